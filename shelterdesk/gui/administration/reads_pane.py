"""Who opened what: the read log of each drawer one holds, newest first. Looking at it is noted, too."""

from typing import Any

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.casework import KINDS, Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.erase_dialog import code_of
from shelterdesk.gui.widgets.paged_table import PAGE, Column, Page, PagedTable
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import drawer_label, kind_label, moment_text
from shelterdesk.vault.reads import LOOKED, Opened, Wanted, noted_drawers

_LINES = 16


class ReadsPane(Pane):
    """Filters by drawer, member and case; Enter opens the sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._codes: dict[str, str] = {}
        self._looked: set[Drawer] = set()
        self._news: dict[Drawer, str] = {}
        self.news, self.none = PlainLabel(), QuietLabel()
        self.drawer, self.member, self.case = QComboBox(), QComboBox(), QComboBox()
        self.table = PagedTable(self._columns())
        self.table.setMinimumHeight(self.fontMetrics().height() * 2 * _LINES)
        card = QFrame()
        card.setProperty("card", True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 10, 16, 12)
        row = QHBoxLayout()
        for box in (self.drawer, self.member, self.case):
            box.setMinimumContentsLength(14)
            row.addWidget(box)
            box.activated.connect(lambda _: self._show())
        row.addStretch(1)
        layout.addWidget(self.news)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.none)
        self.add(card)
        self.table.opened.connect(self._open)
        self.retranslate()

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(lambda: self.tr("When"), lambda row: moment_text(row.when), 3),
            Column(lambda: self.tr("Who"), lambda row: self._desk.vault.alias_of(row.who), 2),
            Column(lambda: self.tr("What"), self._what, 3),
            Column(lambda: self.tr("File"), lambda row: self._code(row.case_id), 2),
        ]

    def _what(self, row: Opened) -> str:
        if row.kind == LOOKED:
            return self.tr("Looked at this list")
        return kind_label(row.kind) if row.kind in KINDS else row.kind

    def _code(self, case_id: str) -> str:
        if case_id not in self._codes:
            self._codes[case_id] = code_of(self._desk, case_id)
        return self._codes[case_id]

    # --- what is shown ----------------------------------------------------------------------------

    def reload(self) -> None:
        """Tell what others opened since one last looked, note that one looks, and show the newest entries."""
        self._codes.clear()
        self._offer(self.drawer, [(self._label(drawer), drawer) for drawer in noted_drawers(self._desk.vault)])
        members = sorted(self._desk.vault.members.values(), key=lambda member: member.alias.casefold())
        self._offer(self.member, [(self.tr("Everybody"), ""), *((member.alias, member.id) for member in members)])
        self._show()

    def _label(self, drawer: Drawer) -> str:
        code = self._code(drawer.sealed_case) if drawer.sealed_case else ""
        return f"{drawer_label(drawer)} {code}".strip()

    def _offer(self, box: QComboBox, entries: list[tuple[str, Any]]) -> None:
        chosen = box.currentData()
        box.clear()
        for words, what in entries:
            box.addItem(words, what)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    @Slot()
    def _show(self) -> None:
        drawer = self.drawer.currentData()
        if drawer is None:
            self.news.setText(self.tr("You hold no drawer whose sheets are noted when they are opened."))
            return
        self._offer_cases(Drawer(drawer))
        self._look(Drawer(drawer))
        wanted = Wanted(self.member.currentData() or "", self.case.currentData() or "")
        log = self._desk.vault.read_log

        def fetch(after: Any | None) -> Page[Opened]:
            rows = log.page(Drawer(drawer), wanted, after)
            return Page(rows, rows[-1].seq if len(rows) == PAGE else None)

        self.table.show_list(fetch, log.count(Drawer(drawer), wanted))
        self.none.setVisible(not self.table.rows.rowCount())

    def _offer_cases(self, drawer: Drawer) -> None:
        newest = self._desk.vault.read_log.page(drawer, Wanted(), limit=500)
        cases = {row.case_id: self._code(row.case_id) for row in newest if row.case_id}
        known = sorted((code, case_id) for case_id, code in cases.items() if code)
        self._offer(self.case, [(self.tr("All files"), ""), *known])

    def _look(self, drawer: Drawer) -> None:
        """Told once for each visit; whatever comes after it is new the next time."""
        log, me = self._desk.vault.read_log, self._desk.vault.me.id
        unseen = log.unseen(drawer, me)
        if unseen or drawer not in self._looked:
            files = len({row.case_id for row in unseen})
            self._news[drawer] = self._told(unseen, files)
            try:
                log.look(drawer)
                self._looked.add(drawer)
            except ShelterDeskError as error:
                self.failed.emit(error)
        self.news.setText(self._news[drawer])

    def _told(self, unseen: list[Opened], files: int) -> str:
        if not unseen:
            return self.tr("Since you last looked, nobody else opened anything here.")
        who = ", ".join(sorted({self._desk.vault.alias_of(row.who) for row in unseen}))
        return self.tr("Since you last looked, %n file(s) were opened by others: {who}.", "", files).format(who=who)

    @Slot(object)
    def _open(self, row: Opened) -> None:
        if row.case_id:
            self.record_wanted.emit(row.case_id, row.kind, row.record_id)

    # --- words ------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(
            self.tr("Who opened what"),
            self.tr(
                "Opening a person’s sheet or name, a process note or a sheet of the protection drawer is noted once "
                "for each person and session. Whoever holds the drawer can read it here; looking is noted as well."
            ),
        )
        self.drawer.setAccessibleName(self.tr("Drawer"))
        self.member.setAccessibleName(self.tr("Only this member"))
        self.case.setAccessibleName(self.tr("Only this file"))
        self.table.setAccessibleName(self.tr("Who opened what, newest first"))
        self.none.setText(self.tr("Nothing that fits was noted yet."))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self.reload()
