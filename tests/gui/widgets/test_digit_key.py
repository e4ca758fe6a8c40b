"""Digits by the key, not by what the layout types."""

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from shelterdesk.gui.widgets.digit_key import digit_of

NOTHING = Qt.KeyboardModifier.NoModifier


def press(text, key=0, modifiers=NOTHING, scan=0, virtual=0):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


def test_a_typed_digit_is_that_digit_on_the_keypad_too():
    assert digit_of(press("7", Qt.Key.Key_7)) == 7
    assert digit_of(press("0", 0, Qt.KeyboardModifier.KeypadModifier)) == 0


def test_where_the_toolkit_knows_the_latin_key_it_counts():
    assert digit_of(press("ә", Qt.Key.Key_2)) == 2


@pytest.mark.parametrize(("platform", "number"), [("linux", {"scan": 11}), ("win32", {"virtual": 0x32})])
def test_in_the_kazakh_layout_the_key_with_a_two_on_it_is_a_two(monkeypatch, platform, number):
    monkeypatch.setattr(sys, "platform", platform)
    assert digit_of(press("ә", 0x4D8, **number)) == 2


def test_the_last_key_of_the_row_is_nought(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert digit_of(press("қ", 0x49A, scan=19)) == 0


@pytest.mark.parametrize(
    "event",
    [press("a", Qt.Key.Key_A, scan=38), press("a", Qt.Key.Key_A, scan=11),
     press("2", Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier), press("", Qt.Key.Key_Down, scan=116),
     press("ф", 0x424, scan=38)],
)  # fmt: skip
def test_other_keys_are_no_digits(event):
    assert digit_of(event) is None
