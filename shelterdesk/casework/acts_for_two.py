"""Acts that nobody does alone: who asks for them, who may say yes, and that they were carried out.

These records lie in the gate drawer, which everybody holds. They hold an act's code, the digest of the exact
bytes, counts and ids; what the bytes say stays where it belongs.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from shelterdesk.casework.codes_acts import ACT, VERDICT
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("request", "Request for a second person", Drawer.GATE, plural="Requests for a second person", guarded=True,
      append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class Request(Record):
    """Somebody asks for a second person to approve one act over exactly these bytes. In the bin: withdrawn."""

    act: str | None = question("Act", Shape.CODE, codes=ACT, group="Request")
    digest: str | None = question("Digest of the exact bytes", group="Request")
    about: str | None = question("About the record", group="Request")
    items: int | None = question("How many", Shape.NUMBER, group="Request", least=0)
    asked_by: str | None = question("Asked by", Shape.MEMBER, group="Request")
    asked_at: str | None = question("Asked at", Shape.MOMENT, group="Request")
    valid_until: str | None = question("Valid until", Shape.MOMENT, group="Request")
    signature: str | None = question("Signature", group="Request")


@kind("approval", "Answer of a second person", Drawer.GATE, plural="Answers of a second person", guarded=True,
      append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class Approval(Record):
    """What a second person said to a request, with their own signature over request and answer."""

    request: str | None = question("Request", Shape.LINK, group="Answer", target="request")
    verdict: str | None = question("Answer", Shape.CODE, codes=VERDICT, group="Answer")
    given_by: str | None = question("Answered by", Shape.MEMBER, group="Answer")
    given_at: str | None = question("Answered at", Shape.MOMENT, group="Answer")
    signature: str | None = question("Signature", group="Answer")


@kind("carried_out", "Act carried out", Drawer.GATE, plural="Acts carried out", guarded=True, append_only=True)
@dataclass(frozen=True, kw_only=True)
class CarriedOut(Record):
    """The act was done: the approval is used up."""

    request: str | None = question("Request", Shape.LINK, group="Act", target="request")
    done_by: str | None = question("Done by", Shape.MEMBER, group="Act")
    done_at: str | None = question("Done at", Shape.MOMENT, group="Act")


@dataclass(frozen=True)
class Right:
    """Who: any administrator (where so), and whoever holds one of these drawers."""

    administrator: bool = False
    drawers: frozenset[Drawer] = frozenset()

    def covers(self, holds: frozenset[Drawer], *, administrator: bool) -> bool:
        """Whether a member who holds these drawers, and is or is not an administrator, has this right."""
        return (self.administrator and administrator) or bool(self.drawers & holds)


@dataclass(frozen=True)
class TwoPeople:
    """Who may ask for an act, and who may say yes to it."""

    asks: Right
    approves: Right


_ADMINISTRATORS = Right(administrator=True)
_CASEWORK = Right(drawers=frozenset({Drawer.CASEWORK}))
_FILES = Right(administrator=True, drawers=frozenset({Drawer.CASEWORK, Drawer.CLINICAL, Drawer.PROTECTION}))
_PROTECTION = Right(drawers=frozenset({Drawer.PROTECTION}))
_WHO_ANSWERS = Right(administrator=True, drawers=frozenset({Drawer.CASEWORK}))

ACTS: Mapping[str, TwoPeople] = {
    "first_disclosure": TwoPeople(_CASEWORK, _WHO_ANSWERS),
    "plain_export": TwoPeople(_FILES, _ADMINISTRATORS),
    "erasure": TwoPeople(_FILES, _FILES),
    "new_cards": TwoPeople(_ADMINISTRATORS, _ADMINISTRATORS),
    "override_gate": TwoPeople(_FILES, _PROTECTION),
    "leaving_shelterdesk": TwoPeople(_ADMINISTRATORS, _ADMINISTRATORS),
    "closing_shelter": TwoPeople(_ADMINISTRATORS, _ADMINISTRATORS),
}
"""The table of acts that need two people. Words that the gate stops are judged by those who keep them."""
