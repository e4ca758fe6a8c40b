"""Places in a group are read by days and by pages; those of a sealed case only by its holders."""

from datetime import date
from pathlib import Path

import pytest

from shelterdesk.casework import Case, GroupMember, PartialDate
from shelterdesk.casework.group_rules import members_on
from shelterdesk.vault import Vault
from shelterdesk.vault.group_places import places_before, places_between
from shelterdesk.vault.sealed import seal_case
from tests.vault.making import make, unlocked

GROUP, OTHER = "a" * 32, "b" * 32
DAY = date(2026, 11, 25)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def place(vault: Vault, case_id: str, joined: str | None, left: str | None, group: str = GROUP) -> GroupMember:
    days = {name: PartialDate(day) for name, day in (("joined", joined), ("left", left)) if day}
    return vault.save(GroupMember(case_id=case_id, therapy_group=group, **days)).records[0]  # type: ignore[arg-type, return-value]


def test_places_of_a_day_are_among_those_of_its_years_and_old_ones_are_not_read(folder: Path) -> None:
    with unlocked(folder) as vault:
        spans = [(None, None), ("2026-11-01", None), ("2026-21", "2026-12"), ("2026", "2026"), ("2026-11-26", None),
                 ("2024-01-01", "2025-12-31"), ("2027-01-01", None)]  # fmt: skip
        made = [place(vault, f"{number:032x}", *span) for number, span in enumerate(spans)]
        place(vault, "f" * 32, None, None, OTHER)
        vault.remove(place(vault, "e" * 32, None, None))
        found = places_between(vault, GROUP, DAY, DAY)
        assert [one.id for one in found] == [one.id for one in made[:5]]
        assert [one.id for one in members_on(found, DAY)] == [one.id for one in made[:4]]
        assert [one.id for one in places_between(vault, GROUP, date(2025, 6, 1), DAY)] == [one.id for one in made[:6]]


def test_all_places_come_page_by_page_the_newest_first(folder: Path) -> None:
    with unlocked(folder) as vault:
        ids = [place(vault, f"{number:032x}", None, "2020").id for number in range(7)]
        place(vault, "f" * 32, None, None, OTHER)
        found, after = places_before(vault, GROUP, limit=3)
        seen = [[one.id for one in found]]
        while after is not None:
            found, after = places_before(vault, GROUP, after, limit=3)
            seen.append([one.id for one in found])
        assert seen == [ids[6:3:-1], ids[3:0:-1], ids[:1]]


def test_the_place_of_a_sealed_case_is_seen_by_its_holders_alone(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(Case(id=OTHER, case_id=OTHER, code="B"))
        place(vault, OTHER, None, None)
        seal_case(vault, OTHER, {vault.me.id})
        assert [one.case_id for one in places_between(vault, GROUP, DAY, DAY)] == [OTHER]
        assert [one.case_id for one in places_before(vault, GROUP)[0]] == [OTHER]
    with unlocked(folder, "Clara") as other:
        assert places_between(other, GROUP, DAY, DAY) == []
        assert places_before(other, GROUP) == ([], None)
