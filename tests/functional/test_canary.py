"""Words typed everywhere in the program are found nowhere but sealed: in no file, title, clipboard or process."""

import os
import re
import subprocess
import sys
import time
from ast import literal_eval
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shelterdesk.casework import CopyRecord
from shelterdesk.casework.roles import Role
from shelterdesk.vault import Founder, Vault, create, unlock_keys
from tests.conftest import STRICT, needs
from tests.functional.canary.words import ALIAS, CANARY, PASSPHRASE, found_in, spellings
from tests.vault.making import KDF, STAFF
from tests.vault.test_recovery import in_force

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "canary"
MARK = "SHELTERDESK_CANARY"
"""In the environment of every process of the session, so that none that slips away is overlooked."""

_CALLS = "open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat"
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_HARMLESS = re.compile(r"/proc/|/dev/(?!shm/)")

_READ_CLIPBOARD = """
from PySide6.QtWidgets import QApplication
board = QApplication([]).clipboard()
print([board.text(), board.text(board.Mode.Selection)])
"""

pytestmark = [
    pytest.mark.realwindow,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="strace and /proc are Linux"),
]


@dataclass
class Seen:
    """What the session said and what was found out about it from outside."""

    vault: Path
    away: Path
    trace: Path
    said: list[str] = field(default_factory=list)
    in_memory_before: list[str] = field(default_factory=list)
    in_memory_after: dict[str, list[str]] = field(default_factory=dict)
    clipboard: list[str] = field(default_factory=list)

    def line(self, word: str) -> str:
        return next(line.removeprefix(word + " ") for line in self.said if line.startswith(word + " "))


def vault_with_all_roles(folder: Path) -> Path:
    create(folder, (Founder(ALIAS, PASSPHRASE, frozenset(Role), True), STAFF[1]), practice=False, kdf=KDF)
    with Vault(folder, unlock_keys(folder, ALIAS, PASSPHRASE)) as vault:
        in_force(vault)
        vault.save(CopyRecord(made_by=vault.me.id, kind_of_place="stick", place="stick", files=1))
    return folder


def processes(session: str) -> Iterator[int]:
    """Every process that was started in this session, whoever its parent is now."""
    for place in Path("/proc").iterdir():
        if place.name.isdecimal():
            try:
                environment = (place / "environ").read_bytes()
            except OSError:
                continue
            if f"{MARK}={session}".encode() in environment and b"strace" not in (place / "comm").read_bytes():
                yield int(place.name)


def memory_of(pid: int) -> Iterator[bytes]:
    """All that a process may read of its own memory, one area after the other."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8", "replace").splitlines():
            area, rights = line.split()[:2]
            if rights.startswith("r") and not line.endswith(("[vvar]", "[vsyscall]")):
                start, end = (int(part, 16) for part in area.split("-"))
                try:
                    memory.seek(start)
                    yield memory.read(end - start)
                except (OSError, ValueError, OverflowError):
                    continue  # an area of a device


def canaries_in(pid: int) -> list[str]:
    try:
        return sorted({name for area in memory_of(pid) for name in found_in(area)})
    except PermissionError:
        (pytest.fail if STRICT else pytest.skip)("this system lets us read the memory of no process: run as root")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    strace = needs("strace")
    base = tmp_path_factory.mktemp("canary")
    found = Seen(vault_with_all_roles(base / "work" / "ours.shelter"), base / "stick", base / "trace.txt")
    for folder in ("home", "tmp", "stick"):
        (base / folder).mkdir()
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", MARK: str(base),
        "HOME": str(base / "home"), "TMPDIR": str(base / "tmp"), "SHELTERDESK_DATA": str(base / "home" / "data"),
        "QT_QPA_PLATFORM": "xcb",
    }  # fmt: skip
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        environment.pop(name, None)
    command = [
        strace, "-f", "-qq", "-o", str(found.trace), "-e", f"trace={_CALLS}", sys.executable, str(HERE / "session.py"),
        str(found.vault), str(found.away),
    ]  # fmt: skip
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=base) as running:
        assert running.stdout is not None
        for line in running.stdout:
            found.said.append(line.rstrip("\n"))
            if line.startswith("dialogs"):
                (worker,) = processes(str(base))
                found.in_memory_before = canaries_in(worker)
            if line.startswith("lock"):
                break
        look_after_the_lock(found, worker, str(base))
        for pid in processes(str(base)):
            os.kill(pid, 9)
    return found


def look_after_the_lock(found: Seen, worker: int, session: str) -> None:
    ends = time.monotonic() + 20
    while worker in processes(session):  # tracing makes every call slow; the second counts from the end
        assert time.monotonic() < ends, "the process did not end"
        time.sleep(0.05)
    time.sleep(1.0)
    for pid in processes(session):
        what = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
        found.in_memory_after[f"{pid} {what}"] = canaries_in(pid)
    reader = [sys.executable, "-c", _READ_CLIPBOARD]
    done = subprocess.run(reader, capture_output=True, text=True, check=True, timeout=60)
    found.clipboard = literal_eval(done.stdout)


def written(trace: Path, cwd: Path) -> set[Path]:
    """Every path that was opened for writing, made, or came to be by a rename or a link."""
    paths: set[Path] = set()
    for line in trace.read_text("utf-8", "replace").splitlines():
        call = line.split(maxsplit=1)[-1].lstrip("<.> ")
        reads = "open" in call.split("(")[0] and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", line)
        if reads or re.search(r"\) += -1 ", line):
            continue
        for name in _PATH.findall(line):
            text = name.encode("latin-1", "backslashreplace").decode("unicode_escape").encode("latin-1").decode("utf-8")
            paths.add(cwd / text)
    return paths


def test_the_words_were_typed_everywhere(seen: Seen) -> None:
    assert int(seen.line("fields")) > 150
    assert int(seen.line("dialogs")) >= 7
    assert CANARY in seen.line("copied")
    assert "backed up" in seen.said
    assert any(path.suffix == ".backup" for path in seen.away.iterdir())
    assert len([path for path in seen.away.iterdir() if path.suffix == ".pdf"]) == 2
    assert {"as typed, utf-8", "as typed, utf-16-le"} <= set(seen.in_memory_before), "the search finds what is there"


def test_no_file_outside_the_chosen_places_was_written(seen: Seen) -> None:
    base = seen.vault.parent.parent
    allowed = (seen.vault, seen.away, base / "home" / "data")
    strange = [
        str(path)
        for path in sorted(written(seen.trace, base))
        if not _HARMLESS.match(str(path)) and not any(path.is_relative_to(place) for place in allowed)
    ]
    assert strange == []


def test_no_file_holds_a_word_in_any_spelling(seen: Seen) -> None:
    base = seen.vault.parent.parent
    files = {path for folder in ("home", "tmp", "work", "stick") for path in (base / folder).rglob("*")}
    files |= written(seen.trace, base)
    looked, found = 0, {}
    for path in files:
        if path.is_file() and not _HARMLESS.match(str(path)):
            looked += 1
            names = found_in(path.read_bytes()) + found_in(str(path).encode())
            if names:
                found[str(path)] = names
    assert looked > 20
    assert found == {}


def test_no_title_named_anything(seen: Seen) -> None:
    titles = literal_eval(seen.line("titles"))
    assert "ShelterDesk" in titles
    assert not any(CANARY.lower() in title.lower() for title in titles)


def test_the_clipboard_is_empty_after_the_lock(seen: Seen) -> None:
    assert not any(CANARY.lower() in text.lower() for text in seen.clipboard)


def test_one_second_after_the_lock_no_process_holds_a_word(seen: Seen) -> None:
    assert seen.in_memory_after, "the unlock window came back"
    assert any("--after-lock" in process for process in seen.in_memory_after)
    assert {process: names for process, names in seen.in_memory_after.items() if names} == {}


def test_every_spelling_is_looked_for() -> None:
    import base64

    for before in range(3):
        text = base64.b64encode(b"x" * before + CANARY.encode() + b"yz")
        assert any("base64" in name for name in found_in(text)), before
    assert len(spellings()) == 3 * 3 * 4
