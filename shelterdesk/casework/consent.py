"""Consents: what the client agreed to, for what, towards whom and until when; and interpreters used."""

from dataclasses import dataclass

from shelterdesk.casework.codes_family import (
    CONFLICT_CHECK,
    CONSENT_ANSWER,
    CONSENT_FORM,
    CONSENT_KIND,
    CONSENT_SECTOR,
    COPY_GIVEN,
    GIVEN_BY,
    INFORMED_OF,
    INTERPRETER_MODE,
)
from shelterdesk.casework.codes_person import SEX, YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer

PERSON = Names.PERSON


@kind("consent", "Consent", Drawer.CASEWORK, plural="Consents", writers=CASEWORKERS, guarded=True)
@dataclass(frozen=True, kw_only=True)
class Consent(Record):
    """One consent, separate for each purpose; a withdrawal is a newer sheet or an edit of this one."""

    kind_of_consent: str | None = question("Consent to", Shape.CODE, codes=CONSENT_KIND, group="Consent")
    answer: str | None = question("Answer", Shape.CODE, codes=CONSENT_ANSWER, group="Consent", standard="con_Consent")
    given_on: PartialDate | None = question("On", Shape.DATE, group="Consent", past=True)
    given_by: str | None = question("By whom", Shape.CODE, codes=GIVEN_BY, group="Consent")
    guardian: str | None = question("Which guardian", Shape.LINK, group="Consent", target="guardian")
    purpose: str | None = question("What for", Shape.TEXT, group="What it covers")
    sectors: tuple[str, ...] = question("For which help", Shape.CODES, codes=CONSENT_SECTOR, group="What it covers")
    recipient: str | None = question("Towards whom", group="What it covers", names=PERSON)
    withhold: str | None = question("What must be left out", Shape.TEXT, group="What it covers")
    withhold_reason: str | None = question("Why left out", Shape.TEXT, group="What it covers")
    expires: PartialDate | None = question("Valid until", Shape.DATE, group="What it covers")
    language: str | None = question("Explained in", Shape.CODE, codes=LANGUAGE, group="How it was given")
    interpreter: str | None = question("Interpreter", group="How it was given", names=PERSON)
    form: str | None = question("In which form", Shape.CODE, codes=CONSENT_FORM, group="How it was given")
    witness: str | None = question("Witness", group="How it was given", names=PERSON)
    informed_of: tuple[str, ...] = question(
        "Was told about", Shape.CODES, codes=INFORMED_OF, group="How it was given"
    )
    copy_given: str | None = question("Copy given?", Shape.CODE, codes=COPY_GIVEN, group="How it was given")
    withdrawn_on: PartialDate | None = question("Withdrawn on", Shape.DATE, group="Withdrawal", past=True)
    withdrawn_reason: str | None = question("Why withdrawn", Shape.TEXT, group="Withdrawal")


@kind("interpreter_use", "Interpreter used", Drawer.CASEWORK, plural="Interpreters used", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class InterpreterUse(Record):
    """One talk with an interpreter: who, in which language, bound to silence and without conflict."""

    used_on: PartialDate | None = question("On", Shape.DATE, group="Interpreter", past=True)
    interpreter: str | None = question("Interpreter", group="Interpreter", names=PERSON, hint="Alias is enough.")
    interpreter_sex: str | None = question("Sex of the interpreter", Shape.CODE, codes=SEX, group="Interpreter")
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Interpreter")
    mode: str | None = question("How", Shape.CODE, codes=INTERPRETER_MODE, group="Interpreter")
    occasion: str | None = question("For which talk", group="Interpreter")
    confidentiality: str | None = question(
        "Promise of silence signed?", Shape.CODE, codes=YES_NO, group="Check"
    )
    conflict: str | None = question("Conflict check", Shape.CODE, codes=CONFLICT_CHECK, group="Check")
    client_comfortable: str | None = question("Was the client at ease?", Shape.CODE, codes=YES_NO, group="Check")
    interpreter_note: str | None = question("About the interpreting", Shape.TEXT, group="Check")
