"""The program starts lean, leaves no traces, and tells of a bug without telling what was in it."""

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

_HARDENED = """
import ctypes, faulthandler, os, resource
from shelterdesk.app import forbid_reading_memory, harden
harden()
forbid_reading_memory()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if os.uname().sysname == "Linux" else 0
print(os.umask(0), *resource.getrlimit(resource.RLIMIT_CORE), faulthandler.is_enabled(), dumpable)
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


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
def test_no_memory_image_can_be_written_and_new_files_are_private() -> None:
    assert run_python(_HARDENED).split() == ["63", "0", "0", "False", "0"]


def test_a_bug_is_logged_with_type_and_place_and_without_its_message(caplog: pytest.LogCaptureFixture) -> None:
    kept: list[str] = []
    try:
        kept["secret of Aigul"]  # type: ignore[call-overload]
    except TypeError as error:
        app.report(ValueError, ValueError("secret of Aigul"), error.__traceback__)
    assert "ValueError" in caplog.text
    assert "Aigul" not in caplog.text


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
