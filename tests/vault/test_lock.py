"""One process at a time, and no lock outlives its process."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from shelterdesk.errors import NotAVaultError, ReadOnlyError, VaultInUseError
from shelterdesk.vault.lock import VaultLock
from tests.vault.conftest import read_only

HOLDER = """
import sys
from pathlib import Path
from shelterdesk.vault.lock import VaultLock
VaultLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""

SUCCESSOR = """
import sys
from pathlib import Path
from shelterdesk.vault.lock import VaultLock
VaultLock(Path(sys.argv[1])).wait(10)
print("mine", flush=True)
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """A process that holds the lock until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_process_is_refused_while_the_first_lives(tmp_path):
    with holder(tmp_path) as process:
        with pytest.raises(VaultInUseError):
            VaultLock(tmp_path).acquire()
        process.communicate()
    with VaultLock(tmp_path) as lock:
        assert lock.held


def test_two_openings_in_one_process_exclude_each_other(tmp_path):
    with VaultLock(tmp_path), pytest.raises(VaultInUseError):
        VaultLock(tmp_path).acquire()


def test_a_killed_process_leaves_no_lock_behind(tmp_path):
    with holder(tmp_path) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        VaultLock(tmp_path).acquire()


def test_the_successor_waits_until_the_locking_process_has_ended(tmp_path):
    with holder(tmp_path) as process:
        ending = subprocess.Popen(["sleep", "0.3"])
        assert process.stdin is not None
        successor = subprocess.Popen(
            [sys.executable, "-c", SUCCESSOR, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        ending.wait()
        assert successor.poll() is None
        process.stdin.close()
        assert successor.communicate(timeout=10)[0] == "mine\n"


def test_waiting_ends_when_the_other_process_stays(tmp_path):
    with VaultLock(tmp_path), pytest.raises(VaultInUseError):
        VaultLock(tmp_path).wait(0.1)


def test_a_replaced_lock_file_does_not_count_as_the_lock(tmp_path):
    first = VaultLock(tmp_path)
    first.acquire()
    (tmp_path / "lock").unlink()
    with VaultLock(tmp_path) as second:
        assert second._descriptor is not None
        with pytest.raises(VaultInUseError):
            VaultLock(tmp_path).acquire()
    first.release()


def test_a_lock_file_replaced_before_it_was_locked_is_tried_again(tmp_path):
    lock = VaultLock(tmp_path)
    lock.acquire()
    assert lock._descriptor is not None
    assert lock._is_still_there(lock._descriptor)
    (tmp_path / "lock").unlink()
    assert not lock._is_still_there(lock._descriptor)
    (tmp_path / "lock").touch()
    assert not lock._is_still_there(lock._descriptor)
    lock.release()


def test_a_folder_that_is_not_there_is_not_a_vault(tmp_path):
    with pytest.raises(NotAVaultError):
        VaultLock(tmp_path / "gone").acquire()


def test_a_disk_that_cannot_be_written_is_told(small_disk):
    read_only(small_disk)
    with pytest.raises(ReadOnlyError):
        VaultLock(small_disk).acquire()
