"""What clients are called in the house: first name and code from the care card, else the code of the file."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import CareCard, Case, KeepApart
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import client_label
from shelterdesk.vault import CaseFilter

translate = QCoreApplication.translate

_MOST_HERE = 500


class Called:
    """Looked up by index and kept; made anew after a change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: dict[str, str] = {}
        self._codes: dict[str, str] = {}

    def name(self, case_id: str) -> str:
        """First name and code."""
        if case_id not in self._names:
            cards = self._desk.vault.of_case(CareCard, case_id)
            self._names[case_id] = client_label(cards[-1]) if cards else self.code(case_id)
        return self._names[case_id]

    def code(self, case_id: str) -> str:
        """The code alone."""
        if case_id not in self._codes:
            opens = self._desk.opens(kind_of(Case), case_id)
            case = self._desk.vault.get(Case, case_id) if opens else None
            code = case.code if case is not None else None
            self._codes[case_id] = visible(code) if code else translate("called", "Case without a code")
        return self._codes[case_id]

    def here(self) -> list[str]:
        """Who is present (case ids), in the order of their names."""
        rows = self._desk.vault.cases(CaseFilter(stay="present"), limit=_MOST_HERE, sort="code").rows
        return sorted((row.id for row in rows), key=lambda case_id: self.name(case_id).casefold())


def keep_apart(desk: Desk) -> frozenset[frozenset[str]]:
    """Pairs of clients who must not meet, as the gate knows them."""
    if Drawer.GATE not in desk.vault.drawers:
        return frozenset()
    pairs = (frozenset({one.case_id, one.other_case or ""}) for one in desk.vault.all(KeepApart))
    return frozenset(pair for pair in pairs if len(pair) == 2 and "" not in pair)


__all__ = ["Called", "keep_apart"]
