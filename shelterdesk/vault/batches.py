"""What came in under one batch id, and taking it back as a whole."""

from collections.abc import Iterator

from shelterdesk.casework.record import KINDS, Record, kind_named
from shelterdesk.vault import change
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.vault import Vault

_TOGETHER = 40
"""So many records go in one transaction: well under a fifth of a second, so that other work gets in between."""


def remove_batch(vault: Vault, batch: str) -> Iterator[tuple[int, int]]:
    """Put every record that this batch made into the bin, unless somebody changed it since; step by step.

    Each step tells how many went and how many stayed because of later changes. Every removal is a change
    like any other, and can be undone record by record. Raises what removing raises.
    """
    gone = kept = 0
    for drawer in vault.drawers:
        made = _made(vault.file(drawer), batch)
        for at in range(0, len(made), _TOGETHER):
            going: list[Record] = []
            for kind, record_id, head in made[at : at + _TOGETHER]:
                record = vault.get(kind_named(kind).record, record_id)
                if record is not None and record.base == head:
                    going.append(record)
                elif record is not None:
                    kept += 1
            if going:
                vault.remove(*going)
                gone += len(going)
            yield gone, kept


def _made(file: DrawerFile, batch: str) -> list[tuple[str, str, str]]:
    """Kind, id and first hash of the records the batch created, the newest first."""
    rows = file.read("SELECT kind, record, hash, action FROM log WHERE batch = ? ORDER BY seq DESC", (batch,))
    return [
        (file.text(kind), record, bytes(found).hex())
        for kind, record, found, action in rows
        if file.text(action) == change.CREATED and file.text(kind) in KINDS
    ]
