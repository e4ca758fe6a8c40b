"""What may leave: text compared with the gate, recipient with the exclusions; an override needs two people."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from shelterdesk.casework.acts_for_two import Request
from shelterdesk.casework.folding import fold
from shelterdesk.casework.gate_kinds import GateToken
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import GateStopsError
from shelterdesk.vault import acts, gate, projection
from shelterdesk.vault.vault import Vault

OVERRIDE = "override_gate"


@dataclass(frozen=True)
class Stop:
    """One thing that keeps a text in the house."""

    why: str
    """``word``, ``number`` or ``excluded``."""
    words: str
    """The words of the text itself that set it off, as typed, or seven digits; of the gate nothing is told."""


@dataclass(frozen=True)
class Cleared:
    """Bytes that may leave, exactly these. Made only here; what is not cleared is neither printed nor written."""

    payload: bytes = field(repr=False)
    ending: str
    """Of the file name, for example ``pdf``."""
    override: Request | None = None
    """The approval that lets a stopped text pass; to be used up by ``acts.carried_out`` when it has left."""


def stops(vault: Vault, text: str, *, recipient: str = "", case_ids: Collection[str] = ()) -> tuple[Stop, ...]:
    """What in this text, or about this recipient, must not be; empty when all may leave.

    Words that must never leave hold for every text. Exclusions hold for the recipient, as named, of whatever is about
    these cases or about the house. Raises ``GateClosedError`` while the gate cannot be asked.
    """
    vault.require_gate()
    key = projection.token_key(vault.file(Drawer.GATE), vault.keys.drawer_keys[Drawer.GATE])
    tokens = vault.all(GateToken)
    forbidden = {token.token: str(token.kind_of_token) for token in tokens if token.kind_of_token != gate.EXCLUDED}
    found = {(forbidden[token], words) for token, words in gate.found_tokens(text, key).items() if token in forbidden}
    excluded = {
        token.token
        for token in tokens
        if token.kind_of_token == gate.EXCLUDED and (not token.case_id or not case_ids or token.case_id in case_ids)
    }
    found |= {
        (gate.EXCLUDED, words) for token, words in gate.found_tokens(recipient, key).items() if token in excluded
    }
    typed = f"{text}\n{recipient}"
    return tuple(Stop(why, _as_typed(typed, words)) for why, words in sorted(found))


def _as_typed(text: str, folded: str) -> str:
    """The first place in the text where these folded words stand, as they were typed; itself for numbers."""
    words = re.findall(r"[^\W_]+", text)
    wanted = folded.split()
    for start in range(len(words)):
        piece = " ".join(words[start : start + len(wanted)])
        if fold(piece) == folded:
            return piece
    return folded


def cleared(
    vault: Vault, text: str, payload: bytes, ending: str, *, recipient: str = "", case_ids: Collection[str] = (),
    may_override: bool = True,
) -> Cleared:  # fmt: skip
    """These bytes, whose words are ``text``, as something that may leave.

    Where the gate stops it: raises ``GateStopsError``, unless a second person approved ``override_gate`` over exactly
    these bytes. Raises ``GateClosedError`` while the gate cannot be asked.
    """
    found = stops(vault, text, recipient=recipient, case_ids=case_ids)
    if not found:
        return Cleared(payload, ending)
    approved = acts.over(vault, OVERRIDE, payload) if may_override else None
    if approved is None or approved.state is not acts.State.APPROVED:
        raise GateStopsError(len(found))
    return Cleared(payload, ending, acts.require(vault, OVERRIDE, payload))


def of_ourselves(payload: bytes, ending: str) -> Cleared:
    """A paper of our own words, about the case file as such and about no person: cards, sheets, lists of drawers."""
    return Cleared(payload, ending)
