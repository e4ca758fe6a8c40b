"""What runs out among people around the house, and who can be called."""

from datetime import date

import pytest

from shelterdesk.casework import ConductAccepted, OutsidePerson, PartialDate, RotaSlot
from shelterdesk.casework.terms import callable_on, confidentiality, not_accepted, term

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("until", "state", "days"),
    [("2026-11-24", "over", -1), ("2026-11-25", "soon", 0), ("2026-12-25", "soon", 30), ("2026-12-26", "good", 31),
     ("2026-11", "soon", 5)],
)  # fmt: skip
def test_what_ends_within_thirty_days_is_told_and_its_last_day_still_counts(until, state, days):
    found = term(PartialDate(until), TODAY)
    assert (found.state, found.days) == (state, days)


def test_signed_without_an_end_lasts_and_not_signed_is_said():
    assert confidentiality(OutsidePerson(confidentiality_on=PartialDate("2026-01-01")), TODAY).state == "unlimited"
    assert confidentiality(OutsidePerson(), TODAY).state == "none"


def test_who_can_be_called_is_told_for_the_day_each_once():
    slots = [
        RotaSlot(day=PartialDate("2026-11-25"), shift="day", on_call="m1"),
        RotaSlot(day=PartialDate("2026-11-25"), shift="night", on_call="m2"),
        RotaSlot(day=PartialDate("2026-11-25"), shift="evening", on_call="m1"),
        RotaSlot(day=PartialDate("2026-11-26"), on_call="m3"),
        RotaSlot(day=PartialDate("2026-11"), on_call="m4"),
    ]
    assert callable_on(slots, TODAY) == ("m1", "m2")


def test_who_accepted_an_older_code_of_conduct_is_asked_again():
    old = ConductAccepted(member="m1", version="1", accepted_at="2026-01-01T10:00Z")
    new = ConductAccepted(member="m2", version="2", accepted_at="2026-11-01T10:00Z")
    assert not_accepted([new, old], ["m1", "m2", "m3"]) == ("m1", "m3")
    assert not_accepted([], ["m1"]) == ("m1",)
