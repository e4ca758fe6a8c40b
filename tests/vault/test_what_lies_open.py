"""What the folder tells to somebody without a passphrase, and to a colleague who has one and every tool."""

import io
import json
import math
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from shelterdesk.casework import Case, Person, ProcessNote, TeamNote, Threat
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto import SealBroken
from shelterdesk.crypto.identity import ReceivingKey
from shelterdesk.crypto.symmetric import derive_key
from shelterdesk.vault import OpenedKeys, Vault
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.draft_file import DraftKey, read_draft
from shelterdesk.vault.drafts import own_key
from shelterdesk.vault.drawer import RECEIVING
from shelterdesk.vault.key_file import fulfil_promises
from shelterdesk.vault.key_seals import place
from shelterdesk.vault.letters import Letters
from tests.vault.making import STAFF, keys_of, make, unlocked

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16
SECRET = "Kapuzinerkresse"
CASE = "c" * 32
CANARIES = ("Canarycode", "Canaryname", "Canarynote", "Canarydraft", "Canaryscan", "Canaryletter", SECRET)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault in which something lies in every place there is."""
    folder = tmp_path_factory.mktemp("whole") / "v"
    make(folder)
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="Canarycode"))
        vault.save(Person(case_id=CASE, surname="Canaryname"))
        vault.save(TeamNote(case_id=CASE, text="Canarynote " * 500))
        note(vault, Drawer.CASEWORK, "person", "Canarydraft")
        vault.attachments(Drawer.CASEWORK).add(io.BytesIO(b"Canaryscan" * 1000))
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(ProcessNote(case_id=CASE, observation=f"she said {SECRET} twice"))
        note(psychologist, Drawer.CLINICAL, "process_note", f"more {SECRET}")
    with unlocked(folder, "Dana") as night:
        night.hand_in(Threat(case_id=CASE, words="Canaryletter"))
    return folder


def note(vault: Vault, drawer: Drawer, kind: str, text: str) -> None:
    vault.drafts.note(DraftKey(drawer, kind, "n" * 32, CASE), {"text": text})
    assert vault.drafts.flush(5.0)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def occurs(text: str, content: bytes) -> bool:
    spelt = {text, text.lower(), text.upper()}
    return any(one.encode(code) in content for one in spelt for code in ("utf-8", "utf-16-le", "utf-16-be"))


# --- without a passphrase ---------------------------------------------------------------------------


def test_nothing_but_random_looking_bytes_lies_beside_the_key_file(folder: Path) -> None:
    looked_at = 0
    for path in files(folder):
        content = path.read_bytes()
        if path.name.startswith("keys.") or not content:
            continue
        counts = Counter(content)
        entropy = -sum(n / len(content) * math.log2(n / len(content)) for n in counts.values())
        expected = 8 - 255 / (2 * math.log(2) * len(content))  # of so many truly random bytes
        assert entropy > expected - 0.1, path.relative_to(folder)
        assert not re.search(rb"[ -~]{20}", content), "as `strings -n 20` would show"
        looked_at += 1
    assert looked_at >= 6 + 6 + 1 + 2 + 1 + 1, "drawers, anchors, ballast, drafts, letter, attachment"


def test_names_of_files_are_numbers(folder: Path) -> None:
    own = r"keys\.json|keys\.copy\.json|lock|ballast|d\d\.db|d\d\.db-journal|d\d\.anchor"
    for path in files(folder):
        name = path.relative_to(folder).as_posix()
        assert re.fullmatch(rf"{own}|(drafts|letters|files/d\d)/[0-9a-f]{{32}}", name)


def test_no_word_of_ours_stands_anywhere(folder: Path) -> None:
    words = {*CANARIES, *(one.alias for one in STAFF), *Role, *Drawer, "person", "process_note", "threat"}
    for path in files(folder):
        content = path.read_bytes()
        for word in words:
            if len(word) < 6:
                continue  # in ten million random bytes four letters may come out so by chance
            assert not occurs(word, content), (path.name, word)


def test_the_key_file_holds_numbers_and_sealed_bytes_only(folder: Path) -> None:
    document = json.loads((folder / "keys.json").read_bytes())
    known = {"format": "shelterdesk-keys"}

    def walk(value: object, name: str) -> None:
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, key)
        elif isinstance(value, list):
            for item in value:
                walk(item, name)
        elif isinstance(value, str) and known.get(name) != value and name != "name":
            assert re.fullmatch(r"[0-9a-f]{16,}", value) or len(b64decode(value, validate=True)) >= 16, name

    walk(document, "")
    names = {re.sub(r"\d+", "N", part["name"]) for part in document["parts"]}
    assert names == {"vault", "names", "root", "shares/N", "slot/N", "statement/N", "drawer/dN.db"}


def test_sealed_lists_look_the_same_for_everybody(folder: Path) -> None:
    document = json.loads((folder / "keys.json").read_bytes())
    for part in document["parts"]:
        sealed = part["body"].get("sealed")
        if isinstance(sealed, dict):
            assert len(sealed) >= len(STAFF)
            assert len({len(entry) for entry in sealed.values()}) == 1, part["name"]


# --- with a coordinator's passphrase ------------------------------------------------------------------


def plaintexts(folder: Path, keys: OpenedKeys) -> Iterator[bytes]:
    """Everything that a member's passphrase opens anywhere in the folder, by tools that know no roles."""
    reachable = {*keys.drawer_keys.values(), own_key(keys.identity), *_opened_seals(folder, keys)}
    reachable |= {derive_key(key, purpose) for key in set(reachable) for purpose in ("draft", "anchor", "gate-token")}
    for path in files(folder):
        content = path.read_bytes()
        yield content
        for key in reachable if path.name != "ballast" else ():
            yield _pages(content, key)
            if path.parent.name == "drafts" and (draft := read_draft(path, key)) is not None:
                yield repr(draft).encode()
    receiving = {}
    for drawer, name in keys.drawer_files.items():
        opened = open_drawer_file(folder / name, keys.drawer_keys[drawer])
        for (table,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            yield repr(opened.execute(f'SELECT * FROM "{table}"').fetchall()).encode()
        [(secret,)] = opened.execute("SELECT value FROM meta WHERE key = ?", (RECEIVING,)).fetchall()
        receiving[drawer] = [ReceivingKey(secret)]
        opened.close()
    yield repr(Letters(folder, keys.vault_id).waiting(receiving, keys.members)).encode()


def _opened_seals(folder: Path, keys: OpenedKeys) -> set[bytes]:
    """Every entry of every sealed list, whoever it is for, that the member's own key opens."""
    found = set()
    for part in json.loads((folder / "keys.json").read_bytes())["parts"]:
        sealed = part["body"].get("sealed")
        for recipient, entry in sealed.items() if isinstance(sealed, dict) else ():
            try:
                plain = keys.identity.open(b64decode(entry), place(keys.vault_id, part["name"], recipient))
            except SealBroken:
                continue
            found.add(plain[1:33])
    return found


def _pages(content: bytes, key: bytes) -> bytes:
    """A SQLCipher 4 file decrypted page by page without asking any library: unused pages and old cells too."""
    found = []
    for at in range(0, len(content) - PAGE + 1, PAGE):
        page = content[at : at + PAGE]
        start = SALT if at == 0 else 0
        vector = page[PAGE - RESERVED : PAGE - RESERVED + IV]
        decryptor = Cipher(AES256(key), CBC(vector)).decryptor()
        found.append(decryptor.update(page[start : PAGE - RESERVED]) + decryptor.finalize())
    return b"".join(found)


def reads(folder: Path, alias: str, text: str) -> bool:
    return any(occurs(text, plain) for plain in plaintexts(folder, keys_of(folder, alias)))


def test_these_tools_find_what_a_passphrase_opens(folder: Path) -> None:
    """Else the next test would prove nothing."""
    assert reads(folder, "Berik", SECRET)
    assert reads(folder, "Clara", "Canarynote")
    assert reads(folder, "Clara", "Canarydraft")
    assert reads(folder, "Aida", "Canaryletter")
    clinical = keys_of(folder, "Berik").drawer_files[Drawer.CLINICAL]
    content = (folder / clinical).read_bytes()
    assert occurs(SECRET, _pages(content, keys_of(folder, "Berik").drawer_keys[Drawer.CLINICAL]))


@pytest.mark.parametrize("alias", ["Clara", "Aida", "Dana"])
def test_no_tool_reads_a_process_note_without_a_clinicians_passphrase(folder: Path, alias: str) -> None:
    """Neither coordinator nor director nor night duty: no byte of it comes out with any key they reach."""
    assert not reads(folder, alias, SECRET)


def test_no_promise_that_somebody_writes_for_themselves_is_kept(folder: Path) -> None:
    """The list of promises lies under the gate's key, which everybody holds."""
    from shelterdesk.vault import key_copies
    from shelterdesk.vault.key_contents import NAMES, names_part

    clara = keys_of(folder, "Clara")
    before = {name: (folder / name).read_bytes() for name in key_copies.COPIES}
    bodies = dict(key_copies.read(folder).bodies)
    bodies[NAMES] = names_part(clara.drawer_keys[Drawer.GATE], clara.vault_id, [(clara.me.id, Drawer.CLINICAL)])
    key_copies.write(folder, key_copies.Parts(key_copies.indexed(bodies)))
    try:
        assert fulfil_promises(folder, keys_of(folder, "Berik")) == ()
        assert not reads(folder, "Clara", SECRET)
    finally:
        for name, content in before.items():
            (folder / name).write_bytes(content)
