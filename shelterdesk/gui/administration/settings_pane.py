"""Settings of this computer, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk import __version__
from shelterdesk.casework import Organisation
from shelterdesk.gui.administration.look_card import LookCard
from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel


class SettingsPane(Pane):
    """Language, look and lock; the house and the version."""

    def __init__(
        self, desk: Desk, settings: Settings, heard: Sequence[str], hide_key: Qt.Key, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.look = LookCard(settings, heard, hide_key)
        self._about = QFrame()
        self._about.setProperty("card", True)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(16, 10, 16, 12)
        self._about_title, self._house, self._about_words = TitleLabel(), PlainLabel(), QuietLabel()
        for widget in (self._about_title, self._house, self._about_words):
            about.addWidget(widget)
        self.add(self.look)
        self.add(self._about)
        self.retranslate()

    def reload(self) -> None:
        """What was changed by keys meanwhile."""
        self.look.show_settings()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Settings"))
        self._about_title.setText(self.tr("This shelter and this program"))
        found = self._desk.vault.all(Organisation, limit=1)
        self._house.setText(found[0].alias or "" if found else self.tr("The organisation has no alias yet."))
        self._about_words.setText(
            self.tr("ShelterDesk {version}. Free software under the GNU General Public License, version 3 or "
                "later.").format(
                version=__version__
            )
        )
