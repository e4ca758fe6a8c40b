"""Staff come, change and leave while the vault is open, and who must not be lost is not lost silently."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.house_kinds import Task
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.protection import Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import (
    DiskFullError,
    DrawerClosedError,
    DrawerDamagedError,
    KeyFilePutBackError,
    LastAdministratorError,
    LastHolderError,
    MembershipExpiredError,
    NotAdministratorError,
    OldKeyError,
    OwnMembershipError,
    WrongPassphraseError,
)
from shelterdesk.vault import Founder, OpenedKeys, Vault, check, create, inspection, log, rekey, staffing, unlock_keys
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.letters import Author
from shelterdesk.vault.log import Draft, Writer
from shelterdesk.vault.membership import CHANGE
from shelterdesk.vault.opening import FULFILLED, LAST_HOLDER, LEFT, MERGED, NEW_KEY, Told
from tests.vault.making import KDF, STAFF, Clock, keys_of, make, unlocked
from tests.vault.test_rekey import member, opens

NADIA = Founder("Nadia", "walnut harbor velvet saddle juniper comet", frozenset({Role.NURSE}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "X.shelter"
    make(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(observation="said it for the first time"))
    return folder


def nadia(folder: Path, **more: object) -> Vault:
    return Vault(folder, unlock_keys(folder, NADIA.alias, NADIA.passphrase), **more)  # type: ignore[arg-type]


def with_a_nurse(folder: Path) -> str:
    """Aida admits Nadia, Berik's unlock gives her the clinical key; returns her id."""
    with unlocked(folder) as vault:
        found = staffing.admit(vault, NADIA, kdf=KDF)
    unlocked(folder, "Berik").close()
    return found.id


# --- coming ---------------------------------------------------------------------------------------


def test_somebody_comes_while_work_goes_on_and_the_holders_unlock_tells_what_it_gave(folder: Path) -> None:
    with unlocked(folder) as vault:
        found = staffing.admit(vault, NADIA, until="2027-03-31", kdf=KDF)
        assert found.alias == "Nadia"
        assert len(found.public.fingerprint_words().split()) == 6
        assert vault.members[found.id].until == "2027-03-31"
        assert vault.save(TeamNote(text="work goes on")).changes
    with nadia(folder) as vault:
        assert vault.drawers == {Drawer.GATE, Drawer.HOUSE}
    with unlocked(folder, "Berik") as vault:
        assert vault.told == ((FULFILLED, found.id, Drawer.CLINICAL),)
    with nadia(folder) as vault:
        assert vault.told == ()
        assert [note.observation for note in vault.all(ProcessNote)] == ["said it for the first time"]
    with unlocked(folder, "Berik") as vault:
        assert vault.told == ()


# --- other roles ----------------------------------------------------------------------------------


def test_other_roles_open_what_they_gain_and_close_what_they_lose(folder: Path) -> None:
    before = keys_of(folder, "Clara")
    with unlocked(folder) as vault:
        staffing.change_roles(vault, member(vault, "Clara"), frozenset({Role.LAWYER}), administrator=False)
        assert vault.problems == ()
        assert len(vault.drawers) == 5
    with unlocked(folder, "Clara") as vault:
        assert vault.drawers == {Drawer.GATE, Drawer.HOUSE, Drawer.PROTECTION}
        assert vault.problems == ()
    assert not opens(folder, before, Drawer.CASEWORK)
    assert opens(folder, before, Drawer.GATE)


def test_what_somebody_wrote_under_earlier_roles_stays_in_order(folder: Path) -> None:
    with unlocked(folder, "Clara") as vault:
        new = Case(code="A 1")
        vault.save(replace(new, case_id=new.id), TeamNote(case_id=new.id, text="by the coordinator"))
    with unlocked(folder) as vault:
        staffing.change_roles(vault, member(vault, "Clara"), frozenset({Role.NIGHT_DUTY}), administrator=False)
    assert check(folder, keys_of(folder, "Aida"), full=True).findings == ()


def test_a_drawer_that_the_administrator_does_not_hold_is_promised_by_a_change_of_roles(folder: Path) -> None:
    with unlocked(folder) as vault:
        clara = member(vault, "Clara")
        roles = frozenset({Role.COORDINATOR, Role.NURSE})
        staffing.change_roles(vault, clara, roles, administrator=False)
        assert (clara, Drawer.CLINICAL) in vault.keys.promised
    with unlocked(folder, "Berik") as vault:
        assert (FULFILLED, clara, Drawer.CLINICAL) in vault.told
    with unlocked(folder, "Clara") as vault:
        assert Drawer.CLINICAL in vault.drawers


def test_a_drawer_comes_to_be_with_the_first_role_that_holds_it(tmp_path: Path) -> None:
    folder = tmp_path / "X.shelter"
    founders = [Founder(one.alias, one.passphrase, frozenset({Role.DIRECTOR}), True) for one in STAFF[:2]]
    create(folder, founders, practice=True, kdf=KDF)
    with unlocked(folder) as vault:
        roles = frozenset({Role.DIRECTOR, Role.PSYCHOLOGIST})
        staffing.change_roles(vault, vault.me.id, roles, administrator=True)
        vault.save(ProcessNote(observation="the first"))
        assert vault.problems == ()
    with unlocked(folder) as vault:
        assert [note.observation for note in vault.all(ProcessNote)] == ["the first"]


def test_an_administrator_is_made_and_unmade(folder: Path) -> None:
    with unlocked(folder) as vault:
        clara = member(vault, "Clara")
        staffing.change_roles(vault, clara, frozenset({Role.COORDINATOR}), administrator=True)
    with unlocked(folder, "Clara") as vault:
        staffing.set_until(vault, member(vault, "Dana"), "2027-03-31")
    with unlocked(folder) as vault:
        staffing.change_roles(vault, clara, frozenset({Role.COORDINATOR}), administrator=False)
    with unlocked(folder, "Clara") as vault, pytest.raises(NotAdministratorError):
        staffing.set_until(vault, member(vault, "Dana"), "")


# --- leaving --------------------------------------------------------------------------------------


def test_a_drawer_that_nobody_present_holds_gets_its_new_key_before_its_holder_sees_into_it(folder: Path) -> None:
    with_a_nurse(folder)
    before = unlock_keys(folder, NADIA.alias, NADIA.passphrase)
    with unlocked(folder) as vault:
        staffing.leave(vault, member(vault, "Berik"))
        assert vault.keys.chain.due == {Drawer.CLINICAL}
    assert opens(folder, before, Drawer.CLINICAL)
    with nadia(folder) as vault:
        assert vault.told == ((NEW_KEY, "", Drawer.CLINICAL),)
        assert vault.problems == ()
        assert {note.observation for note in vault.all(ProcessNote)} == {"said it for the first time"}
        assert vault.keys.chain.due == frozenset()
    assert not opens(folder, before, Drawer.CLINICAL)
    with unlocked(folder) as vault:
        assert vault.told == ()
        places = vault.keys.chain.removed_at[member(vault, "Berik")]
        assert any(place.startswith("clinical/") for place in places)


def test_letters_sealed_to_the_old_key_are_filed_after_the_new_one_came(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        staffing.change_roles(vault, member(vault, "Clara"), frozenset({Role.LAWYER}), administrator=False)
        vault.hand_in(Threat(words="A car without plates"))
        staffing.leave(vault, member(vault, "Clara"))
        assert Drawer.PROTECTION in vault.keys.chain.due
    with unlocked(folder) as vault:
        assert vault.told[0] == (NEW_KEY, "", Drawer.PROTECTION)
        assert [threat.words for threat in vault.all(Threat)] == ["A car without plates"]


def test_a_letter_of_who_leaves_is_filed_before_they_are_gone(folder: Path) -> None:
    with unlocked(folder) as vault:
        dana = keys_of(folder, "Dana")
        slot = dana.drawer_receiving[Drawer.PROTECTION]
        vault.letters.write(Threat(words="seen at the gate"), slot, author_of(dana), vault.now())
        staffing.leave(vault, dana.me.id)
        assert [threat.words for threat in vault.all(Threat)] == ["seen at the gate"]
        assert vault.letters.count() == 0


def test_a_letter_for_a_drawer_that_is_shut_outlasts_its_author_and_a_later_one_does_not_count(folder: Path) -> None:
    dana = keys_of(folder, "Dana")
    slot = dana.drawer_receiving[Drawer.PROTECTION]
    with unlocked(folder, "Berik") as vault:
        vault.letters.write(Threat(words="before she left"), slot, author_of(dana), vault.now())
        staffing.leave(vault, dana.me.id)
        vault.letters.write(Threat(words="after she left"), slot, author_of(dana), vault.now())
    with unlocked(folder) as vault:
        assert [threat.words for threat in vault.all(Threat)] == ["before she left"]
        assert [refused.error.reason for refused in vault.post.refused] == ["author"]
        assert vault.alias_of(vault.history("threat", vault.all(Threat)[0].id)[0].author) == "Dana"
    assert not {found.what for found in check(folder, keys_of(folder, "Aida"), full=True).findings} - {
        inspection.LETTER_REFUSED
    }


def author_of(keys: OpenedKeys) -> Author:
    return Author(keys.me.id, keys.me.roles, keys.membership, keys.identity)


def test_while_the_disk_is_full_the_drawer_opens_with_its_old_key_and_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_nurse(folder)
    with unlocked(folder) as vault:
        staffing.leave(vault, member(vault, "Berik"))

    def full(*_: object) -> None:
        raise DiskFullError

    monkeypatch.setattr(rekey, "_copy", full)
    with nadia(folder) as vault:
        assert vault.problems == (OldKeyError(Drawer.CLINICAL),)
        assert vault.all(ProcessNote)
    monkeypatch.undo()
    with nadia(folder) as vault:
        assert vault.problems == ()
        assert vault.told == ((NEW_KEY, "", Drawer.CLINICAL),)


def test_what_somebody_may_have_kept_is_told(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(TeamNote(text="one"), TeamNote(text="two"))
        vault.save(CopyRecord(made_at="2099-01-01T10:00", place="blue stick"))
        departure = staffing.leave(vault, member(vault, "Clara"))
    assert {kept.drawer: kept.records for kept in departure.drawers} == {
        Drawer.GATE: 1, Drawer.HOUSE: 0, Drawer.CASEWORK: 2,
    }  # fmt: skip
    assert {kept.since.number for kept in departure.drawers} == {1}
    assert [copy.place for copy in departure.copies] == ["blue stick"]


def test_the_last_holder_of_a_drawer_does_not_leave_silently(folder: Path) -> None:
    with unlocked(folder) as vault:
        staffing.admit(vault, NADIA, kdf=KDF)
        berik = member(vault, "Berik")
        with pytest.raises(LastHolderError) as last:  # Nadia is only promised the drawer
            staffing.leave(vault, berik)
        assert last.value.drawer == Drawer.CLINICAL
        with pytest.raises(LastHolderError):
            staffing.change_roles(vault, berik, frozenset({Role.COORDINATOR}), administrator=True)
        staffing.leave(vault, berik, accept_last_holder=True)
    with pytest.raises(WrongPassphraseError):
        keys_of(folder, "Berik")


def test_only_administrators_end_memberships_and_nobody_their_own(folder: Path) -> None:
    with unlocked(folder, "Clara") as vault, pytest.raises(NotAdministratorError):
        staffing.leave(vault, member(vault, "Dana"))
    with unlocked(folder) as vault, pytest.raises(OwnMembershipError):
        staffing.leave(vault, vault.me.id)


def test_the_last_administrator_stays_one_and_without_an_end(folder: Path) -> None:
    with_a_nurse(folder)
    with unlocked(folder) as vault:
        berik = member(vault, "Berik")
        staffing.change_roles(vault, berik, frozenset({Role.PSYCHOLOGIST}), administrator=False)
        with pytest.raises(LastAdministratorError):
            staffing.change_roles(vault, vault.me.id, vault.me.roles, administrator=False)
        with pytest.raises(LastAdministratorError):
            staffing.set_until(vault, vault.me.id, "2027-03-31")


def test_what_is_signed_after_leaving_counts_for_nothing(folder: Path) -> None:
    clara = keys_of(folder, "Clara")
    with unlocked(folder) as vault:
        vault.save(TeamNote(text="in order"))
        staffing.leave(vault, clara.me.id)
        file = vault.file(Drawer.HOUSE)
        writer = Writer(clara.vault_id, "ab" * 16, clara.membership, clara.me.id, clara.identity)
        with file.transaction():
            log.append(file, writer, [Draft("bed", "cd" * 16, 1, "created", {}, None, ())], "", 1)
    assert inspection.LEFT in {found.what for found in check(folder, keys_of(folder, "Aida")).findings}
    with unlocked(folder) as vault:
        assert DrawerDamagedError(Drawer.HOUSE, "log 1: left") in vault.problems
        with pytest.raises(DrawerClosedError):
            vault.file(Drawer.HOUSE)


# --- ending by date -------------------------------------------------------------------------------


def test_after_the_last_day_nothing_opens_and_an_administrators_unlock_ends_it(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        staffing.set_until(vault, member(vault, "Clara"), clock().date().isoformat())
    with unlocked(folder, "Clara", clock=clock) as vault:
        assert Drawer.CASEWORK in vault.drawers
    clock.pass_by(days=1)
    with pytest.raises(MembershipExpiredError) as expired:
        unlocked(folder, "Clara", clock=clock)
    assert expired.value.until == "2026-11-23"
    with unlocked(folder, "Dana", clock=clock) as vault:
        assert vault.told == ()
    with unlocked(folder, clock=clock) as vault:
        clara = next(one for one in vault.members.values() if one.alias == "Clara")
        assert vault.told == ((LEFT, clara.id, ""),)
        assert not clara.active
        assert vault.problems == ()
    with pytest.raises(WrongPassphraseError):
        keys_of(folder, "Clara")


def test_a_clock_put_back_brings_nobody_back(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        staffing.set_until(vault, member(vault, "Clara"), clock().date().isoformat())
    clock.pass_by(days=2)
    with unlocked(folder, "Dana", clock=clock) as vault:
        vault.save(Task(title="two days later"))
    clock.time -= timedelta(days=400)
    with pytest.raises(MembershipExpiredError):
        unlocked(folder, "Clara", clock=clock)


def test_the_last_holder_of_a_drawer_is_kept_out_and_keeps_the_only_key(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        berik = member(vault, "Berik")
        staffing.set_until(vault, berik, clock().date().isoformat())
    clock.pass_by(days=1)
    with pytest.raises(MembershipExpiredError):
        unlocked(folder, "Berik", clock=clock)
    with unlocked(folder, clock=clock) as vault:
        assert vault.told == ((LAST_HOLDER, berik, Drawer.CLINICAL),)
        staffing.set_until(vault, berik, "2027-03-31")
    with unlocked(folder, "Berik", clock=clock) as vault:
        assert vault.all(ProcessNote)


# --- two branches ---------------------------------------------------------------------------------


def test_two_branches_of_the_list_of_members_are_joined_by_an_administrators_unlock(folder: Path) -> None:
    keys = keys_of(folder, "Aida")
    clara, dana = (next(one for one in keys.members.values() if one.alias == alias) for alias in ("Clara", "Dana"))
    revision = KeyRevision.for_member(folder, keys)
    before = revision.chain
    revision.state(CHANGE, keys.identity, keys.me.id, members=[replace(clara, until="2027-03-31")])
    revision.chain = before  # as another device would have said it
    revision.state(CHANGE, keys.identity, keys.me.id, members=[replace(dana, until="2027-01-31")])
    assert len(revision.write().chain.heads) == 2
    with unlocked(folder, "Clara") as vault:
        assert vault.told == ()
    with unlocked(folder) as vault:
        assert vault.told == (Told(MERGED),)
        assert len(vault.keys.chain.heads) == 1
        assert (vault.members[clara.id].until, vault.members[dana.id].until) == ("2027-03-31", "2027-01-31")
    with unlocked(folder) as vault:
        assert vault.told == ()


# --- passphrases ----------------------------------------------------------------------------------


def test_an_older_key_file_put_back_is_told_and_opens(folder: Path) -> None:
    old = (folder / COPIES[0]).read_bytes()
    with unlocked(folder, "Clara") as vault:
        staffing.change_passphrase(vault, STAFF[2].passphrase, NADIA.passphrase, KDF)
        assert vault.save(TeamNote(text="work goes on")).changes
    with pytest.raises(WrongPassphraseError):
        keys_of(folder, "Clara")
    for name in COPIES:
        (folder / name).write_bytes(old)
    with unlocked(folder, "Clara") as vault:
        assert vault.problems == (KeyFilePutBackError(1, 2),)
        assert vault.all(TeamNote)
        vault.require_gate()
