"""One session on one screen: who came, a line for the team, the next step. Saved at once, undone within ten seconds."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.record import kind_of
from shelterdesk.casework.sessions import Attendance, attendance_id
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.attendance_book import AttendanceBook
from shelterdesk.gui.therapy.attendance_rows import LINES, MARKS, AttendanceRows, mark_words
from shelterdesk.gui.therapy.session_words import client_words, session_words
from shelterdesk.gui.widgets.bars import UNDO_SECONDS, Bar
from shelterdesk.gui.widgets.conflict_panel import ConflictPanel, differing
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.vault.draft_file import DraftKey

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved

PAUSE_MS = 3000
"""So long after the last letter a line is saved by itself."""
_KINDS = frozenset({"attendance", "session", "group_member", "therapy_group", "care_card"})
_CAME = MARKS[0]


class AttendanceSheet(QWidget):
    """Every line is a sealed draft while it is typed. Can be corrected later; the history keeps both."""

    failed = Signal(object)
    notes_wanted = Signal(str, str)
    """Case and session."""
    finished = Signal()
    """The keys go on from the last person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.book: AttendanceBook | None = None
        self._tickets: dict[str, int] = {}
        """Case id → ticket of its draft: those with text that is not saved."""
        self._clashing: list[Attendance] = []
        self._undecided: dict[str, list[Attendance]] = {}
        """Session → what two people wrote there, asked about again when it is shown again."""
        self._before: Mapping[str, str | None] = {}
        self.title, self.missing, self.legend = TitleLabel(), QuietLabel(), QuietLabel()
        self.everybody, self.held, self.not_held = QPushButton(), QPushButton(), QPushButton()
        self.undo_bar, self.panel, self.whose = Bar("notice"), ConflictPanel(), PlainLabel()
        self._undo = self.undo_bar.add_button("", self.undo)
        self.rows = AttendanceRows()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.whose.setProperty("strong", True)
        self.whose.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.rows)
        self.area = area
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.everybody)
        top.addWidget(self.held)
        top.addWidget(self.not_held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        for widget in (self.missing, self.legend, self.whose, self.panel):
            column.addWidget(widget)
        column.addWidget(area, 1)
        column.addStretch()  # else the words would drift down while no session is chosen
        column.addWidget(self.undo_bar)

    def _connect(self) -> None:
        self.rows.marked.connect(self._mark)
        self.rows.everybody_came.connect(self.everybody_came)
        self.rows.typed.connect(self._typed)
        self.rows.left.connect(lambda _: self.keep_lines())
        self.rows.finished.connect(self.finished)
        self.rows.notes_wanted.connect(self._notes)
        self.everybody.clicked.connect(self.everybody_came)
        self.held.clicked.connect(lambda: self._settle(held=True))
        self.not_held.clicked.connect(lambda: self._settle(held=False))
        self.panel.decided.connect(self._decided)
        self._pause, self._soon = self._timer(PAUSE_MS, self.keep_lines), self._timer(0, self.reload)
        self._undo_over = self._timer(UNDO_SECONDS * 1000, self.undo_bar.close_bar)
        self._desk.changed.connect(self._heard)

    def _timer(self, milliseconds: int, over: Any) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(over)
        return timer

    # --- what is shown ------------------------------------------------------------------------------

    @Slot(str)
    def show_session(self, session_id: str) -> None:
        """Show a session; what was typed into the one before is kept."""
        if self.book is not None and self.book.session.id == session_id:
            self.reload()
            return
        self.keep_lines()
        self.undo_bar.close_bar()
        self._put_off()
        self._clashing, self._tickets = self._undecided.pop(session_id, []), {}
        try:
            self.book = AttendanceBook.of(self._desk, session_id)
        except ShelterDeskError as error:
            self.book = None
            self.failed.emit(error)
        self.show_all()
        self._recover()
        self._ask_next()

    def _put_off(self) -> None:
        """Another session is shown: its questions stay with it."""
        if self.book is not None and self._clashing:
            self._undecided[self.book.session.id] = self._clashing
        self.panel.hide()

    @Slot()
    def reload(self) -> None:
        """Read anew; what is being typed stays."""
        if self.book is None or not self._desk.vault.drawers:
            return
        self.book.read(but=self._tickets)
        self.show_all()

    def show_all(self) -> None:
        """Show what is known; says so where nothing is chosen."""
        book = self.book
        people = book is not None and bool(book.people)
        # nobody to mark, or marked in the clients' files one by one
        undecided = book is not None and not book.unmarked and not book.settled
        shown: tuple[tuple[QWidget, bool], ...] = (
            (self.missing, book is not None), (self.area, book is not None), (self.legend, people),
            (self.everybody, people), (self.held, undecided), (self.not_held, undecided),
        )  # fmt: skip
        for widget, wanted in shown:
            widget.setVisible(wanted)
        if book is None:
            self.title.setText(self.tr("Choose a session at the left."))
            self.rows.show_people([])
            return
        self.title.setText(session_words(self._desk, book.session))
        names = {case_id: client_words(self._desk, case_id) for case_id in book.people}
        self.rows.show_people(sorted(names.items(), key=lambda one: one[1].casefold()))
        self.rows.show_marks(book.marks)
        kind = kind_of(Attendance)
        for case_id, row in self.rows.rows.items():
            row.set_read_only(not self._desk.may_write(kind, case_id))
            if case_id not in self._tickets:
                record = book.record(case_id)
                row.show_texts({field: getattr(record, field) for field in LINES})
        self._say_missing(book)

    def _say_missing(self, book: AttendanceBook) -> None:
        left = len(book.unmarked)
        if not book.people and book.session.therapy_group:
            words = self.tr("Nobody belonged to this group on that day.")
        elif not book.people:
            words = self.tr("No client is named in this session.")
        elif left:
            words = self.tr("%n without a mark", "", left)
        else:
            words = self.tr("Everybody has a mark.")
        self.missing.setText(words)
        self.everybody.setEnabled(bool(left))

    def focus_first(self) -> None:
        """The keys go to the first without a mark."""
        self.rows.focus_first()

    # --- marks --------------------------------------------------------------------------------------

    @Slot(str, str)
    def _mark(self, case_id: str, mark: str) -> None:
        words = mark_words(mark) if mark else self.tr("No mark yet")
        self._set({case_id: mark or None}, f"{client_words(self._desk, case_id)}: {words}")

    @Slot()
    def everybody_came(self) -> None:
        """Everybody who has no mark yet came."""
        if self.book is not None and self.book.unmarked:
            self._set(dict.fromkeys(self.book.unmarked, _CAME), self.tr("Everybody came"))

    def _set(self, marks: Mapping[str, str | None], words: str) -> None:
        if self.book is None:
            return
        before = {case_id: self.book.marks.get(case_id) for case_id in marks}
        if self._store([self._with_lines(one) for one in self.book.marked(marks)]) and words:
            self._before = before
            self.undo_bar.say(words)
            self._undo_over.start()

    @Slot()
    def undo(self) -> None:
        """Take the last marks back, by new ones that stand in the history as well."""
        before, self._before = self._before, {}
        self.undo_bar.close_bar()
        if before:
            self._set(before, "")

    def _store(self, records: list[Attendance]) -> bool:
        """Keep; whether anything is now in the vault. What somebody else changed meanwhile is asked about."""
        if self.book is None or not records:
            return False
        try:
            clashing = self.book.store(records)
        except ShelterDeskError as error:
            self.failed.emit(error)
            self.reload()
            return False
        for record in records:
            if record not in clashing:
                self._lines_saved(record.case_id)
        self._clashing += clashing
        self.reload()
        self._ask_next()
        return len(clashing) < len(records)

    def _settle(self, *, held: bool) -> None:
        if self.book is not None:
            try:
                self.book.settle(held=held)
            except ShelterDeskError as error:
                self.failed.emit(error)

    # --- lines --------------------------------------------------------------------------------------

    @Slot(str)
    def _typed(self, case_id: str) -> None:
        self._note(case_id)
        self._pause.start()

    def _note(self, case_id: str) -> None:
        """Hand one person's lines to the drafts."""
        if self.book is not None and case_id in self.rows.rows:
            record = self.book.record(case_id)
            texts = {"session": self.book.session.id, **self.rows.rows[case_id].texts()}
            self._tickets[case_id] = self._desk.note_draft(self._key(record), texts, {})

    def note_draft(self) -> None:
        """Before a lock: what is typed is handed to the drafts at each letter already."""
        for case_id in list(self._tickets):
            self._note(case_id)

    @staticmethod
    def _key(record: Attendance) -> DraftKey:
        kind = kind_of(record)
        return DraftKey(kind.drawer, kind.name, record.id, record.case_id, record.base, kind.schema)

    def _with_lines(self, record: Attendance) -> Attendance:
        row = self.rows.rows.get(record.case_id)
        if row is None or record.case_id not in self._tickets:
            return record
        said: dict[str, Any] = {field: text.strip() or None for field, text in row.texts().items()}
        reasons = {name: why for name, why in record.reasons.items() if not said.get(name)}
        return replace(record, reasons=reasons, **said)

    @Slot()
    def keep_lines(self) -> None:
        """Save what was typed; it stays a draft where that fails."""
        self._pause.stop()
        if self.book is None or not self._tickets or self.panel.isVisibleTo(self) or not self._desk.vault.drawers:
            return
        records = [self.book.record(case_id) for case_id in self._tickets]
        changed = [self._with_lines(one) for one in records]
        for old, new in zip(records, changed, strict=True):
            if old == new:
                self._lines_saved(old.case_id)
        self._store([new for old, new in zip(records, changed, strict=True) if old != new])

    def _lines_saved(self, case_id: str) -> None:
        ticket = self._tickets.pop(case_id, None)
        if ticket is not None and self.book is not None:
            self._desk.draft_done(self._key(self.book.record(case_id)), ticket)

    def _recover(self) -> None:
        """Text of this session that was typed and not saved, for example before a lock."""
        if self.book is None:
            return
        ids = {attendance_id(self.book.session.id, case_id): case_id for case_id in self.rows.rows}
        for draft in self._desk.drafts_of("attendance"):
            case_id = ids.get(draft.key.record_id, "")
            if case_id and set(draft.fields) & set(LINES):
                if draft.key.base and case_id in self.book.kept:  # where the text began: the vault merges, or asks
                    self.book.kept[case_id] = replace(self.book.kept[case_id], base=draft.key.base)
                self.rows.rows[case_id].show_texts(self.rows.rows[case_id].texts() | dict(draft.fields))
                self._note(case_id)
        if self._tickets:
            self._pause.start()

    # --- others write too ---------------------------------------------------------------------------

    def _heard(self, saved: "Saved") -> None:
        if self.book is not None and not self.book.saving and saved.kinds & _KINDS:
            self._soon.start()

    def _ask_next(self) -> None:
        """Both versions of the next attendance that two people changed, until a person decides."""
        while self._clashing and not self.panel.isVisibleTo(self):
            mine = self._clashing[0]
            theirs = self._desk.vault.get(Attendance, mine.id)
            answers = differing(self._desk, ("mark", *LINES), mine, theirs) if isinstance(theirs, Attendance) else []
            if answers:
                self.whose.setText(client_words(self._desk, mine.case_id))
                self.whose.show()
                self.panel.ask(answers)
                return
            self._clashing.pop(0)
        self.whose.setVisible(self.panel.isVisibleTo(self))

    def _decided(self, mine: Collection[str]) -> None:
        """Go on from what was saved meanwhile, with the answers that were chosen from here."""
        chosen = self._clashing.pop(0)
        theirs = self._desk.vault.get(Attendance, chosen.id)
        self.whose.hide()
        if self.book is not None and isinstance(theirs, Attendance):
            self.book.kept[chosen.case_id] = theirs
            said: dict[str, Any] = {name: getattr(chosen, name) for name in mine}
            if "mark" in said:
                said["marked_by"] = chosen.marked_by
            self._lines_saved(chosen.case_id)
            self._store([replace(theirs, **said)] if said else [])
        self.reload()
        self._ask_next()

    # --- words --------------------------------------------------------------------------------------

    @Slot(str)
    def _notes(self, case_id: str) -> None:
        if self.book is not None:
            self.keep_lines()
            self.notes_wanted.emit(case_id, self.book.session.id)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.everybody.setText(self.tr("&0 Everybody came"))
        self.everybody.setToolTip(self.tr("All who have no mark yet"))
        self.held.setText(self.tr("It took place"))
        self.not_held.setText(self.tr("It did not take place"))
        self._undo.setText(self.tr("Undo"))
        keys = " · ".join(f"{number} {mark_words(mark)}" for number, mark in enumerate(MARKS, start=1))
        self.legend.setText(
            self.tr("{keys} · Enter: a line for the team · Ctrl+Enter: notes").format(keys=keys)
        )
        self.show_all()


__all__ = ["PAUSE_MS", "AttendanceSheet"]
