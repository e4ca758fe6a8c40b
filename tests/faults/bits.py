"""A vault in which bits tip over, and what those who open it then see."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from shelterdesk.casework import TeamNote
from shelterdesk.casework.protection import Threat
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import AttachmentDamagedError, DrawerDamagedError, KeySlotDamagedError, ShelterDeskError
from shelterdesk.vault import Vault, check, key_copies
from shelterdesk.vault.attachments import Attachments, Stored
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.key_copies import COPIES
from shelterdesk.vault.key_founding import create_keys
from tests.faults.bases import CASE, DRAFT, house
from tests.faults.pictures import Picture, differences, picture, records, unlock
from tests.faults.stage import DATA, VAULT, lay_ballast, look, same_id
from tests.vault.making import KDF, STAFF, Clock

PAGE, SALT_BYTES = 4096, 16


@dataclass(frozen=True)
class Reference:
    """A small vault with something of everything, and what is seen in it."""

    root: Path
    files: dict[str, bytes]
    seen: Picture
    """By Aida, once the letter is filed."""
    seen_without_letter: Picture
    stored: tuple[str, Stored]
    drawer_of: dict[str, Drawer]
    keys: dict[Drawer, bytes]

    @property
    def folder(self) -> Path:
        return self.root / VAULT

    def key_of(self, name: str) -> bytes:
        return self.keys[self.drawer_of[name]]

    def restore(self) -> None:
        """Everything as it was."""
        for path in self.root.rglob("*"):
            if path.is_file() and str(path.relative_to(self.root)) not in self.files and path.name != "ballast":
                path.unlink()
        for name, content in self.files.items():
            path = self.root / name
            if not path.exists() or path.read_bytes() != content:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def flip(self, bit: int, *names: str) -> None:
        """Tip one bit over, in one file or in several that are copies of each other."""
        for name in names:
            content = bytearray(self.files[name])
            content[bit // 8] ^= 1 << bit % 8
            (self.root / name).write_bytes(content)


def reference(root: Path) -> Reference:
    """Make one: records in every drawer, a draft, an attachment, and a letter for somebody else."""
    house(root)
    folder = root / VAULT
    lay_ballast(folder)
    with Vault(folder, unlock(folder, "Aida"), root / DATA, clock=Clock()) as vault:
        stored = vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"scan of a paper " * 300))
        vault.save(TeamNote(id=same_id("paper"), case_id=CASE, text="the paper"))
        stem = vault.file(Drawer.CASEWORK).path.stem
        drawer_of = {f"{VAULT}/{name}": drawer for drawer, name in vault.keys.file_of.items()}
    with Vault(folder, unlock(folder, "Aida"), root / DATA, clock=Clock()) as vault:
        seen = picture(vault)
    with Vault(folder, unlock(folder, "Dana"), root / DATA, clock=Clock()) as vault:
        vault.hand_in(Threat(id=same_id("letter"), case_id=CASE, words="He rang", alerts=("no_visitors",)))
    (folder / "lock").unlink()
    files = {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != "ballast" and path.stat().st_size
    }
    filed = look(root, ("Aida",))
    keys = {**unlock(folder, "Aida").drawer_keys, **unlock(folder, "Berik").drawer_keys}
    return Reference(root, files, filed, seen, (stem, stored), drawer_of, keys)


def two_members(root: Path) -> Reference:
    """A key file as small as they get, so that every bit of it can be tried."""
    (root / VAULT).mkdir(parents=True)
    create_keys(root / VAULT, STAFF[:2], practice=True, kdf=KDF)
    files = {f"{VAULT}/{name}": (root / VAULT / name).read_bytes() for name in COPIES}
    return Reference(root, files, {}, {}, ("", Stored("", b"", 0, "")), {}, {})


def some_flips(found: Reference, seed: int, count: int) -> list[tuple[int, str]]:
    """Bits of files, drawn by a seed; every kind of file gets its share, however small it is."""
    chance = Random(f"flip {seed}")
    kinds: dict[str, list[str]] = {}
    for name in found.files:
        kinds.setdefault(kind_of(name), []).append(name)
    names = [chance.choice(kinds[chance.choice(sorted(kinds))]) for _ in range(count)]
    return [(chance.randrange(8 * len(found.files[name])), name) for name in names]


def kind_of(name: str) -> str:
    """What a file is, by where it lies and how its name ends."""
    path = Path(name)
    return path.parts[1] if len(path.parts) > 2 else path.suffix or "witness"


def complaints(found: Reference, name: str) -> list[str]:
    """What is not as it should be while bits of ``name`` are flipped: silent damage, wrong values, harm to others."""
    hurt = found.drawer_of.get(name)
    try:
        vault = Vault(found.folder, unlock(found.folder, "Aida"), found.root / DATA, clock=Clock())
    except ShelterDeskError as error:
        return [f"nobody gets in: {error!r}"]
    with vault:
        said = [f"told {one!r}" for one in vault.problems if not name.endswith((".anchor", _file_of(one, found)))]
        seen, unread = _seen(vault)
        said += [f"{drawer} is hurt, too" for drawer in unread if drawer != hurt]
        filing = kind_of(name) == "letters" or hurt in (Drawer.PROTECTION, Drawer.GATE)
        right = (found.seen, found.seen_without_letter) if filing else (found.seen,)
        said += min((differences(seen, one) for one in right), key=len)
        said += _beside(vault, found, name)
        noticed = bool(vault.problems or unread)
        if hurt in vault.keys.drawer_keys and not noticed and check(found.folder, vault.keys).fine:
            said.append("nobody notices")
    return said


def _file_of(problem: ShelterDeskError, found: Reference) -> str:
    """The file that a problem is about, by its drawer; else a name that no file has."""
    drawer = getattr(problem, "drawer", "")
    return next((name for name, one in found.drawer_of.items() if one == drawer), "\0")


def _seen(vault: Vault) -> tuple[Picture, list[Drawer]]:
    """What can be read, drawer by drawer, and which cannot."""
    seen: Picture = {}
    unread = []
    for drawer in vault.drawers:
        try:
            seen[f"drawer {drawer}"] = records(vault, drawer)
        except DrawerDamagedError:
            unread.append(drawer)
    return seen, unread


def _beside(vault: Vault, found: Reference, name: str) -> list[str]:
    """Drafts and attachments: what is whole is read, what is not is not taken for whole."""
    texts = [draft.fields for draft in vault.drafts.waiting()]
    said = [] if texts == [DRAFT] or (kind_of(name) == "drafts" and not texts) else [f"drafts {texts}"]
    stem, stored = found.stored
    try:
        Attachments(found.folder, stem).verify(stored)
        whole = True
    except AttachmentDamagedError:
        whole = False
    if whole != (kind_of(name) != "files"):
        said.append(f"the attachment counts as {'whole' if whole else 'damaged'}")
    return said


# --- every bit ---------------------------------------------------------------------------------------------


def unnoticed_pages(found: Reference, name: str, bits: Iterable[int]) -> list[tuple[int, int]]:
    """Flips this bit in every page of a drawer at once, and returns (bit, page) where its seal does not notice.

    SQLCipher seals each page by itself, so each page notices or does not, whatever the others do.
    """
    path, content = found.root / name, found.files[name]
    pages, unnoticed = len(content) // PAGE, []
    connection = open_drawer_file(path, found.key_of(name))
    try:
        for bit in bits:
            at, mask = bit // 8, 1 << bit % 8
            first = PAGE if at < SALT_BYTES else 0  # the salt makes the key of all seals: see ``salt_bits``
            flipped = bytearray(content)
            flipped[first + at :: PAGE] = bytes(byte ^ mask for byte in flipped[first + at :: PAGE])
            path.write_bytes(flipped)
            told = {int(re.findall(r"\d+", row[0])[-1]) for row in connection.execute("PRAGMA cipher_integrity_check")}
            unnoticed += [(bit, page) for page in range(1 + first // PAGE, pages + 1) if page not in told]
    finally:
        path.write_bytes(content)
        connection.close()
    return unnoticed


def unnoticed_salt(found: Reference, name: str) -> list[int]:
    """The bits of a drawer's first bytes with which it still opens."""
    still = []
    for bit in range(SALT_BYTES * 8):
        found.flip(bit, name)
        try:
            open_drawer_file(found.root / name, found.key_of(name)).close()
            still.append(bit)
        except DrawerDamagedError:
            continue
    found.restore()
    return still


def wrong_keys(found: Reference, bits: Iterable[int]) -> list[str]:
    """Flips bits in the only copy of the key file; what can still be read of it has to be what was there."""
    good, wrong = key_copies.read(found.folder), []
    (found.folder / COPIES[1]).unlink()
    for bit in bits:
        found.flip(bit, f"{VAULT}/{COPIES[0]}")
        try:
            parts = key_copies.read(found.folder)
        except ShelterDeskError:
            continue
        whole = all(good.bodies.get(name) == body for name, body in parts.bodies.items())
        if not whole or set(good.bodies) - set(parts.bodies) != parts.missing:
            wrong.append(f"bit {bit}")
    found.restore()
    return wrong


def hurt_colleagues(found: Reference, bits: Iterable[int]) -> list[str]:
    """Flips bits in both copies; says where more than one member is kept out by damage in one member's slot."""
    names = [f"{VAULT}/{name}" for name in COPIES]
    said = []
    for bit in bits:
        found.flip(bit, *names)
        try:
            missing = key_copies.read(found.folder).missing
        except ShelterDeskError:
            continue
        slots = {name for name in missing if name.startswith("slot/")}
        if slots != missing or not slots:
            continue
        kept_out = [alias for alias in ("Aida", "Berik", "Clara", "Dana") if not _gets_in(found.folder, alias)]
        if len(kept_out) != len(slots):
            said.append(f"bit {bit} in {sorted(slots)}: {kept_out}")
    found.restore()
    return said


def slot_bits(found: Reference, chance: Random, count: int) -> list[int]:
    """Bits in the slots of members, all slots alike."""
    content, found_bits = found.files[f"{VAULT}/{COPIES[0]}"], []
    for _ in range(count):
        end = content.index(b'"name":"slot/%d"' % chance.randint(1, 4))
        start = content.rindex(b'{"body":', 0, end)
        found_bits.append(chance.randrange(8 * start, 8 * end))
    return found_bits


def _gets_in(folder: Path, alias: str) -> bool:
    try:
        unlock(folder, alias)
    except KeySlotDamagedError:
        return False
    return True
