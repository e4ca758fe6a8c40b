"""Copies drawers under new keys on a worker thread, so that the act itself takes a moment, and can be cancelled."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.administration.staff.said import drawers_said
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault.rekey import Staged


class NewKeys(QObject):
    """One preparation at a time; what it prepared is used by the act, or thrown away."""

    ready = Signal(object)
    """The ``Staged`` copies, for the act."""
    failed = Signal(object)
    """The error, or ``Cancelled``; nothing was changed and nothing is left behind."""

    def __init__(self, desk: Desk, strip: ProgressStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._strip = desk, strip
        self._task: Task | None = None

    @property
    def under_way(self) -> bool:
        """Whether copies are being made."""
        return self._task is not None

    def prepare(self, drawers: Collection[Drawer]) -> None:
        """Copy these drawers, which must be open, under new keys."""
        folder, keys, wanted = self._desk.vault.folder, self._desk.vault.keys, sorted(drawers)

        def work(progress: "Progress") -> "list[Staged]":
            from shelterdesk.vault import rekey

            made: list[Staged] = []
            try:
                for drawer in wanted:
                    made += [rekey.stage(folder, keys, drawer, progress)]
            except BaseException:
                rekey.abandon(made)
                raise
            return made

        self._task = Task(work, self)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._cancelled)
        words = self.tr("Making new keys: {drawers}…").format(drawers=drawers_said(wanted))
        self._strip.follow(self._task, words, self.tr("Nothing is changed then."))
        self._task.start()

    def cancel(self) -> None:
        """Stop at the next safe point."""
        if self._task is not None:
            self._task.cancel()

    @Slot(object)
    def _succeeded(self, staged: "list[Staged]") -> None:
        self._task = None
        self.ready.emit(staged)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    @Slot()
    def _cancelled(self) -> None:
        from shelterdesk.errors import Cancelled

        self._failed(Cancelled())
