"""Facts about backups, restoring and salvaging."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError
from shelterdesk.errors.working import DiskFullError, WriteFailedError


@dataclass
class BackupDamagedError(ShelterDeskError):
    """A piece of a backup is missing or is not what was written."""

    path: str = ""
    where: str = ""


@dataclass
class NoBackupError(ShelterDeskError):
    """The folder holds no backup of a case file."""

    path: str = ""


@dataclass
class BackupUselessError(ShelterDeskError):
    """No generation of the backup is whole."""

    path: str = ""
    tried: int = 0


@dataclass
class BackupInsideError(ShelterDeskError):
    """A backup may not lie in the case file itself."""

    path: str = ""


@dataclass
class BackupOvertakenError(ShelterDeskError):
    """The keys of the case file were changed while the backup was made."""


@dataclass
class BackupGoneError(ShelterDeskError):
    """The medium with the backup is not there any more."""

    path: str = ""


@dataclass
class MediumFullError(DiskFullError):
    """The medium of the backups is full; the earlier backups on it are whole."""


@dataclass
class MediumRefusedError(WriteFailedError):
    """The medium of the backups refused a write; the case file itself is not touched by that."""


@dataclass
class NoRoomError(DiskFullError):
    """There is not enough room for a vault that is to be put back; nothing was put there."""
