"""What the wizards about staff have in common."""

from shelterdesk.gui.widgets.plain_wizard import PlainWizard


class StaffWizard(PlainWizard):
    """A wizard of the pane about staff and keys."""
