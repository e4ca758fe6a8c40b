"""Who sleeps where: nights counted from the first to the day of leaving, free beds, and what is worth a second look.

A stay covers the nights from its first day up to, but not including, its last: who leaves on the 5th did not sleep
there on the 5th. Nothing here forbids anything; hints stand beside the bed.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from shelterdesk.casework.care import CareCard
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.rooms import Bed, BedStay, PlaceRequest, Room

HINTS: Mapping[str, str] = {
    "two_in_bed": "Two people in one bed",
    "two_beds": "Has another bed in the same night",
    "zone": "Sleeps in another zone than the card says",
    "keep_apart": "Must not be in one room with {code}",
    "child_alone": "A child without an adult in the room",
    "bed_closed": "Bed or room is out of use",
    "quarantine": "Quarantine: others sleep here too",
    "not_here": "Is not marked as in the house",
}
"""Code → English words (context ``casework``)."""

_CHILDREN = frozenset({"infant", "child"})
_ZONE_OF = {"women": "women", "men": "men"}
_FAR = date(9999, 12, 30)


@dataclass(frozen=True)
class Hint:
    """Something to look at: which stay, what (a key of ``HINTS``), and who else it is about (a case id)."""

    stay: str
    what: str
    other: str = ""


@dataclass(frozen=True)
class Place:
    """A bed as it stands in one night."""

    room: Room
    bed: Bed
    stays: tuple[BedStay, ...]
    closed: bool = False

    @property
    def free(self) -> bool:
        """Whether somebody could sleep here."""
        return not self.stays and not self.closed


def days_of(stay: BedStay) -> tuple[date, date]:
    """First night and the day after the last; a month or year counts from its first day, no end is far away."""
    first = stay.from_day.span()[0] if stay.from_day is not None else date.min
    last = stay.until_day.span()[0] if stay.until_day is not None else _FAR
    return first, last


def nights(stay: BedStay, until: date) -> int:
    """How many nights of this stay lie before ``until``; never fewer than 0. Arrival and departure on one day: 0."""
    first, last = days_of(stay)
    return max(0, (min(last, until) - max(first, date(1900, 1, 1))).days) if stay.from_day is not None else 0


def sleeps_on(stay: BedStay, night: date) -> bool:
    """Whether the stay covers this night."""
    first, last = days_of(stay)
    return first <= night < last


def board(rooms: Iterable[Room], beds: Iterable[Bed], stays: Iterable[BedStay], night: date) -> list[Place]:
    """Every bed in the order of the house with who sleeps there in this night; beds of removed rooms come last."""
    by_bed: dict[str, list[BedStay]] = {}
    for stay in stays:
        if sleeps_on(stay, night):
            by_bed.setdefault(stay.bed or "", []).append(stay)
    known = {room.id: room for room in rooms}
    nowhere = Room(id="", room_name=None)
    found = []
    for bed in beds:
        room = known.get(bed.room or "", nowhere)
        closed = "yes" in (room.closed, bed.closed)
        found.append(Place(room, bed, tuple(by_bed.get(bed.id, ())), closed))
    return sorted(found, key=_order)


def _order(place: Place) -> tuple[object, ...]:
    room, bed = place.room, place.bed
    return (
        not room.id,
        room.order if room.order is not None else 99,
        room.room_name or "",
        bed.order if bed.order is not None else 99,
        bed.bed_name or "",
    )


def hints(places: Sequence[Place], cards: Mapping[str, CareCard], apart: Collection[frozenset[str]]) -> list[Hint]:
    """What is worth a second look in one night. ``apart``: pairs of case ids that must not meet."""
    found: list[Hint] = []
    everywhere = [(place, stay) for place in places for stay in place.stays]
    beds_of: dict[str, int] = {}
    for _, stay in everywhere:
        beds_of[stay.case_id] = beds_of.get(stay.case_id, 0) + 1
    for place, stay in everywhere:
        together = [other for at, other in everywhere if at.room.id == place.room.id and other.case_id != stay.case_id]
        found += [Hint(stay.id, what) for what in _alone(place, cards.get(stay.case_id))]
        if beds_of[stay.case_id] > 1:
            found.append(Hint(stay.id, "two_beds"))
        if place.room.zone == "quarantine" and together:
            found.append(Hint(stay.id, "quarantine"))
        found += [
            Hint(stay.id, "keep_apart", other.case_id)
            for other in together
            if frozenset({stay.case_id, other.case_id}) in apart
        ]
        if _is_child(cards.get(stay.case_id)) and all(_is_child(cards.get(other.case_id)) for other in together):
            found.append(Hint(stay.id, "child_alone"))
    return found


def _alone(place: Place, card: CareCard | None) -> Iterable[str]:
    if len(place.stays) > 1:
        yield "two_in_bed"
    if place.closed:
        yield "bed_closed"
    if card is not None and card.here == "no":
        yield "not_here"
    wanted = _ZONE_OF.get((card.sleeps or "") if card is not None else "")
    if wanted is not None and place.room.zone in ("women", "men") and place.room.zone != wanted:
        yield "zone"


def _is_child(card: CareCard | None) -> bool:
    return card is not None and card.age_band in _CHILDREN


def moved(stays: Iterable[BedStay], case_id: str, bed_id: str, night: date, why: str) -> list[BedStay]:
    """What to save so that a client sleeps in ``bed_id`` from this night on: the stay that covers it ends, one begins.

    A stay that began this very night just changes its bed; one already in that bed is left as it is. An empty
    ``bed_id`` only ends the stay.
    """
    saved: list[BedStay] = []
    begun = False
    day = PartialDate.of(night)
    for stay in stays:
        if stay.case_id != case_id or not sleeps_on(stay, night):
            continue
        if stay.bed == bed_id:
            begun = True
        elif bed_id and not begun and days_of(stay)[0] == night:
            saved.append(replace(stay, bed=bed_id, why=why))
            begun = True
        else:
            saved.append(replace(stay, until_day=day))
    if bed_id and not begun:
        saved.append(BedStay(case_id=case_id, bed=bed_id, from_day=day, why=why))
    return saved


def free_beds(
    rooms: Sequence[Room], beds: Sequence[Bed], stays: Sequence[BedStay], asked: PlaceRequest, today: date
) -> list[Place]:
    """Beds that are free through all the nights a request asks for, in zones that fit it; fewest surprises first."""
    first = asked.from_day.span()[0] if asked.from_day is not None else today
    wanted = {"woman": {"women", "family"}, "man": {"men"}}.get(asked.wanted_for or "", {"family", "women"})
    found = board(rooms, beds, [], first)
    span = [first + timedelta(days=number) for number in range(asked.nights or 1)]
    return [
        place
        for place in found
        if not place.closed
        and (place.room.zone or "") in wanted
        and not any(stay.bed == place.bed.id and sleeps_on(stay, night) for stay in stays for night in span)
    ]
