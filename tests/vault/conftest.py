"""Disks that are small, for tests of what happens when they are full."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, which

import pytest

from shelterdesk.vault.key_file import create_keys
from tests.vault.key_house import KDF, STAFF, House

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
        pytest.skip("this machine lets nobody, not even root, make a small disk (as in an unprivileged container)")
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


@pytest.fixture(scope="session")
def made_house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A key file of four members, to be copied, not changed."""
    folder = tmp_path_factory.mktemp("made")
    return House(folder, dict(create_keys(folder, STAFF, False, KDF).all_drawer_keys))


@pytest.fixture
def house(made_house: House, tmp_path: Path) -> House:
    """A copy of it of one's own."""
    return House(copytree(made_house.folder, tmp_path / "X.shelter"), made_house.drawer_keys)
