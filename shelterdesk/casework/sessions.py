"""Sessions with clients: when, with whom, in which room, and who came. What was said lies elsewhere."""

from dataclasses import dataclass
from hashlib import sha256

from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.codes_therapy import ATTENDANCE, CANCELLED_WHY, SESSION_STATE, WEEKDAY
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("session", "Session", Drawer.CASEWORK, plural="Sessions", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """One meeting: of one client (``case_id``) or of a group. Begins at a moment, lasts so many minutes."""

    kind_of_session: str | None = question("Kind of session", Shape.CODE, codes=SESSION_KIND, group="Session")
    starts: str | None = question("Begins", Shape.MOMENT, group="Session", indexed=True)
    minutes: int | None = question("Length", Shape.NUMBER, group="Session", unit="minutes", least=5, most=480)
    therapy_group: str | None = question("Group", Shape.LINK, group="Session", target="therapy_group")
    therapist: str | None = question("Led by", Shape.MEMBER, group="People and room")
    co_leader: str | None = question("Together with", Shape.MEMBER, group="People and room")
    interpreter: str | None = question(
        "Interpreter", Shape.LINK, group="People and room", target="outside_person", names=Names.PERSON
    )
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="People and room")
    room: str | None = question("Room", Shape.LINK, group="People and room", target="session_room")
    with_whom: str | None = question("Others who take part", group="People and room", names=Names.PERSON)
    topic: str | None = question("What it is for", group="About it", hint="The team reads this.")
    state: str | None = question("State", Shape.CODE, codes=SESSION_STATE, group="About it", indexed=True)
    cancelled_why: str | None = question("Why cancelled", Shape.CODE, codes=CANCELLED_WHY, group="About it")
    despite: str | None = question("Planned all the same because", group="About it")
    series: str | None = question("Series", Shape.LINK, group="About it", target="session_series")
    series_day: PartialDate | None = question("Day in the series", Shape.DATE, group="About it")


@kind("session_series", "Series of sessions", Drawer.CASEWORK, plural="Series of sessions", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class SessionSeries(Record):
    """What repeats: the hour on the wall and a rule (RFC 5545 RRULE). Its sessions are records of their own."""

    first_day: PartialDate | None = question("First day", Shape.DATE, group="Series")
    hour: str | None = question("Hour", group="Series", hint="For example 10:00.")
    rule: str | None = question("Repeats", group="Series")
    until_day: PartialDate | None = question("Until", Shape.DATE, group="Series")


@kind("attendance", "Attendance", Drawer.CASEWORK, plural="Attendance", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Attendance(Record):
    """Whether one client came to one session, and one line for the team. Its id follows from both."""

    session: str | None = question("Session", Shape.LINK, group="Attendance", target="session", indexed=True)
    mark: str | None = question("Attendance", Shape.CODE, codes=ATTENDANCE, group="Attendance")
    marked_by: str | None = question("Written by", Shape.MEMBER, group="Attendance")
    line: str | None = question(
        "A line for the team", group="For the team", searched=True, names=Names.PERSON,
        hint="What the team needs to know. What happened in therapy goes into the process note.",
    )
    next_step: str | None = question("Next step", group="For the team", searched=True)


@kind("session_room", "Room for sessions", Drawer.HOUSE, plural="Rooms for sessions")
@dataclass(frozen=True, kw_only=True)
class SessionRoom(Record):
    """Where sessions are held; no bedroom."""

    name: str | None = question("Name of the room", group="Room")
    places: int | None = question("Places", Shape.NUMBER, group="Room", least=1, most=40)
    out_of_use: PartialDate | None = question("Out of use since", Shape.DATE, group="Room")
    room_note: str | None = question("About the room", group="Room")


@kind("working_hours", "Working hours", Drawer.HOUSE, plural="Working hours")
@dataclass(frozen=True, kw_only=True)
class WorkingHours(Record):
    """When somebody of the staff can have sessions, on the wall clock."""

    member: str | None = question("Who", Shape.MEMBER, group="Working hours")
    weekdays: tuple[str, ...] = question("Days", Shape.CODES, codes=WEEKDAY, group="Working hours")
    from_hour: str | None = question("From", group="Working hours", hint="For example 9:00.")
    until_hour: str | None = question("Until", group="Working hours", hint="For example 17:30.")


@kind("staff_absence", "Absence", Drawer.HOUSE, plural="Absences")
@dataclass(frozen=True, kw_only=True)
class StaffAbsence(Record):
    """Days on which somebody of the staff is not here. Never why."""

    member: str | None = question("Who", Shape.MEMBER, group="Absence")
    began: PartialDate | None = question("From", Shape.DATE, group="Absence")
    ended: PartialDate | None = question("Until", Shape.DATE, group="Absence")


def attendance_id(session_id: str, case_id: str) -> str:
    """The id (32 hex digits) of a client's attendance at a session: one, on however many devices it is marked."""
    return sha256(f"attendance/{session_id}/{case_id}".encode()).hexdigest()[:32]
