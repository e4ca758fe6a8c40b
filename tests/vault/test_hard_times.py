"""Disks that stop taking writes, sticks pulled out, files that cannot be read: told, and nothing lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

import pytest

from shelterdesk.casework import Person, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import AnchorDamagedError, ShelterDeskError
from shelterdesk.vault import Vault
from shelterdesk.vault.draft_file import DraftKey
from tests.vault.making import keys_of, make, unlocked

resource = pytest.importorskip("resource")
CASE = "c" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


@contextmanager
def no_more_writes() -> Iterator[None]:
    """Every write of this process is refused by the system from now on, as by a disk that has failed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_stops_taking_writes_while_the_vault_is_open_loses_nothing(folder: Path) -> None:
    vault = unlocked(folder)
    saved = vault.save(TeamNote(case_id=CASE, text="before")).records[0]
    key = DraftKey(Drawer.CASEWORK, "team_note", "n" * 32, CASE)
    with no_more_writes():
        with pytest.raises(ShelterDeskError):
            vault.save(TeamNote(case_id=CASE, text="during"))
        assert vault.all(TeamNote) == [saved], "what is there can still be read"
        vault.drafts.note(key, {"text": "typed meanwhile"})
        assert not vault.drafts.flush(0.5)
        assert vault.drafts.problem is not None
        assert [draft.fields["text"] for draft in vault.drafts.waiting()] == ["typed meanwhile"]
    assert vault.drafts.flush(5.0), "the disk is back, and so the text gets there"
    vault.close()
    with unlocked(folder) as again:
        assert again.problems == ()
        assert again.all(TeamNote) == [saved]
        assert [draft.fields["text"] for draft in again.drafts.waiting()] == ["typed meanwhile"]


def test_closing_never_fails_on_a_disk_that_takes_no_writes(folder: Path) -> None:
    vault = unlocked(folder)
    saved = vault.save(Person(case_id=CASE, age=20)).records[0]
    with no_more_writes():
        vault.close()
    assert vault.problems
    with unlocked(folder) as again:
        assert again.problems == ()
        assert again.get(Person, saved.id) == saved


def test_closing_never_fails_when_the_stick_was_pulled_out(folder: Path) -> None:
    vault = unlocked(folder)
    vault.save(Person(case_id=CASE, age=20))
    rmtree(folder)
    vault.close()
    assert vault.problems
    assert vault.drawers == frozenset()


def test_an_anchor_and_a_witness_that_cannot_be_read_keep_nobody_out(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with unlocked(folder, data_folder=data) as vault:
        first = _incarnation(vault)
    (witness,) = data.iterdir()
    witness.unlink()
    witness.mkdir()  # the system refuses to read it, as it refuses a bad sector
    anchor = (folder / keys_of(folder, "Aida").file_of[Drawer.CASEWORK]).with_suffix(".anchor")
    anchor.unlink()
    anchor.mkdir()
    with unlocked(folder, data_folder=data) as vault:
        assert AnchorDamagedError(str(anchor), Drawer.CASEWORK) in vault.problems
        assert _incarnation(vault) != first, "without a witness a new history begins"


def _incarnation(vault: Vault) -> str:
    person = vault.save(Person(case_id=CASE)).records[0]
    return vault.history("person", person.id)[0].incarnation


def test_a_letter_and_a_draft_that_cannot_be_read_keep_nobody_out(folder: Path) -> None:
    for name in ("letters", "drafts"):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / ("e" * 32)).symlink_to("/proc/self/mem")  # reading its beginning is an input/output error
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.post.unopened == 1
        assert vault.drafts.waiting() == []
