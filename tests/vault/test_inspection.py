"""A check finds what was touched and is silent about what was not."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, GateToken, Person, TeamNote, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import Cancelled
from shelterdesk.vault import Finding, check, migrations
from shelterdesk.vault import inspection as i
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.migrations import steps
from tests.vault.making import keys_of, make, unlocked

CASE = "c" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Blue", stage="rescue"))
        person = vault.save(Person(case_id=CASE, first_name="Gul", age=20)).records[0]
        vault.save(replace(person, age=21))  # type: ignore[call-arg]
        vault.save(TeamNote(case_id=CASE, text="a note"))
    return tmp_path / "v"


def path_of(folder: Path) -> Path:
    return folder / keys_of(folder, "Aida").file_of[Drawer.CASEWORK]


def behind_the_back(folder: Path, *statements: str) -> None:
    opened = open_drawer_file(path_of(folder), keys_of(folder, "Aida").drawer_keys[Drawer.CASEWORK])
    for statement in statements:
        opened.execute(statement)
    opened.close()


def findings(folder: Path, *, full: bool = False) -> set[tuple[str, str]]:
    return {(found.what, found.kind) for found in check(folder, keys_of(folder, "Aida"), full=full).findings}


@pytest.mark.parametrize("full", [False, True])
def test_an_untouched_vault_is_fine_and_says_what_it_looked_at(folder: Path, full: bool) -> None:
    report = check(folder, keys_of(folder, "Aida"), full=full)
    assert report.findings == ()
    assert report.fine
    assert report.counts == {
        "drawers": 5, "changes": 4, "records": 3, "signatures": 4 if full else 0, "attachments": 0, "letters": 0,
    }  # fmt: skip
    assert len(report.unopened) == 1


def test_a_check_writes_nothing(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    check(folder, keys_of(folder, "Aida"), full=True)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE person SET age = 99", (i.ROW, "person")),
        ("UPDATE person SET reasons = '{\"age\":\"declined\"}'", (i.ROW, "person")),
        ("UPDATE person SET case_id = 'other'", (i.ROW, "person")),
        ("UPDATE person SET removed = 1", (i.ROW, "person")),
        ("UPDATE person SET head = 'x'", (i.ROW, "person")),
        ("DELETE FROM team_note", (i.NO_ROW, "team_note")),
        ("INSERT INTO team_note (id, case_id, head, text) VALUES ('x', 'y', 'z', 'forged')", (i.NO_LOG, "team_note")),
        ("DELETE FROM log WHERE seq = 2", (i.LOG, "")),
        ("DELETE FROM log WHERE seq = 4", (i.ROLLED_BACK, "")),
        ("UPDATE log SET time = 0 WHERE seq = 2", (i.LOG, "")),
        ("UPDATE search_text SET names = 'other' WHERE kind = 'person'", (i.SEARCH, "person")),
        ("DELETE FROM search_text WHERE kind = 'person'", (i.SEARCH, "person")),
        ("INSERT INTO search (rowid, names, notes) VALUES (99, 'ghost', '')", (i.SEARCH, "")),
        ("UPDATE case_list SET stage = 'closed'", (i.LIST, "case")),
        ("UPDATE case_list SET parts = 0", (i.LIST, "case")),
        ("UPDATE case_count SET cases = 5", (i.LIST, "")),
        ("UPDATE checkpoint SET signature = zeroblob(64)", (i.CHECKPOINT, "")),
    ],
)
def test_what_was_touched_is_named(folder: Path, statement: str, expected: tuple[str, str]) -> None:
    behind_the_back(folder, statement)
    assert expected in findings(folder)


def test_a_false_signature_in_the_middle_needs_the_full_check(folder: Path) -> None:
    behind_the_back(folder, "UPDATE log SET signature = zeroblob(64) WHERE seq = 2")
    assert findings(folder) == set()
    assert findings(folder, full=True) == {(i.LOG, "")}


def test_a_page_put_back_is_found(folder: Path) -> None:
    old = path_of(folder).read_bytes()
    with unlocked(folder) as vault:
        person = vault.of_case(Person, CASE)[0]
        vault.save(replace(person, age=50))
    new = path_of(folder).read_bytes()
    changed = [at for at in range(4096, len(old), 4096) if old[at : at + 4096] != new[at : at + 4096]]
    assert changed
    missed = []
    for at in changed:
        path_of(folder).write_bytes(new[:at] + old[at : at + 4096] + new[at + 4096 :])
        if not findings(folder):
            missed.append(at)
        path_of(folder).write_bytes(new)
    assert len(missed) <= 1, "only the page of the list's `updated` column may go unnoticed"


def test_an_old_drawer_put_back_is_found(folder: Path) -> None:
    old = path_of(folder).read_bytes()
    with unlocked(folder) as vault:
        vault.save(TeamNote(case_id=CASE, text="newer"))
    path_of(folder).write_bytes(old)
    assert (i.ROLLED_BACK, "") in findings(folder)


def test_a_flipped_bit_is_found(folder: Path) -> None:
    content = bytearray(path_of(folder).read_bytes())
    content[-100] ^= 1
    path_of(folder).write_bytes(content)
    assert (i.PAGES, "") in findings(folder)


def test_missing_and_foreign_drawers_are_named(folder: Path) -> None:
    keys = keys_of(folder, "Aida")
    (folder / keys.file_of[Drawer.HOUSE]).unlink()
    (folder / keys.file_of[Drawer.GATE]).write_bytes(b"not a drawer" * 1000)
    found = check(folder, keys).findings
    assert Finding(i.MISSING, "house", where=keys.file_of[Drawer.HOUSE]) in found
    assert [one.drawer for one in found if one.what == i.DAMAGED] == ["gate"]


def test_unequal_copies_of_the_key_file_are_found(folder: Path) -> None:
    keys = keys_of(folder, "Aida")
    (folder / "keys.copy.json").write_bytes(b"{}")
    assert [found.what for found in check(folder, keys).findings] == [i.KEY_COPIES]


def test_a_kind_that_its_authors_roles_may_not_write_is_found(folder: Path) -> None:
    with unlocked(folder, "Berik") as psychologist:
        scribe = psychologist._scribe(Drawer.GATE)
        scribe.roles = frozenset({Role.DIRECTOR})  # what a tool of one's own would leave out
        psychologist._written(Drawer.GATE, lambda scribe: scribe.save([GateToken(token="f" * 64)]))
    assert (i.FORBIDDEN, "gate_token") in findings(folder)


def test_a_letter_that_nobody_may_have_written_is_found(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch, unlocked(folder, "Dana") as night:
        patch.setattr("shelterdesk.vault.letters._PURPOSE", "another purpose")
        night.hand_in(Threat(words="he waits outside"))
    report = check(folder, keys_of(folder, "Aida"))
    assert [(one.what, one.where.split()[1]) for one in report.findings] == [(i.LETTER_REFUSED, "signature")]
    assert report.counts["letters"] == 1


def test_a_missing_anchor_is_found(folder: Path) -> None:
    path_of(folder).with_suffix(".anchor").unlink()
    assert findings(folder) == {(i.ANCHOR, "")}


def test_a_check_can_be_stopped_and_counts_its_way(folder: Path) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        check(folder, keys_of(folder, "Aida"), progress=progress)
    assert seen == [(1, 8), (2, 8), (3, 8)]


def test_a_vault_of_an_older_version_is_told_and_not_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "KNOWN", 1)
        patch.setattr(steps, "STEPS", steps.STEPS[:1])
        make(tmp_path / "old")
    keys = keys_of(tmp_path / "old", "Aida")
    assert {found.what for found in check(tmp_path / "old", keys).findings} == {i.OLDER}
    with unlocked(tmp_path / "old"):
        pass
    assert check(tmp_path / "old", keys).fine
