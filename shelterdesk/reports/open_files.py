"""Leaving ShelterDesk: everything that the vault's drawers hold as files that need no ShelterDesk to be read.

One folder: README in the chosen language, for every kind of record a file of JSON lines and a table, each drawer's
history, the members, and a manifest with the digest of every file. Values are those of the descriptions in
``casework``: what a field is called there, it is called here. Nothing is sealed any more.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from shelterdesk.casework.record import Kind, Record, to_body
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.canonical import dumps
from shelterdesk.errors import AttachmentDamagedError, OpenFilesOvertakenError
from shelterdesk.outgoing import Digested, OpenFolder
from shelterdesk.progress import Progress, silent
from shelterdesk.reports.open_readme import Wording, folder_of, readme
from shelterdesk.reports.tables import as_csv
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.take_out import Contents, Step, TakeOut

ACT = "leaving_shelterdesk"
FORMAT, VERSION = "shelterdesk-open-files", 1
_JPEG = b"\xff\xd8\xff"
NAME = "open-files"


@dataclass(frozen=True)
class Taken:
    """A folder of open files that was written, read back and compared."""

    folder: Path
    files: int
    size: int
    records: int
    missing: tuple[Drawer, ...]


@dataclass
class _Made:
    """What goes into the manifest besides the files."""

    records: dict[str, int] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    """Attached files that could not be read."""


def look(folder: Path, keys: OpenedKeys, progress: Progress = silent) -> Contents:
    """What would be taken out now; for a worker thread."""
    with TakeOut(folder, keys) as source:
        return source.contents(progress)


def payload(contents: Contents, keys: OpenedKeys) -> bytes:
    """What a second administrator says yes to: exactly these records of these drawers."""
    return dumps({
        "act": ACT, "digest": contents.digest, "drawers": [str(drawer) for drawer in contents.drawers],
        "records": contents.count, "vault": keys.vault_id,
    })  # fmt: skip


def take_out(
    folder: Path, keys: OpenedKeys, place: Path, agreed: Contents, words: Wording, progress: Progress = silent
) -> Taken:
    """Write everything into a new folder in ``place``. Safe in any thread; ``progress`` counts records, then bytes.

    Raises ``OpenFilesOvertakenError`` where the vault holds something else than what was agreed, and all that
    ``OpenFolder`` raises; then nothing is left in ``place``.
    """
    with TakeOut(folder, keys) as source, OpenFolder(place, NAME, folder) as out:
        if source.contents().digest != agreed.digest:
            raise OpenFilesOvertakenError
        made = _Made()
        writing = _Writing(source, out, keys, made, agreed.count, progress)
        writing.everything()
        if source.contents().digest != agreed.digest:
            raise OpenFilesOvertakenError
        out.write("README.txt", [readme(source, keys, made.records, words).encode()])
        out.write("manifest.json", [_manifest(out.files, made, source, keys)])
        files = out.finish(progress)
        size = sum(one.size for one in files.values())
        return Taken(out.target, len(files), size, sum(made.records.values()), source.missing)


@dataclass
class _Writing:
    source: TakeOut
    out: OpenFolder
    keys: OpenedKeys
    made: _Made
    total: int
    progress: Progress
    done: int = 0
    names: dict[str, str] = field(default_factory=dict)
    """What a record says of an attached file → the name that it gets here."""

    def everything(self) -> None:
        for drawer in self.source.drawers:
            self._attached(drawer)
            for kind in self.source.kinds(drawer):
                self._kind(drawer, kind)
            self.out.write(f"{folder_of(drawer)}/history.jsonl", self._history(drawer))
        self.out.write("members.csv", as_csv(_members(self.keys)))

    def _attached(self, drawer: Drawer) -> None:
        """The files beside the records; one that cannot be read keeps nothing else back, and is named."""
        for stored in self.source.attached(drawer):
            self.progress(min(self.done, self.total), self.total)
            name = f"files/{stored.id}"
            try:
                content = self.source.attachment(drawer, stored)
            except AttachmentDamagedError:
                self.made.damaged.append(f"{folder_of(drawer)}/{name}")
            else:
                name += ".jpg" if content.startswith(_JPEG) else ""
                self.out.write(f"{folder_of(drawer)}/{name}", [content])
            self.names[stored.written()] = name

    def _named(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Values with the names of attached files instead of the keys that opened them."""
        return {
            name: self.names.get(value, value) if isinstance(value, str) else value for name, value in body.items()
        }

    def _kind(self, drawer: Drawer, kind: Kind) -> None:
        name = f"{folder_of(drawer)}/{kind.name}"
        self.out.write(f"{name}.jsonl", self._lines(drawer, kind))
        self.out.write(f"{name}.csv", as_csv(self._rows(drawer, kind)))

    def _lines(self, drawer: Drawer, kind: Kind) -> Iterator[bytes]:
        name = f"{drawer}/{kind.name}"
        self.made.records[name] = 0
        for record, binned in self.source.records(drawer, kind):
            self.made.records[name] += 1
            self.done += 1
            self.progress(min(self.done, self.total), self.total)
            yield _line({"id": record.id, "in_bin": binned, **self._named(to_body(record))})

    def _rows(self, drawer: Drawer, kind: Kind) -> Iterator[list[str]]:
        yield ["id", "case_id", "in_bin", *kind.questions, "reasons"]
        for record, binned in self.source.records(drawer, kind):
            self.progress(min(self.done, self.total), self.total)
            yield _row(kind, record, self._named(to_body(record)), binned)

    def _history(self, drawer: Drawer) -> Iterator[bytes]:
        for step in self.source.history(drawer):
            self.progress(min(self.done, self.total), self.total)
            yield _line({**_told(step, self.keys), "set": self._named(step.values)})


def _line(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def _row(kind: Kind, record: Record, body: Mapping[str, Any], binned: bool) -> list[str]:
    reasons = body.get("reasons", {})
    return [
        record.id, record.case_id, "yes" if binned else "no",
        *(_text(body.get(name)) for name in kind.questions),
        "; ".join(f"{name}={why}" for name, why in sorted(reasons.items())),
    ]  # fmt: skip


def _text(value: Any) -> str:
    if value is None:
        return ""
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _told(step: Step, keys: OpenedKeys) -> dict[str, Any]:
    member = keys.members.get(step.author)
    return {
        "action": step.action, "kind": step.kind, "number": step.number, "record": step.record_id,
        "time": step.time.isoformat(timespec="seconds"), "who": member.alias if member else step.author,
        "who_id": step.author,
    }  # fmt: skip


def _members(keys: OpenedKeys) -> Iterator[list[str]]:
    yield ["id", "alias", "roles", "administrator", "works_here"]
    for member in keys.members.values():
        roles = "; ".join(sorted(member.roles))
        yield [member.id, member.alias, roles, _yes(member.administrator), _yes(member.active)]


def _yes(said: bool) -> str:
    return "yes" if said else "no"


def _manifest(files: Mapping[str, Digested], made: _Made, source: TakeOut, keys: OpenedKeys) -> bytes:
    document = {
        "damaged": sorted(made.damaged),
        "drawers": [str(drawer) for drawer in source.drawers],
        "files": [{"name": name, "sha256": one.sha256, "size": one.size} for name, one in sorted(files.items())],
        "format": FORMAT,
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "made_by": keys.me.alias,
        "not_included": [str(drawer) for drawer in source.missing],
        "records": made.records,
        "version": VERSION,
    }
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()

