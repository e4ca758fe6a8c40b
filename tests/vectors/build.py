"""Makes the golden files. Run by hand when a step of migration was added: `python -m tests.vectors.build`.

`vault-N` is what the program wrote that knew N steps, and `vault-N.saved.json` what it saw in it. What lies here is
never made anew: later versions of the program must open it and see the same.
"""

import io
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shelterdesk.casework.case import Case
from shelterdesk.casework.notes import ProcessNote, TeamNote
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Name, Person
from shelterdesk.casework.protection import ForbiddenWord, Threat
from shelterdesk.casework.record import KINDS, Kind, Question, Reason, Record, Shape, Value, kind_of
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, ReceivingKey
from shelterdesk.vault import Vault, gate, unlock_keys
from shelterdesk.vault.anchor import Anchor, AnchorState
from shelterdesk.vault.attached import fields_of
from shelterdesk.vault.attachments import Attachments
from shelterdesk.vault.draft_file import Draft, DraftFile, DraftKey
from shelterdesk.vault.letters import Author, Letters
from shelterdesk.vault.migrations import KNOWN
from shelterdesk.vault.witness import Witness
from tests.faults.pictures import picture
from tests.vault.making import STAFF, Clock, make, unlocked

HERE = Path(__file__).parent
KEY = bytes(range(32))
VAULT_ID = "ab" * 16
NOW = datetime(2026, 11, 23, 21, 5, tzinfo=UTC)
TYPED = {"surname": "Сәуле", "words": "half a pair \ud83d, a bell \x07, <img src=x>"}


def build_pieces(folder: Path) -> None:
    """One file of each kind that lies beside the drawers, with the key that opens it."""
    work = folder / "work"
    work.mkdir()
    anchor = Anchor(folder / "anchor.bin", KEY)
    for number in (41, 42):
        anchor.write(AnchorState("cd" * 16, number, f"{number:02x}" * 32))
    witness = Witness(work, VAULT_ID, KEY)
    witness.write("ef" * 32, "cd" * 16, {"gate": (7, "07" * 32), "house": (9, "09" * 32)})
    witness_name = witness.path.name
    witness.path.rename(folder / "witness.bin")
    _build_draft(folder)
    stored = Attachments(work, "d1").add(io.BytesIO(b"scan " * 1000))
    (work / "files" / "d1" / stored.id).rename(folder / "attachment.bin")
    night, drawer = Identity.generate(), ReceivingKey.generate()
    author = Author("aa" * 8, frozenset({Role.NIGHT_DUTY}), 3, night)
    threat = Threat(id="22" * 16, case_id="11" * 16, words="Я знаю, где ты", alerts=("no_visitors",))
    letter = Letters(work, VAULT_ID).write(threat, drawer.public_bytes, author, NOW)
    (work / "letters" / letter).rename(folder / "letter.bin")
    token_key = gate.token_key(KEY)
    words = ["Тургеневка", "Зелёная улица", "+7 701 555-01-02"]
    tokens = {word: gate.project([ForbiddenWord(word=word)], token_key)[0].token for word in words}  # type: ignore[attr-defined]
    shutil.rmtree(work)
    facts = {
        "key": KEY.hex(), "vault": VAULT_ID, "witness_name": witness_name, "tokens": tokens,
        "attachment": {"id": stored.id, "key": stored.key.hex(), "size": stored.size, "sha256": stored.sha256},
        "letter": {"receiving_secret": drawer.secret_bytes.hex(), "author_signing": night.public.signing.hex()},
    }  # fmt: skip
    (folder / "pieces.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _build_draft(folder: Path) -> None:
    from shelterdesk.crypto.symmetric import derive_key

    about = DraftKey(Drawer.CASEWORK, "person", "22" * 16, "11" * 16, "33" * 32, 4)
    file = DraftFile(folder / "draft.bin", derive_key(KEY, "draft"))
    for fields in ({"surname": "С"}, TYPED):
        file.append(Draft("", about, "aa" * 8, fields, {"religion": "declined"}, NOW))


def build_vault(folder: Path) -> None:
    """A small practice vault with a client, notes in two drawers, a waiting letter and a draft."""
    make(folder)
    clock = Clock()
    with unlocked(folder, clock=clock, data_folder=folder.parent / "data") as vault:
        case = Case(code="Golden 1", opened=PartialDate("2026-11"))
        case = vault.save(replace(case, case_id=case.id)).records[0]  # type: ignore[assignment]
        clock.pass_by(minutes=1)
        declined = {"birth_date": Reason.DECLINED}
        person = Person(case_id=case.id, surname="Мәлікова", first_name="Айгүл", reasons=declined)
        person = vault.save(person).records[0]  # type: ignore[assignment]
        clock.pass_by(minutes=1)
        vault.save(replace(person, first_name="Айгерім"))
        name, note = Name(full_name="Malikova Aigerim"), TeamNote(text="Спала спокойно")
        vault.save(replace(name, case_id=case.id), replace(note, case_id=case.id))
        vault.save(ForbiddenWord(word="Тургеневка"))
    with unlocked(folder, "Berik", clock=clock, data_folder=folder.parent / "data") as vault:
        vault.save(ProcessNote(case_id=case.id, observation="said it for the first time"))
    clock.pass_by(hours=8)
    with unlocked(folder, "Dana", clock=clock, data_folder=folder.parent / "data") as vault:
        vault.hand_in(Threat(case_id=case.id, words="A car without plates", alerts=("no_visitors",)))
    with unlocked(folder, "Clara", clock=clock, data_folder=folder.parent / "data") as vault:
        vault.drafts.note(DraftKey(Drawer.CASEWORK, "team_note", "44" * 16, case.id), {"text": "began to wri"})
    with unlocked(folder, clock=clock, data_folder=folder.parent / "data"):
        pass  # the letter is filed
    _build_sheets(folder, case.id)
    with unlocked(folder, "Dana", clock=clock, data_folder=folder.parent / "data") as vault:
        vault.hand_in(Threat(case_id=case.id, words="The same car again", alerts=("no_visitors",)))
    shutil.rmtree(folder.parent / "data", ignore_errors=True)
    for name in ("lock", "ballast", *(journal.name for journal in folder.glob("*-journal"))):
        (folder / name).unlink(missing_ok=True)
    lines = [f"{founder.alias}\t{founder.passphrase}\n" for founder in STAFF]
    folder.with_name(folder.name + ".passphrases.txt").write_text("".join(lines), encoding="utf-8")
    seen = seen_by_all(folder)
    text = json.dumps(seen, ensure_ascii=False, indent=1, sort_keys=True)
    folder.with_name(folder.name + ".saved.json").write_text(text + "\n", encoding="utf-8")


def _build_sheets(folder: Path, case_id: str) -> None:
    """One sheet of every kind that somebody may write, with an answer to every question."""
    written: set[str] = set()
    for alias in ("Aida", "Berik", "Clara", "Dana"):
        with unlocked(folder, alias, clock=Clock(NOW), data_folder=folder.parent / "data") as vault:
            for kind in KINDS.values():
                if (
                    kind.name not in {*written, "case"}
                    and kind.drawer in vault.drawers
                    and kind.writers & vault.me.roles
                ):
                    vault.save(_attached(vault, sheet(kind, case_id)))
                    written.add(kind.name)
    print(f"no sheet of {sorted(set(KINDS) - written - {'case'})}")


def _attached(vault: Vault, record: Record) -> Record:
    """The record with a file for each of its questions that wants one."""
    files = vault.attachments(kind_of(record).drawer)
    names = {name: files.add(io.BytesIO(b"scan " * 1000)).written() for name in fields_of(kind_of(record))}
    return replace(record, **names)  # type: ignore[arg-type]


def sheet(kind: Kind, case_id: str) -> Record:
    """A sheet with an answer to every question, the same in every vault that is made."""
    return kind.record(case_id=case_id, **{name: _answer(name, asked) for name, asked in kind.questions.items()})


def _answer(name: str, asked: Question) -> Value:
    codes = [] if asked.codes is None else list(asked.codes.terms)
    answers: dict[Shape, Value] = {
        Shape.CODE: codes[-1] if codes else None, Shape.CODES: tuple(codes[:2]), Shape.DATE: PartialDate("2026-11"),
        Shape.MOMENT: "2026-11-23T21:05Z", Shape.NUMBER: 7, Shape.PHONE: "+7 701 555-01-02", Shape.MEMBER: "ab" * 8,
        Shape.LINK: "cd" * 16, Shape.TEXT: f"{name}: Әлем\nвторая строка",
    }  # fmt: skip
    return answers.get(asked.shape, f"{name} Ёж")


def seen_by_all(folder: Path) -> dict[str, Any]:
    """What everybody sees in a copy of a vault: the letter waits no longer, drafts are their authors'."""
    seen: dict[str, Any] = {}
    with TemporaryDirectory() as place:
        copy = shutil.copytree(folder, Path(place, "copy"))
        for founder in STAFF:
            keys = unlock_keys(copy, founder.alias, founder.passphrase)
            with Vault(copy, keys, Path(place, "data"), clock=Clock(NOW + timedelta(hours=12))) as vault:
                assert vault.problems == (), vault.problems
                seen |= json.loads(json.dumps(picture(vault)))
    return seen


def main() -> None:
    """Make what is missing; what is there stays."""
    for name, build in (("pieces-1", build_pieces), (f"vault-{KNOWN}", build_vault)):
        if (HERE / name).exists():
            continue
        with TemporaryDirectory() as place:
            (Path(place) / name).mkdir()
            build(Path(place) / name)
            for made in Path(place).iterdir():
                shutil.move(made, HERE / made.name)
        print("made", name)


if __name__ == "__main__":
    main()
