"""Canonical JSON: one spelling for one value, and everything else refused."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.crypto import MalformedError
from shelterdesk.crypto.canonical import dumps, loads

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXTS
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=20)


@given(VALUES)
def test_every_value_comes_back_as_it_was(value: object) -> None:
    assert loads(dumps(value)) == value


@given(VALUES)
def test_the_same_value_has_the_same_bytes_whatever_the_order_of_its_keys(value: object) -> None:
    assert dumps(_reversed(value)) == dumps(value)


@given(VALUES, st.data())
def test_other_spellings_of_the_same_value_are_refused(value: object, data: st.DataObject) -> None:
    spelling = data.draw(
        st.sampled_from(
            [
                json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":")),
                json.dumps(value, ensure_ascii=False, sort_keys=True),
                json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1),
                " " + dumps(value).decode(),
                dumps(value).decode() + "\n",
                "\ufeff" + dumps(value).decode(),
            ]
        )
    ).encode()
    if spelling != dumps(value):
        with pytest.raises(MalformedError):
            loads(spelling)


@given(st.binary(max_size=40) | st.text(alphabet='{}[]",:0123456789.eE-tfn\\u ', max_size=40).map(str.encode))
def test_any_bytes_are_either_canonical_or_refused(data: bytes) -> None:
    try:
        value = loads(data)
    except MalformedError:
        return
    assert dumps(value) == data


@pytest.mark.parametrize(
    "data",
    [
        b'{"consent":false,"consent":true}',
        b'{"a":{"b":1,"b":1}}',
        b"1.0",
        b"1e3",
        b"-0",
        b"01",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"9223372036854775808",
        b"-9223372036854775809",
        b"1" * 5000,
        b'"\\ud800"',
        b'"\\u0041"',
        b'"\\/"',
        b'"\xed\xa0\x80"',
        b'"\xff"',
        b'{"b":1,"a":2}',
        b'{"a": 1}',
        b"[1,]",
        b"",
        b"[" * 17 + b"]" * 17,
        b"[" * 100_000,
        b"{}{}",
    ],
)
def test_what_programs_disagree_about_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedError):
        loads(data)


@pytest.mark.parametrize("data", [b"9223372036854775807", b"-9223372036854775808", b"[" * 16 + b"]" * 16, b'"\x7f"'])
def test_the_limits_themselves_are_allowed(data: bytes) -> None:
    assert dumps(loads(data)) == data


@pytest.mark.parametrize(
    "value", [1.5, math.nan, {1: 2}, {"a": b""}, {"a": {1.0}}, "\ud800", {"\ud800": 1}, 2**63, object(), [[1.0]]]
)
def test_values_without_a_canonical_form_are_not_written(value: object) -> None:
    with pytest.raises(MalformedError):
        dumps(value)


def test_a_value_that_contains_itself_is_refused() -> None:
    value: list[object] = []
    value.append(value)
    with pytest.raises(MalformedError):
        dumps(value)


def _reversed(value: object) -> object:
    if isinstance(value, dict):
        return {key: _reversed(item) for key, item in reversed(value.items())}
    return [_reversed(item) for item in value] if isinstance(value, list) else value
