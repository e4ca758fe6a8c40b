"""The back door: the same work without windows, for technicians, scripts and tests."""

from shelterdesk.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
