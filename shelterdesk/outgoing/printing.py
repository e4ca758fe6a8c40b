"""Printing: this room decides, the windows know the printer."""

from collections.abc import Callable

from shelterdesk.outgoing.checks import Cleared


def hand_to_printer(cleared: Cleared, printer: Callable[[bytes], bool]) -> bool:
    """Give the bytes of a cleared PDF to ``printer``; returns whether it took them."""
    if cleared.ending != "pdf":
        raise ValueError(cleared.ending)
    return printer(cleared.payload)
