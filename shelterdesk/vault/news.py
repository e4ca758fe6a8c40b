"""What a member is to be told about people and keys since they last looked. Facts, no words."""

from collections.abc import Mapping, Sequence

from shelterdesk.casework.card_kinds import EventSeen
from shelterdesk.casework.passphrase_note import GIVEN, OWN, PassphraseNote
from shelterdesk.casework.record import Record
from shelterdesk.vault.membership import FOUND, REMOVE, Event, Member
from shelterdesk.vault.reading import Reading


def news(vault: Reading) -> list[Event]:
    """What happened since this member came and they have not seen yet, oldest first; what they did is left out.

    An access that ended with its last day is told also to the administrator whose unlock cleared it away.
    """
    me, keys = vault.me, vault.keys
    seen = {one.event for one in vault.find(EventSeen, seen_by=me.id) if _is_by(vault, one, me.id)}
    return [
        event
        for event in keys.chain.events
        if event.number >= me.since
        and event.kind != FOUND
        and event.name not in seen
        and (event.by != me.id or ended(event, keys.members))
    ]


def ended(event: Event, members: Mapping[str, Member]) -> bool:
    """Whether a removal only cleared away what had ended with its last day."""
    left = [members[one] for one in event.members if one in members]
    return event.kind == REMOVE and bool(left) and all(one.until and one.until < event.time[:10] for one in left)


def seen(vault: Reading, events: Sequence[Event]) -> list[EventSeen]:
    """The records to save once this member has looked at these."""
    now = vault.now().strftime("%Y-%m-%dT%H:%MZ")
    return [EventSeen(event=event.name, seen_by=vault.me.id, seen_at=now) for event in events]


def given(member_id: str) -> PassphraseNote:
    """The record to save when a passphrase was handed to somebody on paper."""
    return PassphraseNote(member=member_id, passphrase=GIVEN)


def chosen(vault: Reading) -> PassphraseNote:
    """The record to save once this member has a passphrase of their own."""
    return PassphraseNote(member=vault.me.id, passphrase=OWN)


def must_choose(vault: Reading) -> bool:
    """Whether somebody else has seen the passphrase of this member, who did not change it since."""
    me = vault.me.id
    own = [one for one in vault.find(PassphraseNote, member=me, passphrase=OWN) if _is_by(vault, one, me)]
    return bool(vault.find(PassphraseNote, member=me, passphrase=GIVEN)) and not own


def _is_by(vault: Reading, record: Record, member_id: str) -> bool:
    """Whether this member wrote it: what a colleague writes in their name counts for nothing."""
    return all(change.author == member_id for change in vault.history(type(record), record.id))
