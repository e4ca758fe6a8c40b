"""The sheet in large letters, to be read out over the telephone or held towards somebody."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from shelterdesk.documents.emergency_sheet import EmergencySheet

_TIMES = 2.0


class LargeDialog(QDialog):
    """Plain text that fills the screen; Esc closes."""

    def __init__(self, sheet: EmergencySheet, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("The sheet in large letters"))
        self.text.setPlainText(_in_lines(sheet))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _TIMES)
        self.text.setFont(font)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        if parent is not None:
            self.resize(parent.window().size())


def _in_lines(sheet: EmergencySheet) -> str:
    lines = [sheet.recipient, ""]
    if sheet.message:
        lines += [sheet.message, ""]
    for title, rows in sheet.groups:
        lines += [title.upper(), *(f"{label}: {value}" for label, value in rows), ""]
    return "\n".join(lines)
