"""Staff come, change and leave while the vault is open; work goes on afterwards under what then holds.

A member who leaves loses slot and keys at once; drawers that the administrator holds get new keys in the
same step, the others before their next holder sees into them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.errors import (
    LastAdministratorError,
    LastHolderError,
    NotAdministratorError,
    OwnMembershipError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import founding, key_file, membership, rekey
from shelterdesk.vault.columns import kinds_in, quoted
from shelterdesk.vault.key_founding import Founder
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer
from shelterdesk.vault.key_staffing import drawers_to_make
from shelterdesk.vault.membership import Member, Since
from shelterdesk.vault.opening import LAST_HOLDER, LEFT, Opening, Told
from shelterdesk.vault.rekey import Staged


@dataclass(frozen=True)
class Kept:
    """A drawer that somebody who leaves could read, and so may have copied: since when, and how much is in it.

    ``records`` is None where the drawer is not open here.
    """

    drawer: Drawer
    since: Since
    records: int | None


@dataclass(frozen=True)
class Departure:
    """What a member may have kept: drawers, and copies of the whole vault made while they could open them."""

    member: Member
    drawers: tuple[Kept, ...]
    copies: tuple[CopyRecord, ...]


# --- coming and changing --------------------------------------------------------------------------


def admit(vault: Opening, founder: Founder, *, until: str = "", kdf: KdfParameters | None = None) -> Member:
    """Add a member; takes one KDF run. Their ``public.fingerprint_words`` are to be compared in person.

    ``until``: the last day (ISO). Raises what ``founding.admit`` raises.
    """
    known = set(vault.keys.members)
    keys = founding.admit(vault.folder, vault.keys, founder, kdf, until)
    vault.keys_changed()
    return next(member for member in keys.members.values() if member.id not in known)


def change_roles(
    vault: Opening, member_id: str, roles: frozenset[Role], administrator: bool, *, accept_last_holder: bool = False,
    staged: Sequence[Staged] = (), progress: Progress = silent,
) -> None:  # fmt: skip
    """Give a member other roles. Drawers they lose get new keys; those they gain open at once or are promised.

    Raises NotAdministratorError, LastAdministratorError, LastHolderError (unless accepted), and what writing raises.
    """
    member = _member(vault, member_id)
    after = replace(member, roles=roles, administrator=administrator)
    _keep_an_administrator(vault, after)
    before, held = vault.keys.chain.held_by(member), vault.keys.chain.held_by(after)
    if not accept_last_holder:
        keep_holders(vault, [member_id], before - held)

    def act(revision: KeyRevision, new: Mapping[Drawer, NewDrawer], last: Mapping[str, int]) -> None:
        made = drawers_to_make(revision, after)
        touched = administrator or member.administrator
        root = revision.root_key(vault.keys.identity, vault.me.id) if touched else None
        _state(revision, vault, membership.CHANGE, [after], {**made, **new}, last, root=touched)
        rekey.put_drawers(revision, {**made, **new})
        revision.regrant(after, held - before, root)
        _make(vault, revision, made)

    vault.change_keys(act, (before - held) & vault.drawers, staged, progress)


def set_until(vault: Opening, member_id: str, until: str) -> None:
    """Set the last day of a membership (ISO; empty for none). Raises NotAdministratorError, LastAdministratorError."""
    after = replace(_member(vault, member_id), until=until)
    if until:
        date.fromisoformat(until)
    _keep_an_administrator(vault, after)

    def act(revision: KeyRevision, new: Mapping[Drawer, NewDrawer], last: Mapping[str, int]) -> None:
        _state(revision, vault, membership.CHANGE, [after], new, last, root=after.administrator)

    vault.change_keys(act)


def change_passphrase(vault: Opening, old: str, new: str, kdf: KdfParameters | None = None) -> None:
    """One's own passphrase; two KDF runs. Raises WrongPassphraseError, WeakPassphraseError."""
    key_file.change_passphrase(vault.folder, vault.keys, old, new, kdf)
    vault.keys_changed()


# --- leaving --------------------------------------------------------------------------------------


def to_stage(vault: Opening, member_id: str) -> frozenset[Drawer]:
    """The drawers that get new keys at once when this member leaves; ``rekey.stage`` may copy them before."""
    return vault.keys.chain.held_by(vault.keys.members[member_id]) & vault.drawers


def leave(
    vault: Opening, member_id: str, *, accept_last_holder: bool = False, staged: Sequence[Staged] = (),
    progress: Progress = silent,
) -> Departure:  # fmt: skip
    """End a membership for good: slot and keys destroyed in both copies, new keys for what the member held.

    Their letters for open drawers are filed first. Returns what they may have kept. Raises NotAdministratorError,
    OwnMembershipError, LastHolderError (unless accepted), and what writing raises; then nothing has changed.
    """
    member = _member(vault, member_id)
    if member_id == vault.me.id:
        raise OwnMembershipError
    if not accept_last_holder:
        keep_holders(vault, [member_id], vault.keys.chain.held_by(member))
    vault.file_letters()
    departure = what_they_may_have_kept(vault, member_id)
    _end(vault, [member], staged, progress)
    return departure


def what_they_may_have_kept(vault: Opening, member_id: str) -> Departure:
    """What a member could read until now, and which copies were made meanwhile: nobody can take those back."""
    member, chain = vault.keys.members[member_id], vault.keys.chain
    kept = tuple(
        Kept(drawer, since, _records(vault, drawer))
        for (who, drawer), since in chain.holdings.items()
        if who == member_id and (who, drawer) not in vault.keys.promised
    )
    came = min((one.since.time for one in kept), default="")
    copies = vault.all(CopyRecord) if Drawer.GATE in vault.drawers else []
    return Departure(member, kept, tuple(copy for copy in copies if (copy.made_at or "") >= came[:16]))


def _records(vault: Opening, drawer: Drawer) -> int | None:
    if drawer not in vault.drawers:
        return None
    file = vault.file(drawer)
    return sum(file.number(f"SELECT count(*) FROM {quoted(kind.name)} WHERE removed = 0") for kind in kinds_in(drawer))


def _end(vault: Opening, members: Sequence[Member], staged: Sequence[Staged], progress: Progress) -> None:
    ids = [member.id for member in members]
    lost = frozenset[Drawer]().union(*(vault.keys.chain.held_by(member) for member in members))

    def act(revision: KeyRevision, new: Mapping[Drawer, NewDrawer], last: Mapping[str, int]) -> None:
        gone = [membership.removed(revision.chain.members[one]) for one in ids]
        root = any(one.administrator for one in gone)
        counting = {**last, **vault.letters.places()}
        _state(revision, vault, membership.REMOVE, gone, new, counting, root=root)
        for one in ids:
            revision.dismiss(one)
        rekey.put_drawers(revision, new)

    vault.change_keys(act, lost & vault.drawers, staged, progress)


# --- ending by date -------------------------------------------------------------------------------


def latest_seen(vault: Opening) -> datetime:
    """The latest time this vault has seen: a clock put back brings no membership back."""
    times = [vault.now()]
    for drawer in vault.drawers:
        row = vault.file(drawer).one("SELECT time FROM log ORDER BY seq DESC LIMIT 1")
        if row is not None:
            times.append(datetime.fromtimestamp(row[0] / 1000, UTC))
    return max(times)


def has_ended(vault: Opening, member: Member) -> bool:
    """Whether the last day has passed. It never does for an administrator without whom there would be none."""
    today = latest_seen(vault).date().isoformat()
    if not member.until or member.until >= today:
        return False
    others = [one for one in vault.keys.chain.administrators if not one.until or one.until >= today]
    return bool(others) or not member.administrator


def end_by_date(vault: Opening) -> tuple[Told, ...]:
    """End the memberships whose last day has passed, but for those without whom nobody could open a drawer."""
    active = [one for one in vault.keys.members.values() if one.active and one.id != vault.me.id]
    over = [one for one in active if has_ended(vault, one)]
    told: list[Told] = []
    for member in over:
        try:
            keep_holders(vault, [one.id for one in over], vault.keys.chain.held_by(member))
        except LastHolderError as last:
            told.append(Told(LAST_HOLDER, member.id, last.drawer))
    leaving = [member for member in over if all(one.member != member.id for one in told)]
    if leaving:
        _end(vault, leaving, (), silent)
        told += [Told(LEFT, member.id) for member in leaving]
    return tuple(told)


# --- what must stay -------------------------------------------------------------------------------


def _member(vault: Opening, member_id: str) -> Member:
    if not vault.me.administrator:
        raise NotAdministratorError
    member = vault.keys.members[member_id]
    if not member.active:
        raise ValueError("who left does not come back")
    return member


def _keep_an_administrator(vault: Opening, after: Member) -> None:
    """Somebody must be able to change the membership, and without an end."""
    staying = [one for one in vault.keys.chain.administrators if one.id != after.id and not one.until]
    if not staying and (not after.administrator or after.until):
        raise LastAdministratorError


def keep_holders(vault: Opening, leaving: Collection[str], drawers: Collection[Drawer]) -> None:
    """Somebody else, or a set of cards, must have the key of each of these drawers by now."""
    keys = vault.keys
    for drawer in sorted(set(drawers) & set(keys.chain.drawers)):
        sets = {f"cards/{name}" for name, one in keys.chain.sets.items() if drawer in one.drawers}
        others = (keys.chain.holders_of(drawer) | sets) - set(leaving)
        if all((one, drawer) in keys.promised for one in others):
            raise LastHolderError(drawer)


# --- the act itself -------------------------------------------------------------------------------


def _state(
    revision: KeyRevision, vault: Opening, kind: str, members: Sequence[Member],
    drawers: Mapping[Drawer, NewDrawer], last: Mapping[str, int], *, root: bool,
) -> None:  # fmt: skip
    """One statement by the administrator at work."""
    identity, me = vault.keys.identity, vault.me.id
    key = revision.root_key(identity, me) if root else None
    revision.state(kind, identity, me, members=members, drawers=drawers, last=last, root=key)


def _make(vault: Opening, revision: KeyRevision, made: Mapping[Drawer, NewDrawer]) -> None:
    """Files for drawers that come to be, before the key file names them; a crash leaves files that nobody knows."""
    for new in made.values():
        (vault.folder / new.file).unlink(missing_ok=True)
    keys = {drawer: new.key for drawer, new in made.items()}
    secrets = {drawer: new.receiving.secret_bytes for drawer, new in made.items()}
    founding.make_drawers(vault.folder, revision.finished(), keys, secrets)

