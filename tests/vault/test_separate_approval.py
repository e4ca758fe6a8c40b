"""A second person's process opens their signing key and nothing else, and only the right answer is taken."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk import paths
from shelterdesk.casework import Request
from shelterdesk.errors import (
    AnswerRefusedError,
    NotForYouToApproveError,
    SecondPersonNeededError,
    WrongPassphraseError,
)
from shelterdesk.vault import Vault, acts, key_slots
from shelterdesk.vault.separate_approval import Answer, Slip, answered, read_answer, read_slip, slip_of, written
from tests.vault.making import STAFF, make, unlocked

SHEET = b"exactly these bytes"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "v.shelter")
    return tmp_path / "v.shelter"


@pytest.fixture
def aida(folder: Path) -> Iterator[Vault]:
    with unlocked(folder) as vault:
        yield vault


@pytest.fixture
def request_(aida: Vault) -> Request:
    return acts.ask(aida, "plain_export", SHEET, items=2)


def passphrase_of(alias: str) -> str:
    return next(founder.passphrase for founder in STAFF if founder.alias == alias)


def run(slip: bytes, alias: str, *more: str, passphrase: str = "") -> "subprocess.CompletedProcess[bytes]":
    """The real process, without windows, as a technician would start it."""
    reading, writing = os.pipe()
    os.write(writing, (passphrase or passphrase_of(alias)).encode() + b"\n")
    os.close(writing)
    command = [*paths.program(), "approve", "--as", alias, "--passphrase-fd", str(reading), *more]
    try:
        return subprocess.run(
            command, input=slip, capture_output=True, pass_fds=(reading,), cwd=paths.program_folder(), check=False
        )
    finally:
        os.close(reading)


def test_the_process_signs_what_it_shows_and_the_asker_goes_on(aida: Vault, request_: Request) -> None:
    slip = slip_of(aida, request_, ("Two files, as a table.",))
    done = run(written(slip), "Berik")
    assert done.returncode == 0, done.stderr
    told = done.stderr.decode()
    for part in ("Aida asks", "Write readable files", "Two files, as a table.", slip.words):
        assert part in told
    assert done.stdout.count(b"\n") == 1
    answer = read_answer(done.stdout)
    acts.accept_signed(aida, request_, answer.member, answer.signature, answer.verdict)
    approved = acts.require(aida, "plain_export", SHEET)
    acts.carried_out(aida, approved)
    with pytest.raises(AnswerRefusedError):  # the same answer once more
        acts.accept_signed(aida, request_, answer.member, answer.signature, answer.verdict)


def test_a_no_comes_back_as_a_no(aida: Vault, request_: Request) -> None:
    done = run(written(slip_of(aida, request_, ())), "Berik", "--refuse")
    answer = read_answer(done.stdout)
    acts.accept_signed(aida, request_, answer.member, answer.signature, answer.verdict)
    assert acts.standing(aida, request_).state is acts.State.REFUSED


@pytest.mark.parametrize(
    ("alias", "passphrase", "what"),
    [("Berik", "not the passphrase", "do not open"), ("Aida", "", "asked for it themselves")],
)
def test_a_wrong_passphrase_and_the_asker_get_no_signature(
    aida: Vault, request_: Request, alias: str, passphrase: str, what: str
) -> None:
    done = run(written(slip_of(aida, request_, ())), alias, passphrase=passphrase)
    assert (done.returncode, done.stdout) == (3, b"")
    assert what in done.stderr.decode()


def test_a_member_without_the_right_may_sign_and_it_does_not_count(aida: Vault, request_: Request) -> None:
    answer = read_answer(run(written(slip_of(aida, request_, ())), "Dana").stdout)
    with pytest.raises(NotForYouToApproveError):
        acts.accept_signed(aida, request_, answer.member, answer.signature, answer.verdict)


def test_what_is_changed_on_the_way_there_or_back_does_not_count(aida: Vault, request_: Request) -> None:
    slip = slip_of(aida, request_, ())
    other = replace(slip, asked=slip.asked.replace((request_.digest or "").encode(), b"0" * 64))
    assert other != slip
    answer = read_answer(answered(other, "Berik", passphrase_of("Berik")))
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request_, answer.member, answer.signature, answer.verdict)
    no = read_answer(answered(slip, "Berik", passphrase_of("Berik"), acts.NO))
    with pytest.raises(AnswerRefusedError):
        acts.accept_signed(aida, request_, no.member, no.signature, acts.YES)
    with pytest.raises(SecondPersonNeededError):
        acts.require(aida, "plain_export", SHEET)


def test_a_request_of_another_vault_is_not_signed(tmp_path: Path, aida: Vault, request_: Request) -> None:
    make(tmp_path / "other.shelter")
    slip = replace(slip_of(aida, request_, ()), folder=tmp_path / "other.shelter")
    with pytest.raises(AnswerRefusedError, match="vault"):
        answered(slip, "Berik", passphrase_of("Berik"))


def test_only_the_signing_key_is_unwrapped(
    aida: Vault, request_: Request, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    really = key_slots.open_sealed

    def watched(key: bytes, sealed: bytes, aad: bytes) -> bytes:
        opened.append(aad)
        return really(key, sealed, aad)

    monkeypatch.setattr(key_slots, "open_sealed", watched)
    with pytest.raises(WrongPassphraseError):
        answered(slip_of(aida, request_, ()), "Berik", "wrong")
    answered(slip_of(aida, request_, ()), "Berik", passphrase_of("Berik"))
    assert [json.loads(aad)[4] for aad in opened] == ["signing"]


def test_the_process_opens_no_drawer_and_writes_nothing(folder: Path, aida: Vault, request_: Request) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    code = (
        "import sys, pathlib\n"
        "def hook(event, args):\n"
        "    if event == 'open' and isinstance(args[0], (str, bytes)) and '.shelter' in str(args[0]):\n"
        "        print(pathlib.Path(str(args[0])).name, args[1], file=sys.stderr)\n"
        "sys.addaudithook(hook)\n"
        "from shelterdesk.app import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    reading, writing = os.pipe()
    os.write(writing, passphrase_of("Berik").encode() + b"\n")
    os.close(writing)
    done = subprocess.run(
        [sys.executable, "-c", code, "approve", "--as", "Berik", "--passphrase-fd", str(reading)],
        input=written(slip_of(aida, request_, ())), capture_output=True, pass_fds=(reading,),
        cwd=paths.program_folder(), check=True,
    )  # fmt: skip
    os.close(reading)
    opened = {line.split()[0] for line in done.stderr.decode().splitlines() if line.split()[1:] == ["r"]}
    assert opened <= {"keys.json", "keys.copy.json"}
    assert {line for line in done.stderr.decode().splitlines() if ".db" in line} == set()
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "line", [b"", b"{}\n", b"nonsense\n", b'{"asked":"{}","by":"x","folder":"/","format":1,"lines":[]}\n']
)
def test_what_is_no_slip_is_refused(line: bytes) -> None:
    with pytest.raises(AnswerRefusedError):
        read_slip(line)


@pytest.mark.parametrize("line", [b"", b"{}\n", b"nonsense\n", b'{"member":"x","signature":"zz","verdict":"yes"}\n'])
def test_what_is_no_answer_is_refused(line: bytes) -> None:
    with pytest.raises(AnswerRefusedError):
        read_answer(line)


def test_slip_and_answer_come_through_as_they_were(aida: Vault, request_: Request) -> None:
    slip = slip_of(aida, request_, ("Әйгерім, 2 sheets",))
    assert read_slip(written(slip)) == slip
    assert isinstance(slip, Slip)
    assert isinstance(read_answer(answered(slip, "Berik", passphrase_of("Berik"))), Answer)
