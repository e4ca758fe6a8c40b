"""Places are told by what the system says of them, and network shares are refused."""

import sys
from pathlib import Path

import pytest

from shelterdesk.errors import NetworkShareError
from shelterdesk.vault import places

MOUNTS = """\
22 28 0:21 / /proc rw,nosuid - proc proc rw
28 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
40 28 0:50 / /mnt/share rw - cifs //server/share rw
41 40 8:17 / /mnt/share/stick rw - vfat /dev/sdb1 rw
42 28 0:51 / /home/anna/My\\040Server rw - fuse.sshfs anna@server:/ rw
43 28 0:52 / /srv rw - nfs4 server:/srv rw
44 43 0:53 / /srv rw - overlay overlay rw
a line that says nothing
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/anna/Case.shelter", "ext4"),
        ("/mnt/share/Case.shelter", "cifs"),
        ("/mnt/share/stick/Case.shelter", "vfat"),
        ("/mnt/sharesomewhere/Case.shelter", "ext4"),
        ("/home/anna/My Server/Case.shelter", "fuse.sshfs"),
        ("/srv/Case.shelter", "overlay"),
    ],
)
def test_the_deepest_and_latest_mount_decides(path, kind):
    assert places.mount_type(MOUNTS, Path(path)) == kind


def test_the_source_of_a_mount_is_told():
    assert places.mount_source(MOUNTS, Path("/mnt/share/stick")) == "/dev/sdb1"


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "davfs"])
def test_every_kind_of_network_share_is_known(kind):
    assert kind in places._NETWORK_TYPES


@pytest.mark.parametrize("kind", ["9p", "overlay", "ext4", "tmpfs", "vfat", "exfat", "ntfs3", "btrfs"])
def test_disks_and_containers_are_not_taken_for_shares(kind):
    assert kind not in places._NETWORK_TYPES


def test_a_local_folder_is_let_in_even_before_it_is_made(tmp_path):
    places.refuse_network_share(tmp_path / "not" / "yet" / "Case.shelter")


def test_a_network_share_is_refused(tmp_path, monkeypatch):
    if sys.platform != "linux":
        pytest.skip("asks the system, not a file")
    monkeypatch.setattr(places, "mounts", lambda: f"1 1 0:1 / / rw - ext4 a rw\n2 1 0:2 / {tmp_path} rw - cifs b rw\n")
    with pytest.raises(NetworkShareError):
        places.refuse_network_share(tmp_path / "Case.shelter")
    places.refuse_network_share(tmp_path.parent)


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/anna/Dropbox/Case.shelter", "Dropbox"),
        ("/home/anna/OneDrive - Organisation/Case.shelter", "OneDrive"),
        ("/home/anna/Yandex.Disk/Case.shelter", "Yandex.Disk"),
        ("/home/anna/Яндекс.Диск/Case.shelter", "Yandex.Disk"),
        ("/Users/anna/Library/Mobile Documents/Case.shelter", "iCloud"),
        ("/home/anna/Google Drive/Case.shelter", "Google Drive"),
        ("/home/anna/Documents/Case.shelter", ""),
        ("/home/anna/dropboxes/Case.shelter", ""),
    ],
)
def test_folders_that_others_copy_are_guessed_by_name(path, service):
    assert places.synced_by(Path(path)) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [(".dropbox.cache", "Dropbox"), (".stfolder", "Syncthing"), (".nextcloudsync.log", "Nextcloud")],
)
def test_a_folder_with_another_name_is_known_by_what_the_service_keeps_in_it(tmp_path, mark, service):
    (tmp_path / "Work" / mark).mkdir(parents=True)
    assert places.synced_by(tmp_path / "Work" / "files" / "Case.shelter") == service
    assert places.synced_by(tmp_path / "Case.shelter") == ""


def test_the_facts_about_a_place(tmp_path):
    place = places.look_at(tmp_path / "new")
    assert place.free > 0
    assert (place.network, place.synced) == (False, "")


def test_one_folder_is_on_the_same_disk_as_its_neighbour(tmp_path):
    assert places.is_same_disk(tmp_path / "a", tmp_path / "b")


def test_another_file_system_is_another_disk(tmp_path, small_disk):
    assert not places.is_same_disk(tmp_path, small_disk)
    assert not places.is_removable(small_disk)
