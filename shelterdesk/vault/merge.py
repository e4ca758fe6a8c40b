"""Three copies of a record become one, or a conflict: pure functions over cells.

The unit of merging is the field group: a value with its reason, a date with its place, a contact
with its safe-contact rules stand or fall together. A field without a group is its own.
"""

from collections.abc import Iterable

from shelterdesk.casework.record import Kind
from shelterdesk.vault.columns import Cells


def group_of(kind: Kind, name: str) -> str:
    """The group a field merges with; its own name if it has none or is not known here."""
    asked = kind.questions.get(name)
    return asked.group if asked is not None and asked.group else name


def merged(kind: Kind, base: Cells, mine: Cells, theirs: Cells) -> tuple[Cells, tuple[str, ...]]:
    """``theirs`` with the groups that only ``mine`` changed, and the groups both changed differently."""
    result = dict(theirs)
    conflicts = []
    for group, names in _groups(kind, [*base, *mine, *theirs]).items():
        if _same(names, base, mine) or _same(names, mine, theirs):
            continue
        if not _same(names, base, theirs):
            conflicts.append(group)
            continue
        for name in names:
            result.pop(name, None)
            if name in mine:
                result[name] = mine[name]
    return result, tuple(sorted(conflicts))


def _groups(kind: Kind, names: Iterable[str]) -> dict[str, set[str]]:
    groups: dict[str, set[str]] = {}
    for name in names:
        groups.setdefault(group_of(kind, name), set()).add(name)
    return groups


def _same(names: set[str], left: Cells, right: Cells) -> bool:
    return all(left.get(name) == right.get(name) for name in names)
