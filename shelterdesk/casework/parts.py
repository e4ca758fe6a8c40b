"""What a client's file usually holds, and what is still missing from one."""

from collections.abc import Collection

PARTS: tuple[str, ...] = (
    "intake", "immediate_needs", "first_day_kit", "person", "device_check", "consent", "placement",
    "needs_assessment", "risk_factors", "episode", "indicators", "status_decision",
)
"""Kinds that a complete file has, in the order in which the work goes. A story is never among them."""


def missing(present: Collection[str]) -> tuple[str, ...]:
    """The parts a file does not have yet, in order."""
    return tuple(name for name in PARTS if name not in present)
