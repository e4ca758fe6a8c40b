"""Leaving ShelterDesk: all that the drawers hold, in files that anybody can read and check."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import KINDS, Case, PartialDate, Person, TeamNote
from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.record import Reason, Shape
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import Cancelled, NotIntoVaultError, OpenFilesOvertakenError
from shelterdesk.reports.open_files import look, payload, take_out
from shelterdesk.reports.open_readme import LANGUAGES, Wording
from shelterdesk.vault import Vault
from shelterdesk.vault.sealed import seal_case
from tests.vault.making import make, unlocked

CASE = "c" * 32
JPEG = b"\xff\xd8\xff\xe0 a photo" * 100


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v.shelter")
    (tmp_path / "out").mkdir()
    with unlocked(tmp_path / "v.shelter") as opened:
        opened.save(Case(id=CASE, case_id=CASE, code="K-1"))
        person = Person(
            case_id=CASE, first_name="=HYPERLINK(1)", surname="Мәлікова", birth_date=PartialDate.parse("1999-04"),
            reasons={"patronymic": Reason.DECLINED},
        )
        opened.save(person)
        opened.remove(opened.save(TeamNote(case_id=CASE, text='line one\nline "two"; three')).records[0])
        yield opened


def taken(vault: Vault, place: Path, words: Wording | None = None) -> Path:
    agreed = look(vault.folder, vault.keys)
    return take_out(vault.folder, vault.keys, place, agreed, words or Wording()).folder


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_kind_of_every_held_drawer_has_its_two_files_and_every_drawer_its_history(
    vault: Vault, tmp_path: Path
) -> None:
    folder = taken(vault, tmp_path / "out")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    expected = {"README.txt", "manifest.json", "members.csv"}
    for drawer in vault.drawers:
        expected.add(f"{drawer}/history.jsonl")
        for kind in KINDS.values():
            if kind.drawer == drawer:
                expected |= {f"{drawer}/{kind.name}.jsonl", f"{drawer}/{kind.name}.csv"}
    assert there == expected


def test_records_come_out_as_they_are_also_those_in_the_bin(vault: Vault, tmp_path: Path) -> None:
    folder = taken(vault, tmp_path / "out")
    (person,) = lines(folder / "casework" / "person.jsonl")
    assert (person["surname"], person["case_id"], person["in_bin"]) == ("Мәлікова", CASE, False)
    assert (person["birth_date"], person["reasons"]) == ("1999-04", {"patronymic": "declined"})
    (note,) = lines(folder / "casework" / "team_note.jsonl")
    assert (note["text"], note["in_bin"]) == ('line one\nline "two"; three', True)
    (same,) = rows(folder / "casework" / "team_note.csv")
    assert (same["text"], same["in_bin"], same["id"]) == (note["text"], "yes", note["id"])


def test_what_somebody_typed_is_no_formula_in_a_table_and_unchanged_in_json(vault: Vault, tmp_path: Path) -> None:
    folder = taken(vault, tmp_path / "out")
    assert rows(folder / "casework" / "person.csv")[0]["first_name"] == "'=HYPERLINK(1)"
    assert lines(folder / "casework" / "person.jsonl")[0]["first_name"] == "=HYPERLINK(1)"


def test_the_history_tells_who_changed_what_when(vault: Vault, tmp_path: Path) -> None:
    folder = taken(vault, tmp_path / "out")
    told = lines(folder / "casework" / "history.jsonl")
    assert [(step["kind"], step["action"], step["who"]) for step in told] == [
        ("case", "created", "Aida"), ("person", "created", "Aida"), ("team_note", "created", "Aida"),
        ("team_note", "removed", "Aida"),
    ]
    assert told[1]["set"]["surname"] == "Мәлікова"  # type: ignore[index]


def test_the_manifest_names_every_file_with_its_digest_and_what_is_missing(vault: Vault, tmp_path: Path) -> None:
    folder = taken(vault, tmp_path / "out")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    named = {one["name"]: one for one in manifest["files"]}
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert set(named) == set(files) - {"manifest.json"}
    for name, one in named.items():
        content = files[name].read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (one["size"], one["sha256"])
    assert manifest["not_included"] == ["clinical"]
    assert (manifest["records"]["casework/person"], manifest["records"]["casework/team_note"]) == (1, 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_describes_every_field_and_every_code_and_names_what_is_missing(
    vault: Vault, tmp_path: Path, language: str
) -> None:
    said: list[tuple[str, str]] = []

    def translate(context: str, text: str) -> str:
        said.append((context, text))
        return text

    text = (taken(vault, tmp_path / "out", Wording(language, translate)) / "README.txt").read_text("utf-8")
    for kind in KINDS.values():
        if kind.drawer in vault.drawers:
            assert f"{kind.drawer}/{kind.name}.jsonl" in text
            for name, asked in kind.questions.items():
                assert f"  {name}: {asked.label}" in text
                assert ("casework", asked.label) in said
                for code in asked.codes.terms if asked.codes else ():
                    assert f"  {code} = " in text
    assert ": clinical" in text


def test_every_shape_of_a_value_is_described_in_every_language() -> None:
    from shelterdesk.reports.open_readme import _frame

    for language in LANGUAGES:
        assert set(_frame(language)["shapes"]) == set(Shape), "a new shape (attachments!) needs its own way out"


def test_a_sealed_case_comes_out_in_a_folder_of_its_own(vault: Vault, tmp_path: Path) -> None:
    seal_case(vault, CASE, [vault.me.id])
    folder = taken(vault, tmp_path / "out")
    assert [person["surname"] for person in lines(folder / f"sealed-{CASE}" / "person.jsonl")] == ["Мәлікова"]
    assert lines(folder / "casework" / "person.jsonl") == []
    records = json.loads((folder / "manifest.json").read_text("utf-8"))["records"]
    assert (records[f"sealed:{CASE}/person"], records["casework/person"]) == (1, 0)


def test_the_second_person_agrees_to_exactly_these_records(vault: Vault, tmp_path: Path) -> None:
    agreed = look(vault.folder, vault.keys)
    again = look(vault.folder, vault.keys)
    assert payload(agreed, vault.keys) == payload(again, vault.keys)
    vault.save(TeamNote(case_id=CASE, text="later"))
    later = look(vault.folder, vault.keys)
    assert payload(later, vault.keys) != payload(agreed, vault.keys)
    with pytest.raises(OpenFilesOvertakenError):
        take_out(vault.folder, vault.keys, tmp_path / "out", agreed, Wording())
    assert list((tmp_path / "out").iterdir()) == []


def test_what_the_gate_notes_meanwhile_changes_nothing(vault: Vault) -> None:
    from shelterdesk.vault import acts

    agreed = look(vault.folder, vault.keys)
    acts.ask(vault, "leaving_shelterdesk", payload(agreed, vault.keys))
    assert payload(look(vault.folder, vault.keys), vault.keys) == payload(agreed, vault.keys)


def test_cancelled_nothing_is_left_behind(vault: Vault, tmp_path: Path) -> None:
    agreed = look(vault.folder, vault.keys)

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_out(vault.folder, vault.keys, tmp_path / "out", agreed, Wording(), stop)
    assert list((tmp_path / "out").iterdir()) == []


def test_never_onto_a_place_inside_the_vault(vault: Vault) -> None:
    agreed = look(vault.folder, vault.keys)
    with pytest.raises(NotIntoVaultError):
        take_out(vault.folder, vault.keys, vault.folder / "letters", agreed, Wording())


def test_what_lies_there_is_never_written_over(vault: Vault, tmp_path: Path) -> None:
    one, other = taken(vault, tmp_path / "out"), taken(vault, tmp_path / "out")
    assert (one.name, other.name) == ("open-files", "open-files-2")
    assert Drawer.CASEWORK in vault.drawers


def test_attached_files_come_out_whole_and_a_damaged_one_keeps_nothing_else_back(tmp_path: Path) -> None:
    make(tmp_path / "v.shelter")
    (tmp_path / "out").mkdir()
    with unlocked(tmp_path / "v.shelter", "Berik") as vault:
        files = vault.attachments(Drawer.CLINICAL)
        first, second, lost = (files.add(io.BytesIO(content)) for content in (JPEG, b"a scan", b"lost"))
        (work,) = vault.save(ArtWork(case_id=CASE, photo=first.written())).records
        assert isinstance(work, ArtWork)
        vault.save(replace(work, photo=second.written()))
        vault.save(ArtWork(case_id=CASE, photo=lost.written()))
        next((tmp_path / "v.shelter" / "files").rglob(lost.id)).unlink()
        folder = taken(vault, tmp_path / "out")
    names = {f"files/{first.id}.jpg": JPEG, f"files/{second.id}": b"a scan"}
    assert {path.relative_to(folder / "clinical").as_posix() for path in (folder / "clinical" / "files").iterdir()} == {
        *names
    }
    assert all((folder / "clinical" / name).read_bytes() == content for name, content in names.items())
    assert [line["photo"] for line in lines(folder / "clinical" / "art_work.jsonl")] == [
        f"files/{second.id}", f"files/{lost.id}"
    ]  # fmt: skip
    assert rows(folder / "clinical" / "art_work.csv")[0]["photo"] == f"files/{second.id}"
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["damaged"] == [f"clinical/files/{lost.id}"]
    assert f"clinical/files/{first.id}.jpg" in {one["name"] for one in manifest["files"]}
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert not [one for one in (first, second, lost) if one.key.hex().encode() in everything], "no key leaves"
