"""Help without a network: a page for every place, and an honest page for places that come later."""

from shelterdesk.gui.help.help_window import HelpWindow, read_topic, topics
from shelterdesk.gui.help.later_page import LaterPage

__all__ = ["HelpWindow", "LaterPage", "read_topic", "topics"]
