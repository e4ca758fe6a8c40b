"""The note of a group about one session: without names, kept as a draft while it is typed, then only added to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import CareCard, Case, GroupMember, GroupNote, Name, Person, Session
from shelterdesk.casework.group_rules import Found, names_in
from shelterdesk.casework.record import kind_of, questions_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.field import PlainLineEdit
from shelterdesk.gui.widgets.note_card import NoteCard
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.widgets.text_field import GrowingText
from shelterdesk.gui.words import hint, label, local
from shelterdesk.vault.draft_file import Draft, DraftKey
from shelterdesk.vault.group_places import places_between

_KIND = kind_of(GroupNote)
_ASKED = questions_of(GroupNote)
_PAUSE_MS = 400
_MOST_WORDS = 6
_LONG = 20_000
_BEFORE = timedelta(days=366)


class GroupNoteEditor(QWidget):
    """Ctrl+Enter saves for good. A word that may name a member is pointed out first: take it out, or say that it
    names nobody."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session: Session | None = None
        self.note = GroupNote()
        self._people: tuple[str, ...] = ()
        self._names: list[str] | None = None
        self._common: set[str] = set()
        self._ticket: int | None = None
        self.cards: list[NoteCard] = []
        self._buttons: list[QPushButton] = []
        self._earlier, self.text, self.next_time = QVBoxLayout(), GrowingText(), PlainLineEdit()
        self.about, self.warning, self.state = QuietLabel(), PlainLabel(), QuietLabel()
        self.warning.setProperty("tone", "warn")
        self.sign, self.add = QPushButton(), QPushButton()
        self.sign.setProperty("primary", True)
        self.asked, self.writing = QHBoxLayout(), QWidget()
        self._lay_out()
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.look)
        self.text.textChanged.connect(self._typed)
        self.next_time.textEdited.connect(lambda _: self._typed())
        self.sign.clicked.connect(self.save)
        self.add.clicked.connect(self.begin)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(keys, self, self.save)
        self.retranslate()
        self.show_session(None, ())

    def _lay_out(self) -> None:
        inside, area = QWidget(), QScrollArea()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 6, 0)
        rows.addLayout(self._earlier)
        written = QVBoxLayout(self.writing)
        written.setContentsMargins(0, 0, 0, 0)
        for widget in (self.about, self.text, self.next_time, self.warning):
            written.addWidget(widget)
        self.asked.addStretch(1)
        written.addLayout(self.asked)
        foot = QHBoxLayout()
        foot.addWidget(self.sign)
        foot.addWidget(self.state, 1)
        written.addLayout(foot)
        rows.addWidget(self.writing)
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        rows.addLayout(adding)
        rows.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    # --- what is shown ---------------------------------------------------------------------------

    def show_session(self, session: Session | None, case_ids: Iterable[str]) -> None:
        """Show the notes of a session; ``case_ids``: who was there, whose names must not stand in them. What is being
        typed about the same session stays."""
        self._people, self._names = tuple(case_ids), None
        same = session is not None and self.session is not None and session.id == self.session.id
        if not same:
            self.note_draft()
            self._common, self._ticket = set(), None
        self.session = session
        self._show_earlier()
        if not same:
            self._take(self._waiting())

    @property
    def names(self) -> list[str]:
        """What those are called who were there or belonged to the group within a year; looked up when there are words
        to compare."""
        if self._names is None:
            members = list[GroupMember]()
            if self.session is not None and self.session.therapy_group:
                day = local(self.session.starts or self._desk.vault.now()).date()
                members = places_between(
                    self._desk.vault, self.session.therapy_group, day - _BEFORE, self._desk.vault.now().date()
                )
            ids = dict.fromkeys((*self._people, *(member.case_id for member in members)))
            self._names = list(dict.fromkeys(name for case_id in ids for name in self._names_of(case_id) if name))
        return self._names

    def _names_of(self, case_id: str) -> list[str | None]:
        """In whatever drawers are open."""
        vault, found = self._desk.vault, list[str | None]()
        for card in vault.of_case(CareCard, case_id):
            found += [card.called, card.code]
        if not self._desk.opens(kind_of(Case), case_id):
            return found
        found += [case.code for case in vault.of_case(Case, case_id)]
        for one in vault.of_case(Person, case_id):
            found += [one.called, one.first_name, one.patronymic, one.surname]
        return found + [name.full_name for name in vault.of_case(Name, case_id)]

    def _notes(self) -> list[GroupNote]:
        return self._desk.vault.find(GroupNote, session=self.session.id) if self.session is not None else []

    def _waiting(self) -> Draft | None:
        session = self.session.id if self.session is not None else ""
        get, drafts = self._desk.vault.get, self._desk.drafts_of(_KIND.name)
        of_it = (one for one in drafts if one.fields.get("session") == session)
        return next((one for one in of_it if get(GroupNote, one.key.record_id) is None), None)  # else it is saved

    def _take(self, draft: Draft | None) -> None:
        """A new note, or the text of one that waits."""
        session = self.session or Session()
        fields = draft.fields if draft is not None else {}
        continues = fields.get("continues") or (self._last.id if self._last is not None else None)
        self.note = GroupNote(session=session.id, therapy_group=session.therapy_group, continues=continues)
        if draft is not None:
            self.note = replace(self.note, id=draft.key.record_id)
        self._show(fields.get("text", ""), fields.get("next_time", ""))
        may = self.session is not None and self._desk.may_write(_KIND)
        self.writing.setVisible(may and (self._last is None or draft is not None))
        self.add.setVisible(may and not self.writing.isVisibleTo(self))

    @property
    def _last(self) -> GroupNote | None:
        notes = self._notes()
        return notes[-1] if notes else None

    def _show(self, text: str, next_time: str) -> None:
        self.text.blockSignals(True)
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.blockSignals(False)
        self.next_time.setText(next_time)
        self.look()

    def _show_earlier(self) -> None:
        notes = self._notes()
        if [card.note for card in self.cards] == notes:
            return
        for card in self.cards:
            self._earlier.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [NoteCard(note, _KIND, self._desk) for note in notes]
        for card in self.cards:
            card.go_on.hide()  # one button for all, below
            self._earlier.addWidget(card)

    # --- what is typed ---------------------------------------------------------------------------

    def _typed(self) -> None:
        self.note_draft()
        if self.text.document().characterCount() < _LONG:  # a very long note is looked through when it is signed
            self._soon.start()
        self._say_state()

    @property
    def typed(self) -> bool:
        """Whether there is text that is not saved."""
        return bool(self.text.toPlainText().strip() or self.next_time.text().strip())

    def note_draft(self) -> None:
        """Hand the text to the drafts."""
        if self.session is None or (not self.typed and self._ticket is None):
            return
        if not self.typed:
            self._forget_draft()
            return
        fields = {
            "text": self.text.toPlainText(), "next_time": self.next_time.text(), "session": self.session.id,
            "therapy_group": self.session.therapy_group or "", "continues": self.note.continues or "",
        }  # fmt: skip
        self._ticket = self._desk.note_draft(self._key(), fields, {})

    def _key(self) -> DraftKey:
        return DraftKey(_KIND.drawer, _KIND.name, self.note.id, "", "", _KIND.schema)

    def _forget_draft(self) -> None:
        self._desk.draft_done(self._key(), self._ticket)
        self._ticket = None

    def _found(self) -> list[Found]:
        names = self.names if self.typed else ()
        return names_in(f"{self.text.toPlainText()}\n{self.next_time.text()}", names, self._common)

    @Slot()
    def look(self) -> Sequence[Found]:
        """Point out words that may name a member."""
        self._soon.stop()
        found = self._found()
        words = ", ".join(f"“{one.word}”" for one in found[:_MOST_WORDS])
        self.warning.setText(self.tr("May name somebody: {words}").format(words=words))
        self.warning.setVisible(bool(found))
        for button in self._buttons:
            self.asked.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, one in enumerate(found[:_MOST_WORDS]):
            button = QPushButton(self.tr("“{word}” names nobody").format(word=one.word.replace("&", "&&")))
            button.clicked.connect(partial(self._is_common, one))
            self.asked.insertWidget(place, button)
            self._buttons.append(button)
        self._say_state()
        return found

    def _is_common(self, found: Found) -> None:
        self._common.add(found.folded)
        self.look()
        self.sign.setFocus()

    # --- what is done ----------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Add to what was saved."""
        self._take(None)
        self.writing.show()
        self.add.hide()
        self.text.setFocus()

    @Slot()
    def save(self) -> bool:
        """Save for good; not while a word may name somebody."""
        if self.session is None or not self.typed or not self.writing.isVisibleTo(self):
            return False
        if self.look():
            self.text.setFocus()
            return False
        note = replace(
            self.note, text=self.text.toPlainText().strip() or None, next_time=self.next_time.text().strip() or None
        )
        try:
            self._desk.save(note)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return False
        self._forget_draft()
        self._show_earlier()
        self._take(None)
        return True

    # --- words -----------------------------------------------------------------------------------

    def _say_state(self) -> None:
        words = self.tr("Ctrl+Enter saves it for good; then it is only added to.")
        self.state.setText(self.tr("Draft kept.") if self.typed else words)
        self.sign.setEnabled(self.typed)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self.retranslate()
            self.look()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.about.setText(f"{label(_ASKED['text'])} · {hint(_ASKED['text'])}")
        self.text.setAccessibleName(label(_ASKED["text"]))
        self.text.setAccessibleDescription(hint(_ASKED["text"]))
        self.next_time.setPlaceholderText(label(_ASKED["next_time"]))
        self.next_time.setAccessibleName(label(_ASKED["next_time"]))
        self.sign.setText(self.tr("&Save for good"))
        self.add.setText(self.tr("Add to the note"))


__all__ = ["GroupNoteEditor"]
