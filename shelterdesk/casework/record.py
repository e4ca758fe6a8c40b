"""What all records have in common: identity, version, reasons, and fields that carry their description.

A kind of record is a frozen dataclass made by ``@kind``; each field is made by ``question`` and
carries everything table, form, print, bundle and export need to know about it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from importlib import import_module
from secrets import token_hex
from types import MappingProxyType
from typing import Any, TypeVar

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.roles import EVERYONE, Drawer, Role
from shelterdesk.errors import UnknownKindError


class Reason(StrEnum):
    """Why a question has no value."""

    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    UNKNOWN = "unknown"
    UNSAFE_TO_ASK = "unsafe_to_ask"
    NOT_APPLICABLE = "not_applicable"


class Shape(StrEnum):
    """What a value looks like; decides its widget, its column and its form in a bundle."""

    LINE = "line"  # str, one line
    TEXT = "text"  # str, many lines
    CODE = "code"  # str, one code of the field's list
    CODES = "codes"  # tuple[str, ...], several codes of the field's list
    DATE = "date"  # PartialDate: day, month, season or year
    MOMENT = "moment"  # str, ISO 8601 UTC to the minute, "2026-11-23T21:05Z"
    NUMBER = "number"  # int
    PHONE = "phone"  # str as typed; search folds its digits
    MEMBER = "member"  # str, id of a member of staff
    LINK = "link"  # str, id of another record (of kind ``Question.target``)
    ATTACHMENT = "attachment"  # str, which sealed file, what opens it, what is in it; never shown


class Names(StrEnum):
    """What a value can give away."""

    PERSON = "person"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Question:
    """The one description of a field."""

    label: str
    """English source of the words on screen; translated in context ``casework``."""
    shape: Shape
    codes: CodeList | None = None
    group: str = ""
    """Fields of one group merge together, are consented to together and stand together. The English
    words over that part of the form; consents refer to them, so they are never reworded."""
    hint: str = ""
    """One English line of help beside the field; translated like the label."""
    unit: str = ""
    names: Names | None = None
    target: str = ""
    """For ``Shape.LINK``: the kind it points to."""
    searched: bool = False
    """Whether the folded text goes into the drawer's search index."""
    indexed: bool = False
    """Whether records are looked up by this field among very many: the table has an index of it."""
    least: int | None = None
    """For ``Shape.NUMBER``: smaller values are doubtful; they are pointed out and kept."""
    most: int | None = None
    """For ``Shape.NUMBER``: larger values are doubtful; they are pointed out and kept."""
    past: bool = False
    """For dates and moments: lies in the past, so a later day is pointed out."""
    standard: str = ""
    """The field's name in HTCDS 2.0, for exports."""


Value = str | int | tuple[str, ...] | PartialDate | None


def question(label: str, shape: Shape = Shape.LINE, **more: Any) -> Any:
    """A field of a record; its value is ``None`` (``()`` for several codes) until answered."""
    empty: Value = () if shape is Shape.CODES else None
    return field(default=empty, metadata={"question": Question(label, shape, **more)})


def new_id() -> str:
    """A random id of 128 bits in hex: it tells nothing about who, when or how many."""
    return token_hex(16)


@dataclass(frozen=True, kw_only=True)
class Record:
    """One sheet. Immutable: an edit is a changed copy that knows which version it was based on."""

    id: str = field(default_factory=new_id)
    case_id: str = ""
    """The case it belongs to; a case's own id for the case itself; empty for what is of no case."""
    base: str = ""
    """Hash (hex) of the change this copy was read from; empty for a record never saved."""
    reasons: Mapping[str, Reason] = field(default_factory=dict)
    """Field name → why there is no value. A field with a value has no entry."""


@dataclass(frozen=True)
class Kind:
    """A kind of record: its door plate, its drawer, its writers."""

    name: str
    label: str
    plural: str
    drawer: Drawer
    record: type[Record]
    writers: frozenset[Role]
    schema: int
    guarded: bool
    """Digested in checkpoints: consent, exclusions, gate."""
    append_only: bool
    """Notes: never edited after the first save, only continued."""
    single: bool
    """At most one per case (person, intake), shown as a form; else a list of sheets."""
    read_logged: bool = False
    """Opening one is noted: who clients are, therapy and health, protection."""

    @property
    def questions(self) -> Mapping[str, Question]:
        """Field name → description, in order of the form."""
        return questions_of(self.record)


class _Kinds(Mapping[str, Kind]):
    """All kinds by name. Looking into it first loads every module that defines some, so it is never partial."""

    def __init__(self) -> None:
        self._made: dict[str, Kind] = {}
        self._complete = False

    def register(self, made: Kind) -> None:
        """Take in a kind while its module is loaded."""
        self._made[made.name] = made

    def _all(self) -> dict[str, Kind]:
        if not self._complete:
            import_module("shelterdesk.casework.all_kinds")
            self._complete = True
        return self._made

    def __getitem__(self, name: str) -> Kind:
        return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


KINDS = _Kinds()
"""Every kind, by name."""

_KIND_OF: dict[type[Record], Kind] = {}
_QUESTIONS_OF: dict[type[Record], Mapping[str, Question]] = {}

R = TypeVar("R", bound=Record)


def kind(
    name: str,
    label: str,
    drawer: Drawer,
    *,
    plural: str = "",
    writers: frozenset[Role] = EVERYONE,
    schema: int = 1,
    guarded: bool = False,
    append_only: bool = False,
    single: bool = False,
    read_logged: bool = False,
) -> Callable[[type[R]], type[R]]:
    """Register a frozen dataclass as a kind of record. ``writers`` are further limited to holders."""

    def register(record: type[R]) -> type[R]:
        made = Kind(
            name, label, plural or label, drawer, record, writers, schema, guarded, append_only, single, read_logged
        )
        KINDS.register(made)
        _KIND_OF[record] = made
        return record

    return register


def questions_of(record: type[Record]) -> Mapping[str, Question]:
    """Field name → description of a record class."""
    if record not in _QUESTIONS_OF:
        found = {f.name: f.metadata["question"] for f in fields(record) if "question" in f.metadata}
        _QUESTIONS_OF[record] = MappingProxyType(found)
    return _QUESTIONS_OF[record]


def kind_of(record: Record | type[Record]) -> Kind:
    """The kind of a record or of its class; raises ``UnknownKindError``."""
    plain = record if isinstance(record, type) else type(record)
    try:
        return _KIND_OF[plain]
    except KeyError:
        raise UnknownKindError(plain.__name__) from None


def kind_named(name: str) -> Kind:
    """The kind with this name; raises ``UnknownKindError``."""
    try:
        return KINDS[name]
    except KeyError:
        raise UnknownKindError(name) from None


Body = dict[str, Any]
"""A record as the log keeps it: field name → JSON value, only what is answered, plus ``case_id``
and, where any, ``reasons``."""


def to_body(record: Record) -> Body:
    """The record's values as JSON values; ``id`` and ``base`` live in the header, not here."""
    body: Body = {}
    for name in questions_of(type(record)):
        value = getattr(record, name)
        if value is None or value in ((), ""):
            continue
        body[name] = _as_json(value)
    body["case_id"] = record.case_id
    reasons = {name: str(reason) for name, reason in record.reasons.items() if name not in body}
    if reasons:
        body["reasons"] = reasons
    return body


def _as_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, PartialDate) else value


def from_body(record: type[R], record_id: str, base: str, body: Mapping[str, Any]) -> R:
    """The record that a body stands for; fields this version does not know are left in the log."""
    values: dict[str, Any] = {}
    for name, asked in questions_of(record).items():
        value = body.get(name)
        if value is None:
            continue
        if asked.shape is Shape.CODES:
            value = tuple(value)
        elif asked.shape is Shape.DATE:
            value = PartialDate.parse(value)
        values[name] = value
    reasons = {name: Reason(why) for name, why in body.get("reasons", {}).items()}
    return record(id=record_id, case_id=body.get("case_id", ""), base=base, reasons=reasons, **values)


__all__ = [
    "KINDS", "Body", "Kind", "Names", "Question", "Reason", "Record", "Shape", "Value",
    "from_body", "kind", "kind_named", "kind_of", "new_id", "question", "questions_of", "to_body",
]
