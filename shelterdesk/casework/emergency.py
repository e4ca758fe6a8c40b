"""Life at risk: what one person told hospital, ambulance or police alone, who was told of it, and how it was judged.

The gate holds that it happened, everybody may see that; words of a person go to the protection drawer.
"""

from dataclasses import dataclass

from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT, EMERGENCY_VERDICT, EMERGENCY_WAY, EMERGENCY_WORDS
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("emergency_disclosure", "Told because a life was at risk", Drawer.GATE, plural="Told because a life was at risk",
      guarded=True, append_only=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class EmergencyDisclosure(Record):
    """One person told alone what was needed at once: who, when, to which kind of recipient, which groups of fields."""

    told_by: str | None = question("Told by", Shape.MEMBER, group="Told")
    told_at: str | None = question("Told at", Shape.MOMENT, group="Told")
    recipient: str | None = question("To whom", Shape.CODE, codes=EMERGENCY_RECIPIENT, group="Told")
    way: str | None = question("How", Shape.CODE, codes=EMERGENCY_WAY, group="Told")
    told_groups: str | None = question("Which parts of the file", Shape.TEXT, group="Told")
    digest: str | None = question("Digest of the sheet", group="Told")
    review_until: str | None = question("To be looked at until", Shape.MOMENT, group="Told")


@kind("emergency_seen", "Notice seen", Drawer.GATE, plural="Notices seen", guarded=True, append_only=True)
@dataclass(frozen=True, kw_only=True)
class EmergencySeen(Record):
    """An administrator has seen that something was told because a life was at risk."""

    disclosure: str | None = question("What was told", Shape.LINK, group="Seen", target="emergency_disclosure")
    seen_by: str | None = question("Seen by", Shape.MEMBER, group="Seen")
    seen_at: str | None = question("Seen at", Shape.MOMENT, group="Seen")


@kind("emergency_review", "Review", Drawer.GATE, plural="Reviews", guarded=True, append_only=True)
@dataclass(frozen=True, kw_only=True)
class EmergencyReview(Record):
    """Another person looked at it afterwards; their words lie in the protection drawer."""

    disclosure: str | None = question("What was told", Shape.LINK, group="Review", target="emergency_disclosure")
    verdict: str | None = question("Verdict", Shape.CODE, codes=EMERGENCY_VERDICT, group="Review")
    reviewed_by: str | None = question("Looked at by", Shape.MEMBER, group="Review")
    reviewed_at: str | None = question("Looked at on", Shape.MOMENT, group="Review")


@kind("emergency_note", "About what was told in need", Drawer.PROTECTION, plural="About what was told in need",
      append_only=True, read_logged=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class EmergencyNote(Record):
    """Why it was told, or what the review says. Who does not hold the drawer hands it in by letter."""

    disclosure: str | None = question("What was told", Shape.LINK, group="Told in need", target="emergency_disclosure")
    about_what: str | None = question("What this says", Shape.CODE, codes=EMERGENCY_WORDS, group="Told in need")
    note: str | None = question("In words", Shape.TEXT, group="Told in need", names=Names.PERSON)
    written_by: str | None = question("Written by", Shape.MEMBER, group="Told in need")
