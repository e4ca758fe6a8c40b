"""Code lists about acts that need two people, and about telling what is needed when a life is at risk."""

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

ACT = CodeList(
    "act",
    OWN,
    {
        "first_disclosure": "Give identifying facts to a partner for the first time",
        "plain_export": "Write readable files without a seal",
        "erasure": "Erase for good",
        "new_cards": "Make new recovery cards",
        "override_gate": "Let a word pass that the gate stops",
        "leaving_shelterdesk": "Take everything out as open files",
        "closing_shelter": "Close the shelter",
    },
)

VERDICT = CodeList("verdict", OWN, {"yes": "Approved", "no": "Refused"})

EMERGENCY_RECIPIENT = CodeList(
    "emergency_recipient", OWN, {"hospital": "Hospital or doctor", "ambulance": "Ambulance", "police": "Police"}
)

EMERGENCY_WAY = CodeList(
    "emergency_way", OWN, {"printed": "On paper", "file": "As a file", "read_out": "Read out from the screen"}
)

EMERGENCY_VERDICT = CodeList(
    "emergency_verdict",
    OWN,
    {"right": "It was right", "too_much": "Right, but too much was told", "wrong": "It should not have been told"},
)

EMERGENCY_WORDS = CodeList(
    "emergency_words", OWN, {"reason": "Why it was told", "review": "What the review says"}
)
