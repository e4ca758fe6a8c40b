"""What a copy of the own file may hold, judged from the descriptions alone."""

import pytest

from shelterdesk.casework.own_file import DRAWERS, Line, first_judgement
from shelterdesk.casework.record import KINDS, Names, Shape


@pytest.mark.parametrize(("kind", "name", "judged"), [
    ("person", "surname", Line.GIVEN), ("name", "full_name", Line.GIVEN), ("care_card", "called", Line.GIVEN),
    ("person", "citizenships", Line.GIVEN), ("family_link", "name", Line.WITHHELD),
    ("case", "worker", Line.WITHHELD), ("team_note", "text", Line.UNDECIDED), ("episode", "place", Line.UNDECIDED),
    ("bed_stay", "bed", None),
])  # fmt: skip
def test_how_lines_begin(kind: str, name: str, judged: Line | None) -> None:
    assert first_judgement(kind, name) is judged


def test_no_free_text_and_no_name_of_another_is_given_unread() -> None:
    for kind in KINDS.values():
        for name, asked in kind.questions.items():
            if kind.drawer in DRAWERS and first_judgement(kind.name, name) is Line.GIVEN:
                assert asked.shape not in (Shape.TEXT, Shape.MEMBER, Shape.LINK, Shape.ATTACHMENT)
                assert asked.names is not Names.PERSON or kind.name in ("case", "person", "name", "care_card")
