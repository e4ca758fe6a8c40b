"""What matters now: who is here, who comes when, what waits and is due, nobody forgotten, what happened to keys."""

from shelterdesk.gui.today.today_page import TodayPage

__all__ = ["TodayPage"]
