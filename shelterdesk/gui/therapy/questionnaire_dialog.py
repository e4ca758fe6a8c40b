"""One questionnaire: filled in with digit keys, left and gone on with later, or looked at once it is saved."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Assessment, PartialDate, RiskItem, kind_of
from shelterdesk.casework.codes_instruments import NOT_SCORED
from shelterdesk.casework.instruments import Instrument, Score, answers_of, answers_text, safety, score
from shelterdesk.casework.places_and_tongues import FIRST_LANGUAGES, LANGUAGE
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.question_sheet import QuestionSheet
from shelterdesk.gui.therapy.safety_dialog import sign_of, tell_protection
from shelterdesk.gui.therapy.score_words import details
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.date_field import DateField
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.text_field import GrowingText
from shelterdesk.gui.words import code_label, language, local
from shelterdesk.vault.draft_file import DraftKey

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_LETTERS, _HEIGHT = 108, 680


def waiting_for(desk: Desk, case_id: str, name: str) -> "Draft | None":
    """The answers that this person left half-way."""
    for draft in desk.drafts_of("assessment"):
        of_this = (draft.key.case_id, draft.fields.get("instrument")) == (case_id, name)
        mine = draft.author == desk.vault.me.id and not draft.discarded
        if of_this and mine and desk.vault.get(Assessment, draft.key.record_id) is None:  # else it is saved
            return draft
    return None


class QuestionnaireDialog(QDialog):
    """``record`` without a base is filled in; one that is saved is only looked at. Closing keeps a draft."""

    kept = Signal(object, object)
    """The saved ``Assessment``, and the ``RiskItem`` that was handed in, or ``None``."""

    def __init__(self, desk: Desk, one: Instrument, record: Assessment, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._one, self._record = desk, one, record
        self._ticket: int | None = None
        self._found: Draft | None = None
        self._sign: RiskItem | None = None
        self._told: dict[int, int] = {}
        """Answers about the client's life that were handed in, where saving failed afterwards."""
        self._warned = False
        self.sheet = QuestionSheet(one)
        self.language = QComboBox()
        self.taken_on = DateField(kind_of(Assessment).questions["taken_on"])
        self.note = GrowingText(least=2, most=4)
        self.instruction, self.state, self.error = PlainLabel(), PlainLabel(), PlainLabel()
        self.instruction.setProperty("strong", True)
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.leave, self.save = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.save.setProperty("primary", True)
        self._fill_languages()
        self._lay_out()
        self._show_record()
        self._connect()
        self.sheet.setFocus()

    @property
    def read_only(self) -> bool:
        """Whether it is saved already: then it is never changed."""
        return bool(self._record.base)

    # --- what is shown -----------------------------------------------------------------------------

    def _fill_languages(self) -> None:
        """Scored ones first, then drafts, then all in which answers are kept without a total."""
        wordings = self._one.wordings.values()
        first = [one.language for published in (True, False) for one in wordings if one.published is published]
        for code in dict.fromkeys((*first, *FIRST_LANGUAGES)):
            words = code_label(LANGUAGE, code)
            if code not in self._one.wordings or not self._one.wordings[code].published:
                words = self.tr("{language} (no total)").format(language=words)
            self.language.addItem(words, code)

    def _lay_out(self) -> None:
        self.language.setAccessibleName(self.tr("Asked in the language"))
        self.taken_on.set_spoken(self.tr("On"), "")
        self.note.setAccessibleName(self.tr("About it"))
        beside = QHBoxLayout()
        self.about = _named(self.tr("A&bout it:"), self.note)
        for words, field in ((self.tr("Asked in the &language:"), self.language), (self.tr("&On:"), self.taken_on)):
            beside.addWidget(_named(words, field))
            beside.addWidget(field, 1)
        below = QHBoxLayout()
        below.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignBottom)
        below.addSpacing(12)
        below.addWidget(QuietLabel(f"{self._one.source} {self._one.licence}"), 1)
        below.addSpacing(12)
        below.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        self.leave.setText(self.tr("&Close"))
        self.save.setText(self.tr("&Save"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.addWidget(TitleLabel(f"{self._one.name} · {self._one.title}", level=1))
        layout.addWidget(self.instruction)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self.state)
        layout.addLayout(beside)
        layout.addWidget(self.about)
        layout.addWidget(self.note)
        layout.addWidget(self.error)
        layout.addLayout(below)
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, _HEIGHT)

    def _show_record(self) -> None:
        record = self._record
        self._choose_language(record.language or self._usual_language())
        self.taken_on.set_value(record.taken_on)
        self.note.setPlainText(record.assessment_note or "")
        self.sheet.show_answers(answers_of(record.answers))
        if self.read_only:
            self.sheet.set_read_only()
            self.language.setEnabled(False)
            self.taken_on.set_read_only(True)
            self.note.setReadOnly(True)
            for widget in (self.about, self.note):
                widget.setVisible(bool(record.assessment_note))
            self.save.hide()
        elif record.taken_on is None:
            self.taken_on.set_value(PartialDate.of(local(self._desk.vault.now()).date()))
        self._show_language()

    def _usual_language(self) -> str:
        known = self._one.wordings.get(language())
        return language() if known is not None and known.published else self._one.wording("").language

    def _choose_language(self, code: str) -> None:
        if self.language.findData(code) < 0:
            self.language.addItem(code_label(LANGUAGE, code), code)
        self.language.setCurrentIndex(self.language.findData(code))

    def _show_language(self) -> None:
        wording = self._one.wording(str(self.language.currentData()), language())
        self.instruction.setText(wording.instruction)
        self.sheet.show_words(wording)
        self._show_state()

    def _show_state(self) -> None:
        """What is missing or, of a saved one, what it came to."""
        if self.read_only:
            self.state.setText("\n".join(details(self._record)))
            return
        counted = score(self._one, str(self.language.currentData()), self.sheet.answers)
        said = [self.tr("%n question(s) without an answer", "", self.sheet.missing)]
        if isinstance(counted, str) and counted != "missing_answers":
            said.append(code_label(NOT_SCORED, counted))
            said.append(self.tr("Answers are kept, no total is made. The words here are only a help."))
        self.state.setText(". ".join(part.rstrip(".") for part in said) + ".")

    # --- what is typed -----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(lambda _: self._edited(language=True))
        self.sheet.answered.connect(self._edited)
        self.sheet.at_end.connect(self.save.setFocus)
        self.taken_on.edited.connect(self._edited)
        self.note.textChanged.connect(self._edited)
        self.leave.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    def _edited(self, *, language: bool = False) -> None:
        self._warned = False
        self.error.hide()
        if language:
            self._show_language()
        self._show_state()
        self.note_draft()

    def note_draft(self) -> None:
        """Hand what is answered to the drafts; called at each answer, and before a lock."""
        if self.read_only:
            return
        kind = kind_of(Assessment)
        key = DraftKey(kind.drawer, kind.name, self._record.id, self._record.case_id, "", kind.schema)
        fields = {
            "instrument": self._one.id, "version": self._one.version, "language": str(self.language.currentData()),
            "taken_on": self.taken_on.text_as_typed(), "answers": answers_text(self.sheet.answers),
            "assessment_note": self.note.toPlainText(), "session": self._record.session or "",
            "continues": self._record.continues or "",
        }  # fmt: skip
        if not fields["answers"] and not fields["assessment_note"].strip():
            self._desk.draft_done(key)
            self._ticket = None
            return
        self._key, self._ticket = key, self._desk.note_draft(key, fields, {})

    def take_up(self, draft: "Draft") -> None:
        """Go on where it was left, perhaps by somebody who left."""
        self._found = draft
        self._choose_language(draft.fields.get("language") or self._usual_language())
        self.taken_on.restore_text(draft.fields.get("taken_on", ""))
        self.note.setPlainText(draft.fields.get("assessment_note", ""))
        self.sheet.show_answers(answers_of(draft.fields.get("answers")))
        self._show_language()

    # --- saving ------------------------------------------------------------------------------------

    def _filled(self) -> Assessment:
        answers, spoken = self.sheet.answers, str(self.language.currentData())
        counted = score(self._one, spoken, answers)
        scored = isinstance(counted, Score)
        day = self.taken_on.value()
        return Assessment(
            id=self._record.id, case_id=self._record.case_id, instrument=self._one.id, version=self._one.version,
            language=spoken, taken_on=day if isinstance(day, PartialDate) else None, taken_by=self._desk.vault.me.id,
            session=self._record.session, answers=answers_text(answers),
            score=counted.total if isinstance(counted, Score) else None,
            band=counted.band if isinstance(counted, Score) else None,
            not_scored_why=None if scored else str(counted),
            assessment_note=self.note.toPlainText().strip() or None, continues=self._record.continues,
        )  # fmt: skip

    def _save(self) -> None:
        filled = self._filled()
        if (why := self._doubt(filled)) and not self._warned:
            self._say(why)
            self._warned = True
            return
        try:
            self._tell_first(filled)
            self._desk.save(filled)
        except ShelterDeskError as error:
            self._say(words_for(error))
            return
        self._let_go_of_drafts()
        self.accept()
        self.kept.emit(filled, self._sign)

    def _let_go_of_drafts(self) -> None:
        if self._ticket is not None:
            self._desk.draft_done(self._key, self._ticket)
            self._ticket = None
        if self._found is not None:
            with suppress(ShelterDeskError):  # else it is offered once more, which loses nothing
                self._take_over(self._found)

    def _take_over(self, found: "Draft") -> None:
        if found.author == self._desk.vault.me.id:
            self._desk.draft_done(found.key)
        else:
            self._desk.discard_draft(found.id)

    def _doubt(self, filled: Assessment) -> str:
        """What is told once before it is saved all the same."""
        if filled.taken_on is None:
            return self.tr("The date is missing or not understood. Press Save again to save it without one.")
        if self.sheet.missing:
            return self.tr(
                "%n question(s) without an answer: there will be no total. Press Save again to save it so.", "",
                self.sheet.missing,
            )  # fmt: skip
        return ""

    def _tell_first(self, filled: Assessment) -> None:
        """An answer about the client's life goes to those who protect before anything else is saved, and once; of
        a correction what was told with the corrected one is not told again."""
        answers = self.sheet.answers
        told = {**(answers_of(self._record.answers) if self._record.continues else {}), **self._told}
        numbers = [number for number in safety(self._one, answers) if answers[number] != told.get(number)]
        if not numbers:
            return
        asked = (self._one, self._one.wording(filled.language or "", language()))
        sign = sign_of(self._desk, filled.case_id, asked, answers, numbers, filled.taken_on)
        tell_protection(self._desk, sign)
        self._sign = sign
        self._told |= {number: answers[number] for number in numbers}

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()


def _named(words: str, field: QWidget) -> PlainLabel:
    label = PlainLabel(words, wrap=False)
    label.setBuddy(field)
    return label


__all__ = ["QuestionnaireDialog", "waiting_for"]
