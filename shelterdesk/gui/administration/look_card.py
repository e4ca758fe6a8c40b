"""Language, text size, colours, minutes until lock: what is kept outside the vault."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QVBoxLayout

from shelterdesk.gui.language import LANGUAGES, REVIEWED, speak, spoken
from shelterdesk.gui.settings import LOCK_MINUTES, TEXT_SIZES, THEMES, Settings
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel


class LookCard(QFrame):
    """Every choice holds at once, for every open window, and for this computer only."""

    look_changed = Signal()
    minutes_changed = Signal(int)
    corner_changed = Signal(bool)

    def __init__(self, settings: Settings, heard: Sequence[str], hide_key: Qt.Key) -> None:
        super().__init__()
        self._settings, self._heard, self._hide_key = settings, heard, hide_key
        self.setProperty("card", True)
        self.title = TitleLabel()
        self.language, self.theme = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for name in THEMES:
            self.theme.addItem("", name)
        self.text_size, self.minutes = QComboBox(), QComboBox()
        for percent in TEXT_SIZES:
            self.text_size.addItem(f"{percent} %", percent)
        for minutes in LOCK_MINUTES:
            self.minutes.addItem(str(minutes), minutes)
        self.corner = QCheckBox()
        self._reviewed, self._listening, self._hide_words = QuietLabel(), QuietLabel(), QuietLabel()
        self._labels = {name: PlainLabel(wrap=False) for name in ("language", "theme", "text_size", "minutes")}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label in self._labels.items():
            field = getattr(self, name)
            label.setBuddy(field)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        layout.addLayout(form)
        for widget in (self._reviewed, self._listening, self._hide_words, self.corner):
            layout.addWidget(widget)
        self.retranslate()
        self.show_settings()
        self.language.activated.connect(self._language)
        self.theme.activated.connect(self._theme)
        self.text_size.activated.connect(self._text_size)
        self.minutes.activated.connect(self._minutes)
        self.corner.clicked.connect(self._corner)

    def show_settings(self) -> None:
        """Show what holds now; the text size may have been changed by a key."""
        self.language.setCurrentIndex(max(0, self.language.findData(spoken())))
        self.theme.setCurrentIndex(THEMES.index(self._settings.theme))
        self.text_size.setCurrentIndex(self.text_size.findData(self._settings.text_size))
        self.minutes.setCurrentIndex(self.minutes.findData(self._settings.lock_minutes))
        self.corner.setChecked(self._settings.hide_corner)

    @Slot()
    def _language(self) -> None:
        self._settings.language = self.language.currentData()
        speak(self._settings.language)
        self.retranslate()

    @Slot()
    def _theme(self) -> None:
        self._settings.theme = self.theme.currentData()
        self.look_changed.emit()

    @Slot()
    def _text_size(self) -> None:
        self._settings.text_size = self.text_size.currentData()
        self.look_changed.emit()

    @Slot()
    def _minutes(self) -> None:
        self._settings.lock_minutes = self.minutes.currentData()
        self.minutes_changed.emit(self._settings.lock_minutes)

    @Slot()
    def _corner(self) -> None:
        self._settings.hide_corner = self.corner.isChecked()
        self.corner_changed.emit(self._settings.hide_corner)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("This computer"))
        self._labels["language"].setText(self.tr("&Language:"))
        self._labels["theme"].setText(self.tr("&Colours:"))
        self._labels["text_size"].setText(self.tr("&Text size:"))
        self._labels["minutes"].setText(self.tr("&Minutes until lock:"))
        for number, words in enumerate(
            (self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))
        ):
            self.theme.setItemText(number, words)
        self.corner.setText(self.tr("The mouse in the &upper left corner of the screen hides everything too"))
        unread = spoken() not in REVIEWED
        self._reviewed.setText(
            self.tr("The words in this language were not yet reviewed by a native speaker. Please tell us what reads "
                "wrong.")
        )
        self._reviewed.setVisible(unread)
        if self._heard:
            self._listening.setText(self.tr("Also locks when the session is locked or the computer goes to sleep."))
        else:
            self._listening.setText(
                self.tr("This system does not tell when the session is locked. Lock with Ctrl+L; after sleep it "
                    "locks by itself.")
            )
        key = QKeySequence(QKeyCombination(self._hide_key)).toString(QKeySequence.SequenceFormat.NativeText)
        self._hide_words.setText(
            self.tr(
                "{key}, or Shift three times, hides everything behind a calendar and locks. "
                "In the calendar, {key} brings the unlock window."
            ).format(key=key)
        )
