"""Digits of the upper row of keys, whatever the layout: the Kazakh one has letters there and no digits at all."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROW = "1234567890"
_FIRST_CODE = 10
"""The code of the key 1 under X11 and Wayland; the next nine keys follow it. Under Windows the key's own number is
that of its digit."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def digit_of(event: QKeyEvent) -> int | None:
    """The digit that a key stands for: the one it types, else the one that is printed on it in Latin layouts.

    ``None`` for other keys, for letters of the Latin script, and while Ctrl, Alt or Shift is held.
    """
    text = event.text()
    if event.modifiers() not in _PLAIN:
        return None
    if text and text in _ROW:
        return int(text)
    if text.isascii() and text.isalpha():
        return None
    key = event.key() - Qt.Key.Key_0
    if 0 <= key <= 9:
        return int(key)
    return _printed(event)


def _printed(event: QKeyEvent) -> int | None:
    if sys.platform == "win32":
        found = event.nativeVirtualKey() - ord("0")
        return found if 0 <= found <= 9 else None
    place = event.nativeScanCode() - _FIRST_CODE
    return int(_ROW[place]) if sys.platform.startswith("linux") and 0 <= place < len(_ROW) else None


__all__ = ["digit_of"]
