"""Putting a case file out of use on this computer: its keys are destroyed, the sealed rest tells nobody anything.

Only where a backup that is here holds all of it, so that it lives on elsewhere.
"""

from pathlib import Path

from shelterdesk.crypto.canonical import dumps
from shelterdesk.errors import NoFreshBackupError
from shelterdesk.vault import key_copies
from shelterdesk.vault.backup_media import KnownMedium, find, is_behind, known_media
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.evacuation import shred, wipe_witness
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.vault import Vault

ACT = "closing_shelter"


def fresh_backup(vault: Vault) -> tuple[KnownMedium, Path]:
    """A backup that is here, holds all that was saved, and of which every drawer was opened once.

    Raises NoFreshBackupError.
    """
    for known in known_media(vault):
        home = find(known, vault.keys.vault_id)
        if home is not None and not known.newest.waiting and not is_behind(home, vault):
            return known, home
    raise NoFreshBackupError


def payload(vault: Vault) -> bytes:
    """What a second administrator says yes to: that this shelter closes and its keys here are destroyed."""
    return dumps({"act": ACT, "membership": vault.keys.membership, "vault": vault.keys.vault_id})


def destroy_keys(folder: Path) -> None:
    """Overwrite and delete both copies of the key file: nothing opens this folder then. Raises what writing raises.

    To be called when the vault is closed. Disks without moving parts may keep old blocks all the same.
    """
    for name in key_copies.COPIES:
        shred(folder / name)


def wipe(folder: Path, keys: OpenedKeys, data_folder: Path) -> None:
    """Destroy the keys here, and what this computer remembers of the vault."""
    destroy_keys(folder)
    wipe_witness(keys, data_folder)


# --- the list of what is to be done before a shelter closes ---------------------------------------------

STEPS = ("cases", "partners", "erase", "backup")
_TICKED = "closing"
"""The gate's own small fact: what is done of ``STEPS``, one per line."""


def ticked(gate_file: DrawerFile) -> frozenset[str]:
    """What was ticked."""
    return frozenset(gate_file.meta(_TICKED).decode("ascii", "replace").split()) & frozenset(STEPS)


def tick(gate_file: DrawerFile, step: str, *, done: bool) -> None:
    """Tick a step, or take it back; raises what writing raises."""
    kept = ticked(gate_file) | {step} if done else ticked(gate_file) - {step}
    with gate_file.transaction():
        gate_file.set_meta(_TICKED, "\n".join(sorted(kept)).encode())
