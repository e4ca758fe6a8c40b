"""Which backups there are: when, by whom, where, and in which of them whose drawers were opened."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.casework import CopyRecord
from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import drawer_label, moment_text
from shelterdesk.vault.backup_media import find, known_media

_MOST = 30


class MadeCard(QFrame):
    """Hidden while there is none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self._about = TitleLabel(), QuietLabel()
        self.table = PlainTable(5, self, (3, 2, 3, 4, 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.table, self._about):
            layout.addWidget(widget)
        self.reload()

    def reload(self) -> None:
        """Read anew and look which media are here."""
        vault = self._desk.vault
        records: list[CopyRecord] = []
        here: set[str] = set()
        for known in known_media(vault):
            records += known.records
            if find(known, vault.keys.vault_id) is not None:
                here.add(known.medium)
        records.sort(key=lambda record: record.made_at or "", reverse=True)
        self.table.show_rows([(record.id, self._row(record, here)) for record in records[:_MOST]])
        self.setVisible(bool(records))
        self._retranslate()

    def _row(self, record: CopyRecord, here: set[str]) -> tuple[str, ...]:
        place = self.tr("{place}, number {number}").format(place=record.place or "", number=record.generation or 0)
        if record.medium in here:
            place = self.tr("{place} (here now)").format(place=place)
        return (
            moment_text(record.made_at or ""),
            self._desk.vault.alias_of(record.made_by or ""),
            place,
            _labels(record.opened),
            _labels(record.waiting),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "table"):
            self.reload()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Backups made"))
        self.table.setAccessibleName(self.tr("Backups made"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("By"), self.tr("Medium"), self.tr("Opened in it"), self.tr("Not yet opened")]
        )
        self._about.setText(
            self.tr(
                "On each medium the three newest stay, and the last of each of five weeks. What was not yet opened was "
                "compared byte by byte; it is opened by itself when somebody who holds the drawer unlocks with the "
                "medium plugged in."
            )
        )


def _labels(names: str | None) -> str:
    return ", ".join(drawer_label(name) for name in (names or "").split()) or "–"
