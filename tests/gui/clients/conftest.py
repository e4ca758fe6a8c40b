"""Clients to look for, and a place to look at them."""

import pytest
import shiboken6

from shelterdesk.casework import Case, Intake, Person, new_id
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.gui.clients import ClientsPage


@pytest.fixture
def add_client(vault):
    """Adds a client and returns the id of the case."""

    def add(code, called=None, *others, opened="2026-10-05", **case):
        case_id = new_id()
        known = {"stage": "rescue", "stay": "present", "worker": vault.me.id} | case
        records = [Case(id=case_id, case_id=case_id, code=code, opened=PartialDate(opened), **known)]
        if called:
            records.append(Person(case_id=case_id, called=called))
        vault.save(*records, *(record.__class__(**vars(record) | {"case_id": case_id}) for record in others))
        return case_id

    return add


@pytest.fixture
def three(add_client):
    """Three clients: code → case id."""
    return {
        "RLD-472": add_client("RLD-472", "Әйгерім", Intake(referral_source="police"), opened="2026-11-02"),
        "JNS-583": add_client("JNS-583", "Сергей", stage="rehabilitation", stay="away", opened="2026-03-01"),
        "VFZ-926": add_client("VFZ-926", "Malika", stage="closed", stay="left", worker="0" * 16, opened="2024-05-06"),
    }


@pytest.fixture
def show(qtbot):
    """Shows a place of the clients as large as on the smallest screen; takes all away before the vault closes."""
    shown = []

    def show_page(desk):
        page = ClientsPage(desk)
        shown.append(page)
        page.resize(1180, 640)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    yield show_page
    for page in shown:
        shiboken6.delete(page)


@pytest.fixture
def page(vault, desk, show):
    """The place of the clients."""
    return show(desk)


@pytest.fixture
def opened(page, three):
    """The file of RLD-472."""
    page.open_client(three["RLD-472"])
    return page.client
