"""What a psychologist writes about sessions, in every place where it lies: a coordinator's key opens none of it."""

from pathlib import Path

import pytest

from shelterdesk.casework import Attendance, Case, ProcessNote, Session, attendance_id
from shelterdesk.casework.risk_signs import risk_item_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerClosedError
from shelterdesk.vault import Vault
from shelterdesk.vault.draft_file import DraftKey
from tests.vault.making import make, unlocked
from tests.vault.test_what_lies_open import reads

CASE, SESSION = "c" * 32, "5" * 32
SAID, CORRECTED, TYPED, LINE = "Kapuzinerkresse", "Rittersporn", "Immergruen", "Vergissmeinnicht"
NOT_HERS = (SAID, CORRECTED, TYPED, LINE)


def sign(vault: Vault) -> None:
    """A signed note beside its session, its correction, signs of risk handed in, and a draft with its line."""
    note = ProcessNote(case_id=CASE, session=SESSION, observation=f"{SAID} in the garden", risk_signs=("suicide",))
    item = risk_item_of(note, None, LINE, vault.me.id, vault.now().date())
    assert item is not None
    vault.hand_in(item)
    vault.save(note)
    vault.save(ProcessNote(case_id=CASE, session=SESSION, plan=CORRECTED, continues=note.id, continued_as="correction"))
    key = DraftKey(Drawer.CLINICAL, "process_note", "d" * 32, CASE)
    vault.drafts.note(key, {"observation": TYPED, "+session": SESSION, "+for_protection": LINE})
    assert vault.drafts.flush(5.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault after a session: attendance and a team line in the casework, all else of it behind other keys."""
    folder = tmp_path_factory.mktemp("notes") / "v"
    make(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(
            Case(id=CASE, case_id=CASE, code="C-1"),
            Session(id=SESSION, case_id=CASE, starts="2026-11-23T08:00Z", state="held"),
            Attendance(id=attendance_id(SESSION, CASE), case_id=CASE, session=SESSION, mark="attended", line="tired"),
        )
        sign(vault)
    return folder


@pytest.mark.parametrize("word", NOT_HERS[:3])
def test_the_psychologists_key_opens_it(folder: Path, word: str) -> None:
    """Else the next test would prove nothing."""
    assert reads(folder, "Berik", word)


def test_those_who_protect_read_the_line_and_nothing_else(folder: Path) -> None:
    assert reads(folder, "Aida", LINE)
    assert not any(reads(folder, "Aida", word) for word in (SAID, CORRECTED, TYPED))


@pytest.mark.parametrize("alias", ["Clara", "Dana"])
def test_a_coordinators_key_opens_none_of_it_with_all_files_and_any_tool(folder: Path, alias: str) -> None:
    assert [word for word in NOT_HERS if reads(folder, alias, word)] == []


def test_the_coordinator_works_with_the_session_and_finds_nothing_of_the_notes(folder: Path) -> None:
    with unlocked(folder, "Clara") as vault:
        assert [one.line for one in vault.find(Attendance, session=SESSION)] == ["tired"]
        for ask in (
            lambda: vault.find(ProcessNote, session=SESSION),
            lambda: vault.of_case(ProcessNote, CASE),
            lambda: vault.search_in(ProcessNote, SAID),
        ):
            with pytest.raises(DrawerClosedError):
                ask()
        assert [hit for word in NOT_HERS for hit in vault.search(word)] == []
        assert vault.drafts.waiting([member for member in vault.members if member != vault.me.id]) == []
