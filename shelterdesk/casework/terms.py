"""What runs out among people around the house: confidentiality, supervision; and who can be called today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.people import ConductAccepted, OutsidePerson, RotaSlot

SOON_DAYS = 30

NONE, OVER, SOON, GOOD, UNLIMITED = "none", "over", "soon", "good", "unlimited"


@dataclass(frozen=True)
class Term:
    """How it stands with something that ends: one of the five words, the last day, and days left on it."""

    state: str
    last: date | None = None
    days: int = 0


def term(until: PartialDate | None, today: date) -> Term:
    """How it stands with what lasts until then; of a month or year the last day counts."""
    if until is None:
        return Term(NONE)
    last = until.span()[1]
    days = (last - today).days
    return Term(OVER if days < 0 else SOON if days <= SOON_DAYS else GOOD, last, days)


def confidentiality(person: OutsidePerson, today: date) -> Term:
    """Whether somebody has promised to keep silent, and until when; signed without an end lasts."""
    if person.confidentiality_until is None and person.confidentiality_on is not None:
        return Term(UNLIMITED)
    return term(person.confidentiality_until, today)


def callable_on(slots: Iterable[RotaSlot], day: date) -> tuple[str, ...]:
    """Members (ids) who can be called on this day, each once, in the order of the rota."""
    named = (slot.on_call for slot in slots if slot.day is not None and slot.day.text == day.isoformat())
    return tuple(dict.fromkeys(member for member in named if member))


def not_accepted(accepted: Iterable[ConductAccepted], members: Iterable[str]) -> tuple[str, ...]:
    """Members (ids) who accepted no code of conduct, or an older version than the one accepted last."""
    records = list(accepted)
    newest = max(records, key=lambda one: one.accepted_at or "").version if records else None
    have = {one.member for one in records if one.version == newest}
    return tuple(member for member in members if member not in have)


__all__ = ["GOOD", "NONE", "OVER", "SOON", "SOON_DAYS", "UNLIMITED", "Term", "callable_on", "confidentiality",
           "not_accepted", "term"]
