"""Acts for two: one asks over exact bytes, another says yes with their own signature, and it counts once.

Nothing here is believed from a row: what was asked carries its asker's signature, an answer that of the
second person, both verified against the chain of membership each time. Time is the latest ever seen, so
that a clock set back makes no old answer young.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from shelterdesk.casework.acts_for_two import ACTS, Approval, CarriedOut, Request, Right
from shelterdesk.casework.record import Record
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import BadSignature
from shelterdesk.crypto.passphrases import words_of
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import (
    AnswerRefusedError,
    NobodyElseError,
    NotForYouToApproveError,
    NotForYouToAskError,
    SecondPersonNeededError,
)
from shelterdesk.vault.acts_signed import APPROVAL_PURPOSE, NO, REQUEST_PURPOSE, YES, answer_message, message_of
from shelterdesk.vault.change import Saved, moment
from shelterdesk.vault.membership import Member
from shelterdesk.vault.moments import text_of
from shelterdesk.vault.reading import MANY
from shelterdesk.vault.staffing import latest_seen
from shelterdesk.vault.vault import Vault

DAYS = 7
DIGEST_WORDS = 4

R = TypeVar("R", bound=Record)


class State(StrEnum):
    """How a request stands."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    EXPIRED = "expired"
    USED = "used"
    WITHDRAWN = "withdrawn"
    VOID = "void"
    """Its signature or its asker's right does not hold (any more)."""


@dataclass(frozen=True)
class Standing:
    """A request, how it stands, and who decided it when (empty while nobody did)."""

    request: Request
    state: State
    by: str = ""
    at: str = ""


def digest_words(digest_hex: str) -> str:
    """Four words of a digest, for two people to compare what both their windows speak of."""
    return words_of(int(digest_hex, 16), DIGEST_WORDS)


# --- asking -------------------------------------------------------------------------------------------


def approvers(vault: Vault, act: str) -> tuple[Member, ...]:
    """Everybody else who may say yes to this act now."""
    right, day = ACTS[act].approves, text_of(latest(vault))
    others = (member for member in vault.members.values() if member.id != vault.me.id)
    return tuple(member for member in others if _may(member, right, day))


def needs_nobody(vault: Vault, act: str) -> bool:
    """Whether this is a practice shelter in which there is nobody else: then one person is enough, and is told so."""
    return vault.practice and not approvers(vault, act)


def ask(
    vault: Vault, act: str, payload: bytes, *, case_id: str = "", about: str = "", items: int | None = None
) -> Request:
    """Ask for a second person to approve ``act`` over exactly ``payload``; an equal request that lives is returned.

    ``about`` is the id of a record, ``items`` a count; no contents. Raises ``NotForYouToAskError``,
    ``NobodyElseError``, and what saving raises.
    """
    if not _may(vault.me, ACTS[act].asks, text_of(latest(vault))):
        raise NotForYouToAskError(act)
    if not approvers(vault, act):
        raise NobodyElseError(act)
    alive = over(vault, act, payload)
    if alive is not None and alive.state in (State.WAITING, State.APPROVED):
        return alive.request
    now = latest(vault)
    unsigned = Request(
        case_id=case_id, act=act, digest=digest(payload).hex(), about=about or None, items=items, asked_by=vault.me.id,
        asked_at=text_of(now), valid_until=text_of(now + timedelta(days=DAYS)),
    )  # fmt: skip
    signature = vault.keys.identity.sign(message_of(vault.keys.vault_id, unsigned), REQUEST_PURPOSE)
    request = replace(unsigned, signature=signature.hex())
    return _only(vault.save(request), request)


def withdraw(vault: Vault, request: Request) -> Saved:
    """Take my own request back."""
    if request.asked_by != vault.me.id:
        raise NotForYouToAskError(request.act or "")
    return vault.remove(request)


# --- answering ----------------------------------------------------------------------------------------


def approve(vault: Vault, request: Request) -> Saved:
    """Say yes as the member who unlocked; raises ``NotForYouToApproveError``, ``AnswerRefusedError``."""
    return _answer(vault, request, YES)


def refuse(vault: Vault, request: Request) -> Saved:
    """Say no; also takes back a yes that was not used yet. Raises as ``approve`` does."""
    return _answer(vault, request, NO)


def _answer(vault: Vault, request: Request, verdict: str) -> Saved:
    asked = message_of(vault.keys.vault_id, request)
    signature = vault.keys.identity.sign(answer_message(asked, vault.me.id, verdict), APPROVAL_PURPOSE)
    return accept_signed(vault, request, vault.me.id, signature, verdict)


def accept_signed(vault: Vault, request: Request, member_id: str, signature: bytes, verdict: str = YES) -> Saved:
    """Keep what another member signed, here or in the separate process that opened nothing but their signing key.

    Raises ``NotForYouToApproveError`` for the asker and for who has not the right, ``AnswerRefusedError`` for a
    signature that does not hold and for a request that no longer waits.
    """
    state = standing(vault, request).state
    if state not in (State.WAITING, State.APPROVED):
        raise AnswerRefusedError(state)
    member = vault.members.get(member_id)
    if member is None or not _may_answer(member, request, text_of(latest(vault))):
        raise NotForYouToApproveError(request.act or "")
    answer = Approval(
        case_id=request.case_id, request=request.id, verdict=verdict, given_by=member_id,
        given_at=text_of(latest(vault)), signature=signature.hex(),
    )  # fmt: skip
    if verdict not in (YES, NO) or not _holds(vault, request, answer, text_of(latest(vault))):
        raise AnswerRefusedError("signature")
    return vault.save(answer)


# --- using --------------------------------------------------------------------------------------------


def require(vault: Vault, act: str, payload: bytes) -> Request | None:
    """My request over exactly these bytes that a second person approved and nobody used yet.

    ``None`` only where ``needs_nobody``. Raises ``SecondPersonNeededError`` with how the newest such request stands.
    """
    if not _may(vault.me, ACTS[act].asks, text_of(latest(vault))):
        raise NotForYouToAskError(act)
    found = over(vault, act, payload)
    if found is not None and found.state is State.APPROVED:
        return found.request
    if needs_nobody(vault, act):
        return None
    raise SecondPersonNeededError(act, found.state if found else "")


def carried_out(vault: Vault, approved: Request | None) -> Saved:
    """Note that the act was done: its approval is used up. ``approved`` is what ``require`` returned."""
    return vault.save(*used(vault, approved))


def used(vault: Vault, approved: Request | None) -> tuple[CarriedOut, ...]:
    """The note itself, for an act that is to be saved together with it."""
    if approved is None:
        return ()
    state = standing(vault, approved).state
    if state is not State.APPROVED:
        raise SecondPersonNeededError(approved.act or "", state)
    done_at = text_of(latest(vault))
    return (CarriedOut(case_id=approved.case_id, request=approved.id, done_by=vault.me.id, done_at=done_at),)


# --- how things stand ---------------------------------------------------------------------------------


def waiting_for_me(vault: Vault) -> list[Request]:
    """What others ask and I may answer, oldest first."""
    if not vault.all(Request, limit=1):
        return []  # looking through the whole log for the latest time would be for nothing
    now = text_of(latest(vault))
    return [
        told.request
        for told in _standings(vault, lambda request: _may_answer(vault.me, request, now))
        if told.state is State.WAITING
    ]


def mine(vault: Vault) -> list[Standing]:
    """My own requests and how they stand, oldest first; without those I took back."""
    return _standings(vault, lambda request: request.asked_by == vault.me.id)


def standing(vault: Vault, request: Request) -> Standing:
    """How a request stands now."""
    return _Reading(vault).standing(request)


def over(vault: Vault, act: str, payload: bytes) -> Standing | None:
    """My request over exactly these bytes: the one that is approved, else the newest."""
    wanted = (vault.me.id, act, digest(payload).hex())
    found = _standings(vault, lambda request: (request.asked_by, request.act, request.digest) == wanted)
    return next((told for told in found if told.state is State.APPROVED), found[-1] if found else None)


def _standings(vault: Vault, wanted: Callable[[Request], bool]) -> list[Standing]:
    chosen = [request for request in vault.all(Request) if wanted(request)]
    if not chosen:
        return []
    reading = _Reading(vault)
    return [reading.standing(request) for request in chosen]


class _Reading:
    """Answers and uses, read once for many requests. What lies in the bin counts too: nobody revives an approval."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._now = text_of(latest(vault))
        self._answers: dict[str, list[Approval]] = {}
        for answer in _binned_too(vault, Approval):
            self._answers.setdefault(answer.request or "", []).append(answer)
        self._used = {done.request: done for done in _binned_too(vault, CarriedOut)}
        self._gone = {request.id for request in vault.removed(Request, MANY)}

    def standing(self, request: Request) -> Standing:
        if request.id in self._used:
            done = self._used[request.id]
            return Standing(request, State.USED, done.done_by or "", done.done_at or "")
        if request.id in self._gone:
            return Standing(request, State.WITHDRAWN)
        if not self._genuine(request):
            return Standing(request, State.VOID)
        given = self._answers.get(request.id, ())
        answers = [answer for answer in given if _holds(self._vault, request, answer, self._now)]
        refused = next((answer for answer in answers if answer.verdict == NO), None)
        if refused is not None:
            return Standing(request, State.REFUSED, refused.given_by or "", refused.given_at or "")
        if self._now > (request.valid_until or ""):
            return Standing(request, State.EXPIRED)
        if answers:
            return Standing(request, State.APPROVED, answers[0].given_by or "", answers[0].given_at or "")
        return Standing(request, State.WAITING)

    def _genuine(self, request: Request) -> bool:
        """Signed by its asker, who is here and may ask for this, and not for longer than anybody may ask."""
        asker, act = self._vault.members.get(request.asked_by or ""), ACTS.get(request.act or "")
        if asker is None or act is None or not _may(asker, act.asks, self._now):
            return False
        try:
            signature = bytes.fromhex(request.signature or "")
            asker.public.verify(message_of(self._vault.keys.vault_id, request), signature, REQUEST_PURPOSE)
            longest = _moment(request.asked_at or "") + timedelta(days=DAYS)
        except (BadSignature, ValueError):
            return False
        return (request.valid_until or "") <= text_of(longest)


def _holds(vault: Vault, request: Request, answer: Approval, now: str) -> bool:
    """Whether another member who is here, and has the right, signed this answer to this request."""
    member = vault.members.get(answer.given_by or "")
    if member is None or not _may_answer(member, request, now):
        return False
    asked = message_of(vault.keys.vault_id, request)
    message = answer_message(asked, member.id, answer.verdict or "")
    try:
        member.public.verify(message, bytes.fromhex(answer.signature or ""), APPROVAL_PURPOSE)
    except (BadSignature, ValueError):
        return False
    return True


def _may_answer(member: Member, request: Request, now: str) -> bool:
    act = ACTS.get(request.act or "")
    return act is not None and member.id != request.asked_by and _may(member, act.approves, now)


def _may(member: Member, right: Right, now: str) -> bool:
    """Whether a member who is here, and whose last day is not over, has a right."""
    here = member.active and (not member.until or now[:10] <= member.until)
    return here and right.covers(member.holds, administrator=member.administrator)


def _binned_too(vault: Vault, kind: type[R]) -> list[R]:
    return [*vault.all(kind), *vault.removed(kind, MANY)]


def latest(vault: Vault) -> datetime:
    """The latest time the vault has seen: no earlier than any change of the gate, whatever was saved since."""
    row = vault.file(Drawer.GATE).one("SELECT max(time) FROM log")
    seen = latest_seen(vault)
    return max(seen, moment(row[0])) if row and row[0] else seen


def _only(saved: Saved, request: Request) -> Request:
    return next((record for record in saved.records if isinstance(record, Request)), request)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


__all__ = [
    "APPROVAL_PURPOSE", "DAYS", "DIGEST_WORDS", "NO", "REQUEST_PURPOSE", "YES", "Standing", "State",
    "accept_signed", "answer_message", "approve", "approvers", "ask", "carried_out", "digest_words", "latest",
    "message_of", "mine", "needs_nobody", "over", "refuse", "require", "standing", "waiting_for_me", "withdraw",
]  # fmt: skip
