"""Which files are open, and when each client was last spoken with, in every drawer that tells of it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shelterdesk.casework import Attendance, Case, MonitoringVisit, PartialDate, Session, TeamNote
from shelterdesk.casework.sessions import attendance_id
from shelterdesk.errors import DrawerClosedError
from shelterdesk.vault import Vault
from shelterdesk.vault.caseload import cases_here, forgotten, last_contacts, open_cases, to_review
from shelterdesk.vault.sealed import seal_case
from tests.vault.making import Clock, make, unlocked

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
A, B, C, D = (letter * 32 for letter in "abcd")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v")
    return tmp_path / "v"


def case(case_id: str, stay: str = "present", **more: object) -> Case:
    return Case(id=case_id, case_id=case_id, code=case_id[:2], stay=stay, **more)  # type: ignore[arg-type]


def came(vault: Vault, case_id: str, starts: str, mark: str) -> None:
    session = Session(case_id=case_id, starts=starts)
    came_to = Attendance(id=attendance_id(session.id, case_id), case_id=case_id, session=session.id, mark=mark)
    vault.save(session, came_to)


def test_files_are_open_until_they_are_closed(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A, stage="rescue", next_review=PartialDate("2026-12-01")), case(B, "left", stage="follow_up"))
        vault.save(case(C, stage="closed"), case(D, closed=PartialDate("2026-11-01")))
        assert [(one.code, one.next_review) for one in open_cases(vault)] == [("aa", "2026-12-01"), ("bb", "")]
        assert [one.code for one in cases_here(vault)] == ["aa"]
        vault.remove(vault.get(Case, A))  # type: ignore[arg-type]
        assert [one.code for one in open_cases(vault)] == ["bb"]
    with unlocked(folder, "Dana") as night, pytest.raises(DrawerClosedError):
        open_cases(night)


def test_open_files_to_look_at_again_are_found_by_their_day(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A, next_review=PartialDate("2026-12-01")), case(B, next_review=PartialDate("2026-12")))
        vault.save(case(C, stage="closed", next_review=PartialDate("2026-11-01")), case(D))
        assert to_review(vault, date(2026, 11, 30)) == []
        assert [one.code for one in to_review(vault, date(2026, 12, 1))] == ["aa", "bb"]


def test_the_last_contact_is_the_latest_of_all_and_none_of_the_future(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A), case(B), case(C))
        for starts, mark in (("2026-11-20T10:00Z", "late"), ("2026-11-24T10:00Z", "declined"),
                             ("2026-11-26T10:00Z", "attended")):  # fmt: skip
            came(vault, A, starts, mark)
        assert last_contacts(vault, [A, B], NOW) == {A: "2026-11-20T10:00Z"}
        vault.save(TeamNote(case_id=A, happened_at="2026-11-21T08:00Z"))
        vault.save(TeamNote(case_id=A, happened_at="2026-11-22T08:00Z", kind_of_note="handover"))
        vault.save(MonitoringVisit(case_id=B, done_on=PartialDate("2026-11-22"), going="well"))
        vault.save(MonitoringVisit(case_id=B, done_on=PartialDate("2026-11-23"), going="not_reached"))
        assert last_contacts(vault, [A, B, C], NOW) == {A: "2026-11-21T08:00Z", B: "2026-11-22"}


def test_a_note_without_its_hour_counts_from_when_it_was_written(folder: Path) -> None:
    clock = Clock(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    with unlocked(folder, clock=clock) as vault:
        vault.save(case(A))
        vault.save(TeamNote(case_id=A, text="She slept."))
        assert last_contacts(vault, [A], NOW) == {A: "2026-11-20T09:30Z"}


def test_removed_sheets_tell_nothing(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A))
        note = vault.save(TeamNote(case_id=A, happened_at="2026-11-21T08:00Z")).records[0]
        came(vault, A, "2026-11-20T10:00Z", "attended")
        vault.remove(note)
        assert last_contacts(vault, [A], NOW) == {A: "2026-11-20T10:00Z"}
        vault.remove(vault.all(Session)[0])
        assert last_contacts(vault, [A], NOW) == {}


def test_old_sessions_written_late_hide_no_recent_one(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A))
        came(vault, A, "2026-11-24T10:00Z", "attended")
        for number in range(1, 29):
            came(vault, A, f"2024-02-{number:02}T10:00Z", "attended")
        assert last_contacts(vault, [A], NOW) == {A: "2026-11-24T10:00Z"}
        assert last_contacts(vault, [A], datetime(2025, 1, 1, tzinfo=UTC)) == {A: "2024-02-28T10:00Z"}


def test_the_forgotten_are_those_here_without_a_word_for_a_week(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A), case(B), case(C, "left"), case(D, opened=PartialDate("2026-11-24")))
        came(vault, A, "2026-11-19T10:00Z", "attended")
        came(vault, B, "2026-11-17T10:00Z", "attended")
        told = [(one.case.code, one.days) for one in forgotten(vault, NOW, NOW.date())]
        assert told == [("bb", 8)]


def test_a_sealed_case_is_counted_by_its_holders_alone(folder: Path) -> None:
    with unlocked(folder) as vault:
        vault.save(case(A), case(B))
        seal_case(vault, A, {vault.me.id})
        session = Session(starts="2026-11-24T10:00Z", therapy_group="g" * 32)
        vault.save(session)
        vault.save(Attendance(id=attendance_id(session.id, A), case_id=A, session=session.id, mark="attended"))
        assert [one.code for one in cases_here(vault)] == ["bb", "aa"]
        assert last_contacts(vault, [A, B], NOW) == {A: "2026-11-24T10:00Z"}
        assert [one.case.code for one in forgotten(vault, NOW, NOW.date())] == ["bb"]
    with unlocked(folder, "Clara") as other:
        assert [one.code for one in cases_here(other)] == ["bb"]
        assert last_contacts(other, [A], NOW) == {}
