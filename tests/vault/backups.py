"""What tests of backups need: a house, cases in it, and a look at what lies on a stick."""

import hashlib
from pathlib import Path

from shelterdesk.casework.case import Case
from shelterdesk.casework.record import new_id
from shelterdesk.vault import Vault
from shelterdesk.vault.backup import Backup, make_backup
from tests.vault.making import keys_of, unlocked


def add_case(vault: Vault, code: str) -> None:
    """A client with this code."""
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code=code))


def contents(folder: Path, *left_out: str) -> dict[str, str]:
    """Path → hash of every file that matters."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in {"lock", "ballast", *left_out} and path.stat().st_size
    }


def backed_up(folder: Path, place: Path, alias: str = "Aida", **more: object) -> Backup:
    """A backup made by somebody, who unlocks for it."""
    with unlocked(folder, alias):
        return make_backup(folder, place, keys_of(folder, alias), **more)  # type: ignore[arg-type]


def spoil(path: Path, at: int = 50) -> None:
    """Flip one bit."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


def codes(folder: Path, alias: str = "Aida") -> list[str]:
    """The codes of all cases of a vault, read on a machine that never saw it."""
    with unlocked(folder, alias, data_folder=folder.with_suffix(".machine")) as vault:
        return sorted(case.code or "" for case in vault.all(Case))
