"""A time is suggested with reasons, never against a hard rule; where there is none, it is said why."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from shelterdesk.casework import Session
from shelterdesk.casework.session_rules import NEVER_SUGGESTED, RULES, conflicts
from shelterdesk.casework.suggesting import REASONS, Because, Slot, Suggestions, suggest
from shelterdesk.casework.timetable import Busy, Client, Colleague, DaysOf, Hours, Interpreter, Place, Timetable

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)  # 8:00 on the wall


def at(day: date, hour: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(hour), BERLIN).astimezone(UTC)


def stored(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%MZ")


def session(day: int = 0, hour: str = "10:00", **more: object) -> Session:
    said = {
        "case_id": "anna", "kind_of_session": "individual", "minutes": 50, "therapist": "berik", "room": "blue",
        "starts": stored(at(MONDAY + timedelta(days=day), hour)),
    }  # fmt: skip
    return Session(**{**said, **more})  # type: ignore[arg-type]


def house(*sessions: Session, **more: object) -> Timetable:
    known = Timetable(
        MONDAY - timedelta(days=28), MONDAY + timedelta(days=20), BERLIN,
        clients={name: Client(name, name, "present") for name in ("anna", "vera")},
        staff={"berik": Colleague("berik", psychologist=True), "clara": Colleague("clara")},
        rooms={"blue": Place("blue", "Blue", 3), "red": Place("red", "Red", 12)},
        hours=(Hours("berik", frozenset({1, 2, 3, 4, 5}), time(9), time(17)),),
    )  # fmt: skip
    return replace(known, **more).with_sessions(sessions)  # type: ignore[arg-type]


WANTED = Session(case_id="anna", kind_of_session="individual", minutes=50, therapist="berik")


def walls(found: Suggestions) -> list[str]:
    return [
        datetime.fromisoformat(slot.session.starts or "").astimezone(BERLIN).strftime("%a %d %H:%M")
        for slot in found.slots
    ]


def reasons(slot: Slot) -> set[str]:
    return {one.reason for one in slot.because}


def test_at_least_three_times_are_suggested_on_different_days_with_reasons_and_a_room_that_fits() -> None:
    found = suggest(WANTED, house(), NOW)
    assert len(found.slots) == 6
    assert len({wall[:6] for wall in walls(found)}) == 6
    assert all(slot.because for slot in found.slots)
    assert {slot.session.room for slot in found.slots} == {"blue"}
    assert found.emptied_by == ()
    assert found.looked_at > 100


def test_what_is_usual_comes_first() -> None:
    habit = [session(-20, "11:00"), session(-13, "11:00", room="red"), session(-6, "11:00", room="red")]
    found = suggest(WANTED, house(*habit), NOW)
    assert walls(found)[0] == "Tue 01 11:00"
    assert reasons(found.slots[0]) >= {"usual_day", "usual_hour", "usual_room", "rested"}
    assert Because("rested", 7) in found.slots[0].because
    assert found.slots[0].session.room == "red"


def test_a_usual_hour_beside_the_half_hours_is_found_too() -> None:
    habit = [session(-14, "11:10"), session(-7, "11:10")]
    assert walls(suggest(WANTED, house(*habit), NOW))[0].endswith("11:10")


def test_a_day_with_an_appointment_or_another_session_comes_later_and_one_with_the_interpreter_earlier() -> None:
    busy = Busy(at(MONDAY, "09:00"), at(MONDAY, "11:00"), "anna")
    helper = Interpreter("nina", frozenset({"uz"}), silent_until=date.max)
    other = session(3, "09:00", case_id="vera", interpreter="nina")
    table = house(other, busy=(busy,), interpreters={"nina": helper})
    found = suggest(replace(WANTED, interpreter="nina"), table, NOW)
    assert "interpreter_there" in reasons(found.slots[0])
    assert walls(found)[0].startswith("Thu")
    assert not any(wall.startswith("Mon 30") for wall in walls(found))
    assert all("no_appointment" in reasons(slot) for slot in found.slots)


def test_a_free_half_day_of_the_therapist_is_a_reason() -> None:
    table = house(session(0, "10:00", case_id="vera"))
    monday = suggest(WANTED, table, NOW, days=0).slots
    assert [("free_morning" in reasons(slot), "free_afternoon" in reasons(slot)) for slot in monday] == [
        (False, True)
    ] * 3


def test_with_few_days_left_further_times_of_the_same_day_stand_apart() -> None:
    found = suggest(WANTED, house(), NOW, days=0)
    hours = sorted(int(wall[7:9]) * 60 + int(wall[10:]) for wall in walls(found))
    assert len(hours) == 3
    assert all(later - earlier > 60 for earlier, later in pairwise(hours))


def test_a_room_in_which_somebody_was_whom_the_client_must_not_meet_is_left_empty_for_a_while() -> None:
    before = session(0, "09:00", case_id="vera", therapist="clara", minutes=25)
    after = session(0, "10:25", case_id="vera", therapist="clara", minutes=30)
    table = house(before, after, apart=frozenset({frozenset({"anna", "vera"})}), last=MONDAY,
                  hours=(Hours("berik", frozenset({1}), time(9, 30), time(10, 20)),))  # fmt: skip
    assert [slot.session.room for slot in suggest(WANTED, table, NOW).slots] == ["red"]


def test_of_two_rooms_that_are_as_usual_as_each_other_it_is_always_the_same_one() -> None:
    pair = [session(-7, room="red", id="1" * 32), session(-7, room="blue", id="2" * 32)]
    pair += [replace(one, id=one.id[0].replace("1", "3").replace("2", "4") * 32) for one in pair]
    found = [suggest(WANTED, house(*order), NOW) for order in (pair, pair[::-1])]
    assert found[0] == found[1]


def test_a_crisis_is_as_soon_as_possible() -> None:
    habit = [session(-14, "16:00"), session(-7, "16:00")]
    urgent = suggest(replace(WANTED, kind_of_session="crisis"), house(*habit), NOW)
    assert walls(urgent)[0].startswith("Mon 30")


def test_a_session_that_is_moved_is_not_in_its_own_way_and_only_the_wanted_room_is_taken() -> None:
    mine = session(0, "10:00", room="red")
    found = suggest(mine, house(mine), NOW, days=0)
    assert {slot.session.room for slot in found.slots} == {"red"}
    assert {slot.session.id for slot in found.slots} == {mine.id}
    assert any("free_morning" in reasons(slot) for slot in found.slots)


def test_a_telephone_call_takes_no_room_and_a_client_who_left_can_be_called() -> None:
    left = house(clients={"anna": Client("anna", stay="left")})
    assert suggest(WANTED, left, NOW).emptied_by == ("client_left",)
    found = suggest(replace(WANTED, kind_of_session="telephone"), left, NOW)
    assert {slot.session.room for slot in found.slots} == {None}


def test_a_wish_about_women_and_men_is_kept() -> None:
    table = house(
        clients={"anna": Client("anna", wants="woman")}, staff={"berik": Colleague("berik", sex="male")}
    )
    found = suggest(WANTED, table, NOW)
    assert found.slots == ()
    assert found.emptied_by == ("worker_sex",)
    assert found.alone == {"worker_sex": found.looked_at}
    assert found.examples["worker_sex"].member == "berik"


def test_when_nothing_is_left_the_fewest_rules_that_suffice_are_named() -> None:
    away = DaysOf("berik", MONDAY, MONDAY + timedelta(days=6))
    closed = Place("blue", out_of_use=MONDAY + timedelta(days=5))
    busy = tuple(
        Busy(at(MONDAY + timedelta(days=day), "09:00"), at(MONDAY + timedelta(days=day), "12:00"), "anna")
        for day in range(15)
    )
    table = house(absences=(away,), rooms={"blue": closed}, busy=busy)
    found = suggest(replace(WANTED, room="blue"), table, NOW)
    assert found.slots == ()
    assert set(found.emptied_by) == {"room_closed", "staff_away"}
    assert found.removed["client_busy"] > 0
    assert "client_busy" not in found.alone
    assert found.alone["staff_away"] > 0


def test_where_all_rooms_are_taken_it_is_said_that_no_room_is_free() -> None:
    full = [session(day, "09:00", case_id="vera", therapist="clara", room=room, minutes=480)
            for day in range(15) for room in ("blue", "red")]  # fmt: skip
    assert suggest(WANTED, house(*full), NOW).emptied_by == ("no_room",)
    too_small = house(*full[::2], rooms={"blue": Place("blue", places=9), "red": Place("red", places=1)})
    found = suggest(WANTED, too_small, NOW)
    assert {(slot.session.room, slot.minds[0].rule) for slot in found.slots} == {("red", "room_small")}


def test_for_a_length_mistyped_by_many_noughts_there_is_no_time_and_a_rule_says_why() -> None:
    found = suggest(replace(WANTED, minutes=10**15), house(), NOW)
    assert (found.slots, bool(found.emptied_by)) == ((), True)


def test_without_working_days_there_is_nothing_to_look_at() -> None:
    none = house(hours=(Hours("berik", frozenset({7}), time(9), time(9, 30)),))
    found = suggest(WANTED, none, NOW)
    assert (found.slots, found.looked_at, found.emptied_by) == ((), 0, ("outside_hours",))


def test_two_who_lead_together_are_both_there_and_office_hours_hold_where_nobodys_are_written() -> None:
    both = house(hours=(
        Hours("berik", frozenset({1}), time(9), time(12)), Hours("clara", frozenset({1, 2}), time(11), time(17)),
    ))  # fmt: skip
    assert {wall[-5:] for wall in walls(suggest(replace(WANTED, co_leader="clara"), both, NOW))} == {"11:00"}
    free = suggest(replace(WANTED, therapist=None), house(), NOW, days=13)
    assert not any(wall.startswith(("Sat", "Sun")) for wall in walls(free))


def test_nothing_is_suggested_beyond_what_is_known_or_in_the_past() -> None:
    short = house(last=MONDAY)
    later = NOW.replace(hour=15)
    assert suggest(WANTED, short, later).looked_at == 0
    assert {wall[:6] for wall in walls(suggest(WANTED, short, NOW))} == {"Mon 30"}


def test_over_a_change_of_the_clock_the_hours_of_the_wall_hold() -> None:
    saturday = datetime(2027, 3, 27, 8, 0, tzinfo=UTC)
    table = house(
        first=date(2027, 3, 1), last=date(2027, 4, 20), hours=(Hours("berik", frozenset({7}), time(1), time(4)),)
    )
    found = suggest(WANTED, table, saturday, days=1)
    assert sorted(wall[-5:] for wall in walls(found)) == ["01:00", "01:30", "03:00"]
    assert found.looked_at == 3


# --- whatever the house is like -------------------------------------------------------------------------

_NAMES = ("anna", "vera", "gulya")
_MOMENTS = st.builds(
    lambda day, half: at(MONDAY + timedelta(days=day), "08:00") + half * timedelta(minutes=30),
    st.integers(-3, 8), st.integers(0, 20),
)  # fmt: skip
_SESSIONS = st.builds(
    lambda starts, **said: Session(starts=stored(starts), **said),
    _MOMENTS, case_id=st.sampled_from(_NAMES), minutes=st.sampled_from([30, 50, 90]),
    room=st.sampled_from(["blue", "red"]), therapist=st.sampled_from(["berik", "clara"]),
    interpreter=st.sampled_from([None, "nina"]), kind_of_session=st.sampled_from(["individual", "crisis", "telephone"]),
)  # fmt: skip
_BUSY = st.builds(lambda begins, hours, who: Busy(begins, begins + timedelta(hours=hours), who),
                  _MOMENTS, st.integers(1, 30), st.sampled_from(_NAMES))  # fmt: skip


@st.composite
def houses(draw: st.DrawFn) -> Timetable:
    """A house of three clients for nine days, as full and as odd as it likes."""
    sexes, wishes = st.sampled_from(["", "male", "female"]), st.sampled_from(["", "woman", "man"])
    spoken = st.frozensets(st.sampled_from(["uz", "ru"]), max_size=2)
    clients = {
        name: Client(name, name, draw(st.sampled_from(["present", "left"])), draw(spoken), draw(wishes))
        for name in _NAMES
    }
    staff = {
        name: Colleague(name, draw(st.booleans()), draw(spoken), draw(sexes)) for name in ("berik", "clara")
    }
    until = draw(st.sampled_from([date.min, MONDAY + timedelta(days=3), date.max]))
    nina = Interpreter("nina", draw(spoken), draw(sexes), until, not_for=draw(st.frozensets(st.sampled_from(_NAMES))))
    out_of_use = st.sampled_from([None, MONDAY, MONDAY + timedelta(days=4)])
    rooms = {name: Place(name, name, draw(st.sampled_from([None, 1, 5])), draw(out_of_use)) for name in ("blue", "red")}
    days = st.frozensets(st.integers(1, 7), min_size=1)
    hours = tuple(Hours(name, draw(days), time(9), time(17)) for name in draw(st.sets(st.sampled_from(list(staff)))))
    absent = tuple(
        DaysOf(name, MONDAY, MONDAY + timedelta(days=draw(st.integers(0, 9))))
        for name in draw(st.sets(st.sampled_from(list(staff))))
    )
    pairs = frozenset(draw(st.sets(st.sampled_from([frozenset(_NAMES[:2]), frozenset(_NAMES[1:])]))))
    known = Timetable(
        MONDAY - timedelta(days=4), MONDAY + timedelta(days=9), BERLIN, busy=tuple(draw(st.lists(_BUSY, max_size=4))),
        hours=hours, absences=absent, apart=pairs, clients=clients, staff=staff, interpreters={"nina": nina},
        rooms=rooms, memberships=tuple(DaysOf(name, MONDAY, date.max, "g") for name in _NAMES[1:]),
    )  # fmt: skip
    return known.with_sessions(draw(st.lists(_SESSIONS, max_size=12)))


_WANTED = st.one_of(
    st.builds(replace, _SESSIONS, starts=st.none(), room=st.sampled_from([None, "blue"])),
    st.builds(replace, _SESSIONS, case_id=st.just(""), therapy_group=st.just("g"), kind_of_session=st.just("group")),
)


@settings(max_examples=60, deadline=None)
@given(_WANTED, houses())
def test_no_time_that_is_suggested_breaks_a_hard_rule(wanted: Session, table: Timetable) -> None:
    found = suggest(wanted, table, NOW, days=9)
    for slot in found.slots:
        broken = conflicts(slot.session, table)
        assert not [one.rule for one in broken if one.hard or one.rule in NEVER_SUGGESTED]
        assert {one.rule for one in broken} == {one.rule for one in slot.minds}
        assert (slot.session.starts or "") > stored(NOW)
        assert {one.reason for one in slot.because} <= REASONS.keys()
    if not found.slots:
        assert found.emptied_by
        assert set(found.emptied_by) <= RULES.keys()
    assert len({slot.session.starts for slot in found.slots}) == len(found.slots)


@settings(max_examples=30, deadline=None)
@given(_WANTED, houses())
def test_the_order_depends_on_nothing_but_the_facts(wanted: Session, table: Timetable) -> None:
    turned = replace(
        table, meetings=table.meetings[::-1], busy=table.busy[::-1], hours=table.hours[::-1],
        rooms=dict(reversed(table.rooms.items())), clients=dict(reversed(table.clients.items())),
    )  # fmt: skip
    assert suggest(wanted, table, NOW, days=9) == suggest(wanted, turned, NOW, days=9)


@settings(max_examples=40, deadline=None)
@given(_WANTED, houses(), st.sampled_from(["blue", "red"]))
def test_every_time_that_fits_is_found_and_three_are_suggested_wherever_there_are_three(
    wanted: Session, table: Timetable, room: str
) -> None:
    table = replace(table, hours=(Hours(wanted.therapist or "", frozenset({1, 2, 4}), time(9), time(17)),))
    wanted = replace(wanted, room=room)
    found = suggest(wanted, table, NOW, days=9)
    fitting = [moment for moment in half_hours(wanted) if fits(replace(wanted, starts=stored(moment)), table)]
    assert (found.looked_at, found.fitting) == (len(half_hours(wanted)), len(fitting))
    assert min(3, len(fitting)) <= len(found.slots) <= min(6, len(fitting))


def half_hours(wanted: Session) -> list[datetime]:
    days = [MONDAY + timedelta(days=number) for number in range(10)]
    halves = [at(day, "09:00") + half * timedelta(minutes=30) for day in days if day.isoweekday() in (1, 2, 4)
              for half in range(16)]  # fmt: skip
    length = timedelta(minutes=wanted.minutes or 0)
    return [one for one in halves if one > NOW and one + length <= at(one.astimezone(BERLIN).date(), "17:00")]


def fits(one: Session, table: Timetable) -> bool:
    return not any(wrong.never_suggested for wrong in conflicts(one, table))
