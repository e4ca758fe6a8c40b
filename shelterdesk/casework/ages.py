"""Ages from partly known birth dates and from estimates."""

from dataclasses import dataclass
from datetime import date

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person

ADULT_AT = 18


@dataclass(frozen=True)
class AgeRange:
    """Full years, at least and at most."""

    least: int
    most: int

    @property
    def minor(self) -> bool | None:
        """Whether under eighteen; ``None`` where the range does not tell."""
        if self.most < ADULT_AT:
            return True
        return False if self.least >= ADULT_AT else None


def age_between(born: PartialDate, day: date) -> AgeRange | None:
    """Full years on a day; ``None`` if certainly born later."""
    first, last = born.span()
    if first > day:
        return None
    return AgeRange(max(_full_years(last, day), 0), _full_years(first, day))


def age_of(person: Person, day: date) -> AgeRange | None:
    """Age on a day from the birth date, else from the age told or estimated; ``None`` where neither is there.

    An age noted on an earlier day has grown by then; an estimate keeps two years on each side."""
    if person.birth_date is not None:
        return age_between(person.birth_date, day)
    if person.age is None:
        return None
    grown = (0, 1)
    if person.age_on is not None:
        first, last = person.age_on.span()
        grown = (max(_full_years(last, day), 0), max(_full_years(first, day) + 1, 0))
    doubt = 2 if person.age_estimated == "yes" else 0
    return AgeRange(max(person.age + grown[0] - doubt, 0), person.age + grown[1] + doubt)


def is_minor(person: Person, day: date) -> bool | None:
    """Whether to treat as a child: a doubt noted as such counts as yes; ``None`` where nothing is known."""
    age = age_of(person, day)
    if age is not None and age.minor is not None:
        return age.minor
    if person.minor in ("yes", "unsure"):
        return True
    return False if person.minor == "no" else None


def _full_years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
