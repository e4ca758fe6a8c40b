"""The psychologist's desk over a real vault with eight clients, a group of six and sessions around one moment."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from shelterdesk.casework import CareCard, Case, GroupMember, PartialDate, Session, TherapyGroup
from shelterdesk.gui.desk import Desk
from tests.vault.making import Clock

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
NAMES = ("Aigul", "Bibi", "Dilnoza", "Elena", "Feruza", "Gulnar", "Malika", "Zarina")


@dataclass
class Week:
    """What the tests know of the vault: ids by name."""

    folder: Path
    desk: Desk
    clock: Clock
    clients: dict[str, str] = field(default_factory=dict)
    group: str = ""
    of_group: str = ""
    """A session of the group, this morning."""
    alone: str = ""
    """A session of Malika, three days ago."""
    later: str = ""
    """A session of Zarina, this evening."""


def ident(number: int) -> str:
    return f"{number:032x}"


def fill(week: Week) -> Week:
    desk = week.desk
    for number, name in enumerate(NAMES, start=1):
        case_id = week.clients[name] = ident(number)
        desk.save(Case(id=case_id, case_id=case_id, code=f"C-{number}", stay="present"))
        desk.save(CareCard(case_id=case_id, called=name, code=f"C-{number}", here="yes"))
    me = desk.vault.me.id
    week.group, week.of_group, week.alone, week.later = (ident(number) for number in (100, 200, 201, 202))
    members = [
        GroupMember(case_id=week.clients[name], therapy_group=week.group, joined=PartialDate("2026-10-01"))
        for name in NAMES[:6]
    ]
    desk.save(
        TherapyGroup(id=week.group, name="Morning group"), *members,
        Session(id=week.of_group, therapy_group=week.group, starts="2026-11-23T08:00Z", minutes=90, state="planned",
                kind_of_session="group", therapist=me),
        Session(id=week.alone, case_id=week.clients["Malika"], starts="2026-11-20T08:00Z", minutes=50, state="planned",
                kind_of_session="individual", therapist=me, language="ru"),
        Session(id=week.later, case_id=week.clients["Zarina"], starts="2026-11-23T16:00Z", minutes=50, state="planned",
                kind_of_session="individual", therapist=me),
    )  # fmt: skip
    return week
