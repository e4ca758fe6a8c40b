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
    """A backup on a medium that is here, with drawers that this member could open in it and nobody has."""

    record: CopyRecord
    home: Path
    drawers: frozenset[Drawer]


def waiting_here(vault: Vault, roots: Sequence[Path] | None = None) -> tuple[Waiting, ...]:
    """What ``verify_copies`` can do now: the newest backup of each medium that is plugged in."""
    found = []
    for known in known_media(vault):
        mine = frozenset(Drawer(name) for name in (known.newest.waiting or "").split()) & vault.drawers
        home = find(known, vault.keys.vault_id, roots) if mine else None
        if home is not None:
            found.append(Waiting(known.newest, home, mine))
    return tuple(found)


def verify_copies(
    waiting: Iterable[Waiting], keys: OpenedKeys, scratch: Path, progress: Progress = silent
) -> tuple[CopyRecord, ...]:
    """Open those drawers in the copies; returns the records as they should now be kept. Safe in any thread.

    ``scratch`` is the vault's folder: sealed bytes lie there for a moment. Raises CopyFailedError,
    BackupDamagedError, DiskFullError, Cancelled.
    """
    done = []
    for one in waiting:
        listed = _numbered(one.home, one.record.generation or 0)
        if listed is None:
            continue
        at_the_time = keys_at(Medium(one.home), listed, keys)
        total = sum(stored.size for drawer in one.drawers if (stored := listed.file(keys.file_of[drawer])))
        counted = 0

        def step(size: int, total: int = total) -> None:
            nonlocal counted
            counted += size
            progress(min(counted, total), total)

        for drawer in sorted(one.drawers):
            open_copy(Medium(one.home), listed, drawer, at_the_time, scratch, step)
        left = set((one.record.waiting or "").split()) - one.drawers
        opened = {*(one.record.opened or "").split(), *one.drawers}
        done.append(
            replace(one.record, opened=" ".join(sorted(opened)), waiting=" ".join(sorted(left)) or None)
        )
    return tuple(done)


def verify_waiting(vault: Vault, roots: Sequence[Path] | None = None, progress: Progress = silent) -> int:
    """Open what waits in the copies that are here, and note it; returns how many drawers that were."""
    waiting = waiting_here(vault, roots)
    records = verify_copies(waiting, vault.keys, vault.folder, progress)
    if records:
        vault.save(*records)
    return sum(len(one.drawers) for one in waiting)


def _numbered(home: Path, number: int) -> Generation | None:
    path = generations.path_of(home, number)
    try:
        return generations.parsed(path.read_bytes(), path)
    except (OSError, ShelterDeskError):
        return None
