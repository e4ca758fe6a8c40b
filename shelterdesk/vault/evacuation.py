"""Leaving a house in a hurry: from then on only recovery cards, kept elsewhere, open the case file.

First the slots in the vault go, which needs no key and no time; then the witness; then the slots in backups that can
be reached. What cannot be reached keeps its slots, and is named beforehand.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    BackupDamagedError,
    CardsIncompleteError,
    KeyFileDamagedError,
    NoCardsError,
    ShelterDeskError,
)
from shelterdesk.vault import card_standing, generations, key_copies
from shelterdesk.vault.backup_media import KnownMedium, find
from shelterdesk.vault.backup_medium import PIECE_BYTES, PIECES, Medium
from shelterdesk.vault.backup_reading import keys_at
from shelterdesk.vault.generations import Generation, StoredFile
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.key_file import destroy_slots, only_for_cards
from shelterdesk.vault.vault import Vault
from shelterdesk.vault.whole_file import sync_folder, writing
from shelterdesk.vault.witness import Witness

__all__ = ["Reach", "destroy_slots", "is_offered", "look", "purge", "require_offered", "shred", "wipe_witness"]


@dataclass(frozen=True)
class Reach:
    """Which backups are here, and which are elsewhere and keep their slots."""

    here: tuple[tuple[KnownMedium, Path], ...]
    elsewhere: tuple[KnownMedium, ...]


def is_offered(vault: Vault) -> bool:
    """Whether cards that were typed back open every drawer: without them nothing would ever open again."""
    try:
        require_offered(vault)
    except (NoCardsError, CardsIncompleteError):
        return False
    return True


def require_offered(vault: Vault) -> None:
    """Raises NoCardsError where there are no cards, and CardsIncompleteError for a drawer that they do not open."""
    cards = card_standing.standing(vault)
    if not cards.sets:
        raise NoCardsError
    for drawer in (*cards.waiting, *cards.uncovered):
        raise CardsIncompleteError(drawer)


def look(known: Iterable[KnownMedium], vault_id: str, roots: Sequence[Path] | None = None) -> Reach:
    """Look for the known media on whatever is plugged in; a slow stick takes seconds, so on a worker thread."""
    found = [(medium, find(medium, vault_id, roots)) for medium in known]
    return Reach(
        tuple((medium, home) for medium, home in found if home is not None),
        tuple(medium for medium, home in found if home is None),
    )


def wipe_witness(keys: OpenedKeys, data_folder: Path) -> None:
    """Take away what this computer remembers of the vault; a file that cannot be deleted is left overwritten."""
    with suppress(OSError, ShelterDeskError):
        shred(Witness(data_folder, keys.vault_id, keys.drawer_keys[Drawer.GATE]).path)


def purge(home: Path, keys: OpenedKeys) -> int:
    """Destroy the slots in every generation of a backup; returns how many generations remain.

    A generation from before the cards would open with passphrases only, so it goes. Raises what writing raises; then
    the slots that were reached by then are gone all the same.
    """
    medium, stay = Medium(home), 0
    old: set[str] = set()
    needed: set[str] = set()
    try:
        for one in generations.on_shelf(home).good[::-1]:  # the newest first: it matters most
            if one.vault != keys.vault_id:
                continue
            old |= {name for held in one.files if held.name in key_copies.COPIES for name in held.pieces}
            try:
                needed |= _rewrite(medium, one, keys)
                stay += 1
            except (NoCardsError, BackupDamagedError, KeyFileDamagedError):
                shred(generations.path_of(home, one.number))
                shred(generations.keys_path(generations.path_of(home, one.number)))
    finally:  # generations share pieces, so these go last
        for name in old - needed:
            shred(home / PIECES / name[:2] / name)
    return stay


def _rewrite(medium: Medium, one: Generation, keys: OpenedKeys) -> set[str]:
    """The same generation with a key file for cards only; returns the names of its new pieces."""
    path = generations.path_of(medium.folder, one.number)
    content = key_copies.serialised(only_for_cards(_parts(medium, one)).bodies)
    gate = keys_at(medium, one, keys).drawer_keys[Drawer.GATE]
    facts = generations.facts_of(one, gate)
    pieces = tuple(medium.keep(content[at : at + PIECE_BYTES]) for at in range(0, len(content), PIECE_BYTES))
    files = tuple(
        StoredFile(held.name, len(content), pieces) if held.name in key_copies.COPIES else held for held in one.files
    )
    after = replace(one, files=files)
    if facts is not None:
        after = generations.proved(after, facts, gate)
    medium.put(path, generations.serialised(after))
    shred(generations.keys_path(path))
    medium.put(generations.keys_path(path), content)
    return set(pieces)


def _parts(medium: Medium, one: Generation) -> key_copies.Parts:
    """Out of its pieces, else out of the copy beside the list, from which restoring would take it, too."""
    stored = next((held for held in one.files if held.name in key_copies.COPIES), None)
    if stored is None:
        raise BackupDamagedError(str(medium.folder))
    try:
        content = b"".join(medium.piece(name) for name in stored.pieces)
    except BackupDamagedError:
        with writing(medium.folder):
            content = generations.keys_path(generations.path_of(medium.folder, one.number)).read_bytes()
    return key_copies.parts_of({stored.name: content})


def shred(path: Path) -> None:
    """Overwrite with random bytes, flush, delete. Disks without moving parts may keep the old bytes all the same."""
    with writing(path), suppress(FileNotFoundError):  # what is gone already keeps nothing else
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)
