"""Changing one's own passphrase: the old one is needed, the new one opens, and older copies are spoken of."""

from collections.abc import Iterator
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.errors import WrongPassphraseError
from shelterdesk.gui.administration.staff.passphrase_dialog import PassphraseDialog
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import unlock_keys
from tests.gui.audit import audit
from tests.vault.making import KDF, STAFF

OLD = STAFF[0].passphrase


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[PassphraseDialog]:
    dialog = PassphraseDialog(desk)
    dialog.kdf = KDF
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitExposed(dialog):
        dialog.show()
    yield dialog
    shiboken6.delete(dialog)


def test_the_new_passphrase_opens_and_older_copies_are_spoken_of(
    dialog: PassphraseDialog, desk: Desk, qtbot: QtBot, tmp_path
) -> None:
    folder = desk.vault.folder
    copytree(folder, tmp_path / "older.shelter")
    new = dialog.choice.passphrase
    QTest.keyClicks(dialog.old, OLD)
    QTest.keyClicks(dialog.choice.again, new)
    assert audit(dialog) == []
    with qtbot.waitSignal(desk.keys_changed, timeout=10_000):
        QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    assert "old one" in dialog.outcome.text()
    assert audit(dialog) == []
    assert unlock_keys(folder, "Aida", new).me == desk.vault.me
    with pytest.raises(WrongPassphraseError):
        unlock_keys(folder, "Aida", OLD)
    assert unlock_keys(tmp_path / "older.shelter", "Aida", OLD), "as the window says"
    with qtbot.waitSignal(dialog.backup_wanted):
        QTest.keyClick(dialog.backup, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_a_wrong_old_passphrase_changes_nothing_and_keeps_what_was_typed(
    dialog: PassphraseDialog, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.old, "something else")
    QTest.keyClicks(dialog.choice.again, dialog.choice.passphrase)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "do not fit together" in dialog.remark.text(), timeout=10_000)
    assert dialog.choice.again.text() == dialog.choice.passphrase
    assert unlock_keys(desk.vault.folder, "Aida", OLD)


def test_nothing_typed_stays_when_the_window_closes(dialog: PassphraseDialog) -> None:
    QTest.keyClicks(dialog.old, OLD)
    QTest.keyClicks(dialog.choice.again, dialog.choice.passphrase)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert (dialog.old.text(), dialog.choice.passphrase, dialog.choice.again.text()) == ("", "", "")
