"""A house as it is after years of therapy: one cohort of 50 clients after the other, each here for twenty weeks.

Every cohort has the same week: two sessions for each client, a closed group, a group that never ends, attendance at
what is over. So a house of 5,000 clients and 200,000 sessions shows weeks like those of a house of 50; what differs is
only how much lies beside them.
"""

import os
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from shelterdesk.casework import (
    Attendance,
    BusyBlock,
    CareCard,
    Case,
    GroupMember,
    Handover,
    Intake,
    KeepApart,
    NeedsAssessment,
    OutsidePerson,
    PartialDate,
    Person,
    Session,
    SessionRoom,
    StaffAbsence,
    StaffCard,
    TherapyGroup,
    WorkingHours,
    attendance_id,
)
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import Role
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.vault import Founder, Vault, create, unlock_keys
from tests.benchmarks.whole_process import home

COHORTS = int(os.environ.get("SHELTERDESK_BENCH_COHORTS", "100"))
CLIENTS, WEEKS, A_WEEK = 50, 20, 2
NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
"""In the middle of the last cohort's stay."""
ALIAS, PASSPHRASE = "Bench", "six words that nobody has to guess"
STAFF = tuple(f"Worker{number}" for number in range(4))
ROOMS = tuple(f"{number:032x}" for number in range(1, 6))
ALWAYS = "a" * 32
"""The group that never ends."""
_BATCH, _HOUR = 1000, timedelta(hours=1)
_LANGUAGES = ("ru", "kk", "uz", "ky", "tg")


def planning_vault(cohorts: int) -> Path:
    """The folder of a vault with so many cohorts, the last of them here now; made if it is not there."""
    folder = home() / f"bench-planning-{cohorts}.shelter"
    if not (folder / "done").exists():
        print(f"making {folder.name} …", file=sys.stderr, flush=True)
        roles = frozenset({Role.DIRECTOR, Role.SOCIAL_WORKER, Role.PSYCHOLOGIST})
        founders = [Founder(name, PASSPHRASE + name, roles, True) for name in (ALIAS, *STAFF)]
        keys = create(folder, founders, practice=True, kdf=KdfParameters.for_tests())
        with Vault(folder, keys, folder.parent, clock=lambda: NOW) as vault:
            for number, records in enumerate(_house(vault, cohorts)):
                for batch in _batches(records):
                    vault.save(*batch)
                if number % 10 == 1:
                    print(f"  {number} cohorts", file=sys.stderr, flush=True)
        (folder / "done").touch()
    return folder


def opened(folder: Path) -> Vault:
    """The vault, unlocked; its clock stands at ``NOW``."""
    return Vault(folder, unlock_keys(folder, ALIAS, PASSPHRASE + ALIAS), folder.parent, clock=lambda: NOW)


def monday_of(cohort_from_last: int, week: int) -> date:
    """The Monday of a week of a cohort, counted back from the last."""
    this = NOW.date() - timedelta(days=NOW.weekday())
    return this + timedelta(weeks=week - WEEKS // 2 - WEEKS * cohort_from_last)


def _batches(records: list[Record]) -> Iterator[list[Record]]:
    """One save, one drawer."""
    by_drawer: dict[str, list[Record]] = {}
    for record in records:
        by_drawer.setdefault(kind_of(record).drawer, []).append(record)
    for some in by_drawer.values():
        for first in range(0, len(some), _BATCH):
            yield some[first : first + _BATCH]


def _house(vault: Vault, cohorts: int) -> Iterator[list[Record]]:
    staff = [member.id for member in vault.members.values()]
    yield [
        *(SessionRoom(id=room, name=f"Room {number}", places=14) for number, room in enumerate(ROOMS)),
        *(WorkingHours(member=one, weekdays=("1", "2", "3", "4", "5"), from_hour="9:00", until_hour="18:00")
          for one in staff),
        *(StaffCard(member=one, languages=("ru", "kk"), sex="female") for one in staff),
        TherapyGroup(id=ALWAYS, name="Every week", openness="open", most=16),
    ]  # fmt: skip
    for number in range(cohorts - 1, -1, -1):
        yield _Cohort(number, staff).made()


@dataclass
class _Cohort:
    """Fifty clients and what was planned with them."""

    number: int
    staff: list[str]
    records: list[Record] = field(default_factory=list)

    def made(self) -> list[Record]:
        self.chance = random.Random(1000 + self.number)
        self.first = monday_of(self.number, 0)
        self.days = PartialDate.of(self.first), PartialDate.of(self.first + timedelta(weeks=WEEKS, days=-3))
        clients = [self.client(index) for index in range(CLIENTS)]
        closed = TherapyGroup(id=f"{self.number:031x}c", name=f"Group {self.number}", openness="closed", most=12,
                              began=self.days[0], ended=self.days[1])  # fmt: skip
        helper = OutsidePerson(outside_kind="interpreter", languages=("uz",), confidentiality_on=self.days[0])
        apart = KeepApart(case_id=clients[0], other_case=clients[1])
        away = [StaffAbsence(member=one, began=self.days[0], ended=self.days[0]) for one in self.staff]
        self.records += [closed, helper, apart, *away]
        groups = {closed.id: clients[2:12], ALWAYS: clients[12:24]}
        for group, members in groups.items():
            self.records += [GroupMember(case_id=one, therapy_group=group, joined=self.days[0],
                                         left=self.days[1] if self.number else None) for one in members]  # fmt: skip
        for week in range(WEEKS):
            self.week(self.first + timedelta(weeks=week), clients, groups)
        return self.records

    def client(self, index: int) -> str:
        here = self.number == 0
        case = Case(code=f"BENCH-{self.number:03d}-{index:02d}", stage="rehabilitation" if here else "closed",
                    stay="present" if here else "left", worker=self.staff[index % len(self.staff)],
                    opened=self.days[0], closed=None if here else self.days[1])  # fmt: skip
        case = replace(case, case_id=case.id)
        busy = [self.at(self.first + timedelta(weeks=5 * number, days=index % 5), 8) for number in range(4)]
        self.records += [
            case, Person(case_id=case.id, called="Invented", first_language=self.chance.choice(_LANGUAGES)),
            Intake(case_id=case.id, language="ru"), NeedsAssessment(case_id=case.id, level="high"),
            Handover(case_id=case.id),
            CareCard(case_id=case.id, code=case.code, languages=("ru",), here="yes" if here else "no"),
            *(BusyBlock(case_id=case.id, begins_at=moment(one), ends_at=moment(one + _HOUR)) for one in busy),
        ]  # fmt: skip
        return case.id

    def week(self, monday: date, clients: list[str], groups: dict[str, list[str]]) -> None:
        for index, case_id in enumerate(clients):
            for turn in range(A_WEEK):
                place = index * A_WEEK + turn
                begins = self.at(monday + timedelta(days=place % 5), 9 + place // 5 % 8)
                self.session(begins, [case_id], place // 40 + place % 5, case_id=case_id)
        for turn, (group, members) in enumerate(groups.items()):
            self.session(self.at(monday + timedelta(days=turn), 17), members, turn, therapy_group=group)

    def session(self, begins: datetime, clients: list[str], place: int, **more: str) -> None:
        over = begins < NOW
        one = Session(
            kind_of_session="group" if "therapy_group" in more else "individual", starts=moment(begins), minutes=50,
            therapist=self.staff[place % len(self.staff)], room=ROOMS[place % len(ROOMS)], language="ru",
            state="held" if over else "planned", **more,
        )  # fmt: skip
        self.records.append(one)
        if over:
            self.records += [
                Attendance(id=attendance_id(one.id, case_id), case_id=case_id, session=one.id, mark="attended",
                           marked_by=one.therapist) for case_id in clients
            ]  # fmt: skip

    @staticmethod
    def at(day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour)).astimezone().astimezone(UTC)
