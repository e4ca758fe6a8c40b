"""Groups: what they are for, who belongs to them from when to when, and notes of the group without names."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.codes_therapy import GROUP_FOR, GROUP_OPEN
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("therapy_group", "Group", Drawer.CASEWORK, plural="Groups", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class TherapyGroup(Record):
    """A group that meets, open or closed."""

    name: str | None = question("Name of the group", group="Group", searched=True, hint="It may stand on the wall.")
    kind_of_group: str | None = question("Kind of session", Shape.CODE, codes=SESSION_KIND, group="Group")
    openness: str | None = question("Open or closed", Shape.CODE, codes=GROUP_OPEN, group="Group")
    for_whom: str | None = question("For whom", Shape.CODE, codes=GROUP_FOR, group="Group")
    most: int | None = question("At most", Shape.NUMBER, group="Group", unit="people", least=2, most=30)
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Group")
    leader: str | None = question("Led by", Shape.MEMBER, group="People and room")
    co_leader: str | None = question("Together with", Shape.MEMBER, group="People and room")
    room: str | None = question("Room", Shape.LINK, group="People and room", target="session_room")
    theme: str | None = question("Theme", Shape.TEXT, group="About it", searched=True)
    materials: str | None = question("Materials", Shape.TEXT, group="About it")
    rules: str | None = question("Rules of the group", Shape.TEXT, group="About it")
    began: PartialDate | None = question("From", Shape.DATE, group="When")
    ended: PartialDate | None = question("Until", Shape.DATE, group="When")


@kind("group_member", "Place in a group", Drawer.CASEWORK, plural="Places in groups", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class GroupMember(Record):
    """One client belongs to one group."""

    therapy_group: str | None = question(
        "Group", Shape.LINK, group="Group", target="therapy_group", indexed=True
    )
    joined: PartialDate | None = question("From", Shape.DATE, group="When")
    left: PartialDate | None = question("Until", Shape.DATE, group="When")
    agreed: str | None = question("Wants to come to the group?", Shape.CODE, codes=YES_NO, group="Agreed")
    rules_signed: PartialDate | None = question("Rules signed on", Shape.DATE, group="Agreed", past=True)
    why_left: str | None = question("Why it ended", group="When")


@kind("group_note", "Group note", Drawer.CASEWORK, plural="Group notes", writers=CASEWORKERS, append_only=True)
@dataclass(frozen=True, kw_only=True)
class GroupNote(Record):
    """What a group did, without any name. Only ever continued."""

    session: str | None = question("Session", Shape.LINK, group="Note", target="session", indexed=True)
    therapy_group: str | None = question("Group", Shape.LINK, group="Note", target="therapy_group", indexed=True)
    text: str | None = question("What the group did", Shape.TEXT, group="Note", searched=True, hint="No names.")
    next_time: str | None = question("For the next time", group="Note")
    continues: str | None = question("Continues the note", Shape.LINK, group="Note", target="group_note")
