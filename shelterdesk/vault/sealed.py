"""Sealed cases: one case in a drawer of its own, held by name and not by role (a colleague's relative).

All sheets of casework, health and protection that belong to the case lie there. What still lies in the ordinary
drawers moves over, with its history, and is erased there when somebody unlocks who holds both.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from shelterdesk.casework.record import Kind
from shelterdesk.casework.roles import SEALABLE, Drawer
from shelterdesk.crypto import symmetric
from shelterdesk.errors import DrawerClosedError, NotAHolderError
from shelterdesk.vault import attached, erasure, erasure_plan, founding, history, membership
from shelterdesk.vault.change import MOVED
from shelterdesk.vault.columns import kinds_in, row_cells
from shelterdesk.vault.draft_file import DraftFile, read_draft
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.erasure import AGAIN, Sheet
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer, new_drawers
from shelterdesk.vault.log import Entry, of_record
from shelterdesk.vault.opening import Opening
from shelterdesk.vault.rows import row_of, select
from shelterdesk.vault.save import Moving


@dataclass(frozen=True)
class SealedCase:
    """A sealed case and who holds it (member ids); ``mine`` where it is open here."""

    case_id: str
    holders: frozenset[str]
    mine: bool


def sealed_cases(vault: Opening) -> tuple[SealedCase, ...]:
    """All sealed cases, also those that are not mine to open: everybody may know that they are there."""
    return tuple(
        SealedCase(drawer.sealed_case, vault.keys.chain.holders_of(drawer), drawer in vault.drawers)
        for drawer in sorted(vault.keys.chain.drawers)
        if drawer.sealed_case
    )


def seal_case(vault: Opening, case_id: str, holders: Collection[str]) -> int:
    """Give a case a drawer of its own for these members (ids), oneself among them; returns how many sheets moved.

    Raises ``NotAHolderError`` where one is not among them, ``DrawerClosedError`` without the casework drawer, and what
    writing raises. Sheets in drawers that are not open here move when a holder of both unlocks.
    """
    drawer = Drawer.sealed(case_id)
    if vault.me.id not in holders:
        raise NotAHolderError(drawer)
    if Drawer.CASEWORK not in vault.drawers:
        raise DrawerClosedError(Drawer.CASEWORK)

    def act(revision: KeyRevision, _: Mapping[Drawer, NewDrawer], __: Mapping[str, int]) -> None:
        taken = sorted(stated.file for stated in revision.chain.drawers.values())
        new = replace(new_drawers(frozenset({drawer}), taken)[drawer], holders=frozenset(holders))
        _state(vault, revision, drawer, new)
        (vault.folder / new.file).unlink(missing_ok=True)
        secrets = {drawer: new.receiving.secret_bytes}
        founding.make_drawers(vault.folder, revision.finished(), {drawer: new.key}, secrets)

    vault.change_keys(act)
    return move_over(vault)


def change_holders(vault: Opening, case_id: str, holders: Collection[str]) -> None:
    """Say anew who holds a sealed case; it gets a new key. Raises ``NotAHolderError`` for somebody who is none."""
    drawer = Drawer.sealed(case_id)
    if drawer not in vault.drawers or not holders:
        raise NotAHolderError(drawer)

    def act(revision: KeyRevision, made: Mapping[Drawer, NewDrawer], _: Mapping[str, int]) -> None:
        _state(vault, revision, drawer, replace(made[drawer], holders=frozenset(holders)))

    vault.change_keys(act, [drawer])


def _state(vault: Opening, revision: KeyRevision, drawer: Drawer, new: NewDrawer) -> None:
    revision.state(membership.SEAL, vault.keys.identity, vault.me.id, drawers={drawer: new})
    revision.put_drawer(drawer, new)


# --- moving over ----------------------------------------------------------------------------------


def move_over(vault: Opening) -> int:
    """Move what lies of open sealed cases in open ordinary drawers; returns how many sheets. Safe to repeat.

    First the files attached to them, then the sheets into the sealed drawer, then out of the other: a crash between
    leaves a sheet in both.
    """
    moved = 0
    for place in sorted(drawer for drawer in vault.drawers if drawer.sealed_case):
        for source in [drawer for drawer in SEALABLE if drawer in vault.drawers]:
            moved += _move(vault, source, place)
            _move_drafts(vault, source, place)
    return moved


def _move(vault: Opening, source: Drawer, place: Drawer) -> int:
    opened, target = vault.opened[source], vault.opened[place]
    moving = list(_of_case(vault, opened.file, source, place.sealed_case))
    if not moving or target.scribe is None:
        return 0
    target.attachments.bring(opened.attachments, attached.of_records(opened.file, _names(moving)))
    vault.take_in(place, moving)
    sheets = _names(one for one in moving if _arrived(vault, target.file, one))
    time = int(vault.now().timestamp() * 1000)
    entries = erasure.erase(opened.file, opened.writer, sheets, AGAIN, time, moved=True)
    erasure_plan.settled(vault, opened, entries, place.sealed_case)
    return len(sheets)


def _names(moving: Iterable[Moving]) -> list[Sheet]:
    return [Sheet(one.kind.name, one.record_id) for one in moving]


def _of_case(vault: Opening, file: DrawerFile, source: Drawer, case_id: str) -> Iterator[Moving]:
    for kind in kinds_in(source):
        for row in file.read(f"{select(kind)} WHERE case_id = ? ORDER BY seq", (case_id,)):
            yield Moving(kind, row[1], case_id, row_cells(kind, row), bool(row[4]), _changes(vault, file, kind, row[1]))


def _changes(vault: Opening, file: DrawerFile, kind: Kind, record_id: str) -> tuple[Entry, ...]:
    """All changes of a record, each whole: with the hash before it, by which its own can be proved."""
    found = of_record(file, vault.keys.vault_id, kind.name, record_id)
    return tuple(
        replace(entry, header=replace(entry.header, previous=history.previous_of(file, entry))) for entry in found
    )


def _arrived(vault: Opening, file: DrawerFile, one: Moving) -> bool:
    """Whether the sealed drawer has all that this drawer has of a record; a copy put back may have more, and stays."""
    if row_of(file, one.kind, one.record_id) is None:
        return False
    there = of_record(file, vault.keys.vault_id, one.kind.name, one.record_id)
    carried = {each.hash for entry in there if entry.header.action == MOVED for each in entry.carried()}
    return all(entry.hash in carried for entry in one.carried)


def _move_drafts(vault: Opening, source: Drawer, place: Drawer) -> None:
    """Drafts of the case, whoever wrote them, are sealed anew for its holders."""
    folder = vault.folder / "drafts"
    old, new = (symmetric.derive_key(vault.keys.drawer_keys[drawer], "draft") for drawer in (source, place))
    with vault.drafts_held():
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            draft = read_draft(path, old)
            if draft is not None and draft.key.case_id == place.sealed_case:
                DraftFile(path, new).append(replace(draft, key=replace(draft.key, drawer=place)))

