"""Moments as records keep them: UTC to the minute, so that text compares as time does."""

from datetime import UTC, datetime


def text_of(when: datetime) -> str:
    """For example ``2026-11-23T21:05Z``."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
