"""What every test gets: a home of its own, so that no test reads or writes the tester's files."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

STRICT = os.environ.get("SHELTERDESK_STRICT") == "1"
"""Set by ``.ci/run``: a tool that is missing fails the test instead of skipping it."""


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Home, XDG folders and ShelterDesk's data folder, fresh for each test."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    for name, folder in (
        ("XDG_DATA_HOME", ".local/share"),
        ("XDG_CONFIG_HOME", ".config"),
        ("XDG_CACHE_HOME", ".cache"),
        ("SHELTERDESK_DATA", "shelterdesk-data"),
    ):
        monkeypatch.setenv(name, str(home / folder))
    return home


def needs(tool: str) -> str:
    """Path of an outside program; without it the test is skipped, or fails where CI asked for everything."""
    import shutil

    found = shutil.which(tool)
    if found is None:
        (pytest.fail if STRICT else pytest.skip)(f"{tool} is not installed")
    return found
