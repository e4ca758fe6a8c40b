"""Descriptions of questionnaires as data: a new one is a file in ``resources/instruments/`` and no line of code.

Each says its source, its licence and where its terms are published; what is not complete and consistent is refused.
"""

import json
from functools import cache
from itertools import pairwise
from typing import Any

from shelterdesk.casework.codes_instruments import BAND, SCALE
from shelterdesk.casework.instruments import TOTAL, Band, Instrument, Item, Scale, Wording
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.errors import InstrumentRefusedError
from shelterdesk.paths import resource

MOST_ANSWERS = 10
"""As many answers as there are digit keys."""


@cache
def instrument_names() -> tuple[str, ...]:
    """The ids of all that are shipped."""
    return tuple(sorted(path.stem for path in resource("instruments").glob("*.json")))


@cache
def instrument(name: str) -> Instrument:
    """One that is shipped; raises ``InstrumentRefusedError``, also for one that this version does not have."""
    if name not in instrument_names():
        raise InstrumentRefusedError(name, "-")
    try:
        return parse(name, (resource("instruments") / f"{name}.json").read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InstrumentRefusedError(name, "-") from error


def parse(name: str, text: str) -> Instrument:
    """Read a description; raises ``InstrumentRefusedError`` with the place of the first fault."""
    try:
        loaded = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise InstrumentRefusedError(name, "-") from error
    whole = _Part(name, "", loaded)
    whole.has(
        "name", "title", "version", "source", "licence", "terms", "values", "items", "scales", "look_further_from",
        "symptom", "safety", "wordings",
    )  # fmt: skip
    values = whole.numbers("values")
    whole.need("values", 2 <= len(values) <= MOST_ANSWERS and _ascends(values))
    count = whole.number("items", 1)
    made = Instrument(
        id=name, name=whole.text("name"), title=whole.text("title"), version=whole.text("version"),
        source=whole.text("source"), licence=whole.text("licence"), terms=whole.text("terms"), values=values,
        items=_items(whole, count, values), scales=_scales(whole, count, values),
        look_further_from=whole.number("look_further_from", count * values[0]),
        symptom=None if whole.value["symptom"] is None else whole.number("symptom"),
        wordings=_wordings(whole, count, values),
    )  # fmt: skip
    whole.need("look_further_from", made.look_further_from <= made.highest)
    whole.need("symptom", made.symptom in (None, *values))
    whole.need("symptom", (made.symptom is None) == (not any(scale.needs for scale in made.scales)))
    return made


def _items(whole: "_Part", count: int, values: tuple[int, ...]) -> tuple[Item, ...]:
    safe = whole.part("safety")
    numbers = {str(number): number for number in range(1, count + 1)}
    for key in safe.value:
        safe.need(key, key in numbers and safe.number(key) in values)
    return tuple(Item(number, safe.value.get(key)) for key, number in numbers.items())


def _scales(whole: "_Part", count: int, values: tuple[int, ...]) -> tuple[Scale, ...]:
    found: list[Scale] = []
    for part in whole.parts("scales"):
        total = not found
        part.has("code", "items", "bands" if total else "needs")
        items, code = part.numbers("items"), part.text("code")
        part.need("code", code in SCALE.terms and (code == TOTAL) == total and code not in {one.code for one in found})
        inside = _ascends(items) and items[0] >= 1 and items[-1] <= count
        part.need("items", inside and (not total or len(items) == count))
        bands = _bands(part, count * values[0], count * values[-1]) if total else ()
        needs = 0 if total else part.number("needs")
        part.need("items", needs <= len(items))
        found.append(Scale(code, items, bands, needs))
    whole.need("scales", bool(found))
    return tuple(found)


def _bands(scale: "_Part", least: int, most: int) -> tuple[Band, ...]:
    found = []
    for part in scale.parts("bands"):
        part.has("code", "least", "most")
        found.append(Band(part.text("code"), part.number("least"), part.number("most")))
        part.need("code", found[-1].code in BAND.terms)
        part.need("most", found[-1].least <= found[-1].most)
    scale.need("bands", bool(found) and found[0].least == least and found[-1].most == most)
    scale.need("bands", all(one.most + 1 == other.least for one, other in pairwise(found)))
    scale.need("bands", len({band.code for band in found}) == len(found))
    return tuple(found)


def _wordings(whole: "_Part", count: int, values: tuple[int, ...]) -> dict[str, Wording]:
    found = {}
    every = whole.part("wordings")
    for language in every.value:
        part = every.part(language)
        part.has("status", "source", "instruction", "answers", "items")
        part.need("status", part.text("status") in ("published", "draft"))
        answers, items = part.texts("answers"), part.texts("items")
        part.need("answers", len(answers) == len(values))
        part.need("items", len(items) == count)
        published = part.text("status") == "published"
        found[language] = Wording(language, published, part.text("source"), part.text("instruction"), answers, items)
        every.need(language, language in LANGUAGE.terms)
    whole.need("wordings", any(one.published for one in found.values()))
    return found


def _ascends(numbers: tuple[int, ...]) -> bool:
    return bool(numbers) and all(one < other for one, other in pairwise(numbers))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError
    return made


class _Part:
    """One object of a description, with its place; every look into it refuses what is not as it must be."""

    def __init__(self, name: str, place: str, value: Any) -> None:
        self._name, self._place = name, place
        self.value: dict[str, Any] = value if isinstance(value, dict) else {}
        self.need("", isinstance(value, dict))

    def need(self, key: str, holds: bool) -> None:
        if not holds:
            raise InstrumentRefusedError(self._name, ".".join(part for part in (self._place, key) if part) or "-")

    def has(self, *keys: str) -> None:
        """Just these keys."""
        for key in sorted(set(keys) ^ set(self.value)):
            self.need(key, holds=False)

    def text(self, key: str) -> str:
        self.need(key, _says(self.value[key]))
        return str(self.value[key])

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.value[key]
        self.need(key, isinstance(found, list) and all(_says(one) for one in found))
        return tuple(found)

    def number(self, key: str, least: int = 0) -> int:
        self.need(key, _counts(self.value[key]) and self.value[key] >= least)
        return int(self.value[key])

    def numbers(self, key: str) -> tuple[int, ...]:
        found = self.value[key]
        self.need(key, isinstance(found, list) and bool(found) and all(_counts(one) and one >= 0 for one in found))
        return tuple(found)

    def part(self, key: str) -> "_Part":
        return _Part(self._name, f"{self._place}.{key}" if self._place else key, self.value[key])

    def parts(self, key: str) -> list["_Part"]:
        found = self.value[key]
        self.need(key, isinstance(found, list))
        return [_Part(self._name, f"{self._place}.{key}.{at}".lstrip("."), one) for at, one in enumerate(found)]


def _says(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value == value.strip()


def _counts(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
