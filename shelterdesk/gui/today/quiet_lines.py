"""Quiet lines on Today: what others opened since one last looked, closed files to decide about, cards, backups."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.words import moment_text
from shelterdesk.vault import retention
from shelterdesk.vault.backup_media import Reminder, reminders
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.reads import noted_drawers

if TYPE_CHECKING:
    from shelterdesk.vault import Saved, Vault

_LATER_MS = 200
_KEEPING = frozenset({"case", "retention", "retention_rule", "erasure_order"})


class QuietLines(QWidget):
    """Each is a flat button that leads to its pane of the administration, and is there only when it has something."""

    pane_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.backup_days: Callable[[], int] = lambda: 7
        """After how many days without a backup it is said."""
        self.reads, self.due, self.cards = QToolButton(self), QToolButton(self), QToolButton(self)
        self.backups = QToolButton(self)
        self._due_of: tuple[Vault, date] | None = None
        self._due_count = 0
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(self.count_due)
        desk.changed.connect(self._heard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button, pane, picture in (
            (self.reads, "reads", "eye"), (self.due, "retention", "clock"), (self.cards, "cards", "shield-alert"),
            (self.backups, "backups", "hard-drive"),
        ):  # fmt: skip
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.hide()
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(lambda _=False, pane=pane: self.pane_wanted.emit(pane))

    def reload(self) -> None:
        """Count anew."""
        vault = self._desk.vault
        opened = {row.case_id for drawer in noted_drawers(vault) for row in vault.read_log.unseen(drawer, vault.me.id)}
        self.reads.setText(
            self.tr("Since you last looked, %n file(s) were opened by others.", "", len(opened)) if opened else ""
        )
        self.reads.setVisible(bool(opened))
        if self._due_of != (vault, vault.now().date()):
            self._later.start()
        self._show_due()
        self.cards.setText(self._about_cards())
        self.cards.setVisible(bool(self.cards.text()))
        self.backups.setText(" ".join(self._about(one) for one in reminders(vault, self.backup_days())))
        self.backups.setVisible(bool(self.backups.text()))

    @Slot()
    def count_due(self) -> None:
        """Reckoned once a day and after a change that it may follow from, when Today is painted: there may be thousands
        of closed files."""
        vault = self._desk.vault
        if vault.drawers:
            today = vault.now().date()
            self._due_of, self._due_count = (vault, today), len(retention.due(vault, today))
            self._show_due()

    def _show_due(self) -> None:
        due = self._due_count
        self.due.setText(self.tr("%n closed file(s) to decide about: keep longer or erase.", "", due) if due else "")
        self.due.setVisible(bool(due))

    def _heard(self, saved: "Saved") -> None:
        if not saved.changes or saved.kinds & _KEEPING:
            self._due_of = None

    def _about(self, reminder: Reminder) -> str:
        if reminder.what == "never":
            return self.tr("There is no backup yet.")
        if reminder.what == "old":
            return self.tr("No backup for %n day(s).", "", reminder.days)
        return self.tr("“{place}” got no backup since {when}.").format(
            place=reminder.place, when=moment_text(reminder.since)
        )

    def _about_cards(self) -> str:
        """What administrators should do about the recovery cards."""
        if not self._desk.vault.me.administrator:
            return ""
        found = standing(self._desk.vault)
        if not found.sets:
            return self.tr("There are no recovery cards yet: lost passphrases would be lost for good.")
        if found.drill_due:
            return self.tr("The recovery cards were not tried out for a year.")
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.reload()
        super().changeEvent(event)
