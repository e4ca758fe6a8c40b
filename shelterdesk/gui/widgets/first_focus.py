"""Where the cursor goes when a page is entered from the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(page: QWidget) -> None:
    """Put the cursor into the first widget of a page that the Tab key reaches."""
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and widget.isVisible() and widget.isEnabled() and page.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()
