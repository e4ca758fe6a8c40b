"""Who belongs to the house: what a signed statement says, and the state that the statements of a chain make.

``chain`` verifies the statements from the pinned root key at every unlock.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from shelterdesk.casework.roles import Drawer, Role, drawers_of
from shelterdesk.crypto.canonical import dumps
from shelterdesk.crypto.identity import Identity, PublicIdentity, SigningKey
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import KeyFileForgedError, VaultTooNewError

FOUND, ADD, CHANGE, REMOVE, MERGE = "found", "add", "change", "remove", "merge"
REKEY, CARDS, RECOVER, SEAL = "rekey", "cards", "recover", "seal"
KINDS = (FOUND, ADD, CHANGE, REMOVE, MERGE, REKEY, CARDS, RECOVER, SEAL)
WIDENED = "widened"
"""How an event calls a ``cards`` statement that only means more drawers for the sets in force."""
ROOT = "root"
PURPOSE = "membership"

_FOR_EVERYBODY = frozenset({Drawer.GATE, Drawer.HOUSE})

Statement = dict[str, Any]


@dataclass(frozen=True)
class Member:
    """One member of staff as the chain states it.

    ``since`` and ``by``: the membership number and the author that added them; founders come from the root.
    ``until``: the last day of the membership (ISO), empty where it has none.
    """

    id: str
    alias: str
    roles: frozenset[Role]
    administrator: bool
    public: PublicIdentity
    active: bool = True
    since: int = 0
    by: str = ROOT
    until: str = ""

    @property
    def holds(self) -> frozenset[Drawer]:
        """The drawers this member's roles hold; gate and house belong to everybody, whatever their roles."""
        return drawers_of(self.roles) | _FOR_EVERYBODY


@dataclass(frozen=True)
class StatedDrawer:
    """What the chain says of a drawer: its file, the digest of its public receiving key, the commitment to its key.

    ``holders``: the members named for it, where it is held by name and not by role.
    """

    file: str
    receiving: str
    commitment: str
    holders: frozenset[str] = frozenset()


@dataclass(frozen=True)
class CardSet:
    """A set of recovery cards in force: ``threshold`` of ``total`` cards open these drawers.

    ``receiving``: the digest (hex) of the public key that the drawers' keys are sealed to. ``number`` is on the cards.
    """

    number: int
    receiving: str
    drawers: frozenset[Drawer]
    threshold: int
    total: int
    time: str


@dataclass(frozen=True)
class Since:
    """When something began: the membership number and the time its author stated (ISO, UTC)."""

    number: int
    time: str


@dataclass(frozen=True)
class Event:
    """One statement of the chain, as people are told of it."""

    name: str
    """The statement's hash."""
    number: int
    kind: str
    by: str
    time: str
    members: tuple[str, ...] = ()
    """Whom it was about (ids)."""
    drawers: tuple[Drawer, ...] = ()
    """Drawers that came to be or got a new key by it."""


@dataclass(frozen=True)
class Membership:
    """The verified outcome of the chain: the number every change is made under, and what holds at it."""

    number: int
    members: Mapping[str, Member]
    drawers: Mapping[Drawer, StatedDrawer]
    recovery: str
    heads: tuple[str, ...]
    removed_at: Mapping[str, Mapping[str, int]]
    """Member who left → "drawer/incarnation" → the last number that counts there."""
    due: frozenset[Drawer] = frozenset()
    """Drawers that somebody lost and whose key was not changed since."""
    holdings: Mapping[tuple[str, Drawer], Since] = field(default_factory=dict)
    """Who should hold which drawer, and since when."""
    sets: Mapping[str, CardSet] = field(default_factory=dict)
    """The sets of recovery cards in force, by name."""
    events: tuple[Event, ...] = ()
    """Every statement, in the order of their numbers."""
    keyed: Mapping[Drawer, Since] = field(default_factory=dict)
    """When each drawer got the key it has."""
    roles: Mapping[str, tuple[tuple[int, frozenset[Role]], ...]] = field(default_factory=dict)
    """Member → the roles stated for them, each with the number from which they held."""

    def held_by(self, member: Member) -> frozenset[Drawer]:
        """The drawers a member should hold, by role or by name; none once they have left."""
        if not member.active:
            return frozenset()
        return member.holds | {drawer for drawer, stated in self.drawers.items() if self._named(member, stated)}

    def _named(self, member: Member, stated: StatedDrawer) -> bool:
        """Whether a drawer is held by name. One whose holders have all left falls to the administrators."""
        left = not any(self.members[holder].active for holder in stated.holders if holder in self.members)
        return member.id in stated.holders or (bool(stated.holders) and left and member.administrator)

    def holders_of(self, drawer: Drawer) -> frozenset[str]:
        """Active members (ids) who should hold a drawer."""
        return frozenset(member.id for member in self.members.values() if drawer in self.held_by(member))

    def roles_at(self, member_id: str, number: int) -> frozenset[Role]:
        """The roles a member had under a membership number; none before they came."""
        stated = [roles for since, roles in self.roles.get(member_id, ()) if since <= number]
        return stated[-1] if stated else frozenset()

    def counts(self, signer: str, drawer: str, incarnation: str, number: int) -> bool:
        """Whether a change counts: made by somebody who belongs here, or before they left as far as that is known."""
        last = self.removed_at.get(signer)
        known = last is not None and any(place.partition("/")[0] == drawer for place in last)
        return last is None or not known or number <= last.get(f"{drawer}/{incarnation}", 0)

    @property
    def administrators(self) -> tuple[Member, ...]:
        """Everybody who may change the membership now."""
        return tuple(member for member in self.members.values() if member.active and member.administrator)


@dataclass(frozen=True)
class Authority:
    """What every statement must fit: the vault, whether it is for practice, and the pinned root key."""

    vault_id: str
    practice: bool
    root: bytes


# --- making a statement ---------------------------------------------------------------------------


def statement(
    authority: Authority,
    before: Membership | None,
    kind: str,
    *,
    by: str,
    time: str,
    members: Sequence[Member] = (),
    drawers: Mapping[Drawer, StatedDrawer] | None = None,
    recovery: str = "",
    last: Mapping[str, int] | None = None,
    sets: Mapping[str, CardSet] | None = None,
) -> Statement:
    """The unsigned content that follows ``before``.

    ``last``: the last change that counts per "drawer/incarnation", where somebody leaves or a drawer gets a new
    key. ``sets``: for ``cards``, all sets in force from now on.
    """
    content: Statement = {
        "by": by,
        "drawers": {drawer.value: _stated_drawer(stated) for drawer, stated in (drawers or {}).items()},
        "kind": kind,
        "last": dict(last or {}),
        "members": [_stated(member) for member in members],
        "number": 1 if before is None else before.number + 1,
        "practice": authority.practice,
        "previous": [] if before is None else sorted(before.heads),
        "recovery": recovery,
        "time": time,
        "vault": authority.vault_id,
    }
    if kind == CARDS:
        content["sets"] = {name: _stated_set(one) for name, one in (sets or {}).items()}
    return content


def signed(content: Statement, *, by: Identity | None = None, root: SigningKey | None = None) -> Statement:
    """The statement with the signatures of its author and, where it needs one, of the root."""
    message = dumps(content)
    signatures = {}
    if by is not None:
        signatures["author"] = b64encode(by.sign(message, PURPOSE)).decode()
    if root is not None:
        signatures[ROOT] = b64encode(root.sign(message, PURPOSE)).decode()
    return {"content": content, "signatures": signatures}


def fingerprint(one: Statement) -> str:
    """The hash by which later statements name this one."""
    return digest(dumps(one)).hex()


def removed(member: Member) -> Member:
    """The member as a removal states them."""
    return replace(member, active=False)


# --- what a statement says ------------------------------------------------------------------------


def stated_members(content: Statement) -> list[Member]:
    """The members a statement names; raises VaultTooNewError for roles unknown here."""
    return [_member(stated) for stated in content["members"]]


def stated_drawers(content: Statement) -> dict[Drawer, StatedDrawer]:
    """The drawers a statement names; raises VaultTooNewError for those unknown here."""
    return {
        _drawer(name): StatedDrawer(
            str(stated["file"]),
            str(stated["receiving"]),
            str(stated["commitment"]),
            frozenset(str(holder) for holder in stated.get("holders", ())),
        )
        for name, stated in content["drawers"].items()
    }


def stated_sets(content: Statement) -> dict[str, CardSet]:
    """The sets of cards a statement names; raises ValueError for one that could not be."""
    return {str(name): _card_set(stated) for name, stated in content["sets"].items()}


def _stated(member: Member) -> dict[str, object]:
    """A member as stated; what earlier versions did not know is written only where it is set."""
    stated: dict[str, object] = {
        "active": member.active,
        "administrator": member.administrator,
        "alias": member.alias,
        "id": member.id,
        "receiving": b64encode(member.public.receiving).decode(),
        "roles": sorted(member.roles),
        "signing": b64encode(member.public.signing).decode(),
    }
    return {**stated, "until": member.until} if member.until else stated


def _member(stated: Mapping[str, Any]) -> Member:
    roles = frozenset(Role(role) if role in set(Role) else _unknown() for role in stated["roles"])
    signing, receiving = (b64decode(stated[half], validate=True) for half in ("signing", "receiving"))
    public = PublicIdentity(signing, receiving)
    administrator, active = stated["administrator"], stated["active"]
    if not (isinstance(administrator, bool) and isinstance(active, bool)):
        raise KeyFileForgedError
    until = str(stated.get("until", ""))
    return Member(str(stated["id"]), str(stated["alias"]), roles, administrator, public, active, until=until)


def _stated_drawer(stated: StatedDrawer) -> dict[str, object]:
    said: dict[str, object] = {
        "commitment": stated.commitment, "file": stated.file, "receiving": stated.receiving,
    }  # fmt: skip
    return {**said, "holders": sorted(stated.holders)} if stated.holders else said


def _stated_set(one: CardSet) -> dict[str, object]:
    return {
        "drawers": sorted(drawer.value for drawer in one.drawers),
        "number": one.number,
        "receiving": one.receiving,
        "threshold": one.threshold,
        "time": one.time,
        "total": one.total,
    }


def _card_set(stated: Mapping[str, Any]) -> CardSet:
    number, threshold, total = (int(stated[name]) for name in ("number", "threshold", "total"))
    if not 1 <= threshold <= total:
        raise KeyFileForgedError
    drawers = frozenset(_drawer(name) for name in stated["drawers"])
    return CardSet(number, str(stated["receiving"]), drawers, threshold, total, str(stated["time"]))


def _drawer(name: str) -> Drawer:
    try:
        return Drawer(name)
    except ValueError:
        return _unknown()  # type: ignore[no-any-return]


def _unknown() -> Any:
    raise VaultTooNewError
