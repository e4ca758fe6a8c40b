"""A key file of four members, and the ways somebody or something may spoil it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.vault import key_copies, membership
from shelterdesk.vault.key_contents import statement_part
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.key_file import (
    Founder,
    OpenedKeys,
    unlock_keys,
)

KDF = KdfParameters.for_tests()
AIDA = Founder("Aida", "otter amber violin meadow copper lantern", frozenset({Role.DIRECTOR}), True)
BERIK = Founder("Berik", "lantern copper meadow violin amber otter", frozenset({Role.PSYCHOLOGIST}), True)
CLARA = Founder("Clara", "velvet harbor walnut comet juniper saddle", frozenset({Role.COORDINATOR}))
DANA = Founder("Dana", "saddle juniper comet walnut harbor velvet", frozenset({Role.NIGHT_DUTY}))
FRESH = "walnut harbor velvet saddle juniper comet"
"""A passphrase of somebody new, or a new one of somebody."""
STAFF = (AIDA, BERIK, CLARA, DANA)

Bodies = dict[str, dict]


@dataclass(frozen=True)
class House:
    folder: Path
    drawer_keys: dict[Drawer, bytes]

    def unlock(self, who: Founder) -> OpenedKeys:
        return unlock_keys(self.folder, who.alias, who.passphrase)

    def copies(self) -> list[bytes]:
        return [(self.folder / name).read_bytes() for name in COPIES]

    def put(self, data: bytes, *names: str) -> None:
        for name in names or COPIES:
            (self.folder / name).write_bytes(data)

    def rewrite(self, change: Callable[[Bodies], None]) -> None:
        """Alters the file as somebody would who knows the format: all checksums fit again."""
        bodies = {name: dict(body) for name, body in key_copies.read(self.folder).bodies.items()}
        change(bodies)
        self.put(key_copies.serialised(key_copies.indexed(bodies)))

    def damage(self, part: str, *names: str) -> None:
        """One letter of one part altered, as a bad sector would, the checksums left as they were."""
        for name in names or COPIES:
            data = (self.folder / name).read_bytes()
            end = data.index(f'"name":"{part}"'.encode())
            start = data.rindex(b'{"body":', 0, end)
            place = next(at for at in range(start + 30, end) if data[at : at + 1].isalpha())
            self.put(data[:place] + (b"A" if data[place : place + 1] != b"A" else b"B") + data[place + 1 :], name)


def founding_again(house: House, keys: OpenedKeys) -> membership.Statement:
    members = [*keys.members.values()]
    return membership.statement(
        keys.authority,
        None,
        membership.FOUND,
        by=keys.me.id,
        time="t",
        members=members,
        drawers=keys.chain.drawers,
        recovery=keys.chain.recovery,
    )


def sealed_statement(keys: OpenedKeys, statement: membership.Statement) -> dict:
    return statement_part(keys.drawer_keys[Drawer.GATE], keys.vault_id, statement)


def checked(document: dict) -> bytes:
    checked = {key: value for key, value in document.items() if key != "check"}
    return key_copies.dumps({**checked, "check": key_copies.digest(key_copies.dumps(checked)).hex()})


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(text for item in value.values() for text in texts(item))]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []
