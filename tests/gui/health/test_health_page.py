"""Health in the house: care cards for everybody, made from the intake or for a new arrival, read at night."""

from dataclasses import replace
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Bed, BedStay, BusyBlock, CareCard, Case, Intake, PartialDate, Person, Room, new_id
from shelterdesk.casework.care_cards import card_from, still_busy
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health import HealthPage
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local
from tests.gui.audit import audit
from tests.vault.making import unlocked

MALIKA = CareCard(
    case_id="a1" * 16, code="RLD-472", called="Malika", here="yes", allergies="Penicillin", conditions=("asthma",),
    watch="hourly", languages=("uz", "ru"), diet=("halal",), what_helps="Spray in the blue box",
)  # fmt: skip


def shown(desk, qtbot):
    page = HealthPage(desk)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    page.reload()
    return page


@pytest.fixture
def page(desk, qtbot):
    page = shown(desk, qtbot)
    yield page
    shiboken6.delete(page)


@pytest.fixture
def night(vault, qtbot):
    """The page as the night worker sees it, who holds gate and house alone."""
    vault.save(MALIKA)
    vault.save(*_intake("b2" * 16))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as opened:
        page = shown(Desk(opened), qtbot)
        yield page
        shiboken6.delete(page)


def _intake(case_id):
    return (
        Case(id=case_id, case_id=case_id, code="JNS-583", stay="present"),
        Person(case_id=case_id, first_name="Aigul", surname="Canary", called="Aika", first_language="kk", age=30),
        Intake(case_id=case_id, language="ru", received_at="2026-11-20T10:00Z"),
    )


def dialog_of(page):
    return next(one for one in page.findChildren(SheetDialog) if one.isVisible())


def lines(page):
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_an_empty_house_says_what_to_do(page):
    assert page.empty.isVisible()
    assert page.empty.button.isVisible()
    assert audit(page) == []


def test_the_night_reads_card_and_what_matters_first(night):
    assert lines(night) == ["Malika · RLD-472\nPenicillin · Asthma · Look in every hour"]
    facts = night.card.facts
    assert list(facts.values())[:3] == ["Penicillin", "Asthma", "Spray in the blue box"]
    assert facts["Languages"] == "Uzbek, Russian"
    assert facts["Food"] == "Halal"
    assert audit(night) == []


def test_nothing_of_a_file_is_seen_with_the_keys_of_the_night(night):
    words = " ".join(label.text() for label in night.findChildren(PlainLabel)) + " ".join(lines(night))
    for secret in ("Canary", "Aigul", "JNS-583"):
        assert secret not in words


def test_from_the_intake_come_code_name_in_the_house_languages_and_age_in_words(page, desk, qtbot):
    desk.save(*_intake("b2" * 16))
    page.reload()
    assert lines(page) == ["JNS-583\nNo care card yet"]
    assert "1 without a care card" in page.summary.text()
    QTest.mouseClick(page.card.none.button, Qt.MouseButton.LeftButton)
    (card,) = desk.vault.all(CareCard)
    assert (card.case_id, card.code, card.called, card.languages) == ("b2" * 16, "JNS-583", "Aika", ("kk", "ru"))
    assert (card.age_band, card.here, card.arrived_at) == ("adult", "yes", "2026-11-20T10:00Z")
    assert "Canary" not in repr(card)
    dialog = dialog_of(page)
    assert any("No diagnosis, no history" in one.text() for one in dialog.findChildren(PlainLabel))
    allergies = dialog.form.rows["allergies"].field.input
    QTest.keyClicks(allergies, "Nuts")
    assert audit(dialog) == []
    dialog.close()
    qtbot.waitUntil(lambda: "Nuts" in lines(page)[0])
    assert lines(page)[0].startswith("Aika · JNS-583")


def test_the_night_makes_a_card_for_a_new_arrival_with_a_code_of_its_own(night, qtbot):
    QTest.mouseClick(night.arrival, Qt.MouseButton.LeftButton)
    vault = night._desk.vault
    assert len(vault.all(CareCard)) == 1
    dialog = dialog_of(night)
    QTest.keyClicks(dialog.form.rows["called"].field.input, "Zarina")
    dialog.close()
    qtbot.waitUntil(lambda: night.list.count() == 2)
    made = next(card for card in vault.all(CareCard) if card.called == "Zarina")
    assert made.case_id not in ("", MALIKA.case_id)
    assert len(made.code) == 7
    assert local(made.arrived_at).date() == local(vault.now()).date()
    assert night.chosen().case_id == made.case_id


def test_with_keys_alone_a_card_is_chosen_and_opened(night, qtbot):
    night._desk.save(replace(MALIKA, id=new_id(), case_id="c3" * 16, code="VFZ-926", called="Nargiza"))
    qtbot.waitUntil(lambda: night.list.count() == 2)
    night.list.setFocus()
    QTest.keyClick(night.list, Qt.Key.Key_Down)
    assert "Nargiza" in night.card.name.text()
    QTest.keyClick(night.list, Qt.Key.Key_Return)
    assert dialog_of(night).form.record.code == "VFZ-926"
    dialog_of(night).close()


def test_who_has_gone_is_not_listed_and_who_sleeps_here_without_a_card_is(night, qtbot):
    desk = night._desk
    desk.save(replace(desk.vault.all(CareCard)[0], here="no"))
    room = Room(room_name="Blue")
    bed = Bed(room=room.id, bed_name="1")
    today = PartialDate.of(local(desk.vault.now()).date())
    desk.save(room, bed, BedStay(case_id="d4" * 16, bed=bed.id, from_day=today))
    qtbot.waitUntil(lambda: lines(night) == ["Client without a care card\nNo care card yet"])


def test_busy_times_are_shown_without_why_until_they_are_over(page, desk):
    desk.save(MALIKA)
    now = desk.vault.now()

    def at(hours):
        return (now + timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%MZ")

    desk.save(
        BusyBlock(case_id=MALIKA.case_id, begins_at=at(2), ends_at=at(4), escort="one", busy_with="appointment"),
        BusyBlock(case_id=MALIKA.case_id, begins_at=at(-4), ends_at=at(-2)),
    )
    page.reload()
    (said,) = page.card.busy.text().splitlines()
    assert said.startswith("Not free from ")
    assert "One person" in said
    assert [still_busy([BusyBlock(begins_at=at(one))], now) != [] for one in (-30, -1)] == [False, True]


@pytest.mark.parametrize(
    ("age", "band"), [(0, "infant"), (6, "child"), (15, "youth"), (30, "adult"), (70, "old"), (None, None)]
)
def test_an_age_becomes_a_word_and_an_uncertain_one_none(age, band, desk):
    day = desk.vault.now().date()
    person = Person(age=age, age_on=PartialDate.of(day))
    assert card_from(Case(code="K"), person, None, day).age_band == band
    unsure = Person(age=18, age_estimated="yes", age_on=PartialDate.of(day))
    assert card_from(Case(), unsure, None, day).age_band is None
