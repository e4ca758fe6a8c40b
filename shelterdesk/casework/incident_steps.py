"""The checklist of an incident: what the house wrote, else what is usual; and what was ticked when by whom.

A tick is one line on the incident: ``code or own words | moment | who``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from shelterdesk.casework.codes_incidents import USUAL, Checklist
from shelterdesk.casework.duty import Incident, IncidentPlan

_BETWEEN = " | "


@dataclass(frozen=True)
class Tick:
    """Somebody did a step, or told somebody."""

    what: str
    at: str
    by: str


def checklist(plans: Iterable[IncidentPlan], what: str) -> Checklist:
    """Steps and who is told for this kind of incident; the newest sheet of the house goes before what is usual."""
    own = [plan for plan in plans if plan.what == what]
    if not own:
        return USUAL.get(what, Checklist((), ()))
    plan = own[-1]
    return Checklist((*plan.usual_steps, *_lines(plan.own_steps)), (*plan.usual_told, *_lines(plan.own_told)))


def usual_plan(what: str) -> IncidentPlan:
    """The usual checklist as a sheet that the house can change."""
    usual = USUAL.get(what, Checklist((), ()))
    return IncidentPlan(what=what, usual_steps=usual.steps, usual_told=usual.told)


def ticks(text: str | None) -> Mapping[str, Tick]:
    """What was ticked, by code or words; what somebody wrote by hand counts as done at no known time."""
    found: dict[str, Tick] = {}
    for line in _lines(text):
        what, _, rest = line.partition(_BETWEEN)
        at, _, by = rest.partition(_BETWEEN)
        found.setdefault(what.strip(), Tick(what.strip(), at.strip(), by.strip()))
    return found


def ticked(incident: Incident, field: str, what: str, at: str, by: str) -> Incident:
    """The incident with one more tick in ``steps`` or ``told``; a second tick of the same changes nothing."""
    text = getattr(incident, field)
    if what in ticks(text):
        return incident
    line = _BETWEEN.join((what.replace("\n", " "), at, by))
    lines = "\n".join((*_lines(text), line))
    return replace(incident, steps=lines) if field == "steps" else replace(incident, told=lines)


def is_open(incident: Incident) -> bool:
    """Whether it still goes on."""
    return incident.state not in ("over", "reviewed")


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())
