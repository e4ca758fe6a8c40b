"""What is rearranged is reached by Tab as it is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.gui.widgets.tab_order import tab_in_order


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_tab_goes_through_the_parts_as_they_are_named(qtbot: QtBot, order: tuple[int, ...]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    parts = [QWidget(page) for _ in range(3)]
    buttons = [[QPushButton(part), QPushButton(part)] for part in parts]
    column = QVBoxLayout(page)
    for part, inside in zip(parts, buttons, strict=True):
        row = QVBoxLayout(part)
        for button in inside:
            row.addWidget(button)
        column.addWidget(part)
    tab_in_order([parts[number] for number in order])
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    wanted = [button for number in order for button in buttons[number]]
    wanted[0].setFocus()
    reached = []
    for _ in wanted:
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == wanted
