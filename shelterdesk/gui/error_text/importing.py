"""The words for what a foreign list may be."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.NotAListOfClientsError: (
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as a list"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is no spreadsheet (xlsx, xls, ods) and no text table (csv), or it is damaged or locked with a "
            "password. Nothing was taken in. "
            "Open it in the program it comes from and save it as xlsx without a password.",
        ),
    ),
    errors.ListTooLargeError: (
        QT_TRANSLATE_NOOP("errors", "This list is too large"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The file ({mib} MiB) needs more time or memory than a list of clients should. Nothing was taken in. Take "
            "out pictures and sheets that are not needed, or split it, and try again.",
        ),
    ),
}
