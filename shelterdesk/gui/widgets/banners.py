"""Bars of the main window about the whole vault: practice, problems, a missing backup, little room, the coming lock."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.error_text import error_text, error_title
from shelterdesk.gui.widgets.bars import Bar
from shelterdesk.gui.widgets.plain_label import PlainLabel

LOW_SPACE_MB = 200

_PRACTICE_GROUND, _PRACTICE_TEXT = "#7a3ea1", "#ffffff"
"""The same in every theme, so that practice looks like nothing else (contrast 7.3 : 1)."""


class PracticeBanner(QFrame):
    """Says, wherever one is, that all people here are invented."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice")
        ground, text = _PRACTICE_GROUND, _PRACTICE_TEXT
        self.setStyleSheet(f"#practice {{ background: {ground}; }} #practice QLabel {{ color: {text}; }}")
        self._words = PlainLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.addWidget(self._words)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Practice: everybody in here is invented. Do not enter real people."))


class ProblemsBar(Bar):
    """What could not be opened, and what to do about it; stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._problems: tuple[ShelterDeskError, ...] = ()
        super().__init__("danger", parent)

    def show_problems(self, problems: Sequence[ShelterDeskError]) -> None:
        """Say all of them, one under the other; nothing where they are known, so that a closed bar stays closed."""
        if tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        self.retranslate()

    def retranslate(self) -> None:
        """The same problems in the new language."""
        super().retranslate()
        if len(self._problems) == 1:
            self.say(error_text(self._problems[0]), error_title(self._problems[0]))
        elif self._problems:
            lines = [f"{error_title(problem)}. {error_text(problem)}" for problem in self._problems]
            self.say("\n".join(lines), self.tr("%n thing(s) of the case file need attention", "", len(lines)))


class BackupBar(Bar):
    """Before the first client a backup must lie in a second place."""

    backups_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._go = self.add_button("", self.backups_wanted.emit)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the new language."""
        super().retranslate()
        if hasattr(self, "_go"):
            shown = self.isVisible()
            self._go.setText(self.tr("Make a backup…"))
            self.say(self.tr("Before the first client, a sealed backup must lie in a second place. It takes a minute."))
            self.setVisible(shown)


class SoonBar(Bar):
    """Counts down the last half minute before the program locks by itself."""

    @Slot(int)
    def count_down(self, seconds: int) -> None:
        """Say how long; 0 hides it."""
        if seconds:
            self.say(self.tr("Locking in %n second(s). Move the mouse or press a key to stay.", "", seconds))
        else:
            self.hide()


class LowSpaceBar(Bar):
    """Stands as long as the disk of the case file is nearly full; there is nothing to close."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        self._folder = folder
        super().__init__("danger", parent)
        self._close.hide()

    @Slot()
    def look(self) -> None:
        """Look how much room there is."""
        from shelterdesk.vault.ballast import is_space_low

        low = is_space_low(self._folder) if self._folder.is_dir() else False
        if low and not self.isVisible():
            self.retranslate()
            self.show()
        elif not low:
            self.hide()

    def retranslate(self) -> None:
        """Say it in the new language."""
        super().retranslate()
        self.title.setText(self.tr("The disk is nearly full"))
        self.title.show()
        self.say_again(
            self.tr(
                "Less than {size} megabytes are free where the case file lies. Everything saved is safe. Delete or "
                "move other files now: on a full disk nothing more can be saved."
            ).format(size=LOW_SPACE_MB)
        )
