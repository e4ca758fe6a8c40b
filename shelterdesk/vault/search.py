"""Searching one drawer: folded text beside the records, FTS5 indexes over it, prefixes as they are typed.

Names have an index of their own: among a million words of notes the first letter of a name would be slow.
The folded text is stored, because the index forgets a text only if it is told exactly what it had
indexed. Newest first is the order of row numbers: a joined table is never sorted.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from shelterdesk.casework.folding import digits_of, fold, fold_phone
from shelterdesk.casework.record import KINDS, Kind, Names, Shape
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import UnknownKindError
from shelterdesk.vault.columns import Cells, quoted
from shelterdesk.vault.drawer import DrawerFile

SNIPPET_WORDS = 12
_SNIPPET_CHARACTERS = 4000
_WORDS_CAP = 12
_PHONE_DIGITS = 5
_TELLING = 2
"""From so many letters on a beginning of a word may tell something."""
_NAME_SHAPES = (Shape.LINE, Shape.PHONE)

EXACT_NAME, NAME_PREFIX, NOTE = 0, 1, 2


NAMES, ALL = "name_search", "search"
"""The index of names alone, and that of names and notes."""


class Query(NamedTuple):
    """What to look for: how well a match counts, in which index, and the FTS5 expression."""

    rank: int
    table: str
    expression: str


@dataclass(frozen=True)
class Hit:
    """A record that a search found."""

    drawer: Drawer
    kind: str
    record_id: str
    case_id: str
    matched_name: bool
    snippet: str
    """The words around the match as they were typed: plain text, to be shown as such."""


@dataclass(frozen=True)
class Found:
    """A hit before it is shown: how well it matched and when it was last written."""

    rank: int
    time: int
    kind: str
    record_id: str
    case_id: str


def is_name(kind: Kind, field: str) -> bool:
    """Whether a searched field stands in the index of names: names of people, numbers of phones, codes of cases."""
    asked = kind.questions[field]
    return asked.shape in _NAME_SHAPES and (asked.names is Names.PERSON or kind.name == "case")


def is_touched(kind: Kind, fields: Collection[str]) -> bool:
    """Whether any of these fields stands in the index."""
    return any(name in fields and asked.searched for name, asked in kind.questions.items())


def texts_of(kind: Kind, cells: Cells) -> tuple[str, str]:
    """The folded names and notes of a record; empty for kinds without searched fields."""
    names: list[str] = []
    notes: list[str] = []
    for field, asked in kind.questions.items():
        cell = cells.get(field)
        if asked.searched and isinstance(cell, str):
            folded = fold_phone(cell) or fold(cell) if asked.shape is Shape.PHONE else fold(cell)
            (names if is_name(kind, field) else notes).append(folded)
    return " ".join(names), " ".join(notes)


def note(file: DrawerFile, kind: Kind, record_id: str, case_id: str, cells: Cells, removed: bool, time: int) -> None:
    """Bring the index up to date with a record (inside its transaction)."""
    if not any(asked.searched for asked in kind.questions.values()):
        return
    names, notes = ("", "") if removed else texts_of(kind, cells)
    old = file.one(
        "SELECT seq, names, notes, case_id FROM search_text WHERE record_id = ? AND kind = ?", (record_id, kind.name)
    )
    if old and (names, notes, case_id) == old[1:]:
        return
    if old:
        file.write("INSERT INTO search (search, rowid, names, notes) VALUES ('delete', ?, ?, ?)", old[:3])
        if old[1] and old[1] != names:
            file.write("INSERT INTO name_search (name_search, rowid, names) VALUES ('delete', ?, ?)", old[:2])
        if not names and not notes:
            file.write("DELETE FROM search_text WHERE seq = ?", (old[0],))
            return
        file.write(
            "UPDATE search_text SET names = ?, notes = ?, case_id = ?, time = ? WHERE seq = ?",
            (names, notes, case_id, time, old[0]),
        )
        seq = old[0]
    elif names or notes:
        seq = file.write(
            "INSERT INTO search_text (kind, record_id, case_id, time, names, notes) VALUES (?, ?, ?, ?, ?, ?)",
            (kind.name, record_id, case_id, time, names, notes),
        )
    else:
        return
    file.write("INSERT INTO search (rowid, names, notes) VALUES (?, ?, ?)", (seq, names, notes))
    if names and not (old and old[1] == names):
        file.write("INSERT INTO name_search (rowid, names) VALUES (?, ?)", (seq, names))


def words_beside(file: DrawerFile, kind: str, record_id: str) -> frozenset[str]:
    """The folded words of a record as they stand in the index."""
    row = file.one("SELECT names, notes FROM search_text WHERE record_id = ? AND kind = ?", (record_id, kind))
    return frozenset(" ".join(row).split()) if row else frozenset()


def forget_words(file: DrawerFile, words: Collection[str]) -> None:
    """Make an index anew that still holds the beginning of an erased word and of no other (inside a transaction).

    The index takes deleted words out of its pages, but between two pages it goes on keeping how the first word of a
    page once began; for a short name that is the name.
    """
    beginnings = {word[:length] for word in words for length in range(_TELLING, len(word) + 1)}
    for table in (NAMES, ALL):
        kept = {bytes(row[0])[1:].decode("utf-8", "ignore") for row in file.read(f"SELECT term FROM {table}_idx")}
        if any(not _begins_a_word(file, table, beginning) for beginning in kept & beginnings):
            file.write(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")


def _begins_a_word(file: DrawerFile, table: str, beginning: str) -> bool:
    """Whether some word that is still there begins so: then the beginning tells nothing of one that is gone."""
    found = file.one(f"SELECT 1 FROM {table} WHERE {table} MATCH ? LIMIT 1", (f'"{beginning}"*',))
    return found is not None


def tokens_of(text: str) -> list[str]:
    """The folded words of what was typed; nothing a person types is taken as query syntax."""
    return fold(text).split()[:_WORDS_CAP]


def queries(text: str) -> list[Query]:
    """Best first: whole names, beginnings of names, anything; none for empty text.

    A number of five digits or more is also looked for as a telephone number, however it is grouped.
    """
    tokens = tokens_of(text)
    if not tokens:
        return []
    whole = [f'"{token}"' for token in tokens]
    exact, begun = " AND ".join(whole), " AND ".join(token + "*" for token in whole)
    digits = digits_of(text) if "".join(tokens).isdecimal() else ""
    if len(digits) >= _PHONE_DIGITS:
        exact, begun = f'({exact}) OR "{digits}"', f'({begun}) OR "{digits}"*'
    return [Query(EXACT_NAME, NAMES, exact), Query(NAME_PREFIX, NAMES, begun), Query(NOTE, ALL, begun)]


def find(file: DrawerFile, text: str, limit: int = 50, kind: str = "") -> list[Found]:
    """The best ``limit`` records of this drawer, or of one kind in it: exact name, beginning of a name, notes; each
    newest first."""
    found: dict[tuple[str, str], Found] = {}
    test, values = (" AND t.kind = ?", (kind,)) if kind else ("", ())
    for rank, table, expression in queries(text):
        rows = file.read(
            f"SELECT t.kind, t.record_id, t.case_id, t.time FROM {table} i CROSS JOIN search_text t ON t.seq = i.rowid"
            f" WHERE {table} MATCH ?{test} ORDER BY i.rowid DESC LIMIT ?",
            (expression, *values, limit),
        )
        for name, record_id, case_id, time in rows:
            found.setdefault((name, record_id), Found(rank, time, name, record_id, case_id))
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def case_ids(file: DrawerFile, query: Query, limit: int) -> list[str]:
    """The cases in which something matches, newest match first, each once."""
    rows = file.read(
        f"SELECT t.case_id FROM {query.table} i CROSS JOIN search_text t ON t.seq = i.rowid"
        f" WHERE {query.table} MATCH ? ORDER BY i.rowid DESC LIMIT ?",
        (query.expression, limit),
    )
    return list(dict.fromkeys(row[0] for row in rows if row[0]))


def snippets(file: DrawerFile, found: Iterable[Found], text: str) -> dict[tuple[str, str], str]:
    """For each hit the words around the match, as typed; one query per kind."""
    tokens = tokens_of(text)
    by_kind: dict[str, list[str]] = {}
    for hit in found:
        by_kind.setdefault(hit.kind, []).append(hit.record_id)
    shown: dict[tuple[str, str], str] = {}
    for name, ids in by_kind.items():
        kind = KINDS.get(name)
        if kind is None:
            raise UnknownKindError(name)
        fields = [field for field, asked in kind.questions.items() if asked.searched]
        columns = ", ".join(f"substr({quoted(field)}, 1, {_SNIPPET_CHARACTERS})" for field in fields)
        rows = file.read(
            f"SELECT id, {columns} FROM {quoted(name)} WHERE id IN ({', '.join('?' * len(ids))})", ids
        )
        for row in rows:
            shown[name, row[0]] = snippet([value for value in row[1:] if value], tokens)
    return shown


@lru_cache(maxsize=8192)
def _folded_word(word: str) -> tuple[str, ...]:
    return tuple(fold(word).split())


def snippet(texts: Sequence[str], tokens: Sequence[str]) -> str:
    """The first stretch of words in which a token begins a word; else how the first text begins."""
    for text in texts:
        words = text.split()
        for index, word in enumerate(words):
            if any(part.startswith(token) for part in _folded_word(word) for token in tokens):
                start = max(0, index - SNIPPET_WORDS // 3)
                return " ".join(words[start : start + SNIPPET_WORDS])
    return " ".join(texts[0].split()[:SNIPPET_WORDS]) if texts else ""
