"""The wheel carries what the program needs beside its code."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = target.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


def test_resources_and_compiled_translations_reach_the_wheel(names):
    for file in (ROOT / "resources").rglob("*"):
        if file.is_file():
            assert f"shelterdesk/_resources/{file.relative_to(ROOT / 'resources').as_posix()}" in names
    for language in ("en", "ru", "kk"):
        assert f"shelterdesk/_i18n/shelterdesk_{language}.qm" in names


def test_the_wheel_has_the_program_and_nothing_else(names):
    assert "shelterdesk/app.py" in names
    assert not [name for name in names if not name.startswith(("shelterdesk/", "shelterdesk-"))]
    assert not [name for name in names if name.endswith((".ts", ".pyc", ".db"))]
