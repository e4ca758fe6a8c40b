"""A copy of the own file: nothing leaves before each line is decided, and nobody else's name is in it."""

import io

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shelterdesk.casework import FamilyLink, ForbiddenWord, Person, TeamNote, Threat
from shelterdesk.casework.own_file import Line
from shelterdesk.gui.clients.overview import Overview
from shelterdesk.gui.clients.own_file_dialog import OwnFileDialog
from shelterdesk.gui.widgets import paper_buttons
from tests.gui.audit import audit


@pytest.fixture
def dialog(desk, add_client, qtbot):
    case_id = add_client("RLD-472")
    desk.vault.save(Person(case_id=case_id, called="Malika", surname="Yusupova", citizenships=("UZ",)))
    desk.vault.save(FamilyLink(case_id=case_id, name="Gulnora Karimova"))
    desk.vault.save(TeamNote(case_id=case_id, text="Spoke of her cousin"))
    desk.vault.save(Threat(case_id=case_id, words="He will come"))
    page = Overview(desk, case_id)
    with qtbot.waitExposed(page):
        page.show()
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    yield next(one for one in page.findChildren(OwnFileDialog) if one.isVisible())
    shiboken6.delete(page)


@pytest.fixture
def stick(tmp_path, monkeypatch):
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(paper_buttons, "choose_folder", lambda *_: folder)
    return folder


def decide(dialog: OwnFileDialog, keys: int) -> None:
    for line in dialog.lines(Line.UNDECIDED):
        dialog.tree.setCurrentItem(line)
        dialog.tree.setFocus()
        for _ in range(keys):
            QTest.keyClick(dialog.tree, Qt.Key.Key_Space)


def written(folder):
    (path,) = folder.iterdir()
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages).split())


def save(dialog: OwnFileDialog) -> None:
    dialog.paper.save.setFocus()
    QTest.keyClick(dialog.paper.save, Qt.Key.Key_Space)


def test_free_text_is_decided_first_and_others_are_withheld(dialog, desk, stick):
    assert audit(dialog) == []
    assert [line.text(1) for line in dialog.lines(Line.UNDECIDED)] == ["Spoke of her cousin"]
    assert "Gulnora Karimova" in [line.text(1) for line in dialog.lines(Line.WITHHELD)]
    assert not dialog.paper.isEnabled()
    decide(dialog, 1)
    assert dialog.paper.isEnabled()
    save(dialog)
    text = written(stick)
    assert "Yusupova" in text
    assert "Spoke of her cousin" in text
    assert "Karimova" not in text
    assert "He will come" not in text
    assert desk.vault.alias_of(desk.vault.me.id) not in text


def test_a_line_that_is_withheld_by_hand_is_only_counted(dialog, stick):
    decide(dialog, 2)
    withheld = len(dialog.lines(Line.WITHHELD))
    save(dialog)
    assert "cousin" not in (text := written(stick))
    assert f"withheld: {withheld}." in text


def test_a_word_that_must_never_leave_stops_it(dialog, desk, stick):
    desk.vault.save(ForbiddenWord(word="cousin", kind_of_word="place"))
    decide(dialog, 1)
    save(dialog)
    assert list(stick.iterdir()) == []
