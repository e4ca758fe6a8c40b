"""Labels, bars, notes for empty pages, shortcuts, and the audit that watches all windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from shelterdesk.errors import DiskFullError
from shelterdesk.gui import theme
from shelterdesk.gui.language import speak
from shelterdesk.gui.widgets.bars import Bar, ErrorBar
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.shortcut import shortcut, show_keys
from tests.gui.audit import audit, clipped, rich, unnamed, unreachable

MARKUP = "<img src='file:///etc/passwd'><b>x</b>"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def show(qtbot, window, *parts):
    for part in parts:
        window.layout().addWidget(part)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_what_a_person_typed_is_never_markup(qtbot, window):
    label, title, bar = PlainLabel(MARKUP), TitleLabel(MARKUP), Bar()
    show(qtbot, window, label, title, bar)
    bar.say(MARKUP, MARKUP)
    assert label.text() == MARKUP
    assert rich(window) == []
    plain_height = PlainLabel("x", wrap=False).sizeHint().height()
    assert PlainLabel(MARKUP, wrap=False).sizeHint().height() == plain_height


def test_an_error_bar_says_it_in_every_language(qtbot, window):
    bar = ErrorBar()
    show(qtbot, window, bar)
    bar.show_error(DiskFullError("/media/stick"))
    assert bar.title.text() == "The disk is full"
    assert "/media/stick" in bar.text.text()
    assert audit(window) == []
    speak("ru")
    qtbot.waitUntil(lambda: "/media/stick" in bar.text.text())
    bar.clear()
    assert bar.isHidden()
    assert bar.error is None


def test_a_bar_is_closed_by_its_cross(qtbot, window):
    bar = Bar()
    show(qtbot, window, bar)
    bar.say("Something")
    with qtbot.waitSignal(bar.closed):
        bar._close.click()
    assert bar.isHidden()


def test_an_empty_page_says_what_to_do_and_does_it(qtbot, window):
    note = EmptyNote("users")
    note.say("Nobody yet", "Press the button to take in the first client.", "New client")
    show(qtbot, window, note)
    with qtbot.waitSignal(note.pressed):
        qtbot.keyClick(note.button, Qt.Key.Key_Space)
    assert audit(window) == []
    theme.apply(qtbot_app(), theme.Look.DARK)
    note.say("Nobody", "…")
    assert note.button.isHidden()


def qtbot_app():
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def test_keys_of_a_button_are_seen_and_heard(qtbot, window):
    pressed = []
    button = QPushButton("New")
    show_keys(button, "New client", "Ctrl+N")
    show(qtbot, window, button)
    shortcut("Ctrl+K", window, lambda: pressed.append("find"))
    assert "Ctrl+N" in button.toolTip()
    assert button.accessibleDescription() == "Ctrl+N"
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["find"]


# --- the audit itself -------------------------------------------------------------------------------


def test_the_audit_sees_what_has_no_name(qtbot, window):
    bare, combo = QToolButton(), QComboBox()
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    combo.addItems(["A", "B"])
    show(qtbot, window, bare, combo, QLineEdit())
    assert len(unnamed(window)) == 3
    for widget in (bare, combo, window.findChild(QLineEdit)):
        widget.setAccessibleName("A name")
    assert unnamed(window) == []


def test_the_audit_sees_clipped_words(qtbot, window):
    button = QPushButton("Междисциплинарный индивидуальный план сопровождения")
    button.setFixedWidth(120)
    label = PlainLabel("one two three four five six seven eight nine ten " * 4)
    label.setFixedHeight(20)
    show(qtbot, window, button, label)
    assert len(clipped(window)) == 2


def test_the_audit_sees_rich_labels(qtbot, window):
    show(qtbot, window, QLabel("plain?"))
    assert len(rich(window)) == 1


def test_the_audit_sees_what_tab_does_not_reach(qtbot, window):
    first, second = QLineEdit(), QLineEdit()
    first.setAccessibleName("1")
    second.setAccessibleName("2")
    show(qtbot, window, first, second)
    assert unreachable(window) == []
    lost = QLineEdit(window)
    lost.setAccessibleName("3")
    trap = QWidget(window)
    lost.setParent(trap)
    trap.show()
    lost.show()
    lost.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    first.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert "3" not in " ".join(unreachable(window))
