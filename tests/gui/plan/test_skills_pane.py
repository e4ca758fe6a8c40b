"""Skills of a client: two keys write what was seen, it is drawn and spoken, can be taken back, and is never changed."""

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from shelterdesk.casework import PartialDate
from shelterdesk.casework.skills import SkillObservation
from shelterdesk.gui import language, theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.skills_pane import SkillsPane
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from tests.gui.audit import audit
from tests.gui.widgets.test_client_list import take_in
from tests.vault.making import unlocked


@pytest.fixture
def client(desk) -> str:
    return take_in(desk, "AR-11", "Aru")


def opened(desk, qtbot, case_id: str) -> SkillsPane:
    pane = SkillsPane(desk)
    pane.resize(960, 620)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_case(case_id)
    pane.chart.setFocus()
    return pane


@pytest.fixture
def pane(desk, client, qtbot):
    made = opened(desk, qtbot, client)
    yield made
    shiboken6.delete(made)


def look(case_id: str, skill: str, level: str, day: str, line: str | None = None) -> SkillObservation:
    return SkillObservation(case_id=case_id, skill=skill, level=level, seen_on=PartialDate(day), skill_note=line)


def kept(desk, case_id: str) -> list[tuple[str | None, str | None]]:
    return [(one.skill, one.level) for one in desk.vault.of_case(SkillObservation, case_id)]


def test_an_arrow_and_a_figure_write_what_was_seen_today(pane, desk, client, qtbot):
    with qtbot.waitSignal(desk.undo_offered):
        QTest.keyClick(pane.chart, Qt.Key.Key_Right)
        QTest.keyClick(pane.chart, Qt.Key.Key_3)
    (one,) = desk.vault.of_case(SkillObservation, client)
    assert (one.skill, one.level, one.seen_by) == ("clothes", "3", desk.vault.me.id)
    assert one.seen_on == PartialDate.of(pane.looks.today())
    assert pane.chart.accessibleName().startswith("Washing clothes: 3 – alone, seen")
    qtbot.waitUntil(lambda: pane.looks.table.rows.rowCount() == 1)


def test_arrows_walk_over_all_six_and_stay_at_the_edge(pane):
    for key, skill in (
        (Qt.Key.Key_Down, "money"), (Qt.Key.Key_Right, "phone"), (Qt.Key.Key_Right, "shared_room"),
        (Qt.Key.Key_Right, "shared_room"), (Qt.Key.Key_Down, "shared_room"), (Qt.Key.Key_Up, "household"),
        (Qt.Key.Key_Up, "household"), (Qt.Key.Key_Left, "clothes"),
    ):  # fmt: skip
        QTest.keyClick(pane.chart, key)
        assert pane.chart.skill == skill
    assert pane.asked.text() == "Washing clothes, seen today:"


def test_what_was_written_by_mistake_is_taken_back(pane, desk, client, qtbot):
    with qtbot.waitSignal(desk.undo_offered) as told:
        QTest.keyClick(pane.chart, Qt.Key.Key_4)
    desk.undo(told.args[0].change)
    assert kept(desk, client) == []
    assert "Own hygiene: Nobody has looked yet" in pane.chart.accessibleName()


def test_the_buttons_do_what_the_figures_do(pane, desk, client):
    QTest.mouseClick(pane.chart, Qt.MouseButton.LeftButton, pos=pane.chart.cell(4).center())
    QTest.mouseClick(pane.levels["2"], Qt.MouseButton.LeftButton)
    assert kept(desk, client) == [("phone", "2")]


def test_enter_writes_a_line_with_it_and_keeps_the_text_until_it_is_saved_for_good(pane, desk, client, qtbot):
    QTest.keyClick(pane.chart, Qt.Key.Key_Down)
    QTest.keyClick(pane.chart, Qt.Key.Key_Return)
    (dialog,) = pane.findChildren(SheetDialog)
    assert dialog.form.edited_record().skill == "money"
    QTest.keyClicks(dialog.form.rows["skill_note"].field.input, "Counted the change herself")
    QTest.keyClicks(dialog.form.rows["level"].field.input, "3")
    QTest.keyClick(dialog.form.rows["level"].field.input, Qt.Key.Key_Return)
    assert dialog.form.save()
    dialog.close()
    (one,) = desk.vault.of_case(SkillObservation, client)
    assert (one.skill, one.level, one.skill_note) == ("money", "3", "Counted the change herself")


def test_all_levels_are_spoken_and_the_latest_look_stands_first_in_the_table(pane, desk, client, qtbot):
    desk.save(
        look(client, "money", "3", "2026-11-20"), look(client, "money", "1", "2026-09"),
        look(client, "hygiene", "4", "2025"),
    )  # fmt: skip
    qtbot.waitUntil(lambda: pane.looks.table.rows.rowCount() == 3)
    said = pane.chart.accessibleName()
    assert "Money: 3 – alone, seen 20 Nov 2026" in said
    assert "Own hygiene: 4 – teaches others, seen 2025" in said
    assert "Using a telephone: Nobody has looked yet" in said
    assert [str(one.seen_on) for one in pane.looks.table.rows.rows()] == ["2026-11-20", "2026-09", "2025"]


def test_ladders_are_drawn_so_that_they_differ_also_without_colours(pane, desk, client, qtbot):
    def grey(number: int) -> QImage:
        cell = pane.chart.cell(number).adjusted(8, 45, -8, -30)
        return pane.chart.grab(cell).toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    month = f"{pane.looks.today().replace(day=1) - timedelta(days=1):%Y-%m}"
    desk.save(look(client, "money", "1", f"{month}-01"))
    pictures = [grey(4)]
    for day in (f"{month}-01", f"{month}-20", month):
        one = look(client, "phone", "3", day)
        desk.save(one)
        pictures.append(grey(4))
        desk.remove(desk.vault.get(SkillObservation, one.id))
    assert grey(4) == pictures[0]
    assert not any(one == other for number, one in enumerate(pictures) for other in pictures[:number])


def test_nobody_chosen_and_another_client_show_nothing_of_the_first(pane, desk, client):
    QTest.keyClick(pane.chart, Qt.Key.Key_3)
    pane.set_case(take_in(desk, "BE-22", "Bek"))
    assert "3 – alone" not in pane.chart.accessibleName()
    pane.set_case("")
    QTest.keyClick(pane.chart, Qt.Key.Key_3)
    QTest.keyClick(pane.chart, Qt.Key.Key_Return)
    assert not any(button.isEnabled() for button in pane.levels.values())
    assert len(desk.vault.all(SkillObservation)) == 1


def test_an_empty_client_is_helped_with_a_word(pane):
    assert pane.looks.empty.isVisible()
    assert "press 0 to 4" in pane.looks.empty.text.text()
    assert audit(pane) == []


@pytest.mark.parametrize(("tongue", "size"), [("ru", 100), ("kk", 100), ("en", 150)])
def test_it_fits_in_every_language_and_in_larger_letters(pane, desk, client, qapp, tongue, size):
    QTest.keyClick(pane.chart, Qt.Key.Key_2)
    language.speak(tongue)
    theme.apply(qapp, theme.Look.CONTRAST, size)
    assert audit(pane) == []


def test_who_holds_no_casework_sees_and_writes_nothing(vault, qtbot):
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as night:
        pane = opened(Desk(night), qtbot, "0" * 32)
        QTest.keyClick(pane.chart, Qt.Key.Key_2)
        assert not pane.may_write
        assert pane.chart.cell(0).contains(QPoint(20, 20))
        shiboken6.delete(pane)
