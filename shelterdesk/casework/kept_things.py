"""What follows from things and money: balances in safe-keeping, the next receipt number, what is left in store."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.things import Belonging, IssuedItem, MoneyKept, StockItem, StockMove

_RECEIPT = re.compile(r"([0-9]{4})-([0-9]{1,6})")


def balances(money: Iterable[MoneyKept]) -> Mapping[str, Mapping[str, int]]:
    """Case id → currency → what the house still keeps of it; what is even is left out."""
    kept: dict[str, dict[str, int]] = {}
    for one in money:
        sign = {"in": 1, "out": -1}.get(one.way or "", 0)
        of_client = kept.setdefault(one.case_id, {})
        of_client[one.currency or ""] = of_client.get(one.currency or "", 0) + sign * (one.amount or 0)
    even = {case_id: {currency: rest for currency, rest in held.items() if rest} for case_id, held in kept.items()}
    return {case_id: held for case_id, held in even.items() if held}


def still_kept(things: Iterable[Belonging]) -> list[Belonging]:
    """What lies in safe-keeping: all that was neither given back nor passed on nor lost."""
    return [thing for thing in things if thing.state in (None, "kept") and thing.returned_on is None]


def next_receipt(used: Iterable[str | None], day: date) -> str:
    """The number after the highest of this year, such as ``2026-014``. Other spellings are left alone."""
    found = (_RECEIPT.fullmatch((number or "").strip()) for number in used)
    return f"{day.year}-{max((int(one[2]) for one in found if one and int(one[1]) == day.year), default=0) + 1:03}"


def stock_left(moves: Iterable[StockMove], issued: Iterable[IssuedItem]) -> Mapping[str, int]:
    """Item of the store → how many are left.

    What was issued to clients from the store is taken off, unless it came back. A count sets the number anew; what was
    issued on the day of a count is in the count already. What has no day counts as the newest.
    """
    steps: list[tuple[date, str | None, str | None, int | None]] = [
        (_day(one.on_day), one.stock_item, "issued", one.pieces) for one in issued if one.back_on is None
    ]
    steps += [(_day(move.on_day), move.stock_item, move.way, move.pieces) for move in moves]
    left: dict[str, int] = {}
    for _, item, way, pieces in sorted(steps, key=lambda step: step[0]):
        if not item:
            continue
        before, number = left.get(item, 0), pieces if pieces is not None else 1
        left[item] = number if way == "counted" else before + (number if way == "came" else -number)
    return left


def too_few(item: StockItem, left: Mapping[str, int]) -> bool:
    """Whether less is left than should ever be."""
    return item.least is not None and left.get(item.id, 0) < item.least


def _day(when: PartialDate | None) -> date:
    return when.span()[0] if when is not None else date.max


__all__ = ["balances", "next_receipt", "still_kept", "stock_left", "too_few"]
