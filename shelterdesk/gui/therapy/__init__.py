"""Sessions: the week, attendance, notes, groups, art, questionnaires, who carries whom."""

from shelterdesk.gui.therapy.therapy_page import TherapyPage

__all__ = ["TherapyPage"]
