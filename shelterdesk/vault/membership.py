"""Who belongs to the house: a chain of signed statements, verified from the pinned root key at every unlock.

The root signs the founding and whatever makes or touches an administrator; administrators sign the
rest. Two statements of one number (made on two devices) are both kept: until a merge statement
follows, the stricter holds.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

from shelterdesk.casework.roles import Drawer, Role, drawers_of
from shelterdesk.crypto import BadSignature, MalformedError
from shelterdesk.crypto.canonical import dumps
from shelterdesk.crypto.identity import Identity, PublicIdentity, SigningKey, verify
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import KeyFileForgedError, VaultTooNewError

FOUND, ADD, CHANGE, REMOVE, MERGE = "found", "add", "change", "remove", "merge"
KINDS = (FOUND, ADD, CHANGE, REMOVE, MERGE)
ROOT = "root"

_PURPOSE = "membership"
_FOR_EVERYBODY = frozenset({Drawer.GATE, Drawer.HOUSE})

Statement = dict[str, Any]


@dataclass(frozen=True)
class Member:
    """One member of staff as the chain states it.

    ``since`` and ``by``: the membership number and the author that added them; founders come from the root.
    """

    id: str
    alias: str
    roles: frozenset[Role]
    administrator: bool
    public: PublicIdentity
    active: bool = True
    since: int = 0
    by: str = ROOT

    @property
    def holds(self) -> frozenset[Drawer]:
        """The drawers this member should hold; gate and house belong to everybody, whatever their roles."""
        return drawers_of(self.roles) | _FOR_EVERYBODY


@dataclass(frozen=True)
class StatedDrawer:
    """What the chain says of a drawer: its file, the digest of its public receiving key, the commitment to its key."""

    file: str
    receiving: str
    commitment: str


@dataclass(frozen=True)
class Membership:
    """The verified outcome of the chain: the number every change is made under, and what holds at it."""

    number: int
    members: Mapping[str, Member]
    drawers: Mapping[Drawer, StatedDrawer]
    recovery: str
    heads: tuple[str, ...]
    removed_at: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True)
class Authority:
    """What every statement must fit: the vault, whether it is for practice, and the pinned root key."""

    vault_id: str
    practice: bool
    root: bytes


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
) -> Statement:
    """The unsigned content that follows ``before``. ``last``: for a removal, the last change that counts per device."""
    return {
        "by": by,
        "drawers": {
            drawer.value: {"commitment": stated.commitment, "file": stated.file, "receiving": stated.receiving}
            for drawer, stated in (drawers or {}).items()
        },
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


def signed(content: Statement, *, by: Identity | None = None, root: SigningKey | None = None) -> Statement:
    """The statement with the signatures of its author and, where it needs one, of the root."""
    message = dumps(content)
    signatures = {}
    if by is not None:
        signatures["author"] = b64encode(by.sign(message, _PURPOSE)).decode()
    if root is not None:
        signatures[ROOT] = b64encode(root.sign(message, _PURPOSE)).decode()
    return {"content": content, "signatures": signatures}


def fingerprint(one: Statement) -> str:
    """The hash by which later statements name this one."""
    return digest(dumps(one)).hex()


def verified(statements: Iterable[Statement], authority: Authority) -> Membership:
    """What holds after all statements; raises KeyFileForgedError, or VaultTooNewError for kinds and roles unknown here.

    Statements may come in any order. Every one must be signed by an administrator of the state it
    follows, and by the root as well where an administrator is made or touched.
    """
    try:
        return _verified(sorted(statements, key=lambda one: int(one["content"]["number"])), authority)
    except (KeyError, TypeError, ValueError, AttributeError, MalformedError, BadSignature):
        raise KeyFileForgedError from None


def _verified(statements: Sequence[Statement], authority: Authority) -> Membership:
    states: dict[str, Membership] = {}
    followed: set[str] = set()
    for one in statements:
        content = one["content"]
        if content["vault"] != authority.vault_id or content["practice"] is not authority.practice:
            raise KeyFileForgedError
        if content["kind"] not in KINDS:
            raise VaultTooNewError
        before = [states[previous] for previous in content["previous"]]
        states[fingerprint(one)] = _after(one, before, authority)
        followed.update(content["previous"])
    heads = [state for name, state in sorted(states.items()) if name not in followed]
    if not heads:
        raise KeyFileForgedError
    return _stricter(heads)


def _after(one: Statement, before: Sequence[Membership], authority: Authority) -> Membership:
    """The state after one statement, having checked that it may follow ``before``."""
    content = one["content"]
    name = fingerprint(one)
    if (content["kind"] == FOUND) != (not before):
        raise KeyFileForgedError
    members = [_member(stated) for stated in content["members"]]
    if not before:
        return _founded(one, members, authority)
    state = _stricter(before)
    if content["number"] != state.number + 1:
        raise KeyFileForgedError
    _check_author(one, state, members, authority)
    _check_members(content["kind"], state, members)
    drawers = _drawers(content)
    if set(drawers) & set(state.drawers):
        raise KeyFileForgedError
    number = content["number"]
    dated = {}
    for member in members:
        earlier = state.members.get(member.id)
        since, by = (number, str(content["by"])) if earlier is None else (earlier.since, earlier.by)
        dated[member.id] = replace(member, since=since, by=by)
    removed = {member.id: dict(content["last"]) for member in members} if content["kind"] == REMOVE else {}
    return Membership(
        number,
        {**state.members, **dated},
        {**state.drawers, **drawers},
        state.recovery,
        (name,),
        {**state.removed_at, **removed},
    )


def _founded(one: Statement, members: Sequence[Member], authority: Authority) -> Membership:
    content = one["content"]
    _check_root(one, authority)
    if content["number"] != 1 or not any(member.administrator for member in members):
        raise KeyFileForgedError
    founders = {member.id: replace(member, since=1) for member in members}
    return Membership(1, founders, _drawers(content), str(content["recovery"]), (fingerprint(one),), {})


def _check_author(one: Statement, state: Membership, members: Sequence[Member], authority: Authority) -> None:
    author = state.members[one["content"]["by"]]
    if not (author.active and author.administrator):
        raise KeyFileForgedError
    author.public.verify(dumps(one["content"]), _signature(one, "author"), _PURPOSE)
    were = [state.members[member.id] for member in members if member.id in state.members]
    if any(member.administrator for member in (*members, *were)):
        _check_root(one, authority)


def _check_root(one: Statement, authority: Authority) -> None:
    verify(authority.root, dumps(one["content"]), _signature(one, ROOT), _PURPOSE)


def _check_members(kind: str, state: Membership, members: Sequence[Member]) -> None:
    known = [member.id in state.members for member in members]
    fits = {
        ADD: not any(known) and all(member.active for member in members),
        CHANGE: all(known) and all(member.active for member in members),
        REMOVE: all(known) and not any(member.active for member in members),
        MERGE: not members,
    }
    if not fits.get(kind, False):
        raise KeyFileForgedError
    for member in members:
        before = state.members.get(member.id)
        if before is not None and (before.public != member.public or (kind == CHANGE and not before.active)):
            raise KeyFileForgedError


def _stricter(heads: Sequence[Membership]) -> Membership:
    return heads[0] if len(heads) == 1 else reduce(_stricter_of_two, heads)


def _stricter_of_two(left: Membership, right: Membership) -> Membership:
    """Both branches at once: rights that one of them took away are gone.

    Additions of both stay, except those made by somebody whom the other branch removed.
    """
    members = {**left.members, **right.members}
    for member_id in set(left.members) & set(right.members):
        one, other = left.members[member_id], right.members[member_id]
        members[member_id] = replace(
            one,
            roles=one.roles & other.roles,
            administrator=one.administrator and other.administrator,
            active=one.active and other.active,
        )
    for member_id in set(left.members) ^ set(right.members):
        author = members.get(members[member_id].by)
        if author is not None and not (author.active and author.administrator):
            members[member_id] = replace(members[member_id], active=False)
    return Membership(
        max(left.number, right.number),
        members,
        {**right.drawers, **left.drawers},
        left.recovery,
        tuple(sorted({*left.heads, *right.heads})),
        {**right.removed_at, **left.removed_at},
    )


def _stated(member: Member) -> dict[str, object]:
    return {
        "active": member.active,
        "administrator": member.administrator,
        "alias": member.alias,
        "id": member.id,
        "receiving": b64encode(member.public.receiving).decode(),
        "roles": sorted(member.roles),
        "signing": b64encode(member.public.signing).decode(),
    }


def _member(stated: Mapping[str, Any]) -> Member:
    roles = frozenset(Role(role) if role in set(Role) else _unknown() for role in stated["roles"])
    signing, receiving = (b64decode(stated[half], validate=True) for half in ("signing", "receiving"))
    public = PublicIdentity(signing, receiving)
    administrator, active = stated["administrator"], stated["active"]
    if not (isinstance(administrator, bool) and isinstance(active, bool)):
        raise KeyFileForgedError
    return Member(str(stated["id"]), str(stated["alias"]), roles, administrator, public, active)


def _drawers(content: Statement) -> dict[Drawer, StatedDrawer]:
    return {
        Drawer(name) if name in set(Drawer) else _unknown(): StatedDrawer(
            str(stated["file"]), str(stated["receiving"]), str(stated["commitment"])
        )
        for name, stated in content["drawers"].items()
    }


def _unknown() -> Any:
    raise VaultTooNewError


def _signature(one: Statement, whose: str) -> bytes:
    return b64decode(one["signatures"][whose], validate=True)
