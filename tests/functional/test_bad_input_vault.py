"""Bad input at the vault: each a clear message, the right error, and nothing lost."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework import Case, Exclusion, Person, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.cli.main import main
from shelterdesk.errors import (
    CopyFailedError,
    DiskFullError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    GateClosedError,
    KeyFileDamagedError,
    KeyFileMissingError,
    KeySlotDamagedError,
    NotAVaultError,
    ReadOnlyError,
    ShelterDeskError,
    VaultInUseError,
    VaultTooNewError,
    WrongPassphraseError,
)
from shelterdesk.gui.error_text import error_text
from shelterdesk.vault import Vault, check, unlock_keys
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.copies import copy_vault
from shelterdesk.vault.draft_file import DraftKey
from tests.vault.conftest import enlarge, fill, read_only, small_disk  # noqa: F401
from tests.vault.making import STAFF, keys_of, make, unlocked

HOSTILE = {
    "bidi": "\u202eanna\u202c \u2066x\u2069",
    "zero width": "An\u200bna\u200d\ufeff",
    "image": "<img src=/etc/passwd><b>Anna</b>&lt;",
    "control": "An\x00na\x07\x1b[31m\r\n\tO\x7f",
    "combining": "A" + "\u0301" * 1000,
    "two forms": "e\u0301 \u00e9",
    "quotes": "'; DROP TABLE person; --\"",
}
LONG = "Ол үйден шықты. " * 12_500


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


@pytest.fixture
def house(tmp_path: Path) -> House:
    return made_in(tmp_path)


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


# --- keys ---------------------------------------------------------------------------------------------


def test_a_sound_vault_checks_clean(house, capsys):
    assert exit_status(house.folder) == 0
    assert exit_status(house.folder, STAFF[0].passphrase, "--full") == 0
    house.nothing_lost()


@pytest.mark.parametrize(
    "passphrase", ["", "wrong", STAFF[1].passphrase, STAFF[0].passphrase + " ", "\ud800", "x" * 5000]
)
def test_a_wrong_passphrase(house, passphrase):
    with told(WrongPassphraseError):
        unlock_keys(house.folder, "Aida", passphrase)
    house.nothing_lost()


def test_a_wrong_passphrase_on_the_command_line(house, capsys):
    assert exit_status(house.folder, "wrong") == 3
    assert "Alias and passphrase" in capsys.readouterr().err


def test_one_copy_of_the_key_file_missing(house):
    (house.folder / "keys.json").unlink()
    house.nothing_lost()
    assert (house.folder / "keys.json").read_bytes() == (house.folder / "keys.copy.json").read_bytes()


@pytest.mark.parametrize(
    "change", [lambda b: b[: len(b) // 2], lambda b: flipped(b, 2000), lambda b: b"", lambda b: b"{}"]
)
def test_one_copy_of_the_key_file_damaged(house, change):
    alter(house.folder / "keys.copy.json", change)
    house.nothing_lost()


def test_both_copies_of_the_key_file_missing(house, capsys):
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).rename(house.folder.parent / name)
    with told(KeyFileMissingError):
        keys_of(house.folder, "Aida")
    assert exit_status(house.folder) == 3
    for name in ("keys.json", "keys.copy.json"):
        (house.folder.parent / name).rename(house.folder / name)
    house.nothing_lost()


def test_both_copies_of_the_key_file_damaged(house, capsys):
    for name in ("keys.json", "keys.copy.json"):
        alter(house.folder / name, lambda b: os.urandom(len(b)))
    with told(KeyFileDamagedError):
        keys_of(house.folder, "Aida")
    assert exit_status(house.folder) == 3


@pytest.mark.parametrize("field", ["receiving", "signing"])
def test_a_slot_damaged_in_both_copies_shuts_out_its_owner_alone(house, field):
    whole = (house.folder / "keys.json").read_bytes()
    parts = {part["name"]: part["body"] for part in json.loads(whole)["parts"]}
    shut_out = []
    for slot in sorted(name for name in parts if name.startswith("slot/")):
        damaged = flipped(whole, whole.index(parts[slot][field].encode()) + 5)
        for name in ("keys.json", "keys.copy.json"):
            (house.folder / name).write_bytes(damaged)
        for founder in STAFF:
            try:
                unlock_keys(house.folder, founder.alias, founder.passphrase)
            except KeySlotDamagedError:
                shut_out.append(founder.alias)
    assert sorted(shut_out) == [founder.alias for founder in STAFF]
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).write_bytes(whole)
    house.nothing_lost()


def test_a_folder_that_is_no_vault(tmp_path, capsys):
    with told(NotAVaultError):
        keys_of(tmp_path, "Aida")
    assert exit_status(tmp_path) == 3


# --- drawers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", [0, 1, 2, 3])
def test_a_damaged_drawer_is_told_and_the_others_are_whole(house, part):
    path = house.drawer(Drawer.PROTECTION)
    whole = path.read_bytes()
    path.write_bytes(flipped(whole, len(whole) * part // 4 + 50))
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        assert person.surname == "Мәлікова"
    report = check(house.folder, keys_of(house.folder, "Aida"))
    assert not report.fine
    assert {finding.drawer for finding in report.findings} == {Drawer.PROTECTION}
    path.write_bytes(whole)
    house.nothing_lost()


def test_a_drawer_whose_first_page_is_damaged_is_named(house, capsys):
    path = house.drawer(Drawer.PROTECTION)
    whole = path.read_bytes()
    path.write_bytes(flipped(whole, 50))
    with unlocked(house.folder) as vault:
        [problem] = vault.problems
        assert Drawer.PROTECTION not in vault.drawers
        with told(DrawerDamagedError):
            raise problem
    assert exit_status(house.folder) == 1
    path.write_bytes(whole)
    house.nothing_lost()


def test_a_missing_drawer_is_named(house):
    path = house.drawer(Drawer.PROTECTION)
    path.rename(path.with_suffix(".away"))
    with unlocked(house.folder) as vault, told(DrawerMissingError):
        raise vault.problems[0]
    path.with_suffix(".away").rename(path)
    house.nothing_lost()


def test_a_drawer_put_back_to_an_older_state_is_explained_and_not_opened(house):
    path = house.drawer(Drawer.CASEWORK)
    older = path.read_bytes()
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text="Ran away"))
    newer = path.read_bytes()
    path.write_bytes(older)
    with unlocked(house.folder) as vault:
        assert Drawer.CASEWORK not in vault.drawers
        with told(DrawerRolledBackError):
            raise vault.problems[0]
    path.write_bytes(newer)
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "Ran away"]
    house.nothing_lost()


def test_a_missing_gate_lets_nothing_leave(house):
    path = house.drawer(Drawer.GATE)
    path.rename(path.with_suffix(".away"))
    with unlocked(house.folder) as vault:
        assert vault.get(Person, house.person_id) is not None
        with told(GateClosedError):
            vault.require_gate()
    path.with_suffix(".away").rename(path)
    with unlocked(house.folder) as vault:
        vault.require_gate()
    house.nothing_lost()


def test_a_gate_put_back_to_an_older_state_lets_nothing_leave(house):
    path = house.drawer(Drawer.GATE)
    older = path.read_bytes()
    with unlocked(house.folder) as vault:
        vault.save(Exclusion(name="Petrov"))
    path.write_bytes(older)
    with unlocked(house.folder) as vault, told(GateClosedError):
        vault.require_gate()


def test_a_drawer_from_a_newer_version_is_left_alone(house):
    path, keys = house.drawer(Drawer.CASEWORK), keys_of(house.folder, "Aida")
    connection = open_drawer_file(path, keys.drawer_keys[Drawer.CASEWORK])
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = path.read_bytes()
    with told(VaultTooNewError):
        unlocked(house.folder).close()
    assert path.read_bytes() == before


def test_a_key_file_from_a_newer_version_is_left_alone(house):
    from shelterdesk.crypto.canonical import dumps, loads
    from shelterdesk.crypto.symmetric import digest

    document = {key: value for key, value in loads((house.folder / "keys.json").read_bytes()).items() if key != "check"}
    document["version"] = 9999
    newer = dumps({**document, "check": digest(dumps(document)).hex()})
    for name in ("keys.json", "keys.copy.json"):
        (house.folder / name).write_bytes(newer)
    with told(VaultTooNewError):
        keys_of(house.folder, "Aida")
    assert (house.folder / "keys.json").read_bytes() == newer


# --- disks --------------------------------------------------------------------------------------------


@pytest.fixture
def house_on_a_small_disk(small_disk: Path) -> House:  # noqa: F811
    enlarge(small_disk)
    return made_in(small_disk)


def test_on_a_full_disk_the_ballast_lets_staff_finish(house_on_a_small_disk):
    house = house_on_a_small_disk
    with unlocked(house.folder) as vault:
        assert (house.folder / "ballast").exists()
        fill(house.folder.parent)
        vault.save(TeamNote(case_id=house.case_id, text=LONG))
        assert not (house.folder / "ballast").exists()
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", LONG]


def test_on_a_disk_that_stays_full_nothing_is_saved_and_nothing_lost(house_on_a_small_disk):
    house = house_on_a_small_disk
    with unlocked(house.folder) as vault:
        (house.folder / "ballast").unlink()
        fill(house.folder.parent)
        with told(DiskFullError):
            vault.save(TeamNote(case_id=house.case_id, text=LONG))
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well"]
        assert vault.get(Person, house.person_id) is not None
        vault.drafts.note(DraftKey(Drawer.CASEWORK, "team_note", "44" * 16, house.case_id), {"text": "typed"})
        assert not vault.drafts.flush(0.2)
        for path in house.folder.parent.glob("fill*"):
            path.unlink()
        vault.save(TeamNote(case_id=house.case_id, text="Now there is room"))
        assert vault.drafts.flush(3.0)
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "Now there is room"]
        assert [draft.fields for draft in vault.drafts.waiting()] == [{"text": "typed"}]
    house.nothing_lost()


def test_a_vault_on_a_read_only_disk_is_refused_in_plain_words(house_on_a_small_disk):
    house = house_on_a_small_disk
    read_only(house.folder.parent)
    with told(ReadOnlyError):
        unlocked(house.folder).close()
    subprocess.run(["mount", "-o", "remount,rw", str(house.folder.parent)], check=True)
    house.nothing_lost()


def test_a_copy_into_the_vault_itself(house):
    keys = keys_of(house.folder, "Aida")
    with told(CopyFailedError):
        copy_vault(house.folder, house.folder, keys)
    house.nothing_lost()


# --- processes ----------------------------------------------------------------------------------------

WORKER = """
import sys
from pathlib import Path
from dataclasses import replace
from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.draft_file import DraftKey
from tests.vault.making import unlocked
vault = unlocked(Path(sys.argv[1]))
print("open", flush=True)
number = 0
while True:
    number += 1
    text = f"{number}:" + "x" * (number * 37 % 5000)
    vault.drafts.note(DraftKey(Drawer.CASEWORK, "team_note", "44" * 16, sys.argv[2]), {"text": text})
    vault.save(TeamNote(case_id=sys.argv[2], text=text))
    print(number, flush=True)
"""


def worker(house: House) -> subprocess.Popen[str]:
    """Another process that opens the vault and saves without end."""
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(house.folder), house.case_id], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_instance_is_refused_while_the_first_works_on(house):
    process = worker(house)
    try:
        with told(VaultInUseError):
            unlocked(house.folder).close()
        assert process.poll() is None
    finally:
        process.kill()
        process.communicate()
    house.nothing_lost()


@pytest.mark.parametrize("saves", [1, 2, 5, 11, 23])
def test_killed_at_any_moment_nothing_that_was_acknowledged_is_lost(house, saves):
    process = worker(house)
    assert process.stdout is not None
    for _ in range(saves):
        last = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    rest = process.communicate()[0].split()
    last = int(rest[-1]) if rest else last
    with unlocked(house.folder) as vault:
        kept = [int(note.text.split(":")[0]) for note in vault.all(TeamNote) if note.text and ":" in note.text]
        assert kept in ([*range(1, last + 1)], [*range(1, last + 2)])
    house.nothing_lost()


def test_killed_while_the_folder_is_moved_away_before_it_is_opened_again(house, tmp_path):
    process = worker(house)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    moved = replace(house, folder=tmp_path / "elsewhere" / "House.shelter")
    copytree(house.folder, moved.folder)
    moved.nothing_lost()


# --- what is typed ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_strange_characters_in_a_name_come_back_as_they_were(house, text):
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        vault.save(replace(person, first_name=text))
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        kept = text.replace("\0", "")  # it would cut texts short in half the tools that ever read them
        assert person.first_name == kept
        assert vault.history("person", house.person_id)[0].fields == {"first_name": ("Айгүл", kept)}
        vault.display_names([house.case_id])
        vault.search(text)
    assert check(house.folder, keys_of(house.folder, "Aida"), full=True).findings == ()


def test_hidden_characters_do_not_hide_a_name_from_the_search(house):
    with unlocked(house.folder) as vault:
        person = vault.get(Person, house.person_id)
        assert person is not None
        vault.save(replace(person, first_name="\u202eAn\u200bna\u202c"))
        assert [hit.case_id for hit in vault.search("anna")] == [house.case_id]


def test_a_note_of_200_000_characters_comes_back_whole(house):
    assert len(LONG) == 200_000
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text=LONG))
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", LONG]
        assert vault.search("үйден")
    house.nothing_lost()


def test_half_a_surrogate_pair_takes_nothing_else_with_it(house):
    with unlocked(house.folder) as vault:
        vault.save(TeamNote(case_id=house.case_id, text="half \ud83d one, whole \U0001f600 one"))
    with unlocked(house.folder) as vault:
        assert [note.text for note in vault.all(TeamNote)] == ["Slept well", "half \ufffd one, whole \U0001f600 one"]
    house.nothing_lost()


def test_a_passphrase_is_never_taken_from_the_arguments(house, capsys):
    assert main(["check", str(house.folder), "--as", "Aida", "--passphrase", STAFF[0].passphrase]) == 2
    assert isinstance(unlocked(house.folder), Vault)
