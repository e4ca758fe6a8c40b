"""The first page after unlocking: who is here tonight, text that waits, letters, tasks, files with gaps."""

from typing import Protocol

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import CareCard, Case, Drawer, Record, kind_of, missing
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.arrived_card import ArrivedCard
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.today.duty_card import DutyCard
from shelterdesk.gui.today.emergency_card import EmergencyCard
from shelterdesk.gui.today.keys_card import KeysCard
from shelterdesk.gui.today.no_contact_card import NoContactCard
from shelterdesk.gui.today.plan_due_card import PlanDueCard
from shelterdesk.gui.today.quiet_lines import QuietLines
from shelterdesk.gui.today.risk_card import RiskCard
from shelterdesk.gui.today.second_person_card import SecondPersonCard
from shelterdesk.gui.today.sessions_card import SessionsCard
from shelterdesk.gui.today.tasks_card import TasksCard
from shelterdesk.gui.today.timetable_card import TimetableCard
from shelterdesk.gui.widgets.first_focus import focus_first
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.tab_order import tab_in_order
from shelterdesk.gui.words import client_label, drawer_label, kind_label, local, moment_text
from shelterdesk.vault import CaseFilter
from shelterdesk.vault.draft_file import Draft

_TWO_COLUMNS_LETTERS = 110
_MOST_PRESENT = 24
"""Everybody in a house of the usual size: who is here should not take a second look."""
_OF_LIFE = frozenset({"threat", "risk_item"})
"""Kinds of letters that are shown before all others."""
_MINUTE_MS = 60_000
_LOOKED_AT = 200
"""So many of the newest present or expected cases are looked at for gaps."""


class OwnCard(Protocol):
    """What a card that reads by itself can do."""

    def reload(self) -> None:
        """Read anew."""

    def retranslate(self) -> None:
        """Say the words anew."""


class TodayPage(QScrollArea):
    """Cards that say what to do when they are empty. Only codes, never names."""

    case_wanted = Signal(str, str, str)
    """Case id, kind, record id; the last two may be empty."""
    draft_wanted = Signal(object)
    new_client_wanted = Signal()
    failed = Signal(object)
    pane_wanted = Signal(str)
    """The name of a pane of the administration."""
    duty_wanted = Signal()
    attendance_wanted = Signal(str)
    """The id of a session; empty for the list of those without attendance."""
    week_wanted = Signal(object)
    """A day."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.day, self.saved = TitleLabel(level=1), QuietLabel()
        self.quiet = QuietLines(desk)
        self.new_client = QPushButton()
        self.new_client.setProperty("primary", True)
        self.new_client.clicked.connect(self.new_client_wanted)
        inside = QWidget()
        self.letters, self.drafts = Card(inside), Card(inside)
        self.present, self.gaps = Card(inside, _MOST_PRESENT), Card(inside)
        self.tasks, self.keys = TasksCard(desk, inside), KeysCard(desk, inside)
        self.second_person = SecondPersonCard(desk, inside)
        self.emergency, self.risk = EmergencyCard(desk, inside), RiskCard(desk, inside)
        self.duty, self.arrived = DutyCard(desk, inside), ArrivedCard(desk, inside)
        self.sessions, self.timetable = SessionsCard(desk, inside), TimetableCard(desk, inside)
        self.no_contact, self.plan_due = NoContactCard(desk, inside), PlanDueCard(desk, inside)
        self._arranged: tuple[int, list[Card]] = (0, [])
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._beside = QHBoxLayout()
        self._beside.setSpacing(12)
        for column in self._columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._beside.addLayout(column, 1)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.day)
        words.addWidget(self.saved)
        words.addWidget(self.quiet)
        top.addLayout(words, 1)
        top.addWidget(self.new_client)
        layout.addLayout(top)
        layout.addLayout(self._beside)
        layout.addStretch(1)
        self.setWidget(inside)
        self._connect()
        self._retranslate()

    def _connect(self) -> None:
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(lambda _: self._soon.start())
        for card in (self.gaps, self.letters):
            card.opened.connect(lambda what: self.case_wanted.emit(*what))
        self.present.opened.connect(self._open_present)
        self.drafts.opened.connect(self._open_draft)
        self.quiet.pane_wanted.connect(self.pane_wanted)
        self.duty.duty_wanted.connect(self.duty_wanted)
        self.arrived.case_opened.connect(self.case_wanted)
        self.sessions.attendance_wanted.connect(self.attendance_wanted)
        self.timetable.week_wanted.connect(self.week_wanted)
        self.timetable.looked.connect(self._arrange)
        for asking in (self.risk, self.no_contact, self.plan_due):
            asking.case_wanted.connect(self.case_wanted)
        self._minute = QTimer(self, interval=_MINUTE_MS)  # what is now and what is next
        self._minute.timeout.connect(self._minute_over)
        self._minute.start()
        for card in (self.tasks, self.second_person, self.keys, self.arrived, self.risk):
            card.failed.connect(self.failed)
        self._desk.keys_changed.connect(self._soon.start)

    @property
    def _cards(self) -> tuple[Card, ...]:
        return (*self._silent, self.drafts, self.present, self.tasks, self.gaps)

    @property
    def _silent(self) -> tuple[Card, ...]:
        """Shown only where there is something."""
        urgent = (self.emergency, self.risk, self.second_person, self.keys)
        sessions = (self.sessions, self.timetable, self.no_contact, self.plan_due)
        return (self.duty, *urgent, self.letters, self.arrived, *sessions)

    # --- what is shown ---------------------------------------------------------------------------

    def take_keys(self) -> None:
        """The cursor begins at the first line that can be opened."""
        first = next((card for card in self._arranged[1] if card.list.count()), None)
        if first is not None:
            first.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            focus_first(self)

    @Slot()
    def reload(self) -> None:
        """Read everything anew; a few narrow rows each."""
        if not self._desk.vault.drawers or (not self.isVisible() and self.present.list.count()):
            return  # closed already, or not looked at
        self._show_day()
        self._show_saved()
        self.quiet.reload()
        self._show_present()
        self._show_letters()
        self._show_drafts()
        self._show_gaps()
        for card in self._own:
            card.reload()
        self._arrange()

    @property
    def _own(self) -> tuple[OwnCard, ...]:
        """Cards that read and say by themselves."""
        return (
            self.tasks, self.second_person, self.emergency, self.keys, self.duty, self.arrived, self.sessions,
            self.timetable, self.no_contact, self.plan_due, self.risk,
        )  # fmt: skip

    @Slot()
    def _minute_over(self) -> None:
        if self.isVisible() and self._desk.vault.drawers:
            self._show_day()
            self.sessions.reload()
            self._arrange()

    def _show_day(self) -> None:
        now = local(self._desk.vault.now())
        day = QLocale().toString(QDate(now.year, now.month, now.day), QLocale.FormatType.LongFormat)
        self.day.setText(day[:1].upper() + day[1:])

    def _show_saved(self) -> None:
        last = self._desk.vault.last_saved()
        if last is None:
            self.saved.setText(self.tr("Nothing has been saved yet."))
            return
        when, who, number = last
        self.saved.setText(
            self.tr("Last saved {when} by {who}, entry {number}.").format(
                when=moment_text(when), who=self._desk.vault.alias_of(who), number=number
            )
        )

    @property
    def _holds_cases(self) -> bool:
        return self._desk.sees_cases

    @Slot(object)
    def _open_present(self, case: tuple[str, str, str] | None) -> None:
        if case is None:
            self.duty_wanted.emit()
        else:
            self.case_wanted.emit(*case)

    def _show_present(self) -> None:
        if not self._holds_cases:  # the house knows its guests by their care cards
            names = sorted(client_label(card) for card in self._desk.vault.find(CareCard, here="yes"))
            self.present.show_lines([Line(name, None, "user") for name in names])
            return
        wanted = CaseFilter(stay="present")
        rows = self._desk.vault.cases(wanted, limit=_MOST_PRESENT, sort="code").rows
        self.present.show_lines(
            [Line(row.code or self.tr("Case without a code"), (row.id, "", ""), "user") for row in rows],
            self._desk.vault.case_count(wanted),
        )

    def _show_letters(self) -> None:
        post = self._desk.vault.post
        letters = sorted(post.letters, key=lambda letter: (_kind_name(letter.record) not in _OF_LIFE, letter.time))
        lines = [
            Line(
                self.tr("{kind} from {who}, {when}").format(
                    kind=kind_label(_kind_name(letter.record)), who=self._desk.vault.alias_of(letter.author),
                    when=moment_text(letter.time),
                ),
                (letter.record.case_id, _kind_name(letter.record), letter.record.id),
                "shield-alert" if _kind_name(letter.record) in _OF_LIFE else "mail",
            )
            for letter in letters
        ]
        self.letters.show_lines(lines)
        self.letters.setVisible(bool(lines))

    def _show_drafts(self) -> None:
        lines = []
        for draft in self._desk.waiting_drafts():
            words = self.tr("{kind} — typed {when}")
            if draft.author != self._desk.vault.me.id:
                words = self.tr("{kind} — typed {when} by {who}, who left")
            who = self._desk.vault.alias_of(draft.author)
            text = words.format(kind=kind_label(draft.key.kind), when=moment_text(draft.time), who=who)
            case = self._desk.vault.get(Case, draft.key.case_id) if self._holds_cases else None
            lines.append(Line(f"{case.code}: {text}" if case is not None and case.code else text, draft, "pencil"))
        self.drafts.show_lines(lines)

    @Slot(object)
    def _open_draft(self, draft: Draft) -> None:
        if not self.emergency.take_up(draft):
            self.draft_wanted.emit(draft)

    def _show_gaps(self) -> None:
        lines: list[Line] = []
        for stay in ("present", "expected"):
            for row in self._desk.vault.cases(CaseFilter(stay=stay), limit=_LOOKED_AT, sort="newest").rows:
                gaps = missing(row.parts)
                if gaps:
                    words = "{code}: {first}"
                    if len(gaps) > 1:
                        words = self.tr("{code}: {first} and %n more", "", len(gaps) - 1)
                    text = words.format(code=row.code, first=kind_label(gaps[0]))
                    lines.append(Line(text, (row.id, gaps[0], ""), "clipboard-list"))
        self.gaps.show_lines(lines)
        self.gaps.setVisible(self._holds_cases)

    # --- words and places ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        wide = self.viewport().width() > self.fontMetrics().averageCharWidth() * _TWO_COLUMNS_LETTERS
        shown = [card for card in self._cards if card not in self._silent or card.list.count()]
        if not self._holds_cases:
            shown.remove(self.gaps)
        arranged = (2 if wide else 1, shown)
        if arranged == self._arranged:
            return
        self._arranged = arranged
        for column in self._columns:
            for card in self._cards:
                column.removeWidget(card)  # not takeAt: an item that lives on keeps the sizes of its widget stale
        for number, card in enumerate(shown):
            column = self._columns[number % arranged[0]]
            column.insertWidget(column.count() - 1, card)
        self._beside.setStretch(1, 1 if wide else 0)
        tab_in_order([self.quiet, self.new_client, *shown])

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "tasks"):
            self._soon.start()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Today"))
        self._show_day()
        self.new_client.setText(self.tr("&New client"))
        self.new_client.setToolTip(self.tr("Ctrl+N"))
        self.new_client.setVisible(self._desk.may_write(kind_of(Case)))
        self.letters.say(self.tr("Came in by the letter slot"), "")
        self.drafts.say(
            self.tr("Text that waits for you"),
            self.tr("Nothing waits. What you type and do not finish is found here again, also after a lock."),
        )
        here = (
            self.tr("Nobody is marked as present. Set “Is the client here?” on the case sheet.")
            if self._holds_cases
            else self.tr(
                "No care card says that somebody is here; “Somebody arrived…” on the page “Duty” makes one. Files lie "
                "in the drawer “{drawer}”, to which your role has no key."
            ).format(drawer=drawer_label(Drawer.CASEWORK))
        )
        self.present.say(self.tr("Here tonight"), here)
        self.gaps.say(self.tr("Files with gaps"), self.tr("No file of a client who is here or expected has gaps."))
        for card in self._own:
            card.retranslate()


def _kind_name(record: Record) -> str:
    return kind_of(record).name
