"""A client's questionnaires as the psychologist has them before her, and the keys she presses."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import Assessment
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.assessments_pane import AssessmentsPane
from shelterdesk.gui.therapy.questionnaire_dialog import QuestionnaireDialog

MALIKA = "a1" * 16


def shown(vault, qtbot, name="phq-9"):
    pane = AssessmentsPane(Desk(vault))
    pane.resize(900, 600)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_case(MALIKA)
    choose(pane, name)
    return pane


def choose(pane, name):
    row = pane.which.findData(name)
    assert row >= 0
    pane.which.setCurrentIndex(row)
    pane.which.activated.emit(row)


def visible(pane, made):
    return next(one for one in pane.findChildren(made) if one.isVisible())


def opened(pane):
    """A new one, or the one that waits, by key."""
    QTest.keyClick(pane.new, Qt.Key.Key_Space)
    return visible(pane, QuestionnaireDialog)


def type_answers(dialog, digits):
    for digit in digits:
        QTest.keyClick(dialog.sheet.rows, digit)


def save(dialog):
    QTest.keyClick(dialog.save, Qt.Key.Key_Space)


def speak_in(dialog, code):
    dialog.language.setCurrentIndex(dialog.language.findData(code))


def saved(vault):
    return vault.of_case(Assessment, MALIKA)


def cells(pane):
    rows = [pane.rows.topLevelItem(number) for number in range(pane.rows.topLevelItemCount())]
    return [[row.text(column) for column in range(3)] for row in rows]


def drafts(vault):
    return vault.drafts.waiting(frozenset())
