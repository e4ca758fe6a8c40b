"""The words for what is wrong with a session, and for why a time is suggested: a sentence for each rule."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.codes_person import INTERVIEWER_SEX
from shelterdesk.casework.session_rules import Conflict
from shelterdesk.casework.suggesting import Because
from shelterdesk.gui.words import QT_TRANSLATE_NOOP, code_label

translate = QCoreApplication.translate

SENTENCES: Mapping[str, str] = {
    "no_beginning": QT_TRANSLATE_NOOP("conflicts", "It has no day and hour yet."),
    "no_length": QT_TRANSLATE_NOOP("conflicts", "It has no length."),
    "ends_before": QT_TRANSLATE_NOOP("conflicts", "It ends before it begins."),
    "too_long": QT_TRANSLATE_NOOP("conflicts", "It lasts {number} minutes, more than eight hours."),
    "client_twice": QT_TRANSLATE_NOOP("conflicts", "{client} has another session {time}."),
    "client_busy": QT_TRANSLATE_NOOP("conflicts", "{client} is not free {time}."),
    "staff_twice": QT_TRANSLATE_NOOP("conflicts", "{member} has another session {time}."),
    "interpreter_twice": QT_TRANSLATE_NOOP("conflicts", "{interpreter} interprets elsewhere {time}."),
    "room_twice": QT_TRANSLATE_NOOP("conflicts", "{room} is taken {time}."),
    "room_gone": QT_TRANSLATE_NOOP("conflicts", "This room does not exist any more."),
    "room_closed": QT_TRANSLATE_NOOP("conflicts", "{room} is out of use."),
    "no_room": QT_TRANSLATE_NOOP("conflicts", "No room is free that fits."),
    "staff_left": QT_TRANSLATE_NOOP("conflicts", "{member} does not work here any more."),
    "staff_away": QT_TRANSLATE_NOOP("conflicts", "{member} is not here on that day."),
    "client_left": QT_TRANSLATE_NOOP("conflicts", "{client} has left the house."),
    "interpreter_gone": QT_TRANSLATE_NOOP("conflicts", "{interpreter} does not come any more."),
    "interpreter_silence": QT_TRANSLATE_NOOP(
        "conflicts", "{interpreter}: no promise of confidentiality that holds on that day."
    ),
    "interpreter_not_for": QT_TRANSLATE_NOOP("conflicts", "{interpreter} is not for {client}."),
    "interpreter_language": QT_TRANSLATE_NOOP("conflicts", "{interpreter} does not speak the language."),
    "apart_together": QT_TRANSLATE_NOOP("conflicts", "{client} and {other} must not meet."),
    "apart_near": QT_TRANSLATE_NOOP(
        "conflicts", "{client} and {other} must not meet: {other} is in the same room {time}."
    ),
    "member_left": QT_TRANSLATE_NOOP("conflicts", "{client} has left the house and still belongs to the group."),
    "outside_hours": QT_TRANSLATE_NOOP("conflicts", "Outside the working hours of {member}."),
    "over_midnight": QT_TRANSLATE_NOOP("conflicts", "It goes on after midnight."),
    "no_shared_language": QT_TRANSLATE_NOOP("conflicts", "{client}: no language in common, and nobody interprets."),
    "worker_sex": QT_TRANSLATE_NOOP("conflicts", "{client} would rather talk with: {wanted}."),
    "interpreter_sex": QT_TRANSLATE_NOOP(
        "conflicts", "{client} would rather talk with: {wanted}. {interpreter} interprets."
    ),
    "group_full": QT_TRANSLATE_NOOP("conflicts", "More people than the group takes: {number}."),
    "room_small": QT_TRANSLATE_NOOP("conflicts", "{room} is too small for {number} people."),
    "group_newcomer": QT_TRANSLATE_NOOP("conflicts", "{client} is new in a closed group."),
    "before_therapy": QT_TRANSLATE_NOOP(
        "conflicts", "{client}: the social worker’s assessment and the hand-over come first."
    ),
    "many_sessions": QT_TRANSLATE_NOOP("conflicts", "{client}: {number} sessions on that day."),
}
"""Rule of ``session_rules.RULES`` → the sentence."""

BECAUSE: Mapping[str, str] = {
    "usual_day": QT_TRANSLATE_NOOP("conflicts", "Usual day of the week"),
    "usual_hour": QT_TRANSLATE_NOOP("conflicts", "Usual hour"),
    "usual_room": QT_TRANSLATE_NOOP("conflicts", "Usual room"),
    "rested": QT_TRANSLATE_NOOP("conflicts", "Days to the nearest other session: {number}"),
    "no_appointment": QT_TRANSLATE_NOOP("conflicts", "No appointment on that day"),
    "only_one": QT_TRANSLATE_NOOP("conflicts", "No other session on that day"),
    "free_morning": QT_TRANSLATE_NOOP("conflicts", "Nothing else in the morning"),
    "free_afternoon": QT_TRANSLATE_NOOP("conflicts", "Nothing else in the afternoon"),
    "interpreter_there": QT_TRANSLATE_NOOP("conflicts", "The interpreter is here on that day"),
}
"""Reason of ``suggesting.REASONS`` → the words."""

_FROM_TO = QT_TRANSLATE_NOOP("conflicts", "from {from} to {until}")


@dataclass(frozen=True)
class Called:
    """How those are called whom a sentence names: id → words, plain text."""

    client: Callable[[str], str]
    member: Callable[[str], str]
    interpreter: Callable[[str], str]
    room: Callable[[str], str]


def because_text(because: Because) -> str:
    """Why a time is suggested."""
    return translate("conflicts", BECAUSE[because.reason]).format(number=because.number)


def rule_text(conflict: Conflict, called: Called) -> str:
    """What rules out many times, whenever: the sentence without its hours."""
    whole = " ".join(conflict_text(replace(conflict, span=None), called).split())
    return whole.replace(" .", ".").replace(" ,", ",")


def conflict_text(conflict: Conflict, called: Called, zone: tzinfo | None = None) -> str:
    """What is wrong, as one sentence."""
    span = conflict.span
    hours = "" if span is None else translate("conflicts", _FROM_TO).format(**{
        "from": span.begins.astimezone(zone).strftime("%H:%M"),
        "until": span.ends.astimezone(zone).strftime("%H:%M"),
    })  # fmt: skip
    return translate("conflicts", SENTENCES[conflict.rule]).format(
        client=called.client(conflict.case_id) if conflict.case_id else "",
        other=called.client(conflict.other_case) if conflict.other_case else "",
        member=called.member(conflict.member) if conflict.member else "",
        interpreter=called.interpreter(conflict.interpreter) if conflict.interpreter else "",
        room=called.room(conflict.room) if conflict.room else "",
        wanted="".join(code_label(INTERVIEWER_SEX, fact) for fact in conflict.facts[:1]),
        number=conflict.number,
        time=hours,
    )


__all__ = ["BECAUSE", "SENTENCES", "Called", "because_text", "conflict_text", "rule_text"]
