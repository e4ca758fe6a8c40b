"""Sealed cases: named holders open them whole, and nobody else reads a word, with all files and any tool."""

from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from shelterdesk.casework.case import Case
from shelterdesk.casework.gate_kinds import GateToken
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.person import Person
from shelterdesk.casework.protection import ForbiddenWord, Threat
from shelterdesk.casework.record import kind_named
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerClosedError, KeyFileForgedError, LastHolderError, NotAHolderError
from shelterdesk.vault import check, membership, sealed, staffing
from shelterdesk.vault.change import MOVED
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer
from shelterdesk.vault.log import of_record
from shelterdesk.vault.save import Moving
from tests.vault.making import keys_of, make, unlocked
from tests.vault.test_rekey import member, opens
from tests.vault.test_what_lies_open import reads

CASE = "5e" * 16
PLACE = Drawer.sealed(CASE)
SECRET = "Kapuzinerkresse"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with something in three drawers, written by three people, and another case beside it."""
    folder = tmp_path / "X.shelter"
    make(folder)
    with unlocked(folder, "Clara") as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Sealed 1"))
        vault.save(Person(case_id=CASE, surname=SECRET, first_name="Aigul"))
        vault.save(TeamNote(case_id=CASE, text=f"{SECRET} by Clara"))
        other = Case(code="Open 1")
        vault.save(replace(other, case_id=other.id))
        person = vault.of_case(Person, CASE)[0]
        vault.save(replace(person, first_name="Aigerim"))
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(case_id=CASE, observation=f"{SECRET} said it"))
    with unlocked(folder) as vault:
        vault.save(ForbiddenWord(case_id=CASE, word="Turgenevka", kind_of_word="place"))
        vault.save(Threat(case_id=CASE, words=f"{SECRET} threatened", alerts=("no_visitors",)))
    return folder


def seal(folder: Path, *holders: str) -> None:
    with unlocked(folder) as vault:
        sealed.seal_case(vault, CASE, {member(vault, alias) for alias in ("Aida", *holders)})
        assert vault.problems == ()


# --- who holds it ---------------------------------------------------------------------------------


def test_the_holders_open_the_whole_case_and_work_on_in_it(folder: Path) -> None:
    seal(folder, "Berik")
    unlocked(folder, "Berik").close()  # brings the process note
    with unlocked(folder, "Berik") as vault:
        assert PLACE in vault.drawers
        assert [note.text for note in vault.of_case(TeamNote, CASE)] == [f"{SECRET} by Clara"]
        assert [note.observation for note in vault.of_case(ProcessNote, CASE)] == [f"{SECRET} said it"]
        assert [row.code for row in vault.cases().rows] == ["Sealed 1", "Open 1"]
        assert vault.case_count() == 2
        assert vault.display_names([CASE]) == {CASE: f"Aigerim {SECRET}"}
        assert {hit.drawer for hit in vault.search(SECRET)} == {PLACE}
        assert [row.id for row in vault.search_cases(SECRET)] == [CASE]
        person = vault.of_case(Person, CASE)[0]
        saved = vault.save(replace(person, first_name="Aigul again"))
        assert saved.changes[0].drawer is PLACE
        vault.undo(saved.changes[0])
        assert vault.get(Person, person.id).first_name == "Aigerim"
        vault.remove(vault.get(Person, person.id))
        assert [one.id for one in vault.removed(Person)] == [person.id]
        vault.restore("person", person.id)
        assert vault.problems == ()
    for alias in ("Aida", "Berik", "Clara"):
        assert check(folder, keys_of(folder, alias), full=True).findings == ()


def test_nobody_else_reads_a_word_of_it_with_all_files_and_any_tool(folder: Path) -> None:
    seal(folder)
    unlocked(folder, "Berik").close()
    keys = keys_of(folder, "Clara")
    assert PLACE not in keys.drawer_keys
    assert not reads(folder, "Clara", SECRET)
    assert not reads(folder, "Dana", SECRET)
    assert reads(folder, "Aida", SECRET)
    with unlocked(folder, "Clara") as vault:
        assert [row.code for row in vault.cases().rows] == ["Open 1"]
        assert vault.of_case(Person, CASE) == []
        assert vault.search(SECRET) == []
        assert vault.search_cases(SECRET) == ()
        with pytest.raises(DrawerClosedError):
            vault.save(TeamNote(case_id=CASE, text="not mine"))
        assert vault.problems == ()


def test_what_lies_in_a_drawer_that_was_shut_moves_when_a_holder_of_both_unlocks(folder: Path) -> None:
    seal(folder, "Berik")
    with unlocked(folder) as vault:
        assert vault.of_case(ProcessNote, CASE) == []
    with unlocked(folder, "Berik") as vault:
        assert [note.observation for note in vault.of_case(ProcessNote, CASE)] == [f"{SECRET} said it"]
        assert vault.file(Drawer.CLINICAL).number("SELECT count(*) FROM process_note") == 0
    with unlocked(folder) as vault:
        assert [note.observation for note in vault.of_case(ProcessNote, CASE)] == [f"{SECRET} said it"]


# --- what moves -----------------------------------------------------------------------------------


def test_the_history_moves_along_and_says_who_wrote_what(folder: Path) -> None:
    with unlocked(folder) as vault:
        person = vault.of_case(Person, CASE)[0]
        before = vault.history("person", person.id)
    seal(folder)
    with unlocked(folder) as vault:
        after = vault.history("person", person.id)
        assert [(one.author, one.time, one.action, one.fields) for one in after] == [
            (one.author, one.time, one.action, one.fields) for one in before
        ]
        assert all(one.signed for one in after)
        assert {vault.alias_of(who) for who, _ in vault.provenance(vault.get(Person, person.id)).values()} == {"Clara"}


def test_what_a_mover_made_up_of_a_history_is_not_signed_and_found(folder: Path) -> None:
    seal(folder)
    with unlocked(folder) as vault:
        person = vault.of_case(Person, CASE)[0]
        [entry] = of_record(vault.file(PLACE), vault.keys.vault_id, "person", person.id)
        first = entry.carried()[0]
        forged = replace(first, body=first.body.replace(b"Aigul", b"Forged"))
        made_up = Moving(kind_named("person"), "77" * 16, CASE, {"first_name": "Forged"}, False, (forged,))
        vault.take_in(PLACE, [made_up])
        assert not vault.history("person", "77" * 16)[0].signed
    assert {found.what for found in check(folder, keys_of(folder, "Aida")).findings} == {"log"}


def test_the_bin_moves_along(folder: Path) -> None:
    with unlocked(folder) as vault:
        note = vault.of_case(TeamNote, CASE)[0]
        vault.remove(note)
    seal(folder)
    with unlocked(folder) as vault:
        assert [one.id for one in vault.removed(TeamNote)] == [note.id]
        vault.restore("team_note", note.id)
        assert [one.text for one in vault.of_case(TeamNote, CASE)] == [f"{SECRET} by Clara"]
    assert check(folder, keys_of(folder, "Aida"), full=True).findings == ()


def test_the_gate_goes_on_obeying_what_moved(folder: Path) -> None:
    with unlocked(folder) as vault:
        before = {token.id for token in vault.all(GateToken)}
    seal(folder)
    with unlocked(folder) as vault:
        assert {token.id for token in vault.all(GateToken)} == before
        vault.save(ForbiddenWord(case_id=CASE, word="Greenhouse", kind_of_word="place"))
        assert len(vault.all(GateToken)) == len(before) + 1
        vault.require_gate()
        vault.remove(vault.find(ForbiddenWord, word="Greenhouse")[0])
        assert {token.id for token in vault.all(GateToken)} == before


def test_a_draft_of_the_case_is_sealed_for_its_holders(folder: Path) -> None:
    key = DraftKey(Drawer.CASEWORK, "team_note", "22" * 16, CASE)
    with unlocked(folder, "Clara") as vault:
        vault.drafts.note(key, {"text": f"{SECRET} began to wri"})
    with unlocked(folder) as vault:
        vault.drafts.note(replace(key, record_id="33" * 16), {"text": f"{SECRET} of Aida"})
    seal(folder)
    with unlocked(folder) as vault:
        clara = member(vault, "Clara")
        assert {draft.fields["text"] for draft in vault.drafts.waiting({clara})} == {
            f"{SECRET} began to wri", f"{SECRET} of Aida",
        }  # fmt: skip
        vault.drafts.note(replace(key, record_id="33" * 16), {"text": f"{SECRET} of Aida, and more"})
        assert vault.drafts.flush()
        assert len(vault.drafts.waiting()) == 1
        vault.drafts.done(replace(key, record_id="33" * 16))
        assert vault.drafts.waiting() == []
    assert not reads(folder, "Clara", SECRET)


def test_a_letter_about_the_case_reaches_its_holders_alone(folder: Path) -> None:
    seal(folder)
    with unlocked(folder, "Dana") as vault:
        vault.hand_in(Threat(case_id=CASE, words=f"{SECRET} at the gate"))
    with unlocked(folder) as vault:
        assert f"{SECRET} at the gate" in [threat.words for threat in vault.of_case(Threat, CASE)]
        assert vault.file(Drawer.PROTECTION).number("SELECT count(*) FROM threat") == 0


def test_an_older_vault_put_back_keeps_the_only_copy_it_has(folder: Path, tmp_path: Path) -> None:
    older = Path(copytree(folder, tmp_path / "older" / "X.shelter"))
    seal(folder)
    for path in folder.glob("*.erased"):
        (older / path.name).write_bytes(path.read_bytes())
    with unlocked(older, accept_rollback=frozenset(Drawer)) as vault:
        assert [note.text for note in vault.of_case(TeamNote, CASE)] == [f"{SECRET} by Clara"]


def test_an_older_casework_put_back_is_swept_again(folder: Path) -> None:
    with unlocked(folder) as vault:
        path = vault.file(Drawer.CASEWORK).path
    old = {name: (folder / name).read_bytes() for name in (path.name, path.with_suffix(".anchor").name)}
    seal(folder)
    for name, content in old.items():
        (folder / name).write_bytes(content)
    with unlocked(folder, accept_rollback=frozenset({Drawer.CASEWORK})) as vault:
        assert [note.text for note in vault.of_case(TeamNote, CASE)] == [f"{SECRET} by Clara"]
        assert vault.file(Drawer.CASEWORK).number("SELECT count(*) FROM team_note") == 0


def test_killed_between_in_and_out_a_sheet_is_in_both_and_then_in_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with unlocked(folder) as vault:
        monkeypatch.setattr("shelterdesk.vault.erasure.erase", killed)
        with pytest.raises(KeyboardInterrupt):
            sealed.seal_case(vault, CASE, {vault.me.id})
        monkeypatch.undo()
    with unlocked(folder) as vault:
        assert [note.text for note in vault.of_case(TeamNote, CASE)] == [f"{SECRET} by Clara"]
        assert vault.file(Drawer.CASEWORK).number("SELECT count(*) FROM team_note") == 0
    assert check(folder, keys_of(folder, "Aida"), full=True).findings == ()


# --- holders change -------------------------------------------------------------------------------


def test_a_holder_who_is_none_any_more_is_shut_out_by_a_new_key(folder: Path) -> None:
    seal(folder, "Berik")
    before = keys_of(folder, "Berik")
    assert opens(folder, before, PLACE)
    with unlocked(folder) as vault:
        sealed.change_holders(vault, CASE, {vault.me.id, member(vault, "Clara")})
    assert not opens(folder, before, PLACE)
    with unlocked(folder, "Clara") as vault:
        assert vault.of_case(Person, CASE)
        assert sealed.sealed_cases(vault) == (
            sealed.SealedCase(CASE, frozenset({member(vault, "Aida"), member(vault, "Clara")}), True),
        )
    with unlocked(folder, "Berik") as vault:
        assert vault.of_case(Person, CASE) == []
        with pytest.raises(NotAHolderError):
            sealed.change_holders(vault, CASE, {vault.me.id})


def test_the_last_holder_does_not_leave_silently_and_a_new_key_follows_one_who_leaves(folder: Path) -> None:
    seal(folder, "Clara")
    before = keys_of(folder, "Clara")
    with unlocked(folder) as vault:
        staffing.leave(vault, member(vault, "Clara"))
        assert vault.of_case(Person, CASE)
    assert not opens(folder, before, PLACE)
    with unlocked(folder) as vault:
        berik = member(vault, "Berik")
        sealed.change_holders(vault, CASE, {berik})
        assert PLACE not in vault.drawers
        with pytest.raises(LastHolderError) as last:
            staffing.change_roles(vault, berik, frozenset(), administrator=True)
        assert last.value.drawer == Drawer.CLINICAL
        with pytest.raises(LastHolderError) as last:
            staffing.keep_holders(vault, [berik], [PLACE])
    assert last.value.drawer == PLACE


def test_nobody_seals_a_case_away_from_themselves_or_without_the_casework(folder: Path) -> None:
    with unlocked(folder) as vault, pytest.raises(NotAHolderError):
        sealed.seal_case(vault, CASE, {member(vault, "Clara")})
    with unlocked(folder, "Dana") as vault, pytest.raises(DrawerClosedError):
        sealed.seal_case(vault, CASE, {vault.me.id})


def test_the_chain_takes_a_sealed_drawer_from_nobody_but_a_caseworker_among_its_holders(folder: Path) -> None:
    for alias, holders in (("Dana", ("Dana",)), ("Clara", ("Aida",)), ("Clara", ())):
        keys = keys_of(folder, alias)
        names = {one.alias: one.id for one in keys.members.values()}
        new = replace(NewDrawer.generate("d9.db"), holders=frozenset(names[one] for one in holders))
        revision = KeyRevision.for_member(folder, keys)
        with pytest.raises(KeyFileForgedError):
            revision.state(membership.SEAL, keys.identity, keys.me.id, drawers={PLACE: new})
    keys = keys_of(folder, "Aida")
    for kind in (membership.ADD, membership.CHANGE):
        revision = KeyRevision.for_member(folder, keys)
        with pytest.raises(KeyFileForgedError):
            revision.state(kind, keys.identity, keys.me.id, drawers={PLACE: NewDrawer.generate("d9.db")})


def test_a_moved_record_says_so_in_the_log(folder: Path) -> None:
    seal(folder)
    with unlocked(folder) as vault:
        file = vault.file(PLACE)
        assert file.number("SELECT count(*) FROM log WHERE action = ?", (file.known_word(MOVED),)) == 5


def test_the_drawer_of_a_case_is_one_object() -> None:
    assert Drawer(f"sealed:{CASE}") is PLACE
    assert PLACE.sealed_case == CASE
    assert Drawer.CASEWORK.sealed_case == ""
    assert PLACE not in list(Drawer)
    with pytest.raises(ValueError, match="sealed"):
        Drawer("sealed:x")
