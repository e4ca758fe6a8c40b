"""The gate: what everybody must obey, projected from records that few may read. Pure functions.

Words that must never leave become HMAC tokens: a word by its folded form, a number by its last seven
digits. A token tells nothing without the gate's key, and with it only whether a word one already has
is among them. Reasons and clear texts stay where they are.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from shelterdesk.casework.gate_kinds import Alert, BusyBlock, GateToken, KeepApart
from shelterdesk.casework.health import Appointment
from shelterdesk.casework.protection import Exclusion, ForbiddenWord, Threat
from shelterdesk.casework.record import Record, kind_of, questions_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.casework.stems import VOWELS, folded_words, stem, stems
from shelterdesk.crypto.symmetric import derive_key, mac
from shelterdesk.errors import GateClosedError, ShelterDeskError

WORD, NUMBER, EXCLUDED = "word", "number", "excluded"
NUMBER_DIGITS = 7
PHRASE_WORDS = 6
"""Of a longer phrase the first words count."""

_IN_A_PHRASE = 4
_LONG_NUMBER = re.compile(r"\d(?:[\s().\-/]*\d){6,}")


@dataclass(frozen=True)
class Step:
    """What brings the gate in line with its sources."""

    save: tuple[Record, ...]
    remove: tuple[Record, ...]


def token_key(gate_key: bytes) -> bytes:
    """The key of all tokens, derived from the gate drawer's first key (32 bytes); ``projection.token_key`` knows it
    when the gate has a later one.
    """
    return derive_key(gate_key, "gate-token")


def require_open(open_drawers: Collection[Drawer], problems: Iterable[ShelterDeskError]) -> None:
    """Raises GateClosedError unless the gate is there, whole and not behind its anchor: else nothing may leave."""
    if Drawer.GATE not in open_drawers or any(getattr(problem, "drawer", "") == Drawer.GATE for problem in problems):
        raise GateClosedError


# --- projections --------------------------------------------------------------------------------------


def project(sources: Iterable[Record], key: bytes) -> tuple[Record, ...]:
    """The gate records that these sources ask for; ``key`` from ``token_key``."""
    wanted: list[Record] = []
    for source in sources:
        if isinstance(source, ForbiddenWord):
            wanted += _forbidden(source, key)
        elif isinstance(source, Exclusion):
            wanted += _excluded(source, key)
        elif isinstance(source, Threat):
            wanted += _threatened(source)
        elif isinstance(source, Appointment):
            wanted += _busy(source)
    return tuple(wanted)


def in_line(wanted: Iterable[Record], existing: Iterable[Record], sources: Collection[str]) -> Step:
    """What to save and to remove so that the gate says what is wanted, and a second time nothing.

    ``sources``: ids of *all* source records that exist, removed ones included; gate records of other
    sources (or of none, made by hand) are left alone.
    """
    wanted_by = {_said(record): record for record in wanted}
    present: dict[tuple[object, ...], Record] = {}
    remove = []
    for record in existing:
        said = _said(record)
        if getattr(record, "source", None) not in sources:
            continue
        if said in wanted_by and said not in present:
            present[said] = record
        else:
            remove.append(record)
    return Step(tuple(record for said, record in wanted_by.items() if said not in present), tuple(remove))


def _said(record: Record) -> tuple[object, ...]:
    """What a gate record says, whatever its own id."""
    values = (getattr(record, name) for name in questions_of(type(record)))
    return (kind_of(record).name, record.case_id, *values)


def _forbidden(source: ForbiddenWord, key: bytes) -> Iterator[Record]:
    for text in _lines(source.word):
        for kind_of_token, token in _tokens(text, key, WORD):
            yield GateToken(case_id=source.case_id, token=token, kind_of_token=kind_of_token, source=source.id)


def _excluded(source: Exclusion, key: bytes) -> Iterator[Record]:
    """An exclusion holds even after its last day: whoever wants it gone removes it, and signs for that."""
    texts = [*_lines(source.name), *_lines(source.other_names), *_lines(source.phone)]
    for text in dict.fromkeys(texts):
        for _, token in _tokens(text, key, EXCLUDED):
            yield GateToken(case_id=source.case_id, token=token, kind_of_token=EXCLUDED, source=source.id)


def _threatened(source: Threat) -> Iterator[Record]:
    if source.state == "over" or not source.case_id:
        return
    for code in dict.fromkeys(source.alerts):
        yield Alert(case_id=source.case_id, alert=code, source=source.id)
    if source.keep_apart_from and source.keep_apart_from != source.case_id:
        yield KeepApart(case_id=source.case_id, other_case=source.keep_apart_from, source=source.id)


def _busy(source: Appointment) -> Iterator[Record]:
    """From when to when and who goes along; with whom, where and why stay in their drawer."""
    if source.state == "cancelled" or not source.case_id or not source.begins_at:
        return
    ends = source.ends_at if (source.ends_at or "") > source.begins_at else None
    yield BusyBlock(
        case_id=source.case_id, begins_at=source.begins_at, ends_at=ends, escort=source.escort,
        busy_with="appointment", source=source.id,
    )  # fmt: skip


# --- tokens -------------------------------------------------------------------------------------------


def _lines(text: str | None) -> list[str]:
    return [line.strip() for line in re.split(r"[\n;,]", text or "") if line.strip()]


def _tokens(text: str, key: bytes, kind_of_token: str) -> Iterator[tuple[str, str]]:
    """The tokens that stand for a text: one for each number of seven digits or more, one for its words."""
    for run in _digit_runs(text):
        yield (NUMBER if kind_of_token == WORD else kind_of_token), _number_token(run[-NUMBER_DIGITS:], key)
    if words := folded_words(_LONG_NUMBER.sub(" ", text)):
        yield kind_of_token, _phrase_token(words, key)


def found_tokens(text: str, key: bytes) -> Mapping[str, str]:
    """Every token that a text which is about to leave could set off → the words of the text that do.

    A word is found in its inflected forms: any of its beginnings that leaves an ending of at most
    four letters counts. To be compared with the tokens in the gate.
    """
    found: dict[str, str] = {}
    for run in _digit_runs(text):  # two numbers may stand so close that they look like one
        for start in range(len(run) - NUMBER_DIGITS + 1):
            digits = run[start : start + NUMBER_DIGITS]
            found[_number_token(digits, key)] = digits
    words = folded_words(text)
    for word in dict.fromkeys(words):
        for beginning in stems(word):
            found.setdefault(_word_token(beginning, key), word)
    for length in range(2, PHRASE_WORDS + 1):
        for start in range(len(words) - length + 1):
            phrase = words[start : start + length]
            found.setdefault(_phrase_token(phrase, key), " ".join(phrase))
    return found


def _digit_runs(text: str) -> Iterator[str]:
    """The ASCII digits of every number that has seven or more, however it is grouped."""
    for match in _LONG_NUMBER.finditer(text):
        yield "".join(str(int(char)) for char in match[0] if char.isdecimal())


def _number_token(digits: str, key: bytes) -> str:
    return mac(key, b"number\0" + digits.encode()).hex()


def _word_token(beginning: str, key: bytes) -> str:
    return mac(key, b"word\0" + beginning.encode()).hex()


def _phrase_token(words: list[str], key: bytes) -> str:
    """One word by its stem; several by the beginnings of each, which endings leave alone."""
    if len(words) == 1:
        return _word_token(stem(words[0]), key)
    phrase = " ".join(word[:_IN_A_PHRASE].rstrip(VOWELS) or word for word in words[:PHRASE_WORDS])
    return mac(key, b"phrase\0" + phrase.encode()).hex()
