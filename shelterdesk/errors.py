"""Every error ShelterDesk raises on purpose: facts, no sentences.

The window that shows an error chooses the words (``gui.error_text``), so that they can be
translated. Anything that is not a ``ShelterDeskError`` is a bug and is shown as one.
"""

from dataclasses import dataclass


@dataclass
class ShelterDeskError(Exception):
    """The base of all expected errors. Fields are facts: ids, kinds, numbers; never contents."""


@dataclass
class Cancelled(ShelterDeskError):  # noqa: N818 (a choice, not a failure)
    """The user asked a long task to stop."""


# --- opening a vault ---------------------------------------------------------------------------


@dataclass
class NotAVaultError(ShelterDeskError):
    """The folder holds no key file and no drawers."""


@dataclass
class VaultExistsError(ShelterDeskError):
    """A new vault may not be made where something already lies."""


@dataclass
class WrongPassphraseError(ShelterDeskError):
    """Alias and passphrase do not open this vault (the same error whichever was wrong)."""


@dataclass
class KeyFileMissingError(ShelterDeskError):
    """Neither copy of the key file is there, but drawers are."""


@dataclass
class KeyFileDamagedError(ShelterDeskError):
    """Neither copy of the key file can be read as a whole."""


@dataclass
class KeySlotDamagedError(ShelterDeskError):
    """The slot of this member is damaged in both copies; other members are not affected."""


@dataclass
class KeyFileForgedError(ShelterDeskError):
    """The key file's membership chain does not verify against the pinned root key."""


@dataclass
class KeyFileOutdatedError(ShelterDeskError):
    """An older key file was put back: changes were made under a later membership number."""

    membership: int = 0
    seen: int = 0


@dataclass
class KdfRefusedError(ShelterDeskError):
    """A slot asks for more memory or time than ShelterDesk will ever spend."""


@dataclass
class MemoryShortError(ShelterDeskError):
    """The computer has not enough free memory to turn the passphrase into a key."""

    mib: int = 0


@dataclass
class VaultTooNewError(ShelterDeskError):
    """The vault, or one drawer of it, was last written by a newer ShelterDesk."""

    found: int = 0
    known: int = 0


@dataclass
class VaultInUseError(ShelterDeskError):
    """Another process holds the vault's lock."""


@dataclass
class NetworkShareError(ShelterDeskError):
    """The vault lies on a network share, where locks and flushes cannot be trusted."""


@dataclass
class DrawerMissingError(ShelterDeskError):
    """A drawer named in the key file is not in the folder."""

    drawer: str = ""


@dataclass
class DrawerDamagedError(ShelterDeskError):
    """A drawer does not open with its key, or its contents contradict its log."""

    drawer: str = ""
    where: str = ""


@dataclass
class DrawerRolledBackError(ShelterDeskError):
    """A drawer is older than its anchor says: an older copy was put back."""

    drawer: str = ""
    number: int = 0
    anchored: int = 0


@dataclass
class AnchorDamagedError(ShelterDeskError):
    """Both slots of a drawer's anchor are damaged, so nothing proves that the drawer is its newest state."""

    path: str = ""
    drawer: str = ""


@dataclass
class SettingsRefusedError(ShelterDeskError):
    """The database library would not take a setting that safety depends on."""

    setting: str = ""
    found: str = ""


# --- working in a vault ------------------------------------------------------------------------


@dataclass
class DrawerClosedError(ShelterDeskError):
    """This member does not hold the key of the drawer."""

    drawer: str = ""


@dataclass
class NotYourKindError(ShelterDeskError):
    """The member's roles may not write this kind of record."""

    kind: str = ""


@dataclass
class EditConflictError(ShelterDeskError):
    """Somebody else changed the same group of fields since this copy was read."""

    kind: str = ""
    record_id: str = ""
    groups: tuple[str, ...] = ()


@dataclass
class AppendOnlyError(ShelterDeskError):
    """A note is never edited: a correction is a new note."""

    kind: str = ""
    record_id: str = ""


@dataclass
class RecordGoneError(ShelterDeskError):
    """No record of this kind has this id."""

    kind: str = ""
    record_id: str = ""


@dataclass
class CannotUndoError(ShelterDeskError):
    """The change cannot be undone: later changes touched the same fields, or it was erased."""

    fields: tuple[str, ...] = ()


@dataclass
class BusyError(ShelterDeskError):
    """Something else holds the drawer; nothing was saved and the text is kept as a draft."""

    drawer: str = ""


@dataclass
class DiskFullError(ShelterDeskError):
    """The disk is full; nothing was saved and nothing earlier was lost."""

    path: str = ""


@dataclass
class ReadOnlyError(ShelterDeskError):
    """The folder or the disk cannot be written."""

    path: str = ""


@dataclass
class WriteFailedError(ShelterDeskError):
    """The disk refused a write or a flush; the vault is closed for writing until reopened."""

    path: str = ""


@dataclass
class GateClosedError(ShelterDeskError):
    """The gate drawer is missing, damaged or outdated, so nothing may leave."""


@dataclass
class CopyNeededError(ShelterDeskError):
    """Before the first client a verified copy must lie in a second place."""


@dataclass
class CopyFailedError(ShelterDeskError):
    """The copy in the second place did not verify."""

    path: str = ""
    reason: str = ""


@dataclass
class TwoAdministratorsError(ShelterDeskError):
    """A real vault needs two administrators with different aliases and passphrases."""


@dataclass
class WeakPassphraseError(ShelterDeskError):
    """The passphrase is shorter or more guessable than the house allows."""

    bits: int = 0


@dataclass
class AliasTakenError(ShelterDeskError):
    """Another member already uses this alias."""


@dataclass
class NotAdministratorError(ShelterDeskError):
    """Only an administrator may change membership."""


@dataclass
class PracticeMixedError(ShelterDeskError):
    """Practice data and real data may never meet."""


@dataclass
class AttachmentDamagedError(ShelterDeskError):
    """An attachment is missing, cut short or altered."""

    attachment_id: str = ""


@dataclass
class SourceUnreadableError(ShelterDeskError):
    """A file to be taken in could not be read to its end; nothing of it was kept."""


@dataclass
class LetterRefusedError(ShelterDeskError):
    """A letter in the slot is damaged or was not written by a member who may write it."""

    reason: str = ""


# --- values ------------------------------------------------------------------------------------


@dataclass
class NotADateError(ShelterDeskError):
    """The text is not a date known to the day, month, season or year."""

    text: str = ""


@dataclass
class UnknownKindError(ShelterDeskError):
    """A record kind this version does not know."""

    kind: str = ""
