"""How a drawer's tables came to be, step by step, and whether this program knows the last step.

Importing this costs nothing; the steps themselves, and the library that runs them, are imported
only when a drawer is made or brought up to date.
"""

from typing import Any

from shelterdesk.errors import VaultTooNewError

KNOWN = 9
"""The number of steps this version knows; the same for every drawer."""


def version_of(connection: Any) -> int:
    """How many steps the open drawer has behind it; 0 for a new file. Raises ``VaultTooNewError``."""
    found = int(connection.execute("PRAGMA user_version").fetchall()[0][0])
    if found > KNOWN:
        raise VaultTooNewError(found, KNOWN)
    return found


def bring_up_to_date(connection: Any, drawer: str) -> None:
    """Run the steps that are missing, each in its own transaction with its own record."""
    from shelterdesk.vault.migrations.steps import run

    run(connection, drawer)
