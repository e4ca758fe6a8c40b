"""Files and functions stay small enough to be read in one go."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [
    path for folder in ("shelterdesk", "packaging", "i18n", "tests") for path in sorted((ROOT / folder).rglob("*.py"))
]
LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 50
NAMES_THAT_REFUSE_NOTHING = {
    "utils",
    "util",
    "common",
    "helpers",
    "core",
    "services",
    "managers",
    "controllers",
    "misc",
}


def test_no_file_is_over_400_lines():
    long = {
        path: count
        for path in SOURCES
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINES_OF_A_FILE
    }
    assert not long


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_is_over_50_lines(path):
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno - node.lineno + 1 > LINES_OF_A_FUNCTION
    ]
    assert not long


def test_no_module_has_a_name_that_refuses_nothing():
    wrong = [path for path in SOURCES if NAMES_THAT_REFUSE_NOTHING & {path.stem, *path.relative_to(ROOT).parts[:-1]}]
    assert not wrong
