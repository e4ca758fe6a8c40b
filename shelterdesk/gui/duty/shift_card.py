"""The shift: who has it since when, what the one before left to know, and the last ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import RotaSlot, ShiftLog
from shelterdesk.casework.codes_house import SHIFT
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.shifts import read_roll_call
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.fitted_list import FittedList
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local, moment_text, time_text

_SHIFT = Qt.ItemDataRole.UserRole
_SHOWN, _ROWS = 14, 3


class ShiftCard(QFrame):
    """Begin with one press; hand over with a few words."""

    begin_wanted = Signal()
    hand_over_wanted = Signal()
    paper_wanted = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tonight: Tonight | None = None
        self.setProperty("card", True)
        self.title, self.state, self.before, self.earlier = TitleLabel(), PlainLabel(), PlainLabel(), QuietLabel()
        self.begin, self.hand_over, self.paper = QPushButton(), QPushButton(), QPushButton()
        self.list = FittedList(_ROWS)
        self.begin.setProperty("primary", True)
        row = QHBoxLayout()
        for button in (self.begin, self.hand_over, self.paper):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        for widget in (self.title, self.state, self.before):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.earlier)
        layout.addWidget(self.list)
        self.begin.clicked.connect(self.begin_wanted)
        self.hand_over.clicked.connect(self.hand_over_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.list.itemActivated.connect(self._open)

    def show_tonight(self, tonight: Tonight) -> None:
        """Say anew which shift runs."""
        self._tonight = tonight
        shift = tonight.shift
        self.begin.setVisible(shift is None)
        self.hand_over.setVisible(shift is not None)
        self.paper.setVisible(shift is not None or bool(tonight.past))
        self.state.setText("\n".join([self._running(shift, tonight), *self._on_call(tonight)]))
        last = tonight.past[0] if tonight.past else None
        self.before.setVisible(last is not None and bool(last.hand_over))
        if last is not None and last.hand_over:
            who = self._desk.vault.alias_of(last.on_duty or "")
            self.before.setText(self.tr("From {who}: {words}").format(who=who, words=visible(last.hand_over)))
        row = self.list.currentRow()
        self.list.clear()
        for one in tonight.past[:_SHOWN]:
            item = QListWidgetItem(self._words(one))
            item.setData(_SHIFT, one)
            self.list.addItem(item)
        self.list.setCurrentRow(max(min(row, self.list.count() - 1), 0) if self.list.count() else -1)
        for widget in (self.earlier, self.list):
            widget.setVisible(bool(tonight.past))
        self.list.fit()

    def _running(self, shift: ShiftLog | None, tonight: Tonight) -> str:
        if shift is None:
            return self.tr("No shift runs. Begin yours, or just write: the first line begins it.")
        said = self.tr("{shift}, {who}, since {when}.").format(
            shift=code_label(SHIFT, shift.shift or ""), who=self._desk.vault.alias_of(shift.on_duty or ""),
            when=moment_text(shift.began_at or ""),
        )  # fmt: skip
        call = tonight.roll_call
        if call is None or not call.called_at:
            return f"{said} " + self.tr("No roll-call yet.")
        called = read_roll_call(call)
        counted = self.tr("Roll-call at {time}: {here} in the house, {away} away, {lost} not found.").format(
            time=time_text(local(call.called_at)), here=len(called.present), away=len(called.away),
            lost=len(called.not_found),
        )  # fmt: skip
        return f"{said} {counted}"

    def _on_call(self, tonight: Tonight) -> list[str]:
        today = local(tonight.now).date().isoformat()
        slots = [slot for slot in self._desk.vault.all(RotaSlot) if str(slot.day) == today and slot.on_call]
        names = dict.fromkeys(self._desk.vault.alias_of(slot.on_call or "") for slot in slots)
        return [self.tr("Can be called: {who}").format(who=", ".join(names))] if names else []

    def _words(self, one: ShiftLog) -> str:
        vault = self._desk.vault
        span = f"{moment_text(one.began_at or '')} – {moment_text(one.ended_at or '')}"
        said = f"{span} · {vault.alias_of(one.on_duty or '')}"
        if one.handed_to:
            said += " → " + vault.alias_of(one.handed_to)
        if one.hand_over:
            said += ": " + visible(" ".join(one.hand_over.split()))
        return said

    def _open(self, item: QListWidgetItem) -> None:
        SheetDialog(item.data(_SHIFT), self._desk, self).open()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Shift"))
        self.earlier.setText(self.tr("Shifts before"))
        self.list.setAccessibleName(self.tr("Shifts before"))
        self.begin.setText(self.tr("&Begin my shift"))
        self.hand_over.setText(self.tr("Hand &over…"))
        self.paper.setText(self.tr("Hand-over sh&eet…"))
        if self._tonight is not None:
            self.show_tonight(self._tonight)
