"""What a session meets: the rules asked about the days around it, and their answers in words."""

from collections.abc import Sequence
from datetime import date, timedelta

from shelterdesk.casework import OutsidePerson, Session
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.session_rules import Conflict, conflicts
from shelterdesk.casework.timetable import Timetable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.conflict_words import Called, conflict_text
from shelterdesk.gui.therapy.diary import Diary, end_of, moment_of
from shelterdesk.gui.widgets.week_items import Verdict, on_the_wall, week_of
from shelterdesk.vault.timetable import knowing, timetable_of

HARD, MIND = "hard", "mind"


class Checks:
    """The facts of some days are gathered once and kept until something is saved."""

    def __init__(self, desk: Desk, diary: Diary) -> None:
        self._desk, self.diary = desk, diary
        self._table: Timetable | None = None
        self.called = Called(diary.client_or_taken, self._member, self._interpreter, diary.room)

    def forget(self) -> None:
        """Something was saved."""
        self._table = None

    def table(self, first: date, last: date) -> Timetable:
        """What is known about these days and the whole weeks around them."""
        first, last = week_of(first - timedelta(days=1))[0], week_of(last + timedelta(days=1))[-1]
        if self._table is None or first < self._table.first or last > self._table.last:
            self._table = timetable_of(self._desk.vault, first, last)
        return self._table

    def met_by(self, sessions: Sequence[Session]) -> list[list[Conflict]]:
        """What each of these breaks, the weightiest first."""
        days = [on_the_wall(begins)[0] for one in sessions if (begins := moment_of(one)) is not None]
        days = days or [on_the_wall(self._desk.vault.now())[0]]
        table = self.knowing(min(days), max(days), *sessions)
        return [conflicts(one, table) for one in sessions]

    def knowing(self, first: date, last: date, *sessions: Session) -> Timetable:
        """What is known about these days, and about those whom these sessions are with."""
        self._table = knowing(self._desk.vault, self.table(first, last), *sessions)
        return self._table

    def verdicts(self, sessions: Sequence[Session]) -> list[Verdict]:
        """The same in words."""
        return [self._verdict(found) for found in self.met_by(sessions)]

    def verdict(self, session: Session) -> Verdict:
        """What one session breaks, in words."""
        return self.verdicts([session])[0]

    def _verdict(self, found: Sequence[Conflict]) -> Verdict:
        if not found:
            return Verdict()
        words = tuple(dict.fromkeys(conflict_text(one, self.called) for one in found))
        return Verdict(HARD if any(one.hard for one in found) else MIND, words)

    def still_to_come(self, sessions: Sequence[Session]) -> dict[str, Verdict]:
        """Session id → what it breaks, of those that are planned and not over. With a reason given a broken rule is
        only something to mind."""
        now = self._desk.vault.now()
        coming = [
            one for one in sessions
            if one.state in (None, "planned") and (end := end_of(one)) is not None and end >= now
        ]  # fmt: skip
        found = zip(coming, self.verdicts(coming), strict=True)
        return {
            one.id: Verdict(MIND, verdict.words) if one.despite else verdict for one, verdict in found if verdict.words
        }

    # --- names ---------------------------------------------------------------------------------------

    def _member(self, member: str) -> str:
        return visible(self._desk.vault.alias_of(member))

    def _interpreter(self, person: str) -> str:
        found = self._desk.vault.get(OutsidePerson, person)
        return visible(found.called or "–") if found is not None else "–"


__all__ = ["HARD", "MIND", "Checks"]
