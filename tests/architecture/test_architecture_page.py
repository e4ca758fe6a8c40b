"""ARCHITECTURE.md says what is: floors as in the contract, rooms as on their door plates, rules with a living test."""

import ast
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]}


def block(name: str) -> list[str]:
    found = re.search(rf"```{name}\n(.*?)```", PAGE, re.DOTALL)
    assert found, f"ARCHITECTURE.md has no block called {name}"
    return found[1].splitlines()


def plate(folder: Path) -> str:
    """The first sentence of a room's docstring, in one line."""
    text = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    return " ".join(text.split("\n\n")[0].split())


def rows(title: str) -> dict[str, str]:
    """The table under a heading: `room` → text."""
    section = PAGE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]
    return dict(re.findall(r"^\| `([a-z_]+)` \| (.*?) \|$", section, re.MULTILINE))


def test_the_floors_on_the_page_are_those_of_the_contract():
    assert block("floors") == CONTRACTS["floors"]["layers"]
    assert block("windows") == CONTRACTS["gui-floors"]["layers"]


def test_every_room_has_its_door_plate_on_the_page():
    for title, folder in (("Rooms", ROOT / "shelterdesk"), ("Windows", ROOT / "shelterdesk" / "gui")):
        rooms = {path.parent.name: plate(path.parent) for path in sorted(folder.glob("*/__init__.py"))}
        assert rows(title) == rooms


def test_every_rule_on_the_page_names_a_test_that_lives():
    section = PAGE.split("## What always holds\n", 1)[1].split("\n## ", 1)[0]
    rules = re.findall(r"^\| [^|]+ \| (.+) \|$", section, re.MULTILINE)[2:]
    assert len(rules) > 10
    for guards in rules:
        names = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", guards)
        assert names, f"no test is named: {guards}"
        for file, function in names:
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            assert function in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, (
                f"{file}::{function}"
            )


def test_every_file_that_a_page_links_to_exists():
    for page in ROOT.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (ROOT / target).exists(), f"{page.name}: {target}"
