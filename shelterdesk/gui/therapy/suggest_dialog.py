"""“Suggest a time”: for whom, by whom and how long; then times with what speaks for each, or why there are none."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import Session, TherapyGroup
from shelterdesk.casework.record import questions_of
from shelterdesk.casework.suggesting import AHEAD, Suggestions, suggest
from shelterdesk.casework.suggesting import Slot as Time
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.checks import Checks
from shelterdesk.gui.therapy.conflict_words import because_text, conflict_text, rule_text
from shelterdesk.gui.therapy.session_form import OF_GROUP
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.fields import field_for
from shelterdesk.gui.widgets.option_field import OptionField
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import label, local

_ASKED = ("kind_of_session", "therapy_group", "therapist", "interpreter", "minutes")
_PAUSE_MS = 150
_WEEKS_BEFORE = timedelta(days=28)
"""What is usual shows in these."""
_LETTERS = 110
_TIME = Qt.ItemDataRole.UserRole


class SuggestDialog(QDialog):
    """Enter on a time takes it into the sheet of a new session; nothing is saved here."""

    taken = Signal(object)
    """The ``Session`` as it would be."""

    def __init__(self, desk: Desk, wanted: Session, checks: Checks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._checks, self._wanted = desk, checks, wanted
        self.client = OptionField(lambda: checks.diary.clients_here(wanted.case_id))
        self.fields: dict[str, Field] = {name: field_for(questions_of(Session)[name], desk) for name in _ASKED}
        self.list, self.said = QListWidget(), PlainLabel()
        self.take, self.leave = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.search)
        self._lay_out()
        self._connect()
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, 640)
        self._group_chosen()
        self.search()
        (self.list if self.list.count() else self.client.input).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in ((self.tr("Client"), self.client), *(
            (label(questions_of(Session)[name]), field) for name, field in self.fields.items()
        )):  # fmt: skip
            words_of_field = PlainLabel(words, wrap=False)
            words_of_field.setBuddy(field.input)
            field.set_spoken(words, "")
            form.addRow(words_of_field, field)
        self.client.set_value(self._wanted.case_id or None)
        for name, field in self.fields.items():
            field.set_value(getattr(self._wanted, name))
        self.list.setWordWrap(True)
        self.list.setProperty("sheets", True)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(self.tr("Times"))
        self.take.setText(self.tr("&Take this time…"))
        self.leave.setText(self.tr("&Cancel"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.addWidget(TitleLabel(self.tr("Suggest a time"), level=1))
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 20)
        layout.addStretch(1)  # while there is no list
        layout.addLayout(buttons)

    def _connect(self) -> None:
        for field in (self.client, *self.fields.values()):
            field.edited.connect(self._soon.start)
        self.fields["therapy_group"].edited.connect(self._group_chosen)
        self.list.itemActivated.connect(self._take)
        self.take.clicked.connect(lambda: self._take(self.list.currentItem()))
        self.leave.clicked.connect(self.reject)

    @Slot()
    def _group_chosen(self) -> None:
        """Its kind and who leads it, unless something else was typed already."""
        group = self._desk.vault.get(TherapyGroup, str(self.fields["therapy_group"].value() or ""))
        for name in ("kind_of_session", "therapist") if isinstance(group, TherapyGroup) else ():
            said, field = getattr(group, OF_GROUP[name]), self.fields[name]
            if said and field.value() in (None, getattr(self._wanted, name)):
                field.set_value(said)

    # --- searching -----------------------------------------------------------------------------------

    def wanted(self) -> Session:
        """What is looked for; a group's session is of no single client."""
        asked = {name: field.value() for name, field in self.fields.items()}
        case_id = "" if asked["therapy_group"] else str(self.client.value() or "")
        return replace(self._wanted, case_id=case_id, **asked)  # type: ignore[arg-type]

    @Slot()
    def search(self) -> None:
        """Look anew."""
        wanted = self.wanted()
        self.list.clear()
        if not wanted.case_id and not wanted.therapy_group:
            self.said.setText(self.tr("For whom? Choose a client or a group."))
        else:
            self._show_found(self._found(wanted))
        self.list.setVisible(bool(self.list.count()))
        self.take.setEnabled(bool(self.list.count()))

    def _found(self, wanted: Session) -> Suggestions:
        now = self._desk.vault.now()
        today = local(now).date()
        table = self._checks.knowing(today - _WEEKS_BEFORE, today + timedelta(days=AHEAD), wanted)
        return suggest(wanted, table, now)

    def _show_found(self, found: Suggestions) -> None:
        if not found.slots:
            why = [rule_text(found.examples[rule], self._checks.called) for rule in found.emptied_by]
            words = self.tr("No time in the next %n day(s). What leaves none:", "", AHEAD)
            self.said.setText("\n".join((words, *(f"– {line}" for line in why))))
            return
        self.said.setText(self.tr("In the next %n day(s), the best first. Enter takes one.", "", AHEAD))
        for time in found.slots:
            item = QListWidgetItem(self._words(time))
            item.setData(_TIME, time)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _words(self, time: Time) -> str:
        diary = self._checks.diary
        when = ", ".join(part for part in (diary.when(time.session), diary.room(time.session.room)) if part)
        lines = [when, " · ".join(because_text(one) for one in time.because)]
        lines += [f"({conflict_text(one, self._checks.called)})" for one in time.minds]
        return "\n".join(line for line in lines if line)

    @Slot(object)
    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            time: Time = item.data(_TIME)
            self.accept()
            self.taken.emit(time.session)


__all__ = ["SuggestDialog"]
