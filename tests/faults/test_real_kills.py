"""Real processes, really killed with SIGKILL in the middle of what staff do."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.conftest import needs
from tests.faults.conftest import SIZE
from tests.faults.judge import nothing_wrong
from tests.faults.operations import OPERATIONS
from tests.faults.processes import SYSTEM_CALLS, Scene, kills, under_strace, verdict_on
from tests.faults.rehearsal import Rehearsal
from tests.faults.workshop import Workshop

KILLS, STRACED, SEED = 2 * SIZE, 4 * SIZE, 1


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_process_killed_at_any_call_has_lost_nothing_it_promised(
    operation: str, shop: Workshop, rehearsal_of: Callable[[str], Rehearsal]
) -> None:
    rehearsal, scene, complaints = rehearsal_of(operation), Scene(OPERATIONS[operation], shop), {}
    for number, fault in enumerate(kills(rehearsal, SEED, KILLS)):
        went = shop.perform(operation, scene.set(), fault=fault)
        assert went.status == -9, f"{fault} did not kill it: {went}"
        verdict = verdict_on(scene, rehearsal, went, thorough=number % 3 == 0)
        if verdict.complaints:
            complaints[str(fault)] = verdict.complaints
    nothing_wrong(complaints)


def test_a_process_killed_by_the_system_has_lost_nothing_it_promised(
    shop: Workshop, rehearsal_of: Callable[[str], Rehearsal], place: Path
) -> None:
    needs("strace")
    chance, killed, complaints = Random(f"strace {SEED}"), 0, {}
    for _ in range(STRACED):
        operation, call, at = chance.choice(list(OPERATIONS)), chance.choice(SYSTEM_CALLS), chance.randint(1, 12)
        scene = Scene(OPERATIONS[operation], shop)
        went = under_strace(scene, call, at, place / "marks of strace")
        killed += went.status == -9
        verdict = verdict_on(scene, rehearsal_of(operation), went, thorough=False)
        if verdict.complaints:
            complaints[f"{operation} {call} {at}"] = verdict.complaints
    nothing_wrong(complaints)
    assert killed >= STRACED / 4, "most of these calls have to come so often that one is the last"
