"""Life at risk: choosing what hospital, ambulance or police need now, and giving it to them."""

from shelterdesk.gui.emergency.emergency_dialog import EmergencyDialog

__all__ = ["EmergencyDialog"]
