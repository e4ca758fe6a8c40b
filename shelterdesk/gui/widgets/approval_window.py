"""The small window of the separate process: what is asked, by whom, four words to compare, alias and passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework.codes_acts import ACT
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label, moment_text
from shelterdesk.vault.acts import NO, YES
from shelterdesk.vault.separate_approval import Slip, answered

if TYPE_CHECKING:
    from shelterdesk.progress import Progress

_LETTERS = 72


class ApprovalWindow(QWidget):
    """Says yes or no with the signing key that alias and passphrase open; nothing else is opened here."""

    answered = Signal(bytes)
    """The line of the answer."""
    closed = Signal()

    def __init__(self, slip: Slip) -> None:
        super().__init__()
        self._slip = slip
        self._task: Task | None = None
        self.matter, self.words, self.error = QWidget(), TitleLabel(slip.words), PlainLabel()
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.alias, self.passphrase, self.show_passphrase = QLineEdit(), QLineEdit(), QToolButton()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_passphrase.setCheckable(True)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.approve, self.refuse, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.approve.setProperty("primary", True)
        self._lay_out()
        self._say()
        self._connect()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.resize(width, self._layout.totalHeightForWidth(width))

    def _lay_out(self) -> None:
        matter = QVBoxLayout(self.matter)
        matter.setContentsMargins(0, 0, 0, 0)
        for line in self._slip.lines:
            matter.addWidget(PlainLabel(line))
        scroll = QScrollArea()
        scroll.setWidget(self.matter)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus if len(self._slip.lines) < 8 else Qt.FocusPolicy.StrongFocus)
        scroll.setVisible(bool(self._slip.lines))
        self.title, self.asked, self.compare = TitleLabel(level=1), PlainLabel(), QuietLabel()
        self.who = PlainLabel()
        beside = QHBoxLayout()
        beside.addWidget(self.passphrase, 1)
        beside.addWidget(self.show_passphrase)
        self.form = QFormLayout()
        self._alias_word, self._passphrase_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._alias_word.setBuddy(self.alias)
        self._passphrase_word.setBuddy(self.passphrase)
        self.form.addRow(self._alias_word, self.alias)
        self.form.addRow(self._passphrase_word, beside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.refuse, self.approve):
            buttons.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.asked)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.compare)
        layout.addWidget(self.words)
        layout.addWidget(self.who)
        layout.addLayout(self.form)
        layout.addWidget(self.error)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)

    def _say(self) -> None:
        facts = self._slip.facts
        self.setWindowTitle("ShelterDesk")
        self.title.setText(code_label(ACT, str(facts["act"])))
        self.asked.setText(
            self.tr("{who} asks a second person to approve this. Asked {when}, valid until {until}.").format(
                who=self._slip.by, when=moment_text(facts["asked_at"]), until=moment_text(facts["valid_until"])
            )
        )
        self.compare.setText(self.tr("Compare: the window of the one who asks must show the same four words."))
        self.words.setAccessibleName(self.tr("Four words to compare: {words}").format(words=self._slip.words))
        self.who.setText(
            self.tr(
                "You are the second person. Your passphrase opens only your signature here, and the other window never "
                "sees it."
            )
        )
        self._alias_word.setText(self.tr("A&lias:"))
        self._passphrase_word.setText(self.tr("&Passphrase:"))
        self.show_passphrase.setText(self.tr("Show"))
        self.show_passphrase.setAccessibleName(self.tr("Show the passphrase"))
        self.progress.setAccessibleName(self.tr("Opening your signature"))
        self.approve.setText(self.tr("I &approve"))
        self.refuse.setText(self.tr("I &refuse"))
        self.leave.setText(self.tr("&Close without an answer"))

    def _connect(self) -> None:
        self.alias.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.returnPressed.connect(self.approve.setFocus)
        self.approve.clicked.connect(lambda: self._answer(YES))
        self.refuse.clicked.connect(lambda: self._answer(NO))
        self.leave.clicked.connect(self.close)
        self.show_passphrase.toggled.connect(self._show_passphrase)
        for button in (self.approve, self.refuse, self.leave):
            button.setAutoDefault(True)

    @Slot(bool)
    def _show_passphrase(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _answer(self, verdict: str) -> None:
        if self._task is not None:
            return
        slip, alias, passphrase = self._slip, self.alias.text(), self.passphrase.text()

        def sign(progress: "Progress") -> bytes:
            progress(0, 0)
            return answered(slip, alias, passphrase, verdict)

        self.error.hide()
        self._busy(True)
        self._task = Task(sign, self)
        self._task.succeeded.connect(self._signed)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object)
    def _signed(self, line: bytes) -> None:
        self._task = None
        self.passphrase.clear()
        self.answered.emit(line)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self._busy(False)
        self.error.setText(words_for(error))
        self.error.show()
        self.resize(self.width(), max(self.height(), self._layout.totalHeightForWidth(self.width())))
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for widget in (self.alias, self.passphrase, self.approve, self.refuse):
            widget.setEnabled(not busy)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands where one begins."""
        super().showEvent(event)
        self.alias.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Without an answer nothing changes."""
        super().closeEvent(event)
        self.closed.emit()
