"""Erasing for good: what two people agreed to, and what it leaves to tell."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from shelterdesk.casework.acts_for_two import Approval, CarriedOut, Request
from shelterdesk.vault import acts, erasure_plan, retention
from shelterdesk.vault.change import ERASED, Saved
from shelterdesk.vault.erasure import Agreement
from shelterdesk.vault.erasure_plan import ACT, Plan
from shelterdesk.vault.vault import Vault


@dataclass(frozen=True)
class Certificate:
    """What was erased: kinds and numbers, when, by whom and with whom. No contents and no names of clients."""

    counts: Mapping[str, int]
    """Kind → how many sheets."""
    whole_case: bool
    at: datetime
    by: str
    """Member who carried it out."""
    second: str
    """Member who agreed; empty only in a practice shelter with a single person."""
    request: str
    saved: Saved


@dataclass(frozen=True)
class Erasure:
    """An erasure that was carried out."""

    request: Request
    at: str
    """ISO 8601, UTC, to the minute."""
    by: str
    second: str


def ask(vault: Vault, plan: Plan) -> Request:
    """Ask a second person to agree to exactly this plan; raises ``LegalHoldError`` and what ``acts.ask`` raises."""
    retention.require_no_hold(vault, plan.case_id)
    about = "" if plan.whole_case else plan.sheets[0].record_id
    payload = plan.payload(vault.keys.vault_id)
    return acts.ask(vault, ACT, payload, case_id=plan.case_id, about=about, items=len(plan.sheets))


def erase(vault: Vault, plan: Plan) -> Certificate:
    """Erase what the plan lists; of a whole case the holders of other drawers are told to do the same there.

    Raises ``LegalHoldError``, ``SecondPersonNeededError`` unless another member agreed to exactly these sheets in
    exactly this state, and what writing raises; begun and not finished, it is finished at the next unlock.
    """
    retention.require_no_hold(vault, plan.case_id)
    payload = plan.payload(vault.keys.vault_id)
    approved = acts.require(vault, ACT, payload)
    second = acts.standing(vault, approved).by if approved is not None else ""
    agreement = Agreement(second, approved.id if approved is not None else "")
    if plan.whole_case:  # first of all: after a crash it is what the next unlock carries on from
        vault.save(erasure_plan.order_of(vault, plan, agreement.request), *acts.used(vault, approved))
    saved = erasure_plan.carry_out(vault, plan, agreement)
    vault.drafts.erase(erasure_plan.is_gone(vault, plan.case_id if plan.whole_case else ""))
    if not plan.whole_case:
        acts.carried_out(vault, approved)
    return Certificate(
        plan.counts(), plan.whole_case, vault.now(), vault.me.id, agreement.second, agreement.request, saved
    )


def done(vault: Vault) -> list[Erasure]:
    """The erasures that were carried out here, newest first."""
    found = []
    for use in vault.all(CarriedOut):
        request = vault.get(Request, use.request or "")
        if request is not None and request.act == ACT:
            answer = next((answer for answer in vault.find(Approval, request=request.id)), None)
            second = (answer.given_by if answer is not None else None) or ""
            found.append(Erasure(request, use.done_at or "", use.done_by or "", second))
    return sorted(found, key=lambda one: one.at, reverse=True)


def counts_of(vault: Vault, request_id: str) -> dict[str, int]:
    """Kind → how many sheets were erased on this agreement in the drawers that are open, by their logs."""
    counts: Counter[str] = Counter()
    for opened in vault.opened.values():
        file = opened.file
        rows = file.read(
            "SELECT kind, count(DISTINCT record) FROM log WHERE action = ? AND instr(body, ?) GROUP BY kind",
            (file.known_word(ERASED), f'"request":"{request_id}"'.encode()),
        )
        for kind, number in rows:
            counts[file.text(kind)] += number
    return dict(sorted(counts.items()))
