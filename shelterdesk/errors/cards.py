"""What can be wrong with recovery cards. Never the words themselves: where they stand is enough to find them again."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class CardWordUnknownError(ShelterDeskError):
    """A word of a card is not in the list of words (both counted from 1)."""

    card: int = 0
    word: int = 0


@dataclass
class CardIncompleteError(ShelterDeskError):
    """A card has fewer or more than twenty words."""

    card: int = 0
    words: int = 0


@dataclass
class CardMistypedError(ShelterDeskError):
    """The words of a card do not belong together; where one of these is wrong, ``words`` names its possible places."""

    card: int = 0
    words: tuple[int, ...] = ()


@dataclass
class CardOfAnotherSetError(ShelterDeskError):
    """A card is whole and does not belong to the others, or to this vault."""

    card: int = 0


@dataclass
class CardTwiceError(ShelterDeskError):
    """The same card was given twice."""

    card: int = 0
    first: int = 0


@dataclass
class CardsTooFewError(ShelterDeskError):
    """Fewer cards than the set needs: together they tell nothing."""

    given: int = 0
    needed: int = 0


@dataclass
class CardsDisagreeError(ShelterDeskError):
    """Every card is whole, and together they still give no secret: one of them was altered or made up."""


@dataclass
class CardsNotTypedError(ShelterDeskError):
    """New cards come into force only when every one of them was typed back."""

    missing: int = 0


@dataclass
class HouseCardsNeededError(ShelterDeskError):
    """Cards for one drawer alone open nothing: those of the house open what it lies in."""


@dataclass
class CardsIncompleteError(ShelterDeskError):
    """The recovery cards do not open every drawer yet: a holder has to unlock once, or new cards have to be made."""

    drawer: str = ""
