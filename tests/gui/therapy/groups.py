"""A group with people and sessions, for the tests of the pane of groups."""

from dataclasses import dataclass, replace
from datetime import timedelta

from shelterdesk.casework import CareCard, Case, GroupMember, PartialDate, Session, TherapyGroup, new_id
from shelterdesk.casework.dose_times import moment
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import local

CALLED = {"RLD-472": "Malika", "JNS-583": "Айгүл", "VFZ-926": "Оля", "KTB-118": "Zarina"}


@dataclass(frozen=True)
class Group:
    """Who is here, in the order of ``CALLED``, and the group that the first two belong to."""

    group: TherapyGroup
    ids: tuple[str, ...]
    members: tuple[GroupMember, ...]


def take_in(desk: Desk) -> tuple[str, ...]:
    """Clients who are here, with a case and a care card."""
    ids = tuple(new_id() for _ in CALLED)
    pairs = list(zip(ids, CALLED.items(), strict=True))
    desk.save(*(Case(id=one, case_id=one, code=code, stay="present", stage="rescue") for one, (code, _) in pairs))
    desk.save(*(CareCard(case_id=one, code=code, called=called, here="yes") for one, (code, called) in pairs))
    return ids


def day(desk: Desk, back: int = 0) -> PartialDate:
    """So many days ago, as a date."""
    return PartialDate.of(local(desk.vault.now()).date() - timedelta(days=back))


def make_group(desk: Desk, **more: object) -> Group:
    """A running group of two."""
    ids = take_in(desk)
    group = replace(
        TherapyGroup(name="Art", openness="open", most=3, began=day(desk, 30), rules="We come on time."), **more
    )
    members = tuple(GroupMember(case_id=one, therapy_group=group.id, joined=day(desk, 30)) for one in ids[:2])
    saved = desk.save(group, *members).records
    return Group(saved[0], ids, saved[1:])  # type: ignore[arg-type]


def session_of(desk: Desk, group: TherapyGroup, hours: float = -2, **more: object) -> Session:
    """A session of the group, so many hours from now, saved."""
    starts = moment(desk.vault.now() + timedelta(hours=hours))
    made = Session(therapy_group=group.id, starts=starts, minutes=60, kind_of_session="group", state="planned", **more)
    return desk.save(made).records[0]  # type: ignore[return-value]
