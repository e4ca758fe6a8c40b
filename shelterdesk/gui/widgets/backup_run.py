"""One backup at a time: made on a worker thread, noted in the gate when it is done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from shelterdesk.casework import CopyRecord
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault.backup import Backup


class BackupRun(QObject):
    """Makes a backup, or opens in earlier ones what nobody could open before."""

    began = Signal()
    progressed = Signal(int, int)
    made = Signal(object)
    """The ``Backup``, once it is noted."""
    opened = Signal(int)
    """In so many earlier backups drawers were opened that nobody had opened there."""
    failed = Signal(object)
    over = Signal()
    """After either, or after it was cancelled."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def begin(self, place: Path, *, thorough: bool = True) -> None:
        """Make a backup in this place; answers by the signals."""
        if self.running:
            return
        vault = self._desk.vault
        folder, keys = vault.folder, vault.keys

        def work(progress: "Progress") -> "Backup":
            from shelterdesk.vault.backup import make_backup

            return make_backup(folder, place, keys, thorough=thorough, progress=progress)

        self._start(Task(work, self), self._made)

    def open_waiting(self) -> None:
        """Open, in the copies that are plugged in now, the drawers that nobody could open there so far."""
        from shelterdesk.vault.backup_media import waiting

        vault = self._desk.vault
        folder, keys, wanted = vault.folder, vault.keys, waiting(vault)
        if self.running or not wanted:
            return

        def work(progress: "Progress") -> tuple[CopyRecord, ...]:
            from shelterdesk.vault.backup_media import open_copies

            return open_copies(wanted, keys, folder, progress=progress)

        self._start(Task(work, self), self._opened)

    @Slot()
    def cancel(self) -> None:
        """Stop at the next safe point; the earlier backups stay as they are."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, task: Task, done: object) -> None:
        self._task = task
        task.progressed.connect(self.progressed)
        task.succeeded.connect(done)
        task.failed.connect(self.failed)
        task.finished.connect(self._over)
        self.began.emit()
        task.start()

    @Slot(object)
    def _made(self, made: "Backup") -> None:
        from shelterdesk.vault.backup_media import record_of

        vault = self._desk.vault
        if self._keep(record_of(made, vault.me.id, vault.now())):
            self.made.emit(made)

    @Slot(object)
    def _opened(self, records: tuple[CopyRecord, ...]) -> None:
        if records and self._keep(*records):
            self.opened.emit(len(records))

    def _keep(self, *records: CopyRecord) -> bool:
        try:
            self._desk.save(*records)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return False
        return True

    @Slot()
    def _over(self) -> None:
        self._task = None
        self.over.emit()
