"""What endangers the case file on this computer is told one after the other, and not again to those who know."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.surroundings_bar import SurroundingsBar
from shelterdesk.vault import Vault, surroundings
from shelterdesk.vault.surroundings import Concern, Fact
from tests.vault.making import make, unlocked

FACTS = (Fact(Concern.SYNCED, "Dropbox"), Fact(Concern.PLAIN_SWAP, "/dev/sda3"))


@pytest.fixture(scope="module")
def real_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("real") / "ours.shelter"
    make(folder, practice=False)
    return folder


@pytest.fixture
def own(tmp_path: Path, real_vault: Path) -> Iterator[Vault]:
    copytree(real_vault, tmp_path / "Dropbox" / "ours.shelter")
    with unlocked(tmp_path / "Dropbox" / "ours.shelter") as opened:
        yield opened


def looked(vault: Vault, qtbot: QtBot) -> SurroundingsBar:
    bar = SurroundingsBar(Desk(vault))
    qtbot.addWidget(bar)
    bar.failed.connect(lambda error: pytest.fail(str(error)))
    with qtbot.waitSignal(bar.looked, timeout=10_000):
        bar.look()
    return bar


def test_a_vault_in_a_synced_folder_is_told_with_what_to_do(own: Vault, qtbot: QtBot) -> None:
    bar = looked(own, qtbot)
    assert bar.isVisible()
    assert "Dropbox" in bar.title.text()
    assert "move the whole folder" not in bar.text.text()
    QTest.mouseClick(bar.what, Qt.MouseButton.LeftButton)
    assert "move the whole folder" in bar.text.text()


def test_one_thing_after_the_other_and_none_twice(
    own: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(surroundings, "look_around", lambda folder: FACTS)
    bar = looked(own, qtbot)
    assert "1 more" in bar.text.text()
    QTest.mouseClick(bar.known, Qt.MouseButton.LeftButton)
    assert "/dev/sda3" in bar.title.text()
    assert not bar.text.isVisible()
    QTest.mouseClick(bar.known, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert not looked(own, qtbot).isVisible()


def test_closed_it_comes_again_at_the_next_start(own: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "look_around", lambda folder: FACTS)
    looked(own, qtbot).close_bar()
    assert looked(own, qtbot).isVisible()


def test_every_danger_has_words_of_its_own(own: Vault, qtbot: QtBot) -> None:
    bar = SurroundingsBar(Desk(own))
    qtbot.addWidget(bar)
    words = [bar._words(Fact(concern, "x")) for concern in Concern]
    assert len({title for title, _ in words}) == len({advice for _, advice in words}) == len(Concern)
    assert all("{" not in title for title, _ in words)


def test_a_practice_shelter_is_not_worth_a_warning(vault: Vault, qtbot: QtBot) -> None:
    assert not looked(vault, qtbot).isVisible()
