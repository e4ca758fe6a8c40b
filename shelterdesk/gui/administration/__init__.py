"""Administration of the program and of the house: settings, staff and keys, recovery cards, backups."""

from shelterdesk.gui.administration.administration_page import AdministrationPage

__all__ = ["AdministrationPage"]
