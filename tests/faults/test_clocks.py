"""A clock that is ten years wrong, in 1970, in 2038, or jumps while somebody works: order and contents do not care."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from shelterdesk.casework import TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import Vault, check
from shelterdesk.vault.anchor import Anchor
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.founding import anchor_path
from tests.faults.bases import CASE, house
from tests.faults.conftest import SIZE
from tests.faults.pictures import unlock
from tests.faults.stage import DATA, VAULT, lay_ballast, same_id
from tests.vault.making import Clock

JUMPS, SEED = 25 * SIZE, 1
NOW = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)
TIMES = (
    NOW - timedelta(days=3653),
    NOW + timedelta(days=3653),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC),
)


@pytest.fixture
def root(place: Path) -> Iterator[Path]:
    root = place / "clocks"
    house(root)
    lay_ballast(root / VAULT)
    yield root
    shutil.rmtree(root)


def opened(root: Path, clock: Clock) -> Vault:
    return Vault(root / VAULT, unlock(root / VAULT, "Aida"), root / DATA, clock=clock)


@pytest.mark.parametrize("time", TIMES, ids=str)
def test_a_session_in_any_year_keeps_everything(root: Path, time: datetime) -> None:
    key = DraftKey(Drawer.CASEWORK, "team_note", same_id("typed then"), CASE)
    with opened(root, Clock(time)) as vault:
        assert vault.problems == ()
        before = [note.id for note in vault.all(TeamNote)]
        saved = vault.save(TeamNote(id=same_id("then"), case_id=CASE, text="then")).records[0]
        vault.drafts.note(key, {"text": "typed then"})
        assert vault.drafts.flush(5.0)
        [change] = vault.history(TeamNote, saved.id)
        assert change.time == time
    with opened(root, Clock(NOW)) as vault:
        assert vault.problems == ()
        assert [note.id for note in vault.all(TeamNote)] == [*before, saved.id], "the order is that of the log"
        assert {"text": "typed then"} in [draft.fields for draft in vault.drafts.waiting()]
        assert check(root / VAULT, vault.keys, full=True).findings == ()


def test_a_clock_that_jumps_in_a_session_changes_neither_order_nor_contents(root: Path) -> None:
    chance, clock = Random(f"jumps {SEED}"), Clock(NOW)
    with opened(root, clock) as vault:
        for number in range(JUMPS):
            clock.time = chance.choice((*TIMES, clock.time + timedelta(seconds=chance.uniform(-4e8, 4e8))))
            vault.save(TeamNote(id=same_id(f"jump {number}"), case_id=CASE, text=f"jump {number}"))
            assert vault.problems == ()
    with opened(root, Clock(NOW)) as vault:
        texts = [note.text for note in vault.all(TeamNote) if (note.text or "").startswith("jump")]
        assert texts == [f"jump {number}" for number in range(JUMPS)]
        assert check(root / VAULT, vault.keys, full=True).findings == ()


def test_a_clock_set_back_does_not_keep_the_anchor_from_being_written(root: Path) -> None:
    clock = Clock(NOW)
    with opened(root, clock) as vault:
        vault.save(TeamNote(id=same_id("today"), case_id=CASE, text="today"))
        clock.time -= timedelta(days=3653)
        vault.save(TeamNote(id=same_id("set back"), case_id=CASE, text="ten years ago, says the clock"))
        clock.pass_by(seconds=31)
        vault.save(TeamNote(id=same_id("half a minute later"), case_id=CASE, text="later"))
        last = vault._drawers[Drawer.CASEWORK].position
        path = anchor_path(vault.file(Drawer.CASEWORK).path)
        state = Anchor(path, vault.keys.drawer_keys[Drawer.CASEWORK]).read()
        assert state is not None
        assert (state.number, state.head) == (last.seq, last.hash)
