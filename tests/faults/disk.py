"""A disk in memory: plays back what was recorded, and what a kill or a power cut at any moment would have left.

Names and contents are kept apart, as on a real disk: a rename may have reached it while the bytes have not.
"""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from struct import Struct
from typing import NamedTuple

SECTOR, PAGE, ROOT = 512, 4096, 0
HEAD = Struct("<cIIqI")


class Edit(NamedTuple):
    """A name in a folder now means this node, or nothing."""

    folder: int
    name: str
    node: int | None


class Op(NamedTuple):
    """One recorded change: W(rite), T(runcate), S(ync), E(dits of names), A(cknowledged)."""

    what: str
    node: int = ROOT
    edits: tuple[Edit, ...] = ()
    at: int = 0
    data: bytes = b""


@dataclass
class Tree:
    """Folders and files as numbers; which name means which is an entry of a folder."""

    folders: dict[int, dict[str, int]] = field(default_factory=lambda: {ROOT: {}})
    contents: dict[int, bytes] = field(default_factory=dict)

    def copy(self) -> "Tree":
        return Tree({node: dict(names) for node, names in self.folders.items()}, dict(self.contents))

    def edit(self, edit: Edit) -> None:
        names = self.folders.setdefault(edit.folder, {})
        if edit.node is None:
            names.pop(edit.name, None)
        else:
            names[edit.name] = edit.node

    def change(self, ops: list[Op], rubbish: Random | None = None) -> None:
        """Writes and truncations, in order; a hole behind the end is zeros, or rubbish from elsewhere on the disk."""
        dirty: dict[int, bytearray] = {}
        for op in ops:
            content = dirty.get(op.node)
            if content is None:
                content = dirty[op.node] = bytearray(self.contents.get(op.node, b""))
            hole = op.at - len(content)
            if hole > 0:
                content += rubbish.randbytes(hole) if rubbish else bytes(hole)
            if op.what == "T":
                del content[op.at :]
            else:
                content[op.at : op.at + len(op.data)] = op.data
        self.contents.update((node, bytes(content)) for node, content in dirty.items())

    def files(self, folder: int = ROOT, above: str = "") -> Iterator[tuple[str, bytes | None]]:
        """Every path with its content; None for a folder, which comes before what lies in it."""
        for name, node in self.folders.get(folder, {}).items():
            path = above + name
            if node in self.folders:
                yield path, None
                yield from self.files(node, path + "/")
            else:
                yield path, self.contents.get(node, b"")


@dataclass
class Story:
    """What happened: how the folder looked, and every change since."""

    start: Tree
    ops: list[Op]


def read(folder: Path, ignored: frozenset[str] = frozenset()) -> dict[str, bytes | None]:
    """All files below a folder by path, None for a folder."""
    found = sorted(path for path in folder.rglob("*") if path.name not in ignored)
    return {str(path.relative_to(folder)): None if path.is_dir() else path.read_bytes() for path in found}


def story(before: dict[str, bytes | None], record: bytes, folder: Path, ignored: frozenset[str]) -> Story:
    """A record as changes of numbered nodes; files of ignored names are left out."""
    teller = _Teller(folder, ignored)
    for path, content in before.items():
        teller.make(path, content)
    start = teller.live.copy()
    teller.ops.clear()
    at = 0
    while at < len(record):
        what, length, length2, number, size = HEAD.unpack_from(record, at)
        at += HEAD.size
        path, path2 = record[at : at + length].decode(), record[at + length : at + length + length2].decode()
        at += length + length2
        data = record[at : at + size] if what in b"WA" else b""
        at += len(data)
        teller.tell(what.decode(), path, path2, number, data)
    return Story(start, teller.ops)


class _Teller:
    def __init__(self, folder: Path, ignored: frozenset[str]) -> None:
        self.folder, self.ignored = str(folder) + "/", ignored
        self.live, self.ops, self._next = Tree(), [], ROOT + 1

    def make(self, path: str, content: bytes | None) -> None:
        self._create(*self._place(path), is_folder=content is None)
        if content:
            self._done(Op("W", self._node(path), data=content))

    def tell(self, what: str, path: str, path2: str, number: int, data: bytes) -> None:
        if what == "A":
            self.ops.append(Op("A", data=data))
            return
        path, path2 = (one.removeprefix(self.folder) for one in (path, path2))
        if path.rpartition("/")[2] in self.ignored:
            return
        if what in "CM":
            self._create(*self._place(path), is_folder=what == "M")
        elif what in "UR":
            self._done(Op("E", edits=(Edit(*self._place(path), None),)))
        elif what == "N":
            there = Edit(*self._place(path2), self._node(path))
            self._done(Op("E", edits=(there, Edit(*self._place(path), None))))
        else:
            self._done(Op(what, ROOT if path == self.folder[:-1] else self._node(path), at=number, data=data))

    def _create(self, folder: int, name: str, *, is_folder: bool) -> None:
        node, self._next = self._next, self._next + 1
        if is_folder:
            self.live.folders[node] = {}
        self._done(Op("E", node if is_folder else ROOT, edits=(Edit(folder, name, node),)))

    def _done(self, op: Op) -> None:
        if op.what == "E":
            for edit in op.edits:
                self.live.edit(edit)
        elif op.what in "WT":
            self.live.change([op])
        self.ops.append(op)

    def _place(self, path: str) -> tuple[int, str]:
        above, _, name = path.rpartition("/")
        return (self._node(above) if above else ROOT), name

    def _node(self, path: str) -> int:
        node = ROOT
        for name in path.split("/"):
            node = self.live.folders[node][name]
        return node


# --- what a moment leaves ------------------------------------------------------------------------------


class Disk:
    """What has surely reached the disk, and what may or may not have.

    ``strict``: a name is safe only once its own folder was flushed. Otherwise, as on journaling file systems,
    names reach the disk in their order, and any flush takes all earlier ones along.
    """

    def __init__(self, start: Tree, *, strict: bool) -> None:
        self.strict = strict
        self.live, self.safe = start.copy(), start.copy()
        self.waiting: list[Op] = []

    def step(self, op: Op) -> None:
        if op.what == "A":
            return
        if op.what == "S":
            self._flush(op.node)
            return
        self.waiting.append(op)
        if op.what != "E":
            self.live.change([op])
            return
        if op.node != ROOT:
            self.live.folders.setdefault(op.node, {})
            self.safe.folders.setdefault(op.node, {})
        for edit in op.edits:
            self.live.edit(edit)

    def _flush(self, node: int) -> None:
        left: list[Op] = []
        for op in self.waiting:
            if op.what != "E":
                if op.node == node:
                    self.safe.change([op])
                else:
                    left.append(op)
                continue
            safe = [edit for edit in op.edits if not self.strict or edit.folder == node]
            for edit in safe:
                self.safe.edit(edit)
            if len(safe) < len(op.edits):
                left.append(op._replace(edits=tuple(edit for edit in op.edits if edit not in safe)))
        self.waiting = left

    def killed(self, op: Op | None, chance: Random) -> Tree:
        """What lies there if the process is killed now, or in the middle of the next write."""
        tree = self.live.copy()
        if op is not None and op.what == "W" and len(op.data) > PAGE:
            tree.change([op._replace(data=op.data[: PAGE * chance.randrange(1, -(-len(op.data) // PAGE))])])
        return tree

    def cut_off(self, chance: Random) -> Tree:
        """What lies there if the power fails now: some of what waits has reached the disk, some sectors only half."""
        tree = self.safe.copy()
        for edit in self._edits_that_arrived(chance):
            tree.edit(edit)
        rubbish = chance if chance.random() < 0.25 else None
        arrives, torn = chance.choice((0.0, 0.2, 0.5, 0.8, 1.0)), chance.choice((0.0, 0.5, 1.0))
        ops: list[Op] = []
        for op in self.waiting:
            if op.what == "E":
                continue
            if chance.random() < arrives:
                ops.append(op)
            elif op.what == "W" and len(op.data) > SECTOR and chance.random() < torn:
                ops += _sectors(op, chance)
            elif op.what == "W" and chance.random() < 0.2:  # the new size arrives without the bytes
                ops += _grown(tree, op)
        tree.change(ops, rubbish)
        return tree

    def _edits_that_arrived(self, chance: Random) -> Iterator[Edit]:
        named = [op for op in self.waiting if op.what == "E"]
        if not self.strict:
            for op in named[: chance.randrange(len(named) + 1)]:
                yield from op.edits
            return
        waiting = Counter(edit.folder for op in named for edit in op.edits)
        arrive = {folder: chance.randrange(count + 1) for folder, count in sorted(waiting.items())}
        for op in named:
            lost = False  # a rename between folders never takes the old name away before the new one is there
            for edit in op.edits:
                arrives = arrive[edit.folder] > 0 and not (lost and edit.node is None)
                arrive[edit.folder] -= 1
                lost |= not arrives
                if arrives:
                    yield edit


def _sectors(op: Op, chance: Random) -> list[Op]:
    pieces = [(at, op.data[at : at + SECTOR]) for at in range(0, len(op.data), SECTOR)]
    return [op._replace(at=op.at + at, data=piece) for at, piece in pieces if chance.random() < 0.5]


def _grown(tree: Tree, op: Op) -> list[Op]:
    end = op.at + len(op.data)
    return [Op("W", op.node, at=end)] if end > len(tree.contents.get(op.node, b"")) else []


# --- laying it out -------------------------------------------------------------------------------------


class Ground:
    """A folder in which one state after another is laid out; only what differs is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def lay(self, files: dict[str, bytes | None], hollow: dict[str, int]) -> Path:
        """Make the folder hold exactly these files; ``hollow`` ones have a size and nothing in them."""
        self._clear({**files, **dict.fromkeys(hollow, b"")})
        for name, content in files.items():
            path = self.folder / name
            if content is None:
                path.mkdir(exist_ok=True)
            elif not _holds(path, content):
                path.write_bytes(content)
        for name, size in hollow.items():
            with (self.folder / name).open("ab") as file:
                file.truncate(size)
        return self.folder

    def _clear(self, wanted: dict[str, bytes | None]) -> None:
        start = len(str(self.folder)) + 1
        for above, folders, names in os.walk(self.folder, topdown=False):
            for name in names:
                if wanted.get(f"{above}/{name}"[start:]) is None:
                    Path(above, name).unlink()
            for name in folders:
                if wanted.get(f"{above}/{name}"[start:], b"") is not None:
                    Path(above, name).rmdir()


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except FileNotFoundError:
        return False
