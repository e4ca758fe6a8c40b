"""Every kind of record describes itself completely, and survives the way into the log and back."""

import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk import casework
from shelterdesk.casework import HELD_BY, KINDS, from_body, kind_named, kind_of, to_body
from shelterdesk.casework.all_kinds import MODULES
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.record import Kind, Names, Reason, Record, Shape, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import UnknownKindError

ALL = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())


@ALL
def test_labels_are_short_and_there(kind: Kind) -> None:
    assert kind.label
    assert kind.plural
    for name, asked in kind.questions.items():
        assert 0 < len(asked.label) <= 40, f"{name}: {asked.label}"
        assert asked.group, f"{name} stands in no group"
        assert len(asked.hint) <= 90, f"{name}: {asked.hint}"


@ALL
def test_codes_links_and_numbers_say_what_they_mean(kind: Kind) -> None:
    for name, asked in kind.questions.items():
        assert (asked.codes is not None) == (asked.shape in (Shape.CODE, Shape.CODES)), name
        assert bool(asked.target) == (asked.shape is Shape.LINK), name
        assert not asked.target or asked.target in KINDS, name
        assert asked.least is None or asked.shape is Shape.NUMBER, name
        assert not asked.past or asked.shape in (Shape.DATE, Shape.MOMENT), name
        assert asked.shape is not Shape.PHONE or asked.names is Names.PERSON, name


@ALL
def test_somebody_who_holds_the_drawer_may_write(kind: Kind) -> None:
    assert kind.writers & HELD_BY[kind.drawer]


@ALL
def test_no_field_asks_for_the_address_of_the_house(kind: Kind) -> None:
    for asked in kind.questions.values():
        assert "address" not in asked.label.lower() or kind.name == "exclusion"


def test_what_names_somebody_is_searched_only_where_the_drawer_is_closed_to_the_night() -> None:
    for kind in KINDS.values():
        if kind.drawer in (Drawer.GATE, Drawer.HOUSE):
            assert not any(asked.searched and asked.names for asked in kind.questions.values()), kind.name


SIGNED_ONCE = {
    "request", "approval", "carried_out", "emergency_disclosure", "emergency_seen", "emergency_review",
    "card_check", "event_seen", "erasure_order",
}  # fmt: skip


def test_notes_are_only_ever_continued() -> None:
    lines = {
        "dose", "watch_round", "duty_entry", "roll_call", "money_kept", "pocket_money", "stock_move",
        "conduct_accepted", "skill_observation", "phase_decision", "plan_agreement", "plan_approval", "art_use",
        "art_copy",
        "assessment",
    }  # fmt: skip
    notes = {kind.name for kind in KINDS.values() if kind.append_only} - SIGNED_ONCE - {"passphrase_note"} - lines
    assert notes == {"narrative", "team_note", "process_note", "emergency_note", "group_note", "handover"}
    assert KINDS["process_note"].drawer is Drawer.CLINICAL


def test_consent_exclusions_and_the_gate_are_guarded() -> None:
    guarded = {kind.name for kind in KINDS.values() if kind.guarded}
    kept = {"consent", "exclusion", "forbidden_word", "gate_token", "keep_apart", "busy_block", "alert"}
    assert guarded == kept | SIGNED_ONCE


def test_opening_identity_clinical_and_protection_records_is_noted() -> None:
    noted = {kind.name for kind in KINDS.values() if kind.read_logged}
    closed = {kind.name for kind in KINDS.values() if kind.drawer in (Drawer.CLINICAL, Drawer.PROTECTION)}
    assert noted == closed | {"person", "name"}


def test_what_counts_once_is_never_edited() -> None:
    assert all(KINDS[name].append_only and KINDS[name].drawer is Drawer.GATE for name in SIGNED_ONCE)


def test_kinds_are_found_by_name_and_by_class() -> None:
    assert kind_of(Person()) is kind_named("person") is kind_of(Person)
    with pytest.raises(UnknownKindError):
        kind_named("ghost")
    with pytest.raises(UnknownKindError):
        kind_of(Record)


def _values(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    by_shape: dict[Shape, st.SearchStrategy[Any]] = {
        Shape.NUMBER: st.integers(-10, 10_000),
        Shape.DATE: st.dates().map(lambda day: PartialDate(day.isoformat())),
        Shape.CODES: st.lists(st.sampled_from(["a", "b", "c"]), unique=True, min_size=1).map(tuple),
    }
    return st.fixed_dictionaries(
        {}, optional={n: by_shape.get(a.shape, st.text(min_size=1)) for n, a in kind.questions.items()}
    )


@given(st.sampled_from(list(KINDS.values())).flatmap(lambda kind: st.tuples(st.just(kind), _values(kind))))
def test_a_record_comes_back_from_the_log_as_it_was(told: tuple[Kind, dict[str, Any]]) -> None:
    kind, values = told
    unanswered = [name for name in kind.questions if name not in values][:2]
    record = kind.record(case_id=new_id(), base="ab", reasons=dict.fromkeys(unanswered, Reason.DECLINED), **values)
    assert from_body(kind.record, record.id, "ab", to_body(record)) == record


def test_an_id_says_nothing_and_never_repeats() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in ids)


def test_kinds_are_complete_whichever_module_is_asked_first() -> None:
    ask = "from shelterdesk.casework.record import KINDS; print(len(KINDS), 'process_note' in KINDS)"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.split() == [str(len(KINDS)), "True"]


def test_every_module_that_defines_a_kind_is_among_those_loaded() -> None:
    for module in iter_modules(casework.__path__):
        import_module(f"shelterdesk.casework.{module.name}")
    loaded = {module.__name__ for module in MODULES}
    assert {kind.record.__module__ for kind in KINDS.values()} <= loaded


def test_the_door_plate_names_only_what_is_there() -> None:
    for name in casework.__all__:
        assert getattr(casework, name) is not None
    with pytest.raises(AttributeError):
        casework.nothing_of_this_name  # noqa: B018
