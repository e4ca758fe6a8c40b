"""A client's sessions and notes as one line of time in three layers: what the team knows of sessions, team notes,
process notes."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.note_chains import corrections
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.sessions import Attendance, Session
from shelterdesk.gui.desk import Desk

LAYERS: tuple[type[Record], ...] = (Session, TeamNote, ProcessNote)
"""From what the whole team reads to what only the clinical drawer holds."""
_SESSION, _NOTE = 1, 0
"""A session stands above the notes that hang on it."""


@dataclass(frozen=True)
class Entry:
    """One card of the line."""

    record: Record
    when: str
    """Where it stands: a moment or a day as records keep them; sorts."""
    order: int
    attendance: Attendance | None = None
    """Of a session: what is written about this client."""
    corrected_by: Record | None = None
    noted: bool = False
    """Of a session: whether a process note hangs on it."""


def entries(desk: Desk, case_id: str, layers: Collection[type[Record]]) -> list[Entry]:
    """What is known of a client in these layers, as far as it can be opened here; the newest first."""
    wanted = [layer for layer in layers if desk.opens(kind_of(layer), case_id)]
    sessions, attended = _sessions(desk, case_id)
    notes = desk.vault.of_case(ProcessNote, case_id) if ProcessNote in wanted else []
    found: list[Entry] = []
    if Session in wanted:
        found += _of_sessions(desk, sessions, attended, {note.session for note in notes if note.session})
    if TeamNote in wanted:
        found += _of_team(desk.vault.of_case(TeamNote, case_id))
    found += _of_process(notes, {session.id: session for session in sessions})
    placed = sorted(enumerate(found), key=lambda one: (one[1].when, one[1].order, one[0]), reverse=True)
    return [entry for _, entry in placed]


def _sessions(desk: Desk, case_id: str) -> tuple[list[Session], dict[str, Attendance]]:
    """The client's own sessions, and those of groups at which something is written about the client."""
    if not desk.opens(kind_of(Session), case_id):
        return [], {}
    vault = desk.vault
    own = {session.id: session for session in vault.of_case(Session, case_id)}
    attended = {one.session: one for one in vault.of_case(Attendance, case_id) if one.session}
    for session_id in attended:
        session = None if session_id in own else vault.get(Session, session_id)
        if isinstance(session, Session):
            own[session_id] = session
    return list(own.values()), attended


def _of_sessions(
    desk: Desk, sessions: list[Session], attended: dict[str, Attendance], noted: set[str]
) -> Iterator[Entry]:
    """Those that have begun, and later ones about which something is written already."""
    now = moment(desk.vault.now())
    for session in sessions:
        attendance = attended.get(session.id)
        if (session.starts or "") <= now or (attendance is not None and attendance.mark):
            yield Entry(session, session.starts or "", _SESSION, attendance, noted=session.id in noted)


def _of_team(notes: list[TeamNote]) -> Iterator[Entry]:
    when = ""
    for note in notes:
        when = note.happened_at or when  # one without a time stands where it was written
        yield Entry(note, when, _NOTE)


def _of_process(notes: list[ProcessNote], sessions: dict[str, Session]) -> Iterator[Entry]:
    corrected, when = corrections(notes), ""
    for note in notes:
        session = sessions.get(note.session or "")
        if session is not None and session.starts:
            when = session.starts
        elif note.session_on is not None:
            when = note.session_on.span()[0].isoformat()
        yield Entry(note, when, _NOTE, corrected_by=corrected.get(note.id))


__all__ = ["LAYERS", "Entry", "entries"]
