"""Move to a new computer: back up, restore there, and put the case file here out of use or keep it as a spare."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk import paths
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.hold_button import HoldButton
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.vault import OpenedKeys, retire
from shelterdesk.vault.restore import require_whole


class NewComputerCard(QFrame):
    """Four steps in words; the last one is a button that has to be held."""

    failed = Signal(object)
    pane_wanted = Signal(str)
    leaving_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self.spare = TitleLabel(), QuietLabel()
        self.steps = [PlainLabel() for _ in range(4)]
        self.backup, self.hold = QPushButton(), HoldButton()
        self.hold.setEnabled(desk.vault.me.administrator)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        for step in self.steps:
            layout.addWidget(step)
        row = QHBoxLayout()
        row.addWidget(self.backup)
        row.addWidget(self.hold)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.spare)
        self.backup.clicked.connect(lambda: self.pane_wanted.emit("backups"))
        self.hold.held.connect(self._destroy)
        self.retranslate()

    @Slot()
    def _destroy(self) -> None:
        try:
            _, home = retire.fresh_backup(self._desk.vault)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.hold.setEnabled(False)
        task = Task(lambda progress: require_whole(home, progress=progress), self)
        task.succeeded.connect(self._proved)
        task.failed.connect(self.failed)
        task.finished.connect(lambda: self.hold.setEnabled(True))
        task.start()

    @Slot()
    def _proved(self) -> None:
        """What was opened when it was made can be read now, too; and nothing was written meanwhile."""
        try:
            retire.fresh_backup(self._desk.vault)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.leaving_wanted.emit(partial(wipe_here, self._desk.vault.folder, self._desk.vault.keys))

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Move to a new computer"))
        words = (
            self.tr("1. Make a backup here, and let everybody who holds other parts unlock once with the stick "
                "plugged in."),
            self.tr("2. On the new computer start ShelterDesk, choose “Restore from a backup”, and unlock as always."),
            self.tr("3. Look there whether the last entries are in it. From then on work only on the new computer."),
            self.tr("4. Here: either hold the button, which destroys the keys on this computer while the stick is "
                "plugged in, or keep this case file as a spare and never work in it."),
        )  # fmt: skip
        for label, text in zip(self.steps, words, strict=True):
            label.setText(text)
        self.backup.setText(self.tr("Go to the &backups"))
        self.hold.setText(self.tr("&Destroy the keys here (hold)"))
        spare = self.tr(
            "The restored case file begins a new life with numbers of its own. If both were used, neither would know "
            "what was written in the other, and nobody could put them together again."
        )
        if not self._desk.vault.me.administrator:
            spare += " " + self.tr("Only an administrator can destroy the keys.")
        self.spare.setText(spare)


def wipe_here(folder: Path, keys: OpenedKeys) -> None:
    """Once the vault is closed: its keys here go, and this computer forgets it."""
    from shelterdesk.gui.settings import Settings

    retire.wipe(folder, keys, paths.user_data())
    Settings().vault = None
