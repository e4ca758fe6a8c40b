"""One small practice vault, made once; every test only reads it."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.practice import make_practice

TODAY = date(2026, 11, 23)
CLIENTS = 14


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """A small practice vault and the passphrases of its staff."""
    before = os.environ.get("SHELTERDESK_DATA")
    os.environ["SHELTERDESK_DATA"] = str(tmp_path_factory.mktemp("data"))
    folder = tmp_path_factory.mktemp("shelter") / "practice.shelter"
    staff = make_practice(folder, clients=CLIENTS, today=TODAY, kdf=KdfParameters.for_tests())
    yield folder, dict(staff)
    os.environ.pop("SHELTERDESK_DATA") if before is None else os.environ.update(SHELTERDESK_DATA=before)
