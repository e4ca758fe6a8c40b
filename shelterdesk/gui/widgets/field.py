"""What every field on a form can do, whatever its shape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from shelterdesk.casework.hidden_characters import clean
from shelterdesk.casework.record import Value


class Field(QWidget):
    """One answer. Holds what was typed, understood or not, and says what it understood.

    ``value`` is what a record may keep; ``text_as_typed`` is what a draft keeps, so that nothing
    typed is lost even where it is not understood. ``edited`` tells changes made by a person only."""

    edited = Signal()

    input: QWidget
    """The widget that takes the keys; label and accessible name belong to it."""

    def value(self) -> Value:
        """What was understood; ``None`` (or ``()``) where nothing was."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show a saved value; tells nobody."""
        raise NotImplementedError

    def text_as_typed(self) -> str:
        """Everything needed to show the field again just as it is now."""
        raise NotImplementedError

    def restore_text(self, text: str) -> None:
        """Show a draft's text again; tells nobody."""
        raise NotImplementedError

    def problem(self) -> str:
        """What was not understood, in the language of the windows; empty where all is well. Never stops a save.
        What is doubtful about a value that was understood is the casework's to say (``validation``)."""
        return ""

    def understood(self) -> bool:
        """Whether the text as typed is all in ``value``; if not, its draft must stay."""
        return True

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.input.setEnabled(not read_only)

    def is_empty(self) -> bool:
        """Whether there is neither a value nor any typed text."""
        return self.value() in (None, (), "") and not self.text_as_typed()

    def set_spoken(self, label: str, hint: str) -> None:
        """What a screen reader says of the field."""
        self.input.setAccessibleName(label)
        self.input.setAccessibleDescription(hint)

    def retranslate(self) -> None:
        """Say own words anew after the language changed; what was typed stays."""


class PlainLineEdit(QLineEdit):
    """A line whose pastes are cleaned instead of cut at the first control character."""

    focused = Signal()
    left = Signal()

    def paste_clean(self) -> None:
        """Paste from the clipboard as clean plain text."""
        text = QGuiApplication.clipboard().text()
        if text and not self.isReadOnly():
            self.insert(clean(text, lines=False))
            self.textEdited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Paste by our own way, all else by Qt's."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clean()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """Qt's menu, with our way of pasting."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste_clean)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Tell that typing may begin."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Tell that typing is over for now."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


__all__ = ["Field", "PlainLineEdit"]
