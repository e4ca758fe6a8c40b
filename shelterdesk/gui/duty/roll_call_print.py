"""Tonight's roll-call on the usual printer, without a question."""

from shelterdesk.documents.duty_sheets import duty_sheet
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.papers import roll_call
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.language import spoken
from shelterdesk.gui.widgets.printing import paint_onto, usual_printer
from shelterdesk.outgoing import cleared, hand_to_printer


def print_roll_call(desk: Desk, tonight: Tonight) -> bool:
    """Whether a printer took it; raises ``GateStopsError`` and ``GateClosedError``."""
    language = spoken()
    sheet = roll_call(desk, tonight, language)
    payload = duty_sheet(sheet, language)
    paper = cleared(desk.vault, "\n".join(sheet.texts()), payload, "pdf", may_override=False)
    printer = usual_printer()
    return printer is not None and hand_to_printer(paper, lambda payload: paint_onto(printer, payload))
