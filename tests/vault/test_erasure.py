"""Erased for good: nothing of it is left, everything else still verifies, and no way leads back."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from string import ascii_lowercase

import pytest

from shelterdesk.casework import (
    Alert,
    Case,
    Consent,
    Drawer,
    ErasureOrder,
    Person,
    ProcessNote,
    Record,
    TeamNote,
    Threat,
    fold,
    kind_of,
)
from shelterdesk.errors import (
    CannotUndoError,
    DrawerDamagedError,
    RecordGoneError,
)
from shelterdesk.vault import CaseFilter, Saved, Vault, check, checkpoint, erasure_plan, inspection
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.erasure import Agreement
from tests.vault.erased import AGREED, CANARIES, CASE, OTHER, erase, found_in, saved
from tests.vault.making import Clock, keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlocked(folder) as opened:
        yield opened


def fill(vault: Vault) -> None:
    """One client to erase and one to keep."""
    for case_id, code in ((CASE, CANARIES[0]), (OTHER, "kept case")):
        vault.save(Case(id=case_id, case_id=case_id, code=code, stay="present"))
    person = saved(vault, Person(case_id=CASE, first_name=CANARIES[1], family_note=f"{CANARIES[2]} " * 900))
    saved(vault, replace(person, surname=CANARIES[2]))  # type: ignore[call-arg]
    saved(vault, Person(case_id=OTHER, first_name="Sara"))
    saved(vault, Consent(case_id=CASE, answer="given", purpose=CANARIES[3]))
    saved(vault, Consent(case_id=OTHER, answer="withdrawn"))
    for number in range(40):
        saved(vault, TeamNote(case_id=OTHER, text=f"night {number} quiet, xylophone, quilt, velvet, kyoto"))
        saved(vault, TeamNote(case_id=CASE, text=f"{CANARIES[0]} {number} {CANARIES[3]}"))
    saved(vault, Threat(case_id=CASE, words=CANARIES[2], source_name=CANARIES[1], alerts=("no_visitors",)))


def erase_case(vault: Vault, case_id: str = CASE) -> Saved:
    return erasure_plan.carry_out(vault, erasure_plan.of_case(vault, case_id), AGREED)


def test_the_search_for_words_in_pages_would_find_them(folder: Path, vault: Vault) -> None:
    fill(vault)
    vault.close()
    assert len(found_in(folder)) >= len(CANARIES)


def test_of_an_erased_case_no_word_is_left_in_any_page_of_any_file(folder: Path, vault: Vault) -> None:
    fill(vault)
    erase_case(vault)
    vault.close()
    assert found_in(folder) == []


def test_after_erasing_the_chain_and_every_signature_verify_and_the_check_finds_nothing(
    folder: Path, vault: Vault
) -> None:
    fill(vault)
    erase_case(vault)
    saved(vault, TeamNote(case_id=OTHER, text="life goes on"))
    vault.close()
    report = check(folder, keys_of(folder, "Aida"), full=True)
    assert report.fine, report.findings
    with unlocked(folder) as again:
        assert again.problems == ()
        assert [consent.answer for consent in again.all(Consent)] == ["withdrawn"]


def test_nothing_about_an_erased_case_is_shown_or_counted(vault: Vault) -> None:
    fill(vault)
    erase_case(vault)
    assert [row.id for row in vault.cases().rows] == [OTHER]
    assert vault.case_count(CaseFilter(stay="present")) == 1
    assert vault.search(CANARIES[1]) == []
    assert vault.search_cases(CANARIES[0]) == ()
    assert vault.removed(Person) == []
    assert vault.of_case(Alert, CASE) == [], "what the gate was told of it goes as well"
    assert [person.first_name for person in vault.all(Person)] == ["Sara"]


def test_a_single_sheet_goes_and_its_neighbours_stay(folder: Path, vault: Vault) -> None:
    note = saved(vault, TeamNote(case_id=CASE, text=CANARIES[0]))
    kept = saved(vault, TeamNote(case_id=CASE, text="calm"))
    told = erase(vault, note)
    assert [(change.action, change.record_id, change.case_id) for change in told.changes] == [
        ("erased", note.id, CASE)
    ]
    assert vault.all(TeamNote) == [kept]
    entry = vault.file(Drawer.CASEWORK).one("SELECT CAST(body AS TEXT) FROM log ORDER BY seq DESC LIMIT 1")
    assert entry is not None
    assert '"changes":1' in entry[0]
    assert AGREED.second in entry[0]
    vault.close()
    assert found_in(folder) == []


def test_what_lies_in_the_bin_can_be_erased_and_then_nobody_brings_it_back(vault: Vault) -> None:
    note = saved(vault, Person(case_id=CASE, first_name="Gul"))
    removed = vault.remove(note)
    erase(vault, note)
    assert vault.removed(Person) == []
    with pytest.raises(RecordGoneError):
        vault.restore(Person, note.id)
    with pytest.raises(RecordGoneError):
        vault.undo(removed.changes[0])
    with pytest.raises(RecordGoneError):
        vault.save(note)
    with pytest.raises(RecordGoneError):
        vault.save(replace(note, base=""))
    assert vault.history(Person, note.id) == []


def test_a_withdrawn_consent_that_was_erased_is_not_revived_and_the_digests_still_fit(
    folder: Path, vault: Vault
) -> None:
    first = saved(vault, Consent(case_id=CASE, answer="given"))
    withdrawn = vault.save(replace(first, answer="withdrawn"))  # type: ignore[call-arg]
    saved(vault, Consent(case_id=OTHER, answer="given"))
    erase(vault, withdrawn.records[0])
    with pytest.raises((CannotUndoError, RecordGoneError)):
        vault.undo(withdrawn.changes[0])
    vault.close()
    with unlocked(folder) as again:
        assert again.problems == ()
        assert [consent.case_id for consent in again.all(Consent)] == [OTHER]


def test_killed_right_after_erasing_the_digests_fit_and_no_older_one_is_left_to_guess_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with unlocked(folder) as vault:
        consent = saved(vault, Consent(case_id=CASE, answer="given"))
        saved(vault, Consent(case_id=OTHER, answer="given"))
    monkeypatch.setattr(checkpoint, "write", lambda *_: None)  # as if it never came to closing
    with unlocked(folder) as vault:
        assert vault.file(Drawer.CASEWORK).number("SELECT count(*) FROM checkpoint") == 1
        erase(vault, consent)
        points = vault.file(Drawer.CASEWORK).read("SELECT seq FROM checkpoint")
        assert points == vault.file(Drawer.CASEWORK).read("SELECT max(seq) FROM log")
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert [kept.case_id for kept in vault.all(Consent)] == [OTHER]


def test_bodies_taken_away_without_an_erasure_are_damage(folder: Path, vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, age=20))
    saved(vault, Person(case_id=OTHER, age=30))
    erase(vault, person)
    keys = vault.keys
    vault.close()
    opened = open_drawer_file(folder / keys.file_of[Drawer.CASEWORK], keys.drawer_keys[Drawer.CASEWORK])
    opened.execute("UPDATE log SET body = x'', random = x'' WHERE seq = 2")
    opened.execute("DELETE FROM checkpoint")
    opened.close()
    findings = check(folder, keys_of(folder, "Aida")).findings
    assert (inspection.LOG, "log 2: body") in [(found.what, found.where) for found in findings]
    with unlocked(folder) as again:
        assert [type(problem) for problem in again.problems] == [DrawerDamagedError]


def test_copies_that_a_migration_left_go_with_it(folder: Path, vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE, first_name=CANARIES[1]))
    path = vault.file(Drawer.CASEWORK).path
    left = path.with_name(f"{path.stem}.before-2.db")
    shutil.copy(path, left)
    assert found_in(folder)
    erase(vault, person)
    vault.close()
    assert not left.exists()
    assert found_in(folder) == []


def draft_of(record: Record) -> DraftKey:
    return DraftKey(kind_of(record).drawer, kind_of(record).name, record.id, record.case_id, record.base)


def test_drafts_of_an_erased_sheet_go_whoever_typed_them(folder: Path, vault: Vault) -> None:
    person = saved(vault, Person(case_id=CASE))
    kept = saved(vault, Person(case_id=OTHER))
    vault.close()
    with unlocked(folder, "Clara") as clara:
        clara.drafts.note(draft_of(person), {"first_name": CANARIES[1]})
        clara.drafts.note(draft_of(kept), {"first_name": "Sara"})
    with unlocked(folder) as opened:
        erase(opened, person)
        assert opened.drafts.erase(erasure_plan.is_gone(opened)) == 0, "gone with the first look at the drafts"
        assert len(list((folder / "drafts").iterdir())) == 1
    with unlocked(folder, "Clara") as clara:
        assert [draft.fields["first_name"] for draft in clara.drafts.waiting()] == ["Sara"]


def test_the_index_keeps_no_beginning_of_an_erased_word_between_its_pages(vault: Vault) -> None:
    chance = Random(7)

    def some_words() -> str:
        return " ".join("".join(chance.choices(ascii_lowercase, k=chance.randint(4, 9))) for _ in range(60))

    notes = [TeamNote(case_id=CASE if number % 3 else OTHER, text=some_words()) for number in range(240)]
    for at in range(0, len(notes), 60):
        vault.save(*notes[at : at + 60])
    erase_case(vault)
    words = [word for note in vault.all(TeamNote) for word in fold(note.text or "").split()]
    live = {word[:length] for word in words for length in range(len(word) + 1)}
    file = vault.file(Drawer.CASEWORK)
    between = {bytes(row[0])[1:].decode() for row in file.read("SELECT term FROM search_idx")}
    assert len(between) > 20
    assert {begun for begun in between if len(begun) > 1} <= live
    assert len(vault.search(words[0])) >= 1


# --- orders -------------------------------------------------------------------------------------------


def ordered(vault: Vault, clock: Clock) -> ErasureOrder:
    order = erasure_plan.order_of(vault, erasure_plan.of_case(vault, CASE), AGREED.request)
    vault.save(order)
    clock.pass_by(minutes=1)
    return order


def test_an_order_is_carried_out_by_the_next_holder_of_another_drawer(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        note = saved(psychologist, ProcessNote(case_id=CASE, observation=CANARIES[0]))
        saved(psychologist, ProcessNote(case_id=OTHER, observation="quiet"))
    with unlocked(folder, clock=clock) as director:
        order = ordered(director, clock)
        erase_case(director)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        seen: list[bytes] = []

        def approved(found: ErasureOrder, payload: bytes) -> Agreement | None:
            seen.append(payload)
            return AGREED if found.id == order.id else None

        told = erasure_plan.obey(psychologist, approved)
        assert [change.record_id for change in told.changes] == [note.id]
        assert [kept.observation for kept in psychologist.all(ProcessNote)] == ["quiet"]
        assert set(seen) == {
            erasure_plan.payload_of(
                psychologist.keys.vault_id, CASE, order.digest or "", order.sheets or 0, whole_case=True
            )
        }
        assert erasure_plan.obey(psychologist, approved).changes == ()
    assert found_in(folder, alias="Berik") == []


def test_an_order_that_nobody_agreed_to_erases_nothing(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        saved(psychologist, ProcessNote(case_id=CASE, observation="quiet"))
    with unlocked(folder, clock=clock) as director:
        ordered(director, clock)
    with unlocked(folder, "Berik", clock=clock) as psychologist:
        assert erasure_plan.obey(psychologist, lambda *_: None).changes == ()
        assert len(psychologist.all(ProcessNote)) == 1


def test_an_order_leaves_alone_what_was_begun_after_it(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as director:
        ordered(director, clock)
        newer = saved(director, Threat(case_id=CASE, words="they are at the gate"))
        assert erasure_plan.obey(director, lambda *_: AGREED).changes == ()
        assert director.get(Threat, newer.id) is not None


def test_a_letter_written_before_an_order_and_filed_after_it_goes_as_well(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, "Dana", clock=clock) as night:
        night.hand_in(Threat(case_id=CASE, words=CANARIES[2]))
        clock.pass_by(minutes=1)
    with unlocked(folder, "Clara", clock=clock) as coordinator:
        ordered(coordinator, clock)
    with unlocked(folder, clock=clock) as director:
        assert [threat.words for threat in director.all(Threat)] == [CANARIES[2]]
        erasure_plan.obey(director, lambda *_: AGREED)
        assert director.all(Threat) == []
    assert found_in(folder) == []


def test_a_letter_whose_sheet_was_erased_is_not_filed_again(folder: Path) -> None:
    with unlocked(folder, "Dana") as night:
        night.hand_in(Threat(case_id=CASE, words=CANARIES[2]))
    letter = next((folder / "letters").iterdir())
    content = letter.read_bytes()
    with unlocked(folder) as director:
        erase(director, director.all(Threat)[0])
    letter.write_bytes(content)
    with unlocked(folder) as director:
        assert director.all(Threat) == []
        assert director.letters.count() == 0


