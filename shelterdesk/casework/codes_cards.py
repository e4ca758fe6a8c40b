"""Code lists about recovery cards."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

CARD_SET = CodeList("card_set", OWN, {"house": "House cards", "clinical": "Clinical cards"})

CARD_CHECK = CodeList(
    "card_check", OWN, {"typed_back": "Typed back when they were made", "drill": "Tried out at the yearly check"}
)
