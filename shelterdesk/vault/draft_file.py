"""The file of one draft: sealed frames appended one after another, of which the last whole one holds.

Sixteen random bytes, then frames whose sizes fall into classes of 1 KiB times a power of two. Without
the key nothing tells where one ends, whose it is or what it is about.
"""

import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from shelterdesk.casework.record import new_id
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import SealBroken, symmetric
from shelterdesk.vault.whole_file import sync_folder, whole_file, writing

FILE_ID_BYTES = 16
SMALLEST_FRAME = 1024
COMPACTED_ABOVE = 1024 * 1024
"""A file longer than this, and than eight of its frames, is begun anew with the last frame alone."""

_SEAL_BYTES = symmetric.NONCE_BYTES + symmetric.TAG_BYTES
_LENGTH_BYTES = 4
_HEAD_BYTES = _SEAL_BYTES + _LENGTH_BYTES


@dataclass(frozen=True)
class DraftKey:
    """What a draft is about: bound into every frame, so that it can only come back where it belongs."""

    drawer: Drawer
    kind: str
    record_id: str
    case_id: str = ""
    base: str = ""
    """Hash of the change that the form was filled from."""
    schema: int = 1


@dataclass(frozen=True)
class Draft:
    """Text as it was typed and never saved."""

    id: str
    key: DraftKey
    author: str
    fields: dict[str, str]
    """Field name → text as typed, valid or not."""
    reasons: dict[str, str]
    time: datetime
    """When it was last typed into (UTC)."""
    discarded: datetime | None = None


class DraftFile:
    """Appends one draft's frames. Used by one thread at a time; the key (32 bytes) is the drawer's for drafts."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self._id = b""
        self._end = 0

    def append(self, draft: Draft) -> None:
        """The draft as the newest state, flushed; raises DiskFullError, ReadOnlyError, WriteFailedError.

        After an error the file is begun anew by the next call: pages that a flush refused may be
        marked clean by the system, and a second flush of them would lie.
        """
        frame = _plain(draft)
        if not self._end or self._end > max(COMPACTED_ABOVE, 8 * len(frame)):
            self._begin(frame)
        else:
            self._continue(frame)

    def remove(self) -> None:
        """The draft is saved or gone for good."""
        with writing(self.path):
            self.path.unlink(missing_ok=True)
            sync_folder(self.path.parent)  # else a power cut brings back, as unsaved, what was saved
        self._end = 0

    def _continue(self, frame: bytes) -> None:
        offset, self._end = self._end, 0
        sealed = _sealed_frame(frame, offset, self._id, self._key)
        with writing(self.path), self.path.open("r+b") as file:
            file.seek(offset)
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        self._end = offset + len(sealed)

    def _begin(self, frame: bytes) -> None:
        self._end = 0
        self._id = os.urandom(FILE_ID_BYTES)
        sealed = _sealed_frame(frame, FILE_ID_BYTES, self._id, self._key)
        with whole_file(self.path) as file:
            file.write(self._id + sealed)
        self._end = FILE_ID_BYTES + len(sealed)


def new_draft_path(folder: Path) -> Path:
    """A path with a random name; makes the folder when it is the first."""
    if not folder.is_dir():
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
            sync_folder(folder.parent)
    return folder / new_id()


def read_draft(path: Path, key: bytes) -> Draft | None:
    """The last whole frame that this key opens; None where there is none."""
    try:
        content = path.read_bytes()
    except OSError:  # gone meanwhile, or a bad sector, which must not hide the other drafts
        return None
    file_id, found, offset = content[:FILE_ID_BYTES], None, FILE_ID_BYTES
    while offset < len(content):
        plain, size = _open_frame(content, offset, file_id, key)
        found = found if plain is None else plain
        offset += size
    return None if found is None else _draft(path.name, found)


def _open_frame(content: bytes, offset: int, file_id: bytes, key: bytes) -> tuple[bytes | None, int]:
    """The frame at an offset and how far the next one is; behind a damaged one, the next possible place."""
    place = _place(file_id, offset)
    try:
        head = symmetric.open_sealed(key, content[offset : offset + _HEAD_BYTES], place + b"size")
        size = int.from_bytes(head, "big")
        return symmetric.open_sealed(key, content[offset + _HEAD_BYTES : offset + size], place), size
    except SealBroken:
        return None, SMALLEST_FRAME


def _sealed_frame(plain: bytes, offset: int, file_id: bytes, key: bytes) -> bytes:
    """Its size, sealed, then itself, sealed: so a reader needs no lengths that everybody could read."""
    place = _place(file_id, offset)
    size = _HEAD_BYTES + len(plain) + _SEAL_BYTES
    return symmetric.seal(key, size.to_bytes(_LENGTH_BYTES, "big"), place + b"size") + symmetric.seal(key, plain, place)


def _place(file_id: bytes, offset: int) -> bytes:
    """A frame counts only in its file and at its place there, so none can be moved, doubled or put back."""
    return b"draft" + file_id + offset.to_bytes(8, "big")


def _plain(draft: Draft) -> bytes:
    about = draft.key
    facts = {
        "drawer": about.drawer, "kind": about.kind, "record": about.record_id, "case": about.case_id,
        "base": about.base, "schema": about.schema, "author": draft.author, "fields": draft.fields,
        "reasons": draft.reasons, "time": draft.time.isoformat(),
        "discarded": draft.discarded.isoformat() if draft.discarded else "",
    }  # fmt: skip
    # Not canonical JSON, which refuses half a surrogate pair: nobody signs this, and anything can be typed.
    content = json.dumps(facts, ensure_ascii=False).encode("utf-8", "surrogatepass")
    plain = len(content).to_bytes(_LENGTH_BYTES, "big") + content
    size = SMALLEST_FRAME
    while size < len(plain) + _SEAL_BYTES + _HEAD_BYTES:
        size *= 2
    return plain.ljust(size - _SEAL_BYTES - _HEAD_BYTES, b"\0")


def _draft(draft_id: str, plain: bytes) -> Draft:
    length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
    content = plain[_LENGTH_BYTES : _LENGTH_BYTES + length].decode("utf-8", "surrogatepass")
    facts: dict[str, Any] = json.loads(content)
    about = DraftKey(
        Drawer(facts["drawer"]), facts["kind"], facts["record"], facts["case"], facts["base"], facts["schema"]
    )
    time = datetime.fromisoformat(facts["time"])
    discarded = datetime.fromisoformat(facts["discarded"]) if facts["discarded"] else None
    return Draft(draft_id, about, facts["author"], facts["fields"], facts["reasons"], time, discarded)
