"""Scored questionnaires: items, scales, bands, published wordings, and what answers come to.

A total is computed only from a published wording of which every item is answered: PHQ-9, GAD-7 and PCL-5 are the sum
of all their items, and their forms give no rule for missing ones. A total is a hint for the person who asked, never a
diagnosis.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

TOTAL = "total"

Answers = Mapping[int, int]
"""Number of the item, from 1 → value of its answer; what was not answered is not in it."""


@dataclass(frozen=True, slots=True)
class Band:
    """What a range of totals is called by the source; both ends belong to it."""

    code: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Scale:
    """Items that are summed."""

    code: str
    items: tuple[int, ...]
    bands: tuple[Band, ...] = ()
    needs: int = 0
    """As many of its items must be symptoms for the pattern of the source; 0 where it has no such rule."""


@dataclass(frozen=True, slots=True)
class Item:
    """One question, without its words, which each language has for itself."""

    number: int
    safety_from: int | None = None
    """An answer of this value or more is about the person's life: somebody looks at once."""


@dataclass(frozen=True, slots=True)
class Wording:
    """All words of an instrument in one language."""

    language: str
    published: bool
    """Published by those whose instrument it is; else a draft, read for help and never scored."""
    source: str
    instruction: str
    answers: tuple[str, ...]
    """Beside ``Instrument.values``."""
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One questionnaire, complete and consistent: ``instrument_files`` lets nothing else through."""

    id: str
    name: str
    title: str
    version: str
    """Of this description: raised when items or scoring change."""
    source: str
    licence: str
    terms: str
    """Where its terms of use are published."""
    values: tuple[int, ...]
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]
    """The total first, then subscales."""
    look_further_from: int
    """Totals from here on are worth a closer look; a hint for screening, not a diagnosis."""
    symptom: int | None
    """The value from which an answer counts as a symptom, where the source has a pattern of symptoms."""
    wordings: Mapping[str, Wording]

    @property
    def bands(self) -> tuple[Band, ...]:
        """The bands of the total; they cover its range without a gap."""
        return self.scales[0].bands

    @property
    def highest(self) -> int:
        """The highest total there is."""
        return self.bands[-1].most

    def wording(self, language: str, helping: str = "en") -> Wording:
        """What can be read on the screen: in the language, else published in a helping one, else in any."""
        published = {code: one for code, one in self.wordings.items() if one.published}
        first = next(iter(published.values()))
        return self.wordings.get(language) or published.get(helping) or published.get("en") or first


@dataclass(frozen=True, slots=True)
class Score:
    """What the answers come to."""

    total: int
    band: str
    subscales: Mapping[str, int]
    look_further: bool
    pattern: bool | None
    """Whether the symptoms have the pattern of the source; ``None`` where it has none."""


def score(instrument: Instrument, language: str, answers: Answers) -> Score | str:
    """The score, or a code of ``NOT_SCORED`` that says why there is none."""
    wording = instrument.wordings.get(language)
    if wording is None or not wording.published:
        return "no_translation" if wording is None else "draft_translation"
    numbers = {item.number for item in instrument.items}
    if set(answers) - numbers or set(answers.values()) - set(instrument.values):
        return "unknown_answers"
    if numbers - set(answers):
        return "missing_answers"
    sums = {scale.code: sum(answers[number] for number in scale.items) for scale in instrument.scales}
    total = sums.pop(TOTAL)
    return Score(
        total, band_of(instrument, total), sums, total >= instrument.look_further_from, _pattern(instrument, answers)
    )


def band_of(instrument: Instrument, total: int) -> str:
    """The code of the band in which a total lies; empty where it lies in none."""
    return next((band.code for band in instrument.bands if band.least <= total <= band.most), "")


def _pattern(instrument: Instrument, answers: Answers) -> bool | None:
    if instrument.symptom is None:
        return None
    return all(
        sum(answers[number] >= instrument.symptom for number in scale.items) >= scale.needs
        for scale in instrument.scales
    )


def safety(instrument: Instrument, answers: Answers) -> tuple[int, ...]:
    """The items whose answer is about the person's life, in whatever language they were asked, scored or not."""
    asked = ((item.number, item.safety_from) for item in instrument.items)
    return tuple(number for number, least in asked if least is not None and answers.get(number, -1) >= least)


# --- answers as text -------------------------------------------------------------------------------

_ANSWER = re.compile(r"([0-9]{1,3})=([0-9]{1,3})")


def answers_text(answers: Answers) -> str:
    """As a record keeps them: ``1=2 2=0``, by number."""
    return " ".join(f"{number}={answers[number]}" for number in sorted(answers))


def answers_of(text: str | None) -> dict[int, int]:
    """Answers kept as text; what is not written like one is left out."""
    found = (_ANSWER.fullmatch(part) for part in (text or "").split())
    return {int(one[1]): int(one[2]) for one in found if one}
