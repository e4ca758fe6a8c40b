"""What decodes bytes from outside can do nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shelterdesk import confined
from shelterdesk.confined import Answer, Limits, answer_of

ROOT = Path(__file__).resolve().parents[1]
LIMITS = Limits(memory=2**30, seconds=2, answer=1000)


@pytest.fixture
def child(tmp_path, monkeypatch):
    """Runs a few lines as the child."""

    def run(code: str, data: bytes = b"", limits: Limits = LIMITS) -> Answer:
        (tmp_path / "decoder.py").write_text(code, encoding="utf-8")
        return answer_of("decoder", data, limits)

    monkeypatch.setattr(confined, "_PROGRAM", tmp_path)
    return run


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_once_confined_nothing_can_be_opened_written_or_connected(tmp_path):
    code = (
        "import socket, os\nfrom shelterdesk.confined import Limits, confine\n"
        "confine(Limits(memory=2 ** 31, seconds=60, answer=1))\n"
        "for act in (lambda: open('/etc/hostname'), lambda: open(r'%s', 'w'), "
        "lambda: socket.socket(), lambda: os.pipe()):\n"
        "    try:\n        act()\n    except OSError:\n        print('refused')\n" % (tmp_path / "x")
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert done.stdout.split() == ["refused"] * 4, done.stderr
    assert not (tmp_path / "x").exists()


def test_the_child_says_what_it_has_to_say_and_how_it_ended(child):
    said = child("import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])\nsys.exit(3)\n", b"abc")
    assert said == Answer(3, b"cba")


def test_a_child_that_takes_too_long_or_says_too_much_is_ended(child):
    assert child("while True: pass\n").code != 0
    assert child("import sys\nwhile True: sys.stdout.write('x' * 1000)\n") == Answer(-1, b"")


def test_a_child_that_does_not_listen_blocks_nobody(child):
    assert child("print('deaf')\n", bytes(10_000_000)) == Answer(0, b"deaf\n")
