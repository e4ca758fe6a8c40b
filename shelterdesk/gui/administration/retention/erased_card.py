"""What was erased for good: when, by whom and with whom, how many sheets; never what they said."""

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.errors import RecordGoneError
from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.erase_dialog import backups_text
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import kind_label, language, moment_text
from shelterdesk.vault import acts, erasing
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
        self.backups, self.about_paper = QuietLabel(), PlainLabel()
        self.certificate = PaperButtons(self._paper, desk.vault.folder, secret=False, parent=self)
        for widget in (self.title, self.empty, self.table, self.backups, self.about_paper, self.certificate):
            self._column.addWidget(widget)
        self.table.currentCellChanged.connect(lambda *_: self._say_backups())
        self.retranslate()

    def reload(self) -> None:
        """Read what was carried out."""
        self._done = {one.request.id: one for one in erasing.done(self._desk.vault)}
        self.table.show_rows([(one.request.id, self._words(one)) for one in self._done.values()])
        if self._done and self.table.what() is None:
            self.table.setCurrentCell(0, 0)
        self.table.setVisible(bool(self._done))
        self.empty.setVisible(not self._done)
        for widget in (self.backups, self.about_paper, self.certificate):
            widget.setVisible(bool(self._done))
        self._say_backups()

    def chosen(self) -> Erasure | None:
        """The erasure of the chosen row."""
        what = self.table.what()
        return self._done.get(what) if isinstance(what, str) else None

    def _say_backups(self) -> None:
        chosen = self.chosen()
        self.backups.setText(backups_text(self._desk, _moment(chosen)) if chosen is not None else "")

    def _paper(self) -> bytes:
        """The certificate of the chosen row, in the language of the windows."""
        from shelterdesk.documents.erasure_certificate import PrintedErasure, erasure_certificate

        one = self.chosen()
        if one is None:
            raise RecordGoneError("carried_out", "")
        vault = self._desk.vault
        counts = erasing.counts_of(vault, one.request.id)
        return erasure_certificate(
            PrintedErasure(
                [(kind_label(name), number) for name, number in counts.items()], not one.request.about,
                moment_text(one.at), vault.alias_of(one.by), vault.alias_of(one.second) if one.second else "",
                acts.digest_words(one.request.digest or "0"), backups_text(self._desk, _moment(one)),
            ),
            language(),
        )  # fmt: skip

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
        self.about_paper.setText(self.tr("Certificate of the chosen erasure, without contents:"))
        self.empty.setText(self.tr("Nothing was erased yet."))
        self.table.setAccessibleName(self.title.text())
        self.table.setHorizontalHeaderLabels([self.tr("When"), self.tr("Sheets"), self.tr("By"), self.tr("With")])


def _moment(one: Erasure) -> datetime:
    return datetime.fromisoformat(one.at)
