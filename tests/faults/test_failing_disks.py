"""A disk that is full or broken at any call: what was asked for is done, or refused with a fact; nothing is lost."""

from collections.abc import Callable
from errno import EIO

import pytest

from tests.faults.conftest import SIZE
from tests.faults.judge import nothing_wrong
from tests.faults.operations import OPERATIONS
from tests.faults.processes import Scene, refusals, verdict_on
from tests.faults.rehearsal import Rehearsal
from tests.faults.stage import told
from tests.faults.workshop import Fault, Workshop

REFUSALS, SEED = 4 * SIZE, 1
FACTS = {
    "DiskFullError",
    "WriteFailedError",
    "ReadOnlyError",
    "DrawerDamagedError",
    "CopyFailedError",
    "DrawerClosedError",
    "MediumFullError",
    "MediumRefusedError",
    "NoRoomError",
}
TYPED_OR_SAVED = {"saving", "saving_many_at_once", "protecting", "undoing", "typing", "saving_what_was_typed"}
"""What staff must be able to finish on a full disk, because there is ballast to give up."""


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_disk_that_is_full_or_broken_is_told_and_nothing_promised_is_lost(
    operation: str, shop: Workshop, rehearsal_of: Callable[[str], Rehearsal]
) -> None:
    rehearsal, scene, complaints, refused = rehearsal_of(operation), Scene(OPERATIONS[operation], shop), {}, 0
    for number, fault in enumerate(refusals(rehearsal, SEED, REFUSALS)):
        went = shop.perform(operation, scene.set(), fault=fault)
        said, verdict = told(went.marks), verdict_on(scene, rehearsal, went, thorough=number % 3 == 0)
        refused += went.status == 3
        wrong = [*verdict.complaints]
        if went.status == 3 and said.refused not in FACTS:
            wrong.append(f"refused with {said.refused}")
        if went.status == 0 and said.promised != rehearsal.told.promised:
            wrong.append("done, but not all of it")
        if fault.until_room and operation in TYPED_OR_SAVED and went.status:
            wrong.append(f"the ballast did not help: {said.refused}")
        if wrong:
            complaints[str(fault)] = wrong
    nothing_wrong(complaints)


def test_after_a_failed_flush_a_drawer_takes_nothing_more(
    shop: Workshop, rehearsal_of: Callable[[str], Rehearsal]
) -> None:
    rehearsal, scene, refused = rehearsal_of("insisting"), Scene(OPERATIONS["insisting"], shop), 0
    for at in range(1, sum(op.what == "S" for op in rehearsal.story.ops) + 1):
        went = shop.perform("insisting", scene.set(), fault=Fault(at, EIO, only_flushes=True))
        assert verdict_on(scene, rehearsal, went, thorough=False).complaints == ()
        refused += told(went.marks).refused == "WriteFailedError"
    assert refused >= 2, "the flushes of the journal and of the drawer itself stop a save"
