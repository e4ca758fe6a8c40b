"""Taking in a list from outside: what a foreign file may be."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class NotAListOfClientsError(ShelterDeskError):
    """The file is no spreadsheet and no text table, or it is damaged or locked with a password."""


@dataclass
class ListTooLargeError(ShelterDeskError):
    """The file is larger than a list of clients can be, or took too long or too much memory to decode."""

    mib: int = 0
