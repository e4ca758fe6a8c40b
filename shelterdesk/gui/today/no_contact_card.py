"""Who is here and was not spoken with for too long: nobody is forgotten. Codes only."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Case
from shelterdesk.casework.caseload import DAYS_WITHOUT_CONTACT, Carried
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import local
from shelterdesk.vault.caseload import forgotten

_MOST = 5


class NoContactCard(Card):
    """The longest first; Enter opens the file. Shown only while there is somebody."""

    case_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, _MOST)
        self._desk = desk
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read the sessions of a week, and the newest notes of those who came to none."""
        vault = self._desk.vault
        now = vault.now()
        found = forgotten(vault, now, local(now).date()) if self._desk.opens(kind_of(Case)) else []
        self.show_lines([Line(self._words(one), one.case.case_id, "user") for one in found])
        self.setVisible(bool(found))

    def _words(self, one: Carried) -> str:
        code = visible(one.case.code) or "–"
        if one.days is None:
            return self.tr("{code}: nobody yet").format(code=code)
        return self.tr("{code}: for %n day(s)", "", one.days).format(code=code)

    @Slot(object)
    def _go(self, case_id: str) -> None:
        self.case_wanted.emit(case_id, "", "")

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Here, and nobody spoke with them for %n days", "", DAYS_WITHOUT_CONTACT), "")


__all__ = ["NoContactCard"]
