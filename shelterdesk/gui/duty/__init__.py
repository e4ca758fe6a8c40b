"""Duty by night and day: the shift and its log, doses and rounds, roll-call, who arrived, incidents, papers."""

from shelterdesk.gui.duty.duty_page import DutyPage

__all__ = ["DutyPage"]
