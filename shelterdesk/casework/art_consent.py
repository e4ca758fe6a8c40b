"""Whether a work may be used for something: only by what the client said last about this work and this use.

There is no general consent to use works, none passes from one work to another, and what runs out or was never said is
no.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shelterdesk.casework.art import ArtUse
from shelterdesk.casework.codes_therapy import ART_PURPOSE
from shelterdesk.casework.partial_date import PartialDate


class State(StrEnum):
    """How it stands."""

    NEVER_ASKED = "never_asked"
    GIVEN = "given"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    RUN_OUT = "run_out"
    """Agreed, until a day that is over."""


@dataclass(frozen=True)
class Standing:
    """How one use of one work stands, and the sheet that says so."""

    state: State
    said: ArtUse | None = None

    @property
    def allowed(self) -> bool:
        """Whether the work may be used so today."""
        return self.state is State.GIVEN


def standing(uses: Iterable[ArtUse], work: str, purpose: str, today: date) -> Standing:
    """How a use of a work (id) stands; ``uses`` in the order in which they were written down."""
    last: ArtUse | None = None
    for said in uses:
        if said.work == work and said.purpose == purpose and said.verdict in _VERDICTS:
            last = said if last is None or not _surely_before(said.said_on, last.said_on, today) else last
    if last is None:
        return Standing(State.NEVER_ASKED)
    if last.verdict == "given" and last.until_day is not None and last.until_day.span()[1] < today:
        return Standing(State.RUN_OUT, last)
    return Standing(_VERDICTS[last.verdict or ""], last)


def standings(uses: Iterable[ArtUse], work: str, today: date) -> Mapping[str, Standing]:
    """Purpose → how it stands, for every purpose there is."""
    written = list(uses)
    return {purpose: standing(written, work, purpose, today) for purpose in ART_PURPOSE.terms}


_VERDICTS = {"given": State.GIVEN, "declined": State.DECLINED, "withdrawn": State.WITHDRAWN}


def _surely_before(one: PartialDate | None, other: PartialDate | None, today: date) -> bool:
    """Whether a day lies before another however little is known of both; else the order of writing decides.

    A day that is still to come is a slip of the pen and counts as unknown: no mistyped year outlives a withdrawal.
    """
    if one is None or other is None or one.span()[0] > today or other.span()[0] > today:
        return False
    return one.span()[1] < other.span()[0]


__all__ = ["Standing", "State", "standing", "standings"]
