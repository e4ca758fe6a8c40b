"""How long a box lasts: what is left in it, by what is taken on a day."""

from collections.abc import Iterable
from fractions import Fraction

from shelterdesk.casework.care import Dose, Medicine
from shelterdesk.casework.dose_times import amount_of, hours_of, left_in_the_box

SOON = 3
"""With so many days left it is time to get more."""


def taken_in_a_day(medicine: Medicine) -> Fraction | None:
    """How much is taken on a day; nothing where amount or hours are not known, as with “when needed”."""
    each = amount_of(medicine.amount)
    return each * len(hours_of(medicine)) or None if each else None


def days_left(medicine: Medicine, doses: Iterable[Dose]) -> int | None:
    """Whole days for which the box suffices; nothing where that cannot be told."""
    left, daily = left_in_the_box(medicine, doses), taken_in_a_day(medicine)
    return int(left // daily) if left is not None and daily else None
