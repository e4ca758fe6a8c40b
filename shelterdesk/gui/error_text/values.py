"""The words for values, kinds and descriptions that are not understood."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.InstrumentRefusedError: (
        QT_TRANSLATE_NOOP("errors", "A questionnaire cannot be used"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The description of the questionnaire “{name}” is not there or not whole ({place}), so nothing is scored "
            "by it. All earlier results are safe. Install or update ShelterDesk to use it again.",
        ),
    ),
    errors.NotADateError: (
        QT_TRANSLATE_NOOP("errors", "Not understood as a date"),
        QT_TRANSLATE_NOOP(
            "errors",
            "“{text}” is not a date that this program understands. Your text stays in the field. Write for example "
            "12.05.2024, May 2024, spring 2024 or 2024.",
        ),
    ),
    errors.NotARuleError: (
        QT_TRANSLATE_NOOP("errors", "A series that is not understood"),
        QT_TRANSLATE_NOOP(
            "errors",
            "How these sessions repeat is not understood (“{rule}”), so none were added. All sessions that are "
            "there stay. Say anew how they repeat.",
        ),
    ),
    errors.UnknownKindError: (
        QT_TRANSLATE_NOOP("errors", "A newer kind of record"),
        QT_TRANSLATE_NOOP(
            "errors",
            "This version does not know records of the kind “{kind}”. They are kept unread and safe. Update "
            "ShelterDesk to see them.",
        ),
    ),
}
