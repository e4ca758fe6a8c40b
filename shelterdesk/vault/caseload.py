"""Open files and when each client was last spoken with, read by index: closed files and old years cost nothing."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from shelterdesk.casework.case import Case
from shelterdesk.casework.caseload import (
    CAME,
    CLOSED_STAGES,
    DAYS_WITHOUT_CONTACT,
    HERE,
    Carried,
    OpenCase,
    carried,
    span,
)
from shelterdesk.casework.codes_intake import STAGE
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.sessions import Session
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.reading import Reading

_NEWEST = 12
"""So many of a client's newest notes are looked at, and of attendances where there was none for weeks."""
_AT_ONCE = 400
_OPEN_STAGES = ("", *(code for code in STAGE.terms if code not in CLOSED_STAGES))
_LISTED = (
    'SELECT l.id, l.code, l.stay, l.stage, l.worker, coalesce(c.second_worker, \'\'), l.opened,'
    ' coalesce(c.next_review, \'\') FROM case_list l {index} CROSS JOIN "case" c ON c.seq = l.seq'
    " WHERE l.listed = 1 AND c.closed IS NULL AND {test}"
)
_VISITS = (
    "SELECT max(done_on) FROM monitoring_visit WHERE case_id = ? AND removed = 0 AND done_on <= ?"
    " AND going IS NOT 'not_reached'"
)
_STORIES = "SELECT max(told_on) FROM narrative WHERE case_id = ? AND removed = 0 AND told_on <= ?"
_NOTES = (
    "SELECT max(at) FROM (SELECT coalesce(happened_at, (SELECT strftime('%Y-%m-%dT%H:%MZ', min(time) / 1000,"
    " 'unixepoch') FROM log WHERE record = team_note.id)) AS at FROM team_note WHERE case_id = ? AND removed = 0"
    " AND kind_of_note IS NOT 'handover' ORDER BY seq DESC LIMIT ?) WHERE at <= ?"
)
_MARKS = ", ".join("?" * len(CAME))
_LATELY = (
    "SELECT a.case_id, max(s.starts) FROM session s INDEXED BY session_by_starts CROSS JOIN attendance a"
    " ON a.session = s.id WHERE s.starts >= ? AND s.starts <= ? AND s.removed = 0 AND a.removed = 0"
    f" AND a.mark IN ({_MARKS}) GROUP BY a.case_id"
)
_CAME = (
    "SELECT session FROM attendance WHERE case_id = ? AND removed = 0 AND session IS NOT NULL"
    f" AND mark IN ({_MARKS}) ORDER BY seq DESC LIMIT ?"
)


def open_cases(vault: Reading) -> list[OpenCase]:
    """Every file that is not closed."""
    listed = _LISTED.format(index="INDEXED BY case_list_by_stage", test="l.stage = ?")
    return [case for stage in _OPEN_STAGES for case in _cases(vault, listed, stage)]


def to_review(vault: Reading, until: date) -> list[OpenCase]:
    """The open files that somebody wanted to look at again by this day."""
    test = "l.stage = ? AND c.next_review IS NOT NULL AND c.next_review < ?"
    listed = _LISTED.format(index="INDEXED BY case_list_by_stage", test=test)
    return [case for stage in _OPEN_STAGES for case in _cases(vault, listed, stage, f"{until.isoformat()}~")]


def cases_here(vault: Reading) -> list[OpenCase]:
    """The open files of those who are present."""
    listed = _LISTED.format(index="INDEXED BY case_list_by_stay", test="l.stay = ?")
    return [case for case in _cases(vault, listed, HERE) if case.stage not in CLOSED_STAGES]


def _cases(vault: Reading, listed: str, *wanted: str) -> list[OpenCase]:
    return [OpenCase(*row) for file in vault.files_of(kind_of(Case)) for row in file.read(listed, wanted)]


def forgotten(vault: Reading, now: datetime, today: date) -> list[Carried]:
    """Who is here and was not spoken with for too long, longest first. ``today``: the day here."""
    since = now - timedelta(days=DAYS_WITHOUT_CONTACT)
    recent = _came_lately(vault, since, now)
    cases = [case for case in cases_here(vault) if case.case_id not in recent]
    contacts = last_contacts(vault, [case.case_id for case in cases], now)
    return [one for one in carried(cases, contacts, today) if one.forgotten]


def last_contacts(vault: Reading, case_ids: Iterable[str], now: datetime) -> dict[str, str]:
    """Case → the last contact: a session the client came to, a team note, a visit after the stay, a story told.

    A moment (UTC) or a day as stored; cases without any are not in it.
    """
    until = moment(now)
    found = _came_lately(vault, span(now)[0], now)
    before: dict[str, list[str]] = {}
    wanted = [case_id for case_id in case_ids if vault.place_of(kind_of(Case), case_id) in vault.drawers]
    for case_id in wanted:
        file = vault.file(vault.place_of(kind_of(Case), case_id))
        if case_id not in found:
            for (session,) in file.read(_CAME, (case_id, *CAME, _NEWEST)):
                before.setdefault(session, []).append(case_id)
        found[case_id] = max(found.get(case_id, ""), _noted(file, case_id, until))
    for session, starts in _starts(vault, list(before)):
        for case_id in before[session]:
            if starts <= until:
                found[case_id] = max(found[case_id], starts)
    return {case_id: found[case_id] for case_id in wanted if found[case_id]}


def _came_lately(vault: Reading, since: datetime, until: datetime) -> dict[str, str]:
    """Case → the last session between two moments to which the client came; of sealed cases not those of a group."""
    found: dict[str, str] = {}
    for file in vault.files_of(kind_of(Session)):
        for case_id, starts in file.read(_LATELY, (moment(since), moment(until), *CAME)):
            found[case_id] = max(found.get(case_id, ""), starts)
    return found


def _noted(file: DrawerFile, case_id: str, until: str) -> str:
    told = [file.one(_NOTES, (case_id, _NEWEST, until))]
    told += [file.one(days, (case_id, until)) for days in (_VISITS, _STORIES)]
    return max((str(row[0]) for row in told if row and row[0]), default="")


def _starts(vault: Reading, sessions: Sequence[str]) -> Iterable[tuple[str, str]]:
    """When sessions begin; a sealed case's attendance may be at a session of the house."""
    for first in range(0, len(sessions), _AT_ONCE):
        some = sessions[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        query = f"SELECT id, starts FROM session WHERE id IN ({marks}) AND removed = 0 AND starts IS NOT NULL"
        for file in vault.files_of(kind_of(Session)):
            yield from file.read(query, some)


__all__ = ["cases_here", "forgotten", "last_contacts", "open_cases", "to_review"]
