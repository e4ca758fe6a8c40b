"""The psychologist holds a week: who came by one key each, lines for the team, notes, a correction, a warning."""

from typing import Any

from PySide6.QtWidgets import QApplication, QPushButton

from shelterdesk.casework import ProcessNote
from tests.functional.month.hands import ALT, CTRL, THERAPY, TODAY, Key, Sitting, until
from tests.functional.month.house import ART

LINE, NEXT_STEP = "slept four hours", "ask for a quieter room"
SAID, MEANT, CORRECTED = "Kapuzinerkresse", "Rittersporn", "Vergissmeinnicht"
"""Words of process notes that nobody else may read."""
TYPED = "Immergruen"
"""Typed, and never signed."""
FOR_PROTECTION = "somebody waits at the gate"
OF_GROUP = "We painted what is behind the sea."


def attendance(sitting: Sitting) -> Any:
    """The sheet of the session on show."""
    return sitting.therapy.pane("attendance").sheet


def notes(sitting: Sitting) -> Any:
    """The pane of the notes."""
    return sitting.therapy.pane("notes")


def mark_all(sitting: Sitting, marks: str) -> int:
    """One key for each session without attendance, the oldest first; returns how many keys it took in all."""
    before = sitting.keys.presses
    sitting.go(THERAPY)
    sitting.keys.press(Key.Key_2, ALT)
    for number, mark in enumerate(marks):
        if number:
            _next(sitting)
        sitting.keys.pick(mark)
    assert attendance(sitting).missing.text() == "Everybody has a mark."
    return sitting.keys.presses - before


def _next(sitting: Sitting) -> None:
    shown = attendance(sitting).book.session.id
    until(sitting.therapy.pane("attendance").next.isVisible)
    sitting.alt(Key.Key_N)
    until(lambda: attendance(sitting).book.session.id != shown, "the next session is not shown")


def show(sitting: Sitting, whose: str) -> None:
    """By arrows to today's session with somebody."""
    sitting.keys.press(Key.Key_2, ALT)
    pane = sitting.therapy.pane("attendance")
    sitting.tab_to(pane.today)
    sitting.down_to(pane.today, whose)
    sitting.enter()


def tell_the_team(sitting: Sitting, whose: str) -> None:
    """A line about somebody, and what comes next."""
    show(sitting, whose)
    sitting.enter()
    sitting.keys.type(LINE)
    sitting.enter()
    sitting.keys.type(NEXT_STEP)
    sitting.enter()


def write_note(sitting: Sitting, whose: str, words: str, *, sign: bool = True, risk: bool = False) -> None:
    """From the attendance into the process note of the session: distress before and after, what happened."""
    show(sitting, whose)
    sitting.keys.ctrl(Key.Key_Return)
    until(lambda: notes(sitting).writer.form is not None, "no form")
    form = notes(sitting).writer.form
    sitting.keys.pick("7")
    sitting.tab_to(form.rows["distress_after"].field.input)
    sitting.keys.pick("4")
    sitting.tab_to(form.rows["observation"].field.input)
    sitting.keys.type(words)
    if risk:
        sitting.tab_to(form.rows["risk_signs"].field.boxes["contact_by_exploiter"])
        sitting.keys.press(Key.Key_Space)
        sitting.tab_to(form.line)
        sitting.keys.type(FOR_PROTECTION)
    if sign:
        sitting.keys.ctrl(Key.Key_Return)
        until(lambda: notes(sitting).writer.form is None, "it is not signed")


def correct_note(sitting: Sitting, whose: str) -> None:
    """What was signed yesterday is put right: by keys to the client, to the note, to its button."""
    sitting.keys.press(Key.Key_3, ALT)
    sitting.tab_to(sitting.therapy.clients.list)
    sitting.down_to(sitting.therapy.clients.list, whose)
    (note,) = sitting.vault.of_case(ProcessNote, sitting.house.clients[whose])
    buttons = notes(sitting).cards[note.id].findChildren(QPushButton)
    sitting.tab_to(next(one for one in buttons if one.text() == "Correct"))
    sitting.enter()
    form = notes(sitting).writer.form
    sitting.tab_to(form.rows["observation"].field.input)
    sitting.keys.ctrl(Key.Key_A)
    sitting.keys.type(CORRECTED)
    sitting.keys.ctrl(Key.Key_Return)
    until(lambda: notes(sitting).writer.form is None, "the correction is not signed")


def write_group_note(sitting: Sitting) -> str:
    """A name in it is pointed out, and it is not kept; without, it is. Returns what was pointed out."""
    sitting.keys.press(Key.Key_4, ALT)
    pane = sitting.therapy.pane("groups")
    sitting.tab_to(pane.list)
    sitting.down_to(pane.list, ART)
    sitting.tab_to(pane.tabs.tabBar())
    sitting.keys.press(Key.Key_Right)
    editor = pane.sessions.note
    sitting.tab_to(editor.text)
    sitting.keys.type("Malika painted the sea.")
    sitting.keys.ctrl(Key.Key_Return)
    told = editor.warning.text()
    assert QApplication.focusWidget() is editor.text, "the cursor stays where the name is"
    sitting.keys.press(Key.Key_A, CTRL)
    sitting.keys.type(OF_GROUP)
    sitting.keys.ctrl(Key.Key_Return)
    until(lambda: editor.cards, "the note is not kept")
    return str(told)


def told_today(sitting: Sitting) -> list[str]:
    """The lines of the card of sessions on Today."""
    sitting.go(TODAY)
    found = sitting.window.pages["today"].sessions  # type: ignore[attr-defined]
    return [found.list.item(row).text() for row in range(found.list.count())]
