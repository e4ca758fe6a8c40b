"""Reading, removing and erasing in a sealed case: as elsewhere, in the drawer of the case."""

from pathlib import Path

import pytest

from shelterdesk.casework import Case, Drawer, Person, Threat
from shelterdesk.vault import check, erasing, erasure_plan, recycle_bin, sealed
from shelterdesk.vault.reads import Wanted, noted_drawers
from tests.vault.agreeing import agree
from tests.vault.erased import found_in
from tests.vault.making import keys_of, make, unlocked
from tests.vault.test_rekey import member

CASE = "5e" * 16
PLACE = Drawer.sealed(CASE)
WORD = "qzhorvath"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case that Aida and Berik hold."""
    folder = tmp_path / "v"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Sealed 1"), Person(case_id=CASE, first_name=WORD))
        vault.save(Threat(case_id=CASE, words=WORD, alerts=("no_visitors",)))
        sealed.seal_case(vault, CASE, {member(vault, alias) for alias in ("Aida", "Berik")})
    with unlocked(folder):
        pass
    return folder


def test_opening_a_sheet_of_a_sealed_case_is_noted_where_its_holders_see_it(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.note_read(*vault.all(Person))
        assert PLACE in noted_drawers(vault)
    with unlocked(folder, "Berik") as other:
        assert [(line.kind, line.case_id) for line in other.read_log.unseen(PLACE, other.me.id)] == [("person", CASE)]
        assert other.read_log.page(Drawer.CASEWORK, Wanted()) == []


def test_the_bin_of_a_sealed_case_is_shown_to_its_holders(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.remove(vault.all(Threat)[0])
        assert [one.kind.name for one in recycle_bin.in_bin(vault)] == ["threat"]
    with unlocked(folder, "Clara") as other:
        assert recycle_bin.in_bin(other) == []


def test_two_people_erase_a_sealed_case(folder: Path) -> None:
    with unlocked(folder) as vault:
        plan = erasure_plan.of_case(vault, CASE)
        assert {sheet.drawer for sheet in plan.sheets} == {PLACE, Drawer.GATE}
        erasing.ask(vault, plan)
        agree(vault, "erasure")
        told = erasing.erase(vault, plan)
        assert {"case": 1, "person": 1, "threat": 1}.items() <= told.counts.items()
        assert vault.cases().rows == ()
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.all(Person) == []
    assert found_in(folder, (WORD,)) == []
    report = check(folder, keys_of(folder, "Aida"), full=True)
    assert report.fine, report.findings
