"""Who comes when: today's sessions that are not over, and how many earlier ones lack their attendance. Codes only."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Session, SessionRoom, TherapyGroup
from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.dose_times import moment, on_the_wall
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.timetable import end_of, moment_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.words import code_label, date_text, local

_LOOKED_BACK = timedelta(days=92)
"""So far back a session without attendance is still asked about."""
_LONGEST = timedelta(hours=8)


class SessionsCard(Card):
    """Enter opens the attendance of a session; shown only where there is something to say."""

    attendance_wanted = Signal(str)
    """The id of a session; empty for the list of those without attendance."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read a day, and the planned sessions of three months."""
        lines = [*self._unmarked(), *self._today()] if self._desk.opens(kind_of(Session)) else []
        self.show_lines(lines)
        self.setVisible(bool(lines))

    def _planned(self, first: datetime, last: datetime) -> list[Session]:
        between = self._desk.vault.between
        found = [
            one for state in ("planned", None)
            for one in between(Session, "starts", moment(first), moment(last), state=state)
        ]  # fmt: skip
        return sorted((one for one in found if moment_of(one.starts) is not None), key=_begins)

    def _unmarked(self) -> list[Line]:
        now = self._desk.vault.now()
        silent = [one for one in self._planned(now - _LOOKED_BACK, now) if _ends(one) <= now]
        if not silent:
            return []
        oldest = date_text(local(silent[0].starts or "").date())
        words = self.tr("%n session(s) without attendance, the oldest of {day}", "", len(silent))
        return [Line(words.format(day=oldest), "", "triangle-alert")]

    def _today(self) -> list[Line]:
        now = self._desk.vault.now()
        ends = on_the_wall(local(now).date() + timedelta(days=1), time())
        coming = [one for one in self._planned(now - _LONGEST, ends) if _ends(one) > now]
        called, following = Called(self._desk), next((one for one in coming if _begins(one) > now), None)
        lines = []
        for one in coming:
            words = self._words(one, called)
            if _begins(one) <= now:
                words = self.tr("Now: {session}").format(session=words)
            elif one is following:
                words = self.tr("Next: {session}").format(session=words)
            lines.append(Line(words, one.id, "clock" if _begins(one) <= now or one is following else "calendar"))
        return lines

    def _words(self, session: Session, called: Called) -> str:
        begins, vault = local(session.starts or ""), self._desk.vault
        parts = [f"{begins:%H:%M}–{local(_ends(session)):%H:%M}", self._who(session, called)]
        if session.kind_of_session and not session.therapy_group:
            parts.append(code_label(SESSION_KIND, session.kind_of_session))
        room = vault.get(SessionRoom, session.room) if session.room else None
        if room is not None and room.name:
            parts.append(visible(room.name))
        if session.therapist:
            parts.append(vault.alias_of(session.therapist))
        return " · ".join(part for part in parts if part)

    def _who(self, session: Session, called: Called) -> str:
        if session.therapy_group:
            group = self._desk.vault.get(TherapyGroup, session.therapy_group)
            return visible(group.name) if group is not None and group.name else self.tr("Group without a name")
        return called.code(session.case_id) if session.case_id else ""

    @Slot(object)
    def _go(self, session_id: str) -> None:
        self.attendance_wanted.emit(session_id)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Sessions today"), "")


def _begins(session: Session) -> datetime:
    begins = moment_of(session.starts)
    assert begins is not None  # those without are left out above
    return begins


def _ends(session: Session) -> datetime:
    return end_of(_begins(session), max(0, session.minutes or 0))


__all__ = ["SessionsCard"]
