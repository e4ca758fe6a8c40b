"""Opening a vault: the slow key derivation on a worker thread, the drawers on ours.

Everything heavy is imported here inside functions: the unlock window is painted before any of it.
"""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from shelterdesk.casework.roles import Drawer
    from shelterdesk.errors import DrawerRolledBackError
    from shelterdesk.gui.tasks import Task
    from shelterdesk.progress import Progress
    from shelterdesk.vault import OpenedKeys, Vault
    from shelterdesk.vault.restored import Origin

_LOCK_FALLS_WITHIN_S = 15.0
_TRY_AGAIN_MS = 150


class Opening(QObject):
    """One attempt to open a vault. ``begin`` may be called again after ``failed``."""

    opened = Signal(object)
    """The open ``Vault``."""
    failed = Signal(object)
    """The error; nothing is open."""
    older_copies = Signal(object)
    """A tuple of ``DrawerRolledBackError``: call ``go_on`` with the drawers to open all the same."""
    opening_drawers = Signal()
    new_keys = Signal(int, int)
    """Drawers that somebody lost get new keys before anything of them is opened: how far, of how much."""

    def __init__(self, parent: QObject | None = None, *, waiting: bool = False) -> None:
        super().__init__(parent)
        self.waiting = waiting
        """Whether another process is just leaving the vault, so that its lock is worth waiting for."""
        self._folder = Path()
        self._task: Task | None = None
        self._keys: OpenedKeys | None = None
        self._accepted: frozenset[Drawer] = frozenset()
        self._asked = False
        self._stopped = self._inside = False
        self._gives_up_at = 0.0
        self.origin: Origin | None = None
        """Where the vault came from, if it was restored and nobody was told yet."""

    @property
    def under_way(self) -> bool:
        """Whether a key is being derived or drawers are being opened."""
        return self._task is not None or self._keys is not None or self._inside

    def begin(self, folder: Path, alias: str, passphrase: str) -> None:
        """Derive the key, then open the drawers; answers by one of the signals."""
        from shelterdesk.gui.tasks import Task

        def derive(progress: "Progress") -> "OpenedKeys":
            from shelterdesk.vault import unlock_keys

            return unlock_keys(folder, alias, passphrase, progress)

        self._folder = folder
        self._accepted = frozenset()
        self._asked = False
        self._task = Task(derive, self)
        self._task.succeeded.connect(self._derived)
        self._task.failed.connect(self._give_up)
        self._task.start()

    def cancel(self) -> None:
        """Forget the attempt; the key derivation ends on its own and its result is dropped."""
        if self._task is not None:
            self._task.succeeded.disconnect(self._derived)
            self._task.failed.disconnect(self._give_up)
            self._task.cancel()
        self._task = None
        self._keys = None
        self._stopped = True

    def take(self, folder: Path, keys: "OpenedKeys") -> None:
        """Open with keys that are at hand already, as after making the vault."""
        self._folder = folder
        self._derived(keys)

    def go_on(self, accepted: "frozenset[Drawer]") -> None:
        """Open again, older copies of these drawers included; the others stay closed."""
        self._accepted = accepted
        self._asked = True
        self._open()

    @Slot(object)
    def _derived(self, keys: "OpenedKeys") -> None:
        self._task = None
        self._keys = keys
        self._stopped = False
        self._gives_up_at = time.monotonic() + (_LOCK_FALLS_WITHIN_S if self.waiting else 0.0)
        self.opening_drawers.emit()
        QTimer.singleShot(0, self._open)

    @Slot()
    def _open(self) -> None:
        from shelterdesk.errors import DrawerRolledBackError, VaultInUseError
        from shelterdesk.vault import Vault

        if self._keys is None:
            return
        self._inside = True
        try:
            vault = Vault(self._folder, self._keys, accept_rollback=self._accepted, progress=self._new_key_made)
        except VaultInUseError as error:
            if time.monotonic() < self._gives_up_at:
                QTimer.singleShot(_TRY_AGAIN_MS, self._open)
            else:
                self._give_up(error)
            return
        except DrawerRolledBackError as error:
            self._ask((error, *error.others))
            return
        except Exception as error:  # noqa: BLE001 (shown by the window: expected ones in words, others as a bug)
            self._give_up(error)
            return
        finally:
            self._inside = False
        self._look_at(vault)

    def _new_key_made(self, done: int, total: int) -> None:
        """On our own thread, between two slices of a drawer: keep the window alive, and stop where it was asked to."""
        from PySide6.QtCore import QCoreApplication

        from shelterdesk.errors import Cancelled

        self.new_keys.emit(done, total)
        QCoreApplication.processEvents()
        if self._stopped:
            raise Cancelled

    def _look_at(self, vault: "Vault") -> None:
        from shelterdesk.errors import DrawerRolledBackError

        older = tuple(problem for problem in vault.problems if isinstance(problem, DrawerRolledBackError))
        if older and not self._asked:
            vault.close()
            self._ask(older)
            return
        self._keys = None
        self.opened.emit(vault)

    def _ask(self, older: "tuple[DrawerRolledBackError, ...]") -> None:
        from shelterdesk.casework.roles import Drawer
        from shelterdesk.vault.restored import origin_of

        if self._keys is not None:
            self.origin = origin_of(self._folder, self._keys.drawer_keys[Drawer.GATE])
        self.older_copies.emit(older)

    @Slot(object)
    def _give_up(self, error: Exception) -> None:
        self._task = None
        self._keys = None
        self.failed.emit(error)
