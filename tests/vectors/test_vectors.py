"""What an earlier version wrote is read by this one, and by anybody who has only vault/FORMAT.md."""

import hashlib
import hmac
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from shelterdesk.casework.case import Case
from shelterdesk.casework.gate_kinds import Alert, GateToken
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.person import Person
from shelterdesk.casework.protection import Threat
from shelterdesk.casework.record import Reason
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import PublicIdentity, ReceivingKey
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.vault import Vault, check, gate, unlock_keys
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.attachments import Attachments, Stored
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.draft_file import DraftKey, read_draft
from shelterdesk.vault.letters import Letters
from shelterdesk.vault.membership import Member
from shelterdesk.vault.witness import Witness, WitnessState

HERE = Path(__file__).parent
PIECES = HERE / "pieces-1"
FACTS = json.loads((PIECES / "pieces.json").read_text(encoding="utf-8"))
KEY = bytes.fromhex(FACTS["key"])


# --- pieces, read by the program -----------------------------------------------------------------------


def test_the_golden_anchor_holds_its_newest_state():
    assert Anchor(PIECES / "anchor.bin", KEY).read() == AnchorState("cd" * 16, 42, "2a" * 32, 2)


def test_the_golden_witness_is_found_by_its_name(tmp_path):
    shutil.copy(PIECES / "witness.bin", tmp_path / FACTS["witness_name"])
    found = Witness(tmp_path, FACTS["vault"], KEY).read()
    assert found == WitnessState("ef" * 32, "cd" * 16, {"gate": (7, "07" * 32), "house": (9, "09" * 32)})


def test_the_golden_draft_holds_its_newest_text():
    from tests.vectors.build import TYPED

    draft = read_draft(PIECES / "draft.bin", derived("draft"))
    assert draft is not None
    assert draft.key == DraftKey(Drawer.CASEWORK, "person", "22" * 16, "11" * 16, "33" * 32, 4)
    assert (draft.fields, draft.reasons) == (TYPED, {"religion": "declined"})
    assert draft.time == datetime(2026, 11, 23, 21, 5, tzinfo=UTC)


def test_the_golden_letter_opens_and_verifies(tmp_path):
    (tmp_path / "letters").mkdir()
    shutil.copy(PIECES / "letter.bin", tmp_path / "letters" / ("ab" * 16))
    signing = bytes.fromhex(FACTS["letter"]["author_signing"])
    night = Member("aa" * 8, "Night", frozenset({Role.NIGHT_DUTY}), False, PublicIdentity(signing, b""))
    key = ReceivingKey(bytes.fromhex(FACTS["letter"]["receiving_secret"]))
    [letter] = Letters(tmp_path, FACTS["vault"]).waiting({Drawer.PROTECTION: [key]}, {night.id: night}).letters
    assert letter.record == Threat(id="22" * 16, case_id="11" * 16, words="Я знаю, где ты", alerts=("no_visitors",))


def test_the_golden_attachment_comes_back(tmp_path):
    facts = FACTS["attachment"]
    (tmp_path / "files" / "d1").mkdir(parents=True)
    shutil.copy(PIECES / "attachment.bin", tmp_path / "files" / "d1" / facts["id"])
    stored = Stored(facts["id"], bytes.fromhex(facts["key"]), facts["size"], facts["sha256"])
    assert Attachments(tmp_path, "d1").read(stored) == b"scan " * 1000


def test_the_golden_tokens_are_still_set_off():
    found = gate.found_tokens("Из Тургеневки на зелёной улице звонили с 8 701 555 01 02", gate.token_key(KEY))
    assert set(FACTS["tokens"].values()) <= found.keys()


# --- pieces, read with FORMAT.md alone -----------------------------------------------------------------


def derived(purpose: str, key: bytes = KEY) -> bytes:
    return HKDFExpand(hashes.SHA256(), 32, b"shelterdesk/1/" + purpose.encode()).derive(key)


def opened(key: bytes, sealed: bytes, place: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], place)


def with_length(text: bytes, size: int) -> bytes:
    length = int.from_bytes(text[:size], "big")
    assert not any(text[size + length :])
    return text[size : size + length]


def test_format_tells_enough_to_read_an_anchor():
    content = (PIECES / "anchor.bin").read_bytes()
    assert len(content) == 8192
    slots = [opened(derived("anchor"), content[n * 4096 :][:4096], b"anchor" + bytes([n])) for n in (0, 1)]
    newest = max((json.loads(with_length(slot, 2)) for slot in slots), key=lambda state: state["counter"])
    assert newest == {"counter": 2, "head": "2a" * 32, "incarnation": "cd" * 16, "number": 42}


def test_format_tells_enough_to_read_a_witness():
    name = hmac.digest(derived("witness-name"), FACTS["vault"].encode(), "sha256")[:16].hex()
    assert name == FACTS["witness_name"]
    content = (PIECES / "witness.bin").read_bytes()
    assert len(content) == 8192
    state = json.loads(with_length(opened(derived("witness"), content, b"witness"), 4))
    assert state["heads"] == {"gate": [7, "07" * 32], "house": [9, "09" * 32]}


def test_format_tells_enough_to_read_a_draft():
    content, key = (PIECES / "draft.bin").read_bytes(), derived("draft")
    offset, texts = 16, []
    while offset < len(content):
        place = b"draft" + content[:16] + offset.to_bytes(8, "big")
        size = int.from_bytes(opened(key, content[offset:][:32], place + b"size"), "big")
        texts.append(with_length(opened(key, content[offset + 32 : offset + size], place), 4))
        offset += size
    assert [json.loads(text.decode("utf-8", "surrogatepass"))["fields"]["surname"] for text in texts] == ["С", "Сәуле"]


def test_format_tells_enough_to_read_an_attachment():
    content, facts = (PIECES / "attachment.bin").read_bytes(), FACTS["attachment"]
    nonce = content[:7] + bytes(4) + b"\x01"
    text = AESGCM(bytes.fromhex(facts["key"])).decrypt(nonce, content[7:], facts["id"].encode())
    assert hashlib.sha256(text[: facts["size"]]).hexdigest() == facts["sha256"]
    assert not any(text[facts["size"] :])
    with pytest.raises(InvalidTag):
        AESGCM(bytes.fromhex(facts["key"])).decrypt(content[:7] + bytes(5), content[7:], facts["id"].encode())


def test_format_tells_enough_to_make_a_token():
    number = hmac.digest(derived("gate-token"), b"number\x005550102", "sha256").hex()
    assert number == FACTS["tokens"]["+7 701 555-01-02"]


# --- the golden vault ----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "vault-1", tmp_path / "Golden.shelter"))


def unlocked(folder: Path, alias: str) -> Vault:
    lines = (HERE / "vault-1.passphrases.txt").read_text(encoding="utf-8").splitlines()
    passphrases = dict(line.split("\t") for line in lines)
    return Vault(folder, unlock_keys(folder, alias, passphrases[alias]))


def test_the_golden_vault_opens_for_everybody_and_checks_clean(folder):
    for alias in ("Aida", "Berik", "Clara", "Dana"):
        with unlocked(folder, alias) as vault:
            assert vault.problems == ()
            report = check(folder, vault.keys, full=True)
            assert report.findings == ()
            assert report.counts["drawers"] == len(vault.drawers)


def test_a_kind_that_the_golden_checkpoint_did_not_know_is_still_not_believed_from_a_row(folder):
    with unlocked(folder, "Dana") as vault:  # brings the gate up to date, and changes nothing
        path, key = vault.file(Drawer.GATE).path, vault.keys.drawer_keys[Drawer.GATE]
    opened = open_drawer_file(path, key)
    opened.execute("INSERT INTO approval (id, case_id, head, verdict) VALUES ('x', 'y', 'z', 'yes')")
    opened.close()
    with unlocked(folder, "Dana") as vault:
        assert DrawerDamagedError(Drawer.GATE, "guarded table approval") in vault.problems


def test_the_golden_vault_holds_what_was_saved(folder):
    with unlocked(folder, "Aida") as vault:
        [case] = vault.all(Case)
        [person] = vault.of_case(Person, case.id)
        assert (case.code, str(case.opened)) == ("Golden 1", "2026-11")
        assert (person.surname, person.first_name) == ("Мәлікова", "Айгерім")
        assert person.reasons == {"birth_date": Reason.DECLINED}
        assert [note.text for note in vault.all(TeamNote)] == ["Спала спокойно"]
        edited, created = vault.history("person", person.id)
        assert edited.fields == {"first_name": ("Айгүл", "Айгерім")}
        assert created.signed
        assert vault.alias_of(created.author) == "Aida"
        assert [hit.case_id for hit in vault.search("malikova")[:1]] == [case.id]
        assert len(vault.all(GateToken)) == 1


def test_the_golden_letter_is_filed_with_its_author_when_a_holder_unlocks(folder):
    with unlocked(folder, "Aida") as vault:
        [threat] = vault.all(Threat)
        assert threat.words == "A car without plates"
        [filed] = vault.history("threat", threat.id)
        assert vault.alias_of(filed.author) == "Dana"
        assert [alert.alert for alert in vault.all(Alert)] == ["no_visitors"]
        assert vault.letters.count() == 0


def test_the_golden_draft_is_offered_to_its_author_alone(folder):
    with unlocked(folder, "Clara") as vault:
        assert [draft.fields for draft in vault.drafts.waiting()] == [{"text": "began to wri"}]
    with unlocked(folder, "Aida") as vault:
        assert vault.drafts.waiting() == []


def test_the_golden_process_note_is_the_psychologists(folder):
    with unlocked(folder, "Berik") as vault:
        assert [note.observation for note in vault.all(ProcessNote)] == ["said it for the first time"]


def test_the_golden_vault_tells_nothing_about_its_contents(folder):
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in ("Golden", "Мәлікова", "Aida", "director", "threat", "Тургеневка"):
            assert word.encode() not in content
