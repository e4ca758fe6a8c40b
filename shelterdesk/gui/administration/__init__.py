"""Settings of the program and of the house: language, look, lock, copies, members."""

from shelterdesk.gui.administration.administration_page import AdministrationPage

__all__ = ["AdministrationPage"]
