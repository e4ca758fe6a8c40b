"""What the gate keeps about recovery cards and the key file: that cards were tried out, and who has heard of what."""

from dataclasses import dataclass

from shelterdesk.casework.codes_cards import CARD_CHECK, CARD_SET
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("card_check", "Check of the recovery cards", Drawer.GATE, plural="Checks of the recovery cards", guarded=True,
      append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class CardCheck(Record):
    """A quorum of a set was typed and opened it: when it was made, or at the yearly check. Never which cards."""

    card_set: str | None = question("Set", Shape.CODE, codes=CARD_SET, group="Check")
    set_number: int | None = question("Number of the set", Shape.NUMBER, group="Check", least=1)
    what: str | None = question("What was done", Shape.CODE, codes=CARD_CHECK, group="Check")
    checked_by: str | None = question("Checked by", Shape.MEMBER, group="Check")
    checked_at: str | None = question("Checked at", Shape.MOMENT, group="Check")


@kind("event_seen", "News of the key file seen", Drawer.GATE, plural="News of the key file seen", guarded=True,
      append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class EventSeen(Record):
    """A member has heard of one statement of the membership chain."""

    event: str | None = question("Hash of the statement", group="Seen")
    seen_by: str | None = question("Seen by", Shape.MEMBER, group="Seen")
    seen_at: str | None = question("Seen at", Shape.MOMENT, group="Seen")
