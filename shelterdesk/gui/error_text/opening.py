"""The words for what keeps a vault shut."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.NotAVaultError: (
        QT_TRANSLATE_NOOP("errors", "No case file here"),
        QT_TRANSLATE_NOOP(
            "errors",
            "This folder holds no case file. Nothing was touched. Choose the folder whose name ends in “.shelter”.",
        ),
    ),
    errors.VaultExistsError: (
        QT_TRANSLATE_NOOP("errors", "Something is already there"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A new case file cannot be made where something already lies. Nothing was overwritten. Choose another "
            "name or place.",
        ),
    ),
    errors.WrongPassphraseError: (
        QT_TRANSLATE_NOOP("errors", "This does not open the case file"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Alias and passphrase do not fit together. The case file is unharmed. Check the keyboard language and "
            "Caps Lock, and try again.",
        ),
    ),
    errors.KeyFileMissingError: (
        QT_TRANSLATE_NOOP("errors", "The key file is missing"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The drawers are there, but both copies of the key file are gone. The contents are still sealed and "
            "unharmed. Restore the newest backup into another folder, and keep this one.",
        ),
    ),
    errors.KeyFileDamagedError: (
        QT_TRANSLATE_NOOP("errors", "The key file is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Neither copy of the key file can be read. The drawers are still sealed and unharmed. Restore the newest "
            "backup into another folder, and keep this one.",
        ),
    ),
    errors.KeySlotDamagedError: (
        QT_TRANSLATE_NOOP("errors", "Your part of the key file is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Only your own access is affected: colleagues can still open the case file and nothing in it is lost. "
            "Ask an administrator to give you access again, or restore a backup.",
        ),
    ),
    errors.KeyFileForgedError: (
        QT_TRANSLATE_NOOP("errors", "The key file was changed by somebody else"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Its list of members was not made by your administrators, so it was not used and nothing was opened. "
            "Do not enter passphrases again; tell an administrator and keep this folder as it is.",
        ),
    ),
    errors.KeyFileOutdatedError: (
        QT_TRANSLATE_NOOP("errors", "An older key file was put back"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The key file has member list number {membership}, but work was done under number {seen}. Nothing was "
            "opened or changed. Put the newer key file back, or ask an administrator.",
        ),
    ),
    errors.KdfRefusedError: (
        QT_TRANSLATE_NOOP("errors", "The key file asks for too much"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It demands more memory or time than this program will ever spend, which points to tampering. Nothing "
            "was opened. Restore a backup and tell an administrator.",
        ),
    ),
    errors.MemoryShortError: (
        QT_TRANSLATE_NOOP("errors", "Not enough memory"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Opening needs {mib} MiB of free memory for a moment, and this computer has less. Nothing was opened or "
            "changed. Close other programs and try again.",
        ),
    ),
    errors.VaultTooNewError: (
        QT_TRANSLATE_NOOP("errors", "This case file needs a newer ShelterDesk"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It was last written by version {found} of the format; this program knows up to {known}. Nothing was "
            "changed. Update ShelterDesk on this computer and open it again.",
        ),
    ),
    errors.VaultInUseError: (
        QT_TRANSLATE_NOOP("errors", "Already open"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Another ShelterDesk has this case file open. Nothing is wrong with it. Use the window that is already "
            "open, or close it and try again.",
        ),
    ),
    errors.NetworkShareError: (
        QT_TRANSLATE_NOOP("errors", "Not on a network folder"),
        QT_TRANSLATE_NOOP(
            "errors",
            "On a network folder a case file could be damaged without anybody noticing, so it was not opened. Move "
            "it to a disk of this computer and open it there.",
        ),
    ),
    errors.DrawerMissingError: (
        QT_TRANSLATE_NOOP("errors", "A drawer is missing"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The file of the drawer “{drawer}” is not in the folder. The other drawers are open and safe. Restore "
            "the newest backup into another folder, and keep this one.",
        ),
    ),
    errors.DrawerDamagedError: (
        QT_TRANSLATE_NOOP("errors", "A drawer is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The drawer “{drawer}” contradicts itself or cannot be read ({where}). The other drawers are safe. Do "
            "not work in it. Restore the newest backup into another folder, and keep this one: what is newer may "
            "still be read out of it.",
        ),
    ),
    errors.DrawerRolledBackError: (
        QT_TRANSLATE_NOOP("errors", "An older copy of a drawer was put back"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The drawer “{drawer}” ends at change {number}, but change {anchored} had been saved. What it holds is "
            "intact but not complete. Put the newer file back; open it only if there is none.",
        ),
    ),
    errors.SettingsRefusedError: (
        QT_TRANSLATE_NOOP("errors", "A safety setting was refused"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The database would not take the setting “{setting}”, so nothing was opened and nothing changed. "
            "Install ShelterDesk again; if it stays, report this with the words above.",
        ),
    ),
    errors.AnchorDamagedError: (
        QT_TRANSLATE_NOOP("errors", "An anchor is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The small file that proves a drawer is its newest state cannot be read: {path}. The drawer itself was "
            "not changed. Compare it with the newest backup before you work on.",
        ),
    ),
}
