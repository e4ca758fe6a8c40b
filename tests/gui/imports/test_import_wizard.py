"""A list comes in page by page with real keys; mistakes are named; one press takes it all back."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard

from shelterdesk.casework import Case, Episode, Name, Person, TeamNote
from shelterdesk.errors import NotAListOfClientsError
from shelterdesk.gui.imports import ImportWizard
from shelterdesk.gui.imports.check_page import WORDS
from shelterdesk.imports import NOTE, Target
from shelterdesk.imports.rows import PROBLEMS
from tests.gui.audit import audit
from tests.imports.lists import RUSSIAN, workbook


@pytest.fixture
def wizard(desk, qtbot):
    made = ImportWizard(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def read(wizard, tmp_path, qtbot):
    def read_list(rows=RUSSIAN):
        with qtbot.waitSignal(wizard.work.sheets_changed, timeout=20_000):
            wizard.file.read(workbook(tmp_path / "list.xlsx", rows))
        return wizard

    return read_list


def forward(wizard, button=QWizard.WizardButton.NextButton):
    pressed = wizard.button(button)
    assert pressed.isEnabled()
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)


def choose(choice, wanted):
    place = next(at for at in range(choice.count()) if choice.itemData(at) == wanted)
    choice.setFocus()
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def to_check(wizard, qtbot):
    for _ in range(3):
        forward(wizard)
    qtbot.waitUntil(lambda: bool(wizard.work.clients), timeout=20_000)


def finish(wizard, qtbot):
    with qtbot.waitSignal(wizard.take.done, timeout=20_000):
        forward(wizard, QWizard.WizardButton.CommitButton)


def test_nothing_can_be_taken_before_a_list_was_read(wizard):
    assert not wizard.button(QWizard.WizardButton.NextButton).isEnabled()


def test_from_the_file_to_the_clients_and_back_again(read, desk, qtbot):
    wizard = read()
    assert wizard.file.table.item(0, 1).text() == "ФИО"
    assert "3 rows" in wizard.file.note.text()
    to_check(wizard, qtbot)
    assert "3 clients" in wizard.check.summary.text()
    assert "2 of them without any problem" in wizard.check.summary.text()
    rows = [
        [wizard.check.table.item(row, column).text() for column in range(4)]
        for row in range(wizard.check.table.rowCount())
    ]
    assert ["4", "Дата поступления", "Not understood as a date", "30.02.2024"] in rows
    finish(wizard, qtbot)
    assert "3 clients were taken in" in wizard.take.result.text()
    assert len(desk.vault.all(Name)) == 3
    with qtbot.waitSignal(wizard.take.done, timeout=20_000):
        QTest.keyClick(wizard.take.back, Qt.Key.Key_Space)
    assert desk.vault.all(Case) == []
    assert "lie in the bin" in wizard.take.result.text()


def test_a_word_that_was_not_understood_is_given_a_meaning(read, desk, qtbot):
    wizard = read()
    forward(wizard)
    forward(wizard)
    (((column, word), choice),) = wizard.words.choices.items()
    assert word == "сосед"
    choose(choice, "other")
    assert wizard.work.plan.columns[column].values["сосед"] == "other"
    forward(wizard)
    qtbot.waitUntil(lambda: bool(wizard.work.clients), timeout=20_000)
    assert not [p for c in wizard.work.clients for p in c.problems if p.what == "unknown_word"]


def test_a_column_is_given_another_meaning_and_no_field_is_filled_twice(read, qtbot):
    wizard = read()
    forward(wizard)
    choose(wizard.columns.choices[1], NOTE)
    assert wizard.work.plan.columns[1].target == NOTE
    choose(wizard.columns.choices[8], Target("person", "birth_date"))
    forward(wizard)
    assert wizard.currentPage() is wizard.columns
    assert "Born on" in wizard.columns.hint.text()


def test_only_rows_without_a_problem_on_demand(read, desk, qtbot):
    wizard = read()
    to_check(wizard, qtbot)
    QTest.keyClick(wizard.check.take_fine, Qt.Key.Key_Space)
    assert "2 will be taken in" in wizard.check.summary.text()
    finish(wizard, qtbot)
    assert len(desk.vault.all(Case)) == 2
    assert [episode.exploitation for episode in desk.vault.all(Episode)] == [("ForcedLabour",), ("ForcedLabour",)]


def test_a_second_time_the_same_clients_are_told_and_left_out(read, desk, qtbot):
    wizard = read()
    to_check(wizard, qtbot)
    finish(wizard, qtbot)
    wizard.restart()
    wizard.work.choose(0)
    to_check(wizard, qtbot)
    assert "look like a client" in wizard.check.repeated.text()
    assert not wizard.check.repeated.isChecked()
    assert len(wizard.check.wanted()) < 3


def test_a_form_types_on_while_a_long_list_comes_in(read, desk, qtbot):
    rows = [("Код", "Имя", "Год рождения", "Рост"), *((f"K-{n}", f"Имя{n}", 1970 + n % 30, n) for n in range(300))]
    wizard = read(rows)
    to_check(wizard, qtbot)
    forward(wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.take._at.done > 0, timeout=20_000)
    assert wizard.take.under_way
    case = desk.vault.all(Case)[0]
    desk.save(TeamNote(case_id=case.id, text="meanwhile"))
    qtbot.waitUntil(lambda: not wizard.take.under_way, timeout=60_000)
    assert len(desk.vault.all(Person, limit=1000)) == 300


def test_stopping_takes_back_what_is_in(read, desk, qtbot):
    rows = [("Код", "Имя"), *((f"K-{n}", f"Имя{n}") for n in range(400))]
    wizard = read(rows)
    to_check(wizard, qtbot)
    forward(wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.take._at.done > 0, timeout=20_000)
    with qtbot.waitSignal(wizard.take.done, timeout=60_000):
        QTest.keyClick(wizard.take.stop, Qt.Key.Key_Space)
    assert desk.vault.all(Case) == []


def test_a_file_that_is_no_list_is_told(wizard, tmp_path, qtbot):
    (tmp_path / "a.xlsx").write_bytes(b"%PDF\0")
    with qtbot.waitSignal(wizard.failed, timeout=20_000) as failed:
        wizard.file.read(tmp_path / "a.xlsx")
    assert isinstance(failed.args[0], NotAListOfClientsError)


def test_every_page_passes_the_audit(read, qtbot):
    wizard = read()
    assert audit(wizard) == []
    for _ in range(2):
        forward(wizard)
        assert audit(wizard) == []
    forward(wizard)
    qtbot.waitUntil(lambda: bool(wizard.work.clients), timeout=20_000)
    assert audit(wizard) == []
    finish(wizard, qtbot)
    assert audit(wizard) == []


def test_every_problem_has_its_words():
    assert set(WORDS) == set(PROBLEMS)
