"""The plan of a client as it stands on paper, in the language of the paper."""

from collections.abc import Iterable

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.house_kinds import Organisation
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Person
from shelterdesk.casework.plan_standing import Part
from shelterdesk.casework.plans import PlanAction, PlanAgreement, PlanObjective
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.documents.paper_words import PaperWords
from shelterdesk.documents.plan_paper import Goal, PlanPaper, Step
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.plan.short_text import unquoted
from shelterdesk.gui.widgets.paper_tongue import PaperTongue, day_in_figures
from shelterdesk.gui.words import local

_OF_OBJECTIVE = ("plan_type", "responsible", "began", "planned_end", "progress", "review")


def printed_plan(
    desk: Desk, client: str, parts: Iterable[Part], agreement: PlanAgreement | None, language: str
) -> PlanPaper:
    """The paper; ``client`` is the code or the name, as chosen. What was typed stays as typed."""
    names = desk.vault.all(Organisation, limit=1)
    tongue, words = PaperTongue(language), PaperWords("plan", language)
    goals = [
        Goal(
            _title(part.objective, words), visible(unquoted(part.objective.own_words)) if part.objective else "",
            _facts(desk, part.objective, tongue) if part.objective is not None else (),
            [_step(desk, action, tongue, words) for action in part.actions],
        )
        for part in parts
    ]  # fmt: skip
    return PlanPaper(
        visible(client), visible(names[0].alias or "") if names else "",
        day_in_figures(PartialDate.of(local(desk.vault.now()).date())), goals,
        visible(unquoted(agreement.own_words)) if agreement is not None else "",
    )  # fmt: skip


def _title(objective: PlanObjective | None, words: PaperWords) -> str:
    if objective is None:
        return ""
    return visible(objective.objective or "") or words("unnamed")


def _facts(desk: Desk, objective: Record, tongue: PaperTongue) -> list[tuple[str, str]]:
    asked = kind_of(objective).questions
    found = []
    for name in _OF_OBJECTIVE:
        value = getattr(objective, name)
        if value not in (None, ""):
            said = desk.vault.alias_of(str(value)) if name == "responsible" else tongue.value(asked[name], value)
            found.append((tongue.casework(asked[name].label), said))
    return found


def _step(desk: Desk, action: PlanAction, tongue: PaperTongue, words: PaperWords) -> Step:
    asked = kind_of(action).questions
    details = [tongue.value(asked["service"], action.service)] if action.service else []
    details += [visible(action.provider)] if action.provider else []
    details += [desk.vault.alias_of(action.responsible)] if action.responsible else []
    details += [words("until", day=day_in_figures(action.due))] if action.due else []
    details += [tongue.value(asked["state"], action.state)] if action.state else []
    return Step(visible(action.what or "") or words("unnamed"), details)


def tongue_of(person: Person | None) -> str:
    """The language that the client talks in, as noted; empty where none is."""
    return (person.interview_language or person.first_language or "") if person is not None else ""


def paper_language(person: Person | None) -> str:
    """The language of papers that the client reads best, of those in which there are papers."""
    known = (tongue_of(person), *(person.other_languages if person is not None else ()))
    return next((code for code in known if code in LANGUAGES), spoken())


__all__ = ["paper_language", "printed_plan", "tongue_of"]
