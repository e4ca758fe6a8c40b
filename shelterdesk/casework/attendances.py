"""Who belongs to a session, which marks are missing, when it counts as held, and how often somebody came."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from shelterdesk.casework.group_rules import members_on
from shelterdesk.casework.groups import GroupMember
from shelterdesk.casework.sessions import Attendance, Session, attendance_id

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"
CAME = frozenset({"attended", "late", "left_early"})
BY_US = "staff_cancelled"

Marks = Mapping[str, str | None]
"""Client (case id) → mark, a code of ``ATTENDANCE``; ``None`` or no entry where there is none yet."""


# --- one session --------------------------------------------------------------------------------------


def people_of(
    session: Session, members: Iterable[GroupMember], kept: Iterable[Attendance], day: date
) -> tuple[str, ...]:
    """Who belongs to a session on its day (case ids): its client, the members of its group on that day, and
    whoever has an attendance already, so that nothing written is ever out of sight."""
    found = dict.fromkeys([session.case_id] if session.case_id else ())
    found |= dict.fromkeys(member.case_id for member in members_on(members, day))
    found |= dict.fromkeys(one.case_id for one in kept if one.case_id and (one.mark or one.line or one.next_step))
    return tuple(found)


def unmarked(people: Iterable[str], marks: Marks) -> list[str]:
    """Whose mark is missing, in the order given."""
    return [case_id for case_id in people if not marks.get(case_id)]


def state_of(people: Iterable[str], marks: Marks) -> str:
    """What follows for the session: held once everybody has a mark, cancelled where we cancelled for all, else planned
    as before. One to which nobody belongs stays planned until somebody says what became of it."""
    ids = list(people)
    if not ids or unmarked(ids, marks):
        return PLANNED
    return CANCELLED if all(marks[case_id] == BY_US for case_id in ids) else HELD


def to_save(
    session: Session, people: Iterable[str], kept: Mapping[str, Attendance], changed: Marks, me: str
) -> tuple[list[Attendance], Session]:
    """The attendances with these marks (``None`` takes one away), and the session as it stands then.

    ``kept``: case id → attendance as it was read. ``me``: who marks. Marks that are there already are left out. What
    was cancelled for a reason stays so until somebody has a mark.
    """
    made = []
    for case_id, mark in changed.items():
        old = kept.get(case_id) or blank(session, case_id)
        if old.mark != mark:
            reasons = {name: why for name, why in old.reasons.items() if name not in ("mark", "marked_by")}
            made.append(replace(old, mark=mark, marked_by=me if mark else None, reasons=reasons))
    marks = {case_id: one.mark for case_id, one in kept.items()} | dict(changed)
    state = state_of(people, marks)
    cancelled = session.state == CANCELLED and session.cancelled_why and not any(marks.values())
    if state == (session.state or PLANNED) or cancelled:
        return made, session
    return made, replace(session, state=state, cancelled_why=session.cancelled_why if state == CANCELLED else None)


def blank(session: Session, case_id: str) -> Attendance:
    """A client's attendance at a session before anything is written into it."""
    return Attendance(id=attendance_id(session.id, case_id), case_id=case_id, session=session.id)


# --- many sessions ------------------------------------------------------------------------------------


def without_attendance(planned: Iterable[Session], now: str) -> list[Session]:
    """Sessions that have begun by ``now`` (a moment as records keep it) and of which nobody said who came; the
    oldest first."""
    begun = (one for one in planned if one.starts and one.starts <= now and (one.state or PLANNED) == PLANNED)
    return sorted(begun, key=lambda session: session.starts or "")


@dataclass(frozen=True)
class Tally:
    """How often somebody came."""

    planned: int
    """Sessions with a mark but those that we cancelled."""
    came: int
    marks: Mapping[str, int]
    """Mark → how often."""


def tally(kept: Iterable[Attendance]) -> Tally:
    """One client's attendances in numbers."""
    marks = Counter(one.mark for one in kept if one.mark)
    return Tally(marks.total() - marks[BY_US], sum(marks[mark] for mark in CAME), dict(marks))


__all__ = [
    "BY_US", "CAME", "CANCELLED", "HELD", "PLANNED", "Marks", "Tally", "blank", "people_of", "state_of", "tally",
    "to_save", "unmarked", "without_attendance",
]
