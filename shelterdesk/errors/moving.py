"""What can go wrong when a house moves: to another computer, to another program, or out of the world."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class OpenFilesOvertakenError(ShelterDeskError):
    """The vault holds something else now than what two people agreed to take out."""


@dataclass
class NoFreshBackupError(ShelterDeskError):
    """No backup that is here holds all that was saved, or nobody has opened all of its drawers yet."""
