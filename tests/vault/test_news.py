"""What members are told about people and keys, and that only they themselves can have seen it."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shelterdesk.casework.roles import Role
from shelterdesk.vault import Founder, admit
from shelterdesk.vault.membership import REMOVE, Event
from shelterdesk.vault.news import chosen, ended, given, must_choose, news, seen
from tests.vault.making import KDF, make, unlocked

NURGUL = Founder("Nurgul", "comet walnut harbor velvet saddle juniper", frozenset({Role.NURSE}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keys = make(tmp_path / "ours.shelter")
    admit(tmp_path / "ours.shelter", keys, NURGUL, KDF)
    return tmp_path / "ours.shelter"


def test_the_others_are_told_once_and_the_author_not_at_all(folder: Path) -> None:
    with unlocked(folder) as mine:
        assert news(mine) == []
    with unlocked(folder, "Clara") as hers:
        (event,) = news(hers)
        assert (event.kind, [hers.alias_of(one) for one in event.members]) == ("add", ["Nurgul"])
        hers.save(*seen(hers, [event]))
        assert news(hers) == []
    with unlocked(folder, "Clara") as again:
        assert news(again) == []


def test_nobody_can_have_seen_it_in_anothers_name(folder: Path) -> None:
    with unlocked(folder, "Dana") as other:
        clara = next(member for member in other.members.values() if member.alias == "Clara")
        other.save(*(replace(one, seen_by=clara.id) for one in seen(other, news(other))))
    with unlocked(folder, "Clara") as hers:
        assert len(news(hers)) == 1


def test_a_passphrase_that_was_handed_over_is_reminded_of_until_an_own_one_was_chosen(folder: Path) -> None:
    with unlocked(folder) as mine:
        assert not must_choose(mine)
        clara = next(member for member in mine.members.values() if member.alias == "Clara")
        mine.save(given(clara.id))
        assert not must_choose(mine)
    with unlocked(folder, "Clara") as hers:
        assert must_choose(hers)
        hers.save(chosen(hers))
        assert not must_choose(hers)


def test_a_removal_after_the_last_day_is_told_apart_from_a_leaving(folder: Path) -> None:
    with unlocked(folder) as vault:
        dana = next(member for member in vault.members.values() if member.alias == "Dana")
    left = Event("", 3, REMOVE, "someone", datetime(2026, 11, 25, tzinfo=UTC).isoformat(), (dana.id,))
    for until, expected in (("2026-11-24", True), ("2026-11-25", False), ("", False)):
        assert ended(left, {dana.id: replace(dana, until=until)}) is expected
