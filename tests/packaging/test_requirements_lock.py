"""The lock says exactly what is installed, from wherever the user's own pip takes it."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINS = {canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", LOCK, re.MULTILINE)}


def wanted() -> list[Requirement]:
    return [Requirement(line) for line in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]]


def test_the_lock_pins_every_dependency_of_the_project_within_its_bounds():
    for requirement in wanted():
        assert requirement.specifier.contains(PINS[canonicalize_name(requirement.name)]), requirement


def test_every_pin_has_hashes():
    for entry in re.split(r"\n(?=\w)", LOCK.split("\n\n")[-1] if "\n\n" in LOCK else LOCK):
        if "==" in entry:
            assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_the_lock_names_no_index():
    assert "://" not in LOCK
    assert not re.search(r"^\s*-(-index|-extra|-find|i |f )", LOCK, re.MULTILINE)


def test_what_runs_is_installed_exactly_as_the_lock_says():
    from importlib.metadata import version

    for line in PROJECT["project"]["dependencies"]:
        name = Requirement(line).name
        assert version(name) == PINS[canonicalize_name(name)]
