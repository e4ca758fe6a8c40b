"""The demonstration does in real windows what a newcomer would do, and leaves what it promises."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.demo.interview import BadInterviewError, read_interview
from shelterdesk.paths import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.timeout(300)
def test_a_newcomers_day_leaves_pictures_and_steps_and_what_was_typed_only_in_the_vault(tmp_path, own_home):
    out, temporary = tmp_path / "out", tmp_path / "temporary"
    temporary.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), "TEMP": str(temporary)}
    done = subprocess.run(
        [sys.executable, "-m", "shelterdesk", "demo", str(out)],
        env=environment, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    steps = (out / "steps.txt").read_text("utf-8")
    for told in ("taken in", "another spelling", "Corrected", "history", "Locked", "Unlocked again", "Nothing was"):
        assert told in steps
    assert (out / "practice.shelter" / "keys.json").is_file()
    pictures = sorted(path.name for path in out.glob("*.png"))
    assert len(pictures) >= 8
    assert sum("russian" in name for name in pictures) >= 2
    assert sum("kazakh" in name for name in pictures) >= 1
    assert all(path.stat().st_size > 5000 for path in out.glob("*.png"))
    typed = [answer.typed for answer in read_interview(resource("demo/interview.txt")) if len(answer.typed) > 8]
    found = list(written_anywhere(typed, out, temporary, own_home))
    assert len(typed) >= 3
    assert found == []


def written_anywhere(words: list[str], *folders: Path) -> Iterator[tuple[str, str]]:
    """Each file, by name or content, that tells a word in an encoding that programs write."""
    needles = {}
    for word in words:
        for each in (word, word.lower(), word.upper()):
            needles[each.encode()] = needles[each.encode("utf-16-le")] = word
            needles[base64.b64encode(each.encode())[:-4]] = needles[json.dumps(each)[1:-1].encode()] = word
    for folder in folders:
        for file in folder.rglob("*"):
            told = str(file).encode() + (file.read_bytes() if file.is_file() else b"")
            yield from ((file.name, word) for needle, word in needles.items() if needle in told)


def test_a_folder_that_holds_a_vault_already_is_left_alone(tmp_path):
    (tmp_path / "practice.shelter").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "shelterdesk", "demo", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "is there already" in done.stderr


def test_a_line_that_is_no_answer_is_named(tmp_path):
    interview = Path(tmp_path / "interview.txt")
    interview.write_text("# a comment\nperson.called = Ойдан\nno sign here\n", "utf-8")
    with pytest.raises(BadInterviewError) as found:
        read_interview(interview)
    assert found.value.line == 3
