"""What is said where sheets lie in a drawer that is not one's own: which it is, and who holds it."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.record import Kind
from shelterdesk.casework.roles import HELD_BY
from shelterdesk.gui.words import drawer_label, kind_plural, role_label

translate = QCoreApplication.translate


def closed_words(kind: Kind) -> tuple[str, str]:
    """Where the sheets of a kind lie; and whom to ask."""
    holders = sorted(role_label(role) for role in HELD_BY[kind.drawer])
    where = translate("ClosedPane", "{sheets} lie in the drawer “{drawer}”, to which you have no key.")
    whom = translate("ClosedPane", "It is held by: {roles}. Please ask one of them.")
    return (
        where.format(sheets=kind_plural(kind), drawer=drawer_label(kind.drawer)),
        whom.format(roles=", ".join(holders)),
    )


__all__ = ["closed_words"]
