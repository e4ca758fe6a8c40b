"""Things: what is in safe-keeping, what was issued, what lies in store, what is wished for."""

from dataclasses import dataclass

from shelterdesk.casework.codes_house import (
    CONDITION,
    KEPT_WHERE,
    MONEY_WAY,
    STOCK_KIND,
    STOCK_WAY,
    THING_STATE,
    WISH_STATE,
)
from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import CURRENCY
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("belonging", "Thing in safe-keeping", Drawer.HOUSE, plural="Things in safe-keeping")
@dataclass(frozen=True, kw_only=True)
class Belonging(Record):
    """One thing of a client that the house keeps, with its receipt."""

    thing: str | None = question("What", group="Thing", searched=True)
    pieces: int | None = question("How many", Shape.NUMBER, group="Thing", least=1, most=500)
    condition: str | None = question("Condition", Shape.CODE, codes=CONDITION, group="Thing")
    where_kept: str | None = question("Kept", Shape.CODE, codes=KEPT_WHERE, group="Thing")
    receipt: str | None = question("Receipt number", group="Handed in", searched=True)
    received_on: PartialDate | None = question("Handed in on", Shape.DATE, group="Handed in", past=True)
    received_by: str | None = question("Taken by", Shape.MEMBER, group="Handed in")
    signed_in: str | None = question("Signed by the client?", Shape.CODE, codes=YES_NO, group="Handed in")
    state: str | None = question("State", Shape.CODE, codes=THING_STATE, group="Given back")
    returned_on: PartialDate | None = question("Given back on", Shape.DATE, group="Given back", past=True)
    returned_by: str | None = question("Given back by", Shape.MEMBER, group="Given back")
    signed_out: str | None = question("Signed by the client?", Shape.CODE, codes=YES_NO, group="Given back")
    thing_note: str | None = question("About this thing", group="Given back")


@kind("money_kept", "Money in safe-keeping", Drawer.HOUSE, plural="Money in safe-keeping", append_only=True)
@dataclass(frozen=True, kw_only=True)
class MoneyKept(Record):
    """Money of a client handed in or given back, counted by two. Never changed."""

    way: str | None = question("What", Shape.CODE, codes=MONEY_WAY, group="Money")
    amount: int | None = question("Amount", Shape.NUMBER, group="Money", least=0)
    currency: str | None = question("Currency", Shape.CODE, codes=CURRENCY, group="Money")
    on_day: PartialDate | None = question("On", Shape.DATE, group="Money", past=True)
    counted_by: str | None = question("Counted by", Shape.MEMBER, group="Receipt")
    counted_with: str | None = question("And by", Shape.MEMBER, group="Receipt")
    receipt: str | None = question("Receipt number", group="Receipt", searched=True)
    signed: str | None = question("Signed by the client?", Shape.CODE, codes=YES_NO, group="Receipt")
    money_note: str | None = question("About it", group="Receipt")


@kind("pocket_money", "Pocket money", Drawer.HOUSE, plural="Pocket money", append_only=True)
@dataclass(frozen=True, kw_only=True)
class PocketMoney(Record):
    """Pocket money that was paid out. Never changed."""

    amount: int | None = question("Amount", Shape.NUMBER, group="Pocket money", least=0)
    currency: str | None = question("Currency", Shape.CODE, codes=CURRENCY, group="Pocket money")
    on_day: PartialDate | None = question("On", Shape.DATE, group="Pocket money", past=True)
    paid_by: str | None = question("Paid by", Shape.MEMBER, group="Pocket money")
    receipt: str | None = question("Receipt number", group="Pocket money", searched=True)
    signed: str | None = question("Signed by the client?", Shape.CODE, codes=YES_NO, group="Pocket money")


@kind("issued_item", "Issued to the client", Drawer.HOUSE, plural="Issued to clients")
@dataclass(frozen=True, kw_only=True)
class IssuedItem(Record):
    """Clothes, kit, things to use: given for good or lent."""

    thing: str | None = question("What", group="Issued", searched=True)
    stock_item: str | None = question("From the store", Shape.LINK, group="Issued", target="stock_item")
    pieces: int | None = question("How many", Shape.NUMBER, group="Issued", least=1, most=100)
    size: str | None = question("Size", group="Issued")
    on_day: PartialDate | None = question("On", Shape.DATE, group="Issued", past=True)
    issued_by: str | None = question("By", Shape.MEMBER, group="Issued")
    lent: str | None = question("Only lent?", Shape.CODE, codes=YES_NO, group="Back")
    back_on: PartialDate | None = question("Came back on", Shape.DATE, group="Back", past=True)


@kind("stock_item", "In store", Drawer.HOUSE, plural="In store")
@dataclass(frozen=True, kw_only=True)
class StockItem(Record):
    """A kind of thing that lies in store."""

    thing: str | None = question("What", group="Store", searched=True)
    stock_kind: str | None = question("Kind", Shape.CODE, codes=STOCK_KIND, group="Store")
    size: str | None = question("Size", group="Store")
    least: int | None = question("Should never be fewer than", Shape.NUMBER, group="Store", least=0, most=5000)
    shelf: str | None = question("Shelf", group="Store")
    item_note: str | None = question("About it", group="Store")


@kind("stock_move", "Movement in store", Drawer.HOUSE, plural="Movements in store", append_only=True)
@dataclass(frozen=True, kw_only=True)
class StockMove(Record):
    """Something came into the store or left it; a count sets the number anew. Never changed."""

    stock_item: str | None = question("What", Shape.LINK, group="Movement", target="stock_item")
    way: str | None = question("How", Shape.CODE, codes=STOCK_WAY, group="Movement")
    pieces: int | None = question("How many", Shape.NUMBER, group="Movement", least=0, most=5000)
    on_day: PartialDate | None = question("On", Shape.DATE, group="Movement", past=True)
    moved_by: str | None = question("By", Shape.MEMBER, group="Movement")
    from_whom: str | None = question("From", group="Movement", hint="Alias of the giver.")


@kind("wish", "Wish", Drawer.HOUSE, plural="Wish list")
@dataclass(frozen=True, kw_only=True)
class Wish(Record):
    """Something the house needs. The list can be shown to givers: no names, no place."""

    thing: str | None = question("What", group="Wish", searched=True)
    stock_kind: str | None = question("Kind", Shape.CODE, codes=STOCK_KIND, group="Wish")
    pieces: int | None = question("How many", Shape.NUMBER, group="Wish", least=1, most=1000)
    until_day: PartialDate | None = question("Until", Shape.DATE, group="Wish")
    state: str | None = question("State", Shape.CODE, codes=WISH_STATE, group="Wish")
    promised_by: str | None = question("Promised by (alias)", group="Wish")
