"""The gate: the little that everybody must obey, without reasons. Projections of records kept elsewhere."""

from dataclasses import dataclass

from shelterdesk.casework.codes_safety import ALERT, BUSY_REASON, COPY_PLACE, ESCORT, GATE_TOKEN_KIND
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, CLINICIANS, EVERYONE, PROTECTORS, Drawer


@kind("gate_token", "Locked word", Drawer.GATE, plural="Locked words", writers=PROTECTORS, guarded=True)
@dataclass(frozen=True, kw_only=True)
class GateToken(Record):
    """A word, number or recipient that must not leave, as a keyed digest that tells nothing.

    ``case_id`` is empty for what holds for everybody."""

    token: str | None = question("Token", group="Gate")
    kind_of_token: str | None = question("What it stops", Shape.CODE, codes=GATE_TOKEN_KIND, group="Gate")
    source: str | None = question("Comes from the record", group="Gate")


@kind("keep_apart", "Keep apart", Drawer.GATE, plural="Keep apart", writers=PROTECTORS | CASEWORKERS, guarded=True)
@dataclass(frozen=True, kw_only=True)
class KeepApart(Record):
    """Two clients who must not meet, share a room or a trip."""

    other_case: str | None = question("Must not meet", Shape.LINK, group="Gate", target="case")
    source: str | None = question("Comes from the record", group="Gate")


@kind(
    "busy_block", "Busy time", Drawer.GATE, plural="Busy times", guarded=True,
    writers=PROTECTORS | CASEWORKERS | CLINICIANS,
)
@dataclass(frozen=True, kw_only=True)
class BusyBlock(Record):
    """A time at which the client is not free; why stays where it belongs."""

    begins_at: str | None = question("From", Shape.MOMENT, group="Gate")
    ends_at: str | None = question("Until", Shape.MOMENT, group="Gate")
    escort: str | None = question("Who goes along", Shape.CODE, codes=ESCORT, group="Gate")
    busy_with: str | None = question("Kind", Shape.CODE, codes=BUSY_REASON, group="Gate")
    source: str | None = question("Comes from the record", group="Gate")


@kind("alert", "Alert", Drawer.GATE, plural="Alerts", writers=PROTECTORS | CASEWORKERS | CLINICIANS, guarded=True)
@dataclass(frozen=True, kw_only=True)
class Alert(Record):
    """Something the house must mind about a client, from a fixed list, without the reason."""

    alert: str | None = question("Please mind", Shape.CODE, codes=ALERT, group="Gate")
    began: PartialDate | None = question("From", Shape.DATE, group="Gate")
    ended: PartialDate | None = question("Until", Shape.DATE, group="Gate")
    source: str | None = question("Comes from the record", group="Gate")


@kind("copy_record", "Copy made", Drawer.GATE, plural="Copies made", writers=EVERYONE)
@dataclass(frozen=True, kw_only=True)
class CopyRecord(Record):
    """A sealed copy of the vault: when, by whom, to what kind of place, and whether it verified."""

    made_at: str | None = question("Made at", Shape.MOMENT, group="Copy", past=True)
    made_by: str | None = question("Made by", Shape.MEMBER, group="Copy")
    kind_of_place: str | None = question("Where", Shape.CODE, codes=COPY_PLACE, group="Copy")
    place: str | None = question("Name of the place", group="Copy", hint="For example: blue stick.")
    files: int | None = question("Files copied and compared", Shape.NUMBER, group="Copy", least=0)
    verified_at: str | None = question("Compared at", Shape.MOMENT, group="Copy", past=True)
    medium: str | None = question("Mark of the medium", group="Copy", hint="Drawn at random with the first backup.")
    path: str | None = question("Folder", group="Copy", hint="Where it was found last.")
    generation: int | None = question("Number of the backup", Shape.NUMBER, group="Copy", least=1)
    opened: str | None = question("Drawers opened in the copy", group="Copy")
    waiting: str | None = question("Drawers not yet opened in the copy", group="Copy")
