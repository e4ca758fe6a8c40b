"""One telling in need: who, when, to whom, which parts of the file, why; to be acknowledged and reviewed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Case, Drawer
from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT, EMERGENCY_VERDICT, EMERGENCY_WAY
from shelterdesk.casework.emergency import EmergencyDisclosure
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.choice_field import ChoiceField
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import code_label, drawer_label, group_label, kind_label, moment_text
from shelterdesk.vault import emergency
from shelterdesk.vault.draft_file import DraftKey

_LETTERS = 84
_LINES = 3


class EmergencyRecordDialog(QDialog):
    """What the gate keeps, and, for those who hold the protection drawer, the words."""

    def __init__(self, desk: Desk, told: EmergencyDisclosure, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._told = desk, told
        self.verdict = ChoiceField(
            lambda: [(code, code_label(EMERGENCY_VERDICT, code)) for code in EMERGENCY_VERDICT.terms]
        )
        self.words, self.error = QPlainTextEdit(), PlainLabel()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.seen, self.review, self.leave = (QPushButton(autoDefault=True) for _ in range(3))
        self.leave.setDefault(True)
        self._key = DraftKey(Drawer.PROTECTION, "emergency_note", told.id, told.case_id)
        self._ticket: int | None = None
        for draft in desk.drafts_of("emergency_note", told.id):
            self.words.setPlainText(draft.fields.get("note", ""))
        self._lay_out()
        self.words.textChanged.connect(self.note_draft)
        self.seen.clicked.connect(self._seen)
        self.review.clicked.connect(self._review)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        vault, told = self._desk.vault, self._told
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.addWidget(TitleLabel(self.tr("Told because a life was at risk"), level=1))
        facts = QFormLayout()
        for label, words in self._facts():
            facts.addRow(PlainLabel(label, wrap=False), PlainLabel(words))
        layout.addLayout(facts)
        new = told in emergency.told_about(vault)
        asked = emergency.may_review(vault, told) and emergency.review_of(vault, told) is None
        if asked:
            self._lay_out_review(layout)
        layout.addWidget(self.error)
        layout.addStretch(1)
        self.seen.setText(self.tr("I have &seen it"))
        self.review.setText(self.tr("Save the &review"))
        self.leave.setText(self.tr("&Close"))
        self.seen.setVisible(new)
        self.review.setVisible(asked)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.seen, self.review):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        width = max(layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(width, layout.totalHeightForWidth(width))

    def _lay_out_review(self, layout: QVBoxLayout) -> None:
        layout.addWidget(TitleLabel(self.tr("Your review")))
        layout.addWidget(self.verdict)
        self.verdict.set_spoken(self.tr("Your review"), "")
        word = PlainLabel(self.tr("In &words (kept in the drawer “{drawer}”):").format(
            drawer=drawer_label(Drawer.PROTECTION)
        ))
        word.setBuddy(self.words)
        layout.addWidget(word)
        layout.addWidget(self.words)

    def _facts(self) -> list[tuple[str, str]]:
        vault, told = self._desk.vault, self._told
        case = vault.get(Case, told.case_id) if Drawer.CASEWORK in vault.drawers else None
        lines = [
            (self.tr("Who and when:"), f"{vault.alias_of(told.told_by or '')}, {moment_text(told.told_at or '')}"),
            (self.tr("To whom:"), code_label(EMERGENCY_RECIPIENT, told.recipient or "")),
            (self.tr("How:"), code_label(EMERGENCY_WAY, told.way or "")),
            (self.tr("About the file:"), (case.code if case else "") or self.tr("a client")),
            (self.tr("Parts of the file:"), self._parts() or self.tr("none, only a message")),
        ]
        notes = emergency.words_about(vault, told)
        self._desk.note_read(notes)
        for note in notes:
            label = self.tr("Why:") if note.about_what == emergency.REASON else self.tr("Review:")
            lines.append((label, visible(note.note or "")))
        if not notes:
            closed = self.tr("The words lie in the drawer “{drawer}”: ask who told it, or a colleague who holds it.")
            lines.append((self.tr("Why:"), closed.format(drawer=drawer_label(Drawer.PROTECTION))))
        return lines

    def _parts(self) -> str:
        """Kind and group, as the disclosure names them in English, in the words of the windows."""
        told = []
        for line in (self._told.told_groups or "").splitlines():
            kind, _, group = line.partition(": ")
            told.append(f"{kind_label(kind)}: {group_label(group)}")
        return "; ".join(told)

    def note_draft(self) -> None:
        """Hand the words of the review to the drafts; called at each letter, and before a lock."""
        text = self.words.toPlainText()
        if text.strip():
            self._ticket = self._desk.note_draft(self._key, {"note": text}, {})
        elif self._ticket is not None:
            self._desk.draft_done(self._key)

    @Slot()
    def _seen(self) -> None:
        try:
            saved = emergency.seen(self._desk.vault, self._told)
        except ShelterDeskError as error:
            self._fail(words_for(error))
            return
        self._desk.tell_all(saved)
        self.seen.hide()
        if not self.review.isVisible():
            self.accept()

    @Slot()
    def _review(self) -> None:
        verdict = str(self.verdict.value() or "")
        if not verdict:
            self._fail(self.tr("Choose what you think of it. What you wrote stays here."))
            self.verdict.setFocus()
            return
        try:
            saved = emergency.review(self._desk.vault, self._told, verdict, self.words.toPlainText())
        except ShelterDeskError as error:
            self._fail(words_for(error))
            return
        self._desk.draft_done(self._key, self._ticket)
        self.accept()
        self._desk.tell_all(saved)

    def _fail(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()
        self.resize(self.width(), max(self.height(), self._layout.totalHeightForWidth(self.width())))
