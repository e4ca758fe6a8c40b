"""Every kind of a client's file has its place on the client's page."""

from shelterdesk.casework import KINDS, PARTS, SECTIONS, missing
from shelterdesk.casework.roles import Drawer


def test_each_kind_of_a_file_stands_in_exactly_one_section() -> None:
    placed = [name for section in SECTIONS for name in section.kinds]
    assert len(placed) == len(set(placed))
    of_no_file = {"forbidden_word", "emergency_note"}  # of the whole house; shown where what was told is looked at
    of_no_file |= {"session_series", "therapy_group", "group_note"}  # of groups, without any name
    kept = {kind.name for kind in KINDS.values() if kind.drawer not in (Drawer.GATE, Drawer.HOUSE)}
    of_the_house = {"care_card", "bed_stay", "medicine", "belonging", "money_kept", "pocket_money", "issued_item"}
    assert set(placed) == kept - of_no_file | of_the_house


def test_a_section_lies_in_one_drawer() -> None:
    for section in SECTIONS:
        assert len({KINDS[name].drawer for name in section.kinds}) == 1, section.name


def test_missing_parts_are_told_in_the_order_of_the_work() -> None:
    assert missing(PARTS) == ()
    assert missing({"intake", "episode"})[0] == "immediate_needs"
    assert set(PARTS) <= set(KINDS)


def test_a_story_is_never_missing() -> None:
    assert "narrative" not in PARTS
