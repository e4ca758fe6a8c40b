"""How long work tells how far it is, and learns that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Called by long work at points where stopping is safe."""

    def __call__(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps; raises ``Cancelled`` if the user asked to stop."""


def silent(done: int, total: int) -> None:
    """Progress for callers who do not care."""
