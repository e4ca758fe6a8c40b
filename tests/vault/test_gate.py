"""The gate obeys its sources, says nothing of the reasons, and never counts as an empty list."""

from dataclasses import replace

import pytest

from shelterdesk.casework.gate_kinds import Alert, GateToken, KeepApart
from shelterdesk.casework.protection import Exclusion, ForbiddenWord, Threat
from shelterdesk.casework.record import Record, questions_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import DrawerDamagedError, DrawerMissingError, DrawerRolledBackError, GateClosedError
from shelterdesk.vault import gate

KEY = gate.token_key(bytes(range(32)))
CASE, OTHER = "11" * 16, "22" * 16


def tokens(*sources: Record) -> set[str]:
    return {record.token for record in gate.project(sources, KEY) if isinstance(record, GateToken) and record.token}


def is_stopped(word: str, text: str) -> bool:
    return bool(tokens(ForbiddenWord(word=word)) & gate.found_tokens(text, KEY).keys())


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Зелёная улица", "Дом стоит на зеленой улице, третий"),
        ("Тургеневка", "мы живём в Тургеневке."),
        ("Тургеневка", "TURGENEVKA"),
        ("Ленина", "у площади Лениной"),
        ("Ақжар", "in Akzhar, near the lake"),
        ("+7 701 555-01-02", "звоните 8 (701) 555 01 02"),
        ("+7 701 555-01-02", "87015550102 87770001122"),
        ("+7 701 555-01-02", "777000112287015550102"),
        ("Office +7 701 555-01-02", "8 701 5550102"),
        ("Office Greenhouse 77015550102", "the office greenhouse"),
        ("Анна Ким", "письмо Анне Ким"),
        ("A 123 BC", "car a123bc and A 123 BC"),
        ("Тургенев\u200bка", "Тургеневка"),
    ],
)
def test_a_word_that_must_never_leave_is_found_in_its_other_forms(word, text):
    assert is_stopped(word, text)


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("Зелёная улица", "зелёная трава, улица Мира"),
        ("Тургеневка", "Тургай"),
        ("+7 701 555-01-02", "7 701 555 01 03"),
        ("+7 701 555-01-02", "555-01-0"),
        ("Osh", "Ошибка"),
        ("Ленина", ""),
    ],
)
def test_other_words_are_let_through(word, text):
    assert not is_stopped(word, text)


def test_each_line_of_an_exclusion_stops_by_itself():
    others = "Ivan the Tall; petrov@example.org"
    excluded = tokens(Exclusion(name="Ivan Petrov", other_names=others, phone="87015550102"))
    for text in ("to Ivan Petrov", "для Ивана Петрова", "petrov@example.org", "+7 701 555 01 02"):
        assert excluded & gate.found_tokens(text, KEY).keys(), text


def test_tokens_say_what_they_stop_and_for_whom():
    forbidden, number = gate.project([ForbiddenWord(word="Greenhouse"), ForbiddenWord(word="87015550102")], KEY)
    excluded, *_ = gate.project([Exclusion(case_id=CASE, name="Petrov")], KEY)
    assert (forbidden.kind_of_token, forbidden.case_id) == ("word", "")
    assert number.kind_of_token == "number"
    assert (excluded.kind_of_token, excluded.case_id) == ("excluded", CASE)


def test_nothing_of_the_clear_text_or_the_reason_reaches_the_gate():
    sources = [
        ForbiddenWord(word="Canarystreet", word_note="canary"),
        Exclusion(case_id=CASE, name="Canary", reason="canary beat her"),
        Threat(case_id=CASE, words="canary", alerts=("no_visitors",), keep_apart_from=OTHER),
    ]
    wanted = gate.project(sources, KEY)
    assert len(wanted) == 4
    assert "canary" not in repr(wanted).lower()
    assert "threat" not in repr(wanted).lower()


def test_tokens_of_another_vault_are_different():
    other = gate.project([ForbiddenWord(word="Greenhouse")], gate.token_key(bytes(32)))
    assert {record.token for record in other}.isdisjoint(tokens(ForbiddenWord(word="Greenhouse")))


# --- threats ------------------------------------------------------------------------------------------


def test_a_threat_becomes_alerts_and_a_pair_to_keep_apart():
    threat = Threat(case_id=CASE, alerts=("no_visitors", "not_alone"), keep_apart_from=OTHER)
    wanted = gate.project([threat], KEY)
    assert [(type(record), record.case_id, record.source) for record in wanted] == [
        (Alert, CASE, threat.id), (Alert, CASE, threat.id), (KeepApart, CASE, threat.id),
    ]  # fmt: skip
    assert wanted[2].other_case == OTHER


def test_a_threat_that_is_over_asks_nothing_of_the_house_any_more():
    assert gate.project([Threat(case_id=CASE, alerts=("no_visitors",), state="over")], KEY) == ()
    assert len(gate.project([Threat(case_id=CASE, alerts=("no_visitors",), state="watching")], KEY)) == 1


# --- keeping in line ----------------------------------------------------------------------------------


def step(sources: list[Record], existing: tuple[Record, ...], ids: list[str] | None = None) -> gate.Step:
    return gate.in_line(gate.project(sources, KEY), existing, ids or [source.id for source in sources])


SOURCES: list[Record] = [
    ForbiddenWord(word="Greenhouse"),
    Exclusion(case_id=CASE, name="Petrov"),
    Threat(case_id=CASE, alerts=("no_visitors",), keep_apart_from=OTHER),
]


def test_projecting_twice_changes_nothing():
    first = step(SOURCES, ())
    assert len(first.save) == 4
    assert step(SOURCES, first.save) == gate.Step((), ())


def test_a_changed_word_replaces_its_token():
    first = step(SOURCES, ())
    changed = [replace(SOURCES[0], word="Bluehouse"), *SOURCES[1:]]
    second = step(changed, first.save)
    assert len(second.save) == 1
    assert second.remove == (first.save[0],)


def test_a_removed_source_takes_its_tokens_with_it():
    first = step(SOURCES, ())
    left = step(SOURCES[1:], first.save, [source.id for source in SOURCES])
    assert left == gate.Step((), (first.save[0],))


def test_a_token_lost_from_the_gate_comes_back():
    first = step(SOURCES, ())
    assert [questions(record) for record in step(SOURCES, first.save[1:]).save] == [questions(first.save[0])]


def questions(record: Record) -> list[object]:
    return [getattr(record, name) for name in questions_of(type(record))]


def test_what_was_entered_by_hand_or_comes_from_elsewhere_is_left_alone():
    by_hand = Alert(case_id=CASE, alert="infection")
    from_clinical = Alert(case_id=CASE, alert="medicine_locked", source="99" * 16)
    assert step(SOURCES, (*step(SOURCES, ()).save, by_hand, from_clinical)) == gate.Step((), ())


def test_a_doubled_token_is_made_single():
    first = step(SOURCES, ())
    twin = replace(first.save[0], id="77" * 16)
    assert step(SOURCES, (*first.save, twin)) == gate.Step((), (twin,))


# --- closed -------------------------------------------------------------------------------------------


def test_a_whole_gate_is_open():
    gate.require_open({Drawer.GATE, Drawer.HOUSE}, [DrawerDamagedError(Drawer.CLINICAL)])


@pytest.mark.parametrize("error", [DrawerMissingError, DrawerDamagedError, DrawerRolledBackError])
def test_a_gate_that_is_missing_damaged_or_old_stops_everything(error):
    with pytest.raises(GateClosedError):
        gate.require_open({Drawer.HOUSE}, [error(Drawer.GATE)])
    with pytest.raises(GateClosedError):
        gate.require_open({Drawer.GATE, Drawer.HOUSE}, [error(Drawer.GATE)])


def test_a_gate_that_is_not_open_stops_everything_even_without_a_known_reason():
    with pytest.raises(GateClosedError):
        gate.require_open({Drawer.HOUSE}, [])
