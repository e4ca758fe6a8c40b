"""A page, a file, the key file or the whole folder put back to what it was: noticed, explained, or without effect."""

import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerRolledBackError, KeyFileOutdatedError
from shelterdesk.vault.key_copies import COPIES
from tests.faults import put_back
from tests.faults.conftest import SIZE
from tests.faults.disk import Tree
from tests.faults.put_back import Past, copy_of, session
from tests.faults.rehearsal import Moment, Rehearsal
from tests.faults.stage import DATA, VAULT

PAGE, PAGES, CUTS, SEED = 4096, 40 * SIZE, 25 * SIZE, 1
CHANGED = (Drawer.CASEWORK, Drawer.PROTECTION, Drawer.GATE)


@pytest.fixture(scope="module")
def made(place: Path) -> Past:
    return put_back.past(place / "past")


@pytest.fixture
def now(made: Past, place: Path) -> Past:
    shutil.rmtree(place / "now", ignore_errors=True)
    return copy_of(made, place / "now")


def test_a_drawer_put_back_alone_or_with_its_anchor_is_told(now: Past) -> None:
    newest, told = now.versions[-1], 0
    for drawer in CHANGED:
        name = now.file(drawer)
        for earlier, seen in zip(now.versions[:-1], now.pictures, strict=False):
            if seen[f"drawer {drawer}"] == now.pictures[-1][f"drawer {drawer}"]:
                continue
            for others in ((), (str(Path(name).with_suffix(".anchor")),)):
                now.lay({**newest, **{one: earlier[one] for one in (name, *others)}})
                found = session(now)
                assert [(type(one), one.drawer) for one in found.told] == [(DrawerRolledBackError, drawer)]
                told += 1
    assert told >= 12


def test_any_other_file_put_back_changes_nothing(now: Past) -> None:
    newest = now.versions[-1]
    for earlier in now.versions[:-1]:
        for name, content in earlier.items():
            if name.endswith((".db", *COPIES)) or newest.get(name) == content:
                continue
            now.lay({**newest, name: content})
            found = session(now)
            assert (name, found.told, found.silent) == (name, (), ())


def test_one_older_copy_of_the_key_file_is_mended_and_two_are_told(now: Past) -> None:
    newest = now.versions[-1]
    names = [f"{VAULT}/{name}" for name in COPIES]
    for earlier in now.versions[:-1]:
        for name in names:
            now.lay({**newest, name: earlier[name]})
            assert session(now) == put_back.Found((), (), checked=False)
            assert (now.root / name).read_bytes() == newest[name]
        now.lay({**newest, **{name: earlier[name] for name in names}})
        assert [type(one) for one in session(now).told] == [KeyFileOutdatedError]


def test_a_whole_folder_put_back_on_this_machine_is_told(now: Past) -> None:
    """The witness, outside the folder, has seen more; on a machine without one nobody can know."""
    newest = now.versions[-1]
    for number, earlier in enumerate(now.versions[:-1]):
        inside = {name: content for name, content in earlier.items() if name.startswith(VAULT)}
        outside = {name: content for name, content in newest.items() if name.startswith(DATA)}
        now.lay(inside | outside)
        found = session(now)
        assert found.told, number
        assert {type(one) for one in found.told} == {DrawerRolledBackError}


def test_an_older_page_put_back_never_revives_a_consent_and_is_found(now: Past) -> None:
    newest, chance, replayed, silent = now.versions[-1], Random(f"pages {SEED}"), 0, {}
    places = [
        (name, at, earlier)
        for name in map(now.file, CHANGED)
        for earlier in now.versions[:-1]
        for at in range(0, len(earlier[name]), PAGE)
        if earlier[name][at : at + PAGE] != newest[name][at : at + PAGE]
    ]
    for name, at, earlier in chance.sample(places, min(PAGES, len(places))):
        page = earlier[name][at : at + PAGE]
        now.lay({**newest, name: newest[name][:at] + page + newest[name][at + PAGE :]})
        replayed += 1
        if wrong := session(now).silent:
            silent[f"{name} page {at // PAGE}"] = wrong
    assert silent == {}
    assert replayed >= 40


def test_a_file_cut_short_or_with_something_behind_it_is_noticed_or_harmless(now: Past) -> None:
    newest, chance, silent = now.versions[-1], Random(f"cuts {SEED}"), {}
    for _ in range(CUTS):
        name = chance.choice(sorted(name for name in newest if name.startswith(VAULT)))
        content = newest[name]
        for changed in (content[: chance.randrange(len(content) + 1)], content + chance.randbytes(700)):
            now.lay({**newest, name: changed})
            if wrong := session(now).silent:
                silent[f"{name} {len(changed)}"] = wrong
    assert silent == {}


def test_files_that_change_places_are_noticed(now: Past) -> None:
    newest = now.versions[-1]
    drawers = [now.file(drawer) for drawer in CHANGED]
    anchors = [str(Path(name).with_suffix(".anchor")) for name in drawers]
    for names in (drawers, anchors):
        for one, other in ((0, 1), (1, 2), (0, 2)):
            now.lay({**newest, names[one]: newest[names[other]], names[other]: newest[names[one]]})
            found = session(now)
            assert {one.drawer for one in found.told} >= {CHANGED[one], CHANGED[other]}


def test_an_old_journal_beside_a_newer_drawer_is_noticed_or_harmless(
    rehearsal_of: Callable[[str], Rehearsal], place: Path
) -> None:
    """A copy of half a folder: the journal of a moment, the drawer of a later one."""
    rehearsal, silent, hot = rehearsal_of("saving"), {}, 0
    last = Moment("saving", len(rehearsal.story.ops), "kill", "0")
    moments = [Moment("saving", at, "kill", "0") for at in range(0, last.at, 7)]
    [(_, end, _)] = rehearsal.states([last])
    newest = _bytes(end)
    now = Past(place / "half", pictures=[rehearsal.told.pictures[-1]])
    for moment, tree, _ in rehearsal.states(moments):
        for name, content in _bytes(tree).items():
            if name.endswith("-journal") and len(content) > PAGE:
                hot += 1
                now.lay({**newest, name: content})
                (now.folder / "ballast").touch()
                if wrong := session(now).silent:
                    silent[f"{moment} {name}"] = wrong
    assert silent == {}
    assert hot >= 3


def _bytes(tree: Tree) -> dict[str, bytes]:
    return {name: content for name, content in tree.files() if content is not None}
