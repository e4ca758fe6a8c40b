"""What lies in the tree: icons that are used exist, and nothing tells of the machine it was made on."""

import re
import shutil
import subprocess
from pathlib import Path

from shelterdesk import paths

ROOT = Path(__file__).resolve().parents[2]
TELLS_OF_A_MACHINE = re.compile(
    r"/(?:root|work)/|[A-Z]:\\Users\\"
    r"|[p]ypi\.org|[p]ythonhosted|[n]pmjs\.org|deb\.[d]ebian\.org|[T]ODO|[F]IXME"
)
TEXT = {".py", ".md", ".toml", ".ts", ".txt", ".svg", ".lock", ".json", ".cfg", ""}


NOT_OURS = {".venv", ".git", "__pycache__", "demo-out", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}


def tracked() -> list[Path]:
    """The project's files: those of git, or all where the tree was unpacked from an archive."""
    if shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
        if listed.returncode == 0 and listed.stdout:
            return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not NOT_OURS & set(path.relative_to(ROOT).parts)]


def test_no_file_tells_of_the_machine_it_was_made_on():
    wrong = []
    for path in tracked():
        if path.suffix in TEXT:
            text = path.read_text(encoding="utf-8", errors="replace")
            wrong += [f"{path.relative_to(ROOT)}: {match[0]}" for match in TELLS_OF_A_MACHINE.finditer(text)]
    assert not wrong


def test_every_icon_that_is_used_lies_in_the_tree():
    there = {path.stem for path in paths.resource("icons").glob("*.svg")}
    used = set()
    for path in (ROOT / "shelterdesk" / "gui").rglob("*.py"):
        used |= set(re.findall(r"\bicon\(\s*\"([a-z0-9-]+)\"", path.read_text(encoding="utf-8")))
    assert used, "the search finds nothing"
    assert used <= there, used - there


def test_fonts_icons_names_and_word_lists_come_with_their_licence():
    for folder in ("fonts", "icons", "names", "words"):
        assert list(paths.resource(folder).glob("LICENSE*")), folder
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")[:200]
