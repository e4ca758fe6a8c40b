"""The recycle bin: what was removed, by whom and when, in all open drawers. No contents."""

from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.record import KINDS, Kind, Record
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerClosedError
from shelterdesk.vault.change import moment
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.reading import Reading

MOST = 200
"""So many of each kind, the newest."""


@dataclass(frozen=True)
class Binned:
    """One sheet in the bin."""

    record: Record
    kind: Kind
    who: str
    """Member who removed it."""
    when: datetime | None


def in_bin(vault: Reading, kind: str = "", case_id: str = "") -> list[Binned]:
    """What lies in the bin, last removed first; of one kind and one case where these are given."""
    found: list[Binned] = []
    for known in KINDS.values():
        if known.drawer is Drawer.GATE or (kind and known.name != kind):
            continue
        try:
            removed = vault.removed(known.record, MOST)
        except DrawerClosedError:
            continue
        wanted = [record for record in removed if not case_id or record.case_id == case_id]
        found += [_told(vault.file(vault.place_of(known, record.case_id)), known, record) for record in wanted]
    return sorted(found, key=lambda one: one.when.timestamp() if one.when else 0.0, reverse=True)


def _told(file: DrawerFile, kind: Kind, record: Record) -> Binned:
    row = file.one(
        "SELECT author, time FROM log WHERE record = ? AND kind = ? AND body != x'' ORDER BY seq DESC LIMIT 1",
        (record.id, file.known_word(kind.name)),
    )
    return Binned(record, kind, file.text(row[0]), moment(row[1])) if row else Binned(record, kind, "", None)
