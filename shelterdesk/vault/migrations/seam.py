"""Teaches sqlite-utils to speak to SQLCipher, through the door it has for that.

sqlite-utils prefers ``pysqlite3`` where there is one; standing our library there before its first
import makes its ``except`` clauses catch our library's errors. Nothing else may import sqlite-utils.
"""

import sys
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

sys.modules["pysqlite3"] = sys.modules["pysqlite3.dbapi2"] = sqlcipher

from sqlite_utils import Database  # noqa: E402  (the seam must be in place first)
from sqlite_utils.migrations import Migrations  # noqa: E402

__all__ = ["Database", "Migrations", "database"]


def database(connection: Any) -> Database:
    """sqlite-utils over an open, keyed connection, without plugins of whatever is installed."""
    return Database(connection, execute_plugins=False, strict=True)
