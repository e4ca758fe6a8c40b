"""Quiet lines on Today: what others opened since one last looked, closed files to decide about, cards, backups."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.words import moment_text
from shelterdesk.vault import retention
from shelterdesk.vault.backup_media import Reminder, reminders
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.reads import noted_drawers


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
        due = len(retention.due(vault, vault.now().date()))
        self.due.setText(self.tr("%n closed file(s) to decide about: keep longer or erase.", "", due) if due else "")
        self.due.setVisible(bool(due))
        self.cards.setText(self._about_cards())
        self.cards.setVisible(bool(self.cards.text()))
        self.backups.setText(" ".join(self._about(one) for one in reminders(vault, self.backup_days())))
        self.backups.setVisible(bool(self.backups.text()))

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
