"""The attendances of one session as they are read and kept: one save, or one for each drawer where cases are sealed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from shelterdesk.casework.attendances import CANCELLED, HELD, PLANNED, blank, people_of, to_save, unmarked
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.casework.sessions import Attendance, Session
from shelterdesk.errors import EditConflictError, RecordGoneError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import local
from shelterdesk.vault.group_places import places_between


class AttendanceBook:
    """One session, who belongs to it, and what is written about each."""

    def __init__(self, desk: Desk, session: Session) -> None:
        self._desk = desk
        self.session = session
        self.people: tuple[str, ...] = ()
        self.kept: dict[str, Attendance] = {}
        self.saving = False
        """While it saves, what the desk tells is known already."""
        self.read()

    @classmethod
    def of(cls, desk: Desk, session_id: str) -> "AttendanceBook":
        """That of a session; raises ``RecordGoneError``."""
        found = desk.vault.get(Session, session_id)
        if not isinstance(found, Session):
            raise RecordGoneError("session", session_id)
        return cls(desk, found)

    def read(self, but: Iterable[str] = ()) -> None:
        """Read anew, but the attendances of those for whom something is being typed (case ids): what others write about
        them meanwhile is then met, not overwritten."""
        vault, group = self._desk.vault, self.session.therapy_group
        found = vault.get(Session, self.session.id)
        self.session = found if isinstance(found, Session) else self.session
        typed = set(but)
        fresh = {one.case_id: one for one in vault.find(Attendance, session=self.session.id)}
        self.kept = {case_id: one for case_id, one in fresh.items() if case_id not in typed} | {
            case_id: self.kept[case_id] for case_id in typed if case_id in self.kept
        }
        day = local(self.session.starts or vault.now()).date()
        members = places_between(vault, group, day, day) if group else []
        self.people = people_of(self.session, members, self.kept.values(), day)

    @property
    def marks(self) -> dict[str, str | None]:
        """Case id → mark."""
        return {case_id: one.mark for case_id, one in self.kept.items()}

    @property
    def unmarked(self) -> list[str]:
        """Of whom nothing is said yet."""
        return unmarked(self.people, self.marks)

    @property
    def settled(self) -> bool:
        """Whether it is known what became of it."""
        return (self.session.state or PLANNED) != PLANNED

    def record(self, case_id: str) -> Attendance:
        """What is written about one; an empty sheet where nothing is."""
        return self.kept.get(case_id) or blank(self.session, case_id)

    def marked(self, marks: Mapping[str, str | None]) -> list[Attendance]:
        """The attendances with these marks, where they are others than now."""
        return to_save(self.session, self.people, self.kept, marks, self._desk.vault.me.id)[0]

    def store(self, records: Sequence[Attendance]) -> list[Attendance]:
        """Keep attendances and what follows for the session; returns those that somebody else changed meanwhile: they
        are not saved and wait for a decision. Raises what saving raises."""
        left, clashing = {record.id: record for record in records}, list[Attendance]()
        self.saving = True
        try:
            while left:
                try:
                    self._write(list(left.values()))
                    break
                except EditConflictError as error:
                    if error.record_id in left:
                        clashing.append(left.pop(error.record_id))
                    else:
                        self.session = self._fresh(self.session)
                except RecordGoneError as error:  # it lies in the bin; what is not there either is gone, and raises
                    self._desk.restore(error.kind, error.record_id)
        finally:
            self.saving = False
        return clashing

    def _write(self, records: Sequence[Attendance]) -> None:
        session = self._session_after(records)
        changed: list[Record] = [*records, *([session] if session is not self.session else [])]
        places: dict[Drawer, list[Record]] = {}
        for record in changed:
            places.setdefault(self._desk.vault.place_of(kind_of(record), record.case_id), []).append(record)
        for together in places.values():
            self._desk.save(*together)

    def _session_after(self, records: Sequence[Attendance]) -> Session:
        kept = self.kept | {record.case_id: record for record in records}
        return to_save(self.session, self.people, kept, {}, self._desk.vault.me.id)[1]

    def _fresh(self, session: Session) -> Session:
        found = self._desk.vault.get(Session, session.id)
        if not isinstance(found, Session):
            raise RecordGoneError("session", session.id)
        return found

    def settle(self, *, held: bool) -> None:
        """Say what became of a session to which nobody belongs: whether it took place."""
        state, why = (HELD, None) if held else (CANCELLED, "other")
        self._desk.save(replace(self._fresh(self.session), state=state, cancelled_why=why))


__all__ = ["AttendanceBook"]
