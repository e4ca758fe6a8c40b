"""A copy of a work leaves only for a use to which the client agreed, only through the gate, and is read back."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Drawer, Exclusion, ForbiddenWord
from shelterdesk.casework.art import ArtCopy, ArtWork
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy import give_out_dialog
from shelterdesk.gui.therapy.give_out_dialog import GiveOutDialog
from shelterdesk.vault import Vault
from shelterdesk.vault.attachments import Stored
from tests.gui.audit import audit
from tests.gui.keys import type_here
from tests.gui.therapy.works import add_work, said
from tests.vault.making import unlocked


@pytest.fixture
def clinical(vault: Vault) -> Iterator[Vault]:
    vault.save(Exclusion(name="Serik Grey", kind_of_excluded="exploiter"))
    vault.save(ForbiddenWord(word="Turgenevka", kind_of_word="place"))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Berik") as opened:
        yield opened


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person chooses to put it."""
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(give_out_dialog, "choose_folder", lambda *_: tmp_path / "stick")
    return tmp_path / "stick"


def shown(vault: Vault, work: ArtWork, qtbot: QtBot) -> GiveOutDialog:
    dialog = GiveOutDialog(work, Desk(vault))
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def name(dialog: GiveOutDialog, recipient: str) -> None:
    dialog.recipient.setFocus()
    dialog.recipient.selectAll()
    type_here(recipient)


def test_without_agreement_to_exactly_this_use_nothing_leaves(clinical, out, qtbot):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given", purpose="house"))
    dialog = shown(clinical, work, qtbot)
    assert dialog.purpose.currentData() == "house", "what was agreed to is offered first"
    name(dialog, "Gallery")
    assert dialog.save.isEnabled()
    dialog.purpose.setCurrentIndex(dialog.purpose.findData("internet"))
    assert not dialog.save.isEnabled()
    assert "not asked yet" in dialog.standing.text()
    assert "nothing leaves" in dialog.standing.text()
    dialog._save()
    assert list(out.iterdir()) == []


def test_the_copy_is_the_picture_and_nothing_else_and_was_read_back(clinical, out, qtbot):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    assert "Say to whom" in dialog.standing.text()
    name(dialog, "Gallery of the town")
    QTest.keyClick(dialog.recipient, Qt.Key.Key_Return)
    (copy,) = out.iterdir()
    assert copy.suffix == ".jpg"
    assert "street" not in copy.name
    assert copy.read_bytes() == clinical.attachments(Drawer.CLINICAL).read(Stored.read(work.photo or ""))
    assert copy.name in dialog.outcome.text()
    assert audit(dialog) == []


@pytest.mark.parametrize("recipient", ["Serik Grey", "the gallery in Turgenevka"])
def test_to_somebody_who_must_not_have_it_the_gate_lets_nothing_go(clinical, out, qtbot, recipient):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    name(dialog, recipient)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert list(out.iterdir()) == []
    assert recipient in dialog.outcome.text()


def test_what_is_withdrawn_while_a_folder_is_chosen_does_not_leave(clinical, out, qtbot, monkeypatch):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    name(dialog, "Gallery")

    def slowly(*_: object) -> Path:
        clinical.save(said(work, "withdrawn", "2026-11-22"))
        return out

    monkeypatch.setattr(give_out_dialog, "choose_folder", slowly)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert list(out.iterdir()) == []
    assert "withdrawn" in dialog.standing.text()


def test_a_withdrawal_takes_the_button_away_at_once(clinical, out, qtbot):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    name(dialog, "Gallery")
    assert dialog.save.isEnabled()
    dialog._desk.save(said(work, "withdrawn", "2026-11-22"))
    assert not dialog.save.isEnabled()


def test_a_no_in_the_bin_is_still_a_no_and_a_yes_in_the_bin_is_none(clinical, out, qtbot):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    name(dialog, "Gallery")
    withdrawn = dialog._desk.save(said(work, "withdrawn")).records[0]
    dialog._desk.remove(withdrawn)
    assert not dialog.save.isEnabled()
    again = dialog._desk.save(said(work, "given")).records[0]
    assert dialog.save.isEnabled(), "only a newer word takes it back"
    dialog._desk.remove(again)
    assert not dialog.save.isEnabled()


def test_whoever_can_be_recognised_on_it_is_to_be_asked_too(clinical, qtbot):
    work = add_work(clinical, "Mother", shows_somebody="yes")
    dialog = shown(clinical, work, qtbot)
    assert dialog.people.isVisible()
    other = shown(clinical, add_work(clinical, "Bird"), qtbot)
    assert not other.people.isVisible()


def test_what_left_is_written_down_with_its_digest_and_what_did_not_is_not(clinical, out, qtbot, tmp_path, monkeypatch):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "given"))
    dialog = shown(clinical, work, qtbot)
    name(dialog, "Gallery")
    dialog._save()
    left = next(out.iterdir()).read_bytes()
    [copy] = clinical.of_case(ArtCopy, work.case_id)
    assert (copy.work, copy.to_whom, copy.given_by) == (work.id, "Gallery", clinical.me.id)
    assert copy.digest == sha256(left).hexdigest()
    assert "to Gallery" in dialog.before.text()
    monkeypatch.setattr(give_out_dialog, "choose_folder", lambda *_: tmp_path / "pulled out")
    name(dialog, "Museum")
    dialog._save()
    name(dialog, "Serik Grey")
    dialog._save()
    assert [one.to_whom for one in clinical.of_case(ArtCopy, work.case_id)] == ["Gallery"]
