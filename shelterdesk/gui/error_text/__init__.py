"""The words for every expected error: what happened, what is safe, what to do.

Anything that is not in the table is a bug of ours and is shown as one: with its place in the
program, never with its message, which may hold what somebody typed.
"""

import traceback
from dataclasses import fields
from datetime import date
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from shelterdesk import errors
from shelterdesk.casework.codes_acts import ACT
from shelterdesk.gui.error_text import (
    backups,
    cards,
    importing,
    moving,
    opening,
    outgoing,
    pictures,
    staff,
    values,
    working,
)
from shelterdesk.gui.words import code_label, date_text, drawer_label, kind_label

translate = QCoreApplication.translate

_TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    **opening.TEXTS,
    **working.TEXTS,
    **outgoing.TEXTS,
    **values.TEXTS,
    **cards.TEXTS,
    **backups.TEXTS,
    **staff.TEXTS,
    **importing.TEXTS,
    **moving.TEXTS,
    **pictures.TEXTS,
}
"""Title and text of each error; one module for each of ``shelterdesk.errors``."""


def error_title(error: BaseException) -> str:
    """What happened, in a few words."""
    if isinstance(error, errors.ShelterDeskError) and type(error) in _TEXTS:
        return translate("errors", _TEXTS[type(error)][0])
    return translate("errors", "A mistake in ShelterDesk")


def error_text(error: BaseException) -> str:
    """What happened, what is safe and what to do, in whole sentences of plain text."""
    if isinstance(error, errors.ShelterDeskError) and type(error) in _TEXTS:
        return translate("errors", _TEXTS[type(error)][1]).format(**_facts(error))
    return translate(
        "errors",
        "The program did something wrong ({kind}, {place}). What was saved before is safe and what you typed is "
        "kept as a draft. Lock and unlock to go on, and report these words: they hold nothing from the case file.",
    ).format(kind=type(error).__name__, place=bug_place(error))


def bug_place(error: BaseException) -> str:
    """File and line of our own code where the error came from; never a value."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if "shelterdesk" in frame.filename]
    if not ours:
        return "-"
    return f"{PurePath(ours[-1].filename).name}:{ours[-1].lineno}"


def _facts(error: errors.ShelterDeskError) -> dict[str, object]:
    facts = {one.name: getattr(error, one.name) for one in fields(error)}
    if "drawer" in facts:
        facts["drawer"] = drawer_label(str(facts["drawer"]))
    if "act" in facts:
        facts["act"] = code_label(ACT, str(facts["act"]))
    if facts.get("until"):
        facts["until"] = date_text(date.fromisoformat(str(facts["until"])))
    if "kind" in facts:
        facts["kind"] = kind_label(str(facts["kind"]))
    return facts


__all__ = ["bug_place", "error_text", "error_title"]
