"""What the separate process does in which a second person says yes: it opens their signing key and nothing else.

The asker's process hands over a slip, one line on standard input, and gets an answer, one line on standard output. It
never sees the passphrase; the separate process never sees a drawer's key, nor who belongs to the house.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shelterdesk.casework.acts_for_two import Request
from shelterdesk.crypto import MalformedError
from shelterdesk.crypto.canonical import dumps, loads
from shelterdesk.errors import AnswerRefusedError, NotForYouToApproveError
from shelterdesk.vault import key_copies
from shelterdesk.vault.acts import APPROVAL_PURPOSE, NO, YES, answer_message, digest_words, message_of
from shelterdesk.vault.key_copies import INDEX
from shelterdesk.vault.key_file import open_signing
from shelterdesk.vault.vault import Vault

_FORMAT = 1


@dataclass(frozen=True)
class Slip:
    """What the second person is shown: the request as its asker signed it, and its matter in words."""

    folder: Path
    asked: bytes
    by: str
    """Alias of the asker."""
    lines: tuple[str, ...]
    """What exactly, in the words of the asker's window."""

    @property
    def facts(self) -> dict[str, Any]:
        """What the asker signed, to be shown: act, digest, times, counts."""
        facts: dict[str, Any] = loads(self.asked)
        return facts

    @property
    def words(self) -> str:
        """Four words that both windows show."""
        return digest_words(str(self.facts["digest"]))


@dataclass(frozen=True)
class Answer:
    """What came back: whose signature over which verdict."""

    member: str
    verdict: str
    signature: bytes


def slip_of(vault: Vault, request: Request, lines: tuple[str, ...]) -> Slip:
    """What to show a second person about my request."""
    asked = message_of(vault.keys.vault_id, request)
    return Slip(vault.folder.absolute(), asked, vault.alias_of(request.asked_by or ""), lines)


def written(slip: Slip) -> bytes:
    """The slip as one line."""
    return dumps({
        "asked": slip.asked.decode(), "by": slip.by, "folder": str(slip.folder), "format": _FORMAT,
        "lines": list(slip.lines),
    }) + b"\n"  # fmt: skip


def read_slip(line: bytes) -> Slip:
    """The slip that a line holds; raises ``AnswerRefusedError``."""
    try:
        told = loads(line.rstrip(b"\n"))
        slip = Slip(Path(told["folder"]), told["asked"].encode(), str(told["by"]), tuple(map(str, told["lines"])))
        whole = {"act", "asked_by", "digest", "vault", "valid_until"} <= set(slip.facts) and bool(slip.words)
    except (MalformedError, KeyError, TypeError, ValueError, AttributeError):
        raise AnswerRefusedError("slip") from None
    if told["format"] != _FORMAT or not whole:
        raise AnswerRefusedError("slip")
    return slip


def answered(slip: Slip, alias: str, passphrase: str, verdict: str = YES) -> bytes:
    """Sign as the member whom alias and passphrase open; one run of the KDF. Returns the line of the answer.

    Raises what finding a slot raises (``WrongPassphraseError`` and others), ``NotForYouToApproveError`` for the
    asker, ``AnswerRefusedError`` where the request is of another vault.
    """
    if verdict not in (YES, NO):
        raise ValueError(verdict)
    if key_copies.read(slip.folder).bodies[INDEX].get("vault") != slip.facts["vault"]:
        raise AnswerRefusedError("vault")
    member, key = open_signing(slip.folder, alias, passphrase)
    if member == slip.facts["asked_by"]:
        raise NotForYouToApproveError(str(slip.facts["act"]))
    signature = key.sign(answer_message(slip.asked, member, verdict), APPROVAL_PURPOSE)
    return dumps({"member": member, "signature": signature.hex(), "verdict": verdict}) + b"\n"


def read_answer(line: bytes) -> Answer:
    """The answer that a line holds; raises ``AnswerRefusedError``. Whether it counts is for ``accept_signed``."""
    try:
        told = loads(line.rstrip(b"\n"))
        return Answer(str(told["member"]), str(told["verdict"]), bytes.fromhex(told["signature"]))
    except (MalformedError, KeyError, TypeError, ValueError):
        raise AnswerRefusedError("answer") from None
