"""Strange things typed or pasted: kept as they were, found again, harming nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Person, TeamNote
from shelterdesk.vault import check
from tests.functional.house import House, made_in
from tests.vault.making import keys_of, unlocked

HOSTILE = {
    "bidi": "\u202eanna\u202c \u2066x\u2069",
    "zero width": "An\u200bna\u200d\ufeff",
    "image": "<img src=/etc/passwd><b>Anna</b>&lt;",
    "control": "An\x00na\x07\x1b[31m\r\n\tO\x7f",
    "combining": "A" + "\u0301" * 1000,
    "two forms": "e\u0301 \u00e9",
    "quotes": "'; DROP TABLE person; --\"",
}
LONG = "Ол үйден шықты. " * 12_500


@pytest.fixture
def house(tmp_path: Path) -> House:
    return made_in(tmp_path)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_strange_characters_in_a_name_come_back_as_they_were(house, text):
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        vault.save(replace(person, first_name=text))
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        kept = text.replace("\0", "")  # it would cut texts short in half the tools that ever read them
        assert person.first_name == kept
        assert vault.history("person", house.person_id)[0].fields == {"first_name": ("Айгүл", kept)}
        vault.display_names([house.case_id])
        vault.search(text)
    assert check(house.folder, keys_of(house.folder, "Aida"), full=True).findings == ()


def test_hidden_characters_do_not_hide_a_name_from_the_search(house):
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        vault.save(replace(person, first_name="\u202eAn\u200bna\u202c"))
        assert [hit.case_id for hit in vault.search("anna")] == [house.case_id]


def test_a_note_of_200_000_characters_comes_back_whole(house):
    assert len(LONG) == 200_000
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text=LONG))
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", LONG]
        assert vault.search("үйден")
    house.nothing_lost()


def test_half_a_surrogate_pair_takes_nothing_else_with_it(house):
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text="half \ud83d one, whole \U0001f600 one"))
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "half \ufffd one, whole \U0001f600 one"]
    house.nothing_lost()
