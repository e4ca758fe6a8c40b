"""What all expected errors have in common."""

from dataclasses import dataclass


@dataclass
class ShelterDeskError(Exception):
    """The base of all expected errors. Fields are facts: ids, kinds, numbers; never contents."""


@dataclass
class Cancelled(ShelterDeskError):  # noqa: N818 (a choice, not a failure)
    """The user asked a long task to stop."""
