"""Rules that hold in a group: who belongs to it on a day, free places, what is still open; and names in its notes.

Nothing here forbids anything; what is found is pointed out.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from shelterdesk.casework.folding import fold
from shelterdesk.casework.groups import GroupMember, TherapyGroup
from shelterdesk.casework.stems import folded_words, stem, stems

_YES = "yes"
_CLOSED = "closed"
_PLACES = 10_000
"""No group has more places, whatever number was typed."""


# --- who belongs to it --------------------------------------------------------------------------------


def runs_on(group: TherapyGroup, day: date) -> bool:
    """Whether the group meets on this day: not over; one that is still to begin counts."""
    return group.ended is None or day <= group.ended.span()[1]


def belongs_on(member: GroupMember, day: date) -> bool:
    """Whether this place is taken on this day; the last day still counts, a date known to the month counts whole."""
    begun = member.joined is None or member.joined.span()[0] <= day
    return begun and (member.left is None or day <= member.left.span()[1])


def members_on(members: Iterable[GroupMember], day: date) -> list[GroupMember]:
    """One place for each client who belongs to the group on this day, in the order they came."""
    found = {member.case_id: member for member in members if member.case_id and belongs_on(member, day)}
    return list(found.values())


def free_places(group: TherapyGroup, members: Iterable[GroupMember], day: date) -> int | None:
    """How many more could come; below 0 where there are too many, ``None`` where no number is set."""
    if group.most is None:
        return None
    return min(max(group.most, 0), _PLACES) - len(members_on(members, day))


def newcomers(group: TherapyGroup, members: Iterable[GroupMember], day: date) -> list[GroupMember]:
    """Who came into a closed group after it had begun."""
    if group.openness != _CLOSED or group.began is None:
        return []
    last = group.began.span()[1]
    return [one for one in members_on(members, day) if one.joined is not None and one.joined.span()[0] > last]


def not_signed(members: Iterable[GroupMember], day: date) -> list[GroupMember]:
    """Who belongs to it and has not signed the rules."""
    return [member for member in members_on(members, day) if member.rules_signed is None]


def not_agreed(members: Iterable[GroupMember], day: date) -> list[GroupMember]:
    """Of whom it is not known that they want to come."""
    return [member for member in members_on(members, day) if member.agreed != _YES]


def apart(members: Iterable[GroupMember], pairs: Collection[frozenset[str]], day: date) -> list[tuple[str, str]]:
    """Members (case ids) who must not meet; ``pairs`` from the gate."""
    ids = [member.case_id for member in members_on(members, day)]
    return [(one, other) for one, other in combinations(ids, 2) if frozenset({one, other}) in pairs]


# --- names in a note ----------------------------------------------------------------------------------

_SHORT = 3
"""Words of so few letters count only where they are written with a capital."""
_FULL = 5
"""Beginnings of so many letters count with any ending of up to four letters, shorter ones only with known endings."""
_ENDED = (
    "а я ы и е у ю о ой ей ою ею ия ии ие ию ией ье ью ом ем ам ям ами ями ах ях ов ев ин ина ино ины ину иной",
    "ға ге қа ке на не да де та те дан ден тан тен нан нен ды ді ты ті ны ні дың дің тың тің ның нің мен бен пен",
    "дікі тікі нікі лар лер дар дер тар тер га ни нинг дин дан жан s",
)
"""Of Russian, of Kazakh, of its neighbours and English."""
_ENDINGS = frozenset(fold(ending) for line in _ENDED for ending in line.split())
_FLEETING = re.compile(r"([^aeiou])[eu]([^aeiou])$")
_TYPED = re.compile(r"[^\W_]+(?:['’ʻʼ`][^\W_]+)*")


@dataclass(frozen=True)
class Found:
    """A word of a note that may name somebody."""

    word: str
    """As typed, where it stands first."""
    folded: str
    """What to hand in as ``common`` when the writer says that it is a common word."""


@dataclass
class _Sought:
    """What is looked for, by folded spelling."""

    whole: set[str] = field(default_factory=set)
    long: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    phrases: set[tuple[str, ...]] = field(default_factory=set)

    def take(self, name: str) -> None:
        """A code is looked for whole; of a name each word, as it stands and with what endings leave of it."""
        words = folded_words(name)
        if any(char.isdecimal() for char in name):
            self.phrases.add(tuple(words))
            self.phrases.add(("".join(words),))
            return
        for word in words:
            self.whole.add(word)
            for form in {word, _FLEETING.sub(r"\1\2", word)}:
                kept = stem(form, shortest=_FULL)
                if len(kept) >= _FULL:
                    self.long.add(kept)
                self.short |= {form, stem(form, shortest=3), stem(form, shortest=2)}

    def has(self, word: str) -> bool:
        """Whether a folded word is one of the names, in any of its forms."""
        if word in self.whole or any(beginning in self.long for beginning in stems(word)):
            return True
        return any(word[:cut] in self.short and word[cut:] in _ENDINGS for cut in range(1, len(word)))


def names_in(text: str, names: Iterable[str | None], common: Collection[str] = ()) -> list[Found]:
    """The words of a note that name somebody, each once, in the order they stand there.

    ``names``: what members are called, first names, surnames, aliases, codes. They are found in every spelling that
    ``fold`` makes one, and in inflected forms. ``common``: folded words of which the writer said that they are none.
    """
    sought = _Sought()
    for name in names:
        if name:
            sought.take(name)
    sought.phrases.discard(())
    found: dict[str, Found] = {}
    for word, folded in _named(text, sought):
        if folded not in common:
            found.setdefault(folded, Found(word, folded))
    return list(found.values())


def _named(text: str, sought: _Sought) -> Iterator[tuple[str, str]]:
    known: dict[str, tuple[str, bool]] = {}
    typed = _TYPED.findall(text)
    for word in typed:
        if word not in known:
            folded = fold(word)
            long_enough = len(word) > _SHORT or not word[0].islower()
            known[word] = folded, bool(folded) and long_enough and sought.has(folded)
        if known[word][1]:
            yield word, known[word][0]
    lengths = {len(phrase) for phrase in sought.phrases}
    for length in sorted(lengths):
        for start in range(len(typed) - length + 1):
            words = typed[start : start + length]
            if tuple(known[word][0] for word in words) in sought.phrases:
                yield " ".join(words), " ".join(known[word][0] for word in words)


__all__ = [
    "Found", "apart", "belongs_on", "free_places", "members_on", "names_in", "newcomers", "not_agreed", "not_signed",
    "runs_on",
]
