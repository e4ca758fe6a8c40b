"""Where resources, translations and the user's data lie, on every system and in every installed form."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """A file from ``resources/``, for example ``icons/lock.svg``."""
    return _shipped("resources") / name


def translations() -> Path:
    """The folder with compiled translations (``shelterdesk_ru.qm`` and others)."""
    return _shipped("i18n")


def user_data() -> Path:
    """The user's data folder: window geometry, language, witness. Nothing about clients."""
    override = os.environ.get("SHELTERDESK_DATA")
    if override:
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "ShelterDesk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "ShelterDesk"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local/share"))) / "shelterdesk"


def program() -> list[str]:
    """The first words of a command line that starts this very program once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "shelterdesk"]


def program_folder() -> Path:
    """Where it must be started: Python looks for modules there first, and elsewhere may be somebody's stick."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else _PACKAGE.parent


def _shipped(folder: str) -> Path:
    installed = _PACKAGE / f"_{folder}"
    return installed if installed.is_dir() else _PACKAGE.parent / folder
