"""Life at risk: what one person told alone is kept, told to all administrators, and looked at by another person.

It is written down before anything leaves. Whoever claims to have seen or reviewed it must have written that change.
"""

from datetime import timedelta

from shelterdesk.casework.emergency import EmergencyDisclosure, EmergencyNote, EmergencyReview, EmergencySeen
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import NotForYouToReviewError, ReasonMissingError
from shelterdesk.vault.acts import latest
from shelterdesk.vault.change import Saved
from shelterdesk.vault.moments import text_of
from shelterdesk.vault.reading import MANY
from shelterdesk.vault.vault import Vault

REVIEW_DAYS = 7
REASON, REVIEW = "reason", "review"


def note_disclosure(
    vault: Vault, case_id: str, recipient: str, way: str, groups: tuple[str, ...], sheet: bytes, reason: str
) -> EmergencyDisclosure:
    """Write down what is about to be told: ``sheet`` are the exact bytes, ``groups`` names of field groups.

    The reason goes to the protection drawer, by letter where it is not held. Raises ``ReasonMissingError``, and
    what saving raises; then nothing may leave.
    """
    if not reason.strip():
        raise ReasonMissingError
    now = latest(vault)
    told = EmergencyDisclosure(
        case_id=case_id, told_by=vault.me.id, told_at=text_of(now), recipient=recipient, way=way,
        told_groups="\n".join(groups) or None, digest=digest(sheet).hex(),
        review_until=text_of(now + timedelta(days=REVIEW_DAYS)),
    )  # fmt: skip
    _note(vault, told, REASON, reason)
    vault.save(told)
    return told


def told_about(vault: Vault) -> list[EmergencyDisclosure]:
    """What I, an administrator, have to hear of and have not acknowledged yet; oldest first."""
    if not vault.me.administrator:
        return []
    mine = {
        seen.disclosure for seen in vault.find(EmergencySeen, seen_by=vault.me.id) if _wrote(vault, seen, vault.me.id)
    }
    return [told for told in _all(vault) if told.id not in mine and _teller(vault, told) != vault.me.id]


def seen(vault: Vault, told: EmergencyDisclosure) -> Saved:
    """I have heard of it."""
    return vault.save(
        EmergencySeen(
            case_id=told.case_id, disclosure=told.id, seen_by=vault.me.id, seen_at=text_of(latest(vault))
        )
    )


def not_reviewed(vault: Vault) -> list[EmergencyDisclosure]:
    """What nobody else has looked at yet, oldest first."""
    return [told for told in _all(vault) if review_of(vault, told) is None]


def may_review(vault: Vault, told: EmergencyDisclosure) -> bool:
    """Whether I may look at it: not who told it; an administrator, or who holds the protection drawer."""
    may = vault.me.administrator or Drawer.PROTECTION in vault.me.holds
    return may and _teller(vault, told) != vault.me.id


def review(vault: Vault, told: EmergencyDisclosure, verdict: str, words: str = "") -> Saved:
    """Another person's verdict; words go to the protection drawer. Raises ``NotForYouToReviewError``."""
    if not may_review(vault, told):
        raise NotForYouToReviewError
    if words.strip():
        _note(vault, told, REVIEW, words)
    return vault.save(
        EmergencyReview(
            case_id=told.case_id, disclosure=told.id, verdict=verdict, reviewed_by=vault.me.id,
            reviewed_at=text_of(latest(vault)),
        )
    )  # fmt: skip


def review_of(vault: Vault, told: EmergencyDisclosure) -> EmergencyReview | None:
    """The review that counts: by somebody else, and written by the one it names."""
    teller = _teller(vault, told)
    for found in vault.find(EmergencyReview, disclosure=told.id):
        by = found.reviewed_by or ""
        if by and by != teller and _wrote(vault, found, by):
            return found
    return None


def is_overdue(vault: Vault, told: EmergencyDisclosure) -> bool:
    """Whether the days for the review are over."""
    return text_of(latest(vault)) > (told.review_until or "")


def words_about(vault: Vault, told: EmergencyDisclosure) -> list[EmergencyNote]:
    """Reason and review in words, for those who hold the protection drawer; else nothing."""
    if Drawer.PROTECTION not in vault.drawers:
        return []
    return vault.find(EmergencyNote, disclosure=told.id)


def _note(vault: Vault, told: EmergencyDisclosure, about_what: str, words: str) -> None:
    note = EmergencyNote(
        case_id=told.case_id, disclosure=told.id, about_what=about_what, note=words.strip(), written_by=vault.me.id
    )
    if Drawer.PROTECTION in vault.drawers:
        vault.save(note)
    else:
        vault.hand_in(note)


def _all(vault: Vault) -> list[EmergencyDisclosure]:
    """All there are, oldest first. What lies in the bin was told all the same, and nobody hides it there."""
    binned = vault.removed(EmergencyDisclosure, MANY)
    return sorted([*vault.all(EmergencyDisclosure), *binned], key=lambda told: told.told_at or "")


def _teller(vault: Vault, told: EmergencyDisclosure) -> str:
    """Who wrote it down, whomever it names."""
    changes = vault.history(kind_of(told), told.id)
    return changes[-1].author if changes else told.told_by or ""


def _wrote(vault: Vault, record: Record, member_id: str) -> bool:
    changes = vault.history(kind_of(record), record.id)
    return bool(changes) and changes[-1].author == member_id and changes[-1].signed
