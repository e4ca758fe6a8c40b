"""What looks wrong in a record. Problems are pointed out beside the field and never stop a save."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from shelterdesk.casework.ages import age_between
from shelterdesk.casework.dose_times import hours_in
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.folding import digits_of
from shelterdesk.casework.hidden_characters import hides
from shelterdesk.casework.intake import Intake
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.record import Question, Record, Shape, kind_of

PROBLEMS: Mapping[str, str] = {
    "too_small": "This number is unusually small.",
    "too_large": "This number is unusually large.",
    "in_future": "This lies in the future.",
    "unknown_code": "This answer is not in the list of this version.",
    "none_and_more": "“Nothing” and something are both ticked.",
    "value_and_reason": "There is an answer and a reason why there is none.",
    "hidden_characters": "The text holds characters that cannot be seen.",
    "line_breaks": "This should be one line.",
    "not_a_moment": "This is not a date with a time.",
    "not_an_hour": "No hour of the day is understood here. Write it as 9:00.",
    "few_digits": "This is short for a telephone number.",
    "own_record": "This points to itself.",
    "end_before_beginning": "The end lies before the beginning.",
    "least_above_most": "“At least” is more than “at most”.",
    "not_as_long_as_said": "The dates and the months do not fit together.",
    "age_and_birth_date": "Age and birth date do not fit together.",
    "more_than_all": "More than there are in all.",
    "before_birth": "This lies before the birth.",
}
"""Code → English words for it (context ``casework``)."""


@dataclass(frozen=True)
class Problem:
    """One thing that looks wrong: the field, and what (a key of ``PROBLEMS``)."""

    field: str
    code: str


def problems(record: Record, today: date | None = None) -> list[Problem]:
    """All that looks wrong, in order of the form; empty if nothing does. Never raises on any values."""
    day = today or datetime.now(UTC).date()
    found: list[Problem] = []
    for name, asked in kind_of(record).questions.items():
        value = getattr(record, name)
        if value in (None, "", ()):
            continue
        if name in record.reasons:
            found.append(Problem(name, "value_and_reason"))
        found += [Problem(name, code) for code in _SHAPES[asked.shape](value, asked, day)]
        if asked.shape is Shape.LINK and value == record.id:
            found.append(Problem(name, "own_record"))
    found += _together(record, day)
    return found


def _line(value: object, _asked: Question, _day: date) -> Iterator[str]:
    if isinstance(value, str) and "\n" in value:
        yield "line_breaks"
    yield from _text(value, _asked, _day)


def _text(value: object, _asked: Question, _day: date) -> Iterator[str]:
    if isinstance(value, str) and hides(value):
        yield "hidden_characters"


def _code(value: object, asked: Question, _day: date) -> Iterator[str]:
    if asked.codes is not None and value not in asked.codes.terms:
        yield "unknown_code"


def _several(value: object, asked: Question, _day: date) -> Iterator[str]:
    if not isinstance(value, tuple) or asked.codes is None:
        return
    if any(code not in asked.codes.terms for code in value):
        yield "unknown_code"
    if len(value) > 1 and {"none", "nothing"} & set(value):
        yield "none_and_more"


def _date(value: object, asked: Question, day: date) -> Iterator[str]:
    if asked.past and isinstance(value, PartialDate) and value.span()[0] > day:
        yield "in_future"


def _moment(value: object, asked: Question, day: date) -> Iterator[str]:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        yield "not_a_moment"
        return
    if asked.past and moment.date() > day:
        yield "in_future"


def _number(value: object, asked: Question, _day: date) -> Iterator[str]:
    if not isinstance(value, int):
        return
    if asked.least is not None and value < asked.least:
        yield "too_small"
    if asked.most is not None and value > asked.most:
        yield "too_large"


def _phone(value: object, asked: Question, day: date) -> Iterator[str]:
    if len(digits_of(str(value))) < 5:
        yield "few_digits"
    yield from _line(value, asked, day)


def _nothing(_value: object, _asked: Question, _day: date) -> Iterator[str]:
    return iter(())


_SHAPES: Mapping[Shape, Callable[[object, Question, date], Iterator[str]]] = {
    Shape.LINE: _line,
    Shape.TEXT: _text,
    Shape.CODE: _code,
    Shape.CODES: _several,
    Shape.DATE: _date,
    Shape.MOMENT: _moment,
    Shape.NUMBER: _number,
    Shape.PHONE: _phone,
    Shape.MEMBER: _nothing,
    Shape.LINK: _nothing,
    Shape.ATTACHMENT: _nothing,
}

_SPANS = (
    ("began", "ended"), ("began", "planned_end"), ("opened", "closed"), ("given_on", "expires"),
    ("given_on", "withdrawn_on"),
)  # fmt: skip
"""Pairs of dates of which the second never lies before the first."""


_HOURS = ("from_hour", "until_hour", "hour")
"""Fields that hold an hour on the wall clock."""


def _together(record: Record, day: date) -> Iterator[Problem]:
    """Fields that contradict each other."""
    for first, last in _SPANS:
        if _ends_early(getattr(record, first, None), getattr(record, last, None)):
            yield Problem(last, "end_before_beginning")
    least, most = getattr(record, "months_least", None), getattr(record, "months_most", None)
    if least is not None and most is not None and least > most:
        yield Problem("months_least", "least_above_most")
    for name in _HOURS:
        if (text := getattr(record, name, None)) and not hours_in(text):
            yield Problem(name, "not_an_hour")
    if isinstance(record, Episode):
        yield from _episode(record)
    elif isinstance(record, Person):
        yield from _person(record, day)
    elif isinstance(record, Intake) and _ends_early(record.referred_on, record.received_on):
        yield Problem("received_on", "end_before_beginning")


def _ends_early(first: object, last: object) -> bool:
    if not isinstance(first, PartialDate) or not isinstance(last, PartialDate):
        return False
    return last.span()[1] < first.span()[0]


def _episode(episode: Episode) -> Iterator[Problem]:
    least, most = episode.months_least, episode.months_most
    if episode.began is not None and episode.ended is not None and not _ends_early(episode.began, episode.ended):
        longest = (episode.ended.span()[1] - episode.began.span()[0]).days + 1
        shortest = max((episode.ended.span()[0] - episode.began.span()[1]).days + 1, 0)
        if (least or 0) * 28 > longest or (most is not None and (most + 1) * 31 < shortest):
            yield Problem("months_least" if (least or 0) * 28 > longest else "months_most", "not_as_long_as_said")


def _person(person: Person, day: date) -> Iterator[Problem]:
    if person.birth_date is not None and person.age is not None:
        noted = person.age_on.span() if person.age_on is not None else (day, day)
        youngest, oldest = age_between(person.birth_date, noted[0]), age_between(person.birth_date, noted[1])
        doubt = 3 if person.age_estimated == "yes" else 1
        low = youngest.least - doubt if youngest is not None else 0
        if oldest is None or not low <= person.age <= oldest.most + doubt:
            yield Problem("age", "age_and_birth_date")
    if (person.children_under_age or 0) > (person.children if person.children is not None else 20):
        yield Problem("children_under_age", "more_than_all")
    if person.birth_date is not None and _ends_early(person.birth_date, person.migration_until):
        yield Problem("migration_until", "before_birth")
