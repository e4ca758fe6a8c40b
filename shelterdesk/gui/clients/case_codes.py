"""A made-up code for a new case that no other case has."""

from shelterdesk.casework.case import Case
from shelterdesk.casework.case_codes import new_code
from shelterdesk.gui.desk import Desk


def unused_code(desk: Desk) -> str:
    """A code that tells nothing and that no case of this vault has."""
    return new_code(lambda code: bool(desk.vault.find(Case, code=code)))


__all__ = ["unused_code"]
