"""The invented house itself: rooms and beds, who sleeps where, care cards, medicines, last nights' duty log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from random import Random

from shelterdesk.casework import Record
from shelterdesk.casework.care import CareCard, Medicine
from shelterdesk.casework.duty import DutyEntry, ShiftLog, WayOut
from shelterdesk.casework.people import OutsidePerson
from shelterdesk.casework.rooms import Bed, BedStay, PlaceRequest, Room
from shelterdesk.practice.book import Book, Event, at, just, known, moment
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.plots import Use
from shelterdesk.practice.staff import COORDINATOR, DIRECTOR, NIGHT_DUTY, NURSE

_ROOMS: Sequence[tuple[str, str, str, tuple[tuple[str, ...], ...]]] = (
    ("Blue room", "women", "no", (("lower_bunk",), (), ("quiet",))),
    ("Apple room", "women", "no", ((), ("near_staff",))),
    ("Yurt", "family", "no", ((), (), ("cot",))),
    ("Workshop", "men", "yes", (("ground_floor",), (), (), ())),
    ("Guest room", "quarantine", "no", (("ground_floor", "quiet"),)),
)
"""Name, zone, own entrance, what is special about each bed."""

_CAME_ALONG = 28
"""Days back from today within which somebody who left still has their nights told."""


@dataclass(frozen=True)
class _Place:
    """A bed, and the zone of its room."""

    bed: Bed
    zone: str


def rooms_and_beds(opening: date, chance: Random) -> tuple[Event, list[_Place]]:
    """What the director writes down before the first client, and the beds for those who come."""
    records: list[Record] = []
    places: list[_Place] = []
    for number, (name, zone, entrance, beds) in enumerate(_ROOMS):
        room = Room(room_name=name, zone=zone, order=number, own_entrance=entrance)
        records.append(room)
        for count, special in enumerate(beds):
            bed = Bed(room=room.id, bed_name=str(count + 1), order=count, special=special)
            records.append(bed)
            places.append(_Place(bed, zone))
    return Event(at(opening, chance), DIRECTOR, "", just(*records)), places


def nights_and_care(lives: Sequence[Life], places: Sequence[_Place], today: date, chance: Random) -> Iterator[Event]:
    """A bed and a care card for everybody who is here or left lately; medicines for some of those who are here."""
    busy: dict[str, date] = {}
    for life in sorted(lives, key=lambda one: one.plot.arrived):
        left = life.plot.left
        if left is not None and left < today - timedelta(days=_CAME_ALONG):
            continue
        place = _free(places, _zone(life), life.plot.arrived, busy)
        records: list[Record] = [_card(life, here=left is None)]
        if place is not None:
            busy[place.bed.id] = left or date.max
            records.append(
                BedStay(
                    case_id=life.case_id, bed=place.bed.id, from_day=known(life.plot.arrived),
                    until_day=None if left is None else known(left), why="arrived",
                )
            )  # fmt: skip
        yield Event(at(life.day(1), chance), COORDINATOR, life.case_id, just(*records))
        if left is None and life.plot.number % 3 == 0:
            yield Event(at(life.day(2), chance), NURSE, life.case_id, just(_medicine(life, chance, today)))


def _zone(life: Life) -> str:
    if life.plot.use is Use.CHILD:
        return "family"
    return "women" if life.plot.woman else "men"


def _free(places: Sequence[_Place], zone: str, day: date, busy: dict[str, date]) -> _Place | None:
    """The first bed of the zone that nobody has on that day; of the family room if the zone is full."""
    for wanted in (zone, "family", "quarantine"):
        for place in places:
            if place.zone == wanted and busy.get(place.bed.id, date.min) <= day:
                return place
    return None


def _card(life: Life, *, here: bool) -> CareCard:
    plot, chance = life.plot, Random(f"card {life.plot.number}")  # noqa: S311 (invents lives, not keys)
    return CareCard(
        case_id=life.case_id, code=life.case.code, called=plot.name.given.own,
        sleeps="women" if plot.woman else "men",
        age_band="child" if plot.age < 14 else "youth" if plot.minor else "adult",
        languages=tuple(dict.fromkeys((plot.name.language, "ru"))),
        staff_sex=chance.choice(("woman" if plot.woman else "man", "no_preference")), here="yes" if here else "no",
        arrived_at=moment(at(plot.arrived, chance)), diet=chance.choice((("halal",), ("no_pork",), ("any",))),
        allergies=chance.choice((None, None, None, "Penicillin")),
        conditions=chance.choice((("asthma",), (), (), (), ())),
        watch="hourly" if plot.threatened or plot.minor else "none",
    )  # fmt: skip


def wanted_sex(life: Life) -> str:
    """With whom somebody wants to speak, as their care card has it."""
    return _card(life, here=life.plot.left is None).staff_sex or ""


def _medicine(life: Life, chance: Random, today: date) -> Medicine:
    name, strength, times = chance.choice(
        (("Ibuprofen", "200 mg", ("morning", "evening")), ("Ferrous sulfate", "80 mg", ("morning",)),
         ("Salbutamol", "100 µg", ("when_needed",)))
    )  # fmt: skip
    return Medicine(
        case_id=life.case_id, medicine_name=name, strength=strength, amount="1", times=times,
        unit="puff" if "when_needed" in times else "tablet", with_food="after", from_day=known(life.day(2)),
        stock=chance.randint(6, 40), stock_on=known(today), locked="yes",
    )  # fmt: skip


def duty_and_neighbours(today: date, chance: Random) -> Iterator[Event]:
    """The last three nights, two interpreters, what another shelter asks for, and the plan nobody wants to need."""
    for back in (3, 2, 1):
        evening = at(today - timedelta(days=back), chance, 15, 15)
        yield Event(evening, NIGHT_DUTY, "", partial(_night, evening=evening))
    yield Event(at(today - timedelta(days=40), chance), COORDINATOR, "", just(
        OutsidePerson(called="Mavluda", outside_kind="interpreter", sex="female", languages=("uz", "tg", "ru"),
                      hours="Evenings", confidentiality_on=known(today - timedelta(days=350)),
                      confidentiality_until=known(today + timedelta(days=15))),
        OutsidePerson(called="Aibek", outside_kind="interpreter", sex="male", languages=("ky", "ru"),
                      hours="Weekends", confidentiality_on=known(today - timedelta(days=60)),
                      confidentiality_until=known(today + timedelta(days=305))),
        PlaceRequest(way="asked_us", partner="Harbour", wanted_for="woman", age_band="adult", people=1,
                     from_day=known(today + timedelta(days=2)), nights=5, state="open"),
    ))  # fmt: skip
    yield Event(at(today - timedelta(days=30), chance), DIRECTOR, "", just(
        WayOut(order=1, who="Mothers with babies", to_place="Harbour", transport="White car", carries="Milk, nappies",
               told="Lawyer"),
        WayOut(order=2, who="Blue room, Apple room", to_place="Harbour", transport="The baker's van"),
        WayOut(order=3, who="Workshop", to_place="Mill", transport="On foot to the bus", told="Hotline"),
    ))  # fmt: skip


def _night(book: Book, evening: datetime) -> list[Record]:
    zoya = book.member(NIGHT_DUTY)
    day = evening.date()
    shift = ShiftLog(
        day=known(day), shift="night", on_duty=zoya, began_at=moment(evening),
        hand_over="Quiet night. The heating in the Workshop needs somebody.",
        ended_at=moment(evening + timedelta(hours=8)),
    )  # fmt: skip
    lines = ("Tea and talk in the kitchen until late, then everybody slept.", "Heating in the Workshop is cold again.")
    return [shift, *(
        DutyEntry(shift=shift.id, at=moment(evening + timedelta(hours=2 + number)), what="house", written_by=zoya,
                  text=line)
        for number, line in enumerate(lines)
    )]  # fmt: skip
