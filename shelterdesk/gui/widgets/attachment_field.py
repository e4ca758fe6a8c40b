"""The field for a file that is kept beside a record: it says that there is one, and never what opens it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework.record import Value
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.plain_label import QuietLabel


class AttachmentField(Field):
    """Whether there is a file. It is chosen and looked at where its kind has its page, not here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: str | None = None
        self.input = self._label = QuietLabel("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._label)
        self.retranslate()

    def value(self) -> Value:
        return self._written

    def set_value(self, value: Value) -> None:
        self._written = str(value) if value else None
        self.retranslate()

    def put(self, written: str) -> None:
        """Another file takes its place, as if it had been typed."""
        self.set_value(written)
        self.edited.emit()

    def text_as_typed(self) -> str:
        return self._written or ""

    def restore_text(self, text: str) -> None:
        self.set_value(text)

    def retranslate(self) -> None:
        self._label.setText(self.tr("A file is kept with this.") if self._written else self.tr("No file."))


__all__ = ["AttachmentField"]
