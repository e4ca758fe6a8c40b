"""The plan leaves on paper through the gate, in the language of the client, with code or name as chosen."""

import io

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import ForbiddenWord, Organisation, Person, PlanAction, PlanAgreement, PlanObjective
from shelterdesk.gui.plan.plan_paper_dialog import PlanPaperDialog
from shelterdesk.gui.plan.plan_read import PlanRead
from shelterdesk.gui.plan.printed_plan import paper_language
from shelterdesk.gui.widgets import paper_buttons
from tests.gui.audit import audit
from tests.gui.plan.conftest import CLIENT


@pytest.fixture
def plan(vault, client):
    vault.save(Organisation(alias="Green Lamp"))
    (sewing,) = vault.save(PlanObjective(case_id=client, objective="Learn to sew", plan_type="Education")).records
    vault.save(PlanAction(case_id=client, objective=sewing.id, what="Find a course", service="provided_by_us"))


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """The folder that a person would choose in the dialog of folders."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: folder)
    return folder


@pytest.fixture
def dialog(desk, plan, qtbot):
    made = PlanPaperDialog(desk, CLIENT)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    shiboken6.delete(made)


def written(folder):
    return [" ".join(PdfReader(io.BytesIO(path.read_bytes())).pages[0].extract_text().split())
            for path in sorted(folder.iterdir())]  # fmt: skip


def test_it_says_that_the_client_speaks_another_language(dialog):
    assert audit(dialog) == []
    assert "Uzbek" in dialog.tongue.text()
    assert dialog.name.currentText() == "RLD-472"


def test_it_is_printed_in_the_chosen_language_with_the_name_that_was_chosen(dialog, stick):
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.name.setCurrentIndex(1)
    dialog.paper.save.setFocus()
    QTest.keyClick(dialog.paper.save, Qt.Key.Key_Space)
    assert "Saved and read back" in dialog.paper.result.text()
    (text,) = written(stick)
    for fact in ("План", "Malika", "Green Lamp", "Learn to sew", "Образование", "Find a course"):
        assert fact in text
    assert "RLD-472" not in text


def test_a_word_that_must_never_leave_stops_it(dialog, desk, stick):
    desk.save(ForbiddenWord(word="sew"))
    QTest.mouseClick(dialog.paper.save, Qt.MouseButton.LeftButton)
    assert dialog.paper.result.isVisible()
    assert list(stick.iterdir()) == []


def test_only_what_was_said_to_this_very_plan_stands_on_it(desk, plan):
    digest = PlanRead.read(desk, CLIENT).digest
    desk.save(PlanAgreement(case_id=CLIENT, own_words="Yes, slowly", plan_digest=digest))
    dialog = PlanPaperDialog(desk, CLIENT)
    assert dialog.printed().said == "Yes, slowly"
    shiboken6.delete(dialog)
    desk.save(PlanObjective(case_id=CLIENT, objective="A passport"))
    dialog = PlanPaperDialog(desk, CLIENT)
    assert dialog.printed().said == ""
    shiboken6.delete(dialog)


def test_the_language_is_the_best_that_the_client_reads():
    assert paper_language(Person(interview_language="kk")) == "kk"
    assert paper_language(Person(first_language="uz", other_languages=("tg", "ru"))) == "ru"
    assert paper_language(Person(first_language="uz")) == "en"
    assert paper_language(None) == "en"
