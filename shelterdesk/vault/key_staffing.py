"""How the key file changes when staff come, change or leave, and when drawers get new keys.

Each function makes one statement and all that follows from it, and writes nothing by itself but
``add_member``: the others return a revision that the caller writes when the drawers are ready.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import Identity, SigningKey
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.errors import AliasTakenError, NotAdministratorError
from shelterdesk.vault import key_slots, membership
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.key_founding import Founder, member_of, refuse_weak
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer, new_drawers
from shelterdesk.vault.key_slots import Pins
from shelterdesk.vault.membership import Member


@dataclass(frozen=True)
class Addition:
    """The keys after a member was added, and what is needed to make drawers that nobody could hold before."""

    keys: OpenedKeys
    member: Member
    new_drawer_keys: Mapping[Drawer, bytes] = field(repr=False)
    drawer_receiving_secrets: Mapping[Drawer, bytes] = field(repr=False)


def add_member(
    folder: Path,
    keys: OpenedKeys,
    founder: Founder,
    kdf: KdfParameters | None = None,
    make_drawers: Callable[[Addition], None] | None = None,
    until: str = "",
) -> Addition:
    """Adds a member, signed by the administrator who is at work; takes one KDF run.

    Drawers that the administrator holds are opened to the newcomer at once; others are promised until a
    holder unlocks (``fulfil_promises``). A drawer that nobody could hold so far comes to be: its key goes to
    the newcomer and to recovery only, and ``make_drawers`` makes its file before the key file names it, so that a
    crash leaves at worst a file that nobody knows. ``until``: the last day (ISO), if there is one.

    Raises NotAdministratorError, AliasTakenError, WeakPassphraseError, KeyFileDamagedError while a part is damaged.
    """
    revision = KeyRevision.for_member(folder, keys)
    _require_administrator(revision, keys)
    aliases = {key_slots.folded_alias(one.alias) for one in revision.chain.members.values()}
    if key_slots.folded_alias(founder.alias) in aliases:
        raise AliasTakenError
    refuse_weak(founder.passphrase, keys.practice, kdf or keys.kdf)
    identity = Identity.generate()
    member = replace(member_of(founder, identity), until=until)
    made = drawers_to_make(revision, member)
    root = root_if(revision, keys, member.administrator)
    revision.state(membership.ADD, keys.identity, keys.me.id, members=[member], drawers=made, root=root)
    for drawer, new in made.items():
        revision.put_drawer(drawer, new)
    revision.admit(member, root)
    key = key_slots.slot_key(founder.alias, founder.passphrase, revision.alias_salt, kdf or keys.kdf)
    pins = Pins(keys.vault_id, keys.practice, keys.root)
    revision.put_slot(key_slots.wrapped(revision.free_slot(), member.id, identity, pins, key))
    return _carried_out(revision, member.id, made, make_drawers)


def _carried_out(
    revision: KeyRevision, member: str, made: Mapping[Drawer, NewDrawer],
    make_drawers: Callable[[Addition], None] | None,
) -> Addition:  # fmt: skip
    """Make the new drawers, then write the revision that names them."""
    after = revision.finished()
    addition = Addition(
        after,
        after.members[member],
        {drawer: new.key for drawer, new in made.items()},
        {drawer: new.receiving.secret_bytes for drawer, new in made.items()},
    )
    if make_drawers is not None:
        make_drawers(addition)
    return replace(addition, keys=revision.write())


def drawers_to_make(revision: KeyRevision, member: Member) -> dict[Drawer, NewDrawer]:
    """New drawers for those that this member is to hold and that nobody could hold so far."""
    files = sorted(stated.file for stated in revision.chain.drawers.values())
    return new_drawers(member.holds - set(revision.chain.drawers), files)


def root_if(revision: KeyRevision, keys: OpenedKeys, needed: bool) -> SigningKey | None:
    """The root key where a statement needs its signature."""
    return revision.root_key(keys.identity, keys.me.id) if needed else None


def _require_administrator(revision: KeyRevision, keys: OpenedKeys) -> None:
    if not revision.chain.members[keys.me.id].administrator:
        raise NotAdministratorError
