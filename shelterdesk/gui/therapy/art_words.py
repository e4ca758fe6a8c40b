"""Works and what they may be used for, in a few words of the language of the windows."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.art_consent import Standing, State
from shelterdesk.casework.codes_therapy import ART_KIND, ART_PURPOSE
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.gui.words import QT_TRANSLATE_NOOP, code_label, partial_date_text

translate = QCoreApplication.translate

_STATES = {
    State.NEVER_ASKED: QT_TRANSLATE_NOOP("art", "not asked yet"),
    State.GIVEN: QT_TRANSLATE_NOOP("art", "agreed"),
    State.DECLINED: QT_TRANSLATE_NOOP("art", "declined"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("art", "withdrawn"),
    State.RUN_OUT: QT_TRANSLATE_NOOP("art", "agreed, but not any more"),
}


def title_of(work: ArtWork) -> str:
    """What the client calls it, else what kind of work it is."""
    if work.title:
        return visible(" ".join(work.title.split()))
    return code_label(ART_KIND, work.art_kind) if work.art_kind else translate("art", "Without a title")


def standing_words(one: Standing) -> str:
    """How a use stands: the answer, when it was said, until when, with which name."""
    said, parts = one.said, [translate("art", _STATES[one.state])]
    if said is not None and said.said_on is not None:
        parts.append(partial_date_text(said.said_on))
    if said is not None and said.verdict == "given":
        if said.until_day is not None:
            parts.append(translate("art", "until {day}").format(day=partial_date_text(said.until_day)))
        parts.append(_name_words(said))
    return ", ".join(parts)


def _name_words(said: ArtUse) -> str:
    if said.with_name != "yes":
        return translate("art", "without a name")
    if said.name_shown:
        return translate("art", "with the name “{name}”").format(name=visible(said.name_shown))
    return translate("art", "with a name")


def purpose_words(purpose: str) -> str:
    """What for."""
    return code_label(ART_PURPOSE, purpose)


def allowed_words(found: Iterable[tuple[str, Standing]]) -> str:
    """What a work may be used for, on one line; that it may be used for nothing where nothing was agreed to."""
    allowed = [purpose_words(purpose) for purpose, one in found if one.allowed]
    if not allowed:
        return translate("art", "For looking at in sessions only")
    return translate("art", "May be used: {purposes}").format(purposes=", ".join(allowed))


__all__ = ["allowed_words", "purpose_words", "standing_words", "title_of"]
