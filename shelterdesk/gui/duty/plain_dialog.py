"""What the small dialogs of the night share: a title, fields with their labels, one line for what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel

_LETTERS = 76


class PlainDialog(QDialog):
    """Fields above, buttons below; Escape leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self.title, self.error = TitleLabel(level=1), PlainLabel()
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.done_button, self.leave = QPushButton(autoDefault=True), QPushButton(autoDefault=True)
        self.done_button.setDefault(True)
        self.leave.setText(self.tr("&Close"))
        self.leave.clicked.connect(self.reject)
        self.form, self.inside, self.buttons = QFormLayout(), QVBoxLayout(), QHBoxLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.buttons.addWidget(self.leave)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.addWidget(self.title)
        layout.addLayout(self.form)
        layout.addLayout(self.inside, 1)
        layout.addWidget(self.error)
        layout.addLayout(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, 420)

    def add_field(self, words: str, field: QWidget) -> None:
        """A field with its label, which has an access key."""
        label = PlainLabel(words, wrap=False)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", "").rstrip(":"))
        self.form.addRow(label, field)

    def tell(self, error: ShelterDeskError | str) -> None:
        """Say what went wrong; what is typed stays."""
        self.error.setText(error if isinstance(error, str) else words_for(error))
        self.error.show()
