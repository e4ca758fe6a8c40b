"""A small house to maltreat, and how its refusals are looked at."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Person, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.cli.main import main
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.error_text import error_text
from shelterdesk.vault import check
from tests.vault.making import STAFF, keys_of, make, unlocked


@dataclass
class House:
    """A vault with one client and one note, closed."""

    folder: Path
    case_id: str
    person_id: str

    def nothing_lost(self) -> None:
        """The client is as she was, and the check finds nothing."""
        with unlocked(self.folder) as vault:
            person = vault.get(Person, self.person_id)
            assert person is not None
            assert (person.first_name, person.surname) == ("Айгүл", "Мәлікова")
            assert vault.problems == ()
        assert check(self.folder, keys_of(self.folder, "Aida"), full=True).findings == ()

    def drawer(self, drawer: Drawer) -> Path:
        return self.folder / keys_of(self.folder, "Aida").file_of[drawer]


def made_in(place: Path) -> House:
    folder = place / "House.shelter"
    make(folder)
    with unlocked(folder) as vault:
        case = Case(code="Blue 17")
        case = vault.save(replace(case, case_id=case.id)).records[0]
        person = vault.save(Person(case_id=case.id, first_name="Айгүл", surname="Мәлікова")).records[0]
        vault.save(TeamNote(case_id=case.id, text="Slept well"))
        return House(folder, case.id, person.id)


@contextmanager
def told(*expected: type[ShelterDeskError]) -> Iterator[None]:
    """The block is refused with one of these errors, for which there are words of its own."""
    with pytest.raises(expected) as refused:
        yield
    words = error_text(refused.value)
    assert len(words) > 40
    assert "did something wrong" not in words
    assert "{" not in words


def exit_status(folder: Path, passphrase: str = STAFF[0].passphrase, *more: str) -> int:
    """What ``shelterdesk check`` says, asked by Aida."""
    reading, writing = os.pipe()
    os.write(writing, passphrase.encode() + b"\n")
    os.close(writing)
    try:
        return main(["check", str(folder), "--as", "Aida", "--passphrase-fd", str(reading), *more])
    finally:
        os.close(reading)


def alter(path: Path, change: Callable[[bytes], bytes]) -> None:
    path.write_bytes(change(path.read_bytes()))


def flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
