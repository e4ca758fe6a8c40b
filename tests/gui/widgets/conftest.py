"""A person's sheet in a real vault, and its form in an active window."""

import pytest

from shelterdesk.casework import KINDS, Case, Person, Reason
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from tests.gui.widgets.forms import CASE


@pytest.fixture
def person(desk: Desk) -> Person:
    desk.save(Case(id=CASE, case_id=CASE, code="Aster 17"))
    return desk.save(Person(case_id=CASE, first_name="Anna", reasons={"surname": Reason.NOT_ASKED})).records[0]


@pytest.fixture
def shown(qtbot, desk):
    def show(record, kind=""):
        form = Form(KINDS[kind or "person"], record, desk)
        form._save_soon.setInterval(40)
        qtbot.addWidget(form)
        form.resize(1000, 700)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return show
