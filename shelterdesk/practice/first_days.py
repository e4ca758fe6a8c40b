"""The first days of an invented client: who wrote what at reception and in the first week."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from shelterdesk.casework import (
    Alert,
    Case,
    Consent,
    DeviceCheck,
    FirstDayKit,
    ImmediateNeeds,
    Intake,
    InterpreterUse,
    Name,
    Person,
    Placement,
    Reason,
)
from shelterdesk.casework.record import Record
from shelterdesk.practice.book import Book, Event, at, just, known, later, moment
from shelterdesk.practice.plots import Plot, Use
from shelterdesk.practice.staff import COORDINATOR, NURSE, PSYCHOLOGIST, SOCIAL_WORKER
from shelterdesk.practice.texts import lines, texts

RECEPTION, HOUSE = "Lighthouse", "Birch"
"""Aliases of the reception centre and of the house."""

_SPEAKS_WITH_US = {"kk", "ru", "uz", "ky", "uk"}
_SOURCES = ("police", "migration_police", "hotline", "ngo", "self", "family_friend", "health", "labour_inspectorate",
            "io_iom", "other_shelter")  # fmt: skip


class Life:
    """One plot on its way into records: the chance it is told with, and the sheets that are edited later."""

    def __init__(self, plot: Plot, code: str, chance: Random, today: date) -> None:
        self.plot = plot
        self.chance = chance
        self.today = today
        self.end = plot.left or today
        """The last day somebody writes about the stay."""
        self.case = Case(code=code)
        self.case = replace(self.case, case_id=self.case.id)
        self.case_id = self.case.id
        self.person = Person(case_id=self.case_id)
        self.site = Placement(case_id=self.case_id)

    def day(self, days: int) -> date:
        """So many days after arrival, within the stay."""
        return later(self.plot.arrived, days, self.end)


def first_days(life: Life) -> Iterator[Event]:
    """Everything of the first week, in order."""
    worker = life.chance.choice((SOCIAL_WORKER, SOCIAL_WORKER, COORDINATOR))
    night = life.chance.random() < 0.2
    arrived = at(life.plot.arrived, life.chance, *((17, 23) if night else (4, 12)))
    first = COORDINATOR if night else worker
    yield Event(arrived, first, life.case_id, lambda book: _arrival(life, book, arrived, worker, night))
    yield Event(at(life.day(1), life.chance), worker, life.case_id, lambda book: _second_day(life, book))
    yield Event(at(life.day(3), life.chance), SOCIAL_WORKER, life.case_id, lambda book: _first_week(life, book))
    if life.chance.random() < 0.3:
        locked = known(life.day(2)), known(life.day(30))
        alert = Alert(case_id=life.case_id, alert="medicine_locked", began=locked[0], ended=locked[1])
        yield Event(at(life.day(2), life.chance), NURSE, life.case_id, just(alert))


def _arrival(life: Life, book: Book, when: datetime, worker: str, night: bool) -> list[Record]:
    plot = life.plot
    return [
        replace(
            life.case, stage="rescue", stay="present", worker=book.member(worker), opened=known(plot.arrived),
            second_worker=book.member(PSYCHOLOGIST),
        ),
        replace(
            life.person, called=plot.name.given.own, gender="Feminine" if plot.woman else "Masculine",
            age=plot.age, age_estimated="yes" if life.chance.random() < 0.2 else "no", age_on=known(plot.arrived),
            minor="yes" if plot.minor else "no", citizenships=(plot.country,), first_language=plot.name.language,
            reasons={"ethnicity": Reason.NOT_ASKED, "religion": Reason.NOT_ASKED},
        ),
        _intake(life, book, moment(when), worker, night),
        _urgent(life, moment(when)),
        Placement(
            case_id=life.case_id, kind_of_place="reception_centre", site=RECEPTION, zone=_zone(plot),
            began=known(plot.arrived), ended=known(life.day(2)), reason="First night",
        ),
    ]  # fmt: skip


def _intake(life: Life, book: Book, when: str, worker: str, night: bool) -> Intake:
    plot, chance = life.plot, life.chance
    source = "other" if plot.use is Use.CHILD else chance.choice(_SOURCES)
    on_paper = night and chance.random() < 0.8
    return Intake(
        case_id=life.case_id, received_on=known(plot.arrived), received_at=when, place=RECEPTION,
        worker=book.member(worker), language=plot.name.language if plot.name.language in _SPEAKS_WITH_US else "ru",
        interpreting="none_needed" if plot.name.language in _SPEAKS_WITH_US else "phone",
        interviewer_sex=chance.choice(("woman" if plot.woman else "man", "no_preference")), referral_source=source,
        how_it_came_up=("hotline_call" if source == "hotline" else chance.choice(("escape", "raid", "released")),),
        hotline=chance.choice(("government", "ngo")) if source == "hotline" else None,
        hotline_call=f"0000-{chance.randint(100, 999)}" if source == "hotline" else None,
        own_words=None if plot.use is Use.CHILD else _own_words(plot, chance),
        wishes=None if plot.use is Use.CHILD else chance.choice(lines("wishes")),
        safe_channels=("in_person",) if plot.threatened else ("call", "messenger"),
        message_allowed="no" if plot.threatened else "yes",
        recorded_how="paper" if on_paper else "screen",
        recorded_on_paper_by="Zoya (night)" if on_paper else None,
        recorded_on_paper_on=known(plot.arrived) if on_paper else None,
        reasons={"phone": Reason.UNSAFE_TO_ASK} if plot.threatened else {},
    )  # fmt: skip


def _own_words(plot: Plot, chance: Random) -> str:
    """Said in the client's own language where the house understands it, else in Russian."""
    said = texts("own_words")
    own = [text["text"] for text in said if text["language"] == plot.name.language]
    return chance.choice(own or [text["text"] for text in said if text["language"] == "ru"])


def _urgent(life: Life, when: str) -> ImmediateNeeds:
    plot, chance = life.plot, life.chance
    return ImmediateNeeds(
        case_id=life.case_id, asked_at=when,
        urgent=chance.choice((("none",), ("exhausted",), ("hungry", "exhausted"), ("pain",), ("injury", "pain"))),
        medication=chance.choice(("no", "no", "yes")), pregnancy="possibly" if chance.random() < 0.03 else "no",
        danger="possible" if plot.threatened else "none", knows_where="no",
        children_left=None if plot.minor else chance.choice((0, 0, 0, 1, 2, 3)),
        call_wanted=chance.choice(("yes", "unsure")),
        interpreter_needed="no" if plot.name.language in _SPEAKS_WITH_US else "yes",
        sleeping=(chance.choice(("alone", "shared", "light_on", "near_staff")),),
        reasons={"children_left": Reason.NOT_ASKED} if plot.minor else {},
    )  # fmt: skip


def _second_day(life: Life, book: Book) -> list[Record]:
    plot, chance = life.plot, life.chance
    born = known(plot.arrived - timedelta(days=plot.age * 365 + chance.randint(40, 300)), chance.choice((4, 7, 10)))
    person = replace(
        book.latest(life.person), first_name=plot.name.given.own, surname=plot.name.surname.own, birth_date=born,
        age=None, age_estimated=None, age_on=None, home_country=plot.country, birth_country=plot.country,
        other_languages=() if plot.name.language == "ru" else ("ru",), literacy=chance.choice(("fluent", "some")),
        stateless="no", migration_status="national" if plot.country == "KZ" else "irregular_migrant",
        migration_basis="citizenship" if plot.country == "KZ" else chance.choice(("overstay", "no_papers")),
    )  # fmt: skip
    return [
        person, *_names(life),
        FirstDayKit(
            case_id=life.case_id, belongings=("nothing",) if chance.random() < 0.6 else ("phone", "bag"),
            given=("underwear", "clothes", *chance.sample(("shoes", "slippers", "hygiene", "notebook", "meal"), 3)),
            given_on=known(life.day(1)), given_by=book.member(SOCIAL_WORKER),
        ),
        replace(
            life.site, kind_of_place="house", site=HOUSE, room=str(chance.randint(1, 6)), zone=_zone(plot),
            began=known(life.day(2)),
        ),
    ]  # fmt: skip


def _names(life: Life) -> list[Record]:
    name = life.plot.name
    made = [
        Name(case_id=life.case_id, full_name=f"{name.given.own} {name.surname.own}", kind_of_name="legal",
             script=name.script, language=name.language),
        Name(case_id=life.case_id, full_name=name.latin, kind_of_name="passport", script="Latn",
             from_paper="passport, seen as a photo"),
    ]  # fmt: skip
    if name.russian.split()[1] != name.given.own:
        made.append(Name(case_id=life.case_id, full_name=name.russian, kind_of_name="alias", script="Cyrl",
                         language="ru", from_paper="police paper"))  # fmt: skip
    if life.chance.random() < 0.15:
        made.append(Name(case_id=life.case_id, full_name=life.chance.choice(("Прораб", "Малыш", "Студент", "Лиса")),
                         kind_of_name="given_by_exploiter", script="Cyrl"))  # fmt: skip
    return [*made]


def _first_week(life: Life, book: Book) -> list[Record]:
    plot, chance = life.plot, life.chance
    made: list[Record] = [
        _consent(life, subject)
        for subject in ("services", "data_keeping", *(("statistics",) if chance.random() < 0.8 else ()))
    ]
    if plot.use is not Use.CHILD:
        phone = chance.choice(("smartphone", "phone", "none"))
        made.append(DeviceCheck(
            case_id=life.case_id, agreed="yes", checked_on=known(life.day(3)), checked_by=book.member(SOCIAL_WORKER),
            device=phone, checked=() if phone == "none" else ("location_sharing", "shared_accounts", "sim_owner"),
            found=("location_sharing",) if phone == "smartphone" and plot.threatened else (),
            switched_off=() if phone == "none" else ("location", "sharing"),
            kept=None if phone == "none" else "locker",
            may_use_when=None if phone == "none" else "Only on trips to town",
        ))  # fmt: skip
    if plot.name.language not in _SPEAKS_WITH_US:
        made.append(InterpreterUse(
            case_id=life.case_id, used_on=known(life.day(3)), interpreter="Interpreter M.", language=plot.name.language,
            mode="phone", occasion="Consent and first talk", confidentiality="yes", conflict="none",
        ))  # fmt: skip
    return made


def _consent(life: Life, subject: str) -> Consent:
    return Consent(
        case_id=life.case_id, kind_of_consent=subject, answer="given", given_on=known(life.day(3)),
        given_by="guardian" if life.plot.use is Use.CHILD else "self", language=life.plot.name.language,
        form=life.chance.choice(("written", "oral_witness")), copy_given="unsafe" if life.plot.threatened else "yes",
        informed_of=("purpose", "uses", "access_right", "storage_time", "withdrawal", "may_refuse"),
    )  # fmt: skip


def _zone(plot: Plot) -> str:
    if plot.use is Use.CHILD:
        return "family"
    return "women" if plot.woman else "men"


__all__ = ["HOUSE", "RECEPTION", "Life", "first_days"]
