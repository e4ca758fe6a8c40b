"""Ballast is there in good times and gives its room back in bad ones."""

import shutil

from shelterdesk.vault.ballast import BALLAST_BYTES, Ballast, is_space_low


def test_the_ballast_takes_real_room_and_gives_it_back(tmp_path):
    ballast = Ballast(tmp_path)
    assert ballast.ensure()
    assert (tmp_path / "ballast").stat().st_size == BALLAST_BYTES
    assert (tmp_path / "ballast").stat().st_blocks * 512 >= BALLAST_BYTES
    assert ballast.release()
    assert not (tmp_path / "ballast").exists()


def test_there_is_nothing_to_give_twice(tmp_path):
    assert not Ballast(tmp_path).release()


def test_half_a_ballast_is_laid_again(tmp_path):
    (tmp_path / "ballast").write_bytes(b"half")
    assert Ballast(tmp_path).ensure()
    assert Ballast(tmp_path).there


def test_a_whole_ballast_is_left_alone(tmp_path):
    Ballast(tmp_path).ensure()
    before = (tmp_path / "ballast").stat().st_mtime_ns
    Ballast(tmp_path).ensure()
    assert (tmp_path / "ballast").stat().st_mtime_ns == before


def test_no_ballast_is_laid_where_it_would_fill_the_disk(small_disk):
    assert not Ballast(small_disk).ensure()
    assert not (small_disk / "ballast").exists()
    assert is_space_low(small_disk)


def test_space_is_low_only_when_it_is(tmp_path):
    assert is_space_low(tmp_path) == (shutil.disk_usage(tmp_path).free < 200 * 1024 * 1024)
