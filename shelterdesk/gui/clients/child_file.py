"""A child's own file, begun from its parent's and linked both ways."""

from shelterdesk.casework.case import Case
from shelterdesk.casework.children import FamilyLink
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.record import Record, new_id
from shelterdesk.gui.clients.case_codes import unused_code
from shelterdesk.gui.desk import Desk

_PARENT = {"Feminine": "mother", "Masculine": "father"}
"""Gender of the parent → what the parent is to the child; open for everybody else."""


def begin_child_file(desk: Desk, parent_id: str) -> str:
    """Write the child's case, person and both links in one transaction; returns the id of the child's case.

    Only what follows from being this client's child here is filled in. Raises what ``Vault.save`` raises."""
    vault = desk.vault
    parent = vault.get(Case, parent_id)
    persons = vault.of_case(Person, parent_id)
    child = new_id()
    today = PartialDate(vault.now().astimezone().date().isoformat())
    records: list[Record] = [
        Case(
            id=child, case_id=child, code=unused_code(desk), opened=today, stage="rescue",
            stay=parent.stay if parent else None, worker=(parent.worker if parent else None) or vault.me.id,
        ),
        Person(case_id=child, minor="yes", first_language=persons[0].first_language if persons else None),
        FamilyLink(case_id=parent_id, relation="child", relative=child, whereabouts="here"),
        FamilyLink(
            case_id=child, relative=parent_id, whereabouts="here",
            relation=_PARENT.get(persons[0].gender or "") if persons else None,
        ),
    ]
    desk.save(*records)
    return child


__all__ = ["begin_child_file"]
