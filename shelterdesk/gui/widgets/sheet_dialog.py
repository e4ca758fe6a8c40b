"""One sheet that belongs to no client's file, such as a threat against the house, in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from shelterdesk.casework.record import Record, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.known_answers import keep_known
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import kind_label


class SheetDialog(QDialog):
    """Saves like every form: after a pause and when it is left; closing never asks."""

    def __init__(self, record: Record, desk: Desk, parent: QWidget | None = None, *, note: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kind = kind_of(record)
        desk.note_read([record])
        self.setWindowTitle("ShelterDesk")
        self.form = Form(kind, record, desk, self)
        keep_known(self.form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(kind_label(kind), level=1))
        if note:
            layout.addWidget(PlainLabel(note))
        layout.addWidget(self.form, 1)
        layout.addWidget(buttons)
        self.resize(760, 620)

    def reject(self) -> None:
        """Escape, the button and the window's cross: keep what is typed, and close.

        Qt calls this from its own ``closeEvent``; a ``close`` in here would be one within another and do nothing.
        """
        self.form.commit()
        super().reject()
