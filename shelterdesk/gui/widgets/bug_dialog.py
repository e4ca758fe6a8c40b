"""Tells of an error that no window was waiting for: expected ones in words, bugs by type and place, never by value."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from shelterdesk.gui.error_text import error_text, error_title


def words_for(error: BaseException) -> str:
    """What happened, then what is safe and what to do. Plain text."""
    return f"{error_title(error)}.\n{error_text(error)}"


def show_error(error: BaseException) -> None:
    """Open a box that waits for nobody: the program goes on behind it, and locks behind it too."""
    if QApplication.instance() is None:
        return
    parent = QApplication.activeWindow()
    box = QMessageBox(QMessageBox.Icon.Warning, "ShelterDesk", "", QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(error_title(error))
    box.setInformativeText(error_text(error))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


__all__ = ["show_error", "words_for"]
