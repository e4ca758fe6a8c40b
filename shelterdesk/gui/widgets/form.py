"""The form of a record, made from its description. Nothing typed into it is ever lost.

Every edit reaches the drafts in the same turn of the event loop. After a pause, on leaving and on
Ctrl+S the record is saved; where that fails the text stays in the fields and in the draft.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record
from shelterdesk.casework.validation import problems
from shelterdesk.errors import EditConflictError, ShelterDeskError
from shelterdesk.gui import words
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_title
from shelterdesk.gui.widgets.bars import Bar, ErrorBar
from shelterdesk.gui.widgets.conflict_panel import ConflictPanel, differing
from shelterdesk.gui.widgets.draft_keeper import DraftKeeper, reason_in
from shelterdesk.gui.widgets.form_foot import FormFoot
from shelterdesk.gui.widgets.provenance import already_told, asked_by
from shelterdesk.gui.widgets.question_row import QuestionRow
from shelterdesk.gui.widgets.recovered_bar import RecoveredBar
from shelterdesk.gui.widgets.section import Section, sections_of
from shelterdesk.vault.change import Saved

PAUSE_MS = 3000
"""So long after the last edit a form saves by itself."""


class Form(QWidget):
    """One record: groups as sections, drafts, saving, conflicts, who asked what when.

    Append-only kinds (notes) are saved only by their button or Ctrl+S and then only read. With
    ``scroll=False`` the form stands in somebody else's scroll area."""

    saved = Signal(object)
    """The record as it now stands in the vault, with its new ``base``."""

    def __init__(
        self, kind: Kind, record: Record, desk: Desk, parent: QWidget | None = None, *, scroll: bool = True
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.desk = desk
        self.record = record
        self.rows: dict[str, QuestionRow] = {}
        self.sections: list[Section] = []
        self._dirty: set[str] = set()
        self._theirs: Record | None = None
        self._saved_at: datetime | None = None
        self._saving = self._recovered = False
        self._drafts = DraftKeeper(desk, kind)
        self._note_soon = self._timer(0, self.note_draft)
        self._save_soon = self._timer(PAUSE_MS, self._pause_over)
        self._doubts_soon = self._timer(0, self._show_doubts)
        self._origins_soon = self._timer(0, self._show_origins)
        self._build(scroll=scroll)
        self._show_record()
        self._recover()
        desk.changed.connect(self._heard)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save,
                  context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._origins_soon.start()

    def _timer(self, milliseconds: int, over: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(over)
        return timer

    # --- building -----------------------------------------------------------------------------------

    def _build(self, *, scroll: bool) -> None:
        self.error_bar = ErrorBar(self)
        self.recovered_bar = RecoveredBar(self)
        self.recovered_bar.discarded.connect(self.discard_recovered)
        self.recovered_bar.kept.connect(self.save)
        self.told_bar = Bar("notice", self)
        self.conflict_panel = ConflictPanel(self)
        self.conflict_panel.decided.connect(self._decided)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for bar in (self.error_bar, self.recovered_bar, self.conflict_panel, self.told_bar):
            column.addWidget(bar)
        self._body = self._sections()
        if scroll:
            self._area = QScrollArea(self)
            self._area.setWidgetResizable(True)
            self._area.setFrameShape(QFrame.Shape.NoFrame)
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._area.setWidget(self._body)
            column.addWidget(self._area, 1)
        else:
            column.addWidget(self._body)
        self.foot = FormFoot(self)
        self.state_line, self.save_button = self.foot.state_line, self.foot.save_button
        self.save_button.clicked.connect(self.save)
        column.addWidget(self.foot)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _sections(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        self.sections = sections_of(self.kind, self.desk, self.record.case_id, body)
        rows = {row.name: row for section in self.sections for row in section.rows}
        self.rows = {name: rows[name] for name in self.kind.questions}
        for section in self.sections:
            column.addWidget(section)
        for row in self.rows.values():
            row.edited.connect(self._edited)
        column.addStretch(1)
        return body

    # --- showing ------------------------------------------------------------------------------------

    def set_record(self, record: Record) -> None:
        """Show another record of the kind; what was typed into the present one is committed first."""
        self.commit()
        self.record = record
        self._dirty.clear()
        self._saved_at = None
        self.error_bar.clear()
        self.conflict_panel.hide()
        self._show_record()
        self._recover()
        self._origins_soon.start()

    def _show_record(self) -> None:
        readable = not self.may_change()
        for name, row in self.rows.items():
            row.show_saved(getattr(self.record, name), self.record.reasons.get(name))
            row.set_read_only(readable)
        self.save_button.setVisible(self.kind.append_only and not readable)
        self._doubts_soon.start()
        self._say_state()

    def may_change(self) -> bool:
        """Whether this person may change this record now."""
        return self.desk.may_write(self.kind, self.record.case_id) and not (self.kind.append_only and self.record.base)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field."""
        self.rows[name].field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self.focus_field(next(iter(self.rows)))

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old):
            self._doubts_soon.start()
        if now is None or not self.isAncestorOf(now):
            return
        widget: QWidget | None = now
        while widget is not None and widget is not self:
            if isinstance(widget, QuestionRow):
                widget.why_button()
                return
            widget = widget.parentWidget()

    def _show_doubts(self) -> None:
        """What the casework finds doubtful in the answers as they now stand."""
        found: dict[str, list[str]] = {}
        for problem in problems(self.edited_record(), date.today()):  # noqa: DTZ011 (the day here, on the wall)
            found.setdefault(problem.field, []).append(words.problem_text(problem))
        for name, row in self.rows.items():
            row.doubt(" ".join(found.get(name, [])))

    def _show_origins(self) -> None:
        """Who asked each group, and whether the story was told already; after the form is painted."""
        if not self.desk.opens(self.kind, self.record.case_id):  # locked meanwhile
            return
        lines = asked_by(self.desk, self.record)
        for section in self.sections:
            section.say_provenance(lines.get(section.group, ""))
        told = already_told(self.desk, self.kind, self.record.case_id)
        if told:
            self.told_bar.say(told)
        else:
            self.told_bar.hide()

    # --- editing ------------------------------------------------------------------------------------

    @property
    def unsaved(self) -> frozenset[str]:
        """Names of fields whose text is not saved."""
        return frozenset(self._dirty)

    def _edited(self, name: str) -> None:
        self._dirty.add(name)
        self._recovered = False
        self._note_soon.start()
        self._doubts_soon.start()
        if not self.kind.append_only:
            self._save_soon.start()
        self._say_state()

    def note_draft(self) -> None:
        """Hand the edited fields to the drafts now."""
        self._note_soon.stop()
        if self._dirty:
            self._drafts.note(self.record, [self.rows[name] for name in self.rows if name in self._dirty])

    def _pause_over(self) -> None:
        if not self.conflict_panel.isVisibleTo(self):
            self.save()

    def edited_record(self) -> Record:
        """The record with what was typed and understood."""
        values: dict[str, Any] = {}
        reasons = dict(self.record.reasons)
        for name in self._dirty:
            row = self.rows[name]
            if not row.field.understood():
                continue
            values[name] = row.value()
            reasons.pop(name, None)
            if row.reason is not None and values[name] in (None, (), ""):
                reasons[name] = row.reason
        return replace(self.record, reasons=reasons, **values)

    # --- saving -------------------------------------------------------------------------------------

    def commit(self) -> bool:
        """On leaving: save what was typed. Text recovered but not looked at, and notes not yet saved for good,
        stay drafts. False where a save failed; the text is kept in any case."""
        if self._note_soon.isActive():
            self.note_draft()
        if not self._dirty or self._recovered or self.kind.append_only:
            return True
        return self.save()

    def save(self) -> bool:
        """Save now; whether that worked. Raises nothing that is expected: the bar above says it."""
        self._save_soon.stop()
        if not self._dirty or self.conflict_panel.isVisibleTo(self):
            return not self._dirty
        self.note_draft()
        changed = self.edited_record()
        if changed == self.record:
            self._settled(self.record)
            return True
        try:
            saved = self._keep_record(changed)
        except EditConflictError as error:
            self._ask(error)
            return False
        except ShelterDeskError as error:
            self.error_bar.show_error(error)
            self._say_state()
            return False
        self._settled(saved)
        self._saved_at = datetime.now(UTC)
        self._say_state()
        self.saved.emit(saved)
        return True

    def _keep_record(self, changed: Record) -> Record:
        self._saving = True
        try:
            return self.desk.save(changed).records[0]
        finally:
            self._saving = False

    def _settled(self, record: Record) -> None:
        """What was understood is in the vault; texts not understood stay in their fields and their draft."""
        rest = [self.rows[name] for name in self.rows if name in self._dirty and not self.rows[name].field.understood()]
        self.record = record
        self._dirty = {row.name for row in rest}
        self._recovered = False
        self._drafts.saved(record, rest)
        for name, row in self.rows.items():
            if name not in self._dirty and row.value() != getattr(record, name):
                row.show_saved(getattr(record, name), record.reasons.get(name))
            row.show_remark()
        if self.kind.append_only and record.base:
            self._show_record()
        self.error_bar.clear()
        self.recovered_bar.setVisible(bool(self._drafts.leftovers))
        self._origins_soon.start()
        self._say_state()

    # --- others write too ---------------------------------------------------------------------------

    def _heard(self, saved: Saved) -> None:
        """Somebody saved: show it where nothing is being typed; else the save will merge or ask."""
        if self._saving or self._dirty or all(change.record_id != self.record.id for change in saved.changes):
            return
        now = self.desk.vault.get(self.kind.record, self.record.id)
        if now is not None:
            self.record = now
            self._show_record()
            self._origins_soon.start()

    def _ask(self, error: EditConflictError) -> None:
        theirs = self.desk.vault.get(self.kind.record, self.record.id)
        if theirs is None:
            self.error_bar.show_error(error)
            return
        self._theirs = theirs
        self.conflict_panel.ask(differing(self.desk, self._dirty, self.edited_record(), theirs))
        self._say_state()

    def _decided(self, mine: Collection[str]) -> None:
        """Go on from the version saved meanwhile, with the answers that were chosen from this form."""
        kept = self._dirty & set(mine)
        self.record, self._theirs = self._theirs or self.record, None
        for name, row in self.rows.items():
            if name not in kept:
                row.show_saved(getattr(self.record, name), self.record.reasons.get(name))
        self._dirty = kept
        if kept:
            self.save()
        else:
            self._settled(self.record)

    # --- recovered text -----------------------------------------------------------------------------

    def _recover(self) -> None:
        self.recovered_bar.hide()
        draft = self._drafts.find(self.record) if self.may_change() else None
        if draft is None:
            return
        for name, text in draft.fields.items():
            if name in self.rows:
                self.rows[name].restore(text, reason_in(draft, name))
                self._dirty.add(name)
        older = bool(draft.key.base) and draft.key.base != self.record.base
        if older:  # the vault then merges from where the text began, or asks
            self.record = replace(self.record, base=draft.key.base)
        self._drafts.leftovers = {name: text for name, text in draft.fields.items() if name not in self.rows and text}
        self._recovered = True
        self.recovered_bar.tell(draft.time, self._drafts.leftovers, older=older)
        self._say_state()

    def discard_recovered(self) -> None:
        """Put the recovered text aside (thirty days) and show what is saved."""
        error = self._drafts.discard(self.record)
        if error is not None:
            self.error_bar.show_error(error)
            return
        self._dirty.clear()
        self._save_soon.stop()
        self._recovered = False
        self.recovered_bar.hide()
        self.record = self.desk.vault.get(self.kind.record, self.record.id) or self.record
        self._show_record()

    # --- words --------------------------------------------------------------------------------------

    def _say_state(self) -> None:
        if not self.may_change():
            text = self.tr("Only to read.")
        elif self.error_bar.error is not None:
            text = self.tr("Draft kept, not saved: {error}").format(error=error_title(self.error_bar.error))
        elif self.conflict_panel.isVisibleTo(self):
            text = self.tr("Draft kept, not saved: please choose above.")
        elif self._recovered:
            text = self.tr("Recovered, not yet saved.")
        elif self._dirty:
            text = self.tr("Draft kept.")
        elif self._saved_at is not None:
            text = self.tr("Saved {time}").format(time=words.time_text(self._saved_at))
        elif self.kind.append_only:
            text = self.tr("Kept as a draft until you save it for good. F4 in a field says why there is no answer.")
        else:
            text = self.tr("Everything is saved by itself. F4 in a field says why there is no answer.")
        self.state_line.setText(text)

    def retranslate(self) -> None:
        """Everything in the language of the windows; what was typed stays."""
        for section in self.sections:
            section.retranslate()
        for name, row in self.rows.items():
            if name not in self._dirty:
                row.show_saved(getattr(self.record, name), self.record.reasons.get(name))
        self.foot.retranslate()
        self._say_state()
        self._show_doubts()
        self._show_origins()

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


__all__ = ["PAUSE_MS", "Form"]
