"""What is written out lies there whole under a name that tells nothing, or not at all; never among sealed files."""

import re
from pathlib import Path

import pytest

from shelterdesk.errors import Cancelled, DiskFullError, NotIntoVaultError, ReadOnlyError, WrittenDiffersError
from shelterdesk.outgoing import hand_to_printer, neutral_name, of_ourselves, write_out
from shelterdesk.outgoing import writing as module
from tests.vault.conftest import SMALL_DISK_BYTES, small_disk

__all__ = ["small_disk"]
SHEET = of_ourselves(b"%PDF" + bytes(600_000), "pdf")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "v.shelter"
    (folder / "files").mkdir(parents=True)
    (folder / "keys.json").write_bytes(b"{}")
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_it_lies_there_whole_under_a_neutral_name(stick: Path, vault: Path) -> None:
    told: list[tuple[int, int]] = []
    written = write_out(SHEET, stick, vault, lambda done, total: told.append((done, total)))
    assert written.path.read_bytes() == SHEET.payload
    assert written.size == len(SHEET.payload)
    assert not written.removable
    assert re.fullmatch(r"paper-[0-9a-f]{8}\.pdf", written.path.name)
    assert list(stick.iterdir()) == [written.path]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (2 * written.size, 2 * written.size)


def test_two_names_are_never_the_same() -> None:
    assert len({neutral_name("pdf") for _ in range(100)}) == 100
    for wrong in ("", "../x", "tar.gz", "PDF"):
        with pytest.raises(ValueError, match="ending"):
            neutral_name(wrong)


def test_nothing_readable_goes_among_sealed_files(vault: Path, tmp_path: Path) -> None:
    backup = tmp_path / "v.shelter.backup"
    other = tmp_path / "other.shelter"
    for folder in (backup, other):
        folder.mkdir()
    (other / "keys.json").write_bytes(b"{}")
    link = tmp_path / "harmless"
    link.symlink_to(vault / "files")
    (backup / "generations").mkdir()
    (backup / "files" / "0a").mkdir(parents=True)  # the next backup takes away what no list of it names
    for place in (vault, vault / "files", link, other, backup, backup / "files" / "0a"):
        with pytest.raises(NotIntoVaultError):
            write_out(SHEET, place, vault)
    assert {path.name for path in vault.rglob("*")} == {"files", "keys.json"}


def test_what_comes_back_otherwise_is_deleted_and_told(
    stick: Path, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = module._compare

    def after_the_stick_lied(path: Path, payload: bytes, progress: object) -> None:
        content = bytearray(path.read_bytes())
        content[300_000] ^= 1
        path.write_bytes(content)
        really(path, payload, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "_compare", after_the_stick_lied)
    with pytest.raises(WrittenDiffersError):
        write_out(SHEET, stick, vault)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("stop_at", [0, 1, 3, 4])
def test_stopped_half_way_nothing_is_left(stick: Path, vault: Path, stop_at: int) -> None:
    calls = iter(range(100))

    def progress(_: int, __: int) -> None:
        if next(calls) == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_out(SHEET, stick, vault, progress)
    assert list(stick.iterdir()) == []


def test_a_full_stick_is_told_and_left_as_it_was(small_disk: Path, vault: Path) -> None:
    with pytest.raises(DiskFullError):
        write_out(of_ourselves(bytes(SMALL_DISK_BYTES * 2), "pdf"), small_disk, vault)
    assert list(small_disk.iterdir()) == []


def test_a_place_that_does_not_exist_is_told(tmp_path: Path, vault: Path) -> None:
    from shelterdesk.errors import WriteFailedError

    with pytest.raises((WriteFailedError, ReadOnlyError)):
        write_out(SHEET, tmp_path / "pulled out", vault)


def test_only_papers_go_to_the_printer_and_exactly_as_cleared() -> None:
    got: list[bytes] = []
    assert hand_to_printer(SHEET, lambda payload: not got.append(payload))
    assert got == [SHEET.payload]
    with pytest.raises(ValueError, match="csv"):
        hand_to_printer(of_ourselves(b"x", "csv"), lambda _: True)
