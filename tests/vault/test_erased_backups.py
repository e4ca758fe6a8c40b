"""Backups made before an erasure are named, with the day on which the last of them is gone."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from shelterdesk.casework import CopyRecord
from shelterdesk.vault.erased_backups import still_holding
from shelterdesk.vault.generations import GONE_AFTER
from tests.vault.making import make, unlocked

ERASED = datetime(2026, 11, 23, 12, tzinfo=UTC)


def record(number: int, days: int, medium: str = "m" * 32, place: str = "blue stick") -> CopyRecord:
    made = (ERASED + timedelta(days=days)).strftime("%Y-%m-%dT%H:%MZ")
    return CopyRecord(made_at=made, medium=medium, place=place, generation=number, kind_of_place="stick")


def test_the_oldest_backup_that_holds_it_is_named_and_when_the_last_is_gone(tmp_path: Path) -> None:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        assert still_holding(vault, ERASED) == ()
        for number, days in ((1, -200), (2, -20), (3, -8), (4, -1)):
            vault.save(record(number, days))
        (held,) = still_holding(vault, ERASED)
        assert (held.name, held.generation, held.made) == ("blue stick", 2, ERASED - timedelta(days=20))
        assert held.until == ERASED - timedelta(days=1) + GONE_AFTER
        vault.save(record(9, -100, "n" * 32, "old disk"))
        assert [one.name for one in still_holding(vault, ERASED)] == ["old disk", "blue stick"]


def test_after_the_time_and_three_newer_backups_none_is_left(tmp_path: Path) -> None:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        vault.save(record(1, -1))
        for number, days in ((2, 40), (3, 41)):
            vault.save(record(number, days))
        assert len(still_holding(vault, ERASED)) == 1, "three generations always stay"
        vault.save(record(4, 42))
        assert still_holding(vault, ERASED) == ()
