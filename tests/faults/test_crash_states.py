"""What a kill or a power cut leaves at any moment: it opens, what was promised is there, and nothing is half done.

Each state is laid out in a folder of another name than the one it comes from, so all were moved before reopening.
A failure names its moment; put it into KEPT and it is played for ever.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import SIZE
from tests.faults.judge import nothing_wrong
from tests.faults.operations import OPERATIONS
from tests.faults.rehearsal import Courtroom, Moment, Rehearsal, some_kills, some_power_cuts

KILLS, POWER_CUTS, THOROUGH_EACH = 6 * SIZE, 12 * SIZE, 9
SEED = 1
KEPT = (
    # a draft whose record was saved and which was deleted came back after a power cut: its name was not flushed away
    "saving_what_was_typed:72:power:1.80",
    "saving_what_was_typed:78:names lost:1.93",
)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_nothing_promised_is_lost_and_nothing_is_half_done(
    operation: str, rehearsal_of: Callable[[str], Rehearsal], place: Path
) -> None:
    rehearsal = rehearsal_of(operation)
    kept = [Moment.named(text) for text in KEPT if text.startswith(operation + ":")]
    moments = [*kept, *some_kills(rehearsal, SEED, KILLS), *some_power_cuts(rehearsal, SEED, POWER_CUTS)]
    court, complaints = Courtroom(place), {}
    for number, (moment, tree, promised) in enumerate(rehearsal.states(moments)):
        thorough = number % THOROUGH_EACH == 0
        verdict = court.judge(rehearsal, tree, promised, thorough=thorough, quick=number % 3 != 0)
        if verdict is not None and verdict.complaints:
            complaints[str(moment)] = verdict.complaints
    nothing_wrong(complaints)
    assert court.judged > len(moments) / 4, "the moments have to differ"


def test_the_judge_notices_what_was_promised_and_lost(rehearsal_of: Callable[[str], Rehearsal], place: Path) -> None:
    """A judge that finds everything good would be of no use: it is shown every state under the last promise."""
    rehearsal = rehearsal_of("saving")
    moments, last = some_kills(rehearsal, SEED, 12), rehearsal.told.promised
    court = Courtroom(place)
    found = [
        (promised, verdict)
        for _, tree, promised in rehearsal.states(moments)
        if (verdict := court.judge(rehearsal, tree, last, thorough=False)) is not None
    ]
    blind = [promised for promised, verdict in found if promised < last - 2 and not verdict.complaints]
    assert blind == []
    assert any(promised < last - 2 for promised, _ in found)
