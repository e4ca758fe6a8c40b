"""How the open vault is left: text kept, tasks stopped, drawers closed. Then the process may end."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from shelterdesk.gui.lock.cover import Cover
from shelterdesk.gui.tasks import stop_all

if TYPE_CHECKING:
    from shelterdesk.gui.desk import Desk

FLUSH_S = 1.0
HIDE_S = 0.3
"""Who hides has a second until the process must be gone. All that tasks write is safe to interrupt anywhere."""
_RETRY_MS = 2000


class Way(Enum):
    """How the program is being left."""

    LOCK = auto()
    HIDE = auto()
    QUIT = auto()
    EVACUATE = auto()


class Leaving(QObject):
    """Leaves once. While text cannot be kept (a full disk), everything stays covered and it is tried again."""

    covered = Signal()
    """Nothing of the vault can be seen any more."""
    kept = Signal(Way)
    """All typed text lies sealed on the disk; the drawers are about to be closed."""
    left = Signal(Way)
    """The vault is closed; nothing more may touch it."""
    text_at_risk = Signal(object)
    """The error that keeps typed text from the disk (or ``None``: only slow); the process stays until it is there."""

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._way: Way | None = None
        self._closing = False
        self.cover = Cover()
        self.before_flush: Callable[[], None] = lambda: None
        self._at_last: Callable[[], None] = lambda: None

    @property
    def under_way(self) -> bool:
        """Whether the vault is being left already."""
        return self._way is not None

    def prepare(self) -> None:
        """Build and paint the neutral window beforehand, so that hiding only has to show it."""
        self.cover.prepare()

    @Slot()
    def hide(self) -> None:
        """Cover everything at once, then lock."""
        self._vanish(Way.HIDE)

    def evacuate(self, at_last: Callable[[], None]) -> None:
        """The same for good: ``at_last`` runs behind the cover, once the vault is closed."""
        self._at_last = at_last
        self._vanish(Way.EVACUATE)

    def quit_for_good(self, at_last: Callable[[], None]) -> None:
        """Leave; ``at_last`` runs once the vault is closed."""
        self._at_last = at_last
        self.quit()

    def _vanish(self, way: Way) -> None:
        if self._way in (Way.HIDE, Way.EVACUATE):
            return
        self._way = way
        self.cover.everything()
        self.covered.emit()
        QTimer.singleShot(0, self._go)

    @Slot()
    def lock(self) -> None:
        """Lock: covered by empty sheets for the moment that it takes."""
        self._begin(Way.LOCK)

    @Slot()
    def quit(self) -> None:
        """Leave for good."""
        self._begin(Way.QUIT)

    def _begin(self, way: Way) -> None:
        if self._way is None:
            self._way = way
            self.cover.with_sheets()
            self.covered.emit()
            self._go()

    @Slot()
    def _go(self) -> None:
        if self._closing:
            return  # hidden while the lock was waiting for the disk: two tries were under way
        try:
            QGuiApplication.inputMethod().commit()
            self.before_flush()
            stop_all(HIDE_S if self._way in (Way.HIDE, Way.EVACUATE) else FLUSH_S)
        finally:  # whatever went wrong in a form or a task, the vault is left
            self._close_when_kept()

    def _close_when_kept(self) -> None:
        if not self._desk.vault.drafts.flush(FLUSH_S):
            self.text_at_risk.emit(self._desk.vault.drafts.problem)
            QTimer.singleShot(_RETRY_MS, self._go)
            return
        self._closing = True
        self.kept.emit(self._way)
        try:
            self._desk.vault.close()
            self._at_last()
        finally:
            self.left.emit(self._way)
