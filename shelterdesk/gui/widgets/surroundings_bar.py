"""Tells what about this computer endangers the case file, one thing after the other, quietly, and what to do."""

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bars import Bar

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault.surroundings import Fact


class SurroundingsBar(Bar):
    """Looks around on a worker thread; what somebody knows is not told again on this computer until it changes."""

    failed = Signal(object)
    looked = Signal()
    """Once, when this computer was looked at."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._facts: deque[Fact] = deque()
        self._told_what_to_do = False
        super().__init__("notice", parent)
        self._desk = desk
        self.what = self.add_button("", self.tell_what_to_do)
        self.known = self.add_button("", self.know)
        self.retranslate()

    def look(self) -> None:
        """Look around, and show what is news. A practice shelter is not worth a warning."""
        vault = self._desk.vault
        if vault.practice or Drawer.GATE not in vault.drawers:
            self.looked.emit()
            return
        folder = vault.folder

        def work(_: "Progress") -> "tuple[Fact, ...]":
            from shelterdesk.vault.surroundings import look_around

            return look_around(folder)

        task = Task(work, self)
        task.succeeded.connect(self._found)
        task.failed.connect(self.failed)
        task.finished.connect(self.looked)
        task.start()

    @Slot(object)
    def _found(self, facts: "Sequence[Fact]") -> None:
        from shelterdesk.vault.surroundings import news
        from shelterdesk.vault.witness import machine_id

        try:
            self._facts = deque(news(self._desk.vault.file(Drawer.GATE), facts, machine_id()))
        except ShelterDeskError as error:
            self.failed.emit(error)
        self._show_next()

    @Slot()
    def tell_what_to_do(self) -> None:
        """Show the longer words."""
        self._told_what_to_do = True
        self._say()

    @Slot()
    def know(self) -> None:
        """Somebody knows: the next thing, if there is one."""
        from shelterdesk.vault.surroundings import know
        from shelterdesk.vault.witness import machine_id

        try:
            know(self._desk.vault.file(Drawer.GATE), self._facts.popleft(), machine_id())
        except ShelterDeskError as error:
            self.failed.emit(error)
        self._show_next()

    def _show_next(self) -> None:
        self._told_what_to_do = False
        if self._facts:
            self._say()
        else:
            self.hide()

    def _say(self) -> None:
        fact = self._facts[0]
        title, advice = self._words(fact)
        more = self.tr("%n more thing(s) to know about this computer.", "", len(self._facts) - 1)
        short = more if len(self._facts) > 1 else ""
        self.what.setVisible(not self._told_what_to_do)
        self.say(advice if self._told_what_to_do else short, title)
        self.text.setVisible(bool(self.text.text()))

    def retranslate(self) -> None:
        """The same in the new language."""
        super().retranslate()
        if hasattr(self, "known"):
            self.what.setText(self.tr("What to do"))
            self.known.setText(self.tr("I know"))
            if self._facts and self.isVisible():
                self._say()

    def _words(self, fact: "Fact") -> tuple[str, str]:
        said = {
            "synced": (
                self.tr("The case file lies in a folder that {service} copies to other computers."),
                self.tr("The copies are sealed, but nobody can call them back, and two computers writing at once would "
                    "spoil the file. Close ShelterDesk and move the whole folder to a place that is not copied, for "
                    "example straight into your home folder."),
            ),
            "on_stick": (
                self.tr("The case file lies on a stick or a disk that can be pulled out."),
                self.tr("Sticks get lost and wear out early. Keep the case file on the computer's own disk and use the "
                    "stick for backups. If it must stay there: never pull it out before ShelterDesk is closed."),
            ),
            "plain_disk": (
                self.tr("The disk of this computer is not encrypted."),
                self.tr("The case file itself is sealed, but traces of what was on the screen can reach the disk in "
                    "other ways. Ask whoever looks after this computer to switch on BitLocker (Windows), FileVault "
                    "(Mac) or LUKS (Linux)."),
            ),
            "untold_disk": (
                self.tr("We could not tell whether the disk of this computer is encrypted."),
                self.tr("Ask whoever looks after this computer whether BitLocker (Windows), FileVault (Mac) or LUKS "
                    "(Linux) is switched on. If it is, nothing needs to be done."),
            ),
            "plain_swap": (
                self.tr("This computer may write parts of its memory to the disk unencrypted ({place})."),
                self.tr("When memory is short, text that is open here could be written there and be found later. "
                    "Encrypting the disk helps; so does closing other programs, or a swap in memory (zram)."),
            ),
            "hibernation": (
                self.tr("This computer can hibernate, which writes all its memory to the disk unencrypted."),
                self.tr("Lock ShelterDesk before you close the lid or walk away: locking removes everything from "
                    "memory. Ask whoever looks after this computer to switch hibernation off or to encrypt the disk."),
            ),
        }  # fmt: skip
        title, advice = said[fact.concern]
        return title.format(service=fact.about, place=fact.about), advice


__all__ = ["SurroundingsBar"]
