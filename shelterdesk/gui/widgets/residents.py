"""Whom the pages of the house know by the name they are called: those with a care card."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import CareCard
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.gui.desk import Desk

_MANY = 20_000

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Residents:
    """Case id → care card; read once per change."""

    cards: Mapping[str, CareCard]

    @classmethod
    def read(cls, desk: Desk) -> Self:
        """All care cards there are."""
        return cls({card.case_id: card for card in desk.vault.all(CareCard, limit=_MANY)})

    def name(self, case_id: str) -> str:
        """First name and code; nothing else of a client is known here."""
        card = self.cards.get(case_id)
        if card is None:
            return translate("household", "Client without a care card") if case_id else ""
        parts = [part for part in (card.called, card.code) if part]
        return visible(" · ".join(parts)) or translate("household", "Card without a name")

    @property
    def here(self) -> list[str]:
        """Who is in the house (case ids), by name."""
        return sorted((case_id for case_id, card in self.cards.items() if card.here == "yes"), key=self.name)
