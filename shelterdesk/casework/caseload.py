"""Who carries whom: clients and hours of each worker, when a client was last spoken with; nobody is forgotten.

Nothing here ranks people: hours tell where help is short, not who works well.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.sessions import Session
from shelterdesk.casework.timetable import lasting, moment_of

DAYS_WITHOUT_CONTACT = 7
"""A client who is here and with whom nobody spoke for so many days stands first."""
WEEKS_BACK, WEEKS_AHEAD = 4, 2
CAME = ("attended", "late", "left_early")
"""Codes of attendance that mean: somebody spoke with the client."""
CLOSED_STAGES = ("closed", "closed_referred")
HERE = "present"


@dataclass(frozen=True)
class OpenCase:
    """What is known of a file that is not closed."""

    case_id: str
    code: str
    stay: str
    stage: str = ""
    worker: str = ""
    second_worker: str = ""
    opened: str = ""
    """A date as stored, possibly only its year."""
    next_review: str = ""


@dataclass(frozen=True)
class Carried:
    """One client as somebody carries them."""

    case: OpenCase
    days: int | None
    """Since the last contact, or since the file was opened; ``None`` where neither is known."""
    spoken: bool
    """Whether there was any contact at all."""

    @property
    def forgotten(self) -> bool:
        """Whether the client is here and nobody spoke with them for too long."""
        return self.case.stay == HERE and (self.days is None or self.days >= DAYS_WITHOUT_CONTACT)


@dataclass(frozen=True)
class Hours:
    """Sessions and their minutes: held in the last weeks, planned for the next."""

    held: int = 0
    held_minutes: int = 0
    planned: int = 0
    planned_minutes: int = 0

    def __add__(self, other: "Hours") -> "Hours":
        """Both together."""
        return Hours(
            self.held + other.held, self.held_minutes + other.held_minutes,
            self.planned + other.planned, self.planned_minutes + other.planned_minutes,
        )  # fmt: skip


def span(now: datetime) -> tuple[datetime, datetime]:
    """From when to when sessions count for the hours."""
    return now - timedelta(weeks=WEEKS_BACK), now + timedelta(weeks=WEEKS_AHEAD)


def hours_of(session: Session, now: datetime) -> Hours:
    """What one session counts: held, planned, or nothing."""
    begins, minutes = moment_of(session.starts), max(lasting(session.minutes), 0)
    if begins is None or session.state == "cancelled":
        return Hours()
    if begins > now:
        return Hours(planned=1, planned_minutes=minutes)
    return Hours(held=1, held_minutes=minutes) if session.state == "held" else Hours()


def hours_in_all(sessions: Iterable[Session], now: datetime) -> Hours:
    """All sessions once, however many lead one."""
    return sum((hours_of(one, now) for one in sessions), Hours())


def hours_by_worker(sessions: Iterable[Session], now: datetime) -> dict[str, Hours]:
    """Member id → hours, of sessions that begin within ``span(now)``; who leads together with somebody counts, too."""
    found: dict[str, Hours] = {}
    for one in sessions:
        counted = hours_of(one, now)
        if counted == Hours():
            continue
        for member in dict.fromkeys(filter(None, (one.therapist, one.co_leader))):
            found[member] = found.get(member, Hours()) + counted
    return found


def carried(cases: Iterable[OpenCase], contacts: Mapping[str, str], today: date) -> list[Carried]:
    """Every client with the days since the last contact; those nobody spoke with for too long first, longest first.

    ``contacts``: case id → the last contact as stored, a moment (UTC) or a day.
    """
    found = [_carried(case, contacts.get(case.case_id, ""), today) for case in cases]
    found.sort(key=lambda one: (not one.forgotten, one.case.stay != HERE, -_rank(one.days), one.case.code))
    return found


def _rank(days: int | None) -> int:
    return 10**6 if days is None else days


def _carried(case: OpenCase, contact: str, today: date) -> Carried:
    since = _day(contact) or _day(case.opened)
    return Carried(case, None if since is None else max(0, (today - since).days), bool(contact))


def _day(stored: str) -> date | None:
    """The day here of a moment; the first day that a date can mean."""
    if "T" in stored:
        return datetime.fromisoformat(stored).astimezone().date()
    return PartialDate.parse(stored).span()[0] if stored else None


def carries(case: OpenCase, worker: str) -> bool:
    """Whether a member carries this client, alone or as the second; for the empty id: whether nobody does."""
    return worker in (case.worker, case.second_worker) if worker else not (case.worker or case.second_worker)


__all__ = [
    "CAME", "CLOSED_STAGES", "DAYS_WITHOUT_CONTACT", "HERE", "WEEKS_AHEAD", "WEEKS_BACK", "Carried", "Hours",
    "OpenCase", "carried", "carries", "hours_by_worker", "hours_in_all",
    "hours_of", "span",
]
