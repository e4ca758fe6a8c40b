"""Things and people: what the house keeps, issues and stores, who comes, who is on duty, complaints."""

from shelterdesk.gui.household.household_page import HouseholdPage

__all__ = ["HouseholdPage"]
