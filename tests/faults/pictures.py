"""What a vault tells to those who open it, as plain values: equal pictures are those nobody could tell apart."""

import functools
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from shelterdesk.casework.record import to_body
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import OpenedKeys, Vault, key_slots, unlock_keys
from shelterdesk.vault.attached import fields_of
from shelterdesk.vault.attachments import Stored
from shelterdesk.vault.columns import kinds_in, row_record
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.rows import select
from tests.vault.making import STAFF

Picture = dict[str, Any]
MANY = 10_000
PASSPHRASES = {founder.alias: founder.passphrase for founder in STAFF}
PASSPHRASES |= {
    "Erna": "walnut harbor velvet saddle juniper comet",
    "Farid": "comet saddle velvet walnut harbor juniper",
}


def derive_each_passphrase_once() -> None:
    """From here on this process runs the KDF once for each passphrase: what it gives never changes."""
    if not hasattr(key_slots.slot_key, "cache_info"):
        key_slots.slot_key = functools.cache(key_slots.slot_key)  # type: ignore[assignment]


_KEYS: dict[tuple[str, bytes], OpenedKeys] = {}


def unlock(folder: Path, alias: str) -> OpenedKeys:
    """The keys of somebody whose passphrase the suites know; the same whole key file is opened once."""
    copies = {path.read_bytes() for path in (folder / name for name in COPIES) if path.exists()}
    both = copies.pop() if len(copies) == 1 and all((folder / name).exists() for name in COPIES) else None
    if both is None:
        return unlock_keys(folder, alias, PASSPHRASES[alias])
    if (alias, both) not in _KEYS:
        if len(_KEYS) > 200:
            _KEYS.clear()
        _KEYS[alias, both] = unlock_keys(folder, alias, PASSPHRASES[alias])
    return _KEYS[alias, both]


def picture(vault: Vault) -> Picture:
    """What this member sees: records in all drawers, bin included, drafts that wait, and who works here."""
    found: Picture = {f"drawer {drawer}": records(vault, drawer) for drawer in vault.drawers}
    found[f"drafts {vault.me.alias}"] = sorted(
        [draft.key.drawer, draft.key.kind, draft.key.record_id, draft.fields] for draft in vault.drafts.waiting()
    )
    found["members"] = sorted(
        [one.alias, sorted(one.roles), one.administrator, one.active] for one in vault.members.values()
    )
    return found


def records(vault: Vault, drawer: Drawer) -> list[Any]:
    """Every record of an open drawer with all it says, those in the bin included."""
    found, file = [], vault.file(drawer)
    for kind in kinds_in(drawer):
        for row in file.read(select(kind)):
            record = row_record(kind, row)
            # what is projected into the gate gets an id of its own with each projection
            name = "" if drawer == Drawer.GATE else record.id
            files = {field: _content(vault, drawer, getattr(record, field)) for field in fields_of(kind)}
            body = to_body(record) | files
            found.append([kind.name, name, bool(row[4]), body])
    return sorted(found, key=repr)


def _content(vault: Vault, drawer: Drawer, written: str | None) -> str | None:
    """What is in an attached file, instead of its name and key, which are others each time."""
    return sha256(vault.attachments(drawer).read(Stored.read(written))).hexdigest() if written else None


def differences(seen: Picture, expected: Mapping[str, Any]) -> list[str]:
    """In which parts two pictures differ, and how; parts that either does not show are left out."""
    found = []
    for part in sorted(set(seen) & set(expected)):
        if seen[part] != expected[part]:
            missing = [one for one in expected[part] if one not in seen[part]]
            surplus = [one for one in seen[part] if one not in expected[part]]
            found.append(f"{part}: missing {_short(missing)}, surplus {_short(surplus)}")
    return found


def _short(items: list[Any]) -> str:
    return f"{len(items)} {items[:2]!r}"[:300] if items else "0"
