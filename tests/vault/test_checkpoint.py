"""A checkpoint lets a drawer open without reading its whole log, and still nothing guarded is believed from a row."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Consent, Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault import Vault, checkpoint
from shelterdesk.vault.connection import open_drawer_file
from tests.vault.making import keys_of, make, unlocked

CASE = "c" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def behind_the_back(folder: Path, *statements: str) -> None:
    keys = keys_of(folder, "Aida")
    path = folder / keys.file_of[Drawer.CASEWORK]
    opened = open_drawer_file(path, keys.drawer_keys[Drawer.CASEWORK])
    for statement in statements:
        opened.execute(statement)
    opened.close()


def problem(folder: Path) -> str:
    with unlocked(folder) as vault:
        (found,) = vault.problems
        assert isinstance(found, DrawerDamagedError)
        assert Drawer.CASEWORK not in vault.drawers
        return found.where


def point(vault: Vault) -> checkpoint.Checkpoint | None:
    return checkpoint.newest(vault.file(Drawer.CASEWORK), vault.keys.vault_id, vault.keys.members)


def test_closing_makes_a_checkpoint_and_opening_verifies_only_what_came_after(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(Consent(case_id=CASE, answer="given"))
        assert point(vault) is None
    with unlocked(folder) as vault:
        found = point(vault)
        assert found is not None
        assert found.seq == 1
        verified = checkpoint.verify(vault.file(Drawer.CASEWORK), vault.keys.vault_id, vault.keys.members)
        assert verified.since == 0
    with unlocked(folder) as vault:
        assert vault.file(Drawer.CASEWORK).number("SELECT count(*) FROM checkpoint") == 1


def test_a_checkpoint_follows_every_thousand_changes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert checkpoint.EVERY == 1000
    monkeypatch.setattr(checkpoint, "EVERY", 3)
    with unlocked(folder) as vault:
        for age in range(7):
            vault.save(Person(case_id=CASE, age=age))
        seqs = vault.file(Drawer.CASEWORK).read("SELECT seq FROM checkpoint ORDER BY seq")
        assert seqs == [(3,), (6,)]


def test_a_consent_changed_behind_the_logs_back_is_not_believed(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(Consent(case_id=CASE, answer="withdrawn"))
    behind_the_back(folder, "UPDATE consent SET answer = 'given'")
    assert problem(folder) == "guarded table consent"


def test_a_consent_taken_out_of_the_bin_behind_the_logs_back_is_not_believed(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.remove(vault.save(Consent(case_id=CASE, answer="given")).records[0])
    behind_the_back(folder, "UPDATE consent SET removed = 0")
    assert problem(folder) == "guarded table consent"


def test_a_change_since_the_checkpoint_carries_the_digest_forward(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlocked(folder) as vault:
        consents = vault.save(*(Consent(case_id=CASE, answer="given") for _ in range(3))).records
    monkeypatch.setattr(checkpoint, "write", lambda *_: None)
    with unlocked(folder) as vault:
        vault.save(replace(consents[0], answer="withdrawn"))  # type: ignore[call-arg]
        vault.remove(consents[1])
        vault.save(Consent(case_id=CASE, answer="given"))
    with unlocked(folder) as vault:
        assert vault.problems == ()
        answers = [consent.answer for consent in vault.all(Consent)]
        assert answers == ["withdrawn", "given", "given"]
    behind_the_back(folder, f"UPDATE consent SET answer = 'x' WHERE id = '{consents[2].id}'")
    assert problem(folder) == "guarded table consent"


def test_a_row_changed_since_the_checkpoint_must_be_what_the_log_says(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoint, "write", lambda *_: None)
    with unlocked(folder) as vault:
        vault.save(Person(case_id=CASE, age=20))
    behind_the_back(folder, "UPDATE person SET age = 21")
    assert problem(folder) == "row of person"


def test_an_old_page_put_back_is_noticed_although_the_cipher_does_not(folder: Path) -> None:
    """SQLCipher accepts any page it once wrote; this is the reason for all of the above."""
    with unlocked(folder) as vault:
        consent = vault.save(Consent(case_id=CASE, answer="given")).records[0]
    path = folder / keys_of(folder, "Aida").file_of[Drawer.CASEWORK]
    old = path.read_bytes()
    with unlocked(folder) as vault:
        vault.save(replace(consent, answer="withdrawn"))  # type: ignore[call-arg]
    new = path.read_bytes()
    noticed = 0
    pages = [at for at in range(4096, len(old), 4096) if old[at : at + 4096] != new[at : at + 4096]]
    for at in pages:
        path.write_bytes(new[:at] + old[at : at + 4096] + new[at + 4096 :])
        with unlocked(folder) as vault:
            if vault.problems:
                noticed += 1
            else:
                assert vault.all(Consent)[0].answer == "withdrawn"
        path.write_bytes(new)
    assert noticed >= 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE checkpoint SET signature = zeroblob(64)",
        "UPDATE checkpoint SET seq = seq - 1",
        "UPDATE checkpoint SET state = CAST(replace(CAST(state AS TEXT), '\"seq\":2', '\"seq\":1') AS BLOB)",
        "UPDATE log SET hash = zeroblob(32) WHERE seq = 2",
        "DELETE FROM log WHERE seq = 2",
    ],
)
def test_a_forged_checkpoint_or_head_is_refused(folder: Path, statement: str) -> None:
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="a"))
        vault.save(Person(case_id=CASE, age=20))
    behind_the_back(folder, statement)
    assert problem(folder).startswith("checkpoint")


def test_a_consent_that_no_log_knows_is_not_believed_although_no_checkpoint_is_there(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(Consent(case_id=CASE, answer="withdrawn"))
    behind_the_back(
        folder,
        "DELETE FROM checkpoint",
        "INSERT INTO consent (id, case_id, head, answer) VALUES ('x', 'y', 'z', 'given')",
    )
    assert problem(folder) == "guarded table consent"
