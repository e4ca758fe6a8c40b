"""The steps. Only ever appended; each uses nothing of ours but its own frozen files,
so that it means the same in ten years as today.
"""

from collections.abc import Callable
from importlib.resources import files
from typing import Any

from shelterdesk.vault.migrations.seam import Database, Migrations, database

_HERE = files("shelterdesk.vault.migrations")


def _frozen(name: str) -> list[str]:
    text = _HERE.joinpath(name).read_text(encoding="utf-8")
    return [statement for statement in text.split(";\n") if statement.strip()]


def _kept_in(drawer: str) -> tuple[str, ...]:
    """The drawers of the house whose tables a drawer has: its own; a sealed case has those of three."""
    return ("casework", "clinical", "protection") if drawer.startswith("sealed:") else (drawer,)


def m0001_first_tables(db: Database, drawer: str) -> None:
    """Log, checkpoints, search and one table per kind."""
    names = ["base_0001.sql", *(f"{kept}_0001.sql" for kept in _kept_in(drawer))]
    if "casework" in _kept_in(drawer):
        names.append("case_list_0001.sql")
    for name in names:
        for statement in _frozen(name):
            db.conn.execute(statement)


def m0002_acts_for_two(db: Database, drawer: str) -> None:
    """Requests, approvals and what was told in need; words about the latter in the protection drawer."""
    for kept in _kept_in(drawer):
        for statement in _frozen(f"{kept}_0002.sql") if kept in ("gate", "protection") else ():
            db.conn.execute(statement)


def m0003_cards(db: Database, drawer: str) -> None:
    """Checks of recovery cards, and who has heard of which change of the key file."""
    if drawer == "gate":
        for statement in _frozen("gate_0003.sql"):
            db.conn.execute(statement)


def m0004_erasure(db: Database, drawer: str) -> None:
    """What was erased; finding who read what; how long files are kept; orders to erase."""
    for name in ("base_0004.sql", *(f"{kept}_0004.sql" for kept in _kept_in(drawer))):
        if _HERE.joinpath(name).is_file():
            for statement in _frozen(name):
                db.conn.execute(statement)


def m0005_passphrase_note(db: Database, drawer: str) -> None:
    """Whose passphrase somebody else has seen."""
    if drawer == "house":
        for statement in _frozen("house_0005.sql"):
            db.conn.execute(statement)


def m0006_backups(db: Database, drawer: str) -> None:
    """Which generation on which medium a copy is, and which drawers were opened in it."""
    if drawer == "gate":
        for statement in _frozen("gate_0006.sql"):
            db.conn.execute(statement)


def m0007_house(db: Database, drawer: str) -> None:
    """The house at night: rooms, care, duty, things, people; health; rights."""
    for name in (f"{kept}_0007.sql" for kept in _kept_in(drawer)):
        for statement in _frozen(name) if _HERE.joinpath(name).is_file() else ():
            db.conn.execute(statement)


def m0008_checklists(db: Database, drawer: str) -> None:
    """What a house does in each kind of serious incident."""
    if drawer == "house":
        for statement in _frozen("house_0008.sql"):
            db.conn.execute(statement)


def m0009_therapy(db: Database, drawer: str) -> None:
    """Plan, sessions, groups, art, questionnaires, signs of risk; process notes know their session."""
    for name in (f"{kept}_0009.sql" for kept in _kept_in(drawer)):
        for statement in _frozen(name) if _HERE.joinpath(name).is_file() else ():
            db.conn.execute(statement)


STEPS: list[Callable[[Database, str], None]] = [
    m0001_first_tables, m0002_acts_for_two, m0003_cards, m0004_erasure, m0005_passphrase_note,
    m0006_backups, m0007_house, m0008_checklists, m0009_therapy,
]  # fmt: skip


def run(connection: Any, drawer: str, steps: list[Callable[[Database, str], None]] | None = None) -> None:
    """Bring one drawer up to date; ``PRAGMA user_version`` counts the steps, in the step's own transaction."""
    chosen = STEPS if steps is None else steps
    migrations = Migrations(f"shelterdesk-{drawer}")
    for number, step in enumerate(chosen, start=1):
        migrations(name=step.__name__)(_numbered(step, drawer, number))
    migrations.apply(database(connection))


def _numbered(step: Callable[[Database, str], None], drawer: str, number: int) -> Callable[[Database], None]:
    def run_step(db: Database) -> None:
        step(db, drawer)
        db.conn.execute(f"PRAGMA user_version = {number}")

    return run_step
