"""Says once that the case file was restored, from when the backup is, and what is not in it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bars import Bar
from shelterdesk.gui.words import drawer_label, moment_text, time_text

if TYPE_CHECKING:
    from shelterdesk.vault.restored import Origin


class RestoredBar(Bar):
    """Stays, also for the next who unlocks, until somebody says that it is known."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._desk = desk
        self.known = self.add_button("", self.close_bar)
        self.retranslate()
        if desk.vault.origin is not None:
            self.show()

    def close_bar(self) -> None:
        """Somebody knows."""
        try:
            self._desk.vault.told_of_origin()
        except ShelterDeskError as error:
            self.failed.emit(error)
        super().close_bar()

    def retranslate(self) -> None:
        """Say it in the new language."""
        super().retranslate()
        if not hasattr(self, "known"):
            return
        self.known.setText(self.tr("I know"))
        origin = self._desk.vault.origin
        if origin is not None:
            self.title.setText(self.tr("This case file was restored from a backup"))
            self.title.show()
            self.say_again(" ".join(self._said(origin)))

    def _said(self, origin: "Origin") -> list[str]:
        said = [
            self.tr("It is as it was on {when}. Entries after {time} are not in it.").format(
                when=moment_text(origin.made), time=time_text(origin.made)
            )
        ]
        held = {drawer: span for drawer, span in origin.lost.items() if drawer in self._desk.vault.drawers}
        for drawer, (first, last) in sorted(held.items()):
            said.append(
                self.tr("{drawer}: at least the entries {first} to {last} are lost.").format(
                    drawer=drawer_label(drawer), first=first, last=last
                )
            )
        if not origin.genuine:
            said.append(
                self.tr(
                    "The list of this backup was not made by a member of this house: somebody may have put "
                    "it together. Tell an administrator and compare with another backup."
                )
            )
        return said
