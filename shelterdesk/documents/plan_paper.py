"""The plan on paper, for the client and for the file: what is wanted, who does what until when, and who agreed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shelterdesk.documents.paper import SMALL, Paper
from shelterdesk.documents.paper_words import PaperWords

_END = 130.0
"""Height of the last words and both lines to sign, in points."""


@dataclass(frozen=True)
class Step:
    """One action: what, and how, who and until when in a few words each."""

    what: str
    details: Sequence[str] = ()


@dataclass(frozen=True)
class Goal:
    """One objective; actions of no objective stand under one without a name."""

    objective: str
    own_words: str = ""
    facts: Sequence[tuple[str, str]] = ()
    """Question and answer, in the language of the paper."""
    steps: Sequence[Step] = ()


@dataclass(frozen=True)
class PlanPaper:
    """What stands on it, already in the language of the paper. It names no address and nobody's surname."""

    client: str
    """Code, or what the client is called, as was chosen; nothing else."""
    organisation: str
    """The alias; empty where it has none."""
    day: str
    goals: Sequence[Goal]
    said: str = ""
    """What the client said to this plan, in own words."""

    def texts(self) -> Iterator[str]:
        """Every text that is not fixed: what the gate is asked about."""
        yield from (self.client, self.organisation, self.day, self.said)
        for goal in self.goals:
            yield from (goal.objective, goal.own_words)
            yield from (f"{question}: {answer}" for question, answer in goal.facts)
            for step in goal.steps:
                yield from (step.what, *step.details)


def plan_paper(plan: PlanPaper, language: str) -> bytes:
    """The plan as PDF."""
    words = PaperWords("plan", language)
    paper = Paper()
    paper.title(words("title"))
    facts = [(words("client"), plan.client), (words("organisation"), plan.organisation), (words("day"), plan.day)]
    paper.facts([(name, value) for name, value in facts if value])
    number = 0
    for goal in plan.goals:
        number += bool(goal.objective)
        _goal(paper, goal, f"{number}. {goal.objective}" if goal.objective else words("besides"), words)
    if plan.said:
        paper.heading(words("said"))
        paper.text(words("quoted", words=plan.said))
    paper.keep_together(_END)
    paper.space(12)
    paper.rule()
    paper.text(words("yours"), SMALL)
    paper.space(10)
    paper.writing_line(words("sign_client"))
    paper.writing_line(words("sign_staff"))
    return paper.done()


def _goal(paper: Paper, goal: Goal, heading: str, words: PaperWords) -> None:
    paper.heading(heading)
    if goal.own_words:
        paper.text(words("quoted", words=goal.own_words))
    paper.facts(list(goal.facts))
    if goal.steps:
        paper.space(4)
        paper.text(words("steps"), SMALL)
        paper.listed(["; ".join((step.what, *step.details)) for step in goal.steps])
