"""Attendance by real keys: one key per person, taken back, corrected, and met by somebody else's change."""

from dataclasses import replace
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Attendance, GroupMember, PartialDate, Session, attendance_id
from shelterdesk.casework.record import kind_of
from shelterdesk.gui import theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.draft_places import place_of
from shelterdesk.gui.language import speak
from shelterdesk.gui.therapy.attendance_pane import AttendancePane
from shelterdesk.vault import sealed
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.gui.therapy.eight_clients import NAMES, NOW, Week, fill
from tests.vault.making import Clock, unlocked


@pytest.fixture
def pane(psychologist, qtbot):
    shown = AttendancePane(psychologist.desk)
    shown.resize(1100, 640)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.reload()
    yield shown
    shown.hide()  # the keys leave it before it goes
    shiboken6.delete(shown)


def texts(found):
    return [found.item(row).text() for row in range(found.count())]


def kept(week, session_id):
    named = {case_id: name for name, case_id in week.clients.items()}
    return {named[one.case_id]: one.mark for one in week.desk.vault.find(Attendance, session=session_id)}


def state(week, session_id):
    return week.desk.vault.get(Session, session_id).state


def row_of(pane, week, name):
    return pane.sheet.rows.rows[week.clients[name]]


def test_sessions_without_attendance_come_oldest_first_and_today_in_order(psychologist, pane):
    assert texts(pane.missing) == [
        "20 Nov 2026 08:00 · Individual\nMalika · C-7", "23 Nov 2026 08:00 · Group\nMorning group",
    ]  # fmt: skip
    assert texts(pane.today) == ["08:00 · Group\nMorning group", "16:00 · Individual\nZarina · C-8"]


def test_a_whole_group_is_marked_by_one_key_for_each_and_the_session_is_held(psychologist, pane, qtbot):
    pane.show_session(psychologist.of_group)
    assert list(pane.sheet.rows.rows) == [psychologist.clients[name] for name in NAMES[:6]]
    keys = Keys()
    keys.type("1234567"[:6])
    assert kept(psychologist, psychologist.of_group) == dict(zip(
        NAMES, ["attended", "late", "left_early", "excused", "declined", "unsafe"], strict=False))  # fmt: skip
    assert state(psychologist, psychologist.of_group) == "held"
    assert (keys.words, keys.presses) == (6, 0)
    qtbot.waitUntil(lambda: pane.missing.count() == 1)
    assert pane.sheet.missing.text() == "Everybody has a mark."
    assert QApplication.focusWidget() is row_of(pane, psychologist, "Gulnar")
    keys.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.next
    keys.press(Qt.Key.Key_Space)
    assert pane.sheet.book.session.id == psychologist.alone
    assert QApplication.focusWidget() is row_of(pane, psychologist, "Malika")


@pytest.mark.parametrize(
    ("letter", "mark"), [("a", "attended"), ("L", "late"), ("e", "left_early"), ("x", "excused"), ("d", "declined"),
                         ("u", "unsafe"), ("c", "staff_cancelled"), ("7", "staff_cancelled")],
)  # fmt: skip
def test_letters_do_the_same_and_the_mark_is_a_word_and_a_picture(psychologist, pane, letter, mark):
    pane.show_session(psychologist.alone)
    Keys().type(letter)
    assert kept(psychologist, psychologist.alone) == {"Malika": mark}
    row = row_of(pane, psychologist, "Malika")
    assert row._word.text()
    assert not row._picture.pixmap().isNull()
    assert row.accessibleName() == f"Malika · C-7: {row._word.text()}"
    assert [one for one, button in row.buttons.items() if button.isChecked()] == [mark]
    assert state(psychologist, psychologist.alone) == ("cancelled" if mark == "staff_cancelled" else "held")


def test_everybody_came_is_one_key_and_leaves_marks_that_are_there(psychologist, pane):
    pane.show_session(psychologist.of_group)
    keys = Keys()
    keys.type("40")
    assert kept(psychologist, psychologist.of_group) == dict.fromkeys(NAMES[:6], "attended") | {"Aigul": "excused"}
    assert not pane.sheet.everybody.isEnabled()


def test_what_was_marked_is_taken_back_within_ten_seconds_and_stands_in_the_history(psychologist, pane, qtbot):
    pane.show_session(psychologist.of_group)
    Keys().type("10")
    qtbot.mouseClick(pane.sheet._undo, Qt.MouseButton.LeftButton)
    assert kept(psychologist, psychologist.of_group) == dict.fromkeys(NAMES[1:6]) | {"Aigul": "attended"}
    assert state(psychologist, psychologist.of_group) == "planned"
    bibi = attendance_id(psychologist.of_group, psychologist.clients["Bibi"])
    assert len(psychologist.desk.vault.history("attendance", bibi)) == 2
    pane.sheet._undo_over.setInterval(1)
    Keys().type("1")
    qtbot.waitUntil(lambda: not pane.sheet.undo_bar.isVisible())


def test_a_mark_can_be_corrected_later_and_the_history_keeps_both(psychologist, pane):
    pane.show_session(psychologist.alone)
    Keys().type("1")
    pane.show_session(psychologist.of_group)
    pane.show_session(psychologist.alone)
    Keys().type("4")
    record = psychologist.desk.vault.find(Attendance, session=psychologist.alone)[0]
    changes = psychologist.desk.vault.history("attendance", record.id)
    assert [change.fields["mark"] for change in changes] == [("attended", "excused"), (None, "attended")]
    Keys().press(Qt.Key.Key_Backspace)
    assert kept(psychologist, psychologist.alone) == {"Malika": None}
    assert state(psychologist, psychologist.alone) == "planned"


def test_a_line_and_the_next_step_are_drafts_while_typed_and_saved_on_going_on(psychologist, pane):
    pane.show_session(psychologist.alone)
    keys = Keys()
    keys.press(Qt.Key.Key_Return)
    keys.type("slept badly")
    (draft,) = psychologist.desk.waiting_drafts()
    assert (draft.key.kind, draft.fields["line"]) == ("attendance", "slept badly")
    keys.press(Qt.Key.Key_Return)
    keys.type("call the school")
    keys.press(Qt.Key.Key_Return)
    record = psychologist.desk.vault.find(Attendance, session=psychologist.alone)[0]
    assert (record.line, record.next_step, record.mark) == ("slept badly", "call the school", None)
    assert psychologist.desk.waiting_drafts() == []
    assert state(psychologist, psychologist.alone) == "planned"


def test_a_pause_saves_too_and_a_mark_takes_the_line_along(psychologist, pane, qtbot):
    pane.sheet._pause.setInterval(60_000)
    pane.show_session(psychologist.alone)
    keys = Keys()
    keys.press(Qt.Key.Key_Return)
    keys.type("tired")
    qtbot.mouseClick(row_of(pane, psychologist, "Malika").buttons["late"], Qt.MouseButton.LeftButton)
    record = psychologist.desk.vault.find(Attendance, session=psychologist.alone)[0]
    assert (record.line, record.mark) == ("tired", "late")
    pane.sheet._pause.setInterval(10)
    keys.press(Qt.Key.Key_Return)
    keys.type("!")
    qtbot.waitUntil(lambda: psychologist.desk.vault.get(Attendance, record.id).line == "tired!")


def test_text_typed_before_a_lock_is_there_again(psychologist, pane, qtbot):
    pane.sheet._pause.setInterval(60_000)
    pane.show_session(psychologist.alone)
    row_of(pane, psychologist, "Malika").lines["line"].setFocus()
    Keys().type("half a li")
    (draft,) = psychologist.desk.waiting_drafts()
    assert place_of(draft) == "therapy"
    other = AttendancePane(psychologist.desk)
    other.take_up(draft)
    assert row_of(other, psychologist, "Malika").lines["line"].text() == "half a li"
    other.sheet.keep_lines()
    assert psychologist.desk.vault.find(Attendance, session=psychologist.alone)[0].line == "half a li"
    shiboken6.delete(other)


def test_somebody_elses_mark_is_asked_about_and_nothing_is_lost(psychologist, pane, qtbot):
    vault, case_id = psychologist.desk.vault, psychologist.clients["Bibi"]
    pane.show_session(psychologist.of_group)
    group = psychologist.of_group
    theirs = Attendance(id=attendance_id(group, case_id), case_id=case_id, session=group, mark="declined")
    vault.save(theirs)  # unheard here: as if it had come from elsewhere
    Keys().type("0")
    assert kept(psychologist, psychologist.of_group) == dict.fromkeys(NAMES[:6], "attended") | {"Bibi": "declined"}
    assert pane.sheet.panel.isVisible()
    assert pane.sheet.whose.text() == "Bibi · C-2"
    pane.sheet.panel.choices["mark"].button(0).click()
    pane.sheet.panel._keep.click()
    assert kept(psychologist, psychologist.of_group)["Bibi"] == "attended"
    assert state(psychologist, psychologist.of_group) == "held"
    assert not pane.sheet.whose.isVisible()
    assert len(vault.history("attendance", theirs.id)) == 2


def test_what_two_people_wrote_is_asked_about_only_at_its_own_session_and_again_there(psychologist, pane):
    vault, case_id = psychologist.desk.vault, psychologist.clients["Bibi"]
    group = psychologist.of_group
    pane.show_session(group)
    vault.save(Attendance(id=attendance_id(group, case_id), case_id=case_id, session=group, mark="declined"))
    Keys().type("0")
    assert pane.sheet.panel.isVisible()
    pane.show_session(psychologist.alone)
    assert not pane.sheet.panel.isVisible()
    Keys().type("1")
    assert kept(psychologist, psychologist.alone) == {"Malika": "attended"}
    pane.show_session(group)
    assert (pane.sheet.panel.isVisible(), pane.sheet.whose.text()) == (True, "Bibi · C-2")
    pane.sheet.panel.choices["mark"].button(0).click()
    pane.sheet.panel._keep.click()
    assert kept(psychologist, group)["Bibi"] == "attended"


def test_somebody_elses_line_is_asked_about_and_the_one_typed_here_stays_a_draft(psychologist, pane, qtbot):
    vault, case_id = psychologist.desk.vault, psychologist.clients["Malika"]
    pane.sheet._pause.setInterval(60_000)
    pane.show_session(psychologist.alone)
    line = row_of(pane, psychologist, "Malika").lines["line"]
    line.setFocus()
    Keys().type("mine")
    vault.save(Attendance(
        id=attendance_id(psychologist.alone, case_id), case_id=case_id, session=psychologist.alone, line="theirs"))
    psychologist.desk.tell_all()
    pane.sheet.reload()
    Keys().press(Qt.Key.Key_Return)
    assert pane.sheet.panel.isVisible()
    assert [draft.fields["line"] for draft in psychologist.desk.waiting_drafts()] == ["mine"]
    assert line.text() == "mine"
    pane.sheet.panel.choices["line"].button(1).click()
    pane.sheet.panel._keep.click()
    assert line.text() == "theirs"
    assert psychologist.desk.waiting_drafts() == []


def test_a_line_about_a_session_that_was_cancelled_leaves_it_cancelled(psychologist, pane):
    vault = psychologist.desk.vault
    vault.save(replace(vault.get(Session, psychologist.alone), state="cancelled", cancelled_why="client"))
    pane.show_session(psychologist.alone)
    Keys().press(Qt.Key.Key_Return)
    Keys().type("she called us")
    pane.sheet.keep_lines()
    session = vault.get(Session, psychologist.alone)
    assert (session.state, session.cancelled_why) == ("cancelled", "client")
    (line,) = vault.find(Attendance, session=session.id)
    assert (line.line, line.mark) == ("she called us", None)


def test_a_session_changed_meanwhile_is_no_conflict_of_ours(psychologist, pane):
    vault = psychologist.desk.vault
    pane.show_session(psychologist.alone)
    vault.save(replace(vault.get(Session, psychologist.alone), topic="about the court", state="cancelled"))
    Keys().type("1")
    session = vault.get(Session, psychologist.alone)
    assert (session.topic, session.state) == ("about the court", "held")


def test_an_attendance_taken_out_of_the_bin_is_marked_again(psychologist, pane):
    vault = psychologist.desk.vault
    pane.show_session(psychologist.alone)
    Keys().type("1")
    psychologist.desk.remove(vault.find(Attendance, session=psychologist.alone)[0])
    pane.reload()
    Keys().type("1")
    assert kept(psychologist, psychologist.alone) == {"Malika": "attended"}


def test_who_left_the_group_before_is_not_asked_about(psychologist, pane):
    vault = psychologist.desk.vault
    place = vault.find(GroupMember, case_id=psychologist.clients["Elena"])[0]
    psychologist.desk.save(replace(place, left=PartialDate("2026-11-22")))
    pane.show_session(psychologist.of_group)
    assert psychologist.clients["Elena"] not in pane.sheet.rows.rows


def test_a_group_without_members_on_that_day_can_be_taken_off_the_list(psychologist, pane, qtbot):
    vault = psychologist.desk.vault
    for place in vault.find(GroupMember, therapy_group=psychologist.group):
        psychologist.desk.save(replace(place, left=PartialDate("2026-11-01")))
    pane.show_session(psychologist.of_group)
    assert pane.sheet.missing.text() == "Nobody belonged to this group on that day."
    qtbot.mouseClick(pane.sheet.not_held, Qt.MouseButton.LeftButton)
    assert state(psychologist, psychologist.of_group) == "cancelled"
    qtbot.waitUntil(lambda: pane.missing.count() == 1)
    assert not pane.sheet.not_held.isVisible()


def test_a_session_without_a_client_is_settled_in_one_press(psychologist, pane, qtbot):
    family = Session(with_whom="her brother", starts="2026-11-22T08:00Z", kind_of_session="family", state="planned")
    psychologist.desk.save(family)
    pane.show_session(family.id)
    assert pane.sheet.missing.text() == "No client is named in this session."
    assert "her brother" in pane.sheet.title.text()
    qtbot.mouseClick(pane.sheet.held, Qt.MouseButton.LeftButton)
    assert state(psychologist, family.id) == "held"


def test_a_session_whose_marks_were_written_in_the_file_is_settled_here(psychologist, pane, qtbot):
    malika, alone = psychologist.clients["Malika"], psychologist.alone
    psychologist.desk.save(Attendance(id=attendance_id(alone, malika), case_id=malika, session=alone, mark="late"))
    pane.show_session(alone)
    assert state(psychologist, alone) == "planned"
    qtbot.mouseClick(pane.sheet.held, Qt.MouseButton.LeftButton)
    assert state(psychologist, alone) == "held"
    qtbot.waitUntil(lambda: not pane.sheet.held.isVisible())


def test_somebody_whose_case_is_sealed_is_marked_with_the_group_in_a_drawer_of_her_own(tmp_path, made_once, qtbot):
    folder = copytree(made_once, tmp_path / "sealed.shelter")
    with unlocked(folder, clock=Clock(NOW)) as vault:  # who seals must be an administrator
        week = fill(Week(folder, Desk(vault), Clock(NOW)))
        bibi = week.clients["Bibi"]
        sealed.seal_case(vault, bibi, {vault.me.id})
        shown = AttendancePane(week.desk)
        shown.show_session(week.of_group)
        shown.sheet.everybody_came()
        assert kept(week, week.of_group) == dict.fromkeys(NAMES[:6], "attended")
        assert vault.place_of(kind_of(Attendance), bibi).sealed_case == bibi
        assert state(week, week.of_group) == "held"
        shiboken6.delete(shown)
    with unlocked(folder, "Berik", clock=Clock(NOW)) as vault:
        others = {one.case_id for one in vault.find(Attendance, session=week.of_group)}
        assert bibi not in others
        assert len(others) == 5


def test_sessions_of_others_are_shown_when_asked_for(psychologist, pane, qtbot):
    psychologist.desk.save(Session(
        case_id=psychologist.clients["Aigul"], starts="2026-11-19T08:00Z", therapist="f" * 16, minutes=50))
    pane.reload()
    assert pane.missing.count() == 2
    pane.mine.setFocus()
    Keys().press(Qt.Key.Key_Space)
    assert texts(pane.missing)[0] == "19 Nov 2026 08:00\nAigul · C-1"


def test_ctrl_enter_asks_for_the_notes_of_the_person(psychologist, pane, qtbot):
    pane.show_session(psychologist.of_group)
    keys = Keys()
    keys.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.notes_wanted) as asked:
        keys.ctrl(Qt.Key.Key_Return)
    assert asked.args == [psychologist.clients["Bibi"], psychologist.of_group]


def test_everything_is_named_unclipped_and_reached_by_tab(psychologist, pane):
    pane.show_session(psychologist.of_group)
    Keys().type("123456")
    assert audit(pane) == []


def test_in_another_language_with_large_letters_no_word_is_cut(psychologist, pane, qapp):
    pane.resize(900, 640)
    pane.show_session(psychologist.of_group)
    speak("ru")
    theme.apply(qapp, theme.Look.LIGHT, 150)
    assert audit(pane) == []
