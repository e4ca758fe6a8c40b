"""A drawer's file opens with its key and its settings, or says why not."""

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shelterdesk.errors import (
    BusyError,
    DiskFullError,
    DrawerDamagedError,
    DrawerMissingError,
    ReadOnlyError,
    SettingsRefusedError,
    WriteFailedError,
)
from shelterdesk.vault import connection
from shelterdesk.vault.connection import SETTINGS, facts_of, open_drawer_file

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = open_drawer_file(tmp_path / "d1.db", KEY, new=True)
    made.execute("CREATE TABLE t (x TEXT) STRICT")
    made.execute("INSERT INTO t VALUES ('kept')")
    made.close()
    return tmp_path / "d1.db"


def test_every_setting_holds_after_opening(path: Path) -> None:
    opened = open_drawer_file(path, KEY)
    for setting, (_, expected) in SETTINGS.items():
        assert str(opened.execute(f"PRAGMA {setting}").fetchone()[0]) == expected
    assert opened.execute("PRAGMA busy_timeout").fetchone() == (2000,)
    opened.close()


def test_a_setting_that_does_not_hold_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection.SETTINGS, "synchronous", ("NORMAL", "3"))
    with pytest.raises(SettingsRefusedError):
        open_drawer_file(path, KEY)


def test_another_key_is_a_damaged_drawer(path: Path) -> None:
    with pytest.raises(DrawerDamagedError):
        open_drawer_file(path, bytes(32))


@pytest.mark.parametrize("length", [0, 16, 31, 33, 48])
def test_a_key_of_another_length_is_never_taken_as_a_passphrase(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_drawer_file(path, bytes(length))


def test_a_missing_drawer_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(DrawerMissingError):
        open_drawer_file(tmp_path / "d9.db", KEY)
    assert not (tmp_path / "d9.db").exists()


def test_nothing_in_the_file_can_be_read_without_the_key(path: Path) -> None:
    assert b"SQLite format" not in path.read_bytes()
    assert b"kept" not in path.read_bytes()


def test_a_flipped_bit_is_an_error_and_not_other_data(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 + 1000] ^= 4
    path.write_bytes(content)
    opened = open_drawer_file(path, KEY)
    with pytest.raises(DrawerDamagedError), facts_of(path, "gate"):
        opened.execute("SELECT * FROM t").fetchall()
    opened.close()


def test_a_writer_in_the_way_is_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_MILLISECONDS", 50)
    first, second = open_drawer_file(path, KEY), open_drawer_file(path, KEY)
    first.execute("BEGIN IMMEDIATE")
    with pytest.raises(BusyError), facts_of(path, "gate"):
        second.execute("BEGIN IMMEDIATE")
    first.close()
    second.close()


@pytest.mark.parametrize(
    ("code", "expected"),
    [(5, BusyError), (13, DiskFullError), (8, ReadOnlyError), (10, WriteFailedError), (1034, WriteFailedError),
     (11, DrawerDamagedError), (26, DrawerDamagedError)],
)  # fmt: skip
def test_each_error_of_the_library_is_a_fact(path: Path, code: int, expected: type[Exception]) -> None:
    error = sqlcipher.OperationalError("text")
    error.sqlite_errorcode = code
    with pytest.raises(expected), facts_of(path, "gate"):
        raise error


def test_an_error_that_is_our_mistake_passes_through(path: Path) -> None:
    opened = open_drawer_file(path, KEY)
    with pytest.raises(sqlcipher.OperationalError), facts_of(path, "gate"):
        opened.execute("SELECT * FROM nothing")
    opened.close()


def test_the_library_says_nothing_on_stderr(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DrawerDamagedError):
        open_drawer_file(path, os.urandom(32))
    assert capfd.readouterr().err == ""


def test_an_error_of_copying_that_carries_no_code_is_known_by_its_words(tmp_path):
    with pytest.raises(DiskFullError), facts_of(tmp_path, "house"):
        raise sqlcipher.OperationalError("database or disk is full")
    with pytest.raises(WriteFailedError), facts_of(tmp_path, "house"):
        raise sqlcipher.OperationalError("disk I/O error")
    with pytest.raises(sqlcipher.OperationalError), facts_of(tmp_path, "house"):
        raise sqlcipher.OperationalError("no such table: house")
