"""A first guess at what a list means: its headings, its columns, its words. A person looks at it and corrects it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.places_and_tongues import NAME_LANGUAGES
from shelterdesk.casework.record import Shape
from shelterdesk.imports.headings import EMPTY_WORDS, FLAGS, HEADINGS, WORDS
from shelterdesk.imports.plan import NOTE, ROW_KINDS, Column, Plan, Target, key_of, letters_of, targets
from shelterdesk.imports.sheet import Row, Sheet, said

_LOOKED_AT = 12
"""So many rows at the top may be headings or a title."""
_MOST_HEADINGS = 3
_SEVERAL = re.compile(r"[;,/\n]|\s\+\s")
_TWO_NUMBERS_AND_YEAR = re.compile(r"\s*(\d{1,2})[./\-](\d{1,2})[./\-]\d{4}\s*")

Words = Mapping[str, Mapping[str, str]]
"""Code list → code → the word on screen, in the language of the windows."""


def guess(sheet: Sheet, words: Words | None = None) -> Plan:
    """The plan a person starts from. ``words``: how the windows call the codes, beside what is known here."""
    first, headings = _headings(sheet.rows)
    taken: set[Target] = set()
    columns = []
    for number in range(len(sheet.rows[0]) if sheet.rows else 0):
        spoken = [str(row[number]).strip() for row in sheet.rows[first:headings] if said(row[number])]
        cells = [row[number] for row in sheet.rows[headings:] if holds(row[number])]
        target = _target(spoken, taken)
        if target is None and cells and any(not _is_count(cell, at) for at, cell in enumerate(cells, 1)):
            columns.append(Column(_name(spoken, number), NOTE))
        elif target is None:
            columns.append(Column(_name(spoken, number)))
        else:
            taken.add(target)
            columns.append(column_for(_name(spoken, number), target, cells, words))
    return Plan(headings, tuple(columns))


def column_for(heading: str, target: Target, cells: Sequence[object], words: Words | None = None) -> Column:
    """The column with what its words stand for, as far as they can be guessed."""
    asked = target.question
    values: dict[str, str] = {}
    if asked.codes is not None and not target.code:
        known = _known_words(asked.codes, (words or {}).get(asked.codes.name, {}))
        for text in distinct(cells, several=asked.shape is Shape.CODES):
            values[text] = known.get(letters_of(text), "")
    return Column(heading, target, values, asked.shape is Shape.DATE and _month_first(cells))


def distinct(cells: Iterable[object], *, several: bool) -> list[str]:
    """The different words of a column (``key_of``), the most frequent first."""
    counted: Counter[str] = Counter()
    for cell in cells:
        counted.update(parts_of(cell) if several else [key_of(cell)])
    return [text for text, _ in counted.most_common()]


def parts_of(cell: object) -> list[str]:
    """The words of a cell that may hold several answers."""
    return [key for part in _SEVERAL.split(str(cell)) if (key := key_of(part))]


def holds(cell: object) -> bool:
    """Whether a cell says something, and not that there is nothing to say."""
    return cell is not None and key_of(cell) not in EMPTY_WORDS


# --- headings -----------------------------------------------------------------------------------------


def _headings(rows: Sequence[Row]) -> tuple[int, int]:
    """The first row of the headings and the first row below them: (0, 0) where there are none."""
    looked_at = rows[:_LOOKED_AT]
    known = [sum(_known(cell) for cell in row) for row in looked_at]
    best = max(known, default=0)
    if best == 0:
        return (0, 1) if rows and all(isinstance(cell, str) or not said(cell) for cell in rows[0]) else (0, 0)
    first = known.index(best)
    last = first
    while (
        last + 1 < len(looked_at)
        and last + 1 - first < _MOST_HEADINGS
        and (known[last + 1] * 2 > best or _repeats(looked_at[first], looked_at[last + 1]))
    ):
        last += 1
    return first, last + 1


def _repeats(above: Row, below: Row) -> bool:
    """Whether a row says the headings above it again in other words, as in ``prs_FirstName`` and ``First Name``."""
    pairs = [(letters_of(one), letters_of(other)) for one, other in zip(above, below, strict=True) if said(one)]
    alike = sum(bool(other) and (other in one or one in other) for one, other in pairs)
    return alike * 2 > len(pairs)


def _known(cell: object) -> bool:
    return isinstance(cell, str) and letters_of(cell) in _targets_by_heading()


@cache
def _targets_by_heading() -> dict[str, Target]:
    """Letters of a heading → its field: names of the standard first, then our own words, then what lists say."""
    found: dict[str, Target] = {}
    for target in targets():
        for heading in (target.question.standard, f"{target.kind}.{target.field}"):
            if heading:
                found.setdefault(letters_of(heading), target)
    for name, headings in HEADINGS.items():
        kind, _, field = name.partition(".")
        for heading in headings:
            found.setdefault(letters_of(heading), Target(kind, field))
    for target in targets():
        found.setdefault(letters_of(target.question.label), target)
    for heading, (kind, field, code) in FLAGS.items():
        found[heading] = Target(kind, field, code)
    return {heading: target for heading, target in found.items() if target.kind in ROW_KINDS}


def _target(spoken: Sequence[str], taken: set[Target]) -> Target | None:
    """What the headings of a column name: the whole heading first, then its beginning without what is in brackets."""
    for text in spoken:
        for form in (text, re.sub(r"\(.*?\)", "", text), text.split(":")[-1], text.rstrip("0123456789. ")):
            target = _targets_by_heading().get(letters_of(form))
            if target is not None and target not in taken:
                return target
    return None


def _name(spoken: Sequence[str], number: int) -> str:
    return " / ".join(dict.fromkeys(spoken))[:200] or f"#{number + 1}"


def _is_count(cell: object, at: int) -> bool:
    """Whether the column only numbers its rows."""
    return cell == at or str(cell) == str(at)


# --- words --------------------------------------------------------------------------------------------


def _known_words(codes: CodeList, shown: Mapping[str, str]) -> dict[str, str]:
    """Letters of a word → code."""
    found: dict[str, str] = {}
    listed = WORDS.get(codes.name, {})
    for code, term in codes.terms.items():
        own = [codes.label(code, language) for language in NAME_LANGUAGES] if codes.own_words else []
        for word in (code, term, shown.get(code, ""), *listed.get(code, ()), *own):
            if letters_of(word):
                found.setdefault(letters_of(word), code)
    return found


def _month_first(cells: Iterable[object]) -> bool:
    """Whether some date can only be read month first, and none only day first."""
    day = month = False
    for cell in cells:
        match = _TWO_NUMBERS_AND_YEAR.fullmatch(cell) if isinstance(cell, str) else None
        if match:
            day |= int(match[1]) > 12
            month |= int(match[2]) > 12
    return month and not day


def is_day(cell: object) -> bool:
    """Whether the spreadsheet itself says that this is a date."""
    return isinstance(cell, date)
