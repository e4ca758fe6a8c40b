"""Making the invented shelter: its vault, its house, and three years of work by all of its staff."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from random import Random

from shelterdesk.casework import ForbiddenWord, Organisation, Record, StaffCard, Task, kind_of, new_code
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.crypto.passphrases import generate
from shelterdesk.practice.book import Book, Event, at, just, known
from shelterdesk.practice.first_days import Life, first_days
from shelterdesk.practice.in_the_house import duty_and_neighbours, nights_and_care, rooms_and_beds
from shelterdesk.practice.later_days import as_parent_and_child, later_days
from shelterdesk.practice.plots import Plot, make_plots
from shelterdesk.practice.session_days import Rooms, by_telephone, one_to_one, rooms_and_hours
from shelterdesk.practice.staff import DIRECTOR, LAWYER, NIGHT_DUTY, STAFF
from shelterdesk.practice.texts import texts
from shelterdesk.practice.the_plan import the_plan
from shelterdesk.practice.two_groups import two_groups
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import Founder, OpenedKeys, Vault, create, unlock_keys

KDF = KdfParameters(32 * 1024, 2, 1)
"""Cheaper than a real vault's: seven members are made in a row, and nothing here is secret."""

JUNE = 6

FORBIDDEN = (("Выдумкин хутор", "place"), ("Peresmeshnikova", "staff_name"), ("+7 700 000 00 00", "phone"))


def make_practice(
    folder: Path, *, seed: int = 1, clients: int = 60, progress: Progress = silent, today: date | None = None,
    kdf: KdfParameters = KDF,
) -> list[tuple[str, str]]:  # fmt: skip
    """Make a practice vault in a new or empty folder; returns alias and passphrase of each member of its staff.

    ``seed`` and ``today`` decide the invented lives; ids, codes and passphrases are random as in any vault.
    Raises what ``vault.create`` raises.
    """
    day = today or datetime.now(UTC).date()
    known_by = [(one, generate()) for one in STAFF]
    founders = [
        Founder(one.alias, passphrase, frozenset({one.role}), one.administrator) for one, passphrase in known_by
    ]
    create(folder, founders, practice=True, kdf=kdf)
    keys = {founder.alias: unlock_keys(folder, founder.alias, founder.passphrase) for founder in founders}
    book = Book({member.alias: member.id for member in keys[DIRECTOR].members.values()})
    events = sorted(_events(seed, day, clients), key=lambda event: event.at)
    _write(folder, keys, book, [event for event in events if event.at.date() <= day], progress)
    return [(one.alias, passphrase) for one, passphrase in known_by]


def _events(seed: int, day: date, clients: int) -> Iterator[Event]:
    """All that happens, in no order."""
    plots = make_plots(_chance(seed), day, clients)
    opening = min((plot.arrived for plot in plots), default=day) - timedelta(days=14)
    rooms = Rooms.furnished()
    yield from _house(opening, day, rooms, _chance(seed))
    codes: set[str] = set()
    lives = {plot.number: _life(plot, codes, _chance(seed, plot.number), day) for plot in plots}
    furnished, places = rooms_and_beds(opening, _chance(seed))
    yield furnished
    yield from nights_and_care([*lives.values()], places, day, _chance(seed))
    yield from duty_and_neighbours(day, _chance(seed))
    yield from the_plan([*lives.values()], day, _chance(seed, "plan"))
    yield from one_to_one([*lives.values()], rooms, day, _chance(seed, "sessions"))
    yield from by_telephone([*lives.values()], day, _chance(seed, "calls"))
    yield from two_groups([*lives.values()], rooms, day, _chance(seed, "groups"))
    for life in lives.values():
        yield from first_days(life)
        yield from later_days(life)
        if life.plot.child_of is not None:
            yield from as_parent_and_child(lives[life.plot.child_of], life)


def _chance(*seed: int | str) -> Random:
    return Random(repr(seed))  # noqa: S311 (it invents lives, not keys)


def _life(plot: Plot, codes: set[str], chance: Random, day: date) -> Life:
    code = new_code(codes.__contains__)
    codes.add(code)
    return Life(plot, code, chance, day)


def _house(opening: date, day: date, rooms: Rooms, chance: Random) -> Iterator[Event]:
    """What is there before the first client: the organisation's alias, staff cards, words that must never leave."""
    organisation = Organisation(alias="Practice shelter (invented)")
    words: list[Record] = [ForbiddenWord(word=word, kind_of_word=what) for word, what in FORBIDDEN]
    yield Event(at(opening, chance), DIRECTOR, "", just(organisation))
    yield Event(at(opening, chance), DIRECTOR, "", _staff_cards)
    yield Event(at(opening, chance), DIRECTOR, "", rooms_and_hours(rooms, day))
    yield Event(at(opening, chance), LAWYER, "", just(*words))
    for number, text in enumerate(texts("tasks")):
        due = day + timedelta(days=number * 3 - 8)
        task = Task(title=text["title"], state=text["state"], due=known(due))
        yield Event(at(day - timedelta(days=20 - number), chance), NIGHT_DUTY, "", just(task))


def _staff_cards(book: Book) -> list[Record]:
    return [
        StaffCard(member=book.member(one.alias), called=one.called, task=one.task, languages=one.languages,
                  on_duty=one.on_duty, sex=one.sex)
        for one in STAFF
    ]  # fmt: skip


@dataclass
class _Clock:
    """The time at which the invented staff writes."""

    time: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.time


def _write(
    folder: Path, keys: dict[str, OpenedKeys], book: Book, events: Sequence[Event], progress: Progress
) -> None:
    """Open the vault as one author after the other, half-year by half-year, and save what each wrote.

    Opening costs more than saving; within half a year the log may therefore lag behind the dates it tells of."""
    done = 0
    for _, of_half in groupby(events, key=lambda event: (event.at.year, event.at.month > JUNE)):
        waiting = list(of_half)
        while waiting:
            progress(done, len(events))
            session, waiting = _next_session(waiting)
            _write_as(folder, keys[session[0].author], book, session)
            done += len(session)
    progress(len(events), len(events))


def _next_session(waiting: Sequence[Event]) -> tuple[list[Event], list[Event]]:
    """What the author of the earliest event can write in one go, and what must wait for it: nobody writes into
    a file before what others wrote there earlier."""
    author = waiting[0].author
    session: list[Event] = []
    rest: list[Event] = []
    held: set[str] = set()
    for event in waiting:
        if event.author == author and event.case_id not in held:
            session.append(event)
        else:
            rest.append(event)
            held.add(event.case_id)
    return session, rest


def _write_as(folder: Path, keys: OpenedKeys, book: Book, events: Sequence[Event]) -> None:
    clock = _Clock(events[0].at)
    with Vault(folder, keys, clock=clock) as vault:
        for event in events:
            clock.time = event.at
            for drawer, records in groupby(event.write(book), key=lambda record: kind_of(record).drawer):
                if event.by_letter and drawer not in vault.drawers:
                    for record in records:
                        vault.hand_in(record)
                else:
                    book.keep(vault.save(*records).records)
