"""What is planned in some days, read from the vault and put into words for the calendar."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shelterdesk.casework import (
    BusyBlock,
    CareCard,
    GroupMember,
    Session,
    SessionRoom,
    StaffAbsence,
    TherapyGroup,
    timetable,
)
from shelterdesk.casework import WorkingHours as Hours
from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.group_rules import members_on
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.week_items import Band, Column, Item, moment_at, on_the_wall
from shelterdesk.gui.widgets.week_painting import times
from shelterdesk.gui.words import client_label, code_label
from shelterdesk.vault.change import Saved
from shelterdesk.vault.moments import text_of

translate = QCoreApplication.translate

LONGEST = timedelta(hours=8)
"""No session is longer; so long before midnight one may have begun that still goes on."""
NO_ROOM = "-"
"""The column of sessions that have no room yet."""
USUAL_MINUTES = 50
_MOST_LETTERS = 80
_NAMING = frozenset({"care_card", "session_room", "therapy_group", "group_member", "case"})


def moment_of(session: Session) -> datetime | None:
    """When it begins; ``None`` where nothing or nothing readable is written."""
    return timetable.moment_of(session.starts)


def end_of(session: Session) -> datetime | None:
    """When it is over."""
    begins = moment_of(session)
    return timetable.end_of(begins, max(session.minutes or 0, 0)) if begins is not None else None


class Diary:
    """Names are read once and kept until a record that names somebody is saved."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.forget()

    def forget(self) -> None:
        """Read all names anew when they are next asked for."""
        self._cards: dict[str, CareCard | None] = {}
        self._rooms: dict[str, SessionRoom] | None = None
        self._groups: dict[str, TherapyGroup | None] = {}
        self._clients: dict[str, str] = {}
        self._rights: dict[str, tuple[bool, bool]] = {}

    def hear(self, saved: Saved) -> None:
        """Something was saved: names may be others than before."""
        if not saved.changes or any(change.kind in _NAMING for change in saved.changes):
            self.forget()

    # --- who and where -----------------------------------------------------------------------------

    def card(self, case_id: str) -> CareCard | None:
        """The care card of a client."""
        if case_id not in self._cards:
            found = self._desk.vault.of_case(CareCard, case_id)
            self._cards[case_id] = found[-1] if found else None
        return self._cards[case_id]

    def opens(self, session: Session) -> bool:
        """Whether whom it is with may be told here: not of a sealed case that one does not hold."""
        return self._may(session.case_id)[0]

    def may_change(self, session: Session) -> bool:
        """Whether one may plan it otherwise."""
        return self._may(session.case_id)[1]

    def _may(self, case_id: str) -> tuple[bool, bool]:
        if case_id not in self._rights:
            kind = kind_of(Session)
            self._rights[case_id] = self._desk.opens(kind, case_id), self._desk.may_write(kind, case_id)
        return self._rights[case_id]

    def client(self, case_id: str) -> str:
        """What a client is called, and the code."""
        if case_id not in self._clients:
            self._clients[case_id] = client_label(self.card(case_id))
        return self._clients[case_id]

    def client_or_taken(self, case_id: str) -> str:
        """The same, but of a sealed case that one does not hold only that there is somebody."""
        return self.client(case_id) if self._may(case_id)[0] else translate("therapy", "Somebody")

    def clients_here(self, also: str = "") -> list[tuple[str, str]]:
        """Case id and name of those who are in the house, and of one more, by name."""
        shown = {card.case_id: client_label(card) for card in self._desk.vault.find(CareCard, here="yes")}
        if also:
            shown.setdefault(also, self.client(also))
        return sorted(shown.items(), key=lambda one: one[1].casefold())

    def group(self, group_id: str) -> TherapyGroup | None:
        """A group by its id."""
        if group_id not in self._groups:
            self._groups[group_id] = self._desk.vault.get(TherapyGroup, group_id)
        return self._groups[group_id]

    @property
    def rooms(self) -> dict[str, SessionRoom]:
        """All rooms for sessions, by id."""
        if self._rooms is None:
            self._rooms = {room.id: room for room in self._desk.vault.all(SessionRoom)}
        return self._rooms

    def room(self, room_id: str | None) -> str:
        """The name of a room; of one that is no longer there, that."""
        if not room_id:
            return ""
        room = self.rooms.get(room_id)
        return _short(room.name) if room is not None else translate("therapy", "room taken away")

    def who(self, session: Session) -> str:
        """Whom a session is with."""
        if not self.opens(session):
            return translate("therapy", "Taken")
        if session.therapy_group:
            group = self.group(session.therapy_group)
            return _short(group.name) if group is not None else translate("therapy", "Group taken away")
        return self.client(session.case_id) if session.case_id else _short(session.with_whom or session.topic)

    def clients(self, session: Session) -> list[str]:
        """Case ids of those who are to come: one, or the members of a group on that day."""
        if not session.therapy_group:
            return [session.case_id] if session.case_id else []
        begins = moment_of(session)
        day = on_the_wall(begins)[0] if begins is not None else date.min
        members = self._desk.vault.find(GroupMember, therapy_group=session.therapy_group)
        return [one.case_id for one in members_on(members, day)]

    def led_by(self, session: Session) -> str:
        """Aliases of those who lead it."""
        alias = self._desk.vault.alias_of
        return ", ".join(visible(alias(one)) for one in (session.therapist, session.co_leader) if one)

    # --- what ----------------------------------------------------------------------------------------

    def between(self, first: date, last: date) -> list[Session]:
        """Sessions of which some part lies in the days from ``first`` to before ``last``."""
        begins, ends = moment_at(first, 0), moment_at(last, 0)
        found = self._desk.vault.between(Session, "starts", text_of(begins - LONGEST), text_of(ends))
        return [one for one in found if (end_of(one) or begins) > begins or (moment_of(one) or ends) >= begins]

    def item(self, session: Session, *, by: str = "") -> Item | None:
        """A session for the calendar; ``by``: ``people`` or ``rooms`` where those are the columns."""
        begins = moment_of(session)
        if begins is None:
            return None
        opens = self.opens(session)
        minutes = timetable.lasting(session.minutes)
        leaders = tuple(one for one in (session.therapist, session.co_leader) if one)
        kind = code_label(SESSION_KIND, session.kind_of_session) if session.kind_of_session and opens else ""
        under = [kind, self.led_by(session) if by != "people" else "", self.room(session.room) if by != "rooms" else ""]
        state = self.state(session) if opens else "taken"
        return Item(
            session.id, begins, minutes, self.who(session), "\n".join(line for line in under if line),
            session.kind_of_session or "individual" if opens else "", state,
            draggable=state in ("", "open") and self.may_change(session),
            columns=leaders if by == "people" else (session.room or NO_ROOM,),
        )  # fmt: skip

    def state(self, session: Session) -> str:
        """As the calendar knows it."""
        if session.state == "cancelled":
            return "off"
        if session.state == "held":
            return "done"
        over = end_of(session)
        return "open" if over is not None and over < self._desk.vault.now() else ""

    def when(self, session: Session) -> str:
        """Its day and hours, in a line."""
        begins = moment_of(session)
        if begins is None:
            return ""
        day, minute = on_the_wall(begins)
        return f"{day_words(day)}, {times(minute, timetable.lasting(session.minutes))}"

    # --- when somebody cannot ------------------------------------------------------------------------

    def busy_bands(self, session: Session) -> list[Band]:
        """When those who are to come are not free, as the gate tells it."""
        bands = []
        for case_id in self.clients(session):
            words = translate("therapy", "not available")
            if session.therapy_group:
                words = f"{self.client(case_id)}: {words}"
            for block in self._desk.vault.find(BusyBlock, case_id=case_id):
                band = _band(block, words)
                if band is not None:
                    bands.append(band)
        return bands

    def staff_bands(self, member_ids: Iterable[str], days: Sequence[date], *, columns: bool) -> list[Band]:
        """When members of the staff do not work, and when they are away. ``columns``: each has one."""
        wanted = set(member_ids)
        hours = [one for one in self._desk.vault.all(Hours) if one.member in wanted]
        away = [one for one in self._desk.vault.all(StaffAbsence) if one.member in wanted]
        bands: list[Band] = []
        for member in wanted:
            key = member if columns else ""
            own = [one for one in hours if one.member == member]
            for day in days:
                if any(one.member == member and _absent(one, day) for one in away):
                    bands.append(Band(moment_at(day, 0), moment_at(day, 1440), translate("therapy", "away"), key))
                elif own:
                    bands += [
                        Band(moment_at(day, first), moment_at(day, last), "", key) for first, last in _closed(own, day)
                    ]
        return bands


def _short(text: str | None) -> str:
    """As much of what was typed as a calendar has room for."""
    return visible((text or "–").strip()[:_MOST_LETTERS].split("\n")[0])


def _band(block: BusyBlock, words: str) -> Band | None:
    try:
        begins = datetime.fromisoformat(block.begins_at or "")
        ends = datetime.fromisoformat(block.ends_at) if block.ends_at else begins + timedelta(hours=24)
    except ValueError:
        return None
    return Band(begins, ends, words) if ends > begins else None


def _absent(one: StaffAbsence, day: date) -> bool:
    first = one.began.span()[0] if one.began is not None else None
    last = one.ended.span()[1] if one.ended is not None else None
    return first is not None and first <= day and (last is None or day <= last)


def _closed(hours: Iterable[Hours], day: date) -> list[tuple[int, int]]:
    """Minutes of a day outside of all working hours."""
    opened = sorted(
        (first, last)
        for one in hours
        if str(day.isoweekday()) in one.weekdays
        and (first := minute_of(one.from_hour)) is not None
        and (last := minute_of(one.until_hour)) is not None
        and first < last
    )
    closed, until = [], 0
    for first, last in opened:
        if first > until:
            closed.append((until, first))
        until = max(until, last)
    return [*closed, (until, 1440)] if until < 1440 else closed


def minute_of(hour: str | None) -> int | None:
    """The minute of the day that ``9:30``, ``9.30`` or ``9`` means."""
    parts = (hour or "").strip().replace(".", ":").split(":")
    if not all(part.isdigit() for part in parts) or len(parts) > 2:
        return None
    minute = int(parts[0]) * 60 + (int(parts[1]) if len(parts) == 2 else 0)
    return minute if 0 <= minute <= 1440 else None


def day_words(day: date, form: str = "ddd d MMM") -> str:
    """A day as a calendar names it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def day_column(day: date) -> Column:
    """A day as a column."""
    return Column(day, day_words(day, "dddd\nd MMM"))


__all__ = [
    "LONGEST", "NO_ROOM", "USUAL_MINUTES", "Diary", "day_column", "day_words", "end_of", "minute_of", "moment_of",
]
