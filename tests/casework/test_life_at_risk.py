"""What one person alone may tell: never where the house is, who works here, notes, therapy or protection."""

import pytest

from shelterdesk.casework import KINDS, Drawer
from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT
from shelterdesk.casework.life_at_risk import USUAL, may_be_told, parts
from shelterdesk.casework.record import Names, Shape

ALL = [(part.kind, name, asked) for part in parts() for name, asked in part.fields.items()]


def test_only_fields_of_the_casework_drawer_that_are_no_notes() -> None:
    assert ALL
    for kind, _, _ in ALL:
        assert KINDS[kind].drawer is Drawer.CASEWORK
        assert not KINDS[kind].append_only


@pytest.mark.parametrize(("kind", "name"), [
    ("team_note", "text"), ("narrative", "text"), ("threat", "words"),
    ("forbidden_word", "word"), ("placement", "room"), ("placement", "site"), ("intake", "place"), ("case", "worker"),
    ("person", "birth_place"), ("episode", "place"), ("episode", "episode_note"), ("episode", "route"),
    ("immediate_needs", "knows_where"),
    ("immediate_needs", "avoid"), ("staff_card", "phone"), ("family_link", "relative"),
])  # fmt: skip
def test_what_is_never_told(kind: str, name: str) -> None:
    assert not may_be_told(kind, name)
    assert (kind, name) not in {(told, field) for told, field, _ in ALL}


def test_no_field_of_therapy_or_protection_may_be_told() -> None:
    closed = [kind for kind in KINDS.values() if kind.drawer is not Drawer.CASEWORK]
    assert {"process_note", "threat"} <= {kind.name for kind in closed}
    assert not any(may_be_told(kind.name, name) for kind in closed for name in kind.questions)


def test_no_place_no_colleague_and_no_record_of_ours_is_among_them() -> None:
    for kind, name, asked in ALL:
        assert asked.names is not Names.PLACE, (kind, name)
        assert asked.shape not in (Shape.MEMBER, Shape.LINK, Shape.ATTACHMENT), (kind, name)


def test_what_a_hospital_needs_at_once_is_there() -> None:
    names = {(kind, name) for kind, name, _ in ALL}
    needed = {("person", "first_name"), ("person", "age"), ("person", "interview_language"), ("person", "disability")}
    needed |= {("immediate_needs", name) for name in ("urgent", "allergies", "medication_note", "pregnancy")}
    assert needed <= names


def test_every_recipient_has_its_usual_parts_and_they_exist() -> None:
    assert set(USUAL) == set(EMERGENCY_RECIPIENT.terms)
    known = {(part.kind, part.group) for part in parts()}
    for recipient, usual in USUAL.items():
        assert usual <= known, recipient
