"""Last page: taking in, a few clients at a time; stopping takes back what is in, and so does one press afterwards."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget, QWizardPage

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.imports import TakenIn, take_in, taken_back

if TYPE_CHECKING:
    from shelterdesk.gui.imports.check_page import CheckPage


class TakePage(QWizardPage):
    """Works in steps on the window's own thread, so that the window stays usable between two of them."""

    failed = Signal(object)
    done = Signal()

    def __init__(self, check: "CheckPage", desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check, self._desk = check, desk
        self.bar = QProgressBar(textVisible=False)
        self.result = PlainLabel()
        self.stop, self.back = QPushButton(), QPushButton()
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.result)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addWidget(self.back)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        self._steps: Iterator[TakenIn] | None = None
        self._backwards: Iterator[tuple[int, int]] | None = None
        self._at = TakenIn(0, 0, "")
        self._gone = (0, 0)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self.stop.clicked.connect(self.take_back)
        self.back.clicked.connect(self.take_back)
        self.retranslate()

    @property
    def under_way(self) -> bool:
        """Whether clients are being taken in or taken back."""
        return self._timer.isActive()

    def initializePage(self) -> None:
        """Begin."""
        self._steps = take_in(self._desk.vault, self._check.wanted())
        self._backwards = None
        self.back.hide()
        self.stop.show()
        self.bar.show()
        self._timer.start()

    @Slot()
    def take_back(self) -> None:
        """Stop, or undo: everything that came in goes into the bin, except what somebody changed since."""
        self._steps = None
        self.stop.setEnabled(False)
        self.back.setEnabled(False)
        self._backwards = taken_back(self._desk.vault, self._at.batch)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        try:
            moved = self._forward() if self._steps is not None else self._backward()
        except ShelterDeskError as error:
            self._timer.stop()
            self.bar.hide()
            self.result.setText(self.tr("Taken in so far: %n client(s). The rest was not.", "", self._at.done))
            self.stop.hide()
            self.back.setVisible(self._at.done > 0)
            self.back.setEnabled(True)
            self.failed.emit(error)
            self._over()
            return
        if not moved:
            self._timer.stop()
            self.bar.hide()
            self.stop.hide()
            self._over()

    def _forward(self) -> bool:
        assert self._steps is not None
        at = next(self._steps, None)
        if at is None:
            self.result.setText(self.tr("%n client(s) were taken in.", "", self._at.done))
            self.back.show()
            self.back.setEnabled(True)
            return False
        self._at = at
        self.bar.setRange(0, at.total)
        self.bar.setValue(at.done)
        self.result.setText(self.tr("{done} of {total}").format(done=at.done, total=at.total))
        return True

    def _backward(self) -> bool:
        gone = next(self._backwards, None) if self._backwards is not None else None
        if gone is None:
            said = self.tr("Taken back: %n sheet(s) lie in the bin.", "", self._gone[0])
            if self._gone[1]:
                said += " " + self.tr("%n stayed, because somebody changed them meanwhile.", "", self._gone[1])
            self.result.setText(said)
            self.back.hide()
            return False
        self._gone = gone
        return True

    def _over(self) -> None:
        self.done.emit()
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Whether nothing is under way."""
        return not self.under_way

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setTitle(self.tr("Taking in"))
        self.setSubTitle(self.tr("Each step is on the disk when it is counted. You can go on working meanwhile."))
        self.bar.setAccessibleName(self.tr("Taking in"))
        self.stop.setText(self.tr("&Stop and take back what is in"))
        self.back.setText(self.tr("Take all of it &back"))
