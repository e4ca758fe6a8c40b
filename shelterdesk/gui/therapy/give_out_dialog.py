"""Giving out a copy of a photo: only for a use to which the client agreed, through the gate, and written down."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.art import ArtCopy, ArtWork
from shelterdesk.casework.art_consent import Standing, standing
from shelterdesk.casework.codes_therapy import ART_PURPOSE
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.errors import GateStopsError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.art_photos import jpeg_of
from shelterdesk.gui.therapy.art_words import purpose_words, standing_words, title_of
from shelterdesk.gui.therapy.uses_dialog import uses_of
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import local, moment_text
from shelterdesk.outgoing import Cleared, Written, cleared, write_out
from shelterdesk.vault.moments import text_of

_SHOWN = 5


class GiveOutDialog(QDialog):
    """The answer is looked up once more at the moment in which the copy is written."""

    def __init__(self, work: ArtWork, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._work, self._desk = work, desk
        self.purpose, self.recipient = QComboBox(), QLineEdit()
        self.standing, self.people, self.before, self.outcome = (PlainLabel() for _ in range(4))
        self.people.setProperty("tone", "warn")
        self.save, self.leave = QPushButton(autoDefault=True), QPushButton(autoDefault=True)
        for purpose in ART_PURPOSE.terms:
            self.purpose.addItem(purpose_words(purpose), purpose)
        self._lay_out()
        self.purpose.currentIndexChanged.connect(self._say)
        self.recipient.textEdited.connect(self._say)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)
        desk.changed.connect(self._say)
        self.resize(self.fontMetrics().averageCharWidth() * 76, self.fontMetrics().lineSpacing() * 20)
        self._choose_first()
        self._say()

    def _lay_out(self) -> None:
        form, buttons = QFormLayout(), QHBoxLayout()
        for words, field in ((self.tr("&What for:"), self.purpose), (self.tr("&To whom:"), self.recipient)):
            label = PlainLabel(words, wrap=False)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", "").rstrip(":"))
            form.addRow(label, field)
        self.save.setText(self.tr("&Save a copy…"))
        self.leave.setText(self.tr("Cl&ose"))
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("Give out a copy"), level=1))
        layout.addWidget(PlainLabel(title_of(self._work)))
        layout.addLayout(form)
        for widget in (self.standing, self.people, self.before, self.outcome):
            layout.addWidget(widget)
        layout.addWidget(
            QuietLabel(
                self.tr("The copy holds the picture and nothing else. What left the house cannot be called back.")
            )
        )
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.outcome.hide()
        self.save.setDefault(True)
        self.people.setVisible(self._work.shows_somebody == "yes")
        self.people.setText(self.tr("Somebody can be recognised on it: ask that person as well."))

    def _now(self, purpose: str) -> Standing:
        uses, today = uses_of(self._desk, self._work.case_id), local(self._desk.vault.now()).date()
        return standing(uses, self._work.id, purpose, today)

    def _choose_first(self) -> None:
        """A use to which the client agreed, where there is one."""
        allowed = [purpose for purpose in ART_PURPOSE.terms if self._now(purpose).allowed]
        self.purpose.setCurrentIndex(self.purpose.findData(allowed[0]) if allowed else 0)

    @Slot()
    def _say(self) -> None:
        if not self._desk.vault.drawers:
            return
        found = self._now(str(self.purpose.currentData()))
        named = bool(self.recipient.text().strip())
        self.save.setEnabled(found.allowed and named)
        answer = self.tr("The client: {answer}.").format(answer=standing_words(found))
        if not found.allowed:
            answer += " " + self.tr("Without agreement to exactly this nothing leaves.")
        elif not named:
            answer += " " + self.tr("Say to whom the copy goes.")
        self.standing.setText(answer)
        opens = self._desk.opens(kind_of(ArtCopy), self._work.case_id)
        made = self._desk.vault.of_case(ArtCopy, self._work.case_id) if opens else []
        copies = [one for one in made if one.work == self._work.id]
        self.before.setVisible(bool(copies))
        self.before.setText("\n".join(
            self.tr("Given out before: {purpose}, to {who}, {when}").format(
                purpose=purpose_words(one.purpose or ""), who=visible(one.to_whom or "–"),
                when=moment_text(one.given_at or ""))
            for one in copies[-_SHOWN:]))

    @Slot()
    def _save(self) -> None:
        self.outcome.hide()
        if not self.save.isEnabled():
            return
        folder = choose_folder(self, self.tr("Where shall the copy lie?"))
        if folder is None:
            return
        self._say()
        if not self.save.isEnabled():  # it was withdrawn, or ran out, while a folder was chosen
            return
        try:
            written = self._give(self._cleared(), folder)
        except GateStopsError:
            self._tell(self.tr("The gate stops it: nothing may go to {name}. Nothing has left.").format(
                name=self.recipient.text().strip()))
        except ShelterDeskError as error:
            self._tell(words_for(error))
        else:
            self._tell(self.tr("Saved and read back: {name}.").format(name=written.path.name))

    def _give(self, copy: Cleared, folder: Path) -> Written:
        """Written down before it leaves; taken back into the bin where nothing left."""
        vault = self._desk.vault
        note = ArtCopy(
            case_id=self._work.case_id, work=self._work.id, purpose=str(self.purpose.currentData()),
            to_whom=self.recipient.text().strip(), given_at=text_of(vault.now()), given_by=vault.me.id,
            digest=sha256(copy.payload).hexdigest(),
        )  # fmt: skip
        kept = self._desk.save(note).records[0]
        try:
            return write_out(copy, folder, vault.folder)
        except ShelterDeskError:
            self._desk.remove(kept)
            raise

    def _tell(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.show()

    def _cleared(self) -> Cleared:
        """The picture alone has no words; whom it goes to is asked of the gate."""
        recipient = self.recipient.text().strip()
        return cleared(
            self._desk.vault, recipient, jpeg_of(self._desk, self._work), "jpg", recipient=recipient,
            case_ids={self._work.case_id}, may_override=False,
        )  # fmt: skip


__all__ = ["GiveOutDialog"]
