"""Serious incidents that go on: above everything else on the page, and gone when they are over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework import Incident
from shelterdesk.casework.codes_house import INCIDENT
from shelterdesk.casework.incident_steps import checklist, ticks
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.fitted_list import FittedList
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.icons import icon_of_row
from shelterdesk.gui.widgets.plain_label import TitleLabel
from shelterdesk.gui.words import code_label, moment_text

_INCIDENT = Qt.ItemDataRole.UserRole
_MOST = 4


class IncidentsCard(QFrame):
    """Enter opens the checklist."""

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tonight: Tonight | None = None
        self.setProperty("card", True)
        self.title, self.list = TitleLabel(), FittedList(_MOST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.addWidget(self.title)
        layout.addWidget(self.list)
        self.list.itemActivated.connect(lambda item: self.opened.emit(item.data(_INCIDENT)))
        self.hide()

    def show_tonight(self, tonight: Tonight) -> None:
        """List what goes on, with how far its checklist is."""
        self._tonight = tonight
        row = self.list.currentRow()
        self.list.clear()
        for one in tonight.incidents:
            asked = checklist(tonight.plans, one.what or "")
            steps, told = ticks(one.steps), ticks(one.told)
            words = self.tr("{what}, since {when}: {done} of {all} done").format(
                what=code_label(INCIDENT, one.what or ""), when=moment_text(one.happened_at or ""),
                done=sum(what in steps for what in asked.steps) + sum(what in told for what in asked.told),
                all=len(asked.steps) + len(asked.told),
            )  # fmt: skip
            item = QListWidgetItem(icon_of_row("triangle-alert"), words)
            item.setData(_INCIDENT, one)
            self.list.addItem(item)
        self.list.setCurrentRow(max(min(row, self.list.count() - 1), 0))
        self.list.fit()
        self.setVisible(bool(tonight.incidents))

    def chosen(self) -> Incident | None:
        """The incident under the cursor."""
        item = self.list.currentItem()
        found: Incident | None = item.data(_INCIDENT) if item is not None else None
        return found

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Goes on now"))
        self.list.setAccessibleName(self.tr("Serious incidents that go on"))
        if self._tonight is not None:
            self.show_tonight(self._tonight)
