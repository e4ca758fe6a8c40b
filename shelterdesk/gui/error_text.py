"""The words for every expected error: what happened, what is safe, what to do.

Anything that is not in the table is a bug of ours and is shown as one: with its place in the
program, never with its message, which may hold what somebody typed.
"""

import traceback
from dataclasses import fields
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP, drawer_label, kind_label

translate = QCoreApplication.translate

_TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.Cancelled: (
        QT_TRANSLATE_NOOP("errors", "Stopped"),
        QT_TRANSLATE_NOOP("errors", "You stopped this. Nothing was changed. Start it again whenever you like."),
    ),
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
            "unharmed. Take keys.json from your newest copy and put it in this folder.",
        ),
    ),
    errors.KeyFileDamagedError: (
        QT_TRANSLATE_NOOP("errors", "The key file is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Neither copy of the key file can be read. The drawers are still sealed and unharmed. Put both key "
            "files from your newest copy into this folder.",
        ),
    ),
    errors.KeySlotDamagedError: (
        QT_TRANSLATE_NOOP("errors", "Your part of the key file is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Only your own access is affected: colleagues can still open the case file and nothing in it is lost. "
            "Ask an administrator to give you access again, or use the key file of a copy.",
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
            "was opened. Use the key file of a copy and tell an administrator.",
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
            "The file of the drawer “{drawer}” is not in the folder. The other drawers are open and safe. Put the "
            "file back from your newest copy.",
        ),
    ),
    errors.DrawerDamagedError: (
        QT_TRANSLATE_NOOP("errors", "A drawer is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The drawer “{drawer}” contradicts itself or cannot be read ({where}). The other drawers are safe. Do "
            "not work in it; keep the damaged file and restore this drawer from a copy.",
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
    errors.DrawerClosedError: (
        QT_TRANSLATE_NOOP("errors", "This drawer is not yours to open"),
        QT_TRANSLATE_NOOP(
            "errors",
            "You do not hold the key of the drawer “{drawer}”. Your text is kept. Hand it in as a letter, or ask a "
            "colleague who holds the drawer.",
        ),
    ),
    errors.NotYourKindError: (
        QT_TRANSLATE_NOOP("errors", "Your role does not write this"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Records of the kind “{kind}” are written by other roles. Your text is kept. Ask a colleague to enter "
            "it, or hand it in as a letter.",
        ),
    ),
    errors.EditConflictError: (
        QT_TRANSLATE_NOOP("errors", "Changed by somebody else meanwhile"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The same answers were changed while you were writing. Both versions are kept and nothing was "
            "overwritten. Compare them and choose which one holds.",
        ),
    ),
    errors.AppendOnlyError: (
        QT_TRANSLATE_NOOP("errors", "Notes are only continued"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A note that was saved for good is never changed. The saved note and your new text are both kept. "
            "Write the correction as a new note that continues it.",
        ),
    ),
    errors.RecordGoneError: (
        QT_TRANSLATE_NOOP("errors", "This record is gone"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The record is no longer in its drawer. Your text is kept. Look in the recycle bin, or enter it as a "
            "new record.",
        ),
    ),
    errors.CannotUndoError: (
        QT_TRANSLATE_NOOP("errors", "This cannot be undone any more"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Later changes touched the same answers, or the change was erased. Nothing was changed now. Correct "
            "the record by hand; its history shows the earlier values.",
        ),
    ),
    errors.BusyError: (
        QT_TRANSLATE_NOOP("errors", "The drawer is busy"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Something else is working in the drawer “{drawer}”. Nothing was saved yet; your text is kept as a "
            "draft. Wait a moment and save again.",
        ),
    ),
    errors.DiskFullError: (
        QT_TRANSLATE_NOOP("errors", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The last change was not saved; everything saved earlier is safe and your text is kept. Free some "
            "space on the disk of {path} and save again.",
        ),
    ),
    errors.ReadOnlyError: (
        QT_TRANSLATE_NOOP("errors", "Nothing can be written here"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The folder or the disk of {path} is write-protected. Nothing was changed. Remove the protection, or "
            "copy the case file to another disk.",
        ),
    ),
    errors.WriteFailedError: (
        QT_TRANSLATE_NOOP("errors", "The disk refused to write"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Writing to {path} failed, so the case file now accepts no changes until it is opened again. What was "
            "saved earlier is safe. Lock, check the disk, unlock; make a copy soon.",
        ),
    ),
    errors.AnchorDamagedError: (
        QT_TRANSLATE_NOOP("errors", "An anchor is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The small file that proves a drawer is its newest state cannot be read: {path}. The drawer itself was "
            "not changed. Compare it with your newest copy before you work on.",
        ),
    ),
    errors.SourceUnreadableError: (
        QT_TRANSLATE_NOOP("errors", "The file could not be read"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It could not be read to its end, so nothing of it was kept. The case file is unharmed. Check the "
            "stick or folder it comes from and try again.",
        ),
    ),
    errors.GateClosedError: (
        QT_TRANSLATE_NOOP("errors", "Nothing may leave now"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The drawer with the rules for everything that leaves is missing, damaged or too old, so nothing was "
            "printed or sent. Casework goes on. Tell an administrator.",
        ),
    ),
    errors.CopyNeededError: (
        QT_TRANSLATE_NOOP("errors", "First a copy in a second place"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Before the first client a verified copy of the case file must lie in a second place, for example on a "
            "stick in the safe. Nothing is lost. Make the copy, then go on.",
        ),
    ),
    errors.CopyFailedError: (
        QT_TRANSLATE_NOOP("errors", "The copy is not good"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The copy in {path} did not match its original ({reason}). The original is unharmed. Do not rely on "
            "this copy; try again, best on another stick.",
        ),
    ),
    errors.TwoAdministratorsError: (
        QT_TRANSLATE_NOOP("errors", "Two administrators are needed"),
        QT_TRANSLATE_NOOP(
            "errors",
            "If the only one forgot the passphrase, everything would be lost. Nothing was made yet. Enter two "
            "administrators with different aliases and different passphrases.",
        ),
    ),
    errors.WeakPassphraseError: (
        QT_TRANSLATE_NOOP("errors", "This passphrase is too easy to guess"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It resists only about {bits} bits of guessing. Nothing was changed. Take the proposed six words, or "
            "make your own longer.",
        ),
    ),
    errors.AliasTakenError: (
        QT_TRANSLATE_NOOP("errors", "This alias is taken"),
        QT_TRANSLATE_NOOP("errors", "Another member already uses this alias. Nothing was changed. Choose another one."),
    ),
    errors.NotAdministratorError: (
        QT_TRANSLATE_NOOP("errors", "For administrators only"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Only an administrator can change who is a member. Nothing was changed. Ask one of your administrators.",
        ),
    ),
    errors.PracticeMixedError: (
        QT_TRANSLATE_NOOP("errors", "Practice and real data stay apart"),
        QT_TRANSLATE_NOOP(
            "errors",
            "One side is the invented practice shelter, the other is real. Nothing was copied. Open the one that "
            "you mean.",
        ),
    ),
    errors.AttachmentDamagedError: (
        QT_TRANSLATE_NOOP("errors", "An attached file is damaged"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The attached file is missing, cut short or altered, so it was not opened. The record it belongs to is "
            "safe. Take the file from your newest copy.",
        ),
    ),
    errors.LetterRefusedError: (
        QT_TRANSLATE_NOOP("errors", "A letter was not accepted"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A letter in the slot is damaged or its author may not write it ({reason}). It was put aside, not "
            "filed and not deleted. Ask the author to hand it in again.",
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
    errors.UnknownKindError: (
        QT_TRANSLATE_NOOP("errors", "A newer kind of record"),
        QT_TRANSLATE_NOOP(
            "errors",
            "This version does not know records of the kind “{kind}”. They are kept unread and safe. Update "
            "ShelterDesk to see them.",
        ),
    ),
}


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
    if "kind" in facts:
        facts["kind"] = kind_label(str(facts["kind"]))
    return facts


__all__ = ["bug_place", "error_text", "error_title"]
