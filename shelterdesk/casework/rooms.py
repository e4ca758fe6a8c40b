"""Rooms and beds of the house, who sleeps where, and requests for a place. No names, no address."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import ZONE
from shelterdesk.casework.codes_house import (
    AGE_BAND,
    BED_SPECIAL,
    PLACE_REQUEST_STATE,
    PLACE_REQUEST_WAY,
    SEX_WANTED,
    STAY_REASON,
)
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("room", "Room", Drawer.HOUSE, plural="Rooms")
@dataclass(frozen=True, kw_only=True)
class Room(Record):
    """A room by the name it has in the house."""

    room_name: str | None = question("Name of the room", group="Room", hint="For example: blue room.")
    zone: str | None = question("Zone", Shape.CODE, codes=ZONE, group="Room")
    order: int | None = question("Place in the list", Shape.NUMBER, group="Room", least=0, most=99)
    own_entrance: str | None = question("Own entrance?", Shape.CODE, codes=YES_NO, group="Room")
    closed: str | None = question("Out of use?", Shape.CODE, codes=YES_NO, group="Room")
    room_note: str | None = question("About the room", group="Room")


@kind("bed", "Bed", Drawer.HOUSE, plural="Beds")
@dataclass(frozen=True, kw_only=True)
class Bed(Record):
    """One place to sleep."""

    room: str | None = question("Room", Shape.LINK, group="Bed", target="room")
    bed_name: str | None = question("Name of the bed", group="Bed", hint="A number or a letter is enough.")
    order: int | None = question("Place in the room", Shape.NUMBER, group="Bed", least=0, most=99)
    special: tuple[str, ...] = question("What is special", Shape.CODES, codes=BED_SPECIAL, group="Bed")
    closed: str | None = question("Out of use?", Shape.CODE, codes=YES_NO, group="Bed")


@kind("bed_stay", "Nights in a bed", Drawer.HOUSE, plural="Nights in beds")
@dataclass(frozen=True, kw_only=True)
class BedStay(Record):
    """One client in one bed: from the first night, until the day of leaving it."""

    bed: str | None = question("Bed", Shape.LINK, group="Nights", target="bed")
    from_day: PartialDate | None = question("From the night of", Shape.DATE, group="Nights")
    until_day: PartialDate | None = question(
        "Until", Shape.DATE, group="Nights", hint="The day on which the client does not sleep there any more."
    )
    why: str | None = question("Why", Shape.CODE, codes=STAY_REASON, group="Nights")
    children_along: int | None = question("Children in the same bed", Shape.NUMBER, group="Nights", least=0, most=5)
    stay_note: str | None = question("About these nights", group="Nights")


@kind("place_request", "Request for a place", Drawer.HOUSE, plural="Requests for a place")
@dataclass(frozen=True, kw_only=True)
class PlaceRequest(Record):
    """Another shelter looks for a bed, or we do: by sex and date, without a name."""

    way: str | None = question("Who asks", Shape.CODE, codes=PLACE_REQUEST_WAY, group="Request")
    partner: str | None = question("Other shelter (alias)", group="Request")
    wanted_for: str | None = question("For", Shape.CODE, codes=SEX_WANTED, group="Request")
    age_band: str | None = question("Age", Shape.CODE, codes=AGE_BAND, group="Request")
    people: int | None = question("How many people", Shape.NUMBER, group="Request", least=1, most=20)
    from_day: PartialDate | None = question("From", Shape.DATE, group="Request")
    nights: int | None = question("Nights", Shape.NUMBER, group="Request", least=1, most=400)
    state: str | None = question("State", Shape.CODE, codes=PLACE_REQUEST_STATE, group="Answer")
    bed: str | None = question("Bed kept free", Shape.LINK, group="Answer", target="bed")
    request_note: str | None = question("About the request", group="Answer", hint="No names.")
