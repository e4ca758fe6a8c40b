import pytest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Episode, Name, TeamNote
from shelterdesk.gui import theme
from tests.gui.audit import clipped, overlapping


@pytest.fixture(params=[90, 150])
def scaled(request, qapp):
    """The program in another text size."""
    theme.apply(qapp, theme.Look.DARK, request.param)
    yield
    theme.apply(qapp, theme.Look.LIGHT, 100)


def faults(widget):
    for _ in range(3):  # a new page is laid out in several turns
        QApplication.processEvents()
    return clipped(widget) + overlapping(widget)


def test_the_list_and_the_quick_intake_fit_any_text_size(scaled, three, page):
    page.list.names.click()
    assert faults(page.list) == []
    page.new_client()
    assert faults(page.intake) == []


@pytest.mark.parametrize("kind", ["case", "intake", "name", "episode", "needs_assessment", "team_note", "process_note"])
def test_every_kind_of_pane_fits_any_text_size(scaled, desk, opened, kind):
    case_id = opened.case_id
    desk.save(Name(case_id=case_id, full_name="Айгерим"), Episode(case_id=case_id, order=1, country="KZ"))
    desk.save(TeamNote(case_id=case_id, text="slept well"))
    opened.open_sheet(kind)
    assert faults(opened) == []
    opened.show_history()
    assert faults(opened) == []
