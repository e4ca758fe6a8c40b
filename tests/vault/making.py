"""Small real vaults for tests, with cheap passphrases' keys."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shelterdesk.casework.roles import Role
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.vault import Founder, OpenedKeys, Vault, create, unlock_keys

KDF = KdfParameters.for_tests()
STAFF = (
    Founder("Aida", "otter amber violin meadow copper lantern", frozenset({Role.DIRECTOR, Role.SOCIAL_WORKER}), True),
    Founder("Berik", "lantern copper meadow violin amber otter", frozenset({Role.PSYCHOLOGIST}), True),
    Founder("Clara", "velvet harbor walnut comet juniper saddle", frozenset({Role.COORDINATOR}), False),
    Founder("Dana", "saddle juniper comet walnut harbor velvet", frozenset({Role.NIGHT_DUTY}), False),
)


@dataclass
class Clock:
    """A clock that stands until a test moves it."""

    time: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 21, 5, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.time

    def pass_by(self, **span: float) -> None:
        self.time += timedelta(**span)


def make(folder: Path, *, practice: bool = True) -> OpenedKeys:
    return create(folder, STAFF, practice=practice, kdf=KDF)


def keys_of(folder: Path, alias: str) -> OpenedKeys:
    passphrase = next(founder.passphrase for founder in STAFF if founder.alias == alias)
    return unlock_keys(folder, alias, passphrase)


def unlocked(folder: Path, alias: str = "Aida", **more: object) -> Vault:
    return Vault(folder, keys_of(folder, alias), **more)  # type: ignore[arg-type]
