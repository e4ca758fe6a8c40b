"""What was told because a life was at risk: administrators hear of it, and another person looks at it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT
from shelterdesk.casework.emergency import EmergencyDisclosure
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.today.emergency_record_dialog import EmergencyRecordDialog
from shelterdesk.gui.words import code_label, moment_text
from shelterdesk.vault import emergency
from shelterdesk.vault.draft_file import Draft


class EmergencyCard(Card):
    """Each stays until every administrator has seen it and somebody else has looked at it. Names no client."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened.connect(self._show_told)

    def reload(self) -> None:
        """What I have not heard of first, then what waits for a review."""
        vault = self._desk.vault
        new = emergency.told_about(vault)
        waiting = [told for told in emergency.not_reviewed(vault) if emergency.may_review(vault, told)]
        lines = [Line(self._words(told, new, waiting), told, "heart-pulse") for told in new]
        lines += [Line(self._words(told, new, waiting), told, "clock") for told in waiting if told not in new]
        self.show_lines(lines)
        self.setVisible(bool(lines))

    def _words(
        self, told: EmergencyDisclosure, new: list[EmergencyDisclosure], waiting: list[EmergencyDisclosure]
    ) -> str:
        vault = self._desk.vault
        what = self.tr("{who} told {recipient} on {when}").format(
            who=vault.alias_of(told.told_by or ""), when=moment_text(told.told_at or ""),
            recipient=code_label(EMERGENCY_RECIPIENT, told.recipient or ""),
        )  # fmt: skip
        if told in waiting and emergency.is_overdue(vault, told):
            return self.tr("{what}: the review is overdue").format(what=what)
        if told in new:
            return self.tr("New: {what}").format(what=what)
        return self.tr("{what}: look at it until {until}").format(
            what=what, until=moment_text(told.review_until or "")
        )

    @Slot(object)
    def _show_told(self, told: EmergencyDisclosure) -> None:
        EmergencyRecordDialog(self._desk, told, self).open()

    def take_up(self, draft: Draft) -> bool:
        """Go on with the words of a review; says whether the draft is one."""
        told = self._desk.vault.get(EmergencyDisclosure, draft.key.record_id)
        if told is not None:
            self._show_told(told)
        return told is not None

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Told because a life was at risk"), "")
