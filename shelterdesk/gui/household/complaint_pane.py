"""Complaints and praise: who will read one is said before it is written; never the person it is about."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import PartialDate
from shelterdesk.casework.complaints import ORDER, AnyComplaint, way_of
from shelterdesk.casework.record import Record, kind_named, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.household.letter_form import LetterForm
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.kind_pane import EVERYBODY, KindPane
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.residents import Residents
from shelterdesk.gui.words import drawer_label, kind_label, local

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_ABOUT = "about_member"


class ComplaintDialog(QDialog):
    """One form; the drawer it goes into follows from whom it is about."""

    handed_in = Signal(str)
    """Who can read it now, in words."""

    def __init__(self, desk: Desk, case_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk = desk
        self.way: tuple[AnyComplaint, str] | None = (ORDER[0], case_id)
        self.client, self.readers, self.error = QComboBox(), PlainLabel(), PlainLabel()
        self.readers.setProperty("strong", True)
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self._fill_clients(case_id)
        self.hand_in = QPushButton(self.tr("&Hand it in"), autoDefault=False)
        self.hand_in.setProperty("primary", True)
        self._choose_soon = QTimer(self, interval=0, singleShot=True)
        self._choose_soon.timeout.connect(self.choose)
        self.form = self._begun(case_id)
        self._lay_out()
        self._listen()
        self.client.activated.connect(lambda _: self.choose())
        self.hand_in.clicked.connect(self._hand_in)
        self.choose()
        self.resize(760, 640)

    def _fill_clients(self, case_id: str) -> None:
        residents = Residents(self._desk)
        self.client.addItem(self.tr("Nobody is named"), "")
        for one in residents.here:
            self.client.addItem(residents.name(one), one)
        self.client.setCurrentIndex(max(self.client.findData(case_id), 0))

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("&Whose:"), wrap=False)
        label.setBuddy(self.client)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.client)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.hand_in, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        self._column = QVBoxLayout(self)
        self._column.addWidget(TitleLabel(kind_label(kind_of(ORDER[0])), level=1))
        self._column.addLayout(row)
        self._column.addWidget(self.readers)
        self._column.addWidget(self.form, 1)
        self._column.addWidget(self.error)
        self._column.addWidget(buttons)

    def _begun(self, case_id: str) -> LetterForm:
        """A new form, or the one for text that was begun and waits."""
        for record in ORDER:
            for draft in self._desk.drafts_of(kind_of(record).name):
                if not draft.key.base and draft.author == self._desk.vault.me.id:
                    self.client.setCurrentIndex(max(self.client.findData(draft.key.case_id), 0))
                    return self._form(record, draft.key.case_id, draft.key.record_id)
        return self._form(ORDER[0], case_id)

    def _form(self, record: AnyComplaint, case_id: str, record_id: str = "") -> LetterForm:
        day = PartialDate.of(local(self._desk.vault.now()).date())
        blank = record(case_id=case_id, received_on=day, state="new")
        return LetterForm(kind_of(record), replace(blank, id=record_id or blank.id), self._desk, self)

    def _listen(self) -> None:
        self.form.rows[_ABOUT].edited.connect(lambda _: self._choose_soon.start())

    # --- where it goes ------------------------------------------------------------------------------

    def _holders(self, record: AnyComplaint, case_id: str) -> frozenset[str]:
        vault = self._desk.vault
        return vault.keys.chain.holders_of(vault.place_of(kind_of(record), case_id))

    @Slot()
    def choose(self) -> None:
        """The drawer for what is typed now; the form goes on in it."""
        about = self.form.rows[_ABOUT].value()
        self.way = way_of(self._holders, str(about) if about else None, str(self.client.currentData()))
        self.readers.setText(self._words())
        self.hand_in.setEnabled(self.way is not None)
        if self.way is None:
            return
        record, case_id = self.way
        if type(self.form.record) is record and self.form.record.case_id == case_id:
            return
        old, had_focus = self.form, self.form.rows[_ABOUT].field.input.hasFocus()
        self.form = self._form(record, case_id)
        self.form.take_over(old)
        self._column.replaceWidget(old, self.form)
        old.hide()
        old.deleteLater()
        self._listen()
        if had_focus:
            self.form.focus_field(_ABOUT)

    def _words(self) -> str:
        if self.way is None:
            return self.tr("Every place for it is open to the person it is about. Write it on paper and give it to "
                           "somebody outside whom the client trusts.")  # fmt: skip
        record, case_id = self.way
        place = self._desk.vault.place_of(kind_of(record), case_id)
        said = self.tr("Will be read by: {names} (drawer “{drawer}”).").format(
            names=self._names(), drawer=drawer_label(place)
        )
        return said if self._held(place) else said + " " + self.tr("You cannot read it again.")

    def _names(self) -> str:
        if self.way is None:
            return ""
        return ", ".join(sorted(self._desk.vault.alias_of(one) for one in self._holders(*self.way)))

    def _held(self, place: Drawer) -> bool:
        return place in self._desk.vault.drawers

    # --- handing in ---------------------------------------------------------------------------------

    @Slot()
    def _hand_in(self) -> None:
        self.choose()
        complaint = self.form.edited_record()
        if self.way is None:
            return
        if not getattr(complaint, "words", None):
            self._say(self.tr("Write what was said, in the client's own words."))
            self.form.focus_field("words")
            return
        try:
            if self._desk.may_write(kind_of(complaint), complaint.case_id):
                self._desk.save(complaint)
            else:
                self._desk.vault.hand_in(complaint)
        except ShelterDeskError as error:
            self._say(words_for(error))
            return
        self.form.forget()
        self.handed_in.emit(self._names())
        self.accept()

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()

    def reject(self) -> None:
        """Escape leaves the draft."""
        self.form.commit()
        super().reject()


class ComplaintPane(KindPane):
    """Those that can be read here; writing one is open to everybody."""

    ICON = "message-circle-question-mark"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._told = ""
        super().__init__(desk, *ORDER, parent=parent)

    FIRST = EVERYBODY

    def _add(self) -> None:
        wanted = self.whose.currentData()
        dialog = ComplaintDialog(self.desk, wanted if self.residents.card(wanted) is not None else "", self)
        dialog.handed_in.connect(self._handed_in)
        dialog.open()

    def take_up(self, draft: "Draft") -> None:
        """One that was begun; one that is in its file already is opened there."""
        kind = kind_named(draft.key.kind)
        saved = self.desk.vault.get(kind.record, draft.key.record_id) if self.desk.opens(kind) else None
        self.open_record(saved) if saved is not None else self._add()

    def _handed_in(self, names: str) -> None:
        self._told = names
        self.reload()

    def said(self, records: list[Record]) -> str:
        """To whom the last one went, or how many wait for an answer."""
        if self._told:
            return self.tr("Handed in. It can be read by: {names}.").format(names=self._told)
        waiting = sum(getattr(one, "state", None) in (None, "new") for one in records)
        return self.tr("%n new", "", waiting) if waiting else ""

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Complaints, praise and ideas. Before you write, the form says who will read it: never the "
                       "person it is about. You see here only those that you may read.")  # fmt: skip


__all__ = ["ComplaintDialog", "ComplaintPane"]
