"""A care card to read at night: what matters in an emergency first, made from the description of the card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import BusyBlock, kind_of
from shelterdesk.casework.care_cards import still_busy
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health.clients_here import Client
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label, group_label, label, moment_text

_FIRST = "In an emergency"
_IN_THE_TITLE = ("code", "called")


class CardView(QScrollArea):
    """Reads only; changing is asked for by a signal."""

    change_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name, self.busy = TitleLabel(level=1), PlainLabel()
        self.busy.setProperty("tone", "warn")
        self.change = QPushButton()
        self.change.clicked.connect(self.change_wanted)
        self.none = EmptyNote("heart-pulse")
        self.none.pressed.connect(self.change_wanted)
        self.facts: dict[str, str] = {}
        """Label → answer, as shown."""
        self._groups = QWidget()
        self._rows = QVBoxLayout(self._groups)
        self._rows.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 8, 8, 4)
        column.addLayout(top)
        for widget in (self.busy, self._groups, self.none):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)
        self.retranslate()

    def show_client(self, client: Client) -> None:
        """Show a client's card, or that there is none yet."""
        self.name.setText(client.name)
        self.none.setVisible(client.card is None)
        self.change.setVisible(client.card is not None)
        self._say_busy(client.case_id)
        self._show_groups(client)

    def _say_busy(self, case_id: str) -> None:
        lines = []
        for block in still_busy(self._desk.vault.of_case(BusyBlock, case_id), self._desk.vault.now()):
            asked = kind_of(BusyBlock).questions["escort"].codes
            said = self.tr("Not free from {begins}").format(begins=moment_text(block.begins_at or ""))
            if block.ends_at:
                said = self.tr("Not free from {begins} until {ends}").format(
                    begins=moment_text(block.begins_at or ""), ends=moment_text(block.ends_at)
                )
            if block.escort and asked is not None:
                said += " · " + self.tr("Goes along: {who}").format(who=code_label(asked, block.escort))
            lines.append(said)
        self.busy.setText("\n".join(lines))
        self.busy.setVisible(bool(lines))

    def _show_groups(self, client: Client) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = {}
        if client.card is None:
            return
        groups: dict[str, list[tuple[str, str]]] = {_FIRST: []}
        for name, asked in kind_of(client.card).questions.items():
            told = value_words(asked, getattr(client.card, name), self._desk)
            if told and name not in _IN_THE_TITLE:
                groups.setdefault(asked.group, []).append((label(asked), told))
        for group, answers in groups.items():
            self.facts.update(answers)
            if group == _FIRST and not answers:
                answers.append(("", self.tr("Nothing is noted. Nobody may have asked yet.")))
            self._rows.addWidget(self._group(group, answers))

    def _group(self, group: str, answers: list[tuple[str, str]]) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(TitleLabel(group_label(group)))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        for row, (asked, told) in enumerate(answers):
            answer = PlainLabel(visible(told))
            answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if group == _FIRST and asked:
                answer.setProperty("strong", True)
            grid.addWidget(QuietLabel(asked), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(answer, row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        return frame

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.change.setText(self.tr("C&hange the card…"))
        self.none.say(
            self.tr("No care card yet"),
            self.tr(
                "On the card stands what a colleague must know at night: name in the house, languages, allergies, what "
                "a doctor must know. Everybody in the house reads it."
            ),
            self.tr("&Make the care card"),
        )
