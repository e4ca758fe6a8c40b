"""One night as the page of rooms sees it: beds, who sleeps in them, who is here without one, and what to look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import Bed, BedStay, CareCard, KeepApart, Room
from shelterdesk.casework.nights import HINTS, Hint, Place, board, hints, moved, sleeps_on
from shelterdesk.gui.desk import Desk

_MANY = 20_000


@dataclass(frozen=True)
class Night:
    """Read once per change; pure from then on."""

    day: date
    places: tuple[Place, ...]
    stays: tuple[BedStay, ...]
    cards: Mapping[str, CareCard]
    hints: tuple[Hint, ...]
    apart: frozenset[frozenset[str]]

    @classmethod
    def read(cls, desk: Desk, day: date) -> "Night":
        """The night of this day."""
        vault = desk.vault
        stays = tuple(vault.all(BedStay, limit=_MANY))
        places = tuple(board(vault.all(Room), vault.all(Bed), stays, day))
        cards = {card.case_id: card for card in vault.all(CareCard, limit=_MANY)}
        pairs = (frozenset({one.case_id, one.other_case or ""}) for one in vault.all(KeepApart))
        apart = frozenset(pair for pair in pairs if len(pair) == 2 and "" not in pair)
        return cls(day, places, stays, cards, tuple(hints(places, cards, apart)), apart)

    @property
    def free(self) -> int:
        """How many beds are free."""
        return sum(place.free for place in self.places)

    @property
    def taken(self) -> int:
        """How many people sleep in beds."""
        return len({stay.case_id for place in self.places for stay in place.stays})

    def bedless(self) -> list[str]:
        """Clients whose card says that they are here, and who have no bed in this night."""
        sleeping = {stay.case_id for stay in self.stays if sleeps_on(stay, self.day)}
        here = [card for card in self.cards.values() if card.here == "yes" and card.case_id not in sleeping]
        return [card.case_id for card in sorted(here, key=lambda card: card.called or card.code or "")]

    def name(self, case_id: str) -> str:
        """What a client is called on pages of the house: first name and code."""
        card = self.cards.get(case_id)
        if card is None:
            return QCoreApplication.translate("rooms", "Client without a care card")
        parts = [part for part in (card.called, card.code) if part]
        return " · ".join(parts) or QCoreApplication.translate("rooms", "Card without a name")

    def place_of(self, case_id: str) -> Place | None:
        """Where a client sleeps."""
        return next((place for place in self.places for stay in place.stays if stay.case_id == case_id), None)

    def said(self, stay: BedStay) -> list[str]:
        """What is worth a second look about a stay, in words."""
        return [
            QCoreApplication.translate("casework", HINTS[hint.what]).format(code=self.name(hint.other))
            for hint in self.hints
            if hint.stay == stay.id
        ]

    def move(self, case_id: str, bed_id: str) -> list[BedStay]:
        """What to save so that a client sleeps there from this night on; an empty bed ends the stay."""
        had = any(stay.case_id == case_id for stay in self.stays)
        return moved(self.stays, case_id, bed_id, self.day, "moved" if had else "arrived")


def room_title(place: Place) -> str:
    """A room's name, or that it has none."""
    return place.room.room_name or QCoreApplication.translate("rooms", "Room without a name")


def bed_title(place: Place) -> str:
    """A bed's name for menus: room and bed."""
    return f"{room_title(place)}, {place.bed.bed_name or '–'}"
