"""The page of settings: cards one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from shelterdesk import __version__
from shelterdesk.casework import Organisation
from shelterdesk.gui.administration.copies_card import CopiesCard
from shelterdesk.gui.administration.look_card import LookCard
from shelterdesk.gui.administration.members_card import MembersCard
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel


class AdministrationPage(QScrollArea):
    """Settings of this computer, copies, members, and what this program is."""

    look_changed = Signal()
    minutes_changed = Signal(int)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, settings: Settings, heard: Sequence[str], hide_key: Qt.Key, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.title = TitleLabel(level=1)
        self.look = LookCard(settings, heard, hide_key)
        self.copies, self.members = CopiesCard(desk), MembersCard(desk)
        self._about = QFrame()
        self._about.setProperty("card", True)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(16, 10, 16, 12)
        self._about_title, self._house, self._about_words = TitleLabel(), PlainLabel(), QuietLabel()
        for widget in (self._about_title, self._house, self._about_words):
            about.addWidget(widget)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        for card in (self.title, self.look, self.copies, self.members, self._about):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(inside)
        self.look.look_changed.connect(self.look_changed)
        self.look.minutes_changed.connect(self.minutes_changed)
        self.copies.failed.connect(self.failed)
        self._retranslate()

    def show_copies(self) -> None:
        """Bring the copies into view, with the cursor on the button."""
        self.ensureWidgetVisible(self.copies)
        self.copies.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self._about_title.setText(self.tr("This shelter and this program"))
        found = self._desk.vault.all(Organisation, limit=1)
        self._house.setText(found[0].alias or "" if found else self.tr("The organisation has no alias yet."))
        self._about_words.setText(
            self.tr("ShelterDesk {version}. Free software under the GNU General Public License, version 3 or "
                "later.").format(
                version=__version__
            )
        )
