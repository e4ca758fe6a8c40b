"""The way in: unlocking a vault, making a new one, restoring one, and trying the program with an invented shelter."""

from shelterdesk.gui.unlock.unlock_window import UnlockWindow

__all__ = ["UnlockWindow"]
