"""What a filled-in questionnaire says, in words: its total, its band, its scales, or why there is no total."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import Assessment
from shelterdesk.casework.codes_instruments import BAND, NOT_SCORED, SCALE
from shelterdesk.casework.instrument_files import instrument, instrument_names
from shelterdesk.casework.instruments import Instrument, Score, answers_of, score
from shelterdesk.errors import InstrumentRefusedError
from shelterdesk.gui.words import code_label

translate = QCoreApplication.translate


def shipped(name: str) -> Instrument | None:
    """A questionnaire that this version has and can read."""
    try:
        return instrument(name)
    except InstrumentRefusedError:
        return None


def refused() -> InstrumentRefusedError | None:
    """The first questionnaire of this version that cannot be read."""
    for name in instrument_names():
        try:
            instrument(name)
        except InstrumentRefusedError as error:
            return error
    return None


def title_of(name: str) -> str:
    """The full name of a questionnaire; of one that this version does not have only the short one."""
    one = shipped(name)
    return name.upper() if one is None else f"{one.name} · {one.title}"


def total_words(record: Assessment) -> str:
    """The total as it was saved: ``14 of 27``; a dash where there is none."""
    if record.score is None:
        return "–"
    one = shipped(record.instrument or "")
    if one is None:
        return str(record.score)
    return translate("scores", "{total} of {highest}").format(total=record.score, highest=one.highest)


def meaning(record: Assessment) -> str:
    """The band as it was saved, or why there is no total."""
    if record.score is None:
        return code_label(NOT_SCORED, record.not_scored_why or "")
    return code_label(BAND, record.band or "")


def details(record: Assessment) -> list[str]:
    """Sentences about a saved result: what the total means, the scales below it, the pattern of symptoms."""
    one = shipped(record.instrument or "")
    if record.score is None or one is None:
        return [meaning(record)] if meaning(record) else []
    total = translate("scores", "Total {total}: {band}.").format(total=total_words(record), band=meaning(record))
    hint = translate("scores", "From {least} on a closer look is worth it. It is a hint and no diagnosis.")
    said = [total, hint.format(least=one.look_further_from)]
    counted = score(one, record.language or "", answers_of(record.answers))
    if isinstance(counted, Score) and record.version == one.version and counted.subscales:
        said.append(" · ".join(f"{code_label(SCALE, code)} {part}" for code, part in counted.subscales.items()))
    if isinstance(counted, Score) and counted.pattern is not None:
        said.append(_pattern(holds=counted.pattern))
    return said


def _pattern(*, holds: bool) -> str:
    if holds:
        return translate("scores", "The answers have the pattern of symptoms that the source describes: look further.")
    return translate("scores", "The answers do not have the pattern of symptoms that the source describes.")


__all__ = ["details", "meaning", "refused", "shipped", "title_of", "total_words"]
