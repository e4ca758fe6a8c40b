"""Where text that was typed and not saved is taken up again: the place whose page shows sheets of its kind."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_OF_DUTY = frozenset({"duty_entry", "roll_call", "threat"})
_OF_HOUSEHOLD = frozenset({
    "belonging", "money_kept", "pocket_money", "issued_item", "stock_item", "stock_move", "wish", "outside_person",
    "visit", "rota_slot", "supervision", "conduct_accepted", "house_text", "staff_card",
    "working_hours", "staff_absence", "session_room", "complaint", "complaint_protected",
    "complaint_clinical",
})  # fmt: skip
"""A test compares them with the panes of things and people."""
_OF_THERAPY = frozenset({"session_series", "therapy_group", "group_note"})
_SESSION = {"attendance": "session", "process_note": "+session"}
"""Under this name a draft keeps the session beside which it was typed; without it, it is of the client's file."""
CLIENTS = "clients"


class TakesUp(Protocol):
    """A page that shows text again where it was typed."""

    def take_up(self, draft: "Draft") -> None:
        """Show the text in its form."""


def place_of(draft: "Draft") -> str:
    """The place's name; the client's file for whatever has no page of its own."""
    kind, of_nobody = draft.key.kind, not draft.key.case_id
    if kind in _OF_HOUSEHOLD:
        return "things"
    if of_nobody and kind in _OF_DUTY:
        return "duty"
    if _SESSION.get(kind) in draft.fields:
        return "therapy"
    if kind in {"session", "assessment"} or (kind == "risk_item" and draft.fields.get("seen_in") == "questionnaire"):
        return "therapy"
    return "therapy" if of_nobody and kind in _OF_THERAPY else CLIENTS


__all__ = ["CLIENTS", "TakesUp", "place_of"]
