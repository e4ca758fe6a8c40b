"""Outside the vault lies only what is on the allow-list."""

from pathlib import Path

import pytest

from shelterdesk.gui.settings import ALLOWED, Settings


def names_in(file: Path) -> set[str]:
    return {line.split("=")[0] for line in file.read_text("utf-8").splitlines()}


def test_what_is_kept_comes_back_and_only_allowed_names_are_in_the_file(tmp_path: Path) -> None:
    first = Settings(tmp_path)
    first.language, first.theme, first.text_size, first.lock_minutes = "ru", "dark", 150, 9
    first.hide_corner, first.backup_days = True, 3
    first.vault, first.geometry = tmp_path / "Қыз.shelter", b"\x00\x01\xff"
    again = Settings(tmp_path)
    assert (again.language, again.theme, again.text_size, again.lock_minutes) == ("ru", "dark", 150, 9)
    assert again.hide_corner
    assert again.backup_days == 3
    assert again.vault == tmp_path / "Қыз.shelter"
    assert again.geometry == b"\x00\x01\xff"
    assert names_in(again.file) == ALLOWED
    assert [path.name for path in tmp_path.iterdir()] == ["settings.ini"]


def test_a_name_that_is_not_allowed_is_never_written(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    with pytest.raises(KeyError):
        settings._keep("recent_client", "Aigul")
    assert not settings.file.exists()


def test_the_path_of_the_vault_is_forgotten_when_it_is_unticked(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.vault = tmp_path / "canary-house.shelter"
    settings.vault = None
    assert Settings(tmp_path).vault is None
    assert "canary-house" not in settings.file.read_text("utf-8")


@pytest.mark.parametrize(
    "text", ["lock_minutes=0\ntext_size=9999\ntheme=pink\ngeometry=xyz", "\x00=\n==", "lock_minutes=-3"]
)
def test_a_file_that_was_meddled_with_gives_values_within_their_bounds(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.ini").write_text(text, "utf-8")
    settings = Settings(tmp_path)
    assert 1 <= settings.lock_minutes <= 15
    assert 90 <= settings.text_size <= 200
    assert settings.theme == "system"
    assert settings.geometry == b""


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    settings = Settings(tmp_path / "file" / "below")
    settings.language = "kk"
    assert settings.language == "kk"
