"""What matters now: who is here, text that waits, letters, tasks, files with gaps, what happened to keys."""

from shelterdesk.gui.today.today_page import TodayPage

__all__ = ["TodayPage"]
