"""A dressed program that speaks English, and a desk over a real vault."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtWidgets import QApplication

from shelterdesk.gui import language, theme
from shelterdesk.gui.clipboard import NEVER_DRAGGED_PX
from shelterdesk.gui.desk import Desk
from shelterdesk.vault import Vault
from tests.vault.making import make, unlocked


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Every window test begins in the light theme, at 100 %, in English."""
    theme.apply(qapp, theme.Look.LIGHT)
    language.speak("en")
    QApplication.setStartDragDistance(NEVER_DRAGGED_PX)  # as in the program, whose clipboard sees to it
    yield
    language.speak("en")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice vault with its staff, to be copied: making one takes a key derivation for each member."""
    folder = tmp_path_factory.mktemp("made") / "ours.shelter"
    make(folder)
    return folder


@pytest.fixture
def vault(tmp_path: Path, made_once: Path) -> Iterator[Vault]:
    """A practice vault, unlocked as Aida: director and social worker."""
    copytree(made_once, tmp_path / "ours.shelter")
    with unlocked(tmp_path / "ours.shelter") as opened:
        yield opened


@pytest.fixture
def desk(vault: Vault) -> Desk:
    """The desk over that vault."""
    return Desk(vault)
