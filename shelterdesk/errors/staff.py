"""Staff and their keys: what stands in the way of coming, changing and leaving."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class MembershipExpiredError(ShelterDeskError):
    """The last day of this membership has passed."""

    until: str = ""


@dataclass
class OwnMembershipError(ShelterDeskError):
    """Nobody ends their own membership: another administrator does."""


@dataclass
class LastAdministratorError(ShelterDeskError):
    """Without this member nobody could change the membership any more."""


@dataclass
class LastHolderError(ShelterDeskError):
    """Without this member nobody could open a drawer any more, and no cards open it."""

    drawer: str = ""


@dataclass
class NotAHolderError(ShelterDeskError):
    """Whoever seals a case, or says who holds it, is one of its holders."""

    drawer: str = ""


@dataclass
class NoCardsError(ShelterDeskError):
    """No set of recovery cards is in force, so nothing would open the vault again."""


@dataclass
class KeyFilePutBackError(ShelterDeskError):
    """The key file is an older one than this vault has seen: passphrases changed since are the old ones again."""

    revision: int = 0
    seen: int = 0


@dataclass
class OldKeyError(ShelterDeskError):
    """A drawer could not be given its new key yet: somebody who lost it could still open a copy of the file."""

    drawer: str = ""
