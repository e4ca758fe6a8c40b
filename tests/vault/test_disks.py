"""Whether a disk is encrypted, by real samples of what Linux, Windows and macOS say."""

import sys
from pathlib import Path

import pytest

from shelterdesk.vault import disks
from shelterdesk.vault.disks import Encryption, Swap

SWAPS = """\
Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority
/dev/dm-1                               partition\t8388604\t\t0\t\t-2
/dev/zram0                              partition\t4194300\t\t1024\t\t100
/swap\\040file                           file\t\t2097148\t\t0\t\t-3
/dev/sda3                               partition\t976892\t\t0\t\t-4
"""

MOUNTS = """\
28 1 254:0 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw
30 28 8:2 / /boot rw,relatime - ext4 /dev/sda2 rw
31 28 8:33 / /media/anna/BLUE rw - vfat /dev/sdc1 rw
32 28 0:44 / /home rw - btrfs /dev/mapper/half rw,subvol=/home
33 28 0:45 / /home/anna/Private rw - fuse.gocryptfs /home/anna/.private rw
34 28 0:46 / /srv rw - overlay overlay rw
35 28 0:47 / /tmp rw - tmpfs tmpfs rw
36 28 259:5 / /opt rw - ext4 /dev/nvme0n1p5 rw
37 28 9:1 / /raid rw - ext4 /dev/md1p1 rw
"""


def device(
    sys_root: Path, name: str, *, of: str = "", below: tuple[str, ...] = (), uuid: str = "", label: str = ""
) -> None:
    """A block device as /sys shows it: a folder, its name in ``class/block``, links to what lies below it.

    ``of`` makes it a partition: then what lies below is linked from the whole disk's folder.
    """
    blocks = sys_root / "class" / "block"
    made = sys_root / "devices" / of / name
    slaves = (made.parent if of else made) / "slaves"
    for folder in (made, slaves, blocks):
        folder.mkdir(parents=True, exist_ok=True)
    if of:
        (made / "partition").write_text("1\n")
    for one in below:
        (slaves / one).symlink_to((blocks / one).resolve())
    if uuid:
        (made / "dm").mkdir()
        (made / "dm" / "uuid").write_text(uuid + "\n")
        (made / "dm" / "name").write_text(label + "\n")
    (blocks / name).symlink_to(made)


@pytest.fixture
def sys_root(tmp_path: Path) -> Path:
    """LUKS below LVM on sda3; a volume of which one half is in the clear; a RAID over LUKS with partitions; zram."""
    root = tmp_path / "sys"
    for partition in ("sda2", "sda3", "sda4"):
        device(root, partition, of="sda")
    device(root, "sdc1", of="sdc")
    device(root, "nvme0n1p5", of="nvme0n1")
    device(root, "dm-0", below=("sda3",), uuid="CRYPT-LUKS2-5f0e-sda3_crypt", label="sda3_crypt")
    device(root, "dm-1", below=("dm-0",), uuid="LVM-abc", label="vg-swap")
    device(root, "dm-2", below=("dm-0",), uuid="LVM-def", label="vg-root")
    device(root, "dm-3", below=("dm-0", "sda4"), uuid="LVM-ghi", label="half")
    device(root, "md1p1", of="md1", below=("dm-0",))
    device(root, "zram0")
    return root


def test_the_swaps_that_linux_lists_are_read() -> None:
    assert disks.swaps(SWAPS) == (
        Swap("/dev/dm-1", "partition"), Swap("/dev/zram0", "partition"), Swap("/swap file", "file"),
        Swap("/dev/sda3", "partition"),
    )
    assert disks.swaps(SWAPS.splitlines()[0] + "\n") == disks.swaps("") == ()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/etc", Encryption.ON),
        ("/boot/x", Encryption.OFF),
        ("/media/anna/BLUE/Case.shelter", Encryption.OFF),
        ("/home/anna/Case.shelter", Encryption.OFF),
        ("/home/anna/Private/Case.shelter", Encryption.ON),
        ("/opt/Case.shelter", Encryption.OFF),
        ("/raid/Case.shelter", Encryption.ON),
        ("/srv/Case.shelter", Encryption.UNKNOWN),
        ("/tmp/Case.shelter", Encryption.UNKNOWN),
    ],
)
def test_the_chain_of_devices_below_a_folder_is_followed_to_dm_crypt(
    sys_root: Path, path: str, expected: Encryption
) -> None:
    assert disks.mount_encryption(MOUNTS, Path(path), sys_root) is expected


def test_a_device_that_the_system_does_not_show_cannot_be_told(sys_root: Path) -> None:
    mounts = "28 1 8:2 / / rw - ext4 /dev/mapper/elsewhere rw\n29 28 8:2 / /x rw - ext4 /dev/root rw\n"
    assert disks.mount_encryption(mounts, Path("/etc"), sys_root) is Encryption.UNKNOWN
    assert disks.mount_encryption(mounts, Path("/x"), sys_root) is Encryption.UNKNOWN


def test_a_swap_is_plain_unless_it_lies_in_memory_or_below_dm_crypt(sys_root: Path) -> None:
    plain = [swap.path for swap in disks.swaps(SWAPS) if disks.is_plain(swap, MOUNTS, sys_root)]
    assert plain == ["/dev/sda3"], "dm-1 and the file are below LUKS, zram is memory"
    boot = Swap("/boot/swap", "file")
    assert disks.is_plain(boot, MOUNTS, sys_root)


def test_memory_that_spills_to_a_disk_is_a_plain_swap(sys_root: Path) -> None:
    zram = Swap("/dev/zram0", "partition")
    (sys_root / "class/block/zram0/backing_dev").write_text("none\n")
    assert not disks.is_plain(zram, MOUNTS, sys_root)
    (sys_root / "class/block/zram0/backing_dev").write_text("/dev/sda4\n")
    assert disks.is_plain(zram, MOUNTS, sys_root)


@pytest.mark.parametrize(
    ("state", "disk", "can"),
    [
        ("freeze mem disk\n", "[platform] shutdown reboot suspend test_resume\n", True),
        ("freeze mem disk\n", "[disabled]\n", False),
        ("freeze mem\n", "[disabled]\n", False),
        ("", "", False),
    ],
)
def test_hibernation_is_read_from_sys_power(state: str, disk: str, can: bool) -> None:
    assert disks.can_hibernate(state, disk) is can


def test_windows_and_macos_say_it_in_their_way() -> None:
    assert [disks.bitlocker(answer) for answer in ("1\r\n", "2", "5", "", "none")] == [
        Encryption.ON, Encryption.OFF, Encryption.OFF, Encryption.UNKNOWN, Encryption.UNKNOWN,
    ]
    assert disks.filevault("FileVault is On.\n") is Encryption.ON
    assert disks.filevault("FileVault is Off.\nDeferred enablement appears to be active.\n") is Encryption.OFF
    assert disks.filevault("Error: -69860\n") is Encryption.UNKNOWN


@pytest.mark.skipif(sys.platform != "linux", reason="asks this Linux")
def test_this_computer_is_asked_without_an_error(tmp_path: Path) -> None:
    assert disks.below(tmp_path / "new.shelter") in Encryption
    assert isinstance(disks.plain_swaps(), tuple)
    assert disks.hibernates() in (True, False)
