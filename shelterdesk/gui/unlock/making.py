"""Makes a new vault as the wizard was told to: keys, drawers, the house's alias, and an opened backup."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from shelterdesk.casework.roles import Role
from shelterdesk.progress import Progress

if TYPE_CHECKING:
    from shelterdesk.crypto.kdf import KdfParameters
    from shelterdesk.vault import OpenedKeys


@dataclass(frozen=True)
class NewAdministrator:
    """One of the two people who found the house."""

    alias: str
    passphrase: str
    roles: frozenset[Role]

    def __repr__(self) -> str:
        """Without the passphrase."""
        return "NewAdministrator"


@dataclass(frozen=True)
class Plan:
    """What the wizard was told."""

    folder: Path
    backups: Path
    organisation: str
    first: NewAdministrator
    second: NewAdministrator


class Step(IntEnum):
    """Where the making stands."""

    KEYS = 0
    HOUSE = 1
    BACKUP = 2
    DONE = 3


class Making:
    """One making, on the thread of whoever calls ``run``; after a failure ``run`` goes on where it stood."""

    def __init__(self, step: Callable[[Step], None], kdf: "KdfParameters | None" = None) -> None:
        self._step, self._kdf = step, kdf
        self.folder = Path()
        self.keys: OpenedKeys | None = None
        self._named = False

    def run(self, plan: Plan, progress: Progress) -> "Making":
        """Keys and drawers, the house's alias, the first backup; raises what the vault raises."""
        keys = self.keys or self._create(plan)
        if not self._named:
            self._name_the_house(plan, keys)
        self._step(Step.BACKUP)
        first_backup(self.folder, keys, plan.backups, progress)
        self._step(Step.DONE)
        return self

    def _create(self, plan: Plan) -> "OpenedKeys":
        from shelterdesk.vault import Founder, create

        self._step(Step.KEYS)
        founders = [
            Founder(person.alias, person.passphrase, person.roles, administrator=True)
            for person in (plan.first, plan.second)
        ]
        plan.folder.parent.mkdir(parents=True, exist_ok=True)
        self.keys = create(plan.folder, founders, kdf=self._kdf)
        self.folder = plan.folder
        return self.keys

    def _name_the_house(self, plan: Plan, keys: "OpenedKeys") -> None:
        from shelterdesk.casework import Organisation
        from shelterdesk.vault import Vault

        self._step(Step.HOUSE)
        with Vault(self.folder, keys) as vault:
            vault.save(Organisation(alias=plan.organisation))
        self._named = True


def first_backup(folder: Path, keys: "OpenedKeys", place: Path, progress: Progress) -> None:
    """Back the vault up, open the backup, and note that it exists."""
    from shelterdesk.vault import Vault
    from shelterdesk.vault.backup import make_backup
    from shelterdesk.vault.backup_media import record_of

    with Vault(folder, keys) as vault:
        made = make_backup(folder, place, keys, progress=progress)
        vault.save(record_of(made, keys.me.id, vault.now()))
