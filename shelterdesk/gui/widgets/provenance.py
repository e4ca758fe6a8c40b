"""Who asked what and when, so that nobody has to tell it again."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.notes import Narrative
from shelterdesk.casework.record import Kind, Record, kind_of, questions_of
from shelterdesk.gui import words
from shelterdesk.gui.desk import Desk

translate = QCoreApplication.translate

_MAY_ASK_AGAIN = frozenset({"intake", "episode", "indicators", "status_decision", "narrative", "risk_factors"})
"""Kinds whose questions a story may have answered already."""


def asked_by(desk: Desk, record: Record) -> dict[str, str]:
    """Group → "Asked by {alias}, {date}", after the newest answer in the group; nothing for a new record."""
    if not record.base:
        return {}
    newest: dict[str, tuple[str, object]] = {}
    questions = kind_of(record).questions
    for name, (author, time) in sorted(desk.vault.provenance(record).items(), key=lambda one: one[1][1]):
        if name in questions:
            newest[questions[name].group] = (author, time)
    return {
        group: translate("provenance", "Asked by {alias}, {when}").format(
            alias=desk.vault.alias_of(author), when=words.moment_text(time)  # type: ignore[arg-type]
        )
        for group, (author, time) in newest.items()
    }


def already_told(desk: Desk, kind: Kind, case_id: str) -> str:
    """What to know before asking: to whom the story was told, what it covers, what to leave alone. Else empty."""
    if kind.name not in _MAY_ASK_AGAIN or not case_id or not desk.opens(kind_of(Narrative), case_id):
        return ""
    return "\n".join(_told(desk, story) for story in desk.vault.of_case(Narrative, case_id))


def _told(desk: Desk, story: Narrative) -> str:
    author, time = next(iter(desk.vault.provenance(story).values()), ("", None))
    who = desk.vault.alias_of(story.told_to or author) if story.told_to or author else story.told_elsewhere or "–"
    when = words.partial_date_text(story.told_on) if story.told_on else words.moment_text(time) if time else "–"
    lines = [translate("provenance", "Already told: see the story told to {who}, {when}.").format(who=who, when=when)]
    questions = questions_of(Narrative)
    for text, name in (
        (translate("provenance", "It covers: {topics}."), "covers"),
        (translate("provenance", "Please do not ask about: {topics}."), "leave_alone"),
    ):
        codes, topics = questions[name].codes, getattr(story, name)
        if topics and codes is not None:
            lines.append(text.format(topics=", ".join(words.code_label(codes, topic) for topic in topics)))
    return " ".join(lines)


__all__ = ["already_told", "asked_by"]
