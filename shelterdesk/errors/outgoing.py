"""Acts for two and ways out: what keeps something from being done by one person, or from leaving the house."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class SecondPersonNeededError(ShelterDeskError):
    """No living approval by a second person covers exactly these bytes."""

    act: str = ""
    state: str = ""
    """How the newest request over these bytes stands (``waiting refused expired used void``); empty for none."""


@dataclass
class NotForYouToAskError(ShelterDeskError):
    """The member may not ask for this act, or the request is somebody else's."""

    act: str = ""


@dataclass
class NotForYouToApproveError(ShelterDeskError):
    """The member asked for it themselves, or may not say yes to this act, or has left."""

    act: str = ""


@dataclass
class NobodyElseError(ShelterDeskError):
    """No other active member may say yes to this act."""

    act: str = ""


@dataclass
class AnswerRefusedError(ShelterDeskError):
    """The signature does not hold for this request, or the request no longer waits for an answer."""

    why: str = ""
    """``signature``, or how the request stands."""


@dataclass
class GateStopsError(ShelterDeskError):
    """The gate stops the text: words that must never leave, or a recipient who must get nothing."""

    count: int = 0


@dataclass
class NotIntoVaultError(ShelterDeskError):
    """Something readable was about to be written among sealed files."""


@dataclass
class WrittenDiffersError(ShelterDeskError):
    """What was read back from the medium is not what was written; it was deleted there."""


@dataclass
class LegalHoldError(ShelterDeskError):
    """A sheet about keeping says that this file must not be erased now."""

    case_id: str = ""


@dataclass
class ReasonMissingError(ShelterDeskError):
    """What one person tells alone needs a reason in words."""


@dataclass
class NotForYouToReviewError(ShelterDeskError):
    """Who told it does not review it; nor does who neither is an administrator nor holds the protection drawer."""
