"""Disks that are small, for tests of what happens when they are full."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import which

import pytest

STRICT = os.environ.get("SHELTERDESK_STRICT") == "1"
SMALL_DISK_BYTES = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one mebibyte (a tmpfs: only root may make one)."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can make a small disk")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SMALL_DISK_BYTES}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        (pytest.fail if STRICT else pytest.skip)("this machine lets nobody make a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def read_only(folder: Path) -> None:
    """From now on nothing can be written to this small disk."""
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def enlarge(folder: Path) -> None:
    """Make the small disk large enough for a vault."""
    subprocess.run(["mount", "-o", "remount,size=64m", str(folder)], check=True)


def fill(folder: Path) -> None:
    """Leave not a byte free."""
    for size in (64 * 1024, 1024, 1):
        try:
            with (folder / f"fill{size}").open("wb", buffering=0) as file:
                while file.write(b"x" * size):
                    pass
        except OSError:
            continue
