"""What observations of skills tell over time: the levels of each skill in order, and the present one."""

from collections.abc import Iterable
from dataclasses import dataclass

from shelterdesk.casework.codes_therapy import SKILL, SKILL_LEVEL
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.skills import SkillObservation

LEVELS = tuple(SKILL_LEVEL.terms)
"""From the lowest rung to the highest."""


@dataclass(frozen=True)
class Rung:
    """One look: which level was seen, and when as far as it is known."""

    level: str
    seen_on: PartialDate | None

    @property
    def number(self) -> int:
        """0 at the bottom."""
        return LEVELS.index(self.level)


@dataclass(frozen=True)
class Ladder:
    """One skill of one client over time."""

    skill: str
    rungs: tuple[Rung, ...] = ()
    """Oldest first. What has no day stands before all others: it tells less than anything that has one."""

    @property
    def now(self) -> Rung | None:
        """The latest look; ``None`` while nobody has looked."""
        return self.rungs[-1] if self.rungs else None

    @property
    def dated(self) -> tuple[Rung, ...]:
        """What can be drawn over time."""
        return tuple(rung for rung in self.rungs if rung.seen_on is not None)


def ladders(seen: Iterable[SkillObservation]) -> tuple[Ladder, ...]:
    """A ladder for every skill, in their order; ``seen`` in the order it was written, which decides within a day.

    Looks without a level, and codes of a newer version, are on no ladder.
    """
    found: dict[str, list[Rung]] = {skill: [] for skill in SKILL.terms}
    for one in seen:
        if one.skill in found and one.level in LEVELS:
            found[one.skill].append(Rung(one.level, one.seen_on))
    return tuple(Ladder(skill, tuple(sorted(rungs, key=_when))) for skill, rungs in found.items())


def _when(rung: Rung) -> tuple[bool, str]:
    return rung.seen_on is not None, "" if rung.seen_on is None else rung.seen_on.span()[0].isoformat()


__all__ = ["LEVELS", "Ladder", "Rung", "ladders"]
