"""What comes after the unlock window is imported while somebody types, a slice at a time.

On the main thread: PySide6 makes its enumerations at their first use, and two threads must not make the same one.
A module that is wanted before its turn is imported then and there, as always.
"""

from collections.abc import Callable, Sequence
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

MODULES = (
    "shelterdesk.casework.record",
    "shelterdesk.gui.icons",
    "shelterdesk.casework.codes_trafficking",
    "shelterdesk.casework.person",
    "shelterdesk.casework.intake",
    "shelterdesk.casework.children",
    "shelterdesk.casework.screening",
    "shelterdesk.casework.all_kinds",
    "shelterdesk.crypto.kdf",
    "shelterdesk.crypto.identity",
    "shelterdesk.vault.connection",
    "shelterdesk.vault.history",
    "shelterdesk.vault.key_file",
    "shelterdesk.vault.drafts",
    "shelterdesk.vault.vault",
    "shelterdesk.gui.tasks",
    "shelterdesk.gui.words",
    "shelterdesk.gui.error_text",
    "shelterdesk.gui.widgets.navigation:Navigation",
    "shelterdesk.gui.widgets.top_bar",
    "shelterdesk.gui.lock.leaving",
    "shelterdesk.gui.widgets.fields",
    "shelterdesk.gui.today",
    "shelterdesk.gui.administration",
    "shelterdesk.gui.main_window",
    "shelterdesk.gui.clients.case_list",
    "shelterdesk.gui.widgets.form",
    "shelterdesk.gui.clients.overview",
    "shelterdesk.gui.clients",
)
"""In the order in which they will be needed. The list of places is made once, which draws its icons; a step takes
some milliseconds, none so long that a key is felt to wait."""

_PAUSE_MS = 10


class Warming(QObject):
    """Imports one module after the other, with pauses in which keys and paints have their turn."""

    def __init__(self, parent: QObject | None = None, modules: Sequence[str] = MODULES) -> None:
        super().__init__(parent)
        self._waiting = list(modules)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.take_step)

    def start(self) -> None:
        """Begin; ends by itself."""
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to import."""
        return not self._waiting

    @Slot()
    def take_step(self) -> None:
        """Import what is next; the clock stops when nothing is left."""
        if self._waiting:
            module, _, function = self._waiting.pop(0).partition(":")
            imported = import_module(module)
            if function:
                self._make(getattr(imported, function))
        else:
            self._timer.stop()

    def _make(self, widget: Callable[[], QObject]) -> None:
        """Make a widget and forget it, its events seen by Python as the idle watch will see them later:
        at the first such event of each class PySide6 gets all its relatives ready, which takes a while."""
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        widget()
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through."""
        return False


__all__ = ["MODULES", "Warming"]
