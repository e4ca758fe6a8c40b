"""What the house keeps for clients, gives them, and has in store."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Belonging, IssuedItem, MoneyKept, PartialDate, PocketMoney, StockItem, StockMove, Wish
from shelterdesk.casework.kept_things import balances, next_receipt, still_kept, stock_left, too_few
from shelterdesk.casework.record import Record
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.kind_pane import MANY, KindPane
from shelterdesk.gui.widgets.paged_table import Column
from shelterdesk.gui.words import code_label, money_text, partial_date_text


def receipt_number(desk: Desk, day: date) -> str:
    """The next number over everything that bears one."""
    vault = desk.vault
    used = [one.receipt for one in vault.all(Belonging, limit=MANY)]
    used += [one.receipt for one in vault.all(MoneyKept, limit=MANY)]
    used += [one.receipt for one in vault.all(PocketMoney, limit=MANY)]
    return next_receipt(used, day)


class WithReceipts(KindPane):
    """A pane whose rows have receipts."""

    def __init__(self, desk: Desk, record: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(desk, record, parent=parent)
        self.paper = self.button("printer")
        self.paper.clicked.connect(self.show_receipt)
        self.retranslate()

    def enable(self) -> None:
        """There is a receipt of a row."""
        super().enable()
        self.paper.setEnabled(self.table.chosen() is not None)

    @Slot()
    def show_receipt(self) -> None:
        """The receipt of the chosen row."""
        from shelterdesk.gui.household.receipt_dialog import ReceiptDialog

        chosen = self.table.chosen()
        if chosen is not None:
            ReceiptDialog(chosen, self.desk, self).open()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "paper"):
            self.paper.setText(self.tr("&Receipt…"))


class BelongingPane(WithReceipts):
    """Things in safe-keeping."""

    MOST = 6

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Belonging, parent)
        self.back = self.button("undo-2")
        self.back.clicked.connect(self.give_back)
        self.retranslate()

    def more(self) -> list[Column[Record]]:
        """Whether it is still here."""
        return [Column(lambda: self.tr("Still here?"), self._still, 4)]

    def _still(self, record: Record) -> str:
        assert isinstance(record, Belonging)
        if still_kept([record]):
            return self.tr("In safe-keeping")
        if record.returned_on is not None:
            return self.tr("Given back {day}").format(day=partial_date_text(record.returned_on))
        state = type(record).__dataclass_fields__["state"].metadata["question"].codes
        return code_label(state, record.state or "")

    def blank(self, case_id: str) -> Record:
        """Numbered and dated today."""
        return Belonging(
            case_id=case_id, receipt=receipt_number(self.desk, self.today()), received_on=PartialDate.of(self.today()),
            received_by=self.desk.vault.me.id, state="kept",
        )  # fmt: skip

    def said(self, records: list[Record]) -> str:
        """How many things are kept."""
        kept = still_kept(one for one in records if isinstance(one, Belonging))
        return self.tr("%n thing(s) in safe-keeping", "", len(kept)) if records else ""

    def enable(self) -> None:
        """Only what is here can be given back."""
        super().enable()
        chosen = self.table.chosen()
        self.back.setEnabled(isinstance(chosen, Belonging) and bool(still_kept([chosen])))

    def give_back(self) -> None:
        """Note that the chosen thing was given back today, by whom; can be taken back for ten seconds."""
        chosen = self.table.chosen()
        if isinstance(chosen, Belonging):
            day, me = PartialDate.of(self.today()), self.desk.vault.me.id
            self.keep(replace(chosen, state="returned", returned_on=day, returned_by=me))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("What a client hands in: papers, rings, a telephone. Each thing gets a numbered receipt.")

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "back"):
            self.back.setText(self.tr("&Give back"))
            self.back.setToolTip(self.tr("Note that the client has it again, from today"))


class MoneyPane(WithReceipts):
    """Money in safe-keeping, with what is left of it for each client and currency."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, MoneyKept, parent)
        self.pay_out = self.button("undo-2")
        self.pay_out.clicked.connect(self._pay_out)
        self.retranslate()

    def blank(self, case_id: str) -> Record:
        """Handed in today, counted by whoever writes."""
        return self._moved(case_id, "in")

    def _moved(self, case_id: str, way: str, currency: str | None = None) -> MoneyKept:
        return MoneyKept(
            case_id=case_id, way=way, currency=currency, on_day=PartialDate.of(self.today()),
            counted_by=self.desk.vault.me.id, receipt=receipt_number(self.desk, self.today()),
        )  # fmt: skip

    def said(self, records: list[Record]) -> str:
        """What is kept for whom."""
        kept = balances(one for one in records if isinstance(one, MoneyKept))
        if not records:
            return ""
        lines = [
            self.tr("{client}: {money}").format(client=self.residents.name(case_id), money=money_text(held))
            for case_id, held in kept.items()
        ]
        return self.tr("Kept now:") + " " + "; ".join(lines) if lines else self.tr("Nothing is kept any more.")

    def enable(self) -> None:
        """Money can be given back to the client under the cursor."""
        super().enable()
        self.pay_out.setEnabled(self.table.chosen() is not None)

    def _pay_out(self) -> None:
        chosen = self.table.chosen()
        if isinstance(chosen, MoneyKept):
            self.show_dialog(self.begun(self._moved(chosen.case_id, "out", chosen.currency)))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Money that a client hands in or gets back, counted by two. What is written here stays.")

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "pay_out"):
            self.pay_out.setText(self.tr("&Give back…"))
            self.pay_out.setToolTip(self.tr("Money of the chosen client is given back"))


class PocketPane(WithReceipts):
    """Pocket money."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, PocketMoney, parent)

    def blank(self, case_id: str) -> Record:
        """Paid today by whoever writes, in the currency used last."""
        before = self.desk.vault.all(PocketMoney, limit=1)
        return PocketMoney(
            case_id=case_id, currency=before[-1].currency if before else None, on_day=PartialDate.of(self.today()),
            paid_by=self.desk.vault.me.id, receipt=receipt_number(self.desk, self.today()),
        )  # fmt: skip

    def said(self, records: list[Record]) -> str:
        """What was paid out in this month."""
        month = f"{self.today():%Y-%m}"
        paid: dict[str, int] = {}
        for one in records:
            if isinstance(one, PocketMoney) and one.on_day is not None and str(one.on_day).startswith(month):
                paid[one.currency or ""] = paid.get(one.currency or "", 0) + (one.amount or 0)
        return self.tr("Paid out this month: {money}").format(money=money_text(paid)) if paid else ""

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Pocket money that was paid out, each time with a receipt. What is written here stays.")


class IssuedPane(KindPane):
    """Clothes and kit given to clients."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, IssuedItem, parent=parent)

    def blank(self, case_id: str) -> Record:
        """One piece, today."""
        return IssuedItem(
            case_id=case_id, pieces=1, on_day=PartialDate.of(self.today()), issued_by=self.desk.vault.me.id
        )

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Clothes, hygiene, a telephone: given for good or lent. What comes from the store is taken off "
                       "there by itself.")  # fmt: skip


class StockPane(KindPane):
    """What lies in store, and how much is left."""

    MOST = 5

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, StockItem, parent=parent)
        self.left: Mapping[str, int] = {}
        self.moves = {way: self.button(name) for way, name in _MOVES}
        for way, button in self.moves.items():
            button.clicked.connect(partial(self.move_stock, way))
        self.retranslate()

    def more(self) -> list[Column[Record]]:
        """What is left, in words where it is too little."""
        return [Column(lambda: self.tr("Left"), self._left, 4)]

    def _left(self, record: Record) -> str:
        assert isinstance(record, StockItem)
        left = self.left.get(record.id, 0)
        if too_few(record, self.left):
            return self.tr("{number}: too few").format(number=left)
        return str(left)

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """What is too few first, then by name."""
        self.left = stock_left(
            self.desk.vault.all(StockMove, limit=MANY), self.desk.vault.all(IssuedItem, limit=MANY)
        )
        items = [one for one in records if isinstance(one, StockItem)]
        items.sort(key=lambda one: (not too_few(one, self.left), (one.thing or "").casefold()))
        return items

    def said(self, records: list[Record]) -> str:
        """How much is short."""
        short = sum(isinstance(one, StockItem) and too_few(one, self.left) for one in records)
        return self.tr("%n thing(s) of which there are too few", "", short) if short else ""

    def enable(self) -> None:
        """Movements are of the chosen thing."""
        super().enable()
        for button in self.moves.values():
            button.setEnabled(self.table.chosen() is not None)

    def move_stock(self, way: str) -> None:
        """Write a movement of the chosen thing, or a count."""
        chosen = self.table.chosen()
        if chosen is not None:
            day, me = PartialDate.of(self.today()), self.desk.vault.me.id
            self.show_dialog(StockMove(stock_item=chosen.id, way=way, on_day=day, moved_by=me))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Enter each kind of thing that lies in store; then what comes in, what is used, and counts.")

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "moves"):
            words = {"came": self.tr("&Came in…"), "used": self.tr("&Used up…"), "counted": self.tr("Coun&ted…")}
            for way, button in self.moves.items():
                button.setText(words[way])


_MOVES = (("came", "download"), ("used", "minus"), ("counted", "list-checks"))


class MovesPane(KindPane):
    """What came into the store and left it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, StockMove, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Came in, today."""
        del case_id
        return StockMove(way="came", on_day=PartialDate.of(self.today()), moved_by=self.desk.vault.me.id)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("What came into the store, was used up or counted. What is written here stays.")


class WishPane(KindPane):
    """What the house needs; may be shown to givers."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Wish, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Wanted."""
        del case_id
        return Wish(state="wanted")

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """Open wishes first."""
        newest = [one for one in reversed(records) if isinstance(one, Wish)]
        newest.sort(key=lambda one: one.state in ("came", "dropped"))
        return newest

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("What the house needs. The list can be shown to givers: write no names and no place.")


__all__ = ["BelongingPane", "IssuedPane", "MoneyPane", "MovesPane", "PocketPane", "StockPane", "WishPane"]
