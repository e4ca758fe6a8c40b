"""One session in a window: with whom, when, where, how often; what it meets is seen before it is saved."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Session, SessionSeries, TherapyGroup
from shelterdesk.casework.record import Record
from shelterdesk.casework.series import sessions_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.checks import HARD, Checks
from shelterdesk.gui.therapy.diary import moment_of
from shelterdesk.gui.therapy.repeat_box import RepeatBox
from shelterdesk.gui.therapy.series_scope import EVERY, FOLLOWING, THIS, to_save
from shelterdesk.gui.therapy.session_form import OF_GROUP, SessionForm
from shelterdesk.gui.widgets.bars import ErrorBar
from shelterdesk.gui.widgets.option_field import Option, OptionField
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.week_items import Verdict, on_the_wall
from shelterdesk.gui.words import date_text

_PAUSE_MS = 120
_LETTERS = 104
_DAYS_SAID = 4


class SessionDialog(QDialog):
    """Closing keeps nothing; a draft waits only where the program ends in the middle."""

    def __init__(self, desk: Desk, session: Session, checks: Checks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._checks = desk, checks
        self.before = desk.vault.get(Session, session.id) if session.base else None
        self.form = SessionForm(session, desk)
        self.client = OptionField(self._clients)
        self.repeat, self.scope = RepeatBox(), QComboBox()
        self.client_label, self.scope_label = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self.error, self.meets = ErrorBar(self), PlainLabel()
        self.meets.setProperty("tone", "warn")
        self.save, self.leave = QPushButton(autoDefault=True), QPushButton(autoDefault=False)
        self._soon = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self.compare)
        self._chose = QTimer(self, interval=0, singleShot=True)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._show_session(session)
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, 640)

    def _lay_out(self) -> None:
        self.title = TitleLabel(level=1)
        self.client_label.setBuddy(self.client.input)
        self.scope_label.setBuddy(self.scope)
        whom, scope, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        whom.addWidget(self.client_label)
        whom.addWidget(self.client, 1)
        scope.addWidget(self.scope_label)
        scope.addWidget(self.scope)
        scope.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.addWidget(self.title)
        layout.addWidget(self.error)
        layout.addLayout(whom)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.repeat)
        layout.addLayout(scope)
        layout.addWidget(self.meets)
        layout.addLayout(buttons)
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.client.edited.connect(self._client_chosen)
        self.repeat.changed.connect(self._soon.start)
        self.scope.activated.connect(lambda _: self._soon.start())
        for row in self.form.rows.values():
            row.edited.connect(lambda _: self._soon.start())
            row.edited.connect(lambda _: self._chose.start())
        self.client.edited.connect(self._chose.start)
        self.form.rows["therapy_group"].edited.connect(lambda _: self._group_chosen())
        self.save.clicked.connect(self.keep)
        self.leave.clicked.connect(self.reject)

    def _show_session(self, session: Session) -> None:
        self.client.set_value(session.case_id or None)
        self.client.set_read_only(bool(session.base))
        self.repeat.setVisible(not session.base)
        of_series = self.before is not None and bool(session.series)
        for widget in (self.scope, self.scope_label):
            widget.setVisible(of_series)
        may = self.form.may_change()
        self.save.setEnabled(may)
        self.compare()
        (self.client.input if not session.base and may else self.form.rows["starts"].field.input).setFocus()

    def _clients(self) -> list[Option]:
        return self._checks.diary.clients_here(self.form.record.case_id)

    @Slot()
    def _client_chosen(self) -> None:
        self.form.change_case(str(self.client.value() or ""))
        self._soon.start()

    def _group_chosen(self) -> None:
        """What the group says of itself is not typed again; what was typed already stays."""
        group = self._desk.vault.get(TherapyGroup, str(self.form.rows["therapy_group"].value() or ""))
        if not isinstance(group, TherapyGroup) or self.form.record.base:
            return
        for name, of_group in OF_GROUP.items():
            row, said = self.form.rows[name], getattr(group, of_group)
            if said and row.value() in (None, getattr(self.form.record, name)) and row.value() != said:
                row.field.set_value(said)
                row.edited.emit(name)

    # --- what it meets -------------------------------------------------------------------------------

    def session(self) -> Session:
        """As it would be saved: a group's session is of no single client."""
        made = self.form.session()
        if made.therapy_group and not made.base:
            made = replace(made, case_id="")
        return replace(made, state=made.state or "planned")

    def planned(self) -> tuple[SessionSeries | None, list[Session]]:
        """What would be saved of something new: a session, or a series with all of its sessions."""
        first = self.session()
        series = self.repeat.series(first) if not first.base else None
        return (series, sessions_of(series, first)) if series is not None else (None, [first])

    @Slot()
    def compare(self) -> None:
        """Say what it meets; ask for a reason where a rule is broken."""
        try:
            series, sessions = self.planned()
            self.error.clear()
        except ShelterDeskError as error:
            self.error.show_error(error)
            return
        if series is not None:
            last = moment_of(sessions[-1]) if sessions else None
            self.repeat.say(len(sessions), on_the_wall(last)[0] if last is not None else None)
        found = list(zip(sessions, self._checks.verdicts(sessions), strict=True))
        said = self._said(found)
        self.meets.setText("\n".join(said))
        self.meets.setVisible(bool(said))
        hard = any(verdict.problem == HARD for _, verdict in found)
        self.form.show_row("despite", shown=hard or bool(self.form.session().despite))

    def _said(self, found: Sequence[tuple[Session, Verdict]]) -> list[str]:
        """The words of one; of several with the day, at most a few days."""
        met = [(one, verdict) for one, verdict in found if verdict.words]
        if len(found) == 1:
            return [word for _, verdict in met for word in verdict.words]
        lines = []
        for one, verdict in met[:_DAYS_SAID]:
            begins = moment_of(one)
            day = date_text(on_the_wall(begins)[0]) if begins is not None else ""
            lines.append(f"{day}: {' '.join(verdict.words)}")
        if len(met) > _DAYS_SAID:
            lines.append(self.tr("and on %n more day(s)", "", len(met) - _DAYS_SAID))
        return lines

    # --- saving --------------------------------------------------------------------------------------

    @Slot()
    def keep(self) -> None:
        """Save, unless something is missing; then it is said and all that is typed stays."""
        self.compare()
        missing = self._missing()
        if missing:
            self.error.say(missing)
            return
        try:
            records = self._records()
            self._desk.save(*records, offer_undo=len(records) == 1)
        except ShelterDeskError as error:
            self.error.show_error(error)
            return
        self.form.forget()
        self.accept()

    def _missing(self) -> str:
        session = self.session()
        names = self.form.not_understood()
        if not self.client.understood():
            names.insert(0, self.client_label.text().replace("&", "").rstrip(":"))
        if names:
            return self.tr("Not understood: {fields}").format(fields=", ".join(names))
        if moment_of(session) is None or not session.minutes:
            return self.tr("When does it begin, and how long is it?")
        if not self.planned()[1]:
            return self.tr("The last day comes before the first.")
        if not session.case_id and not session.therapy_group and not session.with_whom:
            return self.tr("With whom is it?")
        if self.form.rows["despite"].isVisibleTo(self) and not session.despite and self._is_hard(session):
            self.form.focus_field("despite")
            return self.tr("This breaks a rule. Write why it is planned all the same.")
        return ""

    def _is_hard(self, session: Session) -> bool:
        _, sessions = self.planned()
        return any(verdict.problem == HARD for verdict in self._checks.verdicts(sessions or [session]))

    def _records(self) -> list[Record]:
        series, sessions = self.planned()
        if series is not None:
            why = self.session().despite
            hard = [bool(why) and verdict.problem == HARD for verdict in self._checks.verdicts(sessions)]
            return [series, *(replace(one, despite=why if broken else None)
                              for one, broken in zip(sessions, hard, strict=True))]  # fmt: skip
        if self.before is None:
            return list(sessions)
        return to_save(self._desk, self.before, sessions[0], str(self.scope.currentData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, but not by the press that chose something from a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chose.isActive():
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Not wanted: nothing is saved, and no draft waits."""
        self.form.forget()
        super().reject()

    # --- words -----------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Session") if self.before is not None else self.tr("New session"))
        self.client_label.setText(self.tr("C&lient:"))
        self.client.set_spoken(self.tr("Client"), self.tr("Leave it empty for a group."))
        self.scope_label.setText(self.tr("Change &which:"))
        self.scope.clear()
        for scope, words in (
            (THIS, self.tr("Only this one")), (FOLLOWING, self.tr("This one and those after it")),
            (EVERY, self.tr("All that are to come")),
        ):  # fmt: skip
            self.scope.addItem(words, scope)
        self.scope.setAccessibleName(self.scope_label.text().replace("&", "").rstrip(":"))
        self.save.setText(self.tr("&Save"))
        self.leave.setText(self.tr("&Cancel"))


__all__ = ["SessionDialog"]
