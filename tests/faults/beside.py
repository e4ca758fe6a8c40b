"""What lies beside the drawers, bit by bit: each file's own reader must notice, or read what was written before."""

from collections.abc import Callable, Iterable
from pathlib import Path

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import ReceivingKey
from shelterdesk.crypto.symmetric import derive_key
from shelterdesk.errors import AnchorDamagedError, AttachmentDamagedError
from shelterdesk.vault.anchor import Anchor
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.draft_file import read_draft
from shelterdesk.vault.drawer import RECEIVING, DrawerFile
from shelterdesk.vault.erasure import ErasedList
from shelterdesk.vault.letters import Letters
from shelterdesk.vault.witness import Witness
from tests.faults.bits import Reference, kind_of
from tests.faults.pictures import unlock
from tests.faults.stage import DATA

UNREADABLE = "unreadable"


def readers(found: Reference) -> dict[str, Callable[[], object]]:
    """For each file beside the drawers: how it is read; equal results are equal contents."""
    keys, made = unlock(found.folder, "Aida"), {}
    for name, drawer in found.drawer_of.items():
        path = found.root / name
        made[str(Path(name).with_suffix(".anchor"))] = _anchor(Anchor(path.with_suffix(".anchor"), found.keys[drawer]))
        made[str(Path(name).with_suffix(".erased"))] = ErasedList(path, found.keys[drawer]).read
    with_key = derive_key(found.keys[Drawer.CASEWORK], "draft")
    protection = DrawerFile(
        found.folder / keys.file_of[Drawer.PROTECTION], keys.drawer_keys[Drawer.PROTECTION], Drawer.PROTECTION,
        keys.vault_id,
    )  # fmt: skip
    receiving = {Drawer.PROTECTION: (ReceivingKey(protection.meta(RECEIVING)),)}
    protection.close()
    for name in found.files:
        path = found.root / name
        if kind_of(name) == "drafts":
            made[name] = lambda path=path: read_draft(path, with_key) or UNREADABLE
        elif kind_of(name) == "letters":
            made[name] = lambda: (
                [one.record for one in Letters(found.folder, keys.vault_id).waiting(receiving, keys.members).letters]
                or UNREADABLE
            )
        elif kind_of(name) == "files":
            made[name] = lambda: _attachment(found)
        elif name.startswith(DATA):
            made[name] = Witness(found.root / DATA, keys.vault_id, keys.drawer_keys[Drawer.GATE]).read
    return {name: read for name, read in made.items() if name in found.files}


def _anchor(anchor: Anchor) -> Callable[[], object]:
    def read() -> object:
        try:
            return anchor.read()
        except AnchorDamagedError:
            return UNREADABLE

    return read


def _attachment(found: Reference) -> object:
    stem, stored = found.stored
    try:
        return Attachments(found.folder, stem).read(stored)
    except AttachmentDamagedError:
        return UNREADABLE


def wrongly_read(found: Reference, name: str, bits: Iterable[int]) -> list[int]:
    """The bits with which a file is read as something that was never written."""
    read, wrong = readers(found)[name], []
    right = [found_whole := read(), None, UNREADABLE]
    if name.endswith(".anchor"):
        right.append(_other_slot(found, name, read))
    assert found_whole not in (None, UNREADABLE), f"{name} has to be readable before"
    for bit in bits:
        found.flip(bit, name)
        if read() not in right:
            wrong.append(bit)
    (found.root / name).write_bytes(found.files[name])
    return wrong


def _other_slot(found: Reference, name: str, read: Callable[[], object]) -> object:
    """What an anchor says when its newest slot is not whole."""
    newest, path = read(), found.root / name
    for at in (100, 4196):
        content = bytearray(found.files[name])
        content[at] ^= 1
        path.write_bytes(content)
        if (said := read()) != newest:
            break
    path.write_bytes(found.files[name])
    return said
