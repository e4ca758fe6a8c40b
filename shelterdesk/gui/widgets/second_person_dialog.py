"""Asks for a second person: they approve here and now in a window of their own, or later from their own Today."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.acts_for_two import Request
from shelterdesk.casework.codes_acts import ACT
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import SecondPersonNeededError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.separate_process import ANSWERED, HIDE, Ended, ask_separately
from shelterdesk.gui.words import code_label, moment_text
from shelterdesk.vault import acts
from shelterdesk.vault.acts import State
from shelterdesk.vault.separate_approval import read_answer, slip_of, written

_LETTERS = 76


class SecondPersonDialog(QDialog):
    """For one act over exactly ``payload``. ``lines`` say in words what it is; the second person reads the same.

    Open it with ``begin``. ``approved`` carries what ``acts.require`` returned: do the act, then
    ``acts.carried_out`` with it.
    """

    approved = Signal(object)

    def __init__(
        self, desk: Desk, act: str, payload: bytes, lines: tuple[str, ...], parent: QWidget | None = None, *,
        case_id: str = "", about: str = "", items: int | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Dialog)
        self._desk, self._act, self._payload, self._lines = desk, act, payload, lines
        self._named = (case_id, about, items)
        self._task: Task | None = None
        self.setWindowTitle("ShelterDesk")
        self.title, self.state, self.error = TitleLabel(code_label(ACT, act), level=1), PlainLabel(), PlainLabel()
        self.error.setProperty("tone", "warn")
        self.compare, self.words = QuietLabel(), TitleLabel()
        self.here, self.later, self.alone, self.leave = (QPushButton(autoDefault=True) for _ in range(4))
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self._lay_out()
        self.here.clicked.connect(self._here)
        self.later.clicked.connect(self._later)
        self.alone.clicked.connect(self._try)
        self.leave.clicked.connect(self.reject)
        self._show()

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        for line in self._lines:
            layout.addWidget(PlainLabel(line))
        for widget in (self.state, self.compare, self.words, self.error, self.progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.later, self.alone, self.here):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.error.hide()
        self.progress.hide()

    def begin(self) -> None:
        """Open; or, where a second person has approved already, say so at once and open nothing."""
        try:
            approved = acts.require(self._desk.vault, self._act, self._payload)
        except SecondPersonNeededError:
            self.open()
            return
        except ShelterDeskError as error:
            self._fail(error)
            self.open()
            return
        if approved is None:
            self.open()  # in a practice shelter of one person: says so first
        else:
            self.approved.emit(approved)

    # --- words ------------------------------------------------------------------------------------

    def _show(self) -> None:
        alone = acts.needs_nobody(self._desk.vault, self._act)
        others = sorted(member.alias for member in acts.approvers(self._desk.vault, self._act))
        busy = self._task is not None
        for button, shown in ((self.here, bool(others)), (self.later, bool(others)), (self.alone, alone)):
            button.setVisible(shown)
            button.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.words.setText(acts.digest_words(digest(self._payload).hex()))
        for widget in (self.compare, self.words):
            widget.setVisible(bool(others))
        self.state.setText(self._state(alone, others, busy))
        self.compare.setText(self.tr("Both windows must show the same four words:"))
        self.here.setText(self.tr("A second person is &here"))
        self.later.setText(self.tr("Ask, they approve &later"))
        self.alone.setText(self.tr("&Go on alone"))
        self.leave.setText(self.tr("&Cancel"))
        self.progress.setAccessibleName(self.tr("Waiting for the second person"))
        width = max(self._layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        least = (self.width(), self.height()) if self.isVisible() else (0, 0)
        self.resize(max(width, least[0]), max(self._layout.totalHeightForWidth(width), least[1]))
        (self.here if others else self.alone if alone else self.leave).setDefault(True)

    def _state(self, alone: bool, others: list[str], busy: bool) -> str:
        if alone:
            return self.tr(
                "Two people do this together. In this practice shelter there is nobody else who may approve it, so you "
                "can go on alone. In a real shelter nobody can."
            )
        if not others:
            return self.tr("Two people do this together, and nobody else here may approve it. Nothing was done.")
        if busy:
            return self.tr(
                "A window for the second person has opened. They compare the four words and type their own passphrase "
                "there; this window never sees it."
            )
        names = ", ".join(others)
        told = self.tr("Two people do this together. May approve: {names}.").format(names=names)
        return "\n".join(filter(None, (told, self._asked_before())))

    def _asked_before(self) -> str:
        found = acts.over(self._desk.vault, self._act, self._payload)
        if found is None:
            return ""
        request = found.request
        if found.state is State.WAITING:
            return self.tr("You asked on {when}; it waits until {until}.").format(
                when=moment_text(request.asked_at or ""), until=moment_text(request.valid_until or "")
            )
        if found.state is State.REFUSED:
            return self.tr("{who} refused it on {when}.").format(
                who=self._desk.vault.alias_of(found.by), when=moment_text(found.at)
            )
        return ""

    # --- acts -------------------------------------------------------------------------------------

    def _ask(self) -> Request | None:
        case_id, about, items = self._named
        try:
            request = acts.ask(
                self._desk.vault, self._act, self._payload, case_id=case_id, about=about, items=items
            )
        except ShelterDeskError as error:
            self._fail(error)
            return None
        self._desk.tell_all()
        return request

    @Slot()
    def _later(self) -> None:
        if self._ask() is not None:
            self.reject()

    @Slot()
    def _here(self) -> None:
        request = self._ask()
        if request is None:
            return
        self.error.hide()
        slip = written(slip_of(self._desk.vault, request, self._lines))
        self._task = Task(lambda progress: ask_separately(slip, progress), self)
        self._task.succeeded.connect(lambda ended: self._ended(request, ended))
        self._task.failed.connect(self._failed)
        self._task.finished.connect(self._over)
        self._task.start()
        self._show()

    def _ended(self, request: Request, ended: Ended) -> None:
        if ended.status == HIDE:
            _press_hide_key()
            return
        if ended.status != ANSWERED:
            return
        try:
            answer = read_answer(ended.line)
            acts.accept_signed(self._desk.vault, request, answer.member, answer.signature, answer.verdict)
        except ShelterDeskError as error:
            self._fail(error)
            return
        self._desk.tell_all()
        if answer.verdict == acts.YES:
            self._try()

    @Slot()
    def _over(self) -> None:
        self._task = None
        self._show()

    @Slot()
    def _try(self) -> None:
        try:
            approved = acts.require(self._desk.vault, self._act, self._payload)
        except ShelterDeskError as error:
            self._fail(error)
            return
        self.accept()
        self.approved.emit(approved)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        self.error.setText(words_for(error))
        self.error.show()

    def reject(self) -> None:
        """Close the second person's window too."""
        if self._task is not None:
            self._task.cancel()
        super().reject()


def _press_hide_key() -> None:
    """The hide key was pressed in the separate window: it counts as if it had been pressed here."""
    window = QApplication.activeWindow() or next(iter(QApplication.topLevelWidgets()), None)
    if window is not None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
        QTimer.singleShot(0, window, lambda: QApplication.sendEvent(window, event))
