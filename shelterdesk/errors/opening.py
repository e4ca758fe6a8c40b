"""Opening a vault: what keeps it shut."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


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
    others: "tuple[DrawerRolledBackError, ...]" = ()
    """Where no drawer could be opened: the other ones that are older, too."""


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
