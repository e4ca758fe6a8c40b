"""A client whose plan it is, and the page of the plan over a desk."""

import pytest
import shiboken6

from shelterdesk.casework import CareCard, Case, PartialDate, Person, new_id
from shelterdesk.gui.plan import PlanPage

CLIENT = "c1" * 16


@pytest.fixture
def client(vault) -> str:
    """A client who is here, known to the desk; the id of the case."""
    vault.save(
        Case(id=CLIENT, case_id=CLIENT, code="RLD-472", stay="present", opened=PartialDate("2026-08-15")),
        Person(case_id=CLIENT, called="Malika", first_language="uz"),
    )
    vault.save(CareCard(case_id=CLIENT, code="RLD-472", called="Malika", here="yes"))
    other = new_id()
    vault.save(Case(id=other, case_id=other, code="JNS-583", stay="present"))
    return CLIENT


@pytest.fixture
def show(qtbot):
    """Shows the page of the plan over a desk, at one pane of the client; takes all away before the vault closes."""
    shown = []

    def show_page(desk, pane):
        page = PlanPage(desk)
        shown.append(page)
        page.resize(1120, 640)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page.show_pane(pane, CLIENT)

    yield show_page
    for page in shown:
        shiboken6.delete(page)
