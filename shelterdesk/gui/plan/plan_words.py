"""What the client and the director said to a plan, in a line each."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.codes_therapy import AGREEMENT, APPROVAL_VERDICT
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.plans import PlanAgreement, PlanApproval
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.plan_read import PlanRead
from shelterdesk.gui.plan.short_text import short, unquoted
from shelterdesk.gui.words import code_label, moment_text, partial_date_text

translate = QCoreApplication.translate


def agreement_words(desk: Desk, plan: PlanRead) -> str:
    """What the client said, and whether the plan changed since."""
    said = plan.agreement
    if said is None:
        return translate("plan", "The client has not been asked about this plan yet.")
    words = [
        translate("plan", "The client, {when}: {answer}.").format(
            when=_when(desk, said, said.agreed_on), answer=code_label(AGREEMENT, said.agreed) if said.agreed else "–"
        )
    ]
    if said.own_words:
        words.append(translate("plan", "“{words}”").format(words=short(unquoted(said.own_words))))
    return _and_since(words, changed=not plan.agreed_as_it_is)


def approval_words(desk: Desk, plan: PlanRead) -> str:
    """What the director said; empty where nobody asked for an approval."""
    said = plan.approval
    if said is None:
        return ""
    author = next((who for who, _ in desk.vault.provenance(said).values()), "")
    words = [
        translate("plan", "{who}, {when}: {answer}.").format(
            who=desk.vault.alias_of(author), when=_when(desk, said, said.given_on),
            answer=code_label(APPROVAL_VERDICT, said.verdict) if said.verdict else "–",
        )
    ]  # fmt: skip
    if said.approval_note:
        words.append(short(said.approval_note))
    return _and_since(words, changed=not plan.approved_as_it_is)


def _and_since(words: list[str], *, changed: bool) -> str:
    return " ".join([*words, translate("plan", "The plan has changed since.")] if changed else words)


def _when(desk: Desk, said: PlanAgreement | PlanApproval, day: PartialDate | None) -> str:
    if day is not None:
        return partial_date_text(day)
    return moment_text(max(time for _, time in desk.vault.provenance(said).values()))


__all__ = ["agreement_words", "approval_words"]
