"""The history of one sheet: who changed what and when, newest first, and a way back for each change."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.record import kind_named
from shelterdesk.errors import CannotUndoError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import change_lines, member_text, shortened
from shelterdesk.gui.words import kind_label, label, moment_text

if TYPE_CHECKING:
    from shelterdesk.vault.change import Change, Saved

_AT_ONCE = 30
"""Changes shown before “Show earlier changes” is asked for."""

_LONGEST = 400
"""Letters of one answer shown; a note of 200,000 letters would make the page unreadable."""


class ChangeCard(QFrame):
    """One change: who, when, what, and the button that takes it back."""

    undo_wanted = Signal(object)

    def __init__(self, change: "Change", desk: Desk, taken_back: "Change | None", *, may_undo: bool) -> None:
        super().__init__()
        self.change = change
        self.setProperty("card", "true")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._rows.setSpacing(6)
        self._rows.addLayout(self._top(desk, may_undo=may_undo and taken_back is None))
        lines = change_lines(change, desk)
        self._rows.addLayout(self._body(lines))
        if taken_back is not None:
            self._rows.addWidget(QuietLabel(self.tr("Taken back by {who} on {when}.").format(
                who=member_text(desk, taken_back.author), when=moment_text(taken_back.time))))
        if not change.signed:
            self.explain(self.tr("The signature of this change does not fit. Tell an administrator."))
        self.setAccessibleName("{}. {}".format(
            self._title, ". ".join("{}: {} → {}".format(*(shortened(part) for part in line)) for line in lines)))

    def explain(self, text: str) -> None:
        """Say on the card why something did not work."""
        told = PlainLabel(text)
        told.setProperty("tone", "warn")
        self._rows.addWidget(told)

    def _top(self, desk: Desk, *, may_undo: bool) -> QHBoxLayout:
        change = self.change
        self._title = self.tr("{when} · {who} · {what}").format(
            when=moment_text(change.time), who=member_text(desk, change.author), what=self._act())
        top = QHBoxLayout()
        title = PlainLabel(self._title)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        top.addWidget(title, 1)
        self.undo = QPushButton(self.tr("Undo this change"), self)
        self.undo.setAccessibleName(self.tr("Undo the change of {when}").format(when=moment_text(change.time)))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self.change))
        self.undo.setVisible(may_undo)
        top.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _act(self) -> str:
        return {
            "created": self.tr("first written"),
            "edited": self.tr("changed"),
            "removed": self.tr("removed"),
            "restored": self.tr("brought back"),
            "undone": self.tr("took a change back"),
            "letter": self.tr("handed in as a letter"),
            "salvaged": self.tr("read out of a damaged case file"),
        }.get(self.change.action, self.change.action)

    def _body(self, lines: list[tuple[str, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for row, (name, before, after) in enumerate(lines):
            grid.addWidget(QuietLabel(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(self._told(shortened(before, _LONGEST), shortened(after, _LONGEST))), row, 1)
        return grid

    def _told(self, before: str, after: str) -> str:
        if before and after:
            return self.tr("{before}  →  {after}").format(before=before, after=after)
        return self.tr("{before}  →  no answer").format(before=before) if before else after


class HistoryView(QWidget):
    """All changes of one sheet, newest first. ``left`` when the reader wants back."""

    left = Signal()

    def __init__(
        self, desk: Desk, kind: str, record_id: str, case_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case_id
        self.kind, self.record_id = kind_named(kind), record_id
        self._shown = _AT_ONCE
        self.cards: list[ChangeCard] = []
        self._build()
        self.retranslate()
        self.reload()
        desk.changed.connect(self._changed)

    def _build(self) -> None:
        self._back = QPushButton()
        self._back.clicked.connect(self.left)
        self._title = TitleLabel()
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addWidget(self._title, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self._back.setText(self.tr("Back to the sheet"))
        self._title.setText(self.tr("History: {sheet}").format(sheet=kind_label(self.kind)))
        self._area.setAccessibleName(self.tr("Changes, newest first"))

    def reload(self) -> None:
        """Read the changes anew."""
        changes = self._desk.vault.history(self.kind.name, self.record_id)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 4, 8, 4)
        rows.setSpacing(8)
        may_undo = self._desk.may_write(self.kind, self._case_id) and not self.kind.append_only
        self.cards = []
        for change in changes[: self._shown]:
            whole_file = self.kind.name == "case" and change.action == "created"  # undoing it would remove the client
            card = ChangeCard(change, self._desk, taken_back(change, changes), may_undo=may_undo and not whole_file)
            card.undo_wanted.connect(self._undo)
            rows.addWidget(card)
            self.cards.append(card)
        if not changes:
            rows.addWidget(QuietLabel(self.tr("Nothing was saved in this sheet yet.")))
        if len(changes) > self._shown:
            more = QPushButton(self.tr("Show earlier changes"))
            more.clicked.connect(self._show_more)
            rows.addWidget(more)
        rows.addStretch(1)
        self._area.setWidget(inside)

    def focus_first(self) -> None:
        """Put the cursor on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def _show_more(self) -> None:
        self._shown += 10 * _AT_ONCE
        self.reload()

    def _changed(self, saved: "Saved") -> None:
        if any(change.record_id == self.record_id for change in saved.changes):
            self.reload()

    def _undo(self, change: "Change") -> None:
        try:
            undone = self._desk.undo(change)
        except CannotUndoError as error:
            self._tell(change, self._why_not(error))
        except ShelterDeskError as error:
            self._tell(change, error_text(error))
        else:
            done = {name for made in undone.changes for name in made.fields}
            rest = self._labels(name for name in change.fields if name not in done)
            if change.action == "edited" and rest:
                text = self.tr("Taken back, except {fields}: changed again later.")
                self._tell(change, text.format(fields=rest))

    def _labels(self, names: Iterable[str]) -> str:
        asked = self.kind.questions
        return ", ".join(label(asked[name]) for name in names if name in asked)

    def _why_not(self, error: CannotUndoError) -> str:
        names = self._labels(error.fields)
        if not names:
            return error_text(error)
        text = self.tr("Not undone: {fields} was changed again later. Undo the later change first.")
        return text.format(fields=names)

    def _tell(self, change: "Change", text: str) -> None:
        for card in self.cards:
            if card.change.hash == change.hash:
                card.explain(text)


def taken_back(change: "Change", changes: "list[Change]") -> "Change | None":
    """The later undoing of a change, where there is one: it put back every field that the change set."""
    for later in changes:
        if later.seq <= change.seq:
            return None
        if later.action == "undone" and later.fields and all(
            later.fields.get(name) == (after, before) for name, (before, after) in change.fields.items()
        ):
            return later
    return None


__all__ = ["ChangeCard", "HistoryView", "taken_back"]
