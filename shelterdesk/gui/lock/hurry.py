"""Offers to leave in a hurry, and sees it through to the calendar that knows no vault."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shelterdesk.gui.desk import Desk
    from shelterdesk.gui.lock.leaving import Leaving
    from shelterdesk.vault.backup_media import KnownMedium


class Hurry(QObject):
    """Asks in a dialog over ``window``; what keeps it from being offered goes to ``failed``."""

    failed = Signal(object)

    def __init__(self, desk: "Desk", settings: Settings, leaving: "Leaving", window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self._leaving, self._window = desk, settings, leaving, window

    @Slot()
    def offer(self) -> None:
        """Where recovery cards would open the case file again: the dialog with the button to hold."""
        from shelterdesk.gui.lock.evacuate_dialog import EvacuateDialog
        from shelterdesk.vault.evacuation import require_offered

        try:
            require_offered(self._desk.vault)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        dialog = EvacuateDialog(self._desk, self._window)
        dialog.evacuated.connect(self._go)
        dialog.open()

    @Slot(object)
    def _go(self, known: "Sequence[KnownMedium]") -> None:
        from shelterdesk.gui.lock.evacuate_dialog import finish

        keys, settings = self._desk.vault.keys, self._settings
        self._leaving.evacuate(lambda: finish(keys, known, settings))


__all__ = ["Hurry"]
