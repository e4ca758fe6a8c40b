"""Locking: when to (nobody there, the computer sleeps, the hide key), what is shown meanwhile, and how the process ends."""

from shelterdesk.gui.lock.idle import HIDE_KEY, Watch
from shelterdesk.gui.lock.leaving import Leaving, Way
from shelterdesk.gui.lock.neutral_window import NeutralWindow
from shelterdesk.gui.lock.system_watch import SystemWatch

__all__ = ["HIDE_KEY", "Leaving", "NeutralWindow", "SystemWatch", "Watch", "Way"]
