"""A revision of the key file in the making: what lies there now, changed step by step, proved to open, then written.

Nothing reaches the disk before ``write``. Statements come first, because the state they make decides
who is to receive which key.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import Identity, ReceivingKey, SigningKey
from shelterdesk.errors import KeyFileDamagedError, KeyFileForgedError, KeyFileOutdatedError
from shelterdesk.vault import key_copies, membership
from shelterdesk.vault.chain import verified
from shelterdesk.vault.key_contents import (
    CARDS,
    NAMES,
    OpenedKeys,
    Trusted,
    names_part,
    opened,
    opened_by_cards,
    promises_in,
    statement_part,
    statements_in,
)
from shelterdesk.vault.key_copies import INDEX, Body, Parts
from shelterdesk.vault.key_seals import (
    RECOVERY,
    ROOT,
    SHARES,
    NewDrawer,
    decoded,
    entries_for,
    opened_seal,
    publics,
    sealed_for,
)
from shelterdesk.vault.key_slots import Opened, Pins
from shelterdesk.vault.membership import CardSet, Member


class KeyRevision:
    """The next state of a key file. ``bodies`` are its parts, ``chain`` the membership after the statements made.

    ``drawer_keys``: the keys in hand, new ones included.
    """

    def __init__(self, folder: Path, parts: Parts, trusted: Trusted, slot: Opened | None) -> None:
        self.folder = folder
        self.bodies: dict[str, Body] = dict(parts.bodies)
        self.authority = trusted.authority
        self.vault_id = trusted.authority.vault_id
        self.chain = trusted.chain
        self.drawer_keys = dict(trusted.drawer_keys)
        self.slot = slot
        """Whoever the outcome is proved to open for."""
        self._statements = statements_in(parts, trusted.drawer_keys[Drawer.GATE], self.vault_id)
        self._promises = set(promises_in(parts, trusted.drawer_keys[Drawer.GATE], self.vault_id, self.chain))

    @classmethod
    def for_member(cls, folder: Path, keys: OpenedKeys) -> Self:
        """On top of the file as it lies on the disk now.

        Raises KeyFileDamagedError while a part of it is damaged, and KeyFileOutdatedError for an older one.
        """
        parts = key_copies.read(folder)
        if parts.missing:
            raise KeyFileDamagedError
        now = opened(parts, slot_of(keys))
        if now.membership < keys.membership:
            raise KeyFileOutdatedError(now.membership, keys.membership)
        return cls(folder, parts, Trusted(now.authority, now.chain, now.drawer_keys), slot_of(keys))

    @classmethod
    def for_cards(cls, folder: Path, name: str, receiving: ReceivingKey) -> tuple[Self, SigningKey]:
        """The same by the private receiving key of a set of cards, and the root key it opens.

        ``slot`` is to be set to the newcomer's before ``write``. Raises KeyFileDamagedError, KeyFileForgedError.
        """
        parts = key_copies.read(folder)
        if parts.missing:
            raise KeyFileDamagedError
        trusted, root = opened_by_cards(parts, name, receiving)
        return cls(folder, parts, trusted, None), root

    # --- statements ---------------------------------------------------------------------------------

    def state(
        self, kind: str, by: Identity, author: str, *, members: Sequence[Member] = (),
        drawers: Mapping[Drawer, NewDrawer] | None = None, last: Mapping[str, int] | None = None,
        sets: Mapping[str, CardSet] | None = None, root: SigningKey | None = None,
        renamed: Mapping[Drawer, frozenset[str]] | None = None,
    ) -> None:  # fmt: skip
        """Add a signed statement; ``chain`` is what holds after it. Raises KeyFileForgedError if it may not be said.

        ``renamed``: drawers that keep their key and get other named holders.
        """
        stated = {drawer: self._stated(drawer, new) for drawer, new in (drawers or {}).items()}
        for drawer, holders in (renamed or {}).items():
            stated[drawer] = replace(self.chain.drawers[drawer], holders=holders)
        content = membership.statement(
            self.authority, self.chain, kind, by=author, time=now_stated(), members=members, last=last, sets=sets,
            drawers=stated,
        )  # fmt: skip
        self._statements.append(membership.signed(content, by=by, root=root))
        self.chain = verified(self._statements, self.authority)
        self._put_statement(len(self._statements))

    def _stated(self, drawer: Drawer, new: NewDrawer) -> membership.StatedDrawer:
        before = self.chain.drawers.get(drawer)
        return new.stated(self.vault_id, new.holders or (before.holders if before is not None else frozenset()))

    def _put_statement(self, number: int) -> None:
        gate = self.drawer_keys[Drawer.GATE]
        self.bodies[f"statement/{number}"] = statement_part(gate, self.vault_id, self._statements[number - 1])

    def root_key(self, identity: Identity, member: str) -> SigningKey:
        """The root key, which every administrator holds; raises KeyFileForgedError where this one does not."""
        secret = opened_seal(self.bodies[ROOT], self.vault_id, ROOT, member, identity)
        if secret is None or SigningKey(secret).public_bytes != self.authority.root:
            raise KeyFileForgedError
        return SigningKey(secret)

    # --- sealed lists -------------------------------------------------------------------------------

    def recipients(self) -> dict[str, bytes]:
        """Everybody a sealed list has an entry for: active members, sets of cards; recovery until there are cards."""
        found = publics(member for member in self.chain.members.values() if member.active)
        for name in self.chain.sets:
            found[f"{CARDS}/{name}"] = decoded(self.bodies[f"{CARDS}/{name}"]["receiving"])
        return found if self.chain.sets else {**found, RECOVERY: decoded(self.bodies[INDEX]["recovery"])}

    def holders(self, drawer: Drawer) -> frozenset[str]:
        """Who of them the key of a drawer is meant for."""
        sets = {f"{CARDS}/{name}" for name, one in self.chain.sets.items() if drawer in one.drawers}
        return self.chain.holders_of(drawer) | sets | (frozenset() if self.chain.sets else {RECOVERY})

    def put_drawer(self, drawer: Drawer, new: NewDrawer) -> None:
        """A drawer's new key for everybody it is meant for. Of the gate's hangs what only members may read."""
        part = f"drawer/{new.file}"
        self.bodies[part] = new.part(self.vault_id, self.recipients(), self.holders(drawer))
        self.drawer_keys[drawer] = new.key
        self._promises -= {(recipient, of) for recipient, of in self._promises if of == drawer}
        if drawer is Drawer.GATE:
            for number in range(1, len(self._statements) + 1):
                self._put_statement(number)

    def admit(self, member: Member, root: SigningKey | None = None) -> None:
        """An entry for a newcomer in every sealed list: what is in hand and meant for them, else a promise."""
        held = self.chain.held_by(member)
        giveable = {
            self.chain.drawers[drawer].file: key for drawer, key in self.drawer_keys.items() if drawer in held
        }  # fmt: skip
        self.bodies |= entries_for(self.bodies, self.vault_id, member, giveable, root)
        self._promises |= {(member.id, drawer) for drawer in held & set(self.chain.drawers) - set(self.drawer_keys)}

    def regrant(self, member: Member, gained: Collection[Drawer], root: SigningKey | None) -> None:
        """A member's entries after a change of rights: nothing where nothing is meant for them any more.

        What they held and still hold is left as it is. ``root``: the root key, given only to administrators.
        """
        held = self.chain.held_by(member)
        for drawer, stated in self.chain.drawers.items():
            if drawer in gained and drawer not in self.drawer_keys:
                self._promises.add((member.id, drawer))
            if drawer in gained or drawer not in held:
                self._seal(f"drawer/{stated.file}", self.drawer_keys.get(drawer) if drawer in held else None, member)
        self._promises = {(one, drawer) for one, drawer in self._promises if one != member.id or drawer in held}
        if root is not None:
            self._seal(ROOT, root.secret_bytes if member.administrator else None, member)

    def dismiss(self, member_id: str) -> None:
        """Nothing is left for a member: no slot, no entry anywhere, no promise."""
        for name, body in self.bodies.items():
            if member_id in body.get("sealed", ()) and isinstance(body["sealed"], dict):
                entries = {one: sealed for one, sealed in body["sealed"].items() if one != member_id}
                self.bodies[name] = {**body, "sealed": entries}
        for name, body in Parts(self.bodies).named("slot").items():
            if body["member"] == member_id:
                self._drop_slot(name)
        self._promises = {(one, drawer) for one, drawer in self._promises if one != member_id}

    def seal_to_set(self, name: str, receiving: bytes, drawers: Collection[Drawer], root: SigningKey | None) -> None:
        """An entry for a set of cards in every sealed list: keys in hand of ``drawers``, else promises; and the root.

        ``receiving``: the set's public key (1216 bytes). An older set of that name loses its entries by it.
        """
        recipient = f"{CARDS}/{name}"
        for drawer, stated in self.chain.drawers.items():
            key = self.drawer_keys.get(drawer) if drawer in drawers else None
            self._entry(f"drawer/{stated.file}", key, recipient, receiving)
            if drawer in drawers and key is None:
                self._promises.add((recipient, drawer))
        self._entry(ROOT, root.secret_bytes if root else None, recipient, receiving)

    def drop_recipient(self, recipient: str) -> None:
        """No entry any more for a set of cards (``cards/…``), or for the founding's ``recovery``, and no promise."""
        self.dismiss(recipient)
        if recipient == RECOVERY:
            for name in Parts(self.bodies).named(SHARES):
                del self.bodies[name]

    def _seal(self, part: str, secret: bytes | None, member: Member) -> None:
        self._entry(part, secret, member.id, member.public.receiving)

    def _entry(self, part: str, secret: bytes | None, recipient: str, receiving: bytes) -> None:
        everybody = {recipient: receiving}
        holders = everybody if secret is not None else ()
        sealed = sealed_for(self.vault_id, part, secret or bytes(32), everybody, holders)
        body = self.bodies[part]
        self.bodies[part] = {**body, "sealed": {**body["sealed"], **sealed}}

    def promise(self, recipient: str, drawer: Drawer) -> None:
        """The key of a drawer is meant for somebody and waits until it is in hand."""
        self._promises.add((recipient, drawer))

    def fulfil(self) -> tuple[tuple[str, Drawer], ...]:
        """Seals the keys in hand to those who were promised them; returns who got which drawer."""
        done = tuple(sorted((who, drawer) for who, drawer in self._promises if drawer in self.drawer_keys))
        everybody = self.recipients() if done else {}
        for recipient, drawer in done:
            part = f"drawer/{self.chain.drawers[drawer].file}"
            self._entry(part, self.drawer_keys[drawer], recipient, everybody[recipient])
        self._promises -= set(done)
        return done

    # --- slots --------------------------------------------------------------------------------------

    def put_slot(self, slot: Body) -> None:
        """A slot in its place and its finder in the index, so that damage to the slot can be told apart."""
        put_slot(self.bodies, slot)

    def free_slot(self) -> int:
        """The lowest slot number that is free."""
        taken = {int(body["number"]) for body in Parts(self.bodies).named("slot").values()}
        return next(number for number in range(1, len(taken) + 2) if number not in taken)

    def _drop_slot(self, name: str) -> None:
        number = self.bodies.pop(name)["number"]
        index = self.bodies[INDEX]
        self.bodies[INDEX] = {**index, "finders": [one for one in index["finders"] if one["number"] != number]}

    @property
    def alias_salt(self) -> bytes:
        """What aliases are salted with in this vault."""
        return decoded(self.bodies[INDEX]["alias_salt"])

    # --- the outcome --------------------------------------------------------------------------------

    def finished(self) -> OpenedKeys:
        """The keys as they will be, proved to open; nothing is written yet."""
        return self._proved()[1]

    def write(self, *, destroying: bool = False) -> OpenedKeys:
        """Write both copies; returns the keys as they are now. Raises what writing raises.

        ``destroying``: what lies there is overwritten first, because a slot or an entry in it must not come back.
        """
        parts, keys = self._proved()
        (key_copies.overwrite if destroying else key_copies.write)(self.folder, parts)
        return keys

    def _proved(self) -> tuple[Parts, OpenedKeys]:
        if self.slot is None:
            raise ValueError("somebody must be able to open it")
        self.bodies[NAMES] = names_part(self.drawer_keys[Drawer.GATE], self.vault_id, self._promises)
        parts = Parts(key_copies.indexed(self.bodies))
        return parts, opened(parts, self.slot)


def put_slot(bodies: dict[str, Body], slot: Body) -> None:
    """Puts a slot into the parts of a key file, and its finder into their index."""
    entry = {name: slot[name] for name in ("finder", "kdf", "number")}
    others = [one for one in bodies[INDEX]["finders"] if one["number"] != slot["number"]]
    finders = sorted([*others, entry], key=lambda one: int(one["number"]))
    bodies[f"slot/{slot['number']}"] = slot
    bodies[INDEX] = {**bodies[INDEX], "finders": finders}


def slot_of(keys: OpenedKeys) -> Opened:
    """The opened slot that these keys came from."""
    return Opened(keys.me.id, keys.identity, Pins(keys.vault_id, keys.practice, keys.root), keys.kdf)


def now_stated() -> str:
    """The time as statements have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
