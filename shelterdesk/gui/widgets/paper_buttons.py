"""Ways out for one paper: to the printer, or as a PDF onto a disk, with what each of them leaves behind."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from shelterdesk.outgoing import Cleared


class PaperButtons(QWidget):
    """``make`` gives the PDF; ``secret``: whoever reads the file can use what is on it, so saving asks first.

    A paper about a person names ``clear``, which asks the gate whether these bytes may leave; without it the paper is
    one of our own words.
    """

    out = Signal()
    """It was printed or saved."""

    def __init__(
        self, make: Callable[[], bytes], vault: Path, *, secret: bool,
        clear: "Callable[[bytes], Cleared] | None" = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._make, self._vault, self._secret, self._clear = make, vault, secret, clear
        self.print, self.save = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.all_the_same, self.rather_not = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.warning, self.result = PlainLabel(), PlainLabel()
        self.warning.setProperty("tone", "warn")
        self._row = QHBoxLayout()
        self._row.addWidget(self.print)
        self._row.addWidget(self.save)
        self._row.addStretch(1)
        asked = QHBoxLayout()
        asked.addWidget(self.all_the_same)
        asked.addWidget(self.rather_not)
        asked.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addWidget(self.warning)
        layout.addLayout(asked)
        layout.addWidget(self.result)
        self._asking(False)
        self.result.hide()
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_or_save)
        self.all_the_same.clicked.connect(self._save)
        self.rather_not.clicked.connect(self._rather_not)
        self._retranslate()

    def add(self, button: QPushButton) -> None:
        """Another button in the row."""
        self._row.insertWidget(self._row.count() - 1, button)

    def _asking(self, asking: bool) -> None:
        for widget in (self.warning, self.all_the_same, self.rather_not):
            widget.setVisible(asking)

    @Slot()
    def _rather_not(self) -> None:
        self._asking(False)
        self.save.setFocus()

    def _cleared(self) -> "Cleared":
        from shelterdesk.outgoing import of_ourselves

        payload = self._make()
        return self._clear(payload) if self._clear is not None else of_ourselves(payload, "pdf")

    @Slot()
    def _print(self) -> None:
        from shelterdesk.gui.widgets.printing import print_pdf, printer_there
        from shelterdesk.outgoing import hand_to_printer

        self._asking(False)
        if not printer_there():
            self._say(self.tr("This computer knows no printer. Connect one, or write the words down by hand."))
            return
        try:
            may_leave = self._cleared()
        except ShelterDeskError as error:
            self._say(words_for(error))
            return
        if hand_to_printer(may_leave, lambda payload: print_pdf(payload, self)):
            self._say(self.tr("Handed to the printer. Look whether it is whole, and fetch it yourself."))
            self.out.emit()

    @Slot()
    def _ask_or_save(self) -> None:
        if not self._secret:
            self._save()
            return
        self._asking(True)
        self.rather_not.setFocus()

    @Slot()
    def _save(self) -> None:
        from shelterdesk.outgoing import write_out

        self._asking(False)
        folder = choose_folder(self, self.tr("Where shall the PDF lie?"))
        if folder is None:
            return
        try:
            written = write_out(self._cleared(), folder, self._vault)
        except ShelterDeskError as error:
            self._say(words_for(error))
            return
        self._say(self.tr("Saved and read back: {name}.").format(name=written.path.name))
        self.out.emit()

    def _say(self, text: str) -> None:
        self.result.setText(text)
        self.result.show()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.print.setText(self.tr("Print…"))
        self.save.setText(self.tr("Save as PDF…"))
        self.all_the_same.setText(self.tr("Save all the same…"))
        self.rather_not.setText(self.tr("Rather not"))
        self.warning.setText(
            self.tr(
                "A file with the words is a key that lies about: whoever can read the disk or stick can copy it, and "
                "deleting it may leave traces. Better print, or write by hand. If you save, take a stick and "
                "destroy it afterwards."
            )
        )
