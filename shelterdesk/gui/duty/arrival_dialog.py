"""Somebody arrived at night: a care card with a drawn code, kept from the first moment; then medicine and a bed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import CareCard, Case, Drawer, Medicine, kind_of, new_code, new_id
from shelterdesk.casework.dose_times import moment
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog


def new_card(desk: Desk) -> CareCard:
    """A care card for somebody who stands here: an id, a code that no card and no case has, the moment."""
    vault = desk.vault
    cases = Drawer.CASEWORK in vault.drawers

    def taken(code: str) -> bool:
        return bool(vault.find(CareCard, code=code)) or (cases and bool(vault.find(Case, code=code)))

    return CareCard(case_id=new_id(), code=new_code(taken), here="yes", arrived_at=moment(vault.now()))


class ArrivalDialog(QDialog):
    """Saves like every form. ``bed_wanted``: choose a bed now."""

    bed_wanted = Signal()

    def __init__(self, desk: Desk, card: CareCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._case_id = desk, card.case_id
        self.form = Form(kind_of(card), card, desk, self)
        self.medicine, self.bed, self.leave = (QPushButton(autoDefault=False) for _ in range(3))
        self.medicine.setText(self.tr("A &medicine…"))
        self.bed.setText(self.tr("Choose a &bed…"))
        self.leave.setText(self.tr("&Close"))
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("Somebody arrived"), level=1))
        layout.addWidget(
            QuietLabel(
                self.tr(
                    "The card is kept already, with the code {code}. First name, language and allergies are enough for "
                    "tonight. In the morning a caseworker opens the file with this code; nothing is asked twice."
                ).format(code=card.code or "")
            )
        )
        layout.addWidget(self.form, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.medicine)
        buttons.addWidget(self.bed)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        layout.addLayout(buttons)
        self.medicine.clicked.connect(self._medicine)
        self.bed.clicked.connect(self._bed)
        self.leave.clicked.connect(self.reject)
        self.resize(760, 660)
        row = self.form.rows["called"]
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _medicine(self) -> None:
        SheetDialog(Medicine(case_id=self._case_id), self._desk, self).open()

    @Slot()
    def _bed(self) -> None:
        self.reject()
        self.bed_wanted.emit()

    def reject(self) -> None:
        """Leave; what is typed is kept."""
        self.form.commit()
        super().reject()
