"""Every record that can be read comes along; what cannot is counted; the damaged vault is not touched."""

import random
import shutil
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Consent, ForbiddenWord, GateToken, TeamNote
from shelterdesk.casework.roles import Drawer
from shelterdesk.cli.salvage_command import SENTENCES
from shelterdesk.errors import GateClosedError, VaultExistsError
from shelterdesk.vault import OpenedKeys, Vault, check, salvage, sealed
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.erasure import ErasedList, Sheet
from shelterdesk.vault.salvage import Loss
from tests.vault.backups import contents, spoil
from tests.vault.making import keys_of, make, unlocked

CASES = 40
PAGE = 4096


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "House.shelter"
    make(folder)
    with unlocked(folder, data_folder=folder.parent / "machine") as vault:
        for number in range(CASES):
            case_id = f"{number:032x}"
            vault.save(Case(id=case_id, case_id=case_id, code=f"K-{number}"))
            vault.save(TeamNote(case_id=case_id, text=f"note {number} " + "x" * 300))
        gone = vault.get(Case, f"{0:032x}")
        assert gone is not None
        vault.remove(gone)
    return folder


@pytest.fixture
def folder(made_once: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_once, tmp_path / "House.shelter")


@pytest.fixture
def keys(folder: Path) -> OpenedKeys:
    return keys_of(folder, "Aida")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new" / "House.shelter"


@pytest.fixture
def casework(folder: Path, keys: OpenedKeys) -> Path:
    return folder / keys.file_of[Drawer.CASEWORK]


def opened(target: Path, alias: str = "Aida") -> Vault:
    return unlocked(target, alias, data_folder=target.with_suffix(".machine"))


def codes(target: Path) -> set[str]:
    with opened(target) as vault:
        assert vault.problems == ()
        return {case.code or "" for case in vault.all(Case)}


def change(path: Path, keys: OpenedKeys, *statements: str) -> None:
    """As somebody with tools of their own, or a broken program, would."""
    file = open_drawer_file(path, keys.drawer_keys[Drawer.CASEWORK])
    for statement in statements:
        file.execute(statement)
    file.close()


ALL = {f"K-{number}" for number in range(1, CASES)}


def test_a_whole_vault_comes_along_as_it_is(folder, keys, target):
    before = contents(folder)
    done = salvage.salvage(folder, target, keys)
    assert (done.losses, done.records) == ((), 0)
    assert set(done.whole) == set(keys.drawer_keys)
    assert contents(folder) == before
    assert codes(target) == ALL
    assert check(target, keys_of(target, "Aida"), full=True).fine
    with opened(target, "Berik") as vault:
        assert vault.problems == (), "drawers that the salvager does not hold come along sealed"


def test_with_a_whole_log_everything_is_made_anew_from_it_with_its_history(folder, keys, target, casework):
    change(
        casework, keys, 'DELETE FROM "team_note" WHERE seq < 20', 'UPDATE "case" SET code = \'forged\'',
        "DELETE FROM search_text", "DELETE FROM case_list",
    )  # fmt: skip
    done = salvage.salvage(folder, target, keys)
    assert done.losses == ()
    assert done.rebuilt == (Drawer.CASEWORK,)
    assert codes(target) == ALL
    assert check(target, keys_of(target, "Aida"), full=True).findings == ()
    with opened(target) as vault:
        note = vault.all(TeamNote)[0]
        assert [one.action for one in vault.history(TeamNote, note.id)] == ["created"]
        assert [one.id for one in vault.removed(Case)] == [f"{0:032x}"]


def test_with_a_broken_log_the_records_come_as_new_changes_that_say_whose_they_were(folder, keys, target, casework):
    change(casework, keys, "UPDATE log SET hash = randomblob(32) WHERE seq = 5", "DELETE FROM log WHERE seq = 9")
    done = salvage.salvage(folder, target, keys)
    assert done.records == 2 * CASES
    assert {loss.what for loss in done.losses} <= {salvage.HISTORY, salvage.PARTIAL}
    assert codes(target) == ALL
    report = check(target, keys_of(target, "Aida"), full=True)
    assert report.findings == ()
    with opened(target) as vault:
        assert {case.id for case in vault.removed(Case)} == {f"{0:032x}"}
        (one,) = vault.history(Case, f"{3:032x}")
        assert (one.action, one.author, one.batch) == ("salvaged", keys.me.id, "salvage")
        assert vault.search("note 7")


@pytest.mark.parametrize("seed", range(4))
def test_damaged_pages_cost_what_lies_on_them_and_no_more(folder, keys, target, casework, seed):
    pages = casework.stat().st_size // PAGE
    for page in random.Random(seed).sample(range(int(pages * 0.8), pages), 4):
        spoil(casework, page * PAGE + 99)
    before = contents(folder)
    done = salvage.salvage(folder, target, keys)
    assert contents(folder) == before
    lost = sum(loss.count for loss in done.losses if loss.what in (salvage.RECORDS, salvage.PARTIAL))
    found = codes(target)
    assert found <= ALL
    with opened(target) as vault:
        notes = len(vault.all(TeamNote))
    assert len(ALL - found) + CASES - notes <= lost, "nothing is missing that was not told"
    assert len(found) + notes > CASES, "most of it is there"
    assert check(target, keys_of(target, "Aida"), full=True).findings == ()


def test_a_drawer_that_is_gone_or_opens_nowhere_is_told_and_work_can_go_on(folder, keys, target, casework):
    spoil(casework, 100)
    (folder / keys.file_of[Drawer.FUNDING]).unlink()
    done = salvage.salvage(folder, target, keys)
    assert {(loss.what, loss.drawer) for loss in done.losses} >= {("drawer", "casework"), ("drawer", "funding")}
    with opened(target) as vault:
        assert vault.problems == ()
        vault.save(Case(id="a" * 32, case_id="a" * 32, code="NEW"))
        assert [case.code for case in vault.all(Case)] == ["NEW"]


@pytest.mark.parametrize("damage", ["nowhere", "log"])
def test_a_damaged_gate_lets_nothing_out_until_a_holder_of_its_sources_was_here(folder, target, damage):
    with unlocked(folder) as vault:
        vault.save(ForbiddenWord(word="Lindenhof"))
        gate, key = vault.file(Drawer.GATE).path, vault.keys.drawer_keys[Drawer.GATE]
    if damage == "nowhere":
        spoil(gate, 100)
    else:
        file = open_drawer_file(gate, key)
        for statement in ("UPDATE log SET hash = randomblob(32)", "DELETE FROM gate_token"):
            file.execute(statement)
        file.close()
    salvage.salvage(folder, target, keys_of(folder, "Clara"))
    with opened(target, "Clara") as vault, pytest.raises(GateClosedError):
        vault.require_gate()
    with opened(target) as vault:
        vault.require_gate()
    with opened(target, "Clara") as vault:
        vault.require_gate()
        assert len(vault.all(GateToken)) == 1


def test_what_was_erased_does_not_come_back(folder, keys, target, casework):
    ErasedList(casework, keys.drawer_keys[Drawer.CASEWORK]).write([Sheet("case", f"{5:032x}")])
    change(casework, keys, "UPDATE log SET hash = randomblob(32) WHERE seq = 3")
    salvage.salvage(folder, target, keys)
    assert codes(target) == ALL - {"K-5"}


def test_the_newer_state_of_a_guarded_record_is_taken_not_an_old_row(folder, keys, target, casework):
    """An old page put back would give a consent that was withdrawn; the log knows better."""
    from dataclasses import replace

    from shelterdesk.casework import PartialDate

    with unlocked(folder, data_folder=target.with_suffix(".old")) as vault:
        given = vault.save(Consent(case_id=f"{1:032x}")).records[0]
        vault.save(replace(given, withdrawn_on=PartialDate.parse("2026-11-20")))
        old = f"'{given.base}'"
    change(
        casework, keys, f'UPDATE "consent" SET withdrawn_on = NULL, head = {old}',
        "UPDATE log SET hash = randomblob(32) WHERE seq = 3",
    )  # fmt: skip
    salvage.salvage(folder, target, keys)
    with opened(target) as vault:
        assert [str(consent.withdrawn_on) for consent in vault.all(Consent)] == ["2026-11-20"]


@pytest.mark.parametrize(
    "damage", ["DELETE FROM case_list", "UPDATE log SET hash = randomblob(32) WHERE seq = 3"], ids=["list", "log"]
)
def test_a_case_that_was_sealed_stays_in_its_own_drawer(folder, target, casework, damage):
    case_id = f"{7:032x}"
    with unlocked(folder, data_folder=target.with_suffix(".old")) as vault:
        sealed.seal_case(vault, case_id, {vault.me.id})
    keys = keys_of(folder, "Aida")
    place = folder / keys.file_of[Drawer.sealed(case_id)]
    change(folder / keys.file_of[Drawer.CASEWORK], keys, damage)
    file = open_drawer_file(place, keys.drawer_keys[Drawer.sealed(case_id)])
    file.execute(damage.replace("seq = 3", "seq = 1"))
    file.close()
    salvage.salvage(folder, target, keys)
    assert check(target, keys_of(target, "Aida"), full=True).findings == ()
    with opened(target) as vault:
        assert vault.file(Drawer.CASEWORK).number('SELECT count(*) FROM "case" WHERE id = ?', (case_id,)) == 0
        assert vault.file(Drawer.sealed(case_id)).number('SELECT count(*) FROM "case" WHERE id = ?', (case_id,)) == 1


def test_nothing_is_put_over_what_is_there(folder, keys, tmp_path):
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "photo").write_bytes(b"mine")
    with pytest.raises(VaultExistsError):
        salvage.salvage(folder, tmp_path / "taken", keys)
    assert not list(tmp_path.glob("*.part"))


def test_every_loss_has_its_sentence():
    codes_of_losses = {getattr(salvage, name) for name in ("DRAWER", "RECORDS", "PARTIAL", "HISTORY", "FILES")}
    assert codes_of_losses | {salvage.LETTER_KEY} == set(SENTENCES)
    assert Loss("records").count == 1
