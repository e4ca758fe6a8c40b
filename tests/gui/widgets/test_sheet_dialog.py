"""A sheet in a window of its own closes by every way, and keeps what was typed."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from shelterdesk.casework import Task
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

WAYS = {
    "cross": lambda dialog: dialog.close(),
    "escape": lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
    "button": lambda dialog: QTest.mouseClick(
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_closes_and_keeps_what_was_typed(desk, qtbot, way):
    below = QWidget()
    qtbot.addWidget(below)
    dialog = SheetDialog(Task(), desk, below)
    dialog.open()
    QTest.keyClicks(dialog.form.rows["title"].field.input, "Buy a lamp")
    WAYS[way](dialog)
    assert not (shiboken6.isValid(dialog) and dialog.isVisible())
    assert [task.title for task in desk.vault.all(Task)] == ["Buy a lamp"]
