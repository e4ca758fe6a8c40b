"""A complaint says who will read it before it is written, and the person it is about never does."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import CareCard, Complaint, ComplaintClinical, ComplaintProtected, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.household import HouseholdPage
from shelterdesk.gui.household.complaint_pane import ComplaintDialog
from tests.gui.audit import audit
from tests.vault.making import unlocked

CLIENT = new_id()


@pytest.fixture
def night(vault):
    """The desk of the night, who holds gate and house only."""
    vault.save(CareCard(case_id=CLIENT, code="RLD-472", called="Malika", here="yes"))
    folder = vault.folder
    vault.close()
    with unlocked(folder, "Dana") as opened:
        yield Desk(opened)


@pytest.fixture
def pane(night, qtbot):
    page = HouseholdPage(night)
    page.resize(1120, 640)
    with qtbot.waitExposed(page):
        page.show()
    yield page.show_pane("complaint")
    shiboken6.delete(page)


def opened(pane):
    QTest.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)
    return next(one for one in pane.findChildren(ComplaintDialog) if one.isVisible())


def about(dialog, alias, qtbot):
    field = dialog.form.rows["about_member"].field
    QTest.keyClicks(field.input, alias)
    qtbot.waitUntil(lambda: not dialog._choose_soon.isActive())


def read_by(folder, alias, kind):
    with unlocked(folder, alias) as vault:
        return [one.words for one in vault.all(kind)]


def test_it_says_who_will_read_it_before_anything_is_typed(pane):
    dialog = opened(pane)
    assert dialog.readers.text() == (
        "Will be read by: Aida, Berik, Clara (drawer “Casework”). You cannot read it again."
    )
    assert audit(dialog) == []
    dialog.close()


@pytest.mark.parametrize(
    ("alias", "kind", "readers"),
    [("Dana", Complaint, "Aida, Berik, Clara"), ("Clara", ComplaintProtected, "Aida"),
     ("Berik", ComplaintProtected, "Aida"), ("Aida", ComplaintClinical, "Berik")],
)  # fmt: skip
def test_whoever_it_is_about_moves_it_to_a_drawer_they_do_not_hold(pane, night, qtbot, alias, kind, readers):
    dialog = opened(pane)
    QTest.keyClicks(dialog.form.rows["words"].field.input, "shouted at me")
    about(dialog, alias, qtbot)
    assert f"read by: {readers} (" in dialog.readers.text()
    dialog.client.setCurrentIndex(dialog.client.findData(CLIENT))
    dialog.choose()
    QTest.mouseClick(dialog.hand_in, Qt.MouseButton.LeftButton)
    assert readers in pane.summary.text()
    folder = night.vault.folder
    assert night.drafts_of("complaint") + night.drafts_of("complaint_protected") == []
    night.vault.close()
    first = readers.split(",")[0]
    assert read_by(folder, first, kind) == ["shouted at me"]
    with unlocked(folder, first) as vault:
        (kept,) = vault.all(kind)
        assert (kept.case_id, vault.alias_of(kept.about_member), kept.state) == (CLIENT, alias, "new")


def test_what_was_typed_waits_as_a_draft_and_is_found_again(pane, night, qtbot):
    dialog = opened(pane)
    QTest.keyClicks(dialog.form.rows["words"].field.input, "the food is cold")
    about(dialog, "Clara", qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(night.drafts_of("complaint_protected")))
    assert night.drafts_of("complaint") == []
    assert night.vault.letters.count() == 0
    again = opened(pane)
    assert again.form.rows["words"].value() == "the food is cold"
    assert "read by: Aida (" in again.readers.text()
    again.close()


def test_without_words_nothing_is_handed_in(pane, night):
    dialog = opened(pane)
    QTest.mouseClick(dialog.hand_in, Qt.MouseButton.LeftButton)
    assert dialog.error.isVisible()
    assert night.vault.letters.count() == 0
    dialog.close()


def test_whoever_holds_the_drawer_sees_it_in_the_table_and_saves_without_a_letter(desk, qtbot):
    page = HouseholdPage(desk)
    with qtbot.waitExposed(page):
        page.show()
    pane = page.show_pane("complaint")
    dialog = opened(pane)
    assert "You cannot read it again" not in dialog.readers.text()
    QTest.keyClicks(dialog.form.rows["words"].field.input, "thank you")
    QTest.mouseClick(dialog.hand_in, Qt.MouseButton.LeftButton)
    assert [one.words for one in desk.vault.all(Complaint)] == ["thank you"]
    pane.reload()
    assert pane.table.rows.rowCount() == 1
    shiboken6.delete(page)
