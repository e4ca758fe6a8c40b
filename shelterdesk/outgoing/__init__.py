"""The gate: the only code that hands bytes to a printer, a file or a stick, and asks before whether they may leave."""

from shelterdesk.outgoing.checks import Cleared, Stop, cleared, of_ourselves, stops
from shelterdesk.outgoing.names import neutral_name
from shelterdesk.outgoing.printing import hand_to_printer
from shelterdesk.outgoing.tree import Digested, OpenFolder
from shelterdesk.outgoing.writing import Written, write_out

__all__ = [
    "Cleared", "Digested", "OpenFolder", "Stop", "Written", "cleared", "hand_to_printer", "neutral_name",
    "of_ourselves", "stops", "write_out",
]  # fmt: skip
