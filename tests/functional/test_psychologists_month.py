"""A month for eight clients and two groups: planned, held, written down in minutes a day, and closed to others."""

import io
import os
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from pypdf import PdfReader

from shelterdesk.casework import (
    Attendance,
    GroupNote,
    PhaseStep,
    ProcessNote,
    RiskItem,
    Session,
    SessionSeries,
    attendance_id,
)
from shelterdesk.casework.timetable import moment_of
from shelterdesk.cli.main import main
from shelterdesk.errors import DrawerClosedError
from shelterdesk.gui import language, theme
from tests.functional.month import holding, others, planning
from tests.functional.month.hands import sitting
from tests.functional.month.house import (
    ADDRESS,
    ART,
    CODES,
    EVERYBODY,
    HOUSE,
    IN_ART,
    MORNING,
    NAMES,
    SURNAME,
    at,
    make_house,
)
from tests.vault.making import keys_of
from tests.vault.test_what_lies_open import occurs, plaintexts

CLOSED = (holding.SAID, holding.MEANT, holding.CORRECTED, holding.TYPED)
MINUTES_A_DAY = 12
"""At most so many key presses, beside words, say who came to five sessions."""


@pytest.fixture(scope="module")
def settings(tmp_path_factory):
    return tmp_path_factory.mktemp("settings")


@pytest.fixture(scope="module")
def house(qapp, tmp_path_factory):
    theme.apply(qapp, theme.Look.LIGHT)
    language.speak("en")
    return make_house(tmp_path_factory.mktemp("month") / "ours.shelter")


@pytest.fixture(scope="module")
def told(house, settings):
    """The month is planned; what was said on the way."""
    with sitting(house, "Berik", settings) as berik:
        said = planning.plan_the_month(berik)
        planning.move_and_cancel(berik)
        return said


@dataclass
class Week:
    """What was seen while the week was held."""

    presses: dict[int, int] = field(default_factory=dict)
    today: dict[int, list[str]] = field(default_factory=dict)
    pointed_out: str = ""


@pytest.fixture(scope="module")
def week(house, told, settings):
    """The first week was held and written down, each day in the evening."""
    seen = Week()
    for day, marks in enumerate(("121", "11510", "4", "0")):
        house.clock.time = at(day, "17:00")
        with sitting(house, "Berik", settings) as berik:
            seen.today[day] = holding.told_today(berik)
            seen.presses[day] = holding.mark_all(berik, marks)
            _write_down(berik, day, seen)
    house.clock.time = at(4, "17:00")
    with sitting(house, "Berik", settings) as berik:
        seen.today[4] = holding.told_today(berik)
    return seen


def _write_down(berik, day, seen):
    if day == 0:
        holding.tell_the_team(berik, "Aigul")
        holding.write_note(berik, "Bibi", holding.MEANT)
    elif day == 1:
        holding.write_note(berik, "Dilnoza", holding.SAID, risk=True)
    elif day == 2:
        holding.correct_note(berik, "Bibi")
    else:
        seen.pointed_out = holding.write_group_note(berik)
        holding.write_note(berik, ART, holding.TYPED, sign=False)


def by_whom(house, vault):
    """Name of a client or a group → its sessions in order."""
    names = {one: name for name, one in (house.clients | house.groups).items()}
    found = {}
    for one in sorted(vault.all(Session), key=lambda one: one.starts):
        found.setdefault(names[one.therapy_group or one.case_id], []).append(one)
    return found


def wall(session):
    return moment_of(session.starts).astimezone().strftime("%a %H:%M")


# --- planned ----------------------------------------------------------------------------------------


def test_each_client_and_group_has_a_session_a_week_for_a_month(house, told):
    with house.unlocked("Berik") as vault:
        found = by_whom(house, vault)
        assert {name: len(sessions) for name, sessions in found.items()} == dict.fromkeys((*NAMES, MORNING, ART), 4)
        assert len(vault.all(SessionSeries)) == 10
        assert {wall(one) for one in found["Aigul"]} == {"Mon 09:00"}
        assert {wall(one) for one in found["Gulnar"]} == {"Tue 13:00"}, "drawn with the mouse"
        assert {(wall(one), one.minutes, one.kind_of_session) for one in found[ART]} == {("Thu 14:00", 90, "group")}
        for sessions in found.values():
            days = [moment_of(one.starts) for one in sessions]
            assert all(6 <= (later - sooner).days <= 7 for sooner, later in pairwise(days))
        assert {one.therapist for sessions in found.values() for one in sessions} == {house.members["Berik"]}


def test_what_is_in_the_way_is_said_before_anything_is_saved(house, told):
    assert told["twice"] == [planning.TWICE]
    assert told["busy"] == [f"2 Dec 2026: Malika · {CODES['Malika']} {planning.BUSY}"]
    assert len(told["apart"]) == 4
    assert all("Aigul" in line and "Zarina" in line for line in told["apart"])
    with house.unlocked("Berik") as vault:
        first, *others_of_malika = by_whom(house, vault)["Malika"]
        assert first.despite == planning.REASON
        assert [one.despite for one in others_of_malika] == [None] * 3


def test_at_least_three_times_are_suggested_each_with_its_reasons(told):
    assert len(told["suggested"]) >= 3
    assert all(len(one.splitlines()) >= 2 for one in told["suggested"])
    assert "doctor" not in " ".join(told["suggested"]).lower()


def test_one_is_moved_and_one_cancelled_alone(house, told):
    with house.unlocked("Berik") as vault:
        found = by_whom(house, vault)
        assert [wall(one) for one in found["Bibi"]] == ["Mon 11:00", "Mon 12:00", "Mon 11:00", "Mon 11:00"]
        assert [one.state == "cancelled" for one in found["Feruza"]] == [False, True, False, False]
        assert found["Feruza"][1].cancelled_why == "client"


# --- held -------------------------------------------------------------------------------------------


def test_who_came_to_five_sessions_is_said_by_eleven_presses(house, week):
    assert week.presses[1] == 11
    assert all(presses <= MINUTES_A_DAY for presses in week.presses.values()), week.presses
    with house.unlocked("Clara") as vault:
        found = by_whom(house, vault)
        assert [found[name][0].state for name in (*NAMES, MORNING, ART)] == ["held"] * 10
        marks = {name: vault.get(Attendance, attendance_id(found[name][0].id, house.clients[name])).mark
                 for name in ("Aigul", "Bibi", "Feruza", "Malika")}  # fmt: skip
        assert marks == {"Aigul": "attended", "Bibi": "late", "Feruza": "declined", "Malika": "excused"}
        came = {house.name_of(one.case_id) for one in vault.find(Attendance, session=found[ART][0].id)}
        assert came == set(IN_ART)


def test_today_says_what_lacks_and_at_the_end_of_the_week_nothing_does(week):
    assert "3 sessions without attendance" in week.today[0][0]
    assert "5 sessions without attendance" in week.today[1][0]
    assert week.today[4] == []


def test_the_team_reads_the_line_and_not_the_note(house, week):
    with house.unlocked("Clara") as vault:
        session = by_whom(house, vault)["Aigul"][0]
        told = vault.get(Attendance, attendance_id(session.id, house.clients["Aigul"]))
        assert (told.line, told.next_step, told.mark) == (holding.LINE, holding.NEXT_STEP, "attended")


def test_notes_are_signed_beside_their_sessions_and_a_correction_leaves_the_first(house, week):
    with house.unlocked("Berik") as vault:
        found = by_whom(house, vault)
        first, second = vault.of_case(ProcessNote, house.clients["Bibi"])
        assert (first.observation, second.observation) == (holding.MEANT, holding.CORRECTED)
        assert (first.distress_before, first.distress_after) == (7, 4)
        assert (second.continues, second.continued_as) == (first.id, "correction")
        assert {first.session, second.session} == {found["Bibi"][0].id}
        assert [hit.record_id for hit in vault.search_in(ProcessNote, holding.CORRECTED)] == [second.id]
        (draft,) = vault.drafts.waiting([vault.me.id])
        assert draft.fields["observation"] == holding.TYPED


def test_a_sign_of_risk_reaches_those_who_protect_and_the_note_does_not(house, week):
    with house.unlocked("Aida") as vault:
        (item,) = vault.of_case(RiskItem, house.clients["Dilnoza"])
        assert (item.signs, item.words) == (("contact_by_exploiter",), holding.FOR_PROTECTION)
        assert item.seen_by == house.members["Berik"]


def test_a_name_in_a_group_note_is_pointed_out_and_never_kept(house, week):
    assert week.pointed_out == "May name somebody: “Malika”"
    with house.unlocked("Clara") as vault:
        (note,) = vault.all(GroupNote)
        assert note.text == holding.OF_GROUP
        assert note.case_id == ""


def test_the_wall_plan_has_the_codes_of_the_week_and_no_name_and_no_place(house, week, settings, tmp_path):
    with sitting(house, "Berik", settings) as berik:
        others.save_wall_plan(berik, tmp_path)
    (pdf,) = tmp_path.iterdir()
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.read_bytes())).pages)
    assert [code for code in CODES.values() if code not in text] == []
    assert MORNING in text
    assert ART in text
    assert [word for word in (*NAMES, SURNAME, ADDRESS, HOUSE, "Lavender", *CLOSED, holding.LINE) if word in text] == []


def test_trust_building_ends_by_the_word_of_both(house, week, settings):
    with sitting(house, "Berik", settings) as berik:
        card = others.say_ready(berik, "Dilnoza")
        assert not card.next.isEnabled(), "one alone ends nothing"
    with sitting(house, "Aida", settings) as aida:
        card = others.say_ready(aida, "Dilnoza")
        assert card.next.isEnabled()
        others.go_on_to_skills(aida, card)
        steps = aida.vault.of_case(PhaseStep, house.clients["Dilnoza"])
        assert [(one.phase, one.ended is not None) for one in steps] == [("trust", True), ("skills", False)]


# --- closed -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("alias", ["Clara", "Aida"])
def test_neither_window_nor_vault_show_a_process_note_to_others(house, week, settings, alias):
    with house.unlocked("Berik") as vault:
        notes = [one.id for one in vault.all(ProcessNote)]
    assert len(notes) == 3
    with sitting(house, alias, settings) as other:
        for whose, word in (("Bibi", holding.CORRECTED), ("Dilnoza", holding.SAID)):
            read = "\n".join(others.look_everywhere(other, whose, word))
            assert CODES[whose] in read, "else this would prove nothing"
            assert [one for one in CLOSED if one in read] == []
        vault = other.vault
        for ask in (
            lambda: vault.all(ProcessNote), lambda: vault.get(ProcessNote, notes[0]),
            lambda: vault.of_case(ProcessNote, house.clients["Bibi"]),
            lambda: vault.search_in(ProcessNote, holding.SAID), lambda: vault.history("process_note", notes[0]),
        ):  # fmt: skip
            with pytest.raises(DrawerClosedError):
                ask()
        assert [hit for word in CLOSED for hit in vault.search(word)] == []
        assert vault.drafts.waiting(list(vault.members)) == []


def test_no_tool_reads_a_process_note_with_the_files_and_anothers_passphrase(house, week):
    def read(alias):
        found = list(plaintexts(house.folder, keys_of(house.folder, alias)))
        return [word for word in CLOSED if any(occurs(word, plain) for plain in found)]

    assert read("Berik") == list(CLOSED), "else this would prove nothing"
    assert read("Clara") == []
    assert read("Aida") == []


def test_no_command_tells_a_process_note_to_others(house, week, tmp_path, capsys):
    for alias in ("Clara", "Aida"):
        command("check", alias, house.folder, "--full")
        saved = tmp_path / f"saved-{alias}"
        command("salvage", alias, house.folder, saved)
        found = list(plaintexts(saved, keys_of(saved, alias)))
        assert [word for word in CLOSED if any(occurs(word, plain) for plain in found)] == []
    said = capsys.readouterr()
    assert [word for word in CLOSED if word in said.out + said.err] == []


def test_even_two_administrators_take_no_process_note_out_for_the_director(house, week, tmp_path):
    with passphrase_of("Berik") as second:
        more = ("--second", "Berik", "--second-passphrase-fd", str(second))
        command("open-files", "Aida", house.folder, tmp_path / "open", *more)
    written = [path.read_bytes() for path in (tmp_path / "open").rglob("*") if path.is_file()]
    assert any(holding.LINE.encode() in content for content in written), "else this would prove nothing"
    assert [word for word in CLOSED if any(occurs(word, content) for content in written)] == []


@contextmanager
def passphrase_of(alias):
    """A descriptor that it can be read from."""
    reading, writing = os.pipe()
    os.write(writing, next(one.passphrase for one in EVERYBODY if one.alias == alias).encode() + b"\n")
    os.close(writing)
    yield reading
    os.close(reading)


def command(name, alias, *places_and_more):
    with passphrase_of(alias) as read_from:
        words = [str(one) for one in places_and_more]
        assert main([name, *words, "--as", alias, "--passphrase-fd", str(read_from)]) == 0
