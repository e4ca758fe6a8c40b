"""Who holds which drawer since when, and whether recovery cards cover it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.casework import Case, Drawer
from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import date_text, drawer_label, local
from shelterdesk.vault.key_contents import Holding
from shelterdesk.vault.standing import holdings

_SHARES = (3, 3, 3, 5)


class DrawersCard(QFrame):
    """One row for each drawer and holder; the last row of each drawer says what the cards do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self._hint = TitleLabel(), QuietLabel()
        self.table = PlainTable(4, self, _SHARES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self._hint, self.table):
            layout.addWidget(widget)
        self.retranslate()

    def reload(self) -> None:
        """Read anew who holds what."""
        keys = self._desk.vault.keys
        rows: list[tuple[object, tuple[str, ...]]] = []
        held = holdings(keys)
        for drawer in dict.fromkeys([*(one.drawer for one in held), *keys.chain.drawers]):
            name = self._name(drawer)
            for one in held:
                if one.drawer == drawer:
                    texts = (name, self._desk.vault.alias_of(one.member), _day(one.since.time), self._how(one))
                    rows.append(((drawer, one.member), texts))
                    name = ""
            rows.append(((drawer, ""), (name, *self._cards(drawer))))
        self.table.show_rows(rows, [what for what, texts in rows if not self._covered(what)])

    def _name(self, drawer: Drawer) -> str:
        """A sealed case by its code, where it is open here."""
        vault = self._desk.vault
        case = vault.get(Case, drawer.sealed_case) if drawer.sealed_case and drawer in vault.drawers else None
        if case is None:
            return drawer_label(drawer)
        return self.tr("{drawer}: {code}").format(drawer=drawer_label(drawer), code=case.code or "")

    def _covered(self, what: object) -> bool:
        return not (isinstance(what, tuple) and what[1] == "")

    def _how(self, one: Holding) -> str:
        if one.promised:
            return self.tr("promised: waits until another holder unlocks")
        if one.drawer in self._desk.vault.keys.chain.due:
            return self.tr("holds the key; a new one is made when a holder unlocks")
        return self.tr("holds the key")

    def _cards(self, drawer: Drawer) -> tuple[str, str, str]:
        sets = [one for one in self._desk.vault.keys.chain.sets.values() if drawer in one.drawers]
        if not sets:
            return (self.tr("Recovery cards"), "", self.tr("no cards cover it"))
        newest = max(sets, key=lambda one: one.number)
        opens = self.tr("set {number}: any {least} of {total} cards open it").format(
            number=newest.number, least=newest.threshold, total=newest.total
        )
        return (self.tr("Recovery cards"), _day(newest.time), opens)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Who holds which drawer, and since when"))
        self._hint.setText(
            self.tr("Keys decide, not windows: who is not listed at a drawer cannot open it with any tool.")
        )
        self.table.setAccessibleName(self.title.text())
        self.table.setHorizontalHeaderLabels(
            [self.tr("Drawer"), self.tr("Held by"), self.tr("Since"), self.tr("How it stands")]
        )
        self.reload()


def _day(moment: str) -> str:
    """The day of a stated moment; the text itself where it is none, nothing where there is none."""
    try:
        return date_text(local(moment).date()) if moment else ""
    except ValueError:
        return moment
