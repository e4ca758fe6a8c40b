"""Whether what is written to a disk is encrypted by the system: the disk below a folder, and the swap.

What Linux says of itself is read from texts and trees that tests can lay out; Windows and macOS are asked by
their own programs.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shelterdesk.vault import places

_ASK_S = 20
_ENCRYPTED_TYPES = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs"})
_IN_MEMORY = "zram"
_NO_BACKING = frozenset({"", "none"})
_NOT_A_SLEEPER = "[disabled]"

_BITLOCKER_ON = frozenset({1, 6})
"""``System.Volume.BitLockerProtection``: on; on and locked. Half encrypted or suspended it protects nothing."""
_BITLOCKER_OFF = frozenset({0, 2, 3, 4, 5, 8})
_SHELL = "(New-Object -ComObject Shell.Application)"
_ASK_BITLOCKER = _SHELL + ".NameSpace('{drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')"


class Encryption(StrEnum):
    """What the system says of a disk."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"
    """It could not be told: a container, a disk that encrypts itself, a system that does not say."""


@dataclass(frozen=True)
class Swap:
    """One place to which Linux may write memory: ``/dev/dm-1``, or a file, whose type is ``file``."""

    path: str
    type: str


# --- texts of Linux ----------------------------------------------------------------------------------


def swaps(proc_swaps: str) -> tuple[Swap, ...]:
    """What ``/proc/swaps`` lists."""
    lines = [line.split() for line in proc_swaps.splitlines()[1:]]
    return tuple(Swap(places.unescaped(line[0]), line[1]) for line in lines if len(line) >= 2)


def can_hibernate(power_state: str, power_disk: str) -> bool:
    """Whether ``/sys/power/state`` and ``/sys/power/disk`` allow to write all memory to the swap."""
    return "disk" in power_state.split() and _NOT_A_SLEEPER not in power_disk


def is_encrypted(device: Path) -> bool:
    """Whether everything below a block device's folder in /sys goes through dm-crypt."""
    if _text(device / "dm" / "uuid").startswith("CRYPT-"):
        return True
    below = device.parent if (device / "partition").exists() else device
    slaves = sorted((below / "slaves").iterdir()) if (below / "slaves").is_dir() else []
    return bool(slaves) and all(is_encrypted(slave.resolve()) for slave in slaves)


def encryption_of(device: Path) -> Encryption:
    """The same with what cannot be told: a device that is not there, or one of a virtual machine's host."""
    if not device.exists():
        return Encryption.UNKNOWN
    return Encryption.ON if is_encrypted(device) else Encryption.OFF


def mount_encryption(mountinfo: str, path: Path, sys_root: Path) -> Encryption:
    """What lies below a resolved path, by the text of /proc/self/mountinfo and the tree of /sys."""
    kind, source = places.mount_type(mountinfo, path), places.mount_source(mountinfo, path)
    if kind in _ENCRYPTED_TYPES:
        return Encryption.ON
    if not source.startswith("/dev/"):
        return Encryption.UNKNOWN
    return encryption_of(block_device(source, sys_root))


def block_device(source: str, sys_root: Path) -> Path:
    """The folder in /sys of ``/dev/sda2`` or ``/dev/mapper/name``; one that does not exist where there is none."""
    blocks = sys_root / "class" / "block"
    if source.startswith("/dev/mapper/"):
        name = source.removeprefix("/dev/mapper/")
        named = [found for found in blocks.glob("dm-*") if _text(found / "dm" / "name") == name]
        return named[0].resolve() if named else blocks / "dm-none"
    return (blocks / Path(source).name).resolve()


def is_plain(swap: Swap, mountinfo: str, sys_root: Path) -> bool:
    """Whether memory written there can be read from the disk: not in memory itself, and not below dm-crypt."""
    name = Path(swap.path).name
    if name.startswith(_IN_MEMORY):
        return _text(sys_root / "class" / "block" / name / "backing_dev") not in _NO_BACKING
    if swap.type == "file":
        return mount_encryption(mountinfo, Path(swap.path), sys_root) is Encryption.OFF
    return not is_encrypted(block_device(swap.path, sys_root))


# --- answers of other systems -------------------------------------------------------------------------


def bitlocker(answer: str) -> Encryption:
    """What Windows' number for a drive means."""
    number = int(answer) if answer.strip().isdecimal() else -1
    if number in _BITLOCKER_ON:
        return Encryption.ON
    return Encryption.OFF if number in _BITLOCKER_OFF else Encryption.UNKNOWN


def filevault(answer: str) -> Encryption:
    """What ``fdesetup status`` says."""
    if "FileVault is On" in answer:
        return Encryption.ON
    return Encryption.OFF if "FileVault is Off" in answer else Encryption.UNKNOWN


# --- this computer --------------------------------------------------------------------------------------


def below(folder: Path) -> Encryption:
    """Whether the disk below a folder is encrypted. May take seconds: ask on a worker thread."""
    place = places.existing(folder)
    if sys.platform == "win32":
        return bitlocker(_answer(_powershell(place.drive)))
    if sys.platform == "darwin":
        return filevault(_answer(["/usr/bin/fdesetup", "status"]))
    return mount_encryption(places.mounts(), place, Path("/sys"))


def plain_swaps() -> tuple[str, ...]:
    """Where memory may be written in the clear. macOS always encrypts its swap; on Windows the system drive decides."""
    if sys.platform == "darwin":
        return ()
    if sys.platform == "win32":
        drive = _system_drive()
        return (drive,) if bitlocker(_answer(_powershell(drive))) is Encryption.OFF else ()
    found = swaps(_text(Path("/proc/swaps")))
    return tuple(swap.path for swap in found if is_plain(swap, places.mounts(), Path("/sys")))


def hibernates() -> bool:
    """Whether this computer can write all its memory to the disk. Windows can unless somebody switched it off."""
    if sys.platform == "win32":
        return "hiberfil.sys" in {path.name.lower() for path in Path(_system_drive() + "\\").iterdir()}
    power = Path("/sys/power")
    return can_hibernate(_text(power / "state"), _text(power / "disk"))


def _system_drive() -> str:
    return os.environ.get("SYSTEMDRIVE", "C:")


def _powershell(drive: str) -> list[str]:
    shell = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32/WindowsPowerShell/v1.0/powershell.exe"
    return [str(shell), "-NoProfile", "-NonInteractive", "-Command", _ASK_BITLOCKER.format(drive=drive[:2])]


def _answer(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_ASK_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
