"""Today for those who hold files: who comes when, what is due, nobody is forgotten; and codes only."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from shutil import copytree

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import (
    Attendance,
    CareCard,
    Case,
    MonitoringVisit,
    PartialDate,
    Person,
    PlanAction,
    PlanObjective,
    Session,
    SessionRoom,
    TeamNote,
    TherapyGroup,
    new_id,
)
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.sessions import attendance_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.words import local
from tests.gui.audit import audit
from tests.gui.plurals import counted
from tests.vault.making import Clock, unlocked

NOON = datetime(2026, 11, 25, 12, 0).astimezone(UTC)  # noon on the wall here


@pytest.fixture
def page(tmp_path, made_once, qtbot):
    copytree(made_once, tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter", "Aida", clock=Clock(NOON)) as vault:
        shown = TodayPage(Desk(vault))
        shown.resize(1100, 640)
        with qtbot.waitExposed(shown):
            shown.show()
        shown.reload()
        yield shown
        shiboken6.delete(shown)


@pytest.fixture
def here(page):
    """A client who is here, with a surname that must not be on the page."""
    return client(page, "RLD-472")


def client(page, code, **more):
    case_id, desk = new_id(), page._desk
    values = {"stay": "present", "stage": "rescue", "worker": desk.vault.me.id, "opened": PartialDate("2026-11-24")}
    desk.save(Case(id=case_id, case_id=case_id, code=code, **values | more),
              Person(case_id=case_id, first_name="Canary", surname="Canary"))  # fmt: skip
    desk.save(CareCard(case_id=case_id, code=code, called="Canary", here="yes"))
    return case_id


def at(hours):
    return moment(NOON + timedelta(hours=hours))


def lines(card):
    return [counted(card.list.item(row).text()) for row in range(card.list.count())]


def day(days):
    return PartialDate.of(local(NOON).date() + timedelta(days=days))


def test_today_says_who_comes_when_and_what_is_now_and_next(page, here, qtbot):
    desk, me = page._desk, page._desk.vault.me.id
    room, group = SessionRoom(name="Blue"), TherapyGroup(name="Art")
    desk.save(room)
    now = Session(case_id=here, starts=at(-0.5), minutes=50, kind_of_session="individual", therapist=me, room=room.id)
    desk.save(group, now, Session(therapy_group=group.id, starts=at(2), minutes=90, kind_of_session="group"),
              Session(case_id=here, starts=at(4), minutes=30, kind_of_session="crisis", state="planned"),
              Session(case_id=here, starts=at(5), minutes=30, state="cancelled"),
              Session(case_id=here, starts=at(-3), minutes=30, state="planned"),
              Session(case_id=here, starts=at(13), minutes=30, state="planned"))  # fmt: skip
    page.reload()
    assert lines(page.sessions) == [
        "1 session without attendance, the oldest of 25 Nov 2026",
        "Now: 11:30–12:20 · RLD-472 · Individual · Blue · Aida", "Next: 14:00–15:30 · Art",
        "16:00–16:30 · RLD-472 · Crisis",
    ]  # fmt: skip
    page.sessions.list.setFocus()
    QTest.keyClick(page.sessions.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.attendance_wanted) as asked:
        QTest.keyClick(page.sessions.list, Qt.Key.Key_Return)
    assert asked.args == [now.id]


def test_a_length_mistyped_by_many_noughts_keeps_nobody_out_of_today(page, here):
    page._desk.save(*(Session(case_id=here, starts=at(-2), minutes=length) for length in (10**15, -(10**15))))
    page.reload()
    unmarked, now = lines(page.sessions)
    assert ("without attendance" in unmarked, now[:16]) == (True, "Now: 10:00–20:40")


def test_sessions_without_attendance_are_counted_with_the_oldest(page, here, qtbot):
    desk = page._desk
    desk.save(*(Session(case_id=here, starts=at(-24 * days), minutes=50, state="planned") for days in (2, 9)))
    desk.save(Session(case_id=here, starts=at(-24), minutes=50, state="held"))
    page.reload()
    (line,) = lines(page.sessions)
    assert line == "2 sessions without attendance, the oldest of 16 Nov 2026"
    page.sessions.list.setFocus()
    with qtbot.waitSignal(page.attendance_wanted) as asked:
        QTest.keyClick(page.sessions.list, Qt.Key.Key_Return)
    assert asked.args == [""]


def test_what_is_due_comes_one_s_own_first_and_closed_files_ask_for_nothing(page, here, qtbot):
    desk = page._desk
    other = client(page, "JNS-583", worker=None, next_review=day(3))
    closed = client(page, "VFZ-926", stage="closed", next_review=day(1))
    action = PlanAction(case_id=here, what="Canary calls", due=day(2), state="planned")
    desk.save(action, PlanAction(case_id=here, due=day(1), state="met"), PlanAction(case_id=here, due=day(9)),
              PlanAction(case_id=closed, due=day(1)), PlanObjective(case_id=here, review=day(-4)),
              PlanObjective(case_id=here, review=day(1), progress="met"),
              MonitoringVisit(case_id=other, planned_for=day(0)),
              MonitoringVisit(case_id=other, planned_for=day(0), done_on=day(0)))  # fmt: skip
    page.reload()
    assert lines(page.plan_due) == [
        "RLD-472: Objective, since 21 Nov 2026", "RLD-472: Action, until 27 Nov 2026",
        "JNS-583: Follow-up visit, until 25 Nov 2026", "JNS-583: Case, until 28 Nov 2026",
    ]  # fmt: skip
    page.plan_due.list.setFocus()
    QTest.keyClick(page.plan_due.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_wanted) as asked:
        QTest.keyClick(page.plan_due.list, Qt.Key.Key_Return)
    assert asked.args == [here, "plan_action", action.id]


def test_who_is_here_and_was_not_spoken_with_is_not_forgotten(page, here, qtbot):
    desk = page._desk
    silent, noted = client(page, "JNS-583", opened=PartialDate("2026-11-01")), client(page, "VFZ-926", opened=None)
    came, unknown = client(page, "KTB-118", opened=PartialDate("2026-11-01")), client(page, "QWE-111", opened=None)
    held = Session(case_id=came, starts=at(-48), minutes=50, state="held")
    desk.save(held, Attendance(id=attendance_id(held.id, came), case_id=came, session=held.id, mark="attended"),
              TeamNote(case_id=noted, happened_at=at(-24 * 8)))  # fmt: skip
    page.reload()
    assert lines(page.no_contact) == ["QWE-111: nobody yet", "JNS-583: for 24 days", "VFZ-926: for 8 days"]
    assert unknown
    page.no_contact.list.setFocus()
    QTest.keyClick(page.no_contact.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_wanted) as asked:
        QTest.keyClick(page.no_contact.list, Qt.Key.Key_Return)
    assert asked.args == [silent, "", ""]


def test_sessions_that_do_not_fit_any_more_are_told_and_lead_to_their_week(page, here, qtbot):
    desk, me = page._desk, page._desk.vault.me.id
    first = Session(case_id=here, starts=at(48), minutes=50, therapist=me, state="planned")
    other = client(page, "JNS-583")
    second = Session(case_id=other, starts=at(48), minutes=50, therapist=me, state="planned", despite="only then")
    desk.save(first, second)
    page.reload()
    with qtbot.waitSignal(page.timetable.looked):
        pass
    assert lines(page.timetable) == ["27 Nov 2026 12:00 · RLD-472"]
    assert page.timetable.isVisible()
    page.timetable.list.setFocus()
    with qtbot.waitSignal(page.week_wanted) as asked:
        QTest.keyClick(page.timetable.list, Qt.Key.Key_Return)
    assert asked.args == [local(NOON).date() + timedelta(days=2)]
    desk.save(replace(desk.vault.get(Session, second.id), state="cancelled"))
    qtbot.waitUntil(lambda: not page.timetable.isVisible())


def test_nothing_names_a_person_and_all_is_read_by_codes(page, here, qtbot):
    desk = page._desk
    desk.save(Session(case_id=here, starts=at(1), minutes=50, with_whom="Canary", topic="Canary"),
              PlanAction(case_id=here, what="Canary", provider="Canary", due=day(1)))  # fmt: skip
    page.reload()
    shown = [line for card in page._cards for line in lines(card)]
    assert any("RLD-472" in line for line in shown)
    assert "Canary" not in "\n".join(shown)
    assert audit(page) == []


def test_cards_with_nothing_to_say_do_not_show(page):
    with_nothing = (page.sessions, page.timetable, page.no_contact, page.plan_due)
    assert not any(card.isVisible() for card in with_nothing)


def test_the_night_without_files_sees_none_of_them(tmp_path, made_once, qtbot):
    copytree(made_once, tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter", "Aida", clock=Clock(NOON)) as vault:
        case_id = new_id()
        vault.save(Case(id=case_id, case_id=case_id, code="RLD-472", stay="present"),
                   Session(case_id=case_id, starts=at(1), minutes=50))  # fmt: skip
    with unlocked(tmp_path / "ours.shelter", "Dana", clock=Clock(NOON)) as vault:
        shown = TodayPage(Desk(vault))
        with qtbot.waitExposed(shown):
            shown.show()
        shown.reload()
        with qtbot.waitSignal(shown.timetable.looked):
            pass
        cards = (shown.sessions, shown.timetable, shown.no_contact, shown.plan_due)
        assert not any(card.list.count() for card in cards)
        shiboken6.delete(shown)


def test_several_steps_of_one_client_for_one_day_are_one_line(page, here):
    days = {"due": PartialDate("2026-11-27"), "state": "planned"}
    page._desk.save(*(PlanAction(case_id=here, what=what, **days) for what in ("Ask at the school", "Photos")))
    page.reload()
    assert lines(page.plan_due) == ["RLD-472: Action × 2, until 27 Nov 2026"]


def test_long_lines_are_shown_whole_however_narrow_the_page_is(page, here, qtbot):
    desk, room = page._desk, SessionRoom(name="The quiet room behind the kitchen")
    desk.save(room)
    desk.save(*(Session(case_id=here, starts=at(hours), minutes=50, kind_of_session="individual", room=room.id,
                        therapist=desk.vault.me.id) for hours in (1, 2, 3)))  # fmt: skip
    page.resize(330, 640)
    page.reload()
    one_line = page.sessions.fontMetrics().height()
    qtbot.waitUntil(lambda: page.sessions.list.height() > 6 * one_line)
    qtbot.waitUntil(lambda: page.sessions.list.verticalScrollBar().maximum() == 0)
