"""Places: what kind of disk a folder lies on. A vault refuses network shares; copies want another disk."""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from shelterdesk.errors import NetworkShareError

_NETWORK_TYPES = frozenset({
    "afs", "ceph", "cifs", "coda", "davfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.sshfs", "fuse.vmhgfs-fuse", "glusterfs", "lustre", "ncpfs",
    "nfs", "nfs4", "smb2", "smb3", "smbfs", "webdav",
})  # fmt: skip
"""File systems where locks and flushes cannot be trusted. 9p and overlay are what containers stand on."""

_SYNCED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "yandex.disk": "Yandex.Disk",
    "yandexdisk": "Yandex.Disk",
    "яндекс.диск": "Yandex.Disk",
    "mobile documents": "iCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "cloudstorage": "iCloud",
}
"""Folder name, lower case → the service that copies what lies below it."""

_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".stfolder": "Syncthing",
    ".sync.ffs_db": "FreeFileSync",
}
"""What a service keeps in the folder that it copies → the service."""

_DRIVE_REMOVABLE = 2
_DRIVE_REMOTE = 4
_MNT_LOCAL = 0x1000  # <sys/mount.h> of macOS


@dataclass(frozen=True)
class Place:
    """What the wizard shows about a folder before anything is put there."""

    free: int
    """Bytes."""
    removable: bool
    network: bool
    synced: str
    """Name of a service that would copy it to somebody else's computer, or empty."""


def look_at(path: Path) -> Place:
    """The facts about the place of a folder that may not exist yet."""
    return Place(free_bytes(path), is_removable(path), is_network_share(path), synced_by(path))


def refuse_network_share(path: Path) -> None:
    """Raises NetworkShareError where the folder lies, or would lie, on a network share."""
    if is_network_share(path):
        raise NetworkShareError


def free_bytes(path: Path) -> int:
    """Free bytes for this user where the folder lies, or would lie."""
    return shutil.disk_usage(existing(path)).free


def synced_by(path: Path) -> str:
    """The service whose folder this looks like, by its name or by what the service keeps in it: a hint, not a proof."""
    for folder in (path.absolute(), *path.absolute().parents):
        service = _named_after(folder.name) or _marked_by(folder)
        if service:
            return service
    return ""


def _named_after(folder: str) -> str:
    name = folder.lower()
    for start, service in _SYNCED.items():
        if name == start or name.startswith((start + " ", start + "-")):
            return service
    return ""


def _marked_by(folder: Path) -> str:
    try:
        return next((service for mark, service in _MARKS.items() if (folder / mark).exists()), "")
    except OSError:  # a folder that may not be looked into
        return ""


if sys.platform == "win32":
    import ctypes

    def is_network_share(path: Path) -> bool:
        """Whether the folder lies on a network share."""
        return str(existing(path)).startswith("\\\\") or _drive_type(path) == _DRIVE_REMOTE

    def is_removable(path: Path) -> bool:
        """Whether the folder lies on a stick or card."""
        return _drive_type(path) == _DRIVE_REMOVABLE

    def is_same_disk(one: Path, other: Path) -> bool:
        """Whether two folders lie on the same volume."""
        return existing(one).stat().st_dev == existing(other).stat().st_dev

    def _drive_type(path: Path) -> int:
        return int(ctypes.windll.kernel32.GetDriveTypeW(existing(path).anchor))

elif sys.platform == "darwin":
    import ctypes

    def is_network_share(path: Path) -> bool:
        """Whether the folder lies on a network share."""
        found = ctypes.create_string_buffer(4096)
        if ctypes.CDLL(None).statfs(os.fsencode(existing(path)), found) != 0:
            return False
        return not int.from_bytes(found.raw[64:68], sys.byteorder) & _MNT_LOCAL

    def is_removable(path: Path) -> bool:
        """Whether the folder lies on a volume that was plugged in."""
        return existing(path).parts[:2] == ("/", "Volumes") and not existing(path).is_symlink()

    def is_same_disk(one: Path, other: Path) -> bool:
        """Whether two folders lie on the same volume."""
        return existing(one).stat().st_dev == existing(other).stat().st_dev

else:

    def is_network_share(path: Path) -> bool:
        """Whether the folder lies on a network share."""
        return mount_type(mounts(), existing(path)) in _NETWORK_TYPES

    def is_removable(path: Path) -> bool:
        """Whether the folder lies on a stick, card or other disk that can be pulled out."""
        disk = _disk(path)
        if disk is None:
            return False
        flag = disk / "removable"
        return "/usb" in str(disk) or (flag.is_file() and flag.read_text().strip() == "1")

    def is_same_disk(one: Path, other: Path) -> bool:
        """Whether two folders lie on the same disk, though perhaps on two partitions of it."""
        if existing(one).stat().st_dev == existing(other).stat().st_dev:
            return True
        disk = _disk(one)
        return disk is not None and disk == _disk(other)

    def _disk(path: Path) -> Path | None:
        """The whole disk's folder in /sys; None for file systems without one (tmpfs, overlay)."""
        device = existing(path).stat().st_dev
        if os.major(device) == 0:  # btrfs and others number their volumes themselves; the source is the real one
            source = Path(mount_source(mounts(), existing(path)))
            if not source.is_block_device():
                return None
            device = source.stat().st_rdev
        entry = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}")
        if not entry.exists():
            return None
        found = entry.resolve()
        return found.parent if (found / "partition").exists() else found


def mounts() -> str:
    """What Linux says is mounted; empty on other systems."""
    told = Path("/proc/self/mountinfo")
    return told.read_text(errors="surrogateescape") if told.is_file() else ""


def plugged_in() -> tuple[Path, ...]:
    """The roots of the sticks and disks that are plugged in, in the usual places of this system."""
    if sys.platform == "win32":
        return tuple(Path(drive) for drive in os.listdrives())  # type: ignore[attr-defined,unused-ignore]
    roots = (Path("/media"), Path("/run/media"), Path("/mnt"), Path("/Volumes"))
    found = [path for root in roots for depth in ("*", "*/*") for path in _listed(root, depth)]
    return tuple(path for path in found if os.path.ismount(path))


def _listed(root: Path, pattern: str) -> list[Path]:
    try:
        return sorted(root.glob(pattern))
    except OSError:
        return []  # a place that may not be listed is not offered


def mount_type(mountinfo: str, path: Path) -> str:
    """The file system type of the mount that a resolved path lies on, by the text of /proc/self/mountinfo."""
    return _mount(mountinfo, path)[0]


def mount_source(mountinfo: str, path: Path) -> str:
    """What is mounted there, for example ``/dev/sdb1``."""
    return _mount(mountinfo, path)[1]


def _mount(mountinfo: str, path: Path) -> tuple[str, str]:
    """Type and source of the deepest mount above the path; of two on one point, the later hides the earlier."""
    deepest, found = -1, ("", "")
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields, described = before.split(" "), after.split(" ")
        if len(fields) < 5 or len(described) < 2:
            continue
        point = Path(unescaped(fields[4]))
        if path.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, found = len(point.parts), (described[0], unescaped(described[1]))
    return found


def unescaped(text: str) -> str:
    """A path as /proc writes it, with its spaces again."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, char)
    return text


def existing(path: Path) -> Path:
    """The nearest folder above that is there, resolved."""
    found = path.resolve()
    while not found.exists() and found != found.parent:
        found = found.parent
    return found
