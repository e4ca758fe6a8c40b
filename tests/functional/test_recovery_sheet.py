"""The printed recovery sheet, followed word by word in real windows: laptop, every passphrase and one card are gone."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from shelterdesk.casework.case import Case
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.documents.paper_words import PaperWords
from shelterdesk.documents.recovery_cards import recovery_sheet
from shelterdesk.gui import language
from shelterdesk.gui.administration.cards.printed import printed_set
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.unlock import UnlockWindow
from shelterdesk.vault import Vault, places
from shelterdesk.vault.backup import make_backup
from tests.gui.counted_keys import Keys
from tests.vault.making import KDF, keys_of, make, unlocked
from tests.vault.test_recovery import in_force

CASE = "c" * 32
KEYS = Keys()


def press(text: str, qtbot: QtBot) -> None:
    """The button that reads as the sheet says, by keyboard."""

    def wanted() -> list[QPushButton]:
        return [
            button
            for window in QApplication.topLevelWidgets() if window.isVisible()
            for button in window.findChildren(QPushButton)
            if button.isVisible() and button.isEnabled() and _plain(button.text()) == _plain(text)
        ]

    qtbot.waitUntil(lambda: bool(wanted()), timeout=20_000)
    button = wanted()[-1]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def _plain(text: str) -> str:
    return text.replace("&", "").replace(">", "").replace("…", "").strip()


class Sheet:
    """The paper as it was printed: its steps, in order, with the buttons that they name."""

    def __init__(self, pdf: bytes) -> None:
        self.text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
        self.steps = PaperWords("recovery", "en", needed=2, total=3, set_number=1).several("sheet_steps")
        assert all(step in self.text for step in self.steps)
        assert len(self.steps) <= 12

    def buttons(self, number: int) -> list[str]:
        return re.findall("“([^”.]+)…?”", self.steps[number - 1])


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "BLUE"


@pytest.fixture
def kept(tmp_path: Path, stick: Path) -> tuple[Sheet, tuple[str, ...]]:
    """What is left of a house: a stick, the sheet, and two of three cards."""
    folder = tmp_path / "laptop" / "ours.shelter"
    make(folder)
    with unlocked(folder, "Berik") as vault:
        vault.save(ProcessNote(id="a" * 32, case_id=CASE, observation="said it for the first time"))
    with unlocked(folder) as vault:
        vault.save(Case(id=CASE, case_id=CASE, code="kept"))
        (house,) = in_force(vault).sets
        printed = printed_set(vault, "house", 1, house.needed, len(house.cards), apart=False)
    unlocked(folder, "Berik").close()
    with unlocked(folder):
        make_backup(folder, stick, keys_of(folder, "Aida"))
    rmtree(tmp_path / "laptop")
    return Sheet(recovery_sheet(printed, "en")), (house.cards[2], house.cards[0])


@pytest.fixture
def opened() -> Iterator[list[Vault]]:
    vaults: list[Vault] = []
    yield vaults
    for vault in vaults:
        vault.close()


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, opened: list[Vault]) -> UnlockWindow:
    language.speak("en")
    made = UnlockWindow(Settings(tmp_path / "settings"))
    qtbot.addWidget(made)
    made.unlocked.connect(opened.append)
    with qtbot.waitExposed(made):
        made.show()
    return made


def restored(window: UnlockWindow, sheet: Sheet, qtbot: QtBot) -> None:
    """Steps 2 to 5."""
    press(*sheet.buttons(2), qtbot)
    qtbot.waitUntil(window.restoring.choice.isComplete, timeout=20_000)
    press(*sheet.buttons(4), qtbot)
    assert "are not in it" in _result(window, qtbot)
    press(*sheet.buttons(5), qtbot)


def nobody_remembers(window: UnlockWindow, sheet: Sheet, qtbot: QtBot) -> None:
    """Step 6."""
    for line, text in ((window.face.alias, "Aida"), (window.face.passphrase, "it began with an otter")):
        write(line, text, qtbot)
    press(*sheet.buttons(6), qtbot)
    qtbot.waitUntil(window.face.error.isVisible, timeout=20_000)


def by_cards(window: UnlockWindow, sheet: Sheet, cards: tuple[str, ...], qtbot: QtBot) -> None:
    """Steps 7 to 11."""
    press(*sheet.buttons(7), qtbot)
    wizard = window.way_back
    wizard.kdf = KDF
    mark = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", wizard.cards.mark.text())
    assert mark is not None
    assert mark[0] in sheet.text
    for card in cards:
        qtbot.waitUntil(wizard.cards.quorum.entry.lines[0].hasFocus)
        for word in card.split():
            KEYS.type(word[:4])
            KEYS.press(Qt.Key.Key_Space)
    press(*sheet.buttons(9), qtbot)
    assert wizard.compare.words.text() in sheet.text
    QTest.keyClick(wizard.compare.same, Qt.Key.Key_Space)
    press(*sheet.buttons(10), qtbot)
    write(wizard.newcomer.alias, "Aida", qtbot)
    write(wizard.newcomer.choice.again, wizard.newcomer.choice.passphrase, qtbot)
    press(*sheet.buttons(11), qtbot)


def write(line: QLineEdit, text: str, qtbot: QtBot) -> None:
    line.window().activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    KEYS.type(text)


def test_by_the_printed_sheet_the_shelter_works_again(
    window: UnlockWindow, kept: tuple[Sheet, tuple[str, ...]], stick: Path, opened: list[Vault], tmp_path: Path,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sheet, cards = kept
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    monkeypatch.setattr(places, "plugged_in", lambda: (stick,))  # step 1
    restored(window, sheet, qtbot)
    nobody_remembers(window, sheet, qtbot)
    by_cards(window, sheet, cards, qtbot)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    (vault,) = opened
    assert vault.problems == ()
    assert vault.me.administrator
    assert vault.get(Case, CASE).code == "kept"
    assert vault.get(ProcessNote, "a" * 32).observation == "said it for the first time"


def _result(window: UnlockWindow, qtbot: QtBot) -> str:
    finish = window.restoring.button(QWizard.WizardButton.FinishButton)
    qtbot.waitUntil(lambda: finish.isVisible() and finish.isEnabled(), timeout=20_000)
    return str(window.restoring.restoring.result.text())
