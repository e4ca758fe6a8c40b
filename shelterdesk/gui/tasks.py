"""Long work off the main thread, with progress, cancel and one place for its errors."""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from shelterdesk.errors import Cancelled
from shelterdesk.progress import Progress

_REPORT_SECONDS = 0.05
"""Reports closer together than this are not sent to the window: a queue of them would freeze it."""

_running: set["Task"] = set()


class Task(QObject):
    """One piece of long work. Its signals arrive on the thread that made it; it outlives nobody:
    a task that is cancelled or whose owner is gone stops at its next safe point."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    """Carries the exception, whole."""
    cancelled = Signal()
    finished = Signal()
    """After any of the three above."""

    _over = Signal(object, object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__()
        if parent is not None:  # not owned by it: the thread would report to a deleted object
            parent.destroyed.connect(self.cancel)
        self._work = work
        self._stop = Event()
        self._ended = Event()
        self._reported = 0.0
        self._over.connect(self._finish)

    def start(self, pool: QThreadPool | None = None) -> "Task":
        """Hand the work to a worker thread."""
        _running.add(self)
        (pool or QThreadPool.globalInstance()).start(self._run)
        return self

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._stop.set()

    def wait(self, seconds: float) -> bool:
        """Whether the work has ended, waiting at most so long; its signals may still be under way."""
        return self._ended.wait(seconds)

    @property
    def stopping(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop.is_set()

    def _run(self) -> None:
        try:
            result, error = self._work(self._report), None
        except Exception as raised:  # noqa: BLE001 (handed over whole, on the main thread)
            result, error = None, raised
        self._ended.set()
        self._over.emit(result, error)

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = monotonic()
        if now - self._reported >= _REPORT_SECONDS or done >= total:
            self._reported = now
            self.progressed.emit(done, total)

    @Slot(object, object)
    def _finish(self, result: object, error: Exception | None) -> None:
        _running.discard(self)
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.finished.emit()
        self.deleteLater()


def running() -> tuple[Task, ...]:
    """Tasks that were started and have not ended."""
    return tuple(_running)


def stop_all(seconds: float = 1.0) -> bool:
    """Ask every task to stop and wait at most so long in all; False when one still runs.

    For the lock: it may not wait longer, and everything a task does is safe to interrupt."""
    ends = monotonic() + seconds
    tasks = running()
    for task in tasks:
        task.cancel()
    return all(task.wait(max(0.0, ends - monotonic())) for task in tasks)


__all__ = ["Task", "running", "stop_all"]
