"""Who asks and who says yes: every act has its row, and somebody for each side."""

import pytest

from shelterdesk.casework import ACTS, HELD_BY, KINDS, Drawer, Right, Role
from shelterdesk.casework.codes_acts import ACT
from shelterdesk.casework.record import Names, Shape


def test_every_act_of_the_list_has_its_row_and_no_other() -> None:
    assert set(ACTS) == set(ACT.terms)


@pytest.mark.parametrize("act", ACTS)
def test_night_duty_neither_asks_nor_approves(act: str) -> None:
    held = frozenset(drawer for drawer, roles in HELD_BY.items() if Role.NIGHT_DUTY in roles)
    assert not ACTS[act].asks.covers(held, administrator=False)
    assert not ACTS[act].approves.covers(held, administrator=False)


def test_words_that_the_gate_stops_are_judged_only_by_those_who_keep_them() -> None:
    approves = ACTS["override_gate"].approves
    assert approves.covers(frozenset({Drawer.PROTECTION}), administrator=False)
    assert not approves.covers(frozenset({Drawer.CASEWORK, Drawer.CLINICAL}), administrator=True)


def test_a_right_is_the_administrators_or_a_drawers() -> None:
    right = Right(administrator=True, drawers=frozenset({Drawer.CLINICAL}))
    assert right.covers(frozenset(), administrator=True)
    assert right.covers(frozenset({Drawer.CLINICAL}), administrator=False)
    assert not right.covers(frozenset({Drawer.CASEWORK}), administrator=False)
    assert not Right().covers(frozenset(Drawer), administrator=True)


def test_what_lies_in_the_gate_holds_no_words_of_a_person() -> None:
    for name in ("request", "approval", "carried_out", "emergency_disclosure", "emergency_seen", "emergency_review"):
        for field, asked in KINDS[name].questions.items():
            assert asked.names is None, (name, field)
            assert asked.shape is not Shape.TEXT or field == "told_groups", (name, field)
    assert KINDS["emergency_note"].questions["note"].names is Names.PERSON
