"""The paper of a grant with its receipts, for whoever gave the money: a code instead of the client's name."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Case, PartialDate
from shelterdesk.casework.grant_money import money_of, receipts_of
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.reintegration import Grant, GrantExpense
from shelterdesk.documents.grant_sheet import GrantLine, GrantSheet, grant_sheet
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.paper_tongue import day_on_paper, money_on_paper
from shelterdesk.gui.widgets.tongue_paper_dialog import TonguePaperDialog
from shelterdesk.gui.words import local


class GrantSheetDialog(TonguePaperDialog):
    """Seen as it will leave; the gate is asked about every word of it."""

    def __init__(self, grant: Grant, desk: Desk, parent: QWidget | None = None) -> None:
        made = partial(sheet_of, grant, desk)
        super().__init__(
            desk, grant.case_id, lambda language: grant_sheet(made(language), language),
            lambda language: made(language).texts(), parent,
        )  # fmt: skip
        self.say(self.tr("Grant and its receipts"), self.tr("&Language of the paper:"),
                 self.tr("The code stands for the client. Purpose, conditions and receipts stand there as you wrote "
                         "them: look for names before it leaves."))  # fmt: skip


def sheet_of(grant: Grant, desk: Desk, language: str) -> GrantSheet:
    """What stands on the paper."""
    vault = desk.vault
    case = vault.get(Case, grant.case_id)
    receipts = receipts_of(grant, vault.of_case(GrantExpense, grant.case_id))
    stands = money_of(grant, receipts)
    over = {one.id for one in stands.over}
    return GrantSheet(
        code=(case.code if case is not None else None) or "",
        written_on=day_on_paper(PartialDate.of(local(vault.now()).date())),
        purpose=visible(grant.purpose or ""), conditions=visible(grant.conditions or ""),
        amount=money_on_paper(grant.amount, grant.currency, language) if grant.amount is not None else "",
        giver=visible(grant.giver or ""), agreed_on=day_on_paper(grant.agreed_on),
        lines=[_line(one, grant, language, over=one.id in over) for one in receipts],
        spent=_money(stands.spent, language), left=_money(stands.left, language),
    )  # fmt: skip


def _line(one: GrantExpense, grant: Grant, language: str, *, over: bool) -> GrantLine:
    return GrantLine(
        day_on_paper(one.on_day), visible(one.receipt or ""), visible(one.item or ""),
        money_on_paper(one.amount, one.currency or grant.currency, language), over,
    )  # fmt: skip


def _money(held: Mapping[str, int], language: str) -> str:
    return ", ".join(money_on_paper(amount, currency, language) for currency, amount in sorted(held.items()))


__all__ = ["GrantSheetDialog", "sheet_of"]
