"""The receipt of a thing or of money: seen as it will leave, in the language of the client, printed or saved."""

from functools import partial

from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Belonging, MoneyKept, PocketMoney
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.kept_things import still_kept
from shelterdesk.casework.record import Record
from shelterdesk.documents.receipt import MONEY_IN, MONEY_OUT, POCKET, THING_IN, THING_OUT, Receipt, receipt
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.paper_tongue import day_on_paper, money_on_paper
from shelterdesk.gui.widgets.residents import Residents
from shelterdesk.gui.widgets.tongue_paper_dialog import TonguePaperDialog


class ReceiptDialog(TonguePaperDialog):
    """Names the client by what she is called and the code, and not the shelter."""

    def __init__(self, record: Record, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, record.case_id, lambda language: receipt(printed_receipt(record, desk, language), language),
            lambda language: printed_receipt(record, desk, language).texts(), parent,
        )  # fmt: skip
        self.say(self.tr("Receipt"), self.tr("&Language of the receipt:"),
                 self.tr("Once for the client, once for the house; both are signed by hand."))  # fmt: skip


def printed_receipt(record: Record, desk: Desk, language: str) -> Receipt:
    """What stands on the receipt of a thing, of money kept or of pocket money."""
    made = partial(Receipt, client=Residents(desk).name(record.case_id))
    alias = desk.vault.alias_of
    if isinstance(record, Belonging):
        back = not still_kept([record])
        return made(
            way=THING_OUT if back else THING_IN, number=visible(record.receipt or ""), what=_things(record, desk),
            day=day_on_paper(record.returned_on if back else record.received_on), condition=record.condition or "",
            by=alias((record.returned_by if back else record.received_by) or ""),
        )  # fmt: skip
    if isinstance(record, MoneyKept):
        return made(
            way=MONEY_OUT if record.way == "out" else MONEY_IN, number=visible(record.receipt or ""),
            what=[money_on_paper(record.amount, record.currency, language)], day=day_on_paper(record.on_day),
            by=alias(record.counted_by or ""), also_by=alias(record.counted_with or ""),
        )  # fmt: skip
    assert isinstance(record, PocketMoney)
    return made(
        way=POCKET, number=visible(record.receipt or ""), day=day_on_paper(record.on_day),
        what=[money_on_paper(record.amount, record.currency, language)], by=alias(record.paid_by or ""),
    )  # fmt: skip


def _things(one: Belonging, desk: Desk) -> list[str]:
    """The thing, and all others of the client that were handed in or given back under the same number."""
    same = [one]
    if one.receipt:
        kept = bool(still_kept([one]))
        found = desk.vault.find(Belonging, case_id=one.case_id, receipt=one.receipt)
        same = [thing for thing in found if bool(still_kept([thing])) == kept] or same
    return [visible(f"{thing.pieces or 1} × {thing.thing or '–'}") for thing in same]


__all__ = ["ReceiptDialog", "printed_receipt"]
