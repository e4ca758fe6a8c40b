"""Access keys (Alt and a letter) of a shown page: one letter never means two things."""

from collections import defaultdict

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QTabBar, QWidget


def access_keys(root: QWidget) -> dict[str, list[str]]:
    """Key → words of everything in sight that takes it."""
    QApplication.processEvents()
    found: dict[str, list[str]] = defaultdict(list)
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            for words in _words(widget):
                key = QKeySequence.mnemonic(words)
                if not key.isEmpty():
                    found[key.toString()].append(words)
    return found


def _words(widget: QWidget) -> list[str]:
    if isinstance(widget, QTabBar):
        return [widget.tabText(number) for number in range(widget.count()) if widget.isTabVisible(number)]
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    return [widget.title()] if isinstance(widget, QGroupBox) else []


def clashing(root: QWidget) -> list[str]:
    """Letters that more than one thing in sight takes, with their words; an empty list is a pass."""
    return [f"{key}: {', '.join(words)}" for key, words in sorted(access_keys(root).items()) if len(words) > 1]
