"""Groups and the places in them without their past: those of some days, or all there ever were page by page."""

from datetime import date

from shelterdesk.casework.groups import GroupMember, TherapyGroup
from shelterdesk.casework.record import kind_of
from shelterdesk.vault import rows
from shelterdesk.vault.reading import Reading

PAGE = 16
_KIND, _GROUP = kind_of(GroupMember), kind_of(TherapyGroup)


def groups_since(vault: Reading, day: date) -> list[TherapyGroup]:
    """Groups that may still meet on this day: all but those that ended in an earlier year."""
    test, values = "removed = 0 AND (ended IS NULL OR ended >= ?) ORDER BY seq", (f"{day.year:04}",)
    return [one for file in vault.files_of(_GROUP) for one in rows.selected(file, TherapyGroup, test, values)]


def places_between(vault: Reading, group_id: str, first: date, last: date) -> list[GroupMember]:
    """Places that may have been taken on one of these days: by their years, so dates known to the month are in it.

    ``group_rules.members_on`` knows the days; this only keeps many years of a group from being read.
    """
    test = (
        'therapy_group = ? AND removed = 0 AND ("left" IS NULL OR "left" >= ?) AND (joined IS NULL OR joined < ?)'
        " ORDER BY seq"
    )
    values = (group_id, f"{first.year:04}", f"{last.year:04}~")
    return [one for file in vault.files_of(_KIND) for one in rows.selected(file, GroupMember, test, values)]


def places_before(
    vault: Reading, group_id: str, after: int | None = None, limit: int = PAGE
) -> tuple[list[GroupMember], int | None]:
    """The next places of a group, the newest first, and where the page after it begins; ``None`` after the last.

    Those of sealed cases, where one is held, come with the first page.
    """
    test = "therapy_group = ? AND removed = 0 AND seq < ? ORDER BY seq DESC LIMIT ?"
    found: list[GroupMember] = []
    following = None
    for file in vault.files_of(_KIND):
        if file.drawer.sealed_case and after is not None:
            continue
        some = rows.selected(file, GroupMember, test, (group_id, 2**62 if after is None else after, limit))
        if not file.drawer.sealed_case and len(some) == limit:
            following = file.number('SELECT seq FROM "group_member" WHERE id = ?', (some[-1].id,))
        found += some
    return found, following


__all__ = ["PAGE", "groups_since", "places_before", "places_between"]
