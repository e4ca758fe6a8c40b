"""What stands on the papers of a night, in the language of the paper. No name of the shelter, no place."""

from datetime import datetime

from shelterdesk.casework import CareCard, Dose, IncidentPlan, Medicine, WayOut, kind_of
from shelterdesk.casework.codes_health import DOSE_OUTCOME, DOSE_TIME, DOSE_UNIT
from shelterdesk.casework.codes_house import DUTY_ENTRY, INCIDENT, SHIFT
from shelterdesk.casework.codes_incidents import INCIDENT_STEP
from shelterdesk.casework.dose_times import moment, taken_on
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.shifts import Called, read_roll_call
from shelterdesk.documents.duty_sheets import DutySheet, Rows
from shelterdesk.documents.paper_words import PaperWords
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.paper_tongue import PaperTongue, moment_in_figures
from shelterdesk.gui.words import local

AMBULANCE_GROUPS = ("Care card: Who", "Care card: In an emergency", "Medicine: Medicine")
"""What an ambulance sheet tells, as disclosures name it."""

_WHO = ("called", "age_band", "languages", "staff_sex")
_EMERGENCY = ("allergies", "allergy_severity", "conditions", "what_helps")


def ambulance(tonight: Tonight, case_id: str, language: str) -> DutySheet:
    """What those who come need at once: no code, no surname, no place."""
    tongue, words = PaperTongue(language), PaperWords("duty", language)
    card = tonight.known.get(case_id) or CareCard(case_id=case_id)
    asks = kind_of(card).questions
    groups = []
    for names in (_WHO, _EMERGENCY):
        rows = tuple(
            (tongue.casework(asks[name].label), tongue.value(asks[name], value))
            for name in names
            if (value := getattr(card, name)) not in (None, (), "")
        )
        if rows:
            groups.append((tongue.casework(asks[names[0]].group), rows))
    today = local(tonight.now).date()
    taken = [one for one in tonight.medicines if one.case_id == case_id and taken_on(one, today)]
    if taken:
        rows = tuple((_medicine(one), _taken(one, tonight.given, tongue, words)) for one in taken)
        groups.append((words("medicines"), rows))
    return DutySheet("ambulance", ((words("now"), moment_in_figures(tonight.now)),), tuple(groups))


def _medicine(one: Medicine) -> str:
    return visible(" ".join(part for part in (one.medicine_name, one.strength) if part) or "–")


def _taken(one: Medicine, doses: tuple[Dose, ...], tongue: PaperTongue, words: PaperWords) -> str:
    said = [visible(one.amount)] if one.amount else []
    if said and one.unit:
        said[0] += " " + tongue.code(DOSE_UNIT, one.unit)
    if one.clock:
        said.append(visible(one.clock))
    elif one.times:
        said.append(", ".join(tongue.code(DOSE_TIME, code) for code in one.times))
    told = [dose for dose in doses if dose.medicine == one.id and dose.outcome]
    if told:
        last = max(told, key=lambda dose: dose.given_at or "")
        what = tongue.code(DOSE_OUTCOME, last.outcome or "")
        said.append(words("last_dose", when=moment_in_figures(last.given_at or last.due_at or ""), what=what))
    else:
        said.append(words("never_given"))
    return "; ".join(said)


def roll_call(desk: Desk, tonight: Tonight, language: str) -> DutySheet:
    """Who is where; who was not called yet gets a box to tick by hand."""
    words, call = PaperWords("duty", language), tonight.roll_call
    called = read_roll_call(call) if call is not None else Called()
    facts = [*_shift(desk, tonight, language), (words("now"), moment_in_figures(tonight.now))]
    if call is not None and call.called_at:
        by = desk.vault.alias_of(call.called_by or "")
        facts.append((words("called_at"), f"{moment_in_figures(call.called_at)}, {words('by')} {by}"))
    else:
        facts.append((words("called_at"), words("no_roll_call")))
    groups = []
    for name, title in (("not_found", "not_found"), ("away", "away"), ("present", "in_house")):
        rows = tuple((str(number), tonight.name(who)) for number, who in enumerate(getattr(called, name), start=1))
        if rows:
            groups.append((f"{words(title)} ({len(rows)})", rows))
    left = tuple(tonight.name(who) for who in tonight.cards if not called.of(who))
    if left and call is not None:
        facts.append((words("not_called"), str(len(left))))
    return DutySheet("roll_call", tuple(facts), tuple(groups), boxes=left)


def _shift(desk: Desk, tonight: Tonight, language: str) -> Rows:
    words, shift = PaperWords("duty", language), tonight.shift or (tonight.past[0] if tonight.past else None)
    if shift is None:
        return ()
    what = PaperTongue(language).code(SHIFT, shift.shift) if shift.shift else ""
    began = moment_in_figures(shift.began_at) if shift.began_at else ""
    people = ", ".join(desk.vault.alias_of(one) for one in (shift.on_duty, shift.second) if one)
    return ((words("shift"), " ".join(part for part in (what, began) if part)), (words("on_duty"), people or "–"))


def hand_over(desk: Desk, tonight: Tonight, language: str) -> DutySheet:
    """What the next shift must know: words, medicine not given, who is watched, what goes on, the log."""
    tongue, words = PaperTongue(language), PaperWords("duty", language)
    shift = tonight.shift or (tonight.past[0] if tonight.past else None)
    facts = list(_shift(desk, tonight, language))
    if shift is not None and shift.handed_to:
        facts.append((words("handed_to"), desk.vault.alias_of(shift.handed_to)))
    now = moment(tonight.now)
    missed = tuple(
        (f"{_clock(one.due_at)} {tonight.name(one.medicine.case_id)}",
         f"{_medicine(one.medicine)}: " + (
             tongue.code(DOSE_OUTCOME, one.done.outcome or "") if one.done else words("never_given")
         ))
        for one in tonight.doses
        if one.due_at < now and (one.done is None or one.done.outcome != "given")
    )  # fmt: skip
    goes_on = tuple(
        (moment_in_figures(one.happened_at or ""), tongue.code(INCIDENT, one.what or "")) for one in tonight.incidents
    )
    watched = tuple(
        (tonight.name(one.card.case_id), tongue.value(kind_of(one.card).questions["watch"], one.card.watch))
        for one in tonight.watches
    )
    log = tuple(
        (f"{_clock(one.at)} {tonight.name(one.case_id) if one.case_id else words('house')}",
         f"{tongue.code(DUTY_ENTRY, one.what or '')}: {visible(one.text or '')}")
        for one in reversed(tonight.entries)
    )  # fmt: skip
    groups = (("incidents", goes_on), ("doses", missed), ("rounds", watched), ("log", log))
    texts = ((words("must_know"), visible(shift.hand_over)),) if shift is not None and shift.hand_over else ()
    return DutySheet(
        "hand_over", tuple(facts), tuple((words(title), rows) for title, rows in groups if rows), texts
    )


def _clock(when: str | None) -> str:
    return f"{local(datetime.fromisoformat(when)):%H:%M}" if when else "–"


def way_out(desk: Desk, lines: list[WayOut], plans: tuple[IncidentPlan, ...], language: str) -> DutySheet:
    """Who goes where with what, in order; aliases only."""
    from shelterdesk.casework.incident_steps import checklist

    tongue, words = PaperTongue(language), PaperWords("duty", language)
    groups = []
    for number, line in enumerate(lines, start=1):
        rows = (
            (words("where_to"), line.to_place), (words("with_what"), line.transport),
            (words("leads"), desk.vault.alias_of(line.leads) if line.leads else ""),
            (words("carries"), line.carries), (words("told"), line.told),
        )  # fmt: skip
        told = tuple((name, visible(said)) for name, said in rows if said)
        groups.append((f"{number}. {visible(line.who or '–')}", told))
    steps = checklist(plans, "address_known").steps
    return DutySheet("way_out", (), tuple(groups), boxes=tuple(tongue.code(INCIDENT_STEP, step) for step in steps))
