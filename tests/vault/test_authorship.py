"""Nobody who holds a drawer can write in another's name, by whatever tool."""

from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Person, Threat
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault import Vault, check, inspection
from shelterdesk.vault.change import EDITED, HandedIn
from shelterdesk.vault.log import Draft, append
from tests.vault.making import keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def found_in_log(folder: Path) -> set[tuple[str, str]]:
    findings = check(folder, keys_of(folder, "Aida"), full=True).findings
    return {(one.what, one.where) for one in findings if one.where.startswith("log")}


def test_a_change_under_a_colleagues_name_is_seen_at_once_in_its_history(folder: Path) -> None:
    clara = unlocked(folder, "Clara")
    person = clara.save(Person(case_id="c" * 32, age=20)).records[0]
    _append_as(clara, keys_of(folder, "Aida").me.id, person)
    forged, honest = clara.history("person", person.id)
    assert (forged.author, forged.signed) == (keys_of(folder, "Aida").me.id, False)
    assert honest.signed
    clara._let_go()  # without a checkpoint over it
    assert found_in_log(folder) == {(inspection.LOG, "log 2: author"), (inspection.CHECKPOINT, "log 2: author")}
    with unlocked(folder) as vault:
        assert vault.problems == (DrawerDamagedError(Drawer.CASEWORK, "log 2: author"),)


def _append_as(vault: Vault, author: str, person: object) -> None:
    """What somebody does who holds the drawer's key and their own signing key, and writes with tools of their own."""
    file = vault.file(Drawer.CASEWORK)
    writer = vault._drawers[Drawer.CASEWORK].writer
    draft = Draft("person", person.id, 1, EDITED, {"age": 21}, None, (), author)  # type: ignore[attr-defined]
    with file.transaction():
        (entry,) = append(file, writer, [draft], "", 0)
        file.write("UPDATE person SET age = 21, head = ?", (entry.hash.hex(),))


def test_a_letter_filed_with_other_words_than_its_author_signed_is_not_believed(folder: Path) -> None:
    with unlocked(folder, "Dana") as night:
        night.hand_in(Threat(case_id="c" * 32, words="he waits outside"))
    holder = keys_of(folder, "Aida")
    with unlocked(folder) as vault:
        honest = vault.all(Threat)[0]
        history = vault.history("threat", honest.id)[0]
        assert history.signed
        proof = _proof(vault)
        other = replace(Threat(words="nobody was there"), case_id="c" * 32)
        vault._scribe(Drawer.PROTECTION).file_letter(other, history.author, proof)
        assert not vault.history("threat", other.id)[0].signed
    assert (inspection.LETTER_PROOF, "log 2") in found_in_log(folder)
    assert holder.me.id != history.author


def test_a_letter_whose_words_were_altered_while_it_was_filed_is_not_believed(folder: Path) -> None:
    with unlocked(folder, "Dana") as night:
        night.hand_in(Threat(case_id="c" * 32, words="he waits outside"))
        dana = night.me.id
    monkeyed = pytest.MonkeyPatch()
    monkeyed.setattr(
        "shelterdesk.vault.writing._file_letter",
        lambda scribe, letter, proof: scribe.file_letter(replace(letter.record, words="altered"), letter.author, proof),
    )
    with unlocked(folder) as vault:
        threat = vault.all(Threat)[0]
        assert threat.words == "altered"
        change = vault.history("threat", threat.id)[0]
        assert (change.author, change.signed) == (dana, False)
    monkeyed.undo()
    assert found_in_log(folder) == {(inspection.LETTER_PROOF, "log 1")}


def _proof(vault: Vault) -> HandedIn:
    from shelterdesk.vault.log import of_record

    threat = vault.all(Threat)[0]
    proof = of_record(vault.file(Drawer.PROTECTION), vault.keys.vault_id, "threat", threat.id)[0].letter()
    assert proof is not None
    return proof
