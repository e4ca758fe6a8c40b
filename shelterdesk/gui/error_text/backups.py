"""The words for ``shelterdesk.errors.backups``."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.BackupDamagedError: (
        QT_TRANSLATE_NOOP("errors", "Part of a backup is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A piece of the backup in {path} cannot be read as it was written. The case file itself is not touched. "
            "Make a new backup, best on another stick; older ones on this stick may still be whole.",
        ),
    ),
    errors.NoBackupError: (
        QT_TRANSLATE_NOOP("errors", "No backup found here"),
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no backup of a case file in {path}. Nothing was changed. Choose the stick or the folder that the "
            "backups were made to.",
        ),
    ),
    errors.BackupUselessError: (
        QT_TRANSLATE_NOOP("errors", "No whole backup on this medium"),
        QT_TRANSLATE_NOOP(
            "errors",
            "All {tried} backups in {path} were tried and none is whole. Nothing was changed, neither here nor there. "
            "Try another medium, and keep this one: a technician may still read parts of it.",
        ),
    ),
    errors.BackupInsideError: (
        QT_TRANSLATE_NOOP("errors", "A backup needs another place"),
        QT_TRANSLATE_NOOP(
            "errors",
            "{path} lies in the case file itself. Nothing was copied. Choose a stick, another disk or another folder.",
        ),
    ),
    errors.BackupOvertakenError: (
        QT_TRANSLATE_NOOP("errors", "The backup was overtaken"),
        QT_TRANSLATE_NOOP(
            "errors",
            "While it was made, somebody changed who works here, and keys changed with it. The earlier backups are as "
            "they were. Make the backup again; most of it is done already.",
        ),
    ),
    errors.BackupGoneError: (
        QT_TRANSLATE_NOOP("errors", "The backup medium is gone"),
        QT_TRANSLATE_NOOP(
            "errors",
            "{path} is not there any more; perhaps the stick was pulled out. The case file and the earlier backups are "
            "safe, the one being made does not count. Plug it in again and make the backup once more.",
        ),
    ),
    errors.MediumFullError: (
        QT_TRANSLATE_NOOP("errors", "The backup medium is full"),
        QT_TRANSLATE_NOOP(
            "errors",
            "There is no room left in {path}. The case file and the earlier backups there are safe, the one being made "
            "does not count. Make room on it, or take another stick.",
        ),
    ),
    errors.MediumRefusedError: (
        QT_TRANSLATE_NOOP("errors", "The backup medium refused to write"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Writing to {path} failed. The case file and the earlier backups are safe, the one being made does not "
            "count. Try once more; if it fails again, take another stick and do not rely on this one.",
        ),
    ),
    errors.NoRoomError: (
        QT_TRANSLATE_NOOP("errors", "Not enough room there"),
        QT_TRANSLATE_NOOP(
            "errors",
            "There is not enough room for the case file in {path}. Nothing was put there, and the backup is unharmed. "
            "Make room, or choose another place.",
        ),
    ),
}
