"""The witness: what this machine has seen of a vault, kept outside it.

Where the witness is missing, damaged or another machine's, the vault was copied, moved or restored,
and a new incarnation begins before the first write, so that no two histories share their numbers.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from platform import node
from typing import Any

from shelterdesk.crypto import SealBroken, canonical, symmetric
from shelterdesk.vault.whole_file import write_whole, writing

WITNESS_BYTES = 8192
_SEAL_BYTES = symmetric.NONCE_BYTES + symmetric.TAG_BYTES
_LENGTH_BYTES = 4
_PLACE = b"witness"

Head = tuple[int, str]
"""Number and hash (hex) of the last change of a drawer."""


@dataclass(frozen=True)
class WitnessState:
    """What was written when this machine last worked in the vault."""

    machine: str
    incarnation: str
    heads: Mapping[str, Head]
    """Drawer name → its last change."""


class Witness:
    """One vault's file in the user's data folder: its name and bytes look random to anybody without the gate key."""

    def __init__(self, data_folder: Path, vault_id: str, gate_key: bytes) -> None:
        self._key = symmetric.derive_key(gate_key, "witness")
        name = symmetric.mac(symmetric.derive_key(gate_key, "witness-name"), vault_id.encode())
        self.path = data_folder / name[:16].hex()
        self.damaged = False
        """Whether the last ``read`` found a file that is not a whole witness of this vault."""

    def read(self) -> WitnessState | None:
        """What this machine has seen; None where there is no witness or it is damaged (see ``damaged``)."""
        self.damaged = False
        try:
            sealed = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError:  # a bad sector; a new incarnation is safe
            self.damaged = True
            return None
        try:
            plain = symmetric.open_sealed(self._key, sealed, _PLACE)
        except SealBroken:
            self.damaged = True
            return None
        length = int.from_bytes(plain[:_LENGTH_BYTES], "big")
        facts: dict[str, Any] = canonical.loads(plain[_LENGTH_BYTES : _LENGTH_BYTES + length])
        heads = {drawer: (number, head) for drawer, (number, head) in facts["heads"].items()}
        return WitnessState(facts["machine"], facts["incarnation"], heads)

    def write(self, machine: str, incarnation: str, heads: Mapping[str, Head]) -> None:
        """Record what was seen; drawers not named keep what was seen of them before.

        Members of different roles share one witness and hold different drawers. Raises what writing raises.
        """
        before = self.read()
        seen = {**(before.heads if before else {}), **heads}
        facts = canonical.dumps(
            {
                "machine": machine,
                "incarnation": incarnation,
                "heads": {drawer: list(head) for drawer, head in seen.items()},
            }
        )
        plain = len(facts).to_bytes(_LENGTH_BYTES, "big") + facts
        room = -(-(len(plain) + _SEAL_BYTES) // WITNESS_BYTES) * WITNESS_BYTES - _SEAL_BYTES
        with writing(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.path, symmetric.seal(self._key, plain.ljust(room, b"\0"), _PLACE))

    def forget(self) -> None:
        """Somebody accepted an older state that was restored: what was seen before no longer counts."""
        with writing(self.path):
            self.path.unlink(missing_ok=True)

    def moved(self, vault_id: str, gate_key: bytes) -> "Witness":
        """The same witness under a new gate key; the old file goes. Raises what writing raises."""
        there = Witness(self.path.parent, vault_id, gate_key)
        if there.path != self.path:
            seen = self.read()
            if seen is not None:
                there.write(seen.machine, seen.incarnation, seen.heads)
            self.forget()
        return there


def machine_id() -> str:
    """A hash (hex) that stays the same on this machine and tells nothing about it."""
    return symmetric.digest(b"shelterdesk/1/machine\0" + _machine().encode()).hex()


if sys.platform == "win32":
    import winreg

    def _machine() -> str:
        with winreg.OpenKey(
            winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        ) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])

elif sys.platform == "darwin":
    import ctypes

    def _machine() -> str:
        found, no_wait = ctypes.create_string_buffer(16), (ctypes.c_long * 2)(5, 0)
        if ctypes.CDLL(None).gethostuuid(found, no_wait) == 0:
            return found.raw.hex()
        return node()

else:

    def _machine() -> str:
        for name in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
            try:
                if found := Path(name).read_text().strip():
                    return found
            except OSError:
                continue  # small systems have neither; the host's name then has to do
        return node()
