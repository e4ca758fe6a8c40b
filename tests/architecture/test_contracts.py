"""Rooms keep to their floors, outside libraries to their rooms, and nothing talks to a network."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "shelterdesk"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

ROOM_OF = {
    "PySide6": {"gui", "demo"},
    "sqlcipher3": {"vault"},
    "sqlite_utils": {"vault"},
    "cryptography": {"crypto"},
    "shamir_mnemonic": {"crypto"},
    "reportlab": {"documents"},
    "PIL": {"documents"},
    "anyascii": {"casework"},
    "dateutil": {"casework"},
    "python_calamine": {"imports"},
}
"""Outside library → the rooms that may import it. A library that is not here may not be imported at all."""

LEAVE_TRACES = {
    "QTemporaryFile", "QTemporaryDir", "QSaveFile", "QSettings", "QFileDialog", "QPrintPreviewDialog",
    "QSystemTrayIcon", "QDesktopServices",
}
"""What Qt has that writes files or histories of its own into the user's home, or hands something to other programs."""

FORBIDDEN_QT = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtBluetooth", "QtQml", "QtQuick"}


def imports() -> Iterator[tuple[Path, str]]:
    """(file, dotted name) of every import of the program, wherever in the file it stands."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def room(path: Path) -> str:
    inside = path.relative_to(PACKAGE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def test_rooms_keep_to_their_floors():
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_outside_library_has_its_room_and_no_other_is_imported():
    standard = sys.stdlib_module_names | {"shelterdesk"}
    outside = [(path, name.split(".")[0]) for path, name in imports() if name.split(".")[0] not in standard]
    assert outside, "the search finds nothing"
    wrong = [f"{path}: {name}" for path, name in outside if room(path) not in ROOM_OF.get(name, set())]
    assert not wrong, "\n".join(wrong)


def test_qt_brings_no_network_in():
    wrong = [f"{path}: {name}" for path, name in imports() if FORBIDDEN_QT & set(name.split("."))]
    assert not wrong, "\n".join(wrong)


def test_nothing_of_qt_is_used_that_leaves_traces_in_the_home():
    wrong = [f"{path}: {name}" for path, name in imports() if LEAVE_TRACES & set(name.split("."))]
    assert not wrong, "\n".join(wrong)


def test_the_contract_of_floors_is_exhaustive_and_names_what_exists():
    contracts = {contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}
    for name, folder in (("floors", PACKAGE), ("gui-floors", PACKAGE / "gui")):
        assert contracts[name]["exhaustive"]
        named = {part.strip() for layer in contracts[name]["layers"] for part in layer.split("|")}
        there = {path.stem for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
        assert named == there - {"__init__"}, f"{name} says {named ^ (there - {'__init__'})} otherwise than the folder"
