"""Deciding to keep a closed file longer: for what, until when, and why."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import Retention, questions_of
from shelterdesk.casework.codes_retention import RETENTION_PURPOSE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.date_field import DateField
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import code_label, label

_LETTERS = 64


class KeepDialog(QDialog):
    """Writes a sheet “How long it is kept”. The reason is compulsory here: somebody will ask for it."""

    failed = Signal(object)

    def __init__(self, desk: Desk, case_id: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._case_id = desk, case_id
        asked = questions_of(Retention)
        self.purpose = QComboBox()
        for purpose in RETENTION_PURPOSE.terms:
            self.purpose.addItem(code_label(RETENTION_PURPOSE, purpose), purpose)
        self.until = DateField(asked["keep_until"], self)
        self.until.set_spoken(label(asked["keep_until"]), "")
        self.hold = QCheckBox(self.tr("A court or an authority needs it: nothing may be erased now"))
        self.why = QPlainTextEdit()
        self.why.setTabChangesFocus(True)
        self.why.setFixedHeight(self.fontMetrics().height() * 4)
        self.why.setAccessibleName(label(asked["why"]))
        self.purpose.setAccessibleName(label(asked["purpose"]))
        self.lacking = PlainLabel()
        self.lacking.setProperty("tone", "warn")
        self.keep = QPushButton(self.tr("&Keep it"))
        self.keep.setDefault(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.ActionRole)
        form = QFormLayout()
        for name, field in (("purpose", self.purpose), ("keep_until", self.until), ("why", self.why)):
            form.addRow(PlainLabel(label(asked[name]), wrap=False), field)
        form.insertRow(2, self.hold)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.addWidget(TitleLabel(self.tr("Keep the file {code} longer").format(code=code), level=1))
        layout.addLayout(form)
        layout.addWidget(self.lacking)
        layout.addWidget(buttons)
        self.keep.clicked.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.lacking.hide()
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, self.sizeHint().height())

    @Slot()
    def _keep(self) -> None:
        until, hold, why = self.until.understood_date(), self.hold.isChecked(), self.why.toPlainText().strip()
        if (until is None and not hold) or not why:
            self.lacking.setText(self.tr("Write until when, for example 31.12.2028, and why."))
            self.lacking.show()
            self._layout.activate()
            self.resize(self.width(), max(self.height(), self._layout.totalHeightForWidth(self.width())))
            return
        sheet = Retention(
            case_id=self._case_id, purpose=self.purpose.currentData(), keep_until=until,
            legal_hold="yes" if hold else "no", why=why,
        )  # fmt: skip
        try:
            self._desk.save(sheet)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.accept()
