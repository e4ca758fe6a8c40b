"""Finding people again: by another spelling, as it is typed, and only what one holds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Intake, Name, Person, TeamNote, Threat
from shelterdesk.casework.folding import fold
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import CaseFilter, Vault
from shelterdesk.vault.search import ALL, NAMES, snippet, tokens_of
from tests.vault.making import Clock, make, unlocked


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(tmp_path: Path, clock: Clock) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v", clock=clock) as opened:
        yield opened


def client(vault: Vault, code: str, **fields: object) -> str:
    case = Case(code=code, stage="rescue")
    case = replace(case, case_id=case.id)
    vault.save(case, Person(case_id=case.id, **fields))  # type: ignore[arg-type]
    return case.id


def found(vault: Vault, text: str) -> list[str]:
    return [row.code for row in vault.search_cases(text)]


@pytest.mark.parametrize("typed", ["Айгуль", "aigul", "Aygul", "АЙГУЛ", "Әйгүл", "айг"])
def test_a_name_is_found_by_its_other_spellings_and_beginnings(vault: Vault, typed: str) -> None:
    client(vault, "Blue", first_name="Әйгүл", surname="Қасымова")
    client(vault, "Red", first_name="Мария")
    assert found(vault, typed) == ["Blue"]


def test_both_names_in_any_order(vault: Vault) -> None:
    client(vault, "Blue", first_name="Әйгүл", surname="Қасымова")
    client(vault, "Red", first_name="Әйгүл", surname="Серикова")
    assert found(vault, "касым айгуль") == ["Blue"]


def test_exact_names_come_before_beginnings_and_beginnings_before_notes(vault: Vault) -> None:
    in_note = client(vault, "Note")
    vault.save(TeamNote(case_id=in_note, text="Anna called"))
    client(vault, "Exact", first_name="Anna")
    client(vault, "Begun", first_name="Annabella")
    assert found(vault, "anna") == ["Exact", "Begun", "Note"]
    hits = vault.search("anna")
    assert [hit.matched_name for hit in hits] == [True, True, False]
    assert hits[2].snippet == "Anna called"


def test_among_equals_the_newest_comes_first(vault: Vault, clock: Clock) -> None:
    for code in ("first", "second", "third"):
        client(vault, code, first_name="Olga")
        clock.pass_by(minutes=1)
    assert found(vault, "olga") == ["third", "second", "first"]
    assert [row.code for row in vault.search_cases("olga", limit=2)] == ["third", "second"]
    newest = [vault.get(Case, hit.case_id) for hit in vault.search("olga", limit=2)]
    assert [case.code for case in newest if case] == ["third", "second"]


def test_case_codes_aliases_and_phones_are_found(vault: Vault) -> None:
    case_id = client(vault, "Amber Fox")
    vault.save(Name(case_id=case_id, full_name="Фатима"))
    vault.save(Intake(case_id=case_id, phone="+7 (701) 555-01-02"))
    for typed in ("amber", "fox", "fatim", "87015550102", "+7 701 555 01", "5550102"):
        assert found(vault, typed) == ["Amber Fox"], typed


def test_a_corrected_name_is_found_and_the_old_one_is_not(vault: Vault) -> None:
    case_id = client(vault, "Blue", first_name="Zarina")
    person = vault.of_case(Person, case_id)[0]
    vault.save(replace(person, first_name="Dilnoza"))
    assert found(vault, "zarina") == []
    assert found(vault, "dilnoza") == ["Blue"]


def test_what_lies_in_the_bin_is_not_found_until_it_is_restored(vault: Vault) -> None:
    case_id = client(vault, "Blue", first_name="Zarina")
    person = vault.of_case(Person, case_id)[0]
    vault.remove(person)
    assert found(vault, "zarina") == []
    vault.restore("person", person.id)
    assert found(vault, "zarina") == ["Blue"]


@pytest.mark.parametrize("typed", ['"', "a OR b", "names:x", "^", "*", "(", "NEAR(a b)", "-", "\0", "'", " ", "😀"])
def test_nothing_typed_is_query_syntax(vault: Vault, typed: str) -> None:
    client(vault, "Blue", first_name="Zarina")
    vault.search(typed)
    vault.search_cases(typed)


def test_an_empty_search_is_the_list_itself(vault: Vault) -> None:
    client(vault, "Blue")
    assert found(vault, "  ") == ["Blue"]


def test_a_filter_narrows_what_is_found(vault: Vault) -> None:
    client(vault, "Blue", first_name="Zarina")
    assert vault.search_cases("zarina", CaseFilter(stage="closed")) == ()
    assert len(vault.search_cases("zarina", CaseFilter(stage="rescue"))) == 1


def test_a_hit_in_another_drawer_names_the_drawer_and_only_holders_see_it(tmp_path: Path) -> None:
    make(tmp_path / "w")
    with unlocked(tmp_path / "w") as director:
        case_id = client(director, "Blue")
        director.save(Threat(case_id=case_id, words="Vengeance"))
        assert [hit.drawer for hit in director.search("vengean")] == [Drawer.PROTECTION]
        assert found(director, "vengean") == ["Blue"]
    with unlocked(tmp_path / "w", "Clara") as coordinator:
        assert coordinator.search("vengean") == []
        assert found(coordinator, "vengean") == []


def test_deleted_words_do_not_stay_in_the_index(vault: Vault) -> None:
    def is_indexed(word: str) -> bool:
        file = vault.file(Drawer.CASEWORK)
        blocks = [row[0] for index in (ALL, NAMES) for row in file.read(f"SELECT block FROM {index}_data")]
        return fold(word).encode() in b"".join(map(bytes, blocks))

    case_id = client(vault, "Blue", first_name="Zuzanna")
    assert is_indexed("Zuzanna")
    vault.save(replace(vault.of_case(Person, case_id)[0], first_name="Wilma"))
    assert is_indexed("Wilma")
    assert not is_indexed("Zuzanna")


def test_a_snippet_shows_the_words_as_typed_around_the_match() -> None:
    text = "one two three four five six Гүлнар eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    shown = snippet([text], tokens_of("gulnar"))
    assert "Гүлнар" in shown
    assert shown.startswith("three")
    assert snippet([], ["x"]) == ""
