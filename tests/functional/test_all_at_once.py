"""The worst day: laptop, a passphrase, one of three cards and the newest backup are gone at once, and work goes on."""

from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.cli import main
from shelterdesk.vault import Vault, check, unlock_keys
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.coming_back import come_back, open_with_cards
from shelterdesk.vault.generations import on_shelf
from tests.vault.backups import spoil
from tests.vault.making import KDF, keys_of, make, unlocked
from tests.vault.test_recovery import in_force

CASE = "c" * 32
FRESH = "meadow copper lantern otter amber violin"
LAST_GOOD, NEWEST = datetime(2026, 11, 24, 18, 42, tzinfo=UTC), datetime(2026, 11, 25, 19, 10, tzinfo=UTC)


@pytest.fixture
def left(tmp_path: Path) -> tuple[Path, tuple[str, ...]]:
    """What the fire left: a stick whose newest backup is damaged, and two of three cards."""
    folder, stick = tmp_path / "laptop" / "ours.shelter", tmp_path / "BLUE"
    make(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(id="a" * 32, case_id=CASE, observation="said it for the first time"))
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="kept"))
        cards = in_force(vault).sets[0].cards
    unlocked(folder, "Berik").close()
    keys = keys_of(folder, "Aida")
    with unlocked(folder) as vault:
        make_backup(folder, stick, keys, now=lambda: LAST_GOOD)
        vault.save(TeamNote(id="b" * 32, case_id=CASE, text="written the day after"))
        make_backup(folder, stick, keys, now=lambda: NEWEST)
    before, newest = (one.file(keys.file_of[Drawer.CASEWORK]) for one in on_shelf(stick / "ours.backup").good)
    assert before is not None
    assert newest is not None
    spoil(Medium(stick / "ours.backup")._piece(min(set(newest.pieces) - set(before.pieces))))
    rmtree(tmp_path / "laptop")
    return stick, (cards[2], cards[0])


def test_the_shelter_works_again_on_a_new_machine_and_the_loss_has_a_time(
    left: tuple[Path, tuple[str, ...]], tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    stick, cards = left
    monkeypatch.setenv("SHELTERDESK_DATA", str(tmp_path / "new machine"))
    folder = tmp_path / "new" / "ours.shelter"
    assert main(["restore", str(stick), str(folder)]) == 1, "something is lost"
    said = capsys.readouterr().out
    assert f"Entries after {LAST_GOOD.astimezone():%H:%M}" in said
    assert "Newer backups that are not whole: 2." in said

    keys = come_back(open_with_cards(folder, cards), "Aida", FRESH, KDF)
    with Vault(folder, keys) as vault:
        assert vault.problems == ()
        assert vault.origin is not None
        assert vault.origin.made == LAST_GOOD
        assert vault.origin.genuine
        first, last = vault.origin.lost[Drawer.CASEWORK]
        assert first <= last, "the entries that the newer backup had are named by number"
        vault.told_of_origin()
        case, note = vault.get(Case, CASE), vault.get(ProcessNote, "a" * 32)
        assert case is not None
        assert note is not None
        assert (case.code, note.observation) == ("kept", "said it for the first time")
        assert vault.get(TeamNote, "b" * 32) is None
        vault.save(TeamNote(id="b" * 32, case_id=CASE, text="written again"))
    for alias in ("Berik", "Clara", "Dana"):
        with unlocked(folder, alias) as vault:
            assert vault.problems == (), "nobody else has to do anything"
    again = unlock_keys(folder, "Aida", FRESH)
    assert check(folder, again, full=True).findings == ()
    with Vault(folder, again) as vault:
        assert make_backup(folder, stick, again).generation.number == 3, "and the stick goes on"
