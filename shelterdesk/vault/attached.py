"""Which attachments the records of a drawer mention: in their rows, and in what the log still keeps of them.

Only what nothing mentions any more may go; of what was erased nothing is left that could.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from shelterdesk.casework.record import KINDS, Kind, Shape
from shelterdesk.errors import ShelterDeskError
from shelterdesk.vault.attachments import Attachments, Stored, all_in
from shelterdesk.vault.columns import kinds_in, quoted
from shelterdesk.vault.drawer import DrawerFile

GRACE = timedelta(days=7)
"""So long a file that nothing mentions stays: an older drawer may lie there by mistake, and its newer one come back."""


def fields_of(kind: Kind) -> list[str]:
    """The fields of a kind that hold an attachment."""
    return [name for name, asked in kind.questions.items() if asked.shape is Shape.ATTACHMENT]


def in_rows(file: DrawerFile) -> Iterator[tuple[str, str, str]]:
    """Kind, record id and field text of every attachment in the rows, those in the bin included."""
    for kind in kinds_in(file.drawer):
        for name in fields_of(kind):
            column = quoted(name)
            sql = f"SELECT id, {column} FROM {quoted(kind.name)} WHERE {column} IS NOT NULL"
            yield from ((kind.name, record_id, text) for record_id, text in file.read(sql))


def mentioned(file: DrawerFile) -> dict[str, Stored]:
    """Id → attachment, for all that rows or log mention."""
    texts = [text for _, _, text in in_rows(file)]
    return {stored.id: stored for text in (*texts, *_bodies(file)) for stored in all_in(text)}


def _bodies(file: DrawerFile) -> Iterator[str]:
    """The bodies of all changes that could mention one: of a kind with attachments, or of one from a newer version."""
    without = [
        (number,)
        for number, text in file.read("SELECT id, text FROM word")
        if text in KINDS and not fields_of(KINDS[text])
    ]
    marks = ", ".join("?" * len(without))
    rows = file.read(
        f"SELECT body FROM log WHERE seq IN (SELECT seq FROM log WHERE kind NOT IN ({marks}))",
        [number for (number,) in without],
    )
    yield from (bytes(body).decode("utf-8", "replace") for (body,) in rows)


def of_records(file: DrawerFile, records: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The ids of the attachments that these records (kind, id) mention or ever mentioned."""
    found: set[str] = set()
    for name, record_id in records:
        if name in KINDS and not fields_of(KINDS[name]):
            continue
        bodies = file.read("SELECT body FROM log WHERE record = ? AND kind = ?", (record_id, file.known_word(name)))
        found |= {stored.id for (body,) in bodies for stored in all_in(bytes(body).decode("utf-8", "replace"))}
    return frozenset(found)


def forget(file: DrawerFile, ids: frozenset[str]) -> None:
    """Delete the files of these attachments where nothing mentions them any more, after what did was erased."""
    if not ids:
        return
    with suppress(ShelterDeskError):  # the key that opened it is gone with the record; a later unlock sweeps it
        Attachments(file.path.parent, file.path.stem).forget(ids - mentioned(file).keys())


def sweep(file: DrawerFile, attachments: Attachments, now: datetime) -> int:
    """Delete files beside a drawer that nothing in it has mentioned for a week; returns how many."""
    before = now - GRACE
    known = {stored.id for _, _, text in in_rows(file) for stored in all_in(text)}
    if attachments.ids(before) - known:
        known |= mentioned(file).keys()
    return attachments.sweep(known, before)
