#!/usr/bin/env python3
"""Set everything up, then run or test ShelterDesk. Standard library only; works on a bare Debian 12.

    python3 packaging/bootstrap.py run     set up, then open the program (without a screen: play the demo)
    python3 packaging/bootstrap.py test    set up, then run all tests

What it makes lies in ``.venv``; deleting that folder undoes it. System libraries are only touched as
root on a system with apt; everybody else is told the one line to type.
"""

import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "shelterdesk.stamp"
OLDEST = (3, 11)
OLDEST_GLIBC = (2, 34)
LINUX = sys.platform.startswith("linux")

PACKAGE_OF = {
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Libraries that Qt's wheel expects from the system → the Debian or Ubuntu package that has them. Without
``libxcb-cursor`` Qt does not complain but aborts, so they are looked for before any window is made."""


PACKAGE_OF_TOOL = {
    "Xvfb": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus-daemon",
    "gcc": "gcc", "gencat": "libc6-dev", "strace": "strace",
}  # fmt: skip
"""Programs that only the tests need: a virtual screen, a message bus on which a system says that it sleeps, and what
records writes and kills in the middle of them (``gencat`` comes with what a C compiler needs)."""


def say(text: str) -> None:
    """One line on the terminal, at once."""
    print(text, flush=True)


def check_machine() -> None:
    """Stops with a plain sentence where ShelterDesk cannot run at all."""
    if sys.version_info < OLDEST:
        sys.exit(f"ShelterDesk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {platform.python_version()}.")
    if sys.maxsize < 2**32:
        sys.exit("ShelterDesk needs a 64-bit Python.")
    name, number = platform.libc_ver() if LINUX else ("", "")
    if name == "glibc" and tuple(map(int, number.split(".")[:2])) < OLDEST_GLIBC:
        sys.exit(f"ShelterDesk needs Linux with glibc 2.34 or newer (Debian 12, Ubuntu 22.04); this one has {number}.")


def missing_packages(*, screen: bool) -> list[str]:
    """Debian packages whose libraries (and, for the tests, whose programs) are not there."""
    missing = {package for library, package in PACKAGE_OF.items() if not _loads(library)}
    if screen:
        missing |= {package for tool, package in PACKAGE_OF_TOOL.items() if not shutil.which(tool)}
    return sorted(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def see_to_system(*, screen: bool) -> None:
    """Installs missing system libraries as root with apt; tells everybody else the line to type, and stops."""
    if not LINUX:
        return
    missing = missing_packages(screen=screen)
    if not missing:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        names = " ".join(missing)
        sys.exit(
            "Some system libraries are missing. On Debian or Ubuntu, type this line and start again:\n"
            f"  sudo apt-get install {names}"
        )
    say("Installing system libraries: " + " ".join(missing))
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", *missing]):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, errors="replace", check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command[:2])} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")


def wanted_stamp() -> str:
    """What a finished set-up is recognised by: this folder and Python, then this lock and script."""
    place = hashlib.sha256(f"{VENV}\n{platform.python_version()}".encode()).hexdigest()
    contents = hashlib.sha256(LOCK.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    return f"{place} {contents}"


def see_to_packages() -> None:
    """Makes ``.venv`` with exactly what the lock names, unless it is there already."""
    found = STAMP.read_text(encoding="ascii") if PYTHON.exists() and STAMP.exists() else ""
    wanted = wanted_stamp()
    if found == wanted:
        return
    # An environment knows its own path: one that was moved, or is of another Python, is made again.
    elsewhere = bool(found) and found.split()[0] != wanted.split()[0]
    if elsewhere or not (PYTHON.exists() and _works([str(PYTHON), "-c", ""])):
        say("Making .venv")
        # A system Python of Debian has no ensurepip; its pip can fill an environment from outside.
        bare = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
        _must([sys.executable, "-m", "venv", "--clear", *bare, str(VENV)])
    say("Installing what packaging/requirements.lock names (about 130 MB, once)")
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes", "--only-binary", ":all:"]
    _must([*_pip(), "install", *options, "-r", str(LOCK)])
    _unpack_support_files()
    STAMP.write_text(wanted, encoding="ascii")


def _pip() -> list[str]:
    if _works([str(PYTHON), "-m", "pip", "--version"]):
        return [str(PYTHON), "-m", "pip"]
    if not _works([sys.executable, "-m", "pip", "--version"]):
        sys.exit("Python has no pip. On Debian or Ubuntu, type this line and start again:\n"
                 "  sudo apt-get install python3-pip")  # fmt: skip
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def _unpack_support_files() -> None:
    """PySide6 compiles its support files from an embedded archive at every start; unpacked once they are
    compiled once, which saves about a tenth of each start. Where that fails, starts are slower and nothing else."""
    done = subprocess.run(
        [str(PYTHON), "-c", "import PySide6.QtCore, shiboken6, sys; sys.stdout.write(shiboken6.__path__[0])"],
        env=dict(environment(), SBK_EMBED="0"), capture_output=True, text=True, check=False,
    )  # fmt: skip
    unpacked = Path(done.stdout or ".") / "files.dir"
    if done.returncode == 0 and unpacked.is_dir():
        _works([str(PYTHON), "-m", "compileall", "-q", str(unpacked)])


def see_to_translations() -> None:
    """Compiles translations that were changed since they were compiled last."""
    import translations  # lies beside this script

    translations.compile_stale(SCRIPTS)


def _works(command: Sequence[str]) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0


def _must(command: Sequence[str]) -> None:
    if subprocess.call(command) != 0:
        sys.exit("Set-up stopped: " + " ".join(command))


def environment() -> dict[str, str]:
    """What the program is started with: these sources, and letters beyond ASCII on a system without a locale."""
    made = dict(os.environ, PYTHONPATH=str(ROOT))
    if LINUX and not any(made.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        made["LC_ALL"] = "C.UTF-8"
    return made


def free_name(wanted: str) -> str:
    """``wanted`` in the current folder, or ``wanted-2`` and so on where it is taken: nothing is overwritten."""
    name, number = wanted, 1
    while Path(name).exists():
        number += 1
        name = f"{wanted}-{number}"
    return name


def run(arguments: Sequence[str]) -> int:
    """Opens the program; on a machine without a screen plays the demo into ``demo-out``."""
    see_to_system(screen=False)
    see_to_packages()
    see_to_translations()
    made = environment()
    if LINUX and not (made.get("DISPLAY") or made.get("WAYLAND_DISPLAY")):
        made["QT_QPA_PLATFORM"] = "offscreen"
        arguments = arguments or ["demo", free_name("demo-out")]
    return subprocess.call([str(PYTHON), "-m", "shelterdesk", *arguments], env=made)


HALF = ("tests/gui", "tests/faults")
"""What takes about as long as all other tests."""


def test(arguments: Sequence[str]) -> int:
    """Runs the tests without a screen in two halves, then those that need one, on a virtual screen of 1366×768."""
    see_to_system(screen=True)
    see_to_packages()
    see_to_translations()
    pytest = [str(PYTHON), "-m", "pytest", "-q"]
    made = environment()
    offscreen = dict(made, QT_QPA_PLATFORM="offscreen")
    if arguments:
        return subprocess.call([*pytest, *arguments], cwd=ROOT, env=offscreen)
    beside = subprocess.Popen(  # the second processor has something to do; what it says is shown afterwards
        [*pytest, "tests", *(f"--ignore={folder}" for folder in HALF)], cwd=ROOT, env=offscreen,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    done = subprocess.call([*pytest, *HALF], cwd=ROOT, env=offscreen)
    said = beside.communicate()[0].decode(errors="replace")
    print(said.encode(sys.stdout.encoding or "ascii", "replace").decode(sys.stdout.encoding or "ascii"))
    if done or beside.returncode:
        return done or beside.returncode
    if LINUX:
        pytest = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -noreset", *pytest]
        made["QT_QPA_PLATFORM"] = "xcb"
    return subprocess.call([*pytest, "-m", "realwindow"], cwd=ROOT, env=made)


def main(arguments: Sequence[str]) -> int:
    """The exit code of what was run; 2 for a command that is none."""
    commands = {"run": run, "test": test}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    check_machine()
    return commands[arguments[0]](arguments[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
