"""The program starts lean, and understands its command line."""

import os
import subprocess
import sys
from ast import literal_eval
from pathlib import Path

import pytest

from shelterdesk import app

LATE = {
    "cryptography", "sqlcipher3", "sqlite_utils", "sqlite3", "reportlab", "asyncio", "importlib.metadata",
    "urllib.request", "anyascii", "json", "subprocess", "PySide6.QtDBus", "PySide6.QtSvg", "PySide6.QtNetwork",
    "shelterdesk.vault", "shelterdesk.crypto", "shelterdesk.casework", "shelterdesk.errors",
    "shelterdesk.gui.main_window",
}

_LOOK = """
import os, sys
real_exit = os._exit
def leave(status):
    print(sorted(sys.modules), flush=True)
    real_exit(status)
os._exit = leave
from shelterdesk.app import main
main([])
"""


_COUNT_ENUMERATIONS = """
import enum
made = []
old = enum.EnumType.__new__
def new(cls, name, *rest, **more):
    made.append(name)
    return old(cls, name, *rest, **more)
enum.EnumType.__new__ = new
"""


def run_python(code: str, **more: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), **more}
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True).stdout


def test_the_unlock_window_is_painted_before_anything_heavy_is_imported() -> None:
    loaded = set(literal_eval(run_python(_LOOK, SHELTERDESK_EXIT_AT_FIRST_PAINT="1")))
    assert "shelterdesk.gui.unlock.unlock_window" in loaded
    assert not loaded & LATE


def test_the_unlock_window_never_waits_for_the_enumerations_of_qt() -> None:
    code = _COUNT_ENUMERATIONS + _LOOK.replace("sorted(sys.modules)", "made")
    made = literal_eval(run_python(code, SHELTERDESK_EXIT_AT_FIRST_PAINT="1"))
    assert "SizeConstraint" in made, "the hook sees enumerations"
    assert "KeyboardModifier" not in made
    assert "StandardPixmap" not in made


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ([], app.Start()),
        (["--vault", "/x y/z.shelter"], app.Start(Path("/x y/z.shelter"))),
        (["--vault", "/z", "--after-lock"], app.Start(Path("/z"), waiting=True)),
        (["--vault", "/z", "--after-hide"], app.Start(Path("/z"), waiting=True, hidden=True)),
        (["--vault"], None),
        (["nonsense"], None),
    ],
)
def test_the_command_line_is_understood(words: list[str], meant: app.Start | None) -> None:
    assert app.read_start(words) == meant


def test_a_wrong_command_line_is_told() -> None:
    code = "import sys\nfrom shelterdesk.app import main\nsys.exit(main(['--what']))"
    with pytest.raises(subprocess.CalledProcessError) as refused:
        run_python(code)
    assert refused.value.returncode == 2
    assert "usage" in refused.value.stderr
