"""Values, kinds and descriptions that are not understood."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class NotADateError(ShelterDeskError):
    """The text is not a date known to the day, month, season or year."""

    text: str = ""


@dataclass
class NotARuleError(ShelterDeskError):
    """How a series of sessions repeats is not understood, or its first day or hour is missing."""

    rule: str = ""


@dataclass
class UnknownKindError(ShelterDeskError):
    """A record kind this version does not know."""

    kind: str = ""


@dataclass
class InstrumentRefusedError(ShelterDeskError):
    """The description of a questionnaire is missing, incomplete or contradicts itself, so it is not used."""

    name: str = ""
    place: str = ""
