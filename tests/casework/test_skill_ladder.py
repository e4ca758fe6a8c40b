"""Ladders of skills: in order of time, as precise as the days are known, and nothing invented where nobody looked."""

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as some

from shelterdesk.casework import PartialDate
from shelterdesk.casework.codes_therapy import SKILL
from shelterdesk.casework.skill_ladder import LEVELS, Ladder, ladders
from shelterdesk.casework.skills import SkillObservation


def seen(skill: str | None, level: str | None, day: str | None = None) -> SkillObservation:
    return SkillObservation(skill=skill, level=level, seen_on=PartialDate(day) if day else None)


def of(skill: str, *observations: SkillObservation) -> Ladder:
    return next(ladder for ladder in ladders(observations) if ladder.skill == skill)


def test_every_skill_has_a_ladder_in_the_order_of_the_list_even_where_nobody_looked():
    made = ladders([])
    assert [ladder.skill for ladder in made] == list(SKILL.terms)
    assert all(ladder.now is None for ladder in made)


def test_the_latest_day_says_the_level_whatever_the_order_of_writing():
    ladder = of("money", seen("money", "3", "2026-11-20"), seen("money", "1", "2026-09-01"), seen("phone", "4"))
    assert [rung.number for rung in ladder.rungs] == [1, 3]
    assert ladder.now is not None
    assert ladder.now.seen_on == PartialDate("2026-11-20")


def test_it_may_go_down_again():
    ladder = of("hygiene", seen("hygiene", "4", "2026-09"), seen("hygiene", "2", "2026-10-03"))
    assert ladder.now is not None
    assert ladder.now.level == "2"


def test_on_one_day_what_was_written_last_counts():
    ladder = of("phone", seen("phone", "2", "2026-11-20"), seen("phone", "3", "2026-11-20"))
    assert [rung.level for rung in ladder.rungs] == ["2", "3"]


def test_a_month_or_a_year_stands_where_it_begins():
    looks = [seen("clothes", level, day) for level, day in (("2", "2026-05-12"), ("1", "2026"), ("3", "2026-22"))]
    ladder = of("clothes", *looks)
    assert [rung.level for rung in ladder.rungs] == ["1", "2", "3"]


def test_what_has_no_day_tells_less_than_what_has_one_and_is_not_drawn():
    ladder = of("household", seen("household", "1", "2026-11-01"), seen("household", "4"))
    assert ladder.now is not None
    assert ladder.now.level == "1"
    assert len(ladder.rungs) == 2
    assert len(ladder.dated) == 1
    alone = of("household", seen("household", "4"))
    assert alone.now is not None
    assert alone.now.level == "4"


def test_looks_without_a_level_and_codes_of_a_newer_version_are_on_no_ladder():
    made = ladders([seen("money", None, "2026-11-01"), seen(None, "2"), seen("cooking", "2"), seen("money", "5")])
    assert all(ladder.rungs == () for ladder in made)


@given(some.lists(some.tuples(some.sampled_from(list(SKILL.terms)), some.sampled_from(LEVELS),
                              some.dates(min_value=date(1000, 1, 1)).map(date.isoformat))))
def test_no_look_is_lost_and_each_ladder_is_in_order(looks):
    shuffled = looks[:]
    Random(len(looks)).shuffle(shuffled)
    made = ladders(seen(*look) for look in shuffled)
    assert sum(len(ladder.rungs) for ladder in made) == len(looks)
    for ladder in made:
        days = [str(rung.seen_on) for rung in ladder.rungs]
        assert days == sorted(days)
