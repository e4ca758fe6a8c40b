"""A sealed case in backups, restored and salvaged: it is there for its holders, and for nobody else."""

from pathlib import Path

from shelterdesk.casework.notes import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import check
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.restore import restore
from shelterdesk.vault.salvage import salvage
from tests.vault.making import keys_of, unlocked
from tests.vault.test_sealed import CASE, PLACE, SECRET, folder, seal
from tests.vault.test_what_lies_open import reads

__all__ = ["folder"]


def texts(folder: Path) -> list[str]:
    with unlocked(folder) as vault:
        assert vault.problems == ()
        return [note.text for note in vault.of_case(TeamNote, CASE)]


def test_a_sealed_case_comes_back_from_a_backup_made_by_somebody_else(folder: Path, tmp_path: Path) -> None:
    seal(folder)
    made = make_backup(folder, tmp_path / "stick", keys_of(folder, "Clara"))
    assert PLACE not in made.opened
    restore(made.folder, tmp_path / "new" / "X.shelter")
    assert texts(tmp_path / "new" / "X.shelter") == [f"{SECRET} by Clara"]
    assert not reads(tmp_path / "new" / "X.shelter", "Dana", SECRET)


def test_drawers_made_anew_from_their_logs_keep_a_case_sealed(folder: Path, tmp_path: Path) -> None:
    seal(folder)
    keys = keys_of(folder, "Aida")
    for drawer in (Drawer.CASEWORK, PLACE):
        opened = open_drawer_file(folder / keys.file_of[drawer], keys.drawer_keys[drawer])
        opened.execute("UPDATE \"case\" SET code = 'spoiled'")
        opened.close()
    saved = salvage(folder, tmp_path / "saved.shelter", keys)
    assert set(saved.rebuilt) == {Drawer.CASEWORK, PLACE}
    assert saved.losses == ()
    assert texts(saved.folder) == [f"{SECRET} by Clara"]
    assert check(saved.folder, keys_of(saved.folder, "Aida"), full=True).findings == ()
    assert not reads(saved.folder, "Dana", SECRET)
