"""Filled-in questionnaires, and signs of risk that are handed to those who protect."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import RISK_SIGN, URGENCY
from shelterdesk.casework.codes_instruments import BAND, NOT_SCORED
from shelterdesk.casework.codes_therapy import RISK_STATE, SEEN_IN
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CLINICIANS, EVERYONE, Drawer


@kind("assessment", "Questionnaire", Drawer.CLINICAL, plural="Questionnaires", writers=CLINICIANS, append_only=True,
      read_logged=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class Assessment(Record):
    """One questionnaire as one client answered it. Never changed. The total follows from the answers."""

    instrument: str | None = question("Questionnaire", group="Questionnaire")
    version: str | None = question("Version", group="Questionnaire")
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Questionnaire")
    taken_on: PartialDate | None = question("On", Shape.DATE, group="Questionnaire", past=True)
    taken_by: str | None = question("Asked by", Shape.MEMBER, group="Questionnaire")
    session: str | None = question("Session", Shape.LINK, group="Questionnaire", target="session")
    answers: str | None = question("Answers", Shape.TEXT, group="Answers")
    score: int | None = question("Total", Shape.NUMBER, group="Answers", least=0)
    band: str | None = question("Means", Shape.CODE, codes=BAND, group="Answers")
    not_scored_why: str | None = question("Why there is no total", Shape.CODE, codes=NOT_SCORED, group="Answers")
    assessment_note: str | None = question("About it", Shape.TEXT, group="Answers", searched=True)
    continues: str | None = question("Corrects", Shape.LINK, group="Answers", target="assessment")


@kind("risk_item", "Sign of risk", Drawer.PROTECTION, plural="Signs of risk", writers=EVERYONE, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class RiskItem(Record):
    """A sign that somebody may come to harm. Who does not hold the drawer hands it in by letter."""

    signs: tuple[str, ...] = question("Signs of risk", Shape.CODES, codes=RISK_SIGN, group="What was seen")
    seen_on: PartialDate | None = question("Seen on", Shape.DATE, group="What was seen", past=True)
    seen_in: str | None = question("Seen in", Shape.CODE, codes=SEEN_IN, group="What was seen")
    seen_by: str | None = question("Noticed by", Shape.MEMBER, group="What was seen")
    words: str | None = question(
        "What was said or seen", Shape.TEXT, group="What was seen", searched=True, names=Names.PERSON
    )
    done_now: str | None = question("What was done at once", Shape.TEXT, group="What was seen", searched=True)
    urgency: str | None = question("How soon", Shape.CODE, codes=URGENCY, group="What follows")
    state: str | None = question("State", Shape.CODE, codes=RISK_STATE, group="What follows", indexed=True)
    next_review: PartialDate | None = question("Look at again on", Shape.DATE, group="What follows")
    reviewed_by: str | None = question("Looked at by", Shape.MEMBER, group="What follows")
    review_note: str | None = question("What follows from it", Shape.TEXT, group="What follows", searched=True)
