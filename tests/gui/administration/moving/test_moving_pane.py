"""Moving house, in windows: nothing by one press, everything by two people where it cannot be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case
from shelterdesk.errors import BackupDamagedError, KeyFileMissingError, NoFreshBackupError
from shelterdesk.gui.administration.moving.moving_pane import MovingPane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.reports.open_files import ACT, look, payload
from shelterdesk.vault import Vault, acts, retire, unlock_keys
from shelterdesk.vault.backup import make_backup
from shelterdesk.vault.backup_media import record_of, verify_waiting
from tests.gui.audit import audit
from tests.vault.making import STAFF, keys_of, unlocked


def said_yes(vault: Vault, act: str, exactly: bytes, alias: str = "Berik") -> None:
    """Another administrator says yes to this."""
    request = acts.ask(vault, act, exactly)
    keys = keys_of(vault.folder, alias)
    message = acts.answer_message(acts.message_of(vault.keys.vault_id, request), keys.me.id, acts.YES)
    acts.accept_signed(vault, request, keys.me.id, keys.identity.sign(message, acts.APPROVAL_PURPOSE))


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> MovingPane:
    pane = MovingPane(desk)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.reload()
    return pane


def backed_up_and_opened(vault: Vault, place: Path) -> Vault:
    """A backup that holds everything and was opened whole; the vault, unlocked again."""
    place.mkdir()
    vault.save(record_of(make_backup(vault.folder, place, vault.keys), vault.me.id, vault.now()))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Berik") as other:
        verify_waiting(other, (place,))
    return unlocked(folder)


def test_every_word_fits_and_every_button_is_reached(pane: MovingPane) -> None:
    assert audit(pane) == []


def test_everything_is_taken_out_once_a_second_person_said_yes(
    pane: MovingPane, vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    vault.save(Case(id="c" * 32, case_id="c" * 32, code="K-1"))
    said_yes(vault, ACT, payload(look(vault.folder, vault.keys), vault.keys))
    (tmp_path / "out").mkdir()
    with qtbot.waitSignal(pane.open_files.done, timeout=20_000) as done:
        pane.open_files.take_to(tmp_path / "out")
    assert (tmp_path / "out" / "open-files" / "casework" / "case.csv").is_file()
    assert done.args[0].missing == ("clinical",)
    assert "Clinical" in pane.open_files.result.text()
    assert [told.state for told in acts.mine(vault)] == [acts.State.USED]


def test_without_a_second_person_it_is_asked_for_and_nothing_is_written(
    pane: MovingPane, vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    pane.open_files.take_to(tmp_path / "out")
    qtbot.waitUntil(lambda: bool(pane.findChildren(SecondPersonDialog)), timeout=10_000)
    (dialog,) = pane.findChildren(SecondPersonDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert list((tmp_path / "out").iterdir()) == []
    dialog.reject()


def test_the_keys_here_stay_while_no_backup_holds_everything(pane: MovingPane, qtbot: QtBot) -> None:
    pane.computer.hold._seconds = 0.1
    with qtbot.waitSignal(pane.failed, timeout=5000) as failed:
        QTest.mousePress(pane.computer.hold, Qt.MouseButton.LeftButton)
    assert isinstance(failed.args[0], NoFreshBackupError)


def test_a_retired_computer_opens_nothing_any_more(vault: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    vault = backed_up_and_opened(vault, tmp_path / "stick")
    pane = MovingPane(Desk(vault))
    qtbot.addWidget(pane)
    pane.show()
    pane.computer.hold._seconds = 0.1
    with qtbot.waitSignal(pane.leaving_wanted, timeout=5000) as leaving:
        QTest.mousePress(pane.computer.hold, Qt.MouseButton.LeftButton)
    vault.close()
    leaving.args[0]()
    with pytest.raises(KeyFileMissingError):
        unlock_keys(vault.folder, STAFF[0].alias, STAFF[0].passphrase)


def test_a_shelter_closes_only_when_all_is_ticked_and_two_people_agree(
    vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    said_yes(vault, retire.ACT, retire.payload(vault))
    vault = backed_up_and_opened(vault, tmp_path / "stick")  # after the yes: it is in the backup
    pane = MovingPane(Desk(vault))
    qtbot.addWidget(pane)
    pane.show()
    closing = pane.closing
    assert not closing.hold.isEnabled()
    for box in closing.steps.values():
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert retire.ticked(vault.file("gate")) == set(retire.STEPS)  # type: ignore[arg-type]
    assert closing.hold.isEnabled()
    closing.hold._seconds = 0.1
    with qtbot.waitSignal(pane.leaving_wanted, timeout=5000) as leaving:
        QTest.mousePress(closing.hold, Qt.MouseButton.LeftButton)
    vault.close()
    leaving.args[0]()
    with pytest.raises(KeyFileMissingError):
        unlock_keys(vault.folder, STAFF[0].alias, STAFF[0].passphrase)


@pytest.mark.parametrize("lost", ["piece", "stick"])
def test_the_keys_here_stay_where_the_backup_can_no_longer_be_read(
    vault: Vault, qtbot: QtBot, tmp_path: Path, lost: str
) -> None:
    """What was opened when it was made may have rotted since, or been pulled out while two people talked."""
    said_yes(vault, retire.ACT, retire.payload(vault))
    vault = backed_up_and_opened(vault, tmp_path / "stick")
    for step in retire.STEPS:
        retire.tick(vault.file("gate"), step, done=True)  # type: ignore[arg-type]
    pane = MovingPane(Desk(vault))
    qtbot.addWidget(pane)
    pane.show()
    pane.reload()
    if lost == "piece":
        pieces = [path for path in (tmp_path / "stick").rglob("chunks/*/*") if path.is_file()]
        pieces[0].unlink()
    else:
        (tmp_path / "stick").rename(tmp_path / "elsewhere")
    for card in (pane.computer, pane.closing):
        card.hold._seconds = 0.1
        with qtbot.assertNotEmitted(pane.leaving_wanted), qtbot.waitSignal(pane.failed, timeout=5000) as failed:
            QTest.mousePress(card.hold, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(card.hold, Qt.MouseButton.LeftButton)
        assert isinstance(failed.args[0], (BackupDamagedError, NoFreshBackupError))
    assert unlock_keys(vault.folder, STAFF[0].alias, STAFF[0].passphrase)
    assert acts.require(vault, retire.ACT, retire.payload(vault)) is not None
    vault.close()
