"""The words for what a save, a copy or a letter may meet."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.Cancelled: (
        QT_TRANSLATE_NOOP("errors", "Stopped"),
        QT_TRANSLATE_NOOP("errors", "You stopped this. Nothing was changed. Start it again whenever you like."),
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
            "saved earlier is safe. Lock, check the disk, unlock; make a backup soon.",
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
        QT_TRANSLATE_NOOP("errors", "First a backup in a second place"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Before the first client a backup of the case file must lie in a second place, for example on a stick in "
            "the safe. Nothing is lost. Make the backup, then go on.",
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
            "safe. An older backup may still have it whole.",
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
}
