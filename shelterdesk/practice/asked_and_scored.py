"""Questionnaires in the invented shelter: a client is asked again every few weeks, and it becomes a little better."""

from collections.abc import Iterator
from functools import partial
from random import Random

from shelterdesk.casework import Assessment
from shelterdesk.casework.instrument_files import instrument
from shelterdesk.casework.instruments import Score, answers_text, score
from shelterdesk.casework.record import Record
from shelterdesk.practice.book import Book, Event, at, known
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.staff import PSYCHOLOGIST

_FIRST, _EVERY, _LAST = 17, 36, 170
_LANGUAGE = "ru"
_ABOUT_LIFE = 0
"""Nobody here ever thought of death: practising that is not for the first hour."""


def questionnaires(life: Life, stay: int) -> Iterator[Event]:
    """PHQ-9 and GAD-7 in turn with therapy. Draws no chance of the life's own, so all else stays as it was."""
    chance = Random(life.plot.arrived.toordinal())  # noqa: S311 (invented answers)
    heavy = {name: chance.randint(1, 2) for name in ("phq-9", "gad-7")}
    for step, days in enumerate(range(_FIRST, min(stay, _LAST), _EVERY)):
        for name, start in heavy.items():
            answers = _answers(name, chance, start - step * 0.5)
            write = partial(_filled, life, name, answers, days)
            yield Event(at(life.day(days), chance), PSYCHOLOGIST, life.case_id, write)


def _answers(name: str, chance: Random, mean: float) -> dict[int, int]:
    one = instrument(name)
    drawn = {item.number: round(min(max(chance.gauss(mean, 0.8), 0), one.values[-1])) for item in one.items}
    return drawn | {item.number: _ABOUT_LIFE for item in one.items if item.safety_from is not None}


def _filled(life: Life, name: str, answers: dict[int, int], days: int, book: Book) -> list[Record]:
    one = instrument(name)
    counted = score(one, _LANGUAGE, answers)
    if not isinstance(counted, Score):
        return []
    return [Assessment(
        case_id=life.case_id, instrument=name, version=one.version, language=_LANGUAGE, taken_on=known(life.day(days)),
        taken_by=book.member(PSYCHOLOGIST), answers=answers_text(answers), score=counted.total, band=counted.band,
    )]  # fmt: skip


__all__ = ["questionnaires"]
