"""A drawer's new key: a copy under it is staged beside the drawer, the key file switches to it, the files follow.

The one step that counts is the writing of the key file. A staging folder is named after the commitment
to its key, so at any later moment the signed chain tells whether it is to be finished or thrown away.
"""

import shutil
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import symmetric
from shelterdesk.errors import (
    AnchorDamagedError,
    BusyError,
    DiskFullError,
    DrawerDamagedError,
    DrawerMissingError,
    WriteFailedError,
)
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import membership, projection
from shelterdesk.vault.anchor import Anchor
from shelterdesk.vault.connection import facts_of, open_drawer_file
from shelterdesk.vault.draft_file import DraftFile, read_draft
from shelterdesk.vault.drawer import RECEIVING, DrawerFile
from shelterdesk.vault.erasure import ErasedList, list_path
from shelterdesk.vault.founding import anchor_path
from shelterdesk.vault.key_contents import OpenedKeys
from shelterdesk.vault.key_revision import KeyRevision
from shelterdesk.vault.key_seals import NewDrawer, commitment
from shelterdesk.vault.letters import OLD_RECEIVING
from shelterdesk.vault.membership import Membership
from shelterdesk.vault.whole_file import sync_folder, writing

STAGING = "rekey-"
"""Staging folders: this and the first digits of the commitment to the new key."""

_DIGITS = 16
_PAGES = 1000
_DRAFTS = "drafts"
_JOURNAL = "-journal"


@dataclass(frozen=True)
class Staged:
    """A drawer copied under a new key, not yet in force."""

    drawer: Drawer
    new: NewDrawer = field(repr=False)
    folder: Path
    state: object = field(repr=False)
    """What the drawer held when it was copied."""


def stage(folder: Path, keys: OpenedKeys, drawer: Drawer, progress: Progress = silent) -> Staged:
    """Copy a drawer under a new key, proved to be whole; the drawer may be in use meanwhile, from any thread.

    Progress counts pages. Raises what opening and writing raise, and Cancelled; then nothing is left behind.
    """
    file = keys.file_of[drawer]
    new = NewDrawer.generate(file)
    staging = folder / f"{STAGING}{commitment(new.key, keys.vault_id)[:_DIGITS]}"
    with writing(staging):
        staging.mkdir()
    try:
        with _read(folder, keys, drawer) as live:
            _copy(live, staging / file, new.key, progress)
        with closing(DrawerFile(staging / file, new.key, drawer, keys.vault_id)) as copied:
            _prove(copied)
            state = _state(copied)
            _take_over(copied, keys, new)
        with writing(staging):
            sync_folder(staging)
            sync_folder(folder)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return Staged(drawer, new, staging, state)


def _read(folder: Path, keys: OpenedKeys, drawer: Drawer) -> "closing[DrawerFile]":
    """The drawer under the key it has, on a connection of its own."""
    return closing(DrawerFile(folder / keys.file_of[drawer], keys.drawer_keys[drawer], drawer, keys.vault_id))


def _prove(copied: DrawerFile) -> None:
    """Every page opens under the new key, and they fit together."""
    if copied.read("PRAGMA quick_check") != [("ok",)]:
        raise DrawerDamagedError(copied.drawer, "copy")


def _copy(live: DrawerFile, path: Path, key: bytes, progress: Progress) -> None:
    with facts_of(path, live.drawer):
        target = open_drawer_file(path, key, drawer=live.drawer, new=True)
        try:
            live.connection.backup(
                target, pages=_PAGES, progress=lambda _, remaining, total: progress(total - remaining, total)
            )
        finally:
            target.close()


def _take_over(copied: DrawerFile, keys: OpenedKeys, new: NewDrawer) -> None:
    """What hung on the old keys goes on: letters sealed to the old receiving key, tokens made under the gate's."""
    with copied.transaction():
        copied.set_meta(OLD_RECEIVING, copied.meta(RECEIVING) + copied.meta(OLD_RECEIVING))
        copied.set_meta(RECEIVING, new.receiving.secret_bytes)
        if copied.drawer is Drawer.GATE:
            copied.set_meta(projection.TOKENS, projection.token_key(copied, keys.drawer_keys[Drawer.GATE]))


def _state(file: DrawerFile) -> object:
    """What tells one state of a drawer from another: the end of its log, and the facts it keeps beside it."""
    return (
        file.one("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1"),
        sorted((key, bytes(value)) for key, value in file.read("SELECT key, value FROM meta")),
    )


def ready(
    folder: Path, keys: OpenedKeys, drawers: Collection[Drawer], staged: Sequence[Staged] = (),
    progress: Progress = silent,
) -> list[Staged]:  # fmt: skip
    """Everything for the switch of these drawers, which nobody writes to from now on.

    What was staged before counts only if the drawer is still what it was; else it is staged again. Anchors and
    drafts of all members follow.
    """
    found = []
    for drawer in sorted(drawers):
        with _read(folder, keys, drawer) as file:
            state = _state(file)
        fits = [one for one in staged if one.drawer == drawer and one.state == state and one.folder.is_dir()]
        one = fits[0] if fits else stage(folder, keys, drawer, progress)
        _reseal_beside(folder, keys, one)
        _reseal_drafts(folder, keys, one)
        found.append(one)
    abandon([one for one in staged if one not in found])
    return found


def _reseal_beside(folder: Path, keys: OpenedKeys, staged: Staged) -> None:
    """What lies beside says under the new key what it said; an anchor missing or damaged is not made good by this."""
    listed = ErasedList(folder / staged.new.file, keys.drawer_keys[staged.drawer]).read()
    if listed is not None:
        ErasedList(staged.folder / staged.new.file, staged.new.key).write(listed)
    try:
        said = Anchor(anchor_path(folder / staged.new.file), keys.drawer_keys[staged.drawer]).read()
    except AnchorDamagedError:
        return
    if said is not None:
        Anchor(anchor_path(staged.folder / staged.new.file), staged.new.key).write(said)


def _reseal_drafts(folder: Path, keys: OpenedKeys, staged: Staged) -> None:
    if not (folder / _DRAFTS).is_dir():
        return
    old, new = (symmetric.derive_key(key, "draft") for key in (keys.drawer_keys[staged.drawer], staged.new.key))
    for path in sorted((folder / _DRAFTS).iterdir()):
        draft = read_draft(path, old)
        if draft is None:
            continue
        with writing(staged.folder):
            (staged.folder / _DRAFTS).mkdir(exist_ok=True)
        DraftFile(staged.folder / _DRAFTS / path.name, new).append(draft)
    with writing(staged.folder):
        sync_folder(staged.folder)


def abandon(staged: Sequence[Staged]) -> None:
    """Throw staged copies away; what cannot be deleted now goes at the next unlock."""
    for one in staged:
        shutil.rmtree(one.folder, ignore_errors=True)


def settle(folder: Path, chain: Membership) -> None:
    """Finish or throw away what was staged, as the chain says; nothing to do in peace. Drawers must be closed.

    Safe to repeat after a crash at any point. Raises what writing raises.
    """
    stated = {one.commitment[:_DIGITS]: one.file for one in chain.drawers.values()}
    for staging in sorted(path for path in folder.glob(f"{STAGING}*") if path.is_dir()):
        file = stated.get(staging.name.removeprefix(STAGING))
        if file is not None:
            _finish(folder, staging, file)
        with writing(staging):
            shutil.rmtree(staging)
            sync_folder(folder)


def _finish(folder: Path, staging: Path, file: str) -> None:
    """Anchor, list of what was erased, drawer and drafts take their places.

    An old journal would be played into the new drawer, and goes first; copies made before a migration go as well.
    """
    drafts = sorted((staging / _DRAFTS).iterdir()) if (staging / _DRAFTS).is_dir() else []
    with writing(folder):
        for path in (anchor_path(staging / file), list_path(staging / file), staging / file):
            if path.exists():
                (folder / (path.name + _JOURNAL)).unlink(missing_ok=True)
                path.replace(folder / path.name)
        for path in drafts:
            path.replace(folder / _DRAFTS / path.name)
        for path in folder.glob(f"{Path(file).stem}.before-*.db*"):
            path.unlink()
        sync_folder(folder)
        if drafts:
            sync_folder(folder / _DRAFTS)


def last_numbers(folder: Path, keys: OpenedKeys, drawers: Collection[Drawer], incarnation: str = "") -> dict[str, int]:
    """The last number per "drawer/incarnation" in these drawers: what counts of somebody who leaves now.

    ``incarnation``: named even where it has written nothing, so that every drawer is told.
    """
    found = {}
    for drawer in sorted(drawers):
        if incarnation:
            found[f"{drawer}/{incarnation}"] = 0
        with _read(folder, keys, drawer) as file:
            rows = file.read("SELECT incarnation, max(number) FROM log GROUP BY incarnation")
            found |= {f"{drawer}/{file.text(word)}": int(number) for word, number in rows}
    return found


def give_new_keys(
    folder: Path, keys: OpenedKeys, drawers: Collection[Drawer], incarnation: str, progress: Progress = silent
) -> OpenedKeys:
    """New keys for closed drawers that are due, before anybody sees into them; returns the keys from then on.

    A drawer that cannot be copied keeps its key and stays due; the others do not wait for it.
    """
    staged = []
    for drawer in sorted(drawers):
        with suppress(BusyError, DiskFullError, DrawerDamagedError, DrawerMissingError, WriteFailedError):
            staged.append(stage(folder, keys, drawer, progress))
    if not staged:
        return keys
    prepared = ready(folder, keys, [one.drawer for one in staged], staged, progress)
    new = {one.drawer: one.new for one in prepared}
    revision = KeyRevision.for_member(folder, keys)
    last = last_numbers(folder, keys, list(new), incarnation)
    revision.state(membership.REKEY, keys.identity, keys.me.id, drawers=new, last=last)
    put_drawers(revision, new)
    after = revision.write()
    settle(folder, after.chain)
    return after


def put_drawers(revision: KeyRevision, new: Mapping[Drawer, NewDrawer]) -> None:
    """Seal new keys to everybody they are meant for, the gate's first: the rest of the file hangs on it."""
    for drawer in sorted(new, key=lambda one: one is not Drawer.GATE):
        revision.put_drawer(drawer, new[drawer])
