"""Lists of generations: one spelling, proved by a member, telling others nothing; which of them stay."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import BackupDamagedError, ShelterDeskError
from shelterdesk.vault import OpenedKeys, generations
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.generations import Generation, Shelf, StoredAttachment, on_shelf
from shelterdesk.vault.restore import verify
from tests.vault.backups import add_case, backed_up
from tests.vault.making import keys_of, make, unlocked


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "House.shelter"
    make(folder)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_once, tmp_path / "House.shelter")


@pytest.fixture
def keys(folder: Path) -> OpenedKeys:
    return keys_of(folder, "Aida")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def test_the_last_one_of_each_week_stays_for_a_month():
    start = datetime(2026, 6, 1, 20, tzinfo=UTC)
    days = [Generation(day, "v", "m", "n", start + timedelta(days=day), (), ()) for day in range(1, 60)]
    stay = [one.number for one in generations.kept(days)]
    assert stay[-3:] == [57, 58, 59]
    assert len(stay) <= 3 + generations.KEPT_WEEKS + 1
    assert all(59 - number <= generations.GONE_AFTER.days for number in stay)
    assert len({days[number - 1].made.isocalendar()[:2] for number in stay}) >= generations.KEPT_WEEKS


def test_lists_of_members_who_hold_much_and_little_look_alike(folder, stick):
    sizes = set()
    for number, alias in enumerate(("Aida", "Dana"), 1):
        backed_up(folder, stick, alias)
        sizes.add(len(on_shelf(stick / "House.backup").good[number - 1].facts))
    assert len(sizes) == 1


def test_only_a_member_can_have_made_a_list(folder, keys, stick):
    one = backed_up(folder, stick).generation
    gate = keys.drawer_keys[Drawer.GATE]
    assert generations.is_proved(one, gate)
    forged = generations.parsed(generations.serialised(generations.bare(one)), stick)
    assert not generations.is_proved(forged, gate)
    facts = generations.facts_of(one, gate)
    assert facts is not None
    assert facts.by == keys.me.id
    assert set(facts.drawers) == set(keys.drawer_keys)
    assert generations.facts_of(one, bytes(32)) is None


def test_a_list_whose_bits_flipped_is_damaged_and_never_something_else(folder, stick):
    backed_up(folder, stick)
    path = stick / "House.backup" / "generations" / "00000001.json"
    data = path.read_bytes()
    for at in range(0, len(data), 37):
        path.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        assert on_shelf(stick / "House.backup") == Shelf((), (1,))


def test_a_list_cannot_name_a_path_outside(folder, stick):
    one = backed_up(folder, stick).generation
    for name in ("../x", "/etc/x", "a/../../x", "C:x", "a\\..\\x"):
        bad = replace(one, files=(replace(one.files[0], name=name),))
        with pytest.raises(ShelterDeskError):
            generations.parsed(generations.serialised(bad), stick)


def test_a_list_names_no_piece_elsewhere_and_no_size_without_an_end(folder, stick):
    one = backed_up(folder, stick).generation
    first = one.files[0]
    names = ("/dev/zero", "../../x", "\\\\host\\share\\x", "", "AB" * 32)
    strange = [replace(first, pieces=(name,)) for name in names]
    strange += [replace(first, size=size) for size in (-1, 2**62)]
    strange += [replace(first, name=name) for name in ("", ".")]
    for bad in strange:
        with pytest.raises(BackupDamagedError):
            generations.parsed(generations.serialised(replace(one, files=(bad,))), stick)
    large = replace(one, attachments=(StoredAttachment("d1/x", 2**62, ""),))
    with pytest.raises(BackupDamagedError):
        generations.parsed(generations.serialised(large), stick)


def test_a_list_that_cannot_be_read_just_now_keeps_its_pieces(folder, keys, stick, tmp_path):
    with unlocked(folder) as vault:
        for code in ("K-1", "K-2"):
            add_case(vault, code)
            make_backup(folder, stick, keys)
        path = generations.path_of(stick / "House.backup", 1)
        path.rename(tmp_path / "list")
        path.mkdir()  # the disk refuses to give it
        add_case(vault, "K-3")
        make_backup(folder, stick, keys)
        path.rmdir()
        (tmp_path / "list").rename(path)
    assert verify(stick) == {1: (), 2: (), 3: ()}


@pytest.mark.parametrize("junk", ["9223372036854775807", "1", "٣٣٣٣٣٣٣٣"])
def test_a_name_that_is_none_of_ours_sets_no_number(
    junk: str, folder: Path, keys: OpenedKeys, stick: Path
) -> None:  # fmt: skip
    make_backup(folder, stick, keys)
    home = stick / "House.backup"
    (home / generations.GENERATIONS / f"{junk}.json").write_bytes(b"{}")
    assert on_shelf(home).next_number == 2
    make_backup(folder, stick, keys)
    assert [one.number for one in on_shelf(home).good] == [1, 2]
    assert generations.newest(home) == on_shelf(home).good[-1]
