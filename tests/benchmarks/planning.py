"""A week of a house with 5,000 clients and 200,000 sessions beside the same week of a house with 50, turn by turn."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random

from shelterdesk.casework import Attendance, Session, attendance_id
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.group_rules import members_on
from shelterdesk.casework.session_rules import conflicts
from shelterdesk.casework.suggesting import suggest
from shelterdesk.vault import Vault
from shelterdesk.vault.caseload import forgotten, last_contacts, open_cases
from shelterdesk.vault.group_places import places_before, places_between
from shelterdesk.vault.timetable import knowing, timetable_of, violations
from tests.benchmarks.planning_vault import ALWAYS, CLIENTS, COHORTS, NOW, WEEKS, monday_of, opened, planning_vault
from tests.benchmarks.whole_process import environment

ROUNDS = int(os.environ.get("SHELTERDESK_BENCH_ROUNDS", "40"))
_TODAY = NOW.date()

Act = Callable[[], object]
"""What is measured; what it needs was made ready before."""


def measure() -> list[str]:
    """Lines of a Markdown table; measured in a process of its own."""
    for cohorts in (1, COHORTS):
        planning_vault(cohorts)
    command = [sys.executable, "-m", "tests.benchmarks.planning"]
    return subprocess.run(command, env=environment(), stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()


class House:
    """One of the two vaults, and what is done in it; every round the same in both."""

    def __init__(self, vault: Vault, cohorts: int) -> None:
        self.vault, self.cohorts = vault, cohorts
        self.chance = Random(5)

    def this_week(self) -> Act:
        """The week that stands on the screen when the page is opened, with the rules for what is to come."""
        return lambda: self._week(0, WEEKS // 2)

    def any_week(self) -> Act:
        """Another week each time, of any year, that is over: whoever turns pages back."""
        cohort, week = self.chance.randrange(self.cohorts), self.chance.randrange(WEEKS // 2)
        return lambda: self._week(cohort, week)

    def _week(self, cohort: int, week: int) -> None:
        first = monday_of(cohort, week)
        table = timetable_of(self.vault, first, first + timedelta(days=6))
        found = self.vault.between(Session, "starts", first.isoformat(), (first + timedelta(days=7)).isoformat())
        coming = [one for one in found if one.state == "planned"]
        table = knowing(self.vault, table, *coming)
        for one in coming:
            conflicts(one, table)
        assert len(found) > 2 * CLIENTS

    def save_session(self) -> Act:
        """A session becomes longer or shorter."""
        one = self._some(1)
        changed = replace(one, minutes=(one.minutes or 0) % 60 + 1)
        return lambda: self.vault.save(changed)

    def mark(self) -> Act:
        """Somebody came: the attendance and the session that was held, in one transaction."""
        one = self._some(-1)
        made = Attendance(id=attendance_id(one.id, one.case_id), case_id=one.case_id, session=one.id)
        kept = self.vault.get(Attendance, made.id) or made
        mark = self.chance.choice([mark for mark in ("attended", "late", "excused") if mark != kept.mark])
        return lambda: self.vault.save(replace(kept, mark=mark), replace(one, state="held"))

    def _some(self, weeks: int) -> Session:
        day = _TODAY + timedelta(weeks=weeks, days=self.chance.randrange(2))
        found = self.vault.between(Session, "starts", day.isoformat(), (day + timedelta(days=3)).isoformat())
        return self.chance.choice([one for one in found if one.case_id])

    def suggest(self) -> Act:
        """Everything for “Suggest a time”: the facts of six weeks, then the search."""
        one = self._some(1)

        def act() -> None:
            table = timetable_of(self.vault, _TODAY - timedelta(days=28), _TODAY + timedelta(days=14))
            assert suggest(replace(one, room=None), knowing(self.vault, table, one), NOW).slots

        return act

    def search_alone(self) -> Act:
        """The search in facts that were gathered before, nothing reckoned yet."""
        one = self._some(1)
        table = timetable_of(self.vault, _TODAY - timedelta(days=28), _TODAY + timedelta(days=14))
        fresh = replace(knowing(self.vault, table, one))
        return lambda: suggest(replace(one, room=None), fresh, NOW)

    def without_attendance(self) -> Act:
        """Sessions that are over and of which nobody said who came."""
        return lambda: [one for one in self.vault.find(Session, state="planned") if (one.starts or "") < moment(NOW)]

    def caseload(self) -> Act:
        """Who carries whom, the last contact with each, the hours of four weeks."""

        def act() -> None:
            cases = open_cases(self.vault)
            last_contacts(self.vault, [one.case_id for one in cases], NOW)
            self.vault.between(Session, "starts", moment(NOW - timedelta(weeks=4)), moment(NOW))
            assert len(cases) == CLIENTS

        return act

    def group(self) -> Act:
        """A group that never ends: who belongs to it, its sessions of ten weeks (both houses have them), who came."""
        first, last = moment(NOW - timedelta(weeks=10)), moment(NOW + timedelta(days=31))

        def act() -> None:
            assert len(members_on(places_between(self.vault, ALWAYS, _TODAY, _TODAY), _TODAY)) == 12
            places_before(self.vault, ALWAYS)
            for one in self.vault.between(Session, "starts", first, last, therapy_group=ALWAYS):
                self.vault.find(Attendance, session=one.id)

        return act

    def not_forgotten(self) -> Act:
        """Who is here and was not spoken with, as Today asks each time."""
        return lambda: forgotten(self.vault, NOW, _TODAY)

    def violations(self) -> Act:
        """Everything that is still to come, against every hard rule."""
        return lambda: violations(self.vault, NOW)


ACTIONS: tuple[tuple[str, Callable[[House], Act]], ...] = (
    ("opening this week, with the rules", House.this_week),
    ("opening any week of all years", House.any_week),
    ("saving a session", House.save_session),
    ("marking attendance", House.mark),
    ("suggesting a time", House.suggest),
    ("the search in it", House.search_alone),
    ("sessions without attendance", House.without_attendance),
    ("opening the caseload", House.caseload),
    ("opening a group of many years", House.group),
    ("who was not spoken with, on Today", House.not_forgotten),
    ("everything to come against the rules", House.violations),
)


def _in_this_process() -> list[str]:
    with opened(planning_vault(1)) as small, opened(planning_vault(COHORTS)) as large:
        houses = House(small, 1), House(large, COHORTS)
        figures: dict[str, tuple[list[float], list[float]]] = {words: ([], []) for words, _ in ACTIONS}
        for _ in range(ROUNDS):
            for words, action in ACTIONS:
                for house, times in zip(houses, figures[words], strict=True):
                    act = action(house)
                    at = time.perf_counter()
                    act()
                    times.append((time.perf_counter() - at) * 1000)
    clients = f"{COHORTS * CLIENTS:,}"
    return [
        f"| {clients} clients beside {CLIENTS} | median ms | p95 ms | first ms | with {CLIENTS} | ratio of medians |",
        "|---|---|---|---|---|---|",
        *(
            f"| {words} | {statistics.median(large):.1f} | {_p95(large):.1f} | {large[0]:.1f} |"
            f" {statistics.median(small):.1f} | {statistics.median(large) / statistics.median(small):.2f} |"
            for words, (small, large) in figures.items()
        ),
    ]


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


if __name__ == "__main__":
    print(*_in_this_process(), sep="\n", flush=True)
