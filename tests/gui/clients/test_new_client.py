import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Case, ImmediateNeeds, Intake, Name, Person, Placement, Reason
from shelterdesk.gui.desk import Desk
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.vault.making import make, unlocked


@pytest.fixture
def begun(page):
    """The quick intake with the cursor in its first field."""
    page.new_client()
    return page.intake


def field(begun, name):
    return begun.rows[name].field


def fill_in(keys):
    """What the first ten minutes bring, all by keys."""
    keys.type("Әйгерім")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Aygerim Zhumabekova")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("femin")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("n")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("uzbek")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("uzbek")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("russian")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("y")
    keys.press(Qt.Key.Key_Tab, times=2)
    keys.pick("hotl")
    keys.press(Qt.Key.Key_Tab, times=3)
    keys.pick("p")
    keys.press(Qt.Key.Key_Tab)
    keys.type("a man in a white car asked for her at the station")
    keys.press(Qt.Key.Key_Tab)
    keys.pick("exhaus")
    keys.press(Qt.Key.Key_Tab)
    keys.type("both feet")


def test_one_transaction_writes_all_sheets_and_opens_the_file(qtbot, desk, page, begun):
    keys = Keys()
    batches = []
    desk.changed.connect(batches.append)
    fill_in(keys)
    keys.ctrl(Qt.Key.Key_Return)
    assert len(batches) == 1
    case_id = page.client.case_id
    case = desk.vault.get(Case, case_id)
    assert (case.stage, case.stay, case.worker) == ("rescue", "present", desk.vault.me.id)
    assert case.opened is not None
    person = desk.vault.of_case(Person, case_id)[0]
    assert (person.called, person.gender, person.minor) == ("Әйгерім", "Feminine", "no")
    assert (person.citizenships, person.first_language, person.other_languages) == (("UZ",), "uz", ("ru",))
    assert desk.vault.of_case(Name, case_id)[0].full_name == "Aygerim Zhumabekova"
    intake = desk.vault.of_case(Intake, case_id)[0]
    assert intake.referral_source == "hotline"
    assert intake.received_on == case.opened
    needs = desk.vault.of_case(ImmediateNeeds, case_id)[0]
    assert (needs.danger, needs.urgent, needs.urgent_note) == ("possible", ("exhausted",), "both feet")
    assert needs.interpreter_needed == "yes"
    place = desk.vault.of_case(Placement, case_id)[0]
    assert (place.kind_of_place, place.began) == ("house", case.opened)


def test_a_full_intake_takes_at_most_60_key_presses_besides_its_words(begun, page):
    keys = Keys()
    keys.presses += 1  # Ctrl+N brought us here
    fill_in(keys)
    keys.ctrl(Qt.Key.Key_Return)
    assert page.client is not None
    assert keys.presses <= 60, keys.presses


def test_an_empty_intake_is_enough(desk, page, begun):
    Keys().ctrl(Qt.Key.Key_Return)
    assert desk.vault.get(Case, page.client.case_id).code
    assert desk.vault.of_case(Person, page.client.case_id) == []


def test_the_code_tells_nothing_and_is_shown_before_saving(desk, page, begun):
    Keys().ctrl(Qt.Key.Key_Return)
    code = desk.vault.get(Case, page.client.case_id).code
    assert page.client.header.code.text() == code


def test_why_there_is_no_answer_is_kept(desk, page, begun):
    assert begun.rows["person.citizenships"].set_reason(Reason.DECLINED)
    Keys().ctrl(Qt.Key.Key_Return)
    person = desk.vault.of_case(Person, page.client.case_id)[0]
    assert person.reasons == {"citizenships": Reason.DECLINED}


def test_what_was_typed_comes_back_after_escape(page, begun):
    keys = Keys()
    keys.type("Айгүл")
    keys.press(Qt.Key.Key_Escape)
    assert page.intake is None
    assert page.list.isVisible()
    page.new_client()
    assert field(page.intake, "person.called").text_as_typed() == "Айгүл"
    assert page.intake._again.isVisible()


def test_what_was_typed_comes_back_after_the_program_ends_in_the_middle(qtbot, tmp_path, show):
    make(tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter") as vault:
        page = show(Desk(vault))
        page.new_client()
        Keys().type("Айгүл")
        page.intake.rows["person.minor"].set_reason(Reason.UNKNOWN)
        draft = Desk(vault).drafts_of("case")[-1]
    with unlocked(tmp_path / "ours.shelter") as vault:
        page = show(Desk(vault))
        page.open_draft(draft)
        assert field(page.intake, "person.called").text_as_typed() == "Айгүл"
        assert page.intake.rows["person.minor"].reason is Reason.UNKNOWN
        Keys().ctrl(Qt.Key.Key_Return)
        assert vault.of_case(Person, page.client.case_id)[0].called == "Айгүл"
        assert Desk(vault).drafts_of("case") == []


def test_beginning_anew_sets_the_draft_aside_for_thirty_days(desk, page, begun):
    Keys().type("Айгүл")
    page.intake.begin_anew()
    assert field(page.intake, "person.called").text_as_typed() == ""
    assert [draft.fields["person.called"] for draft in desk.vault.drafts.discarded()] == ["Айгүл"]
    Keys().type("Bek")
    page.intake.leave_page()
    page.new_client()
    assert field(page.intake, "person.called").text_as_typed() == "Bek"


def test_a_date_that_is_not_understood_waits_as_draft_of_its_sheet(desk, page, begun):
    time = field(begun, "intake.received_at")
    time.input.setFocus()
    time.input.selectAll()
    Keys().type("the night before")
    Keys().ctrl(Qt.Key.Key_Return)
    case_id = page.client.case_id
    assert desk.vault.get(Case, case_id) is not None
    assert [draft.fields for draft in desk.drafts_of("intake")] == [{"received_at": "the night before"}]
    page.client.open_sheet("intake")
    assert page.client.pane.form.rows["received_at"].field.text_as_typed() == "the night before"


def test_a_client_of_the_same_name_is_hinted_at_without_a_dialog(qtbot, three, page, begun):
    Keys().type("Aigerim")
    qtbot.waitUntil(begun._alike.isVisible)
    assert "already" in begun._alike.text()
    assert begun._alike_buttons[0].text() == "RLD-472"
    begun._alike_buttons[0].click()
    assert page.client.case_id == three["RLD-472"]
    page.new_client()
    assert field(page.intake, "person.called").text_as_typed() == "Aigerim"


def test_an_unknown_name_gives_no_hint(qtbot, three, page, begun):
    Keys().type("Zulfiya")
    qtbot.wait(begun._alike_timer.interval() * 2)
    assert not begun._alike.isVisible()


def test_without_a_copy_it_says_what_to_do_and_keeps_the_text(qtbot, tmp_path, show):
    make(tmp_path / "real.shelter", practice=False)
    with unlocked(tmp_path / "real.shelter") as vault:
        page = show(Desk(vault))
        page.new_client()
        keys = Keys()
        keys.type("Айгүл")
        keys.ctrl(Qt.Key.Key_Return)
        assert page.client is None
        assert page.intake.trouble.isVisible()
        assert field(page.intake, "person.called").text_as_typed() == "Айгүл"
        with qtbot.waitSignal(page.backups_wanted):
            keys.press(Qt.Key.Key_Space)
        page.intake.leave_page()


def test_the_quick_intake_is_named_unclipped_and_reached_by_tab(page, begun):
    assert audit(begun) == []


@pytest.mark.parametrize("name", ['<img src=x onerror="1">', "a\u202eb", "c\u200bd"])
def test_a_hostile_name_is_taken_and_shown_harmless(desk, page, begun, name):
    Keys().type(name)
    Keys().ctrl(Qt.Key.Key_Return)
    page.client.header.show_name.click()
    QApplication.processEvents()
    shown = page.client.header.name.text()
    assert shown
    assert not set(shown) & {"\u202e", "\u200b"}
    assert page.client.header.name.textFormat() is Qt.TextFormat.PlainText


def test_words_that_no_list_has_are_pointed_out_when_the_question_is_left(page, begun):
    row = begun.rows["person.other_languages"]
    row.field.input.setFocus()
    Keys().type("ruskaz")
    assert not row.remark()
    Keys().press(Qt.Key.Key_Tab)
    assert "Not in the list" in row.remark()
