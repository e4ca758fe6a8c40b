"""Care cards: what of the intake goes onto one, and who is busy when. Never a surname, a date of birth or a reason."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from shelterdesk.casework.ages import age_of
from shelterdesk.casework.care import CareCard
from shelterdesk.casework.case import Case
from shelterdesk.casework.gate_kinds import BusyBlock
from shelterdesk.casework.intake import Intake
from shelterdesk.casework.person import Person

_BANDS = ((2, "infant"), (14, "child"), (18, "youth"), (61, "adult"))
NO_END = timedelta(hours=24)
"""So long a busy time without an end counts."""


def card_from(case: Case, person: Person | None, intake: Intake | None, day: date) -> CareCard:
    """The card of a client whose file is known: code, the name in the house, languages, age in words."""
    spoken: list[str | None] = []
    if person is not None:
        spoken += [person.interview_language, person.first_language, *person.other_languages]
    if intake is not None:
        spoken.append(intake.language)
    return CareCard(
        case_id=case.case_id,
        code=case.code,
        called=(person.called or person.first_name) if person is not None else None,
        age_band=_band(person, day) if person is not None else None,
        languages=tuple(dict.fromkeys(one for one in spoken if one)),
        here="yes",
        arrived_at=intake.received_at if intake is not None else None,
    )


def _band(person: Person, day: date) -> str | None:
    """The age in words; none where the years known do not tell which."""
    age = age_of(person, day)
    if age is None:
        return None
    bands = {next((band for below, band in _BANDS if years < below), "old") for years in (age.least, age.most)}
    return bands.pop() if len(bands) == 1 else None


def still_busy(blocks: Iterable[BusyBlock], now: datetime) -> list[BusyBlock]:
    """Busy times that are not over, the nearest first; one without an end counts for a day."""
    found = []
    for block in blocks:
        begins, ends = _moment(block.begins_at), _moment(block.ends_at)
        if begins is not None and (ends or begins + NO_END) > now:
            found.append((begins, block))
    return [block for _, block in sorted(found, key=lambda one: one[0])]


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text or "")
    except ValueError:
        return None
