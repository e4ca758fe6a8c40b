"""The words for ``errors.moving``."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.OpenFilesOvertakenError: (
        QT_TRANSLATE_NOOP("errors", "Something was changed meanwhile"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The case file is no longer what the two of you agreed to take out. Nothing was written, and nothing in "
            "it was changed. Begin again and agree once more.",
        ),
    ),
    errors.NoFreshBackupError: (
        QT_TRANSLATE_NOOP("errors", "There is no fresh backup here"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Before the keys on this computer are destroyed, a backup that is plugged in must hold everything, and its "
            "parts must have been opened once by those who hold them. Nothing was changed. Make a backup now.",
        ),
    ),
}
