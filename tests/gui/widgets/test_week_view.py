"""The calendar with a real mouse and real keys: draw, drag, stretch, walk; the same by keys alone; spoken and seen."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from shelterdesk.gui import theme
from shelterdesk.gui.widgets.week_items import Band, Column, Item, Verdict, moment_at, week_of
from shelterdesk.gui.widgets.week_painting import STRIPES
from shelterdesk.gui.widgets.week_view import WeekView
from tests.gui.audit import audit
from tests.gui.keys import type_text

MONDAY = date(2026, 11, 23)
ALT, SHIFT, CTRL = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Alt", "Shift", "Control"))


def item(name, day, at, minutes=60, **more):
    starts = datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(at)).astimezone(UTC)
    return Item(name, starts, minutes, name, **{"under": "Individual\nRoom 2", **more})


ITEMS = (
    item("Malika", 0, "09:00", colour="individual"), item("Aigul", 0, "09:30", problem="hard"),
    item("Trust group", 2, "14:00", 90, colour="group"), item("Fixed", 4, "10:00", draggable=False),
)  # fmt: skip


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.view, made.other = WeekView(), QLineEdit(accessibleName="other")
    column = QVBoxLayout(made)
    column.addWidget(made.view)
    column.addWidget(made.other)
    made.resize(1000, 640)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    view = made.view
    view.now = lambda: datetime.combine(MONDAY, time(12)).astimezone(UTC)
    view.show_time([Column(day, f"{day:%A}\n{day:%d.%m.}") for day in week_of(MONDAY)], ITEMS)
    view.setFocus()
    return made


@pytest.fixture
def view(window):
    return window.view


def at(view, day, clock):
    """A point in the middle of a day's column."""
    minute = time.fromisoformat(clock).hour * 60 + time.fromisoformat(clock).minute
    frame = view.frame_
    x = (frame.left(day) + frame.left(day + 1)) // 2
    return QPoint(x, frame.header + frame.y(minute) - view.scrolled)


def place(view, name):
    return view.on_view(view.frame_.piece(next(one for one in view.pieces if one.item.id == name)))


def drag(view, start, *ways, keys=Qt.KeyboardModifier.NoModifier, drop=True):
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for way in ways:
        QTest.mouseMove(view.viewport(), start + (way - start) / 2)
        QTest.mouseMove(view.viewport(), way)
    if drop:
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, keys, ways[-1])


def told(signal):
    heard = []
    signal.connect(lambda *args: heard.append(args))
    return heard


def when(day, clock):
    return datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(clock)).astimezone(UTC)


# --- mouse -------------------------------------------------------------------------------------------


def test_a_new_time_is_drawn_in_empty_time(view):
    heard = told(view.new_wanted)
    drag(view, at(view, 3, "11:02"), at(view, 3, "12:28"))
    assert heard == [(when(3, "11:00"), 90, "")]


def test_a_press_alone_draws_nothing_and_puts_the_cursor_there(view):
    heard = told(view.new_wanted)
    drag(view, at(view, 3, "11:10"), at(view, 3, "11:10") + QPoint(2, 2))
    assert heard == []
    assert view.accessibleName() == "Thursday 26 November, 11:00–12:00 free"


def test_it_is_dragged_to_another_day_and_time(view):
    heard = told(view.moved)
    grip = place(view, "Trust group").center()
    drag(view, grip, grip + at(view, 5, "09:30") - at(view, 2, "14:00"))
    assert heard == [("Trust group", when(5, "09:30"), 90, "")]


def test_put_back_where_it_was_it_was_not_moved(view):
    heard = told(view.moved)
    grip = place(view, "Trust group").center()
    drag(view, grip, at(view, 5, "09:30"), grip)
    assert heard == []


def test_its_lower_edge_makes_it_longer(view):
    heard = told(view.moved)
    edge = QPoint(place(view, "Trust group").center().x(), place(view, "Trust group").bottom() - 1)
    drag(view, edge, QPoint(edge.x(), at(view, 2, "16:00").y() - 1))
    assert heard == [("Trust group", when(2, "14:00"), 120, "")]


def test_with_ctrl_it_snaps_to_five_minutes(view, qtbot):
    heard = told(view.moved)
    grip = place(view, "Trust group").center()
    to = grip + at(view, 2, "14:20") - at(view, 2, "14:00")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(view.viewport(), to - QPoint(0, 1))
    left = Qt.MouseButton.LeftButton
    moving = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(to), left, left, CTRL)
    QApplication.sendEvent(view.viewport(), moving)
    QTest.mouseRelease(view.viewport(), left, pos=to)
    assert heard == [("Trust group", when(2, "14:20"), 90, "")]


def test_while_it_is_dragged_one_sees_what_would_be_wrong_and_escape_leaves_it(view):
    asked = []

    def judge(item, starts, minutes, key):
        asked.append((item.id, starts, minutes, key))
        return Verdict("hard", ("Malika is at the hearing.",))

    view.judge = judge
    view.bands_for = lambda item: [Band(when(5, "09:00"), when(5, "14:00"), "not available")]
    heard = told(view.moved)
    grip = place(view, "Trust group").center()
    drag(view, grip, grip + at(view, 5, "09:30") - at(view, 2, "14:00"), drop=False)
    assert asked[-1] == ("Trust group", when(5, "09:30"), 90, "")
    assert view.verdict.problem == "hard"
    assert [(one.column, one.top) for one in view.live_shades] == [(5, 540)]
    seen = view.viewport().grab().toImage()
    edge = view.on_view(view.frame_.rect(5, 570, 660))
    assert seen.pixelColor(edge.left() + 1, edge.center().y()) == QColor(theme.colours().warn)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
    assert view.ghost is None
    assert heard == []


def test_what_may_not_be_moved_stays_and_is_opened_by_a_double_click(view):
    moved, opened = told(view.moved), told(view.opened)
    drag(view, place(view, "Fixed").center(), at(view, 5, "12:00"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, "Fixed").center())
    assert moved == []
    assert opened == [("Fixed",)]


def test_a_double_click_on_empty_time_begins_something_new(view):
    heard = told(view.new_wanted)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, 3, "11:10"))
    assert heard == [(when(3, "11:00"), 60, "")]


def test_at_the_rim_the_hours_go_by(view, qtbot):
    before = view.scrolled
    grip = place(view, "Trust group").center()
    drag(view, grip, QPoint(grip.x(), view.viewport().height() - 3), drop=False)
    qtbot.waitUntil(lambda: view.scrolled > before + 60)
    QTest.keyClick(view, Qt.Key.Key_Escape)


def test_what_stands_side_by_side_can_both_be_pressed(view):
    for name in ("Malika", "Aigul"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, name).center())
        assert view.current.id == name


# --- keys --------------------------------------------------------------------------------------------


def press(view, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_arrows_walk_items_and_free_times_and_every_stop_is_spoken(view):
    view.go_to_time(0, 8 * 60 + 30)
    spoken = []
    view.moved_to.connect(spoken.append)
    press(view, Qt.Key.Key_Down, times=3)
    assert spoken == [
        "Monday 23 November, 09:00–10:00, Malika, Individual, Room 2",
        "Monday 23 November, 09:30–10:30, Aigul, Individual, Room 2, breaks a rule",
        "Monday 23 November, 10:30–11:30 free",
    ]
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Left)
    assert view.current.id == "Malika"
    press(view, Qt.Key.Key_Right, times=2)
    assert view.accessibleName() == "Tuesday 24 November, 09:30–10:30 free"


def test_ctrl_and_an_arrow_go_from_item_to_item(view):
    view.go_to_item("Aigul")
    press(view, Qt.Key.Key_Right, CTRL)
    assert view.current.id == "Trust group"
    press(view, Qt.Key.Key_Left, CTRL, times=2)
    assert view.current.id == "Malika"


def test_alt_and_arrows_move_it_once_for_all_presses(view):
    heard = told(view.moved)
    view.go_to_item("Trust group")
    QTest.keyPress(view, Qt.Key.Key_Alt)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        press_with_alt_held(view, key)
    assert heard == []
    assert view.accessibleName() == "Thursday 26 November, 14:30–16:00, Trust group"
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    assert heard == [("Trust group", when(3, "14:30"), 90, "")]


def press_with_alt_held(view, key):
    """An arrow while Alt is held: QTest would press and let go Alt for each."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(view, QKeyEvent(kind, key, ALT))


def test_alt_and_shift_make_it_longer_and_shorter(view):
    heard = told(view.moved)
    view.go_to_item("Trust group")
    press(view, Qt.Key.Key_Down, ALT | SHIFT)
    press(view, Qt.Key.Key_Up, ALT | SHIFT)
    assert heard == [("Trust group", when(2, "14:00"), 105, ""), ("Trust group", when(2, "14:00"), 75, "")]


def test_escape_takes_back_what_keys_moved(view):
    heard = told(view.moved)
    view.go_to_item("Trust group")
    press_with_alt_held(view, Qt.Key.Key_Down)
    press_with_alt_held(view, Qt.Key.Key_Escape)
    QTest.keyRelease(view, Qt.Key.Key_Alt)
    assert heard == []


def test_enter_opens_what_is_there_and_begins_something_where_nothing_is(view):
    opened, new = told(view.opened), told(view.new_wanted)
    view.go_to_item("Malika")
    press(view, Qt.Key.Key_Return)
    view.go_to_time(3, 11 * 60)
    press(view, Qt.Key.Key_Down, SHIFT, times=2)
    assert view.accessibleName() == "Thursday 26 November, 11:00–12:30 free"
    press(view, Qt.Key.Key_Return)
    assert opened == [("Malika",)]
    assert new == [(when(3, "11:00"), 90, "")]


@pytest.mark.parametrize(("latin", "cyrillic"), [("n", "т"), ("t", "е"), ("d", "в"), ("w", "ц")])
def test_letters_work_on_either_layout(view, latin, cyrillic):
    new, mode = told(view.new_wanted), told(view.mode_wanted)
    type_text(view, latin)
    type_text(view, cyrillic)
    assert len(new) + len(mode) == 2
    assert len(set(new + mode)) == 1


def test_keys_turn_the_pages_and_cancel(view):
    steps, cancelled, menus = told(view.step_wanted), told(view.cancel_wanted), told(view.menu_wanted)
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        press(view, key)
    view.go_to_item("Malika")
    press(view, Qt.Key.Key_Delete)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    view.go_to_time(6, 600)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Delete)
    assert steps == [(-1,), (1,), (0,), (1,)]
    assert cancelled == [("Malika",)]
    assert menus[0][0] == "Malika"
    assert view.at.column == 0


def test_tab_leaves_it_and_leaving_settles_what_keys_moved(window, view):
    heard = told(view.moved)
    view.go_to_item("Malika")
    press_with_alt_held(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert window.other.hasFocus()
    assert heard == [("Malika", when(0, "09:15"), 60, "")]


# --- what is seen ------------------------------------------------------------------------------------


def test_the_working_day_is_in_view_and_every_hour_can_be_reached(view):
    assert view.scrolled == view.frame_.y(7 * 60)
    view.go_to_time(0, 0)
    assert view.scrolled == 0
    view.go_to_time(0, 23 * 60 + 30)
    assert view.scrolled == view.verticalScrollBar().maximum()
    assert view.frame_.y(24 * 60) - view.scrolled <= view.viewport().height() - view.frame_.header


def test_the_cursor_stays_on_its_item_when_it_is_shown_anew(view):
    view.go_to_item("Aigul")
    later = [item("Aigul", 3, "16:00"), *ITEMS[2:]]
    view.show_time(view.columns, later)
    assert view.current.id == "Aigul"
    assert view.at.column == 3


def test_the_line_of_now_lies_over_today(view):
    seen = view.viewport().grab().toImage()
    point = at(view, 0, "12:00")
    assert seen.pixelColor(point) == QColor(theme.colours().warn)
    assert seen.pixelColor(at(view, 1, "12:00")) != QColor(theme.colours().warn)


def test_a_problem_has_a_sign_and_a_band_is_hatched(view):
    seen = view.viewport().grab().toImage()
    rect = place(view, "Aigul")
    colours = {seen.pixelColor(x, y).name() for x in range(rect.left(), rect.right())
               for y in range(rect.top(), rect.bottom())}  # fmt: skip
    assert theme.colours().warn in colours
    view.show_time(view.columns, (), [Band(when(1, "09:00"), when(1, "14:00"), "not available 9–14")])
    seen = view.viewport().grab().toImage()
    rect = view.on_view(view.frame_.rect(1, 660, 700))
    assert len({seen.pixelColor(x, rect.center().y()).name() for x in range(rect.left(), rect.right())}) > 1


@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK, theme.Look.CONTRAST])
def test_it_is_painted_in_every_look_and_size(window, view, look):
    app = QApplication.instance()
    small = view.frame_.hour
    theme.apply(app, look, 150)
    QApplication.processEvents()
    assert view.frame_.hour > small
    seen = view.viewport().grab().toImage()
    free = at(view, 6, "07:40")
    assert seen.pixelColor(free).name() == theme.colours().base
    assert audit(window) == []


def test_stripes_can_be_told_from_their_ground():
    for light, dark in STRIPES.values():
        assert theme.contrast(light, theme.COLOURS[theme.Look.LIGHT].base) >= 3
        assert theme.contrast(dark, theme.COLOURS[theme.Look.DARK].base) >= 3
        assert theme.contrast(dark, theme.COLOURS[theme.Look.CONTRAST].base) >= 3


def test_a_year_beyond_2038_and_an_empty_calendar_are_painted(view):
    day = date(2039, 2, 1)
    view.show_time([Column(one, "") for one in week_of(day)], [Item("far", moment_at(day, 600), 50, "far")])
    assert view.pieces[0].top == 600
    view.viewport().grab()
    view.show_time([], [])
    view.viewport().grab()
    press(view, Qt.Key.Key_Down)
    assert view.words_here() == ""
