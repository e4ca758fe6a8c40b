"""What tests of erasing share: unusual words, and looking for them in every page of every file."""

from pathlib import Path

from shelterdesk.casework import Record
from shelterdesk.vault import Saved, Vault, erasure_plan
from shelterdesk.vault.erasure import Agreement
from tests.vault.making import keys_of
from tests.vault.pages import plain_pages

CASE, OTHER = "c" * 32, "d" * 32
CANARIES = ("qzhorvath", "xwjupiter", "vbkestrel", "kyzophlox")
"""Unusual words, and no two begin alike: an index keeps only where a word differs from the one before."""
AGREED = Agreement("b" * 32, "r" * 32)


def saved(vault: Vault, record: Record) -> Record:
    return vault.save(record).records[0]


def erase(vault: Vault, record: Record) -> Saved:
    return erasure_plan.carry_out(vault, erasure_plan.of_record(vault, record), AGREED)


def found_in(folder: Path, words: tuple[str, ...] = CANARIES, alias: str = "Aida") -> list[str]:
    """The words that are left in any file of the vault that this member's keys open."""
    keys, found = keys_of(folder, alias), []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        for drawer, key in keys.drawer_keys.items():
            if path.name.startswith(f"{Path(keys.file_of[drawer]).stem}.") and path.suffix == ".db":
                content = plain_pages(path, key).lower()
        found += [f"{path.name}: {word}" for word in words if word[2:].encode() in content]
    return found
