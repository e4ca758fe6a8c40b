"""Checklists: usual ones for every kind of incident, a house's own before them, and ticks that are kept."""

from shelterdesk.casework import Incident, IncidentPlan
from shelterdesk.casework.codes_house import INCIDENT
from shelterdesk.casework.codes_incidents import INCIDENT_STEP, INCIDENT_TOLD, USUAL
from shelterdesk.casework.incident_steps import checklist, is_open, ticked, ticks, usual_plan


def test_every_kind_of_incident_has_steps_and_somebody_who_is_told() -> None:
    assert set(USUAL) == set(INCIDENT.terms)
    for usual in USUAL.values():
        assert len(usual.steps) > 3
        assert set(usual.steps) <= set(INCIDENT_STEP.terms)
        assert usual.told
        assert set(usual.told) <= set(INCIDENT_TOLD.terms)


def test_every_step_of_the_list_is_usual_somewhere() -> None:
    assert {step for usual in USUAL.values() for step in usual.steps} == set(INCIDENT_STEP.terms)


def test_the_sheet_of_the_house_goes_before_what_is_usual() -> None:
    own = IncidentPlan(what="fire", usual_steps=("everybody_out",), own_steps="Take the blue bag\n\n")
    assert checklist([own], "fire").steps == ("everybody_out", "Take the blue bag")
    assert checklist([own], "birth") == USUAL["birth"]
    assert checklist([usual_plan("death")], "death") == USUAL["death"]


def test_a_tick_keeps_when_and_by_whom_and_a_second_changes_nothing() -> None:
    once = ticked(Incident(what="fire", steps="by hand"), "steps", "everybody_out", "2026-11-23T21:05Z", "Dana")
    again = ticked(once, "steps", "everybody_out", "2026-11-23T22:00Z", "Aida")
    assert again == once
    told = ticked(once, "told", "director_now", "2026-11-23T21:06Z", "Dana")
    found = ticks(told.steps)
    assert list(found) == ["by hand", "everybody_out"]
    assert (found["everybody_out"].at, found["everybody_out"].by) == ("2026-11-23T21:05Z", "Dana")
    assert ticks(told.told)["director_now"].by == "Dana"


def test_what_is_over_is_not_open() -> None:
    assert [is_open(Incident(state=state)) for state in (None, "open", "over", "reviewed")] == [
        True, True, False, False,
    ]  # fmt: skip
