"""What is signed where two people act: the bytes of a request and of an answer, and whether both signatures hold.

Below the unlocked vault, so that opening one can carry out what two people agreed to.
"""

from datetime import datetime, timedelta

from shelterdesk.casework.acts_for_two import ACTS, Approval, Request, Right
from shelterdesk.casework.roles import Role, drawers_of
from shelterdesk.crypto import BadSignature
from shelterdesk.crypto.canonical import dumps
from shelterdesk.crypto.symmetric import digest
from shelterdesk.vault.membership import Member
from shelterdesk.vault.reading import MANY, Reading

YES, NO = "yes", "no"
REQUEST_PURPOSE, APPROVAL_PURPOSE = "request", "approval"

_FORMAT = 1


def message_of(vault_id: str, request: Request) -> bytes:
    """What the asker signs: everything the request says, and in which vault."""
    return dumps({
        "about": request.about or "",
        "act": request.act or "",
        "asked_at": request.asked_at or "",
        "asked_by": request.asked_by or "",
        "case": request.case_id,
        "digest": request.digest or "",
        "format": _FORMAT,
        "items": request.items or 0,
        "request": request.id,
        "valid_until": request.valid_until or "",
        "vault": vault_id,
    })  # fmt: skip


def answer_message(asked: bytes, member_id: str, verdict: str) -> bytes:
    """What the second person signs: the request as its asker signed it, who answers, and what."""
    return dumps({"asked": digest(asked).hex(), "by": member_id, "format": _FORMAT, "verdict": verdict})


def agreed_by(vault: Reading, request_id: str, act: str, payload: bytes, at: datetime) -> str | None:
    """The member who agreed, in answer to this request, to exactly these bytes; ``None`` where nobody provably did.

    ``at``: when it is said to have been done, which the agreement must have covered. Both signatures are verified, and
    that both had the right to it. Whether the two still work here does not matter: what they agreed to was done then.
    """
    request = vault.get(Request, request_id)
    asker = vault.members.get((request and request.asked_by) or "")
    if request is None or asker is None or (request.act, request.digest) != (act, digest(payload).hex()):
        return None
    message = message_of(vault.keys.vault_id, request)
    try:
        asker.public.verify(message, bytes.fromhex(request.signature or ""), REQUEST_PURPOSE)
        last = datetime.fromisoformat(request.valid_until or "") + timedelta(minutes=1)
    except (BadSignature, ValueError):
        return None
    if at >= last or not _had(vault, asker, ACTS[act].asks):
        return None
    binned = (answer for answer in vault.removed(Approval, MANY) if answer.request == request_id)
    answers = [answer for answer in (*vault.find(Approval, request=request_id), *binned)
               if _holds(vault, request, message, answer)]  # fmt: skip
    if any(answer.verdict != YES for answer in answers):
        return None
    return next((answer.given_by for answer in answers), None)


def _holds(vault: Reading, request: Request, message: bytes, answer: Approval) -> bool:
    member = vault.members.get(answer.given_by or "")
    if member is None or member.id == request.asked_by or not _had(vault, member, ACTS[request.act or ""].approves):
        return False
    try:
        signature = bytes.fromhex(answer.signature or "")
        member.public.verify(answer_message(message, member.id, answer.verdict or ""), signature, APPROVAL_PURPOSE)
    except (BadSignature, ValueError):
        return False
    return True


def _had(vault: Reading, member: Member, right: Right) -> bool:
    """Whether a member has a right, or had it in any role they ever had here."""
    stated = vault.keys.chain.roles.get(member.id, ())
    roles = frozenset[Role](member.roles).union(*(roles for _, roles in stated))
    return right.covers(drawers_of(roles), administrator=member.administrator)
