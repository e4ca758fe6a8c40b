"""Notes that hang together: which note corrects which."""

from collections.abc import Iterable
from typing import TypeVar

from shelterdesk.casework.record import Record

N = TypeVar("N", bound=Record)

ADDITION, CORRECTION = "addition", "correction"


def corrections(notes: Iterable[N]) -> dict[str, N]:
    """Id of a corrected note → the newest note that corrects it; ``notes`` of one kind in the order they were signed.
    Kinds that only ever add have none."""
    found = {}
    for note in notes:
        corrected = getattr(note, "continues", None)
        if corrected and getattr(note, "continued_as", None) == CORRECTION:
            found[corrected] = note
    return found


__all__ = ["ADDITION", "CORRECTION", "corrections"]
