"""Whom the pages of the house know by the name they are called: those with a care card."""

from functools import cached_property

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import CareCard
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.gui.desk import Desk

translate = QCoreApplication.translate


class Residents:
    """Cards are looked up one by one and kept, so that years of clients cost nothing; made anew after a change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cards: dict[str, CareCard | None] = {}

    def card(self, case_id: str) -> CareCard | None:
        """A client's care card; ``None`` where there is none."""
        if case_id not in self._cards:
            self._cards[case_id] = next(iter(self._desk.vault.of_case(CareCard, case_id)[-1:]), None)
        return self._cards[case_id]

    def name(self, case_id: str) -> str:
        """First name and code; nothing else of a client is known here."""
        card = self.card(case_id) if case_id else None
        if card is None:
            return translate("household", "Client without a care card") if case_id else ""
        parts = [part for part in (card.called, card.code) if part]
        return visible(" · ".join(parts)) or translate("household", "Card without a name")

    @cached_property
    def here(self) -> list[str]:
        """Who is in the house (case ids), by name."""
        cards = {card.case_id: card for card in self._desk.vault.find(CareCard, here="yes")}
        self._cards |= cards
        return sorted(cards, key=self.name)
