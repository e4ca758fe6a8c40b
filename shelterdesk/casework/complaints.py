"""Where a complaint goes: to the first drawer that the person it is about does not hold, and somebody else does."""

from collections.abc import Callable, Collection

from shelterdesk.casework.rights import Complaint, ComplaintClinical, ComplaintProtected

AnyComplaint = type[Complaint] | type[ComplaintProtected] | type[ComplaintClinical]

ORDER: tuple[AnyComplaint, ...] = (Complaint, ComplaintProtected, ComplaintClinical)
"""The usual drawer first."""

Readers = Callable[[AnyComplaint, str], Collection[str]]
"""Kind and case id → members (ids) who hold the drawer in which it would lie."""


def way_of(readers: Readers, about: str | None, case_id: str) -> tuple[AnyComplaint, str] | None:
    """The kind to write, and the case it is kept with; ``None`` where every drawer is open to the person meant.

    A sealed case has one drawer for all; where the person meant holds it, the complaint is kept without the case.
    """
    for case in dict.fromkeys((case_id, "")):
        for kind in ORDER:
            found = readers(kind, case)
            if found and about not in found:
                return kind, case
    return None


__all__ = ["ORDER", "AnyComplaint", "Readers", "way_of"]
