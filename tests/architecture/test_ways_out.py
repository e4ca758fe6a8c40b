"""Only outgoing hands bytes to a printer, a file or a stick: what else in the program could, is looked for here."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "shelterdesk"

PRINTERS = {"QPrinter", "QPrintDialog", "QPrintPreviewDialog", "QPdfWriter", "QPagedPaintDevice"}
MAY_PRINT = {"gui/widgets/printing.py"}
"""Takes bytes from ``outgoing.hand_to_printer`` only."""

WRITES = {"write_bytes", "write_text", "copyfile", "copyfileobj", "copytree", "copy2", "QFile", "QSaveFile"}
MAY_WRITE = {
    "gui/settings.py",  # harmless settings, an allow-list
}
ROOMS = ("gui", "cli", "documents", "imports", "practice", "casework", "crypto")
"""Every room but the vault, which writes sealed bytes, outgoing itself, and the show room of invented people."""


def names(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)


def opens_to_write(path: Path) -> bool:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "open":
            modes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if any(set(mode) & set("wax+") and set(mode) <= set("rwaxbt+") for mode in modes):
                return True
    return False


FILES = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_but_outgoing_prints_or_writes_what_can_be_read(path: Path) -> None:
    where = path.relative_to(PACKAGE).as_posix()
    found = set(names(path))
    assert where in MAY_PRINT or not found & PRINTERS
    assert where in MAY_WRITE or not (found & WRITES or opens_to_write(path))


def test_the_search_finds_what_it_looks_for() -> None:
    assert "write_text" in set(names(PACKAGE / "gui/settings.py"))
    assert opens_to_write(PACKAGE / "vault/whole_file.py")
    for room in ROOMS:
        assert (PACKAGE / room).is_dir()


def test_what_may_leave_is_made_in_one_place() -> None:
    makers = [path for path in PACKAGE.rglob("*.py") if "Cleared(" in path.read_text(encoding="utf-8")]
    assert [path.relative_to(PACKAGE).as_posix() for path in makers] == ["outgoing/checks.py"]
