"""After how many days without a backup Today says so."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.gui.settings import BACKUP_DAYS, Settings
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel


class RemindCard(QFrame):
    """Kept for this computer."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: Settings | None = None
        self.setProperty("card", True)
        self.title, self._about, self._label = TitleLabel(), QuietLabel(), PlainLabel(wrap=False)
        self.days = QComboBox()
        for days in BACKUP_DAYS:
            self.days.addItem(str(days), days)
        self._label.setBuddy(self.days)
        row = QHBoxLayout()
        row.addWidget(self._label)
        row.addWidget(self.days)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(self._about)
        self.days.activated.connect(self._chosen)
        self._retranslate()

    def use(self, settings: Settings) -> None:
        """Show and change these settings."""
        self._settings = settings
        self.days.setCurrentIndex(self.days.findData(settings.backup_days))

    @Slot()
    def _chosen(self) -> None:
        if self._settings is not None:
            self._settings.backup_days = self.days.currentData()
            self.changed.emit(self._settings.backup_days)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "days"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Reminder"))
        self._label.setText(self.tr("&Days without a backup until Today says so:"))
        self._about.setText(
            self.tr(
                "At the end of the day the program offers a backup when a medium that it knows is plugged in and "
                "something was written since."
            )
        )
