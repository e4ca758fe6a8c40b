"""No image of the memory, no key in the swap, and an error that tells its place but nothing of what was in it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelterdesk import hardening
from shelterdesk.vault import places
from tests.vault.making import keys_of, make

if sys.platform == "win32":
    pytest.skip("asks a POSIX system", allow_module_level=True)

import resource

ROOT = Path(__file__).parents[1]
SECRET = "Aigul-of-the-blue-house"

_HARDENED = """
import ctypes, faulthandler, os, resource
from shelterdesk.hardening import forbid_reading_memory, harden
harden()
forbid_reading_memory()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if os.uname().sysname == "Linux" else 0
print(os.umask(0), *resource.getrlimit(resource.RLIMIT_CORE), faulthandler.is_enabled(), dumpable)
"""

_CRASH = """
import os, resource
from shelterdesk.hardening import forbid_reading_memory, harden
{harden}
os.abort()
"""

_FAIL = """
import gc, logging, sys, threading, warnings
from shelterdesk.hardening import harden
harden()
secret = "-".join(["Aigul", "of", "the", "blue", "house"])
class Loud(str):
    def __repr__(self): return secret
class Last:
    def __del__(self): raise ValueError(secret)
def fail(): raise ValueError(secret)
thread = threading.Thread(target=fail, name=secret); thread.start(); thread.join()
Last()
logging.getLogger("shelterdesk").error("%d", secret)
warnings.warn(secret, DeprecationWarning, stacklevel=1)
{secret: 1}[secret + "?"]
"""

_ALL_LOCKED = """
import resource
resource.setrlimit(resource.RLIMIT_MEMLOCK, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
from shelterdesk.hardening import forbid_reading_memory
forbid_reading_memory()
later = bytearray(b"x") * (40 << 20)
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmLck")][0])
"""


def python(code: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=False, cwd=cwd
    )


def is_locked(held: bytes) -> bool:
    """Whether the memory area in which the middle of these bytes lies is kept out of swap, as the system tells it."""
    inside, middle = False, id(held) + sys.getsizeof(held) // 2
    for line in Path("/proc/self/smaps").read_text("ascii").splitlines():
        first = line.split(" ")[0]
        if "-" in first:
            start, end = (int(part, 16) for part in first.split("-"))
            inside = start <= middle < end
        elif inside and first == "VmFlags:":
            return "lo" in line.split()
    return False


def test_no_memory_image_can_be_written_and_new_files_are_private() -> None:
    assert python(_HARDENED).stdout.split() == ["63", "0", "0", "False", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells whether an image was written")
def test_a_crash_leaves_no_image_of_the_memory_even_where_images_go_to_a_program(tmp_path: Path) -> None:
    """A program that takes images (``|`` in core_pattern) gets them whatever the limit, but not of such a process."""
    pid = os.fork()
    if pid == 0:
        os.chdir(tmp_path)
        resource.setrlimit(resource.RLIMIT_CORE, resource.getrlimit(resource.RLIMIT_CORE)[1:] * 2)
        harden = "harden(); forbid_reading_memory()"
        os.execve(sys.executable, [sys.executable, "-c", _CRASH.format(harden=harden)], {"PYTHONPATH": str(ROOT)})
    status = os.waitpid(pid, 0)[1]
    assert os.WTERMSIG(status) == 6
    assert not os.WCOREDUMP(status)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_what_other_libraries_put_into_temporary_files_stays_in_memory(tmp_path: Path) -> None:
    """The printing of the system writes the whole paper into one."""
    code = "import os\nfrom shelterdesk.hardening import harden\nharden()\nprint(os.environ['TMPDIR'])"
    place = Path(python(code).stdout.strip())
    mounts = Path("/proc/self/mountinfo").read_text("utf-8")
    assert places.mount_type(mounts, place.resolve()) == "tmpfs"


def test_no_error_however_lost_tells_what_was_in_it() -> None:
    done = python(_FAIL)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert said.count("unexpected ValueError") == 1
    assert "unexpected KeyError" in said
    assert "lost ValueError" in said
    assert "Aigul" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells what is locked")
def test_the_pages_of_unwrapped_keys_stay_out_of_swap(tmp_path: Path) -> None:
    make(tmp_path / "ours.shelter")
    one, other = os.urandom(300_000), os.urandom(300_000)  # so large that their middles share no page
    if not hardening.keep_out_of_swap(one):
        pytest.skip("this system lets nobody lock memory")
    assert is_locked(one)
    assert not is_locked(other)
    keys = keys_of(tmp_path / "ours.shelter", "Aida")
    secrets = [*keys.drawer_keys.values(), keys.identity.signing_secret(), keys.identity.receiving_secret()]
    assert len(secrets) >= 5
    assert all(is_locked(secret) for secret in secrets)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_where_the_system_sets_no_limit_everything_stays_out_of_swap() -> None:
    if resource.getrlimit(resource.RLIMIT_MEMLOCK)[1] != resource.RLIM_INFINITY:
        pytest.skip("this system sets a limit")
    assert int(python(_ALL_LOCKED).stdout) > 40 * 1024
