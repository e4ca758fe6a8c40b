"""Keys that one can see: every shortcut is shown where its button is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget


def key_text(keys: str | QKeySequence.StandardKey) -> str:
    """How a key combination is written on this system."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def shortcut(
    keys: str | QKeySequence.StandardKey, parent: QWidget, pressed: Callable[[], object], *, everywhere: bool = False
) -> QShortcut:
    """Keys that work in ``parent`` and all within it, or in its whole window."""
    context = Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    made = QShortcut(QKeySequence(keys), parent)
    made.setContext(context)
    made.activated.connect(pressed)
    return made


def show_keys(button: QAbstractButton, what: str, keys: str | QKeySequence.StandardKey) -> None:
    """Give a button its keys and say them in its tooltip and to a screen reader; again after a change of language."""
    button.setShortcut(QKeySequence(keys))
    button.setToolTip(f"{what} ({key_text(keys)})")
    button.setAccessibleDescription(key_text(keys))


__all__ = ["key_text", "shortcut", "show_keys"]
