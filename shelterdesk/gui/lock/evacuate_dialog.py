"""Leaving the house in a hurry: what it does, which backups it reaches, and a button that has to be held."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from shelterdesk import paths
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.hold_button import HoldButton
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import moment_text
from shelterdesk.vault import card_standing, evacuation
from shelterdesk.vault.backup_media import KnownMedium, known_media
from shelterdesk.vault.card_cover import HOUSE

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault import OpenedKeys

_LETTERS = 84


class EvacuateDialog(QDialog):
    """Nothing happens until the button was held to the end. Then the slots of the vault are gone at once."""

    evacuated = Signal(object)
    """The known media, for ``finish``; the vault's own slots are destroyed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk = desk
        self.known = known_media(desk.vault)
        self.title, self.what, self.kept = TitleLabel(level=1), PlainLabel(), QuietLabel()
        self.here, self.elsewhere, self.error = PlainLabel(), PlainLabel(), PlainLabel()
        self.elsewhere.setProperty("tone", "warn")
        self.error.setProperty("tone", "warn")
        self.hold = HoldButton()
        self.hold.held.connect(self._held)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.addButton(self.hold, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self._say()
        self._lay_out()
        self.hold.setFocus()
        self._look()

    def _lay_out(self) -> None:
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(10)
        for widget in (self.title, self.what, self.here, self.elsewhere, self.kept, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.error.hide()
        self.elsewhere.hide()
        width = max(layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(width, layout.totalHeightForWidth(width))

    def _say(self) -> None:
        house = card_standing.standing(self._desk.vault).sets.get(HOUSE)
        self.title.setText(self.tr("Leave in a hurry"))
        self.what.setText(
            self.tr(
                "If somebody may take this computer by force: afterwards no passphrase opens the case file any more, "
                "nobody's. Only {needed} of the {total} recovery cards, which lie elsewhere, open it again."
            ).format(needed=house.threshold if house else 0, total=house.total if house else 0)
        )
        self.kept.setText(
            self.tr(
                "What was saved and typed stays, sealed. A laboratory may still find old traces on a disk without "
                "moving parts; with a passphrase they open. Letting the button go before the ring is full changes "
                "nothing."
            )
        )
        self.hold.setText(self.tr("&Hold for three seconds"))
        self.here.setText(self.tr("Looking which backups are here…") if self.known else "")
        self.here.setVisible(bool(self.known))

    def _look(self) -> None:
        known, vault_id = self.known, self._desk.vault.keys.vault_id

        def work(_: "Progress") -> evacuation.Reach:
            return evacuation.look(known, vault_id)

        if known:
            task = Task(work, self)
            task.succeeded.connect(self._looked)
            task.start()

    @Slot(object)
    def _looked(self, reach: evacuation.Reach) -> None:
        here = [known.name for known, _ in reach.here]
        gone = [
            self.tr("{place} (last backup {when})").format(
                place=known.name, when=moment_text(known.newest.made_at or "")
            )
            for known in reach.elsewhere
        ]
        self.here.setText(self.tr("Backups that are here are closed to passphrases too: {places}").format(
            places=", ".join(here)))  # fmt: skip
        self.here.setVisible(bool(here))
        self.elsewhere.setText(
            self.tr("Backups that are not here still open with the passphrases of their time: {places}. Take them "
                "with you or have them fetched.").format(places=", ".join(gone))
        )
        self.elsewhere.setVisible(bool(gone))
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    @Slot()
    def _held(self) -> None:
        try:
            evacuation.destroy_slots(self._desk.vault.folder)
        except ShelterDeskError as error:
            self.error.setText(words_for(error))
            self.error.show()
            return
        self.evacuated.emit(self.known)


def finish(keys: "OpenedKeys", known: Sequence[KnownMedium], settings: Settings) -> None:
    """Behind the cover, the vault closed: this computer forgets it, and backups that are here lose their slots."""
    settings.vault = None
    evacuation.wipe_witness(keys, paths.user_data())
    for _, home in evacuation.look(known, keys.vault_id).here:
        with suppress(ShelterDeskError):  # a stick pulled out meanwhile: it went with somebody
            evacuation.purge(home, keys)


__all__ = ["EvacuateDialog", "finish"]
