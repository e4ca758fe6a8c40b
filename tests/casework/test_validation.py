"""What looks wrong is pointed out and never stops anybody."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework import KINDS, PROBLEMS
from shelterdesk.casework.case import Case
from shelterdesk.casework.consent import Consent
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.intake import FirstDayKit, ImmediateNeeds, Intake
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.phases import PhaseStep, StayGuideline
from shelterdesk.casework.plans import PlanObjective
from shelterdesk.casework.record import Reason, Record, Shape
from shelterdesk.casework.sessions import SessionSeries, WorkingHours
from shelterdesk.casework.validation import problems

TODAY = date(2026, 11, 23)
D = PartialDate


@pytest.mark.parametrize(
    ("record", "field", "code"),
    [
        (Case(opened=D("2027")), "opened", "in_future"),
        (Case(opened=D("2026-05"), closed=D("2026-04")), "closed", "end_before_beginning"),
        (Person(age=140), "age", "too_large"),
        (Person(children=-1), "children", "too_small"),
        (Person(birth_date=D("1990"), age=20), "age", "age_and_birth_date"),
        (Person(children=1, children_under_age=2), "children_under_age", "more_than_all"),
        (Person(first_name="Ай\u202eгуль"), "first_name", "hidden_characters"),
        (Person(surname="two\nlines"), "surname", "line_breaks"),
        (Person(gender="Neither"), "gender", "unknown_code"),
        (Person(citizenships=("KZ", "QQ")), "citizenships", "unknown_code"),
        (Person(ethnicity="x", reasons={"ethnicity": Reason.DECLINED}), "ethnicity", "value_and_reason"),
        (Episode(began=D("2024"), ended=D("2023-24"), months_least=40), "months_least", "not_as_long_as_said"),
        (Episode(began=D("2020"), ended=D("2024"), months_most=3), "months_most", "not_as_long_as_said"),
        (Episode(began=D("2024"), ended=D("2022")), "ended", "end_before_beginning"),
        (Episode(months_least=9, months_most=6), "months_least", "least_above_most"),
        (StayGuideline(months_least=9, months_most=6), "months_least", "least_above_most"),
        (PlanObjective(began=D("2026-11"), planned_end=D("2026-10")), "planned_end", "end_before_beginning"),
        (PhaseStep(phase="trust", began=D("2026-11"), ended=D("2026-10")), "ended", "end_before_beginning"),
        (Episode(id="1", follows="1"), "follows", "own_record"),
        (ImmediateNeeds(urgent=("none", "pain")), "urgent", "none_and_more"),
        (FirstDayKit(belongings=("nothing", "phone")), "belongings", "none_and_more"),
        (Intake(received_at="yesterday"), "received_at", "not_a_moment"),
        (Intake(received_at="2027-01-01T10:00Z"), "received_at", "in_future"),
        (Intake(phone="12"), "phone", "few_digits"),
        (Intake(referred_on=D("2024-05"), received_on=D("2024-04")), "received_on", "end_before_beginning"),
        (Consent(given_on=D("2024"), withdrawn_on=D("2023")), "withdrawn_on", "end_before_beginning"),
        (WorkingHours(from_hour="morning"), "from_hour", "not_an_hour"),
        (WorkingHours(from_hour="9", until_hour="25:00"), "until_hour", "not_an_hour"),
        (WorkingHours(from_hour="9-14"), "from_hour", "not_an_hour"),
        (SessionSeries(hour="soon"), "hour", "not_an_hour"),
    ],
)
def test_what_looks_wrong_is_found_in_its_field(record: Record, field: str, code: str) -> None:
    assert (field, code) in [(one.field, one.code) for one in problems(record, TODAY)]


@pytest.mark.parametrize(
    "record",
    [
        Person(),
        Case(opened=D("2026"), next_review=D("2030")),
        Person(birth_date=D("2000"), age=26),
        Person(children=3, children_under_age=3),
        WorkingHours(from_hour="9", until_hour="17.30"),
        Person(birth_date=D("1990"), age=30, age_on=D("2020-12")),
        Person(citizenships=("UZ", "KZ"), first_language="uz"),
        Episode(began=D("2024"), ended=D("2024"), months_least=3, months_most=5),
        Episode(began=D("2023-24"), ended=D("2024")),
        Intake(received_at="2026-11-23T21:05Z", phone="8 701 555 01 02", own_words="two\nlines"),
        Person(reasons={"ethnicity": Reason.DECLINED}),
    ],
)
def test_what_is_fine_or_missing_is_not_pointed_out(record: Record) -> None:
    assert problems(record, TODAY) == []


@st.composite
def any_record(draw: st.DrawFn) -> Record:
    kind = draw(st.sampled_from(list(KINDS.values())))
    dates = st.dates().map(lambda day: D(day.isoformat()[: 4 + 3 * (day.day % 3)]))
    values: dict[Shape, st.SearchStrategy[Any]] = {
        Shape.NUMBER: st.integers(),
        Shape.DATE: dates,
        Shape.CODES: st.lists(st.text(max_size=8), max_size=3).map(tuple),
    }
    chosen = {
        name: draw(st.none() if draw(st.booleans()) else values.get(asked.shape, st.text(max_size=20)))
        for name, asked in kind.questions.items()
    }
    return kind.record(**{name: value for name, value in chosen.items() if value is not None})


@given(any_record())
def test_no_values_whatever_make_it_raise(record: Record) -> None:
    for problem in problems(record, TODAY):
        assert problem.code in PROBLEMS
        assert problem.field in type(record).__dataclass_fields__
