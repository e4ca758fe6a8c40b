"""The media that hold backups: which ones are known, which are here now, and what there is to do about them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shelterdesk.casework.gate_kinds import CopyRecord
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.progress import Progress, silent
from shelterdesk.vault import generations
from shelterdesk.vault.backup import Backup
from shelterdesk.vault.backup_medium import Medium
from shelterdesk.vault.backup_reading import keys_at, open_copy
from shelterdesk.vault.generations import Generation
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.places import is_removable, plugged_in
from shelterdesk.vault.restore import homes_in
from shelterdesk.vault.vault import Vault

MINUTE = "%Y-%m-%dT%H:%MZ"
_A_SECOND = timedelta(seconds=1)
UNSEEN_DAYS = 14
"""A medium that got no backup for so long, while others did, is asked for."""


@dataclass(frozen=True)
class KnownMedium:
    """A stick, disk or folder that this vault was backed up to."""

    medium: str
    records: tuple[CopyRecord, ...]
    """Its backups, the newest first."""

    @property
    def newest(self) -> CopyRecord:
        """The backup made last."""
        return self.records[0]

    @property
    def name(self) -> str:
        """What people call it."""
        return self.newest.place or ""


def record_of(made: Backup, member: str, now: datetime) -> CopyRecord:
    """What the gate drawer keeps of a backup."""
    place = made.folder.parent
    return CopyRecord(
        made_at=made.generation.made.strftime(MINUTE),
        made_by=member,
        kind_of_place="stick" if is_removable(made.folder) else "other",
        place=place.name or str(place),
        files=len(made.generation.stored),
        verified_at=now.strftime(MINUTE),
        medium=made.generation.medium,
        path=str(made.folder),
        generation=made.generation.number,
        opened=" ".join(sorted(made.opened)),
        waiting=" ".join(sorted(made.waiting)) or None,
    )


def known_media(vault: Vault) -> tuple[KnownMedium, ...]:
    """All media of the records in the gate, the one used last first."""
    if Drawer.GATE not in vault.drawers:
        return ()
    by_medium: dict[str, list[CopyRecord]] = {}
    for record in vault.all(CopyRecord)[::-1]:
        if record.medium:
            by_medium.setdefault(record.medium, []).append(record)
    return tuple(KnownMedium(medium, tuple(records)) for medium, records in by_medium.items())


def find(known: KnownMedium, vault_id: str, roots: Sequence[Path] | None = None) -> Path | None:
    """The backup folder of a medium, if it is here now: where it was last, or on whatever is plugged in."""
    last = Path(known.newest.path or "")
    homes = [last] if known.newest.path else []
    for root in plugged_in() if roots is None else roots:
        homes += [*homes_in(root), *homes_in(root / last.parent.name)]
    for home in homes:
        one = generations.newest(home)
        if one is not None and (one.vault, one.medium) == (vault_id, known.medium):
            return home
    return None


def is_behind(home: Path, vault: Vault) -> bool:
    """Whether anything was written since the newest backup there, as far as this member's keys and the files tell."""
    one = generations.newest(home)
    facts = None if one is None else generations.facts_of(one, vault.keys.drawer_keys[Drawer.GATE])
    if one is None or facts is None:
        return True
    for drawer, name in vault.keys.file_of.items():
        reached = facts.drawers.get(drawer)
        if drawer in vault.drawers and reached is not None:
            file = vault.file(drawer)
            noted = file.known_word("copy_record")  # the note about the backup itself came after it
            if file.number("SELECT count(*) FROM log WHERE seq > ? AND kind <> ?", (reached.seq, noted)):
                return True
        elif datetime.fromtimestamp((vault.folder / name).stat().st_mtime, UTC) > one.made + _A_SECOND:
            return True
    return _names_beside(vault.folder) != {held.name for held in one.files if held.name.startswith("letters/")}


def _names_beside(folder: Path) -> set[str]:
    letters = folder / "letters"
    return {f"letters/{path.name}" for path in letters.iterdir() if path.is_file()} if letters.is_dir() else set()


# --- reminders --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reminder:
    """What Today says about backups: ``never``, ``old`` (days) or ``unseen`` (a medium, since when)."""

    what: str
    days: int = 0
    place: str = ""
    since: str = ""


def reminders(vault: Vault, after_days: int) -> tuple[Reminder, ...]:
    """What there is to say; nothing in a practice vault, where nobody is hurt by a loss."""
    if vault.practice:
        return ()
    known = known_media(vault)
    if not known:
        return (Reminder("never"),)
    found = []
    newest = max(_day(medium.newest) for medium in known)
    days = (vault.now() - newest).days
    if days >= after_days:
        found.append(Reminder("old", days))
    for medium in known:
        silent_for = (newest - _day(medium.newest)).days
        if silent_for >= max(UNSEEN_DAYS, 2 * after_days):
            found.append(Reminder("unseen", silent_for, medium.name, medium.newest.made_at or ""))
    return tuple(found)


def _day(record: CopyRecord) -> datetime:
    try:
        return datetime.strptime(record.made_at or "", MINUTE).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


# --- drawers that nobody opened in the copy yet ------------------------------------------------------


@dataclass(frozen=True)
class Waiting:
    """The newest backup of a medium, with drawers that this member could open in it and nobody has."""

    known: KnownMedium
    drawers: frozenset[Drawer]


def waiting(vault: Vault) -> tuple[Waiting, ...]:
    """What ``open_copies`` could do for this member; looks at no medium."""
    found = []
    for known in known_media(vault):
        mine = frozenset(Drawer(name) for name in (known.newest.waiting or "").split()) & vault.drawers
        if mine:
            found.append(Waiting(known, mine))
    return tuple(found)


def open_copies(
    wanted: Iterable[Waiting], keys: OpenedKeys, scratch: Path, *, roots: Sequence[Path] | None = None,
    progress: Progress = silent,
) -> tuple[CopyRecord, ...]:  # fmt: skip
    """Open those drawers in the copies that are here; returns the records as they should now be kept.

    Safe in any thread. ``scratch`` is the vault's folder: sealed bytes lie there for a moment. Raises
    CopyFailedError, BackupDamagedError, DiskFullError, Cancelled.
    """
    done = []
    for one in wanted:
        home = find(one.known, keys.vault_id, roots)
        record = one.known.newest
        listed = None if home is None else _numbered(home, record.generation or 0)
        if home is None or listed is None:
            continue
        _open_all(Medium(home), listed, one.drawers, keys_at(Medium(home), listed, keys), scratch, progress)
        left = set((record.waiting or "").split()) - one.drawers
        opened = {*(record.opened or "").split(), *one.drawers}
        done.append(replace(record, opened=" ".join(sorted(opened)), waiting=" ".join(sorted(left)) or None))
    return tuple(done)


def _open_all(
    medium: Medium, one: Generation, drawers: Iterable[Drawer], keys: OpenedKeys, scratch: Path, progress: Progress
) -> None:
    stored = {drawer: one.file(keys.file_of[drawer]) for drawer in sorted(drawers)}
    total = sum(file.size for file in stored.values() if file)
    counted = 0

    def step(size: int) -> None:
        nonlocal counted
        counted += size
        progress(min(counted, total), total)

    for drawer in stored:
        open_copy(medium, one, drawer, keys, scratch, step)


def verify_waiting(vault: Vault, roots: Sequence[Path] | None = None, progress: Progress = silent) -> int:
    """Open what waits in the copies that are here, and note it; returns in how many of them."""
    records = open_copies(waiting(vault), vault.keys, vault.folder, roots=roots, progress=progress)
    if records:
        vault.save(*records)
    return len(records)


def _numbered(home: Path, number: int) -> Generation | None:
    path = generations.path_of(home, number)
    try:
        return generations.parsed(path.read_bytes(), path)
    except (OSError, ShelterDeskError):
        return None
