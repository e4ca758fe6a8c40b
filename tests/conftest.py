"""What every test gets: a home of its own, so that no test reads or writes the tester's files."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STRICT = os.environ.get("SHELTERDESK_STRICT") == "1"
"""Set by ``.ci/run``: a tool that is missing fails the test instead of skipping it."""


def _move_in(home: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setenv("HOME", str(home))
    patch.setenv("USERPROFILE", str(home))
    for name, folder in (
        ("APPDATA", "AppData/Roaming"),
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("SHELTERDESK_DATA", "shelterdesk-data"),
    ):
        patch.setenv(name, str(home / folder))


@pytest.fixture(scope="session", autouse=True)
def _no_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home for what is made once for several tests."""
    with pytest.MonkeyPatch.context() as patch:
        _move_in(tmp_path_factory.mktemp("shared-home"), patch)
        yield


@pytest.fixture(autouse=True)
def own_home(_no_home: None, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Home, XDG folders and ShelterDesk's data folder, fresh for each test."""
    home = tmp_path_factory.mktemp("home")
    _move_in(home, monkeypatch)
    return home


def needs(tool: str) -> str:
    """Path of an outside program; without it the test is skipped, or fails where CI asked for everything."""
    found = shutil.which(tool)
    if found is None:
        (pytest.fail if STRICT else pytest.skip)(f"{tool} is not installed")
    return found
