"""The key file as a member uses it: what alias and passphrase open, the passphrase changed, promises kept.

``FORMAT.md`` has the layout. Every function reads the file, and writes it whole, both copies.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import SigningKey
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.errors import KeyFileDamagedError, NoCardsError, ShelterDeskError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import key_copies, key_slots
from shelterdesk.vault.key_contents import CARDS, OpenedKeys, opened
from shelterdesk.vault.key_copies import INDEX, Body, Parts
from shelterdesk.vault.key_founding import Founder, Founding, create_keys, refuse_weak
from shelterdesk.vault.key_revision import KeyRevision, slot_of
from shelterdesk.vault.key_seals import decoded
from shelterdesk.vault.key_slots import Pins, SlotKey
from shelterdesk.vault.key_staffing import Addition, add_member
from shelterdesk.vault.membership import Member

__all__ = [
    "Addition",
    "Founder",
    "Founding",
    "Member",
    "OpenedKeys",
    "add_member",
    "change_passphrase",
    "create_keys",
    "destroy_slots",
    "fulfil_promises",
    "open_signing",
    "unlock_keys",
]


def unlock_keys(folder: Path, alias: str, passphrase: str, progress: Progress = silent) -> OpenedKeys:
    """What alias and passphrase open; takes as long as the KDF. Safe in any thread, touches no drawer.

    A copy of the key file that is damaged, missing or older is replaced by the good one
    (``repaired``). Raises NotAVaultError, KeyFileMissingError, KeyFileDamagedError, KeySlotDamagedError,
    KeyFileForgedError, KdfRefusedError, MemoryShortError, VaultTooNewError, WrongPassphraseError.
    """
    parts = key_copies.read(folder)
    progress(0, 2)
    body, key, vault_id = _found(parts, alias, passphrase)
    progress(1, 2)
    keys = opened(parts, key_slots.unwrapped(body, key, vault_id))
    if parts.damaged_copies and not parts.missing:
        keys = _repaired(folder, parts, keys)
    progress(2, 2)
    return keys


def read_again(folder: Path, keys: OpenedKeys) -> OpenedKeys:
    """What the same member may open by the file as it lies there now; no KDF. Raises what ``unlock_keys`` raises."""
    return opened(key_copies.read(folder), slot_of(keys))


def open_signing(folder: Path, alias: str, passphrase: str) -> tuple[str, SigningKey]:
    """The member's id and signing key, and nothing else: no drawer key, no receiving key. One KDF run.

    Raises what ``unlock_keys`` raises. Whether the member is active, only the chain tells, which this does not open.
    """
    parts = key_copies.read(folder)
    body, key, vault_id = _found(parts, alias, passphrase)
    return key_slots.signing_key_of(body, key, vault_id)


def _found(parts: Parts, alias: str, passphrase: str) -> tuple[Body, SlotKey, str]:
    """The slot that alias and passphrase open, its key, and the vault's id."""
    index = parts.bodies[INDEX]
    try:
        salt, vault_id = decoded(index["alias_salt"]), str(index["vault"])
        listed = {str(finder["number"]): finder for finder in index["finders"]}
    except (KeyError, TypeError, ValueError):
        raise KeyFileDamagedError from None
    body, key = key_slots.find(parts.named("slot"), listed, alias, passphrase, salt)
    return body, key, vault_id


def _repaired(folder: Path, parts: Parts, keys: OpenedKeys) -> OpenedKeys:
    try:
        key_copies.write(folder, parts)
    except ShelterDeskError:
        return keys  # a read-only disk must not keep anybody out; damaged_copies still tells
    return replace(keys, repaired=True)


def fulfil_promises(folder: Path, keys: OpenedKeys) -> tuple[tuple[str, Drawer], ...]:
    """Seals the drawers that ``keys`` hold to those who were promised them; returns (recipient, drawer) done.

    To be called after unlock; writes only if there is something to do.
    """
    revision = KeyRevision.for_member(folder, keys)
    done = revision.fulfil()
    if done:
        revision.write()
    return done


def change_passphrase(
    folder: Path, keys: OpenedKeys, old: str, new: str, kdf: KdfParameters | None = None
) -> OpenedKeys:
    """Wraps the member's own keys again; two KDF runs. Raises WrongPassphraseError unless ``old`` opens the slot,
    and WeakPassphraseError.

    The old slot is overwritten, but a copy of the vault made before still opens with the old passphrase.
    """
    revision = KeyRevision.for_member(folder, keys)
    slots = {
        name: body for name, body in Parts(revision.bodies).named("slot").items() if body["member"] == keys.me.id
    }  # fmt: skip
    body, _ = key_slots.find(slots, {}, keys.me.alias, old, revision.alias_salt)
    refuse_weak(new, keys.practice, kdf or keys.kdf)
    key = key_slots.slot_key(keys.me.alias, new, revision.alias_salt, kdf or keys.kdf)
    pins = Pins(keys.vault_id, keys.practice, keys.root)
    revision.put_slot(key_slots.wrapped(int(body["number"]), keys.me.id, keys.identity, pins, key))
    return replace(revision.write(destroying=True), kdf=key.kdf)


def destroy_slots(folder: Path) -> None:
    """Overwrites every member's slot and entries in both copies: from now on only recovery cards open the vault.

    Needs no key, because there may be no time. Raises NoCardsError where no set of cards has entries, and what
    writing raises. Copies elsewhere still hold the slots.
    """
    key_copies.overwrite(folder, only_for_cards(key_copies.read(folder)))


def only_for_cards(parts: Parts) -> Parts:
    """A key file without slots, shares and members' entries; raises NoCardsError and KeyFileDamagedError."""
    if parts.missing:
        raise KeyFileDamagedError
    kept = {name: _for_cards_only(body) for name, body in parts.bodies.items() if _concerns_cards(name)}
    drawers = Parts(kept).named("drawer").values()
    if not drawers or not all(body["sealed"] for body in drawers):
        raise NoCardsError
    kept[INDEX] = {**kept[INDEX], "finders": []}
    return Parts(key_copies.indexed(kept))


def _concerns_cards(part: str) -> bool:
    return part.partition("/")[0] not in {"slot", "shares"}


def _for_cards_only(body: Mapping[str, Body]) -> Body:
    sealed = body.get("sealed")
    if not isinstance(sealed, dict):
        return dict(body)
    return {**body, "sealed": {name: entry for name, entry in sealed.items() if name.startswith(f"{CARDS}/")}}
