"""Making a vault, and the files of its drawers."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.kdf import DEFAULT, KdfParameters, calibrate
from shelterdesk.errors import VaultExistsError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import migrations
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.connection import facts_of, open_drawer_file
from shelterdesk.vault.drawer import RECEIVING
from shelterdesk.vault.key_file import Addition, Founder, OpenedKeys, add_member, create_keys
from shelterdesk.vault.places import refuse_network_share
from shelterdesk.vault.whole_file import sync_folder, whole_folder


def create(
    folder: Path, founders: Sequence[Founder], *, practice: bool = False, kdf: KdfParameters | None = None,
    progress: Progress = silent,
) -> OpenedKeys:  # fmt: skip
    """Make a vault in a new or empty folder; returns the keys of the first founder.

    Takes one KDF run per founder, which costs what this computer can bear unless ``kdf`` says otherwise.
    Raises ``VaultExistsError``, ``TwoAdministratorsError``, ``AliasTakenError``, ``NetworkShareError``,
    ``ReadOnlyError``, ``DiskFullError``.
    """
    refuse_network_share(folder)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise VaultExistsError
    with whole_folder(folder) as unfinished:
        founding = create_keys(unfinished, founders, practice, kdf or (DEFAULT if practice else calibrate()), progress)
        make_drawers(unfinished, founding.keys, founding.all_drawer_keys, founding.drawer_receiving_secrets)
    return founding.keys


def admit(
    folder: Path, keys: OpenedKeys, founder: Founder, kdf: KdfParameters | None = None, until: str = ""
) -> OpenedKeys:
    """Add a member, and make drawers that nobody held before; returns my own keys brought up to date."""

    def make(addition: Addition) -> None:
        for drawer in addition.new_drawer_keys:  # left by a crash before the key file named it: nobody has its key
            (folder / addition.keys.file_of[drawer]).unlink(missing_ok=True)
        make_drawers(folder, addition.keys, addition.new_drawer_keys, addition.drawer_receiving_secrets)

    return add_member(folder, keys, founder, kdf, make, until).keys


def make_drawers(
    folder: Path, keys: OpenedKeys, drawer_keys: Mapping[Drawer, bytes], secrets: Mapping[Drawer, bytes]
) -> None:
    """Make the files of these drawers, each with its tables, its plate, its letter key and its first anchor."""
    for drawer, key in drawer_keys.items():
        path = folder / keys.file_of[drawer]
        if path.exists():
            raise VaultExistsError
        connection = open_drawer_file(path, key, drawer=drawer, new=True)
        try:
            with facts_of(path, drawer):
                migrations.bring_up_to_date(connection, drawer)
                connection.execute("BEGIN IMMEDIATE")
                facts = {"vault": keys.vault_id.encode(), "drawer": drawer.encode(), RECEIVING: secrets[drawer]}
                connection.executemany("INSERT INTO meta VALUES (?, ?)", facts.items())
                connection.execute("COMMIT")
        finally:
            connection.close()
        Anchor(anchor_path(path), key).write(AnchorState("", 0, ""))
    sync_folder(folder)


def anchor_path(drawer_path: Path) -> Path:
    """Where the anchor of a drawer file lies: ``d1.anchor`` beside ``d1.db``."""
    return drawer_path.with_suffix(".anchor")
