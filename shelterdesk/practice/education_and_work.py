"""A course, an employer who was looked at, and a grant with its receipts, for those who are here the longest."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from shelterdesk.casework import Course, Grant, GrantExpense, JobCheck, MonitoringVisit, Record
from shelterdesk.practice.book import Book, Event, at, just, known
from shelterdesk.practice.first_days import Life
from shelterdesk.practice.staff import SOCIAL_WORKER
from shelterdesk.practice.texts import about, lines, texts

AMOUNT, SPENT = 180_000, (121_000, 34_500)
_CHECKED = ("registered", "wage", "papers", "hours", "seen", "phone")


def course(life: Life, chance: Random) -> Iterator[Event]:
    """Begun three weeks ago."""
    words = chance.choice(about(texts("courses"), woman=life.plot.woman))
    day = life.day(max((life.end - life.plot.arrived).days - 20, 0))
    yield Event(at(day, chance), SOCIAL_WORKER, life.case_id, just(Course(
        case_id=life.case_id, what=words["what"], course_kind=words["kind"], provider=words["provider"],
        began=known(day), hours_a_week=chance.choice((4, 6, 8)), state="going", course_note=words["note"],
    )))  # fmt: skip


def job(life: Life, today: date, chance: Random) -> Iterator[Event]:
    """An employer, looked at nine days ago; the contract is still missing."""
    words = chance.choice(texts("jobs"))
    day = today - timedelta(days=9)

    def write(book: Book) -> list[Record]:
        return [JobCheck(
            case_id=life.case_id, employer=words["employer"], job=words["job"], checked=_CHECKED, verdict="careful",
            checked_on=known(day), checked_by=book.member(SOCIAL_WORKER), job_note=words["note"],
        )]  # fmt: skip

    if day > life.plot.arrived:
        yield Event(at(day, chance), SOCIAL_WORKER, life.case_id, write)


def grant(life: Life, today: date, chance: Random) -> Iterator[Event]:
    """Agreed a month ago, two receipts so far; one visit done, one due, one to come."""
    words = chance.choice(about(texts("grants"), woman=life.plot.woman))
    agreed = today - timedelta(days=27)
    if agreed <= life.plot.arrived:
        return
    made = Grant(
        case_id=life.case_id, purpose=words["purpose"], conditions=words["conditions"], giver=words["giver"],
        amount=AMOUNT, currency="KZT", agreed_on=known(agreed), state="paid",
    )  # fmt: skip
    yield Event(at(agreed, chance), SOCIAL_WORKER, life.case_id, just(made))
    receipts = [
        GrantExpense(case_id=life.case_id, grant=made.id, item=item, amount=amount, currency="KZT",
                     on_day=known(agreed + timedelta(days=6 + 8 * number)), receipt=f"{chance.randint(1000, 9999)}")
        for number, (item, amount) in enumerate(zip(words["items"].split("; "), SPENT, strict=False))
    ]  # fmt: skip
    done = today - timedelta(days=11)
    visits = [
        MonitoringVisit(case_id=life.case_id, planned_for=known(done), done_on=known(done), way="visit", going="well",
                        visited_by="Bolat", seen=chance.choice(lines("visits_seen"))),
        MonitoringVisit(case_id=life.case_id, planned_for=known(today - timedelta(days=1)), way="phone"),
        MonitoringVisit(case_id=life.case_id, planned_for=known(today + timedelta(days=14)), way="visit"),
    ]  # fmt: skip
    yield Event(at(done, chance, 10, 12), SOCIAL_WORKER, life.case_id, just(*receipts, *visits))


__all__ = ["course", "grant", "job"]
