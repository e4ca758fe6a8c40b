"""A save keeps exactly what was typed, merges what can be merged, and otherwise changes nothing."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Consent, Intake, Narrative, PartialDate, Person, Reason, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    AppendOnlyError,
    BusyError,
    CannotUndoError,
    DiskFullError,
    DrawerDamagedError,
    EditConflictError,
    RecordGoneError,
    WriteFailedError,
)
from shelterdesk.vault import Vault, connection, rows
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.drawer import DrawerFile
from tests.vault.conftest import fill
from tests.vault.making import keys_of, make, unlocked

CASE = "c" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as opened:
        yield opened


def log_length(vault: Vault, drawer: Drawer = Drawer.CASEWORK) -> int:
    return vault.file(drawer).number("SELECT count(*) FROM log")


def saved_person(vault: Vault, **fields: object) -> Person:
    return vault.save(Person(case_id=CASE, **fields)).records[0]  # type: ignore[arg-type, return-value]


def test_every_shape_comes_back_equal(vault: Vault) -> None:
    person = saved_person(
        vault, first_name="Әлия", birth_date=PartialDate("1999-21"), age=0, citizenships=("KZ", "UZ"),
        reasons={"gender": Reason.DECLINED, "surname": Reason.UNSAFE_TO_ASK},
    )  # fmt: skip
    assert vault.get(Person, person.id) == person
    assert person.age == 0
    assert person.reasons == {"gender": Reason.DECLINED, "surname": Reason.UNSAFE_TO_ASK}


@pytest.mark.parametrize(
    "text",
    [
        "x" * 200_000, "<img src='file:///etc/passwd'>", "a\u202egnp.exe", "z\u200bw\u200d\ufeff",
        "\x01\x07\x1b[31m\r\n\t", "  spaces  ", "😀 𝔘 ẞ", "'; DROP TABLE person; --", "\ufffe",
    ],
    ids=["200,000 characters", "img", "bidi", "zero width", "control", "spaces", "astral", "sql", "noncharacter"],
)  # fmt: skip
def test_text_is_kept_exactly_as_typed(vault: Vault, text: str) -> None:
    note = TeamNote(case_id=CASE, text=text)
    vault.save(note)
    assert vault.get(TeamNote, note.id).text == text  # type: ignore[union-attr]


def test_nul_goes_and_halves_of_characters_are_joined_or_marked(vault: Vault) -> None:
    note = TeamNote(case_id=CASE, text="a\0b \ud83d\ude00 \ud800.")
    kept = vault.save(note).records[0]
    assert kept.text == "ab 😀 \ufffd."  # type: ignore[attr-defined]
    assert vault.get(TeamNote, note.id) == kept


def test_a_value_takes_the_place_of_its_reason(vault: Vault) -> None:
    person = saved_person(vault, reasons={"age": Reason.UNKNOWN})
    person = vault.save(replace(person, age=20, reasons={})).records[0]  # type: ignore[assignment]
    assert (person.age, person.reasons) == (20, {})


def test_an_unchanged_record_makes_no_change(vault: Vault) -> None:
    person = saved_person(vault, age=20)
    saved = vault.save(person)
    assert saved.changes == ()
    assert saved.records == (person,)
    assert log_length(vault) == 1


def test_several_records_are_one_transaction_with_one_signature(vault: Vault) -> None:
    case = Case(id=CASE, case_id=CASE, code="Blue")
    saved = vault.save(case, Person(case_id=CASE), Intake(case_id=CASE))
    assert saved.kinds == {"case", "person", "intake"}
    signed = vault.file(Drawer.CASEWORK).read("SELECT signature IS NOT NULL FROM log ORDER BY seq")
    assert signed == [(0,), (0,), (1,)]


def test_if_one_record_conflicts_none_is_saved(vault: Vault) -> None:
    person = saved_person(vault, age=20)
    vault.save(replace(person, age=21))
    with pytest.raises(EditConflictError):
        vault.save(Intake(case_id=CASE), replace(person, age=22))
    assert vault.all(Intake) == []
    assert log_length(vault) == 2


def test_two_people_who_change_different_groups_both_keep_their_words(vault: Vault) -> None:
    person = saved_person(vault, first_name="Gul", religion="none")
    vault.save(replace(person, first_name="Gulnar"))
    vault.save(replace(person, religion="halal"))
    kept = vault.get(Person, person.id)
    assert kept is not None
    assert (kept.first_name, kept.religion) == ("Gulnar", "halal")


def test_the_same_group_changed_twice_is_a_conflict_that_names_it(vault: Vault) -> None:
    person = saved_person(vault, first_name="Gul")
    vault.save(replace(person, first_name="Gulnar"))
    with pytest.raises(EditConflictError) as conflict:
        vault.save(replace(person, surname="Abenova"))
    assert conflict.value.groups == ("Name",)
    assert vault.get(Person, person.id).surname is None  # type: ignore[union-attr]


def test_the_same_change_made_twice_is_no_conflict(vault: Vault) -> None:
    person = saved_person(vault, first_name="Gul")
    vault.save(replace(person, first_name="Gulnar"))
    assert vault.save(replace(person, first_name="Gulnar")).changes == ()


def test_a_note_is_never_edited_but_may_be_saved_twice(vault: Vault) -> None:
    note = vault.save(Narrative(case_id=CASE, text="first")).records[0]
    assert vault.save(note).changes == ()
    with pytest.raises(AppendOnlyError):
        vault.save(replace(note, text="second"))  # type: ignore[call-arg]


def test_a_record_in_the_bin_is_found_again_and_cannot_be_edited_there(vault: Vault) -> None:
    person = saved_person(vault, first_name="Gul")
    vault.remove(person)
    assert vault.get(Person, person.id) is None
    assert vault.of_case(Person, CASE) == []
    assert [gone.id for gone in vault.removed(Person)] == [person.id]
    with pytest.raises(RecordGoneError):
        vault.save(replace(person, age=3))
    vault.restore("person", person.id)
    assert vault.get(Person, person.id).first_name == "Gul"  # type: ignore[union-attr]


def test_an_edit_wins_over_a_removal_by_somebody_who_had_not_seen_it(vault: Vault) -> None:
    person = saved_person(vault, first_name="Gul")
    vault.save(replace(person, age=20))
    with pytest.raises(EditConflictError):
        vault.remove(person)


def test_a_removed_consent_is_never_revived(vault: Vault) -> None:
    consent = vault.save(Consent(case_id=CASE)).records[0]
    vault.remove(consent)
    with pytest.raises(CannotUndoError):
        vault.restore("consent", consent.id)


def test_records_of_two_drawers_are_never_one_save(vault: Vault) -> None:
    from shelterdesk.casework import Threat

    with pytest.raises(ValueError, match="one drawer"):
        vault.save(Person(case_id=CASE), Threat(case_id=CASE))


def test_a_busy_drawer_saves_nothing_and_works_again_after(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    file = vault.file(Drawer.CASEWORK)
    file.connection.execute("PRAGMA busy_timeout = 50").fetchall()
    other = open_drawer_file(file.path, vault.keys.drawer_keys[Drawer.CASEWORK])
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError):
        vault.save(Person(case_id=CASE))
    other.execute("ROLLBACK")
    reader = other.execute("SELECT * FROM word UNION ALL SELECT 1, 'x' UNION ALL SELECT 2, 'y'")
    reader.fetchone()
    with pytest.raises(BusyError):
        vault.save(Person(case_id=CASE))
    reader.close()
    other.close()
    assert log_length(vault) == 0
    vault.save(Person(case_id=CASE))
    assert log_length(vault) == 1


def test_after_a_failed_flush_the_drawer_writes_no_more(vault: Vault) -> None:
    file = vault.file(Drawer.CASEWORK)
    with pytest.raises(WriteFailedError), file.transaction():
        raise WriteFailedError(str(file.path))
    with pytest.raises(WriteFailedError):
        vault.save(Person(case_id=CASE))
    assert vault.all(Person) == []


def test_a_page_that_went_bad_is_told_when_it_is_read(tmp_path: Path) -> None:
    keys = make(tmp_path / "bad")
    with unlocked(tmp_path / "bad") as vault:
        saved_person(vault, first_name="Gul")
    path = tmp_path / "bad" / keys.file_of[Drawer.CASEWORK]
    file = DrawerFile(path, keys.drawer_keys[Drawer.CASEWORK], Drawer.CASEWORK, keys.vault_id)
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 99] ^= 1
    path.write_bytes(content)
    with pytest.raises(DrawerDamagedError):
        rows.all_of(file, Person, 10)
    file.close()


def _save_until_it_fails(vault: Vault) -> None:
    for number in range(1000):
        vault.save(TeamNote(case_id=CASE, text=f"{number}" * 3000))


def test_a_full_disk_saves_nothing_and_loses_nothing(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    folder = small_disk / "v"
    make(folder)
    with unlocked(folder) as vault:
        person = saved_person(vault, first_name="Gul")
        fill(small_disk)
        with pytest.raises(DiskFullError):
            _save_until_it_fails(vault)
        assert vault.get(Person, person.id) == person
        for path in small_disk.glob("fill*"):
            path.unlink()
        vault.save(replace(person, age=21))
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.get(Person, person.id).age == 21  # type: ignore[union-attr]


def test_what_a_save_waits_for_is_at_most_two_seconds() -> None:
    assert connection.BUSY_MILLISECONDS == 2000


def test_another_member_reads_what_the_first_wrote(tmp_path: Path) -> None:
    make(tmp_path / "w")
    with unlocked(tmp_path / "w", "Aida") as aida:
        person = saved_person(aida, first_name="Gul")
    with unlocked(tmp_path / "w", "Clara") as clara:
        clara.save(replace(clara.get(Person, person.id), age=30))  # type: ignore[type-var]
        names = [clara.alias_of(change.author) for change in clara.history("person", person.id)]
    assert names == ["Clara", "Aida"]
    assert keys_of(tmp_path / "w", "Clara").me.alias == "Clara"
