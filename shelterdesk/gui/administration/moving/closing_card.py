"""Closing a shelter: what is to be done before, ticked one by one; then two people destroy the keys."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Case
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.moving.new_computer_card import wipe_here
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.hold_button import HoldButton
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.vault import acts, retire
from shelterdesk.vault.restore import require_whole

if TYPE_CHECKING:
    from shelterdesk.casework.acts_for_two import Request


class ClosingCard(QFrame):
    """The button works once everything is ticked; the ticks are kept in the vault."""

    failed = Signal(object)
    pane_wanted = Signal(str)
    leaving_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._home = Path()
        """The backup that lives on."""
        self.setProperty("card", True)
        self.title, self.about, self.cases = TitleLabel(), QuietLabel(), PlainLabel()
        self.steps = {name: QCheckBox() for name in retire.STEPS}
        self.retention, self.backups = QPushButton(), QPushButton()
        self.hold = HoldButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.about, self.cases, *self.steps.values()):
            layout.addWidget(widget)
        row = QHBoxLayout()
        for button in (self.retention, self.backups, self.hold):
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        for name, box in self.steps.items():
            box.clicked.connect(lambda done, name=name: self._ticked(name, done=done))
        self.retention.clicked.connect(lambda: self.pane_wanted.emit("retention"))
        self.backups.clicked.connect(lambda: self.pane_wanted.emit("backups"))
        self.hold.held.connect(self._held)
        self.reload()

    def reload(self) -> None:
        """Read anew what is ticked and how many cases are open."""
        vault = self._desk.vault
        done = retire.ticked(vault.file(Drawer.GATE)) if Drawer.GATE in vault.drawers else frozenset()
        for name, box in self.steps.items():
            box.setChecked(name in done)
            box.setEnabled(vault.me.administrator)
        self.hold.setEnabled(vault.me.administrator and len(done) == len(self.steps))
        self.retranslate()

    def _ticked(self, name: str, *, done: bool) -> None:
        try:
            retire.tick(self._desk.vault.file(Drawer.GATE), name, done=done)
        except ShelterDeskError as error:
            self.failed.emit(error)
        self.reload()

    @Slot()
    def _held(self) -> None:
        vault = self._desk.vault
        try:
            known, self._home = retire.fresh_backup(vault)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        lines = (
            self.tr("This shelter closes: the keys on this computer are destroyed."),
            self.tr("The last backup lies on “{place}”.").format(place=known.name),
        )
        dialog = SecondPersonDialog(self._desk, retire.ACT, retire.payload(vault), lines, self.window())
        dialog.approved.connect(self._approved)
        dialog.begin()

    @Slot(object)
    def _approved(self, approved: "Request | None") -> None:
        """What was opened when it was made must be there and be read now, too."""
        home = self._home
        self.hold.setEnabled(False)
        task = Task(lambda progress: require_whole(home, progress=progress), self)
        task.succeeded.connect(lambda: self._proved(approved))
        task.failed.connect(self.failed)
        task.finished.connect(self.reload)
        task.start()

    def _proved(self, approved: "Request | None") -> None:
        vault = self._desk.vault
        try:
            acts.carried_out(vault, approved)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.leaving_wanted.emit(partial(wipe_here, vault.folder, vault.keys))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Close the shelter"))
        self.about.setText(
            self.tr(
                "In this order. The last step needs two administrators and a backup that holds everything; after it "
                "nothing opens the case file on this computer. What becomes of the backup and the cards, the law says: "
                "write down where they lie and until when."
            )
        )
        self.cases.setText(self._about_cases())
        words = {
            "cases": self.tr("Every client has somebody who goes on: handed over with consent, or the case is closed"),
            "partners": self.tr("Partners know that this shelter closes, and whom to ask from now on"),
            "erase": self.tr("What nobody may keep is erased for good, what others need is handed over"),
            "backup": self.tr("The last backup holds everything; it is plugged in, and will lie with the cards"),
        }
        for name, box in self.steps.items():
            box.setText(words[name])
        self.retention.setText(self.tr("Go to &erasing"))
        self.backups.setText(self.tr("Go to the bac&kups"))
        self.hold.setText(self.tr("&Close for good (hold)"))

    def _about_cases(self) -> str:
        if Drawer.CASEWORK not in self._desk.vault.drawers:
            return self.tr("You do not see from here how many cases are open.")
        count = sum(1 for case in self._desk.vault.all(Case) if case.closed is None)
        return self.tr("%n case(s) are open.", "", count) if count else self.tr("No case is open.")
