"""The chain of places where the client stayed: reception centre, house, hospital, court trip."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import PLACEMENT_KIND, SPECIAL_CARE, ZONE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("placement", "Placement", Drawer.CASEWORK, plural="Placements", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class Placement(Record):
    """One link of the chain. Places go by alias; there is no address anywhere."""

    kind_of_place: str | None = question("What kind of place", Shape.CODE, codes=PLACEMENT_KIND, group="Place")
    site: str | None = question(
        "Place (alias)", group="Place", names=Names.PLACE, hint="Only the alias, never an address."
    )
    room: str | None = question("Room", group="Place")
    bed: str | None = question("Bed", group="Place")
    zone: str | None = question("Zone", Shape.CODE, codes=ZONE, group="Place")
    began: PartialDate | None = question("From", Shape.DATE, group="When")
    ended: PartialDate | None = question("Until", Shape.DATE, group="When")
    reason: str | None = question("Why there", group="When")
    escort: str | None = question("Who went along", group="When", names=Names.PERSON)
    children_along: int | None = question("Children along", Shape.NUMBER, group="When", least=0, most=20)
    special: tuple[str, ...] = question("Please mind", Shape.CODES, codes=SPECIAL_CARE, group="When")
    placement_note: str | None = question("About the stay there", Shape.TEXT, group="When")
