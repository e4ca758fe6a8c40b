"""Nothing leaves that the gate stops, not while the gate cannot be asked, and an override takes two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Exclusion, ForbiddenWord, new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import GateClosedError, GateStopsError
from shelterdesk.outgoing import Stop, cleared, of_ourselves, stops
from shelterdesk.vault import Founder, Vault, acts, create, staffing, unlock_keys
from tests.vault.making import KDF, STAFF, keys_of, make, unlocked

CASE, OTHER = "a" * 32, "b" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        vault.save(
            ForbiddenWord(word="Талғар", kind_of_word="place"),
            ForbiddenWord(word="+7 701 555 01 02", kind_of_word="phone"),
            ForbiddenWord(word="Blue Heron House", kind_of_word="organisation"),
            Exclusion(case_id=CASE, name="Officer Ivanov", kind_of_excluded="officer"),
            Exclusion(name="Serik Grey", kind_of_excluded="exploiter"),
        )
    return tmp_path / "v"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    with unlocked(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She lives near Талғара, call 8 (701) 555-01-02.", {Stop("number", "5550102"), Stop("word", "Талғара")}),
        ("Ask at the BLUE heron, house 5.", {Stop("word", "BLUE heron house")}),
        ("A blue house, a heron.", set()),
        ("", set()),
    ],
)
def test_words_that_must_never_leave_are_named_as_they_stand_in_the_text(
    vault: Vault, text: str, found: set[Stop]
) -> None:
    assert set(stops(vault, text)) == found


def test_who_knows_no_word_is_stopped_by_them_all_the_same(folder: Path) -> None:
    with unlocked(folder, "Dana") as vault:
        assert Drawer.PROTECTION not in vault.drawers
        assert [stop.why for stop in stops(vault, "at Талғар")] == ["word"]


def test_words_are_still_stopped_when_the_gate_has_a_new_key_from_somebody_who_knows_none(folder: Path) -> None:
    with unlocked(folder, "Berik") as vault:
        assert Drawer.PROTECTION not in vault.drawers
        staffing.leave(vault, next(one.id for one in vault.members.values() if one.alias == "Dana"))
        assert [stop.why for stop in stops(vault, "at Талғар")] == ["word"]
        assert [stop.why for stop in stops(vault, "", recipient="Serik Grey")] == ["excluded"]
    with unlocked(folder) as vault:
        assert [stop.why for stop in stops(vault, "at Талғар")] == ["word"]


def test_an_exclusion_holds_for_its_case_and_one_without_a_case_for_all(vault: Vault) -> None:
    assert [stop.why for stop in stops(vault, "", recipient="Officer Ivanov", case_ids=[CASE])] == ["excluded"]
    assert stops(vault, "", recipient="Officer Ivanov", case_ids=[OTHER]) == ()
    assert [stop.why for stop in stops(vault, "", recipient="Officer Ivanov")] == ["excluded"]
    assert [stop.why for stop in stops(vault, "", recipient="Serik Grey", case_ids=[OTHER])] == ["excluded"]
    assert stops(vault, "Serik Grey beat her.", recipient="City hospital", case_ids=[CASE]) == ()


def test_what_is_clean_is_cleared_and_what_is_not_raises_without_telling_words(vault: Vault) -> None:
    assert cleared(vault, "a clean text", b"bytes", "pdf").payload == b"bytes"
    with pytest.raises(GateStopsError) as stopped:
        cleared(vault, "near Талғар", b"bytes", "pdf")
    assert stopped.value.count == 1
    assert "алғар" not in repr(stopped.value)
    assert b"bytes" not in repr(cleared(vault, "", b"bytes", "pdf")).encode()


def test_an_override_takes_a_second_person_over_exactly_these_bytes(tmp_path: Path) -> None:
    staff = (*STAFF, Founder("Erlan", "harbor juniper otter lantern comet violin", STAFF[0].roles))
    create(tmp_path / "w", staff, practice=True, kdf=KDF)
    with unlocked(tmp_path / "w") as vault:
        vault.save(ForbiddenWord(word="Талғар"))
        request = acts.ask(vault, "override_gate", b"bytes")
        with pytest.raises(GateStopsError):
            cleared(vault, "Талғар", b"bytes", "pdf")
    with Vault(tmp_path / "w", unlock_keys(tmp_path / "w", "Erlan", staff[-1].passphrase)) as theirs:
        acts.approve(theirs, request)
    with unlocked(tmp_path / "w") as vault:
        with pytest.raises(GateStopsError):
            cleared(vault, "Талғар", b"other bytes", "pdf")
        with pytest.raises(GateStopsError):
            cleared(vault, "Талғар", b"bytes", "pdf", may_override=False)
        passed = cleared(vault, "Талғар", b"bytes", "pdf")
        assert passed.override is not None
        acts.carried_out(vault, passed.override)
        with pytest.raises(GateStopsError):
            cleared(vault, "Талғар", b"bytes", "pdf")


def test_while_the_gate_cannot_be_asked_nothing_leaves(folder: Path) -> None:
    (folder / keys_of(folder, "Aida").file_of[Drawer.GATE]).write_bytes(b"damaged")
    with unlocked(folder) as vault:
        case_id = new_id()
        vault.save(Case(id=case_id, case_id=case_id))
        for text in ("a clean text", ""):
            with pytest.raises(GateClosedError):
                cleared(vault, text, b"bytes", "pdf")


def test_papers_about_the_case_file_itself_need_no_gate() -> None:
    assert of_ourselves(b"cards", "pdf").override is None
