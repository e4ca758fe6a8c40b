"""The line beneath a form: how its text is kept, and the button that saves a note for good."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from shelterdesk.gui.widgets.plain_label import QuietLabel


class FormFoot(QWidget):
    """A quiet line of state; the button shows for notes alone, all else is saved by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state_line = QuietLabel("", self)
        self.save_button = QPushButton(self)
        self.save_button.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.state_line, 1)
        row.addWidget(self.save_button)
        self.retranslate()

    def retranslate(self) -> None:
        """The button in the language of the windows."""
        self.save_button.setText(self.tr("Save for good"))
        self.save_button.setToolTip(self.tr("Ctrl+S. Afterwards a note is only continued, never changed."))


__all__ = ["FormFoot"]
