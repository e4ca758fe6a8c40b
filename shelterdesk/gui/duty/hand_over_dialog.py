"""The end of a shift: to whom, keys and telephone, what the next one must know. What is typed is kept at once."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QPushButton, QWidget

from shelterdesk.casework import ShiftLog
from shelterdesk.casework.dose_times import moment
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.plain_dialog import PlainDialog
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.plain_label import QuietLabel


class HandOverDialog(PlainDialog):
    """Closing without ending keeps the words on the running shift."""

    paper_wanted = Signal()

    def __init__(self, desk: Desk, tonight: Tonight, shift: ShiftLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shift = desk, shift
        self.to_whom, self.keys, self.words, self.paper = QComboBox(), QCheckBox(), QPlainTextEdit(), QPushButton()
        self.to_whom.addItem("–", None)
        vault = desk.vault
        for member in sorted(vault.members.values(), key=lambda one: one.alias):
            if member.active and member.id != vault.me.id:
                self.to_whom.addItem(member.alias, member.id)
        self.words.setTabChangesFocus(True)
        self.words.setPlainText(shift.hand_over or "")
        self._lay_out(tonight)
        self.done_button.clicked.connect(self._end)
        self.paper.clicked.connect(self._paper)
        self.to_whom.setFocus()

    def _lay_out(self, tonight: Tonight) -> None:
        self.title.setText(self.tr("Hand over the shift"))
        self.add_field(self.tr("&To whom:"), self.to_whom)
        self.keys.setText(self.tr("&Keys and telephone are handed over"))
        self.form.addRow(self.keys)
        self.words.setAccessibleName(self.tr("What the next shift must know"))
        self.words.setPlaceholderText(self.tr("What the next shift must know. Codes, no surnames, no reasons."))
        self.inside.addWidget(self.words, 1)
        self.inside.addWidget(QuietLabel(self._open_ends(tonight)))
        self.paper.setText(self.tr("Hand-over &sheet…"))
        self.buttons.insertWidget(2, self.paper)
        self.done_button.setText(self.tr("Hand over and &end"))

    def _open_ends(self, tonight: Tonight) -> str:
        """What is not done, so that nobody has to look for it."""
        now = moment(tonight.now)
        doses = sum(one.done is None and one.due_at < now for one in tonight.doses)
        rounds = sum(one.is_due(tonight.now) for one in tonight.watches)
        said = []
        if doses:
            said.append(self.tr("%n dose(s) without a word", "", doses))
        if rounds:
            said.append(self.tr("%n round(s) due", "", rounds))
        if tonight.roll_call is None:
            said.append(self.tr("no roll-call in this shift"))
        if tonight.incidents:
            said.append(self.tr("%n incident(s) go on", "", len(tonight.incidents)))
        return self.tr("Still open: {list}").format(list=", ".join(said)) if said else self.tr("Nothing is left open.")

    def note_draft(self) -> None:
        """Keep what is typed on the running shift; called before a lock."""
        typed = self.words.toPlainText().strip() or None
        if typed != self._shift.hand_over:
            self._keep(replace(self._shift, hand_over=typed))

    def _keep(self, shift: ShiftLog) -> bool:
        try:
            self._shift = next(one for one in self._desk.save(shift).records if isinstance(one, ShiftLog))
        except ShelterDeskError as error:
            self.tell(error)
            return False
        return True

    def reject(self) -> None:
        """Leave; what is typed stays with the shift."""
        self.note_draft()
        super().reject()

    @Slot()
    def _paper(self) -> None:
        self.note_draft()
        self.paper_wanted.emit()

    @Slot()
    def _end(self) -> None:
        now = moment(self._desk.vault.now())
        whom = self.to_whom.currentData()
        ended = replace(
            self._shift, hand_over=self.words.toPlainText().strip() or None, ended_at=now, handed_to=whom,
            handed_at=now if whom else None, keys_handed="yes" if self.keys.isChecked() else "no",
        )  # fmt: skip
        if self._keep(ended):
            self.accept()
