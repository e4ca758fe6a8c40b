"""A small house with a psychologist's week, its pane in a window, and the hands that work in it."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Case, GroupMember, Session, SessionRoom, TherapyGroup, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.diary import moment_of
from shelterdesk.gui.therapy.session_dialog import SessionDialog
from shelterdesk.vault.moments import text_of
from tests.gui.keys import type_text

MONDAY = date(2026, 11, 23)


def at(day, clock):
    """A day after Monday and an hour on the wall, as records keep it."""
    return text_of(datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(clock)).astimezone())


class House:
    """Two clients, two rooms, a group, some sessions."""

    def __init__(self, vault):
        self.vault, self.desk = vault, Desk(vault)
        self.aida, self.berik = (next(one.id for one in vault.members.values() if one.alias == alias)
                                 for alias in ("Aida", "Berik"))  # fmt: skip
        self.malika, self.aigul = (CareCard(case_id=new_id(), code=code, called=called, here="yes")
                                   for code, called in (("RLD-472", "Malika"), ("JNS-583", "Aigul")))  # fmt: skip
        self.blue, self.hall = SessionRoom(name="Blue", places=3), SessionRoom(name="Hall", places=12)
        vault.save(self.malika, self.aigul, self.blue, self.hall)
        vault.save(*(Case(id=one.case_id, case_id=one.case_id, code=one.code) for one in (self.malika, self.aigul)))
        self.group = TherapyGroup(name="Morning group", kind_of_group="group", leader=self.aida)
        vault.save(self.group, GroupMember(case_id=self.malika.case_id, therapy_group=self.group.id))

    def session(self, day, clock, card=None, **more):
        made = Session(
            **{"kind_of_session": "individual", "minutes": 60, "therapist": self.aida, "room": self.blue.id,
               "state": "planned", **more},
            case_id=(card or self.malika).case_id if "therapy_group" not in more else "", starts=at(day, clock),
        )  # fmt: skip
        return self.vault.save(made).records[0]

    def read(self, session):
        return self.vault.get(Session, session.id)


def point(pane, day, clock):
    frame, minute = pane.view.frame_, int(clock[:2]) * 60 + int(clock[3:])
    return QPoint((frame.left(day) + frame.left(day + 1)) // 2, frame.header + frame.y(minute) - pane.view.scrolled)


def place(pane, session):
    piece = next(one for one in pane.view.pieces if one.item.id == session.id)
    return pane.view.on_view(pane.view.frame_.piece(piece))


def drag(pane, start, end):
    port, left = pane.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, left, pos=end)


def dialog_of(pane):
    found = [one for one in pane.findChildren(SessionDialog) if one.isVisible()]
    return found[-1] if found else None


def choose(field, words):
    """Type into a field with options, and Enter."""
    field.input.setFocus()
    field.input.selectAll()
    type_text(field.input, words)
    QTest.keyClick(field.input, Qt.Key.Key_Return)


def begins(session):
    return moment_of(session).astimezone().strftime("%a %H:%M")
