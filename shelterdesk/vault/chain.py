"""The membership chain, verified from the pinned root key: only whom the root and administrators made counts.

The root signs the founding and whatever makes or touches an administrator; administrators sign the
rest, and holders of a drawer may give it a new key. Two statements of one number (made on two
devices) are both kept: until a merge statement follows, the stricter holds.
"""

from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto import BadSignature, MalformedError
from shelterdesk.crypto.canonical import dumps
from shelterdesk.crypto.identity import verify
from shelterdesk.errors import KeyFileForgedError, VaultTooNewError
from shelterdesk.vault.membership import (
    ADD,
    CARDS,
    CHANGE,
    FOUND,
    KINDS,
    MERGE,
    PURPOSE,
    RECOVER,
    REKEY,
    REMOVE,
    ROOT,
    SEAL,
    WIDENED,
    Authority,
    CardSet,
    Event,
    Member,
    Membership,
    Since,
    StatedDrawer,
    Statement,
    fingerprint,
    stated_drawers,
    stated_members,
    stated_sets,
)

_MAKE_DRAWERS = frozenset({ADD, CHANGE, RECOVER})
_RESTATE_DRAWERS = frozenset({CHANGE, REMOVE, REKEY, CARDS, RECOVER})


@dataclass(frozen=True)
class _Said:
    """What one statement says, read."""

    one: Statement
    kind: str
    number: int
    by: str
    members: Sequence[Member]
    drawers: Mapping[Drawer, StatedDrawer]
    sets: Mapping[str, CardSet] | None
    last: Mapping[str, int]

    def since(self) -> Since:
        return Since(self.number, str(self.one["content"]["time"]))


def verified(statements: Iterable[Statement], authority: Authority) -> Membership:
    """What holds after all statements; raises KeyFileForgedError, or VaultTooNewError for kinds and roles unknown here.

    Statements may come in any order. Every one must be signed as its kind asks by somebody who may do
    so in the state it follows, and by the root as well where an administrator is made or touched.
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
    kind = content["kind"]
    said = _Said(
        one,
        kind,
        content["number"],
        str(content["by"]),
        stated_members(content),
        stated_drawers(content),
        stated_sets(content) if kind == CARDS else None,
        {str(place): int(number) for place, number in content["last"].items()},
    )
    if (kind == FOUND) != (not before):
        raise KeyFileForgedError
    if not before:
        return _founded(said, authority)
    state = _stricter(before)
    if said.number != state.number + 1:
        raise KeyFileForgedError
    _check_author(said, state, authority)
    _check_members(said, state)
    _check_drawers(said, state)
    return _next(said, state)


# --- who may say what -----------------------------------------------------------------------------


def _check_author(said: _Said, state: Membership, authority: Authority) -> None:
    if said.kind == RECOVER:  # the cards opened the root key; the newcomer proves to hold the key that is admitted
        if not state.sets:
            raise KeyFileForgedError
        author = {member.id: member for member in said.members if member.id not in state.members}[said.by]
    else:
        author = state.members[said.by]
        if not (author.active and (author.administrator or said.kind in {REKEY, SEAL})):
            raise KeyFileForgedError
    author.public.verify(dumps(said.one["content"]), _signature(said.one, "author"), PURPOSE)
    were = [state.members[member.id] for member in said.members if member.id in state.members]
    touches = any(member.administrator for member in (*said.members, *were))
    if touches or said.kind in {CARDS, RECOVER}:
        _check_root(said.one, authority)


def _check_root(one: Statement, authority: Authority) -> None:
    verify(authority.root, dumps(one["content"]), _signature(one, ROOT), PURPOSE)


def _signature(one: Statement, whose: str) -> bytes:
    return b64decode(one["signatures"][whose], validate=True)


def _check_members(said: _Said, state: Membership) -> None:
    members = said.members
    known = [member.id in state.members for member in members]
    fits = {
        ADD: not any(known) and all(member.active for member in members),
        CHANGE: all(known) and all(member.active for member in members),
        REMOVE: all(known) and not any(member.active for member in members),
        MERGE: not members,
        REKEY: not members and bool(said.drawers),
        CARDS: not members and bool(said.sets),
        SEAL: not members and len(said.drawers) == 1,
        RECOVER: all(
            is_known != member.active and (is_known or member.administrator)
            for is_known, member in zip(known, members, strict=True)
        ),
    }
    if not fits[said.kind] or len({member.id for member in members}) != len(members):
        raise KeyFileForgedError
    for member in members:
        before = state.members.get(member.id)
        if before is not None and (before.public != member.public or (said.kind == CHANGE and not before.active)):
            raise KeyFileForgedError


def _check_drawers(said: _Said, state: Membership) -> None:
    """New drawers come with new files; a new key comes from somebody who held the old one."""
    restated = {drawer: stated for drawer, stated in said.drawers.items() if drawer in state.drawers}
    made = [stated.file for drawer, stated in said.drawers.items() if drawer not in restated]
    if said.kind == SEAL:
        _check_sealed(said, state)
        return
    if any(drawer.sealed_case for drawer in set(said.drawers) - set(restated)):
        raise KeyFileForgedError
    if (made and said.kind not in _MAKE_DRAWERS) or (restated and said.kind not in _RESTATE_DRAWERS):
        raise KeyFileForgedError
    if len(set(made)) < len(made) or set(made) & {stated.file for stated in state.drawers.values()}:
        raise KeyFileForgedError
    if restated and said.kind != RECOVER and not set(restated) <= state.held_by(state.members[said.by]):
        raise KeyFileForgedError
    for drawer, stated in restated.items():
        before = state.drawers[drawer]
        rekeyed = stated.commitment != before.commitment
        same = (stated.file, stated.holders) == (before.file, before.holders)
        if not (rekeyed and same) and stated != _with_newcomers(said, before):
            raise KeyFileForgedError


def _with_newcomers(said: _Said, before: StatedDrawer) -> StatedDrawer | None:
    """Cards open sealed cases too: whom they admit is named beside those named before, and the key stays."""
    if said.kind != RECOVER or not before.holders:
        return None
    return replace(before, holders=before.holders | {member.id for member in said.members if member.active})


def _check_sealed(said: _Said, state: Membership) -> None:
    """A case is sealed by a caseworker among its holders; later its holders say who holds it, with a new key."""
    ((drawer, stated),) = said.drawers.items()
    holders = [state.members[holder] for holder in stated.holders]
    if not drawer.sealed_case or not holders or not all(holder.active for holder in holders):
        raise KeyFileForgedError
    before, held = state.drawers.get(drawer), state.held_by(state.members[said.by])
    if before is None:
        taken = {one.file for one in state.drawers.values()}
        fits = said.by in stated.holders and Drawer.CASEWORK in held and stated.file not in taken
    else:
        fits = drawer in held and stated.file == before.file and stated.commitment != before.commitment
    if not fits:
        raise KeyFileForgedError


# --- what follows from it -------------------------------------------------------------------------


def _founded(said: _Said, authority: Authority) -> Membership:
    _check_root(said.one, authority)
    if said.number != 1 or not any(member.administrator for member in said.members):
        raise KeyFileForgedError
    recovery = str(said.one["content"]["recovery"])
    return _next(said, Membership(0, {}, {}, recovery, (), {}))


def _next(said: _Said, state: Membership) -> Membership:
    number = said.number
    dated = {}
    for member in said.members:
        earlier = state.members.get(member.id)
        by = ROOT if said.kind == FOUND else said.by
        since, by = (number, by) if earlier is None else (earlier.since, earlier.by)
        dated[member.id] = replace(member, since=since, by=by)
    name = fingerprint(said.one)
    kind, drawers = _as_told(said, state)
    event = Event(name, number, kind, said.by, said.since().time, tuple(dated), tuple(sorted(drawers)))
    after = replace(
        state,
        number=number,
        members={**state.members, **dated},
        drawers={**state.drawers, **said.drawers},
        heads=(name,),
        removed_at=_removals(said, state),
        sets=state.sets if said.sets is None else said.sets,
        events=(*state.events, event),
        keyed={**state.keyed, **dict.fromkeys(_with_new_keys(said, state), said.since())},
        roles={**state.roles, **{m.id: (*state.roles.get(m.id, ()), (number, m.roles)) for m in dated.values()}},
    )
    return replace(after, due=_due(said, state, after), holdings=_holdings(after, state.holdings, said.since()))


def _as_told(said: _Said, before: Membership) -> tuple[str, frozenset[Drawer]]:
    """What people are told that a statement did, and to which drawers."""
    if said.sets is None or {n: one.receiving for n, one in said.sets.items()} != {
        n: one.receiving for n, one in before.sets.items()
    }:
        return said.kind, frozenset(said.drawers)
    meant = [frozenset[Drawer]().union(*(one.drawers for one in sets.values())) for sets in (said.sets, before.sets)]
    return WIDENED, meant[0] - meant[1]


def _removals(said: _Said, state: Membership) -> dict[str, Mapping[str, int]]:
    """What counts of those who left, told of drawers by their holders: a new key later tells it for its drawer."""
    author = state.members.get(said.by)
    held = {drawer.value for drawer in state.held_by(author)} if author else set[str]()
    mine = {place: number for place, number in said.last.items() if place.partition("/")[0] in held}
    letters = {place: number for place, number in said.last.items() if place.startswith("letter/")}
    found: dict[str, Mapping[str, int]] = {}
    for member_id, last in state.removed_at.items():
        told = {place.partition("/")[0] for place in last}
        found[member_id] = {**{p: n for p, n in mine.items() if p.partition("/")[0] not in told}, **last}
    gone = {member.id: {**mine, **letters} for member in said.members if not member.active}
    return {**gone, **found}


def _due(said: _Said, before: Membership, after: Membership) -> frozenset[Drawer]:
    """Drawers whose key somebody has who should not: members who lost them, cards that no longer count."""
    lost = set(before.due)
    for member in said.members:
        if member.id in before.members:
            lost |= before.held_by(before.members[member.id]) - after.held_by(after.members[member.id])
    if said.sets is not None:
        for name, one in before.sets.items():
            now = said.sets.get(name)
            same = now is not None and now.receiving == one.receiving
            lost |= one.drawers - now.drawers if same and now else one.drawers
    return frozenset(lost & set(after.drawers)) - _with_new_keys(said, before)


def _with_new_keys(said: _Said, before: Membership) -> frozenset[Drawer]:
    """The drawers that come to be or get a new key by a statement."""
    kept = {drawer for drawer, stated in said.drawers.items() if drawer in before.drawers
            and before.drawers[drawer].commitment == stated.commitment}  # fmt: skip
    return frozenset(said.drawers) - kept


def _holdings(
    after: Membership, before: Mapping[tuple[str, Drawer], Since], now: Since
) -> dict[tuple[str, Drawer], Since]:
    return {
        (member.id, drawer): before.get((member.id, drawer), now)
        for member in after.members.values()
        for drawer in sorted(after.held_by(member) & set(after.drawers))
    }


# --- two branches ---------------------------------------------------------------------------------


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
            until=min(filter(None, (one.until, other.until)), default=""),
        )
    for member_id in sorted(set(left.members) ^ set(right.members), key=lambda one: members[one].since):
        author = members.get(members[member_id].by)
        if author is not None and not (author.active and author.administrator):
            members[member_id] = replace(members[member_id], active=False)
    merged = Membership(
        max(left.number, right.number),
        members,
        {**right.drawers, **left.drawers, **_keyed_later(left, right)},
        left.recovery,
        tuple(sorted({*left.heads, *right.heads})),
        _earlier_of_both(left.removed_at, right.removed_at),
        left.due | right.due | _keyed_twice(left, right),
        sets=_sets_of_both(left.sets, right.sets),
        events=_in_order(left.events, right.events),
        keyed={**right.keyed, **left.keyed, **{drawer: right.keyed[drawer] for drawer in _keyed_later(left, right)}},
        roles=_roles_of_both(left, right, members),
    )
    return replace(merged, holdings=_holdings(merged, {**right.holdings, **left.holdings}, Since(merged.number, "")))


def _keyed_later(left: Membership, right: Membership) -> dict[Drawer, StatedDrawer]:
    """Drawers whose newer key came on the right."""
    return {
        drawer: stated
        for drawer, stated in right.drawers.items()
        if drawer in left.keyed and right.keyed[drawer].number > left.keyed[drawer].number
    }


def _keyed_twice(left: Membership, right: Membership) -> frozenset[Drawer]:
    """Drawers that got different keys on the two branches: whoever left on one may have the key of the other."""
    both = set(left.drawers) & set(right.drawers)
    return frozenset(drawer for drawer in both if left.drawers[drawer] != right.drawers[drawer])


def _earlier_of_both(
    left: Mapping[str, Mapping[str, int]], right: Mapping[str, Mapping[str, int]]
) -> dict[str, Mapping[str, int]]:
    found: dict[str, Mapping[str, int]] = {**right, **left}
    for member_id in set(left) & set(right):
        one, other = left[member_id], right[member_id]
        found[member_id] = {
            place: min(number[place] for number in (one, other) if place in number) for place in {**one, **other}
        }
    return found


def _sets_of_both(left: Mapping[str, CardSet], right: Mapping[str, CardSet]) -> dict[str, CardSet]:
    newer = {name: one for name, one in right.items() if name not in left or one.number > left[name].number}
    return {**left, **newer}


def _in_order(left: Sequence[Event], right: Sequence[Event]) -> tuple[Event, ...]:
    return tuple(sorted({*left, *right}, key=lambda event: (event.number, event.name)))


def _roles_of_both(
    left: Membership, right: Membership, members: Mapping[str, Member]
) -> dict[str, tuple[tuple[int, frozenset[Role]], ...]]:
    number = max(left.number, right.number)
    found = {}
    for member_id, member in members.items():
        stated = sorted({*left.roles.get(member_id, ()), *right.roles.get(member_id, ())}, key=lambda pair: pair[0])
        agreed = not stated or left.roles.get(member_id) == right.roles.get(member_id)
        found[member_id] = tuple(stated) if agreed else (*stated, (number, member.roles))
    return found
