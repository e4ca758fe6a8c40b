"""The words for what is wrong with recovery cards."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.CardWordUnknownError: (
        QT_TRANSLATE_NOOP("errors", "A word that is on no card"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Card {card}, word {word}: no card has this word. Nothing was opened. Compare it with the paper, letter "
            "by letter; the first four letters tell every word.",
        ),
    ),
    errors.CardIncompleteError: (
        QT_TRANSLATE_NOOP("errors", "A card has twenty words"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Card {card} has {words} words here, and there should be 20. Nothing was opened. Look whether one was left "
            "out or typed twice.",
        ),
    ),
    errors.CardMistypedError: (
        QT_TRANSLATE_NOOP("errors", "These words are not a card"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Card {card}: a word is wrong, or two stand in the wrong order. Nothing was opened and the card is "
            "not spent. Compare it with the paper, word by word.",
        ),
    ),
    errors.CardOfAnotherSetError: (
        QT_TRANSLATE_NOOP("errors", "A card of another set"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Card {card} was typed rightly, but it does not belong to this set. Nothing was opened. Take cards that "
            "carry the same set number and the same mark of the case file; old sets no longer open anything here.",
        ),
    ),
    errors.CardTwiceError: (
        QT_TRANSLATE_NOOP("errors", "The same card twice"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Card {card} is the same as card {first}. Nothing was opened. A different card of the same set is needed.",
        ),
    ),
    errors.CardsTooFewError: (
        QT_TRANSLATE_NOOP("errors", "More cards are needed"),
        QT_TRANSLATE_NOOP(
            "errors",
            "{given} of {needed} cards are here. Fewer than {needed} tell nothing, to nobody. Fetch the others; what "
            "was typed can simply be typed again.",
        ),
    ),
    errors.CardsDisagreeError: (
        QT_TRANSLATE_NOOP("errors", "The cards contradict each other"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Every card is whole, yet together they open nothing: one of them was altered or made up. The case file is "
            "unharmed. Try other cards of the set, and find out where each of these was kept.",
        ),
    ),
    errors.CardsNotTypedError: (
        QT_TRANSLATE_NOOP("errors", "Not every card was typed back"),
        QT_TRANSLATE_NOOP(
            "errors",
            "New cards come into force only when each was typed back ({missing} still missing), because a card with a "
            "mistake opens nothing. The earlier cards still hold. Type the missing ones, or begin again.",
        ),
    ),
    errors.HouseCardsNeededError: (
        QT_TRANSLATE_NOOP("errors", "The cards of the house are needed"),
        QT_TRANSLATE_NOOP(
            "errors",
            "These cards are only for the clinical drawer, which lies inside the case file. Nothing was opened. Type "
            "the cards of the house first.",
        ),
    ),
    errors.CardsIncompleteError: (
        QT_TRANSLATE_NOOP("errors", "The recovery cards do not open everything yet"),
        QT_TRANSLATE_NOOP(
            "errors",
            "They do not open “{drawer}”: after leaving in a hurry it would be lost for ever. Nothing was changed. Let "
            "somebody who holds it unlock once; if that does not help, make new cards.",
        ),
    ),
}
