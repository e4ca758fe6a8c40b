"""From the drawers of reasons into the gate: what is to be done, and the mark that it is not done yet.

Source and gate are two drawers and so two transactions. The mark is set before the first and taken
away after the second, so that a gate between the two never counts as complete, not even after a crash.
Appointments set no mark: that a client is busy decides nothing that leaves. A holder's next unlock makes it good.
"""

from itertools import chain

from shelterdesk.casework.gate_kinds import Alert, BusyBlock, GateToken, KeepApart
from shelterdesk.casework.health import Appointment
from shelterdesk.casework.protection import Exclusion, ForbiddenWord, Threat
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import gate, rows
from shelterdesk.vault.drawer import DrawerFile

BEHIND = "behind"
"""The gate's own small fact: not empty while it may lack what its sources ask for."""

TOKENS = "tokens"
"""The gate's own small fact: the key of its tokens, once the gate's own key is a later one (32 bytes)."""

_SOURCES: tuple[type[Record], ...] = (ForbiddenWord, Exclusion, Threat)
_APPOINTED: tuple[type[Record], ...] = (Appointment,)
_PROJECTED: tuple[type[Record], ...] = (GateToken, Alert, KeepApart, BusyBlock)

UNMARKED = frozenset({kind_of(kind).name for kind in _APPOINTED})
"""Kinds that are projected without a mark."""

_MANY = 100_000


def step_of(gate_file: DrawerFile, sources_file: DrawerFile, gate_key: bytes) -> gate.Step:
    """What brings the gate in line with its sources; empty when it says just what they ask for."""
    kinds = _kinds_in(sources_file.drawer)
    sources = list(chain.from_iterable(rows.all_of(sources_file, kind, _MANY) for kind in kinds))
    binned = chain.from_iterable(rows.removed(sources_file, kind, _MANY) for kind in kinds)
    existing = chain.from_iterable(rows.all_of(gate_file, kind, _MANY) for kind in _PROJECTED)
    known = {record.id for record in chain(sources, binned)}
    return gate.in_line(gate.project(sources, token_key(gate_file, gate_key)), existing, known)


def _kinds_in(drawer: Drawer) -> tuple[type[Record], ...]:
    if drawer.sealed_case:
        return _SOURCES + _APPOINTED
    return _APPOINTED if drawer is Drawer.CLINICAL else _SOURCES


def token_key(gate_file: DrawerFile, gate_key: bytes) -> bytes:
    """The key of the tokens in the gate: the gate's first key gave it, and it stays when that key changes.

    Else a gate that got its new key from somebody without its sources would know no forbidden word any more.
    """
    return gate_file.meta(TOKENS) or gate.token_key(gate_key)


def is_behind(gate_file: DrawerFile) -> bool:
    """Whether the gate may lack something: only a holder of its sources can bring it in line."""
    return gate_file.one("SELECT 1 FROM meta WHERE key GLOB ? AND value != x''", (f"{BEHIND}*",)) is not None


def mark(gate_file: DrawerFile, *, behind: bool, source: Drawer = Drawer.PROTECTION) -> None:
    """Set a source's mark or take it away, on the disk when this returns; raises what writing raises."""
    key = f"{BEHIND}/{source}" if source.sealed_case else BEHIND
    if bool(gate_file.meta(key)) != behind:
        with gate_file.transaction():
            gate_file.set_meta(key, b"1" if behind else b"")
