"""Notes: the client's own story, the team's notes, and the psychologist's process notes. Only ever continued."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import DISCLOSURE, NOTE_KIND, RISK_SIGN, SESSION_KIND, TOPIC
from shelterdesk.casework.codes_person import INTERVIEWER_SEX
from shelterdesk.casework.codes_therapy import CONTINUED_AS
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, CLINICIANS, Drawer


@kind("narrative", "Story", Drawer.CASEWORK, plural="Stories", writers=CASEWORKERS, append_only=True)
@dataclass(frozen=True, kw_only=True)
class Narrative(Record):
    """What the client chose to tell. Optional; never edited, only continued; saves others from asking again."""

    told_on: PartialDate | None = question("Told on", Shape.DATE, group="Told", past=True)
    told_to: str | None = question("Told to", Shape.MEMBER, group="Told")
    told_elsewhere: str | None = question(
        "Told to somebody outside", group="Told", names=Names.PERSON, hint="For example: statement at the police."
    )
    language: str | None = question("Told in", Shape.CODE, codes=LANGUAGE, group="Told")
    interpreter: str | None = question("Interpreter", group="Told", names=Names.PERSON)
    interviewer_sex: str | None = question("Told to a", Shape.CODE, codes=INTERVIEWER_SEX, group="Told")
    disclosure: str | None = question("How far it may go", Shape.CODE, codes=DISCLOSURE, group="Told")
    covers: tuple[str, ...] = question(
        "Covers", Shape.CODES, codes=TOPIC, group="Told", hint="So that nobody needs to ask about it again."
    )
    text: str | None = question("What was told", Shape.TEXT, group="Text", searched=True, names=Names.PERSON)
    leave_alone: tuple[str, ...] = question(
        "Please do not ask about", Shape.CODES, codes=TOPIC, group="Text"
    )
    continues: str | None = question("Continues the story", Shape.LINK, group="Text", target="narrative")


@kind("team_note", "Team note", Drawer.CASEWORK, plural="Team notes", writers=CASEWORKERS, append_only=True)
@dataclass(frozen=True, kw_only=True)
class TeamNote(Record):
    """A note for the team about one client."""

    kind_of_note: str | None = question("What kind of note", Shape.CODE, codes=NOTE_KIND, group="Note")
    happened_at: str | None = question("When", Shape.MOMENT, group="Note", past=True)
    text: str | None = question(
        "Note", Shape.TEXT, group="Note", searched=True, names=Names.PERSON, standard="cco_CaseComment"
    )
    to_do: str | None = question("What follows from it", group="Note")
    continues: str | None = question("Continues the note", Shape.LINK, group="Note", target="team_note")


@kind(
    "process_note", "Process note", Drawer.CLINICAL, plural="Process notes", writers=CLINICIANS, append_only=True,
    read_logged=True, schema=2,
)
@dataclass(frozen=True, kw_only=True)
class ProcessNote(Record):
    """What happened in therapy. Only those who hold the clinical drawer can open it."""

    session_on: PartialDate | None = question("Session on", Shape.DATE, group="Session", past=True)
    session_kind: str | None = question("Kind of session", Shape.CODE, codes=SESSION_KIND, group="Session")
    minutes: int | None = question("Length", Shape.NUMBER, group="Session", unit="minutes", least=0, most=480)
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Session")
    distress_before: int | None = question(
        "Distress before, as the client says", Shape.NUMBER, group="Session", unit="0–10", least=0, most=10
    )
    distress_after: int | None = question(
        "Distress after, as the client says", Shape.NUMBER, group="Session", unit="0–10", least=0, most=10
    )
    observation: str | None = question(
        "What happened", Shape.TEXT, group="Process", searched=True, names=Names.PERSON
    )
    assessment: str | None = question("What it may mean", Shape.TEXT, group="Process", searched=True)
    plan: str | None = question("Plan", Shape.TEXT, group="Process", searched=True)
    risk_signs: tuple[str, ...] = question("Signs of risk", Shape.CODES, codes=RISK_SIGN, group="Process")
    next_session: PartialDate | None = question("Next session", Shape.DATE, group="Process")
    continues: str | None = question("Continues the note", Shape.LINK, group="Process", target="process_note")
    continued_as: str | None = question("Continued as", Shape.CODE, codes=CONTINUED_AS, group="Process")
    session: str | None = question("Session", Shape.LINK, group="Session", target="session", indexed=True)
