"""A drawer's new key: whatever moment the power fails, exactly one key opens it, and nothing in it is lost."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.gate_kinds import GateToken
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.protection import ForbiddenWord
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import Cancelled, DrawerDamagedError, WrongPassphraseError
from shelterdesk.vault import OpenedKeys, Vault, check, gate, projection, rekey, staffing
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.drawer import DrawerFile
from tests.vault.making import keys_of, make, unlocked

TYPED = DraftKey(Drawer.CASEWORK, "team_note", "11" * 16)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with something in every drawer, and a draft of Clara's and of Berik's in the casework."""
    folder = tmp_path / "X.shelter"
    make(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(observation="said it for the first time"))
        vault.drafts.note(TYPED, {"text": "Berik began to wri"})
    with unlocked(folder, "Clara") as vault:
        vault.drafts.note(TYPED, {"text": "Clara began to wri"})
    with unlocked(folder) as vault:
        case = Case(code="A 1")
        notes = [TeamNote(case_id=case.id, text=f"note {number}") for number in range(30)]
        vault.save(replace(case, case_id=case.id), *notes)
        vault.save(ForbiddenWord(word="Turgenevka", kind_of_word="place"))
    return folder


def member(vault: Vault, alias: str) -> str:
    return next(one.id for one in vault.members.values() if one.alias == alias)


def opens(folder: Path, keys: OpenedKeys, drawer: Drawer) -> bool:
    try:
        with closing(DrawerFile(folder / keys.file_of[drawer], keys.drawer_keys[drawer], drawer, keys.vault_id)):
            return True
    except DrawerDamagedError:
        return False


def assert_all_there(folder: Path, alias: str = "Aida") -> None:
    with unlocked(folder, alias) as vault:
        assert vault.problems == ()
        assert len(vault.all(TeamNote)) == 30
        [token] = vault.all(GateToken)
        key = projection.token_key(vault.file(Drawer.GATE), vault.keys.drawer_keys[Drawer.GATE])
        assert token.token in gate.found_tokens("in der Turgenevka", key)
        vault.require_gate()


# --- somebody leaves ------------------------------------------------------------------------------


def test_who_left_opens_nothing_any_more_and_everybody_else_everything(folder: Path) -> None:
    before = keys_of(folder, "Clara")
    with unlocked(folder) as vault:
        staffing.leave(vault, member(vault, "Clara"))
        assert vault.problems == ()
        [case] = vault.all(Case)
        vault.save(TeamNote(case_id=case.id, text="after she left"))
        assert len(vault.all(TeamNote)) == 31
    with pytest.raises(WrongPassphraseError):
        keys_of(folder, "Clara")
    for drawer in (Drawer.GATE, Drawer.HOUSE, Drawer.CASEWORK):
        assert not opens(folder, before, drawer)
    for alias in ("Aida", "Berik", "Dana"):
        with unlocked(folder, alias) as vault:
            assert vault.problems == ()
            assert vault.drawers == vault.me.holds
    assert check(folder, keys_of(folder, "Aida"), full=True).findings == ()
    assert not list(folder.glob(f"{rekey.STAGING}*"))


def test_drafts_of_everybody_come_along_also_of_who_left(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.drafts.note(TYPED, {"text": "Aida began to wri"})
        clara = member(vault, "Clara")
        staffing.leave(vault, clara)
        assert [draft.fields["text"] for draft in vault.drafts.waiting()] == ["Aida began to wri"]
        vault.drafts.note(TYPED, {"text": "Aida went on"})
        assert vault.drafts.flush()
    with unlocked(folder) as vault:
        texts = [draft.fields["text"] for draft in vault.drafts.waiting({clara})]
        assert texts == ["Clara began to wri", "Aida went on"]
    with unlocked(folder, "Berik") as vault:
        assert [draft.fields["text"] for draft in vault.drafts.waiting()] == ["Berik began to wri"]


def test_the_history_goes_on_in_the_same_life_of_the_drawer(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder, data_folder=tmp_path / "data") as vault:
        first = vault.save(TeamNote(text="before")).changes[0]
        staffing.leave(vault, member(vault, "Clara"))
        second = vault.save(TeamNote(text="after")).changes[0]
    with unlocked(folder, data_folder=tmp_path / "data") as vault:
        third = vault.save(TeamNote(text="later")).changes[0]
        assert vault.problems == ()
    assert first.incarnation == second.incarnation == third.incarnation
    assert (second.number, third.number) == (first.number + 1, first.number + 2)
    assert len(list((tmp_path / "data").iterdir())) == 1


def test_forbidden_words_are_still_found_when_the_gate_got_its_key_from_somebody_without_them(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        assert Drawer.PROTECTION not in vault.drawers
        staffing.leave(vault, member(vault, "Dana"))
    assert_all_there(folder, "Berik")  # before a holder of the sources could make the tokens anew
    assert_all_there(folder)


# --- staged before --------------------------------------------------------------------------------


def test_what_was_staged_before_is_used_unless_the_drawer_changed_since(folder: Path) -> None:
    with unlocked(folder) as vault:
        clara = member(vault, "Clara")
        staged = [rekey.stage(folder, vault.keys, drawer) for drawer in sorted(staffing.to_stage(vault, clara))]
        vault.save(TeamNote(text="saved while copies were made"))
        staffing.leave(vault, clara, staged=staged)
        assert vault.problems == ()
        assert len(vault.all(TeamNote)) == 31
        stated = vault.keys.chain.drawers
        for one in staged:
            used = one.new.stated(vault.keys.vault_id).commitment == stated[one.drawer].commitment
            assert used == (one.drawer is not Drawer.CASEWORK)
    assert not list(folder.glob(f"{rekey.STAGING}*"))


def test_cancelled_while_copying_everything_is_as_it_was(folder: Path) -> None:
    def cancelled(done: int, total: int) -> None:
        raise Cancelled

    before = (folder / "keys.json").read_bytes()
    with unlocked(folder) as vault:
        with pytest.raises(Cancelled):
            staffing.leave(vault, member(vault, "Clara"), progress=cancelled)
        assert vault.problems == ()
        vault.save(TeamNote(text="work goes on"))
    assert (folder / "keys.json").read_bytes() == before
    assert not list(folder.glob(f"{rekey.STAGING}*"))


def test_a_damaged_drawer_is_not_copied_and_nothing_changes(folder: Path) -> None:
    with unlocked(folder) as vault:
        path = vault.file(Drawer.CASEWORK).path
        content = bytearray(path.read_bytes())
        content[-2000] ^= 1
        path.write_bytes(content)
        with pytest.raises(DrawerDamagedError):
            staffing.leave(vault, member(vault, "Clara"))
    assert keys_of(folder, "Clara").drawer_keys
    assert not list(folder.glob(f"{rekey.STAGING}*"))


def test_copies_made_before_a_migration_go_with_the_old_key(folder: Path) -> None:
    with unlocked(folder) as vault:
        name = vault.keys.file_of[Drawer.CASEWORK]
        (folder / name.replace(".db", ".before-2.db")).write_bytes(b"under the old key")
        staffing.leave(vault, member(vault, "Clara"))
    assert not list(folder.glob("*.before-*"))


# --- power failures -------------------------------------------------------------------------------


@pytest.fixture
def states(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[Path]]]:
    """The folder as a kill would have left it before every flush, rename and deletion."""
    taken: list[Path] = []

    def photographed(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any, **named: Any) -> Any:
            at = tmp_path / "states" / str(len(taken)) / folder.name
            shutil.copytree(folder, at, ignore=shutil.ignore_patterns("ballast", "lock"))
            taken.append(at)
            return real(*args, **named)

        return step

    def begin() -> list[Path]:
        monkeypatch.setattr(os, "fsync", photographed(os.fsync))
        monkeypatch.setattr(Path, "replace", photographed(Path.replace))
        monkeypatch.setattr(Path, "unlink", photographed(Path.unlink))
        monkeypatch.setattr(rekey.shutil, "rmtree", photographed(shutil.rmtree))
        return taken

    yield begin
    monkeypatch.undo()


def test_killed_at_any_step_exactly_one_key_opens_and_nothing_is_lost(
    folder: Path, states: Callable[[], list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keys_of(folder, "Clara")
    with unlocked(folder) as vault:
        clara = member(vault, "Clara")
        taken = states()
        staffing.leave(vault, clara)
        monkeypatch.undo()
    switched = 0
    for state in taken:
        assert_all_there(state)
        after = keys_of(state, "Aida")
        gone = not after.members[clara].active
        switched += gone
        for drawer in (Drawer.GATE, Drawer.HOUSE, Drawer.CASEWORK):
            assert opens(state, before, drawer) is not gone
            assert opens(state, after, drawer)
        with unlocked(state, "Berik") as vault:
            assert vault.problems == ()
            assert [draft.fields["text"] for draft in vault.drafts.waiting()] == ["Berik began to wri"]
        assert not list(state.glob(f"{rekey.STAGING}*"))
    assert 5 < switched < len(taken) - 5


def test_killed_while_finishing_and_killed_again_it_is_finished_the_third_time(
    folder: Path, states: Callable[[], list[Path]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with unlocked(folder) as vault:
        taken = states()
        staffing.leave(vault, member(vault, "Clara"))
        monkeypatch.undo()
    halfway = next(state for state in taken if not keys_of(state, "Aida").chain.due and _switched(state))
    for stop in range(1, 6):
        again = Path(shutil.copytree(halfway, tmp_path / f"again{stop}.shelter"))
        left = [stop]

        def broken(path: Path, target: Path, left: list[int] = left, real=Path.replace) -> Path:
            left[0] -= 1
            if not left[0]:
                raise KeyboardInterrupt
            return real(path, target)

        monkeypatch.setattr(Path, "replace", broken)
        with pytest.raises(KeyboardInterrupt):
            unlocked(again)
        monkeypatch.undo()
        assert_all_there(again)
        assert not list(again.glob(f"{rekey.STAGING}*"))


def _switched(folder: Path) -> bool:
    keys = keys_of(folder, "Aida")
    return any(not one.active for one in keys.members.values()) and len(list(folder.glob(f"{rekey.STAGING}*"))) == 3


def test_a_staging_folder_that_fits_no_drawer_is_thrown_away(folder: Path) -> None:
    for name in ("rekey-", "rekey-0123456789abcdef"):
        (folder / name).mkdir()
        (folder / name / "d1.db").write_bytes(b"of a process that was killed")
    assert_all_there(folder)
    assert not list(folder.glob(f"{rekey.STAGING}*"))
