"""Working in a vault: what a save, a copy or a letter may meet."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


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
