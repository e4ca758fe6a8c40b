"""The one place where a drawer's file is opened: keyed, with every setting asserted by reading it back."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from shelterdesk.errors import (
    BusyError,
    DiskFullError,
    DrawerDamagedError,
    DrawerMissingError,
    ReadOnlyError,
    SettingsRefusedError,
    ShelterDeskError,
    WriteFailedError,
)

Connection = Any
"""A ``sqlcipher3`` connection; the library ships no types."""

SETTINGS = {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", "3"),
    "secure_delete": ("ON", "1"),
    "temp_store": ("MEMORY", "2"),
    "trusted_schema": ("OFF", "0"),
    "foreign_keys": ("ON", "1"),
    "cipher_memory_security": ("OFF", "0"),
    "cell_size_check": ("ON", "1"),
}
"""Setting → (what is asked for, what must be read back). Reasons: SECURITY and vault/FORMAT.md."""

BUSY_MILLISECONDS = 2000
_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_FULL, _READ_ONLY, _IO, _CORRUPT, _NOT_A_DATABASE = 13, 8, 10, 11, 26
_BUSY, _LOCKED, _CANNOT_OPEN = 5, 6, 14
_CODE_OF = {
    "database is locked": _BUSY,
    "database table is locked": _LOCKED,
    "database or disk is full": _FULL,
    "attempt to write a readonly database": _READ_ONLY,
    "unable to open database file": _CANNOT_OPEN,
    "disk I/O error": _IO,
    "database disk image is malformed": _CORRUPT,
    "file is not a database": _NOT_A_DATABASE,
}
"""The library's own copying (``Connection.backup``) raises errors that carry no code, only SQLite's fixed words."""


@contextmanager
def facts_of(path: Path, drawer: str) -> Iterator[None]:
    """Turn the database library's errors into ours; anything else is a bug and passes through."""
    try:
        yield
    except sqlcipher.Error as error:
        fact = _fact(error, path, drawer)
        if fact is None:
            raise
        raise fact from error


def _fact(error: Exception, path: Path, drawer: str) -> ShelterDeskError | None:
    code = getattr(error, "sqlite_errorcode", None) or _CODE_OF.get(str(error))
    if code is None:
        return None
    code &= 0xFF  # extended codes keep the primary one in the lowest byte
    if code in (_BUSY, _LOCKED):
        return BusyError(drawer)
    if code == _FULL:
        return DiskFullError(str(path))
    if code in (_READ_ONLY, _CANNOT_OPEN):
        return ReadOnlyError(str(path)) if path.exists() else DrawerMissingError(drawer)
    if code == _IO:
        return WriteFailedError(str(path))
    if code in (_CORRUPT, _NOT_A_DATABASE):
        return DrawerDamagedError(drawer, str(error))
    return None


def open_drawer_file(
    path: Path, key: bytes, *, cache_kib: int = 8192, drawer: str = "", new: bool = False
) -> Connection:
    """Open the SQLCipher file with a raw 32-byte key. Rows come as tuples; transactions are explicit.

    The first read recovers what a crash left half written, so no check may come before it.
    Raises ``DrawerMissingError``, ``DrawerDamagedError`` (also for a wrong key), ``SettingsRefusedError``.
    """
    if not new and not path.is_file():
        raise DrawerMissingError(drawer)
    hexadecimal = key.hex()
    if not _RAW_KEY.fullmatch(hexadecimal):
        raise ValueError("a drawer key has 32 bytes: anything else would silently be taken as a passphrase")
    mode = "rwc" if new else "rw"
    with facts_of(path, drawer):
        connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None)
    try:
        with facts_of(path, drawer):
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute(f"PRAGMA key = \"x'{hexadecimal}'\"").fetchall()
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            _apply_settings(connection, cache_kib)
    except BaseException:
        connection.close()
        raise
    return connection


def _apply_settings(connection: Connection, cache_kib: int) -> None:
    if not connection.execute("PRAGMA cipher_version").fetchall():
        raise SettingsRefusedError("cipher_version", "")
    connection.execute(f"PRAGMA cache_size = -{cache_kib}").fetchall()
    for setting, (asked, expected) in SETTINGS.items():
        connection.execute(f"PRAGMA {setting} = {asked}").fetchall()
        rows = connection.execute(f"PRAGMA {setting}").fetchall()
        found = str(rows[0][0]) if rows else ""
        if found != expected:
            raise SettingsRefusedError(setting, found)
