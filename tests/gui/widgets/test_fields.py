"""Every shape of field: values, drafts, keys, pastes."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shelterdesk.casework import SessionSeries
from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import COUNTRY
from shelterdesk.casework.record import Question, Shape
from shelterdesk.gui.language import speak
from shelterdesk.gui.widgets.chips_field import ChipsField
from shelterdesk.gui.widgets.choice_field import ChecksField, ChoiceField
from shelterdesk.gui.widgets.date_field import DateField, MomentField
from shelterdesk.gui.widgets.fields import field_for, value_words
from shelterdesk.gui.widgets.line_field import LineField, NumberField
from shelterdesk.gui.widgets.option_field import OptionField
from shelterdesk.gui.widgets.scale_field import ScaleField
from shelterdesk.gui.widgets.text_field import TextField
from tests.gui.counted_keys import Keys, type_into

FEW = CodeList("few", "test", {"yes": "Yes", "no": "No", "unsure": "Not sure"})
SOME = CodeList("some", "test", {f"c{n}": f"Term {n}" for n in range(6)})
MANY = CodeList("many", "test", {f"c{n}": f"Term {n:02}" for n in range(40)})
RUS = CodeList("rus", "test", {"BY": "Belarus", "RU": "Russia", "RY": "Rusyn"} | MANY.terms)


@pytest.fixture
def make(qtbot):
    def made(shape, **more):
        field = field_for(Question("A question", shape, **more))
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(field)
        column.addWidget(QLineEdit())
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        field.input.setFocus()
        field.window_of_test = window
        return field

    return made


def leave(qtbot, field):
    """Press Tab; where a list is open it takes the key, as on a real keyboard."""
    Keys().press(Qt.Key.Key_Tab)
    assert not field.line.hasFocus()


SAMPLES = [
    (Shape.LINE, {}, "Қыз Жібек", LineField),
    (Shape.PHONE, {}, "+7 701 555-01-02", LineField),
    (Shape.TEXT, {}, "one\ntwo", TextField),
    (Shape.NUMBER, {"unit": "years"}, 17, NumberField),
    (Shape.DATE, {}, PartialDate("2024-21"), DateField),
    (Shape.DATE, {}, PartialDate("2024-05-12"), DateField),
    (Shape.MOMENT, {}, "2026-11-23T21:05Z", MomentField),
    (Shape.CODE, {"codes": FEW}, "unsure", ChoiceField),
    (Shape.CODE, {"codes": MANY}, "c7", OptionField),
    (Shape.CODE, {"codes": COUNTRY}, "KZ", OptionField),
    (Shape.CODES, {"codes": SOME}, ("c1", "c4"), ChecksField),
    (Shape.CODES, {"codes": COUNTRY}, ("UZ", "KZ"), ChipsField),
]


@pytest.mark.parametrize(("shape", "more", "value", "kind"), SAMPLES)
def test_a_saved_value_is_shown_and_read_back_in_every_language(make, shape, more, value, kind):
    field = make(shape, **more)
    assert isinstance(field, kind)
    assert field.is_empty()
    for language in ("en", "ru", "kk"):
        speak(language)
        field.set_value(value)
        assert field.value() == value
        assert field.understood()
        assert field.problem() == ""
    field.set_value(() if shape is Shape.CODES else None)
    assert field.is_empty()


@pytest.mark.parametrize(("shape", "more", "value", "kind"), SAMPLES)
def test_a_draft_gives_back_what_was_there(make, shape, more, value, kind):
    field, again = make(shape, **more), make(shape, **more)
    field.set_value(value)
    again.restore_text(field.text_as_typed())
    assert again.value() == value
    again.restore_text("")
    assert again.is_empty()


@pytest.mark.parametrize(("shape", "more", "value", "kind"), SAMPLES)
def test_showing_a_value_is_not_an_edit(qtbot, make, shape, more, value, kind):
    field = make(shape, **more)
    with qtbot.assertNotEmitted(field.edited):
        field.set_value(value)
        field.restore_text(field.text_as_typed())


@pytest.mark.parametrize(("shape", "more", "value", "kind"), SAMPLES)
def test_a_field_that_is_only_to_read_takes_no_keys(qtbot, make, shape, more, value, kind):
    field = make(shape, **more)
    field.set_value(value)
    field.set_read_only(True)
    qtbot.keyClicks(field.input, "5 ")
    qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    assert field.value() == value


@pytest.mark.parametrize(
    ("shape", "more", "typed"),
    [(Shape.DATE, {}, "before Easter"), (Shape.MOMENT, {}, "in the evening"), (Shape.NUMBER, {}, "about ten"),
     (Shape.CODE, {"codes": COUNTRY}, "the old country"), (Shape.CODES, {"codes": COUNTRY}, "the old country")],
)
def test_what_is_not_understood_stays_and_is_pointed_out(qtbot, make, shape, more, typed):
    field = make(shape, **more)
    type_into(field.input, typed)
    leave(qtbot, field)
    assert field.value() in (None, ())
    assert not field.understood()
    assert field.problem()
    again = make(shape, **more)
    again.restore_text(field.text_as_typed())
    assert again.input.text() == typed


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [("12.05.2024", "2024-05-12", "12 May 2024"), ("may 2024", "2024-05", "May 2024"), ("2024", "2024", "2024"),
     ("осень 2023", "2023-23", "Autumn 2023")],
)
def test_a_date_says_how_it_was_understood(qtbot, make, typed, meant, shown):
    field = make(Shape.DATE)
    type_into(field.line, typed)
    assert field.value() == PartialDate(meant)
    assert field._means.text() in (shown, "")
    leave(qtbot, field)
    assert field.line.text() == shown


def test_a_moment_is_typed_in_local_time_and_kept_in_utc(qtbot, make):
    field = make(Shape.MOMENT)
    type_into(field.line, "23.11.2026 21:05")
    from datetime import UTC, datetime

    there = datetime(2026, 11, 23, 21, 5).astimezone().astimezone(UTC)
    assert field.value() == f"{there:%Y-%m-%dT%H:%MZ}"


def test_a_few_letters_find_one_of_many(qtbot, make):
    field = make(Shape.CODE, codes=COUNTRY)
    speak("ru")
    field.retranslate()
    type_into(field.line, "узбек")
    leave(qtbot, field)
    assert field.value() == "UZ"
    assert field.line.text() == "Узбекистан"
    speak("en")
    field.retranslate()
    assert field.line.text() == "Uzbekistan"


def test_letters_that_fit_several_choose_none(qtbot, make):
    field = make(Shape.CODE, codes=MANY)
    type_into(field.line, "term 1")
    leave(qtbot, field)
    assert field.value() is None
    assert field.line.text() == "term 1"


@pytest.mark.parametrize(("shape", "meant"), [(Shape.CODE, "RU"), (Shape.CODES, ("RU",))])
def test_enter_takes_the_first_that_begins_with_the_letters(qtbot, make, shape, meant):
    field = make(shape, codes=RUS)
    type_into(field.line, "rus")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() == meant


def test_enter_on_words_that_no_option_has_leaves_them(qtbot, make):
    field = make(Shape.CODE, codes=MANY)
    type_into(field.line, "elsewhere")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value() is None
    assert field.line.text() == "elsewhere"


def test_the_list_opens_by_down_and_enter_chooses(qtbot, make):
    field = make(Shape.CODE, codes=MANY)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    popup = field.line.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == 40
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() == "c1"


def test_several_of_many_are_chosen_and_taken_away_by_keys(qtbot, make):
    field = make(Shape.CODES, codes=COUNTRY)
    for word in ("kazakh", "uzbek", "tajik"):
        type_into(field.line, word)
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
        assert field.line.text() == ""
    assert field.value() == ("KZ", "UZ", "TJ")
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert field.value() == ("KZ", "UZ")
    qtbot.keyClick(field.chips[0], Qt.Key.Key_Delete)
    assert field.value() == ("UZ",)


def test_choosing_from_the_list_makes_a_chip_and_empties_the_line(qtbot, make):
    field = make(Shape.CODES, codes=COUNTRY)
    type_into(field.line, "kazakh")
    popup = field.line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() == ("KZ",)
    qtbot.waitUntil(lambda: field.line.text() == "")


def test_one_of_few_is_one_key(qtbot, make):
    field = make(Shape.CODE, codes=FEW)
    type_into(field.input, "n")
    assert field.value() == "no"
    type_into(field.input, "n")
    assert field.value() == "unsure"
    qtbot.keyClick(field.input, Qt.Key.Key_Left)
    assert field.value() == "no"
    qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    assert field.value() is None
    qtbot.keyClick(field.input, Qt.Key.Key_Space)
    assert field.value() == "yes"
    field.pills["yes"].click()
    assert field.value() is None


def test_only_one_pill_is_a_stop_for_tab(make):
    field = make(Shape.CODE, codes=FEW)
    for chosen in (None, "no"):
        field.set_value(chosen)
        stops = [code for code, pill in field.pills.items() if pill.focusPolicy() == Qt.FocusPolicy.StrongFocus]
        assert stops == [chosen or "yes"]


def test_boxes_are_ticked_by_space(qtbot, make):
    field = make(Shape.CODES, codes=SOME)
    qtbot.keyClick(field.boxes["c2"], Qt.Key.Key_Space)
    qtbot.keyClick(field.boxes["c0"], Qt.Key.Key_Space)
    assert field.value() == ("c0", "c2")


@pytest.mark.parametrize(("codes", "shape", "value"), [
    (FEW, Shape.CODE, "older"), (MANY, Shape.CODE, "older"), (SOME, Shape.CODES, ("older", "c1")),
    (MANY, Shape.CODES, ("older",)),
])
def test_a_code_of_an_older_list_is_shown_and_kept(make, codes, shape, value):
    field = make(shape, codes=codes)
    field.set_value(value)
    shown = field.value()
    assert (set(shown), len(shown)) == (set(value), len(value))


def test_a_paste_into_a_line_becomes_one_clean_line(qtbot, make):
    field = make(Shape.LINE)
    QGuiApplication.clipboard().setText("Anna\x00 \x1bMaria\r\nKim\u202e")
    qtbot.keyClick(field.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "Anna Maria Kim"


def test_a_rich_paste_leaves_its_words_and_nothing_else(make):
    field = make(Shape.TEXT)
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    rich.setText("bold\x07\r\nmove")
    field.text.insertFromMimeData(rich)
    assert field.value() == "bold\nmove"
    picture = QMimeData()
    picture.setHtml("<img src='file:///etc/passwd'>")
    assert field.text.canInsertFromMimeData(picture) == picture.hasText()


def test_a_note_of_200_000_characters_stays_whole(qtbot, make):
    field = make(Shape.TEXT)
    note = "Слово за слово. " * 12_500
    field.set_value(note)
    assert field.value() == note
    type_into(field.text, "!")
    assert field.value() == "!" + note


def test_a_text_grows_with_what_is_written_and_then_scrolls(qtbot, make):
    field = make(Shape.TEXT)
    low = field.text.height()
    field.set_value("line\n" * 8)
    higher = field.text.height()
    field.set_value("line\n" * 300)
    assert low < higher < field.text.height() < 40 * field.fontMetrics().lineSpacing()


# --- a scale from 0 to 10 ---------------------------------------------------------------------------


def test_a_scale_is_answered_by_one_key_and_ten_by_two(make):
    field = make(Shape.NUMBER, least=0, most=10)
    assert isinstance(field, ScaleField)
    keys = Keys()
    for typed, value in (("7", 7), ("1", 1), ("0", 10), ("0", 0), ("x", 0)):
        keys.type(typed)
        assert field.value() == value, typed
    keys.press(Qt.Key.Key_Left)
    assert field.value() == 10
    keys.press(Qt.Key.Key_Backspace)
    assert (field.value(), field.is_empty()) == (None, True)


def test_a_number_beyond_the_scale_and_a_draft_that_is_none_are_shown_and_kept(make):
    field = make(Shape.NUMBER, least=0, most=10)
    field.set_value(12)
    assert (field.value(), field.text_as_typed()) == (12, "12")
    field.restore_text("about 7")
    assert (field.value(), field.text_as_typed(), field.understood()) == (None, "about 7", False)


def test_a_scale_is_told_apart_from_what_is_counted():
    assert value_words(Question("Distress", Shape.NUMBER, unit="0–10"), 8) == "8 (0–10)"
    assert value_words(Question("Length", Shape.NUMBER, unit="minutes"), 50) == "50 minutes"


def test_a_number_longer_than_any_true_one_stays_in_the_line_and_is_pointed_out(make):
    field = make(Shape.NUMBER)
    field.window_of_test.setFocus()
    for text in ("9" * 19, "-" + "9" * 19, "9" * 5000):
        field.line.setText(text)
        assert (field.value(), field.understood()) == (None, False)
        assert field.problem()
    field.line.setText("-" + "9" * 18)
    assert field.value() == -(10**18 - 1)


def test_series_and_sessions_are_offered_of_one_file_and_never_of_the_whole_house(desk):
    mine = "a1" * 16
    desk.save(SessionSeries(case_id=mine, hour="10:00"), SessionSeries(case_id="b2" * 16), SessionSeries())
    for target, case_id, offered in (("session_series", mine, 1), ("session_series", "", 0), ("session", "", 0)):
        field = field_for(Question("Of", Shape.LINK, target=target), desk, case_id)
        assert len(field.line.options()) == offered
