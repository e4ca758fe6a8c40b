"""Signs of risk that a process note names: what of them goes to those who protect, and what does not."""

from datetime import date
from hashlib import sha256

from shelterdesk.casework.assessing import RiskItem
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.casework.partial_date import PartialDate

NONE_SEEN = "none"


def signs_of(note: ProcessNote) -> tuple[str, ...]:
    """The signs of risk that a note names, without “none seen”."""
    return tuple(sign for sign in note.risk_signs if sign != NONE_SEEN)


def risk_item_of(note: ProcessNote, earlier: ProcessNote | None, line: str, who: str, today: date) -> RiskItem | None:
    """What those who protect get to know when a note is signed: its signs, its day, who saw them (member id) and the
    ``line`` typed for them. Never anything else of the note.

    ``None`` where there is nothing to tell: no signs and no line, or only signs that the ``earlier`` note, which this
    one continues, told already. Its id follows from the note's and from what is told: handed in twice it is told once,
    and what was changed between two tries to sign is told as well.
    """
    told = signs_of(earlier) if earlier is not None else ()
    signs, line = signs_of(note), line.strip()
    if not line and set(signs) <= set(told):
        return None
    told_now = "/".join(("risk", note.id, *sorted(signs), line))
    return RiskItem(
        id=sha256(told_now.encode("utf-8", "surrogatepass")).hexdigest()[:32], case_id=note.case_id, signs=signs,
        seen_on=note.session_on or PartialDate.of(today), seen_in="session", seen_by=who, words=line or None,
        state="open",
    )  # fmt: skip




__all__ = ["NONE_SEEN", "risk_item_of", "signs_of"]
