"""Taking in a list that the shelter already has: look at it first, correct the guesses, one undo for all."""

from shelterdesk.gui.imports.import_wizard import ImportWizard

__all__ = ["ImportWizard"]
