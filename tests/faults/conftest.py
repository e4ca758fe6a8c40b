"""What the fault suites share: a place in memory, the workshop under the recorder, one rehearsal of each operation."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import needs
from tests.faults import workshop
from tests.faults.operations import OPERATIONS
from tests.faults.pictures import derive_each_passphrase_once
from tests.faults.rehearsal import Rehearsal, rehearsed
from tests.faults.workshop import Workshop

SIZE = max(1, int(os.environ.get("SHELTERDESK_FAULTS", "1")))
"""How large the suites are: 1 for every day; tens for a night; hundreds before a release."""


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A folder in memory where there is one: hundreds of vaults are laid out in it."""
    if not sys.platform.startswith("linux"):
        pytest.skip("faults are injected between the program and Linux")
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="faults", dir=memory if memory.is_dir() else None))
    derive_each_passphrase_once()
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def shop(place: Path) -> Iterator[Workshop]:
    """Where operations are performed; made with a C compiler."""
    needs("gcc")
    with workshop.opened(workshop.compiled(place), place) as found:
        yield found


@pytest.fixture(scope="session")
def rehearsal_of(shop: Workshop) -> Callable[[str], Rehearsal]:
    """The rehearsal of an operation, held once."""
    held: dict[str, Rehearsal] = {}

    def of(name: str) -> Rehearsal:
        if name not in held:
            held[name] = rehearsed(shop, OPERATIONS[name])
        return held[name]

    return of


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Larger suites take longer."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.timeout(300 * SIZE))
