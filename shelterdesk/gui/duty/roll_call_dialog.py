"""The roll-call: one screen, one key for each client, kept as one sheet."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import RollCall, ShiftLog
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.shifts import as_lines
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.answer_list import AnswerList
from shelterdesk.gui.duty.kept_text import KeptText
from shelterdesk.gui.duty.plain_dialog import PlainDialog
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.shortcut import shortcut

_STATES = ("present", "away", "not_found")
_ICONS = {"present": "check", "away": "door-open", "not_found": "circle-alert", "": ""}


class RollCallDialog(PlainDialog):
    """The keys 1, 2, 3 answer and go on to the next; Ctrl+Enter keeps."""

    kept = Signal()

    def __init__(self, desk: Desk, tonight: Tonight, shift: ShiftLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tonight, self._shift = desk, tonight, shift
        self._draft = KeptText(desk, "roll_call")
        self.said: dict[str, str] = {}
        self.people, self.count = AnswerList(), QuietLabel()
        self.inside.addWidget(self.people, 1)
        self.inside.addWidget(self.count)
        self.title.setText(self.tr("Roll-call"))
        self.done_button.setText(self.tr("&Keep the roll-call"))
        self.done_button.setToolTip(self.tr("Ctrl+Enter"))
        self.done_button.setAutoDefault(False)
        self.done_button.setDefault(False)
        self.people.say("", self.tr("Nobody is here: no care card says so."), [
            (state, self._words(state)) for state in _STATES
        ])
        self.people.list.setAccessibleName(self.tr("Roll-call"))
        for state, ids in self._draft.found().items():
            self.said |= {case_id: state for case_id in ids.split() if case_id in tonight.cards and state in _STATES}
        self.people.answered.connect(self._answer)
        self.done_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(keys, self, self.keep)
        self.resize(620, 560)
        self._show()
        self.people.list.setFocus()

    def _words(self, state: str) -> str:
        return {
            "present": self.tr("In the house"), "away": self.tr("Away, known where"),
            "not_found": self.tr("Not found"), "": self.tr("not called yet"),
        }[state]  # fmt: skip

    def _show(self) -> None:
        self.people.show_lines([
            (f"{self._tonight.name(who)} — {self._words(self.said.get(who, ''))}", who,
             _ICONS[self.said.get(who, "")])
            for who in self._tonight.cards
        ])
        left = len(self._tonight.cards) - len(self.said)
        self.count.setText(self.tr("%n not called yet", "", left) if left else self.tr("Everybody was called."))

    @Slot(object, str)
    def _answer(self, case_id: str, state: str) -> None:
        self.said[case_id] = state
        self._show()
        self.people.step()
        self.note_draft()

    def note_draft(self) -> None:
        """Hand the answers to the drafts; called at each, and before a lock."""
        self._draft.note({state: " ".join(self._who(state)) for state in _STATES})

    def _who(self, state: str) -> list[str]:
        return [case_id for case_id in self._tonight.cards if self.said.get(case_id) == state]

    @Slot()
    def keep(self) -> None:
        """Save it as one sheet."""
        call = RollCall(
            shift=self._shift.id, called_at=moment(self._desk.vault.now()), called_by=self._desk.vault.me.id,
            present=as_lines(self._who("present")), away=as_lines(self._who("away")),
            not_found=as_lines(self._who("not_found")),
        )  # fmt: skip
        try:
            self._desk.save(call)
        except ShelterDeskError as error:
            self.tell(error)
            return
        self._draft.saved()
        self.kept.emit()
        self.accept()
