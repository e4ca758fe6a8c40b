"""What was erased for good: when, by whom and with whom, how many sheets; never what they said."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import moment_text
from shelterdesk.vault import erasing
from shelterdesk.vault.erasing import Erasure


class ErasedCard(QFrame):
    """One row per erasure, newest first."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: dict[str, Erasure] = {}
        self.setProperty("card", True)
        self.title, self.empty = TitleLabel(), QuietLabel()
        self.table = PlainTable(4, self, (3, 2, 2, 2))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.empty, self.table):
            self._column.addWidget(widget)
        self.retranslate()

    def reload(self) -> None:
        """Read what was carried out."""
        self._done = {one.request.id: one for one in erasing.done(self._desk.vault)}
        self.table.show_rows([(one.request.id, self._words(one)) for one in self._done.values()])
        if self._done and self.table.what() is None:
            self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(self._done))
        self.empty.setVisible(not self._done)

    def chosen(self) -> Erasure | None:
        """The erasure of the chosen row."""
        what = self.table.what()
        return self._done.get(what) if isinstance(what, str) else None

    def _words(self, one: Erasure) -> list[str]:
        alias_of = self._desk.vault.alias_of
        return [moment_text(one.at), str(one.request.items or 0), alias_of(one.by), alias_of(one.second)]

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Erased for good"))
        self.empty.setText(self.tr("Nothing was erased yet."))
        self.table.setAccessibleName(self.title.text())
        self.table.setHorizontalHeaderLabels([self.tr("When"), self.tr("Sheets"), self.tr("By"), self.tr("With")])
