"""Makes recovery cards: explained, how many, with whom, onto paper, typed back, in force."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.documents.recovery_cards import recovery_card
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.cards.explain_page import ExplainPage
from shelterdesk.gui.administration.cards.papers_page import PapersPage
from shelterdesk.gui.administration.cards.printed import printed_set
from shelterdesk.gui.administration.cards.quorum_page import QuorumPage
from shelterdesk.gui.administration.cards.second_page import SecondPage
from shelterdesk.gui.administration.cards.type_back_page import TypeBackPage
from shelterdesk.gui.administration.staff.new_keys import NewKeys
from shelterdesk.gui.administration.staff.result_page import ResultPage
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_wizard import PlainWizard
from shelterdesk.gui.words import drawer_label
from shelterdesk.vault.card_standing import standing
from shelterdesk.vault.recovery import NewSet, is_in_force, put_in_force, to_stage
from shelterdesk.vault.rekey import Staged


class CardsWizard(PlainWizard):
    """Nothing is written before the last card was typed back. What was drawn goes with the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._in_force = False
        self.explain = ExplainPage(again=bool(desk.vault.keys.chain.sets))
        self.quorum, self.second = QuorumPage(desk), SecondPage(desk)
        self.papers, self.type_back, self.result_page = PapersPage(), TypeBackPage(), ResultPage()
        for page in (
            self.explain, self.quorum, self.second, self.papers, self.type_back, self.result_page
        ):  # fmt: skip
            self.addPage(page)
        self.currentIdChanged.connect(self._arrived)
        self.new_keys = NewKeys(desk, self.type_back.progress, self)
        self.new_keys.ready.connect(self._staged)
        self.new_keys.failed.connect(self.type_back.fail)
        self.type_back.all_typed.connect(self._to_commit)
        self.retranslate()

    @Slot(int)
    def _arrived(self, _: int) -> None:
        page, new = self.currentPage(), self.second.new
        if page is self.second:
            self.second.begin(self.quorum.wish())
        elif page is self.papers and new is not None:
            self.papers.begin(new, self._paper, self._desk.vault.folder)
        elif page is self.type_back and new is not None:
            self.type_back.begin(new)
            QTimer.singleShot(0, self.type_back.entry.lines[0], self.type_back.entry.lines[0].setFocus)

    @Slot()
    def _to_commit(self) -> None:
        self.button(QWizard.WizardButton.CommitButton).setFocus()

    def _paper(self, one: NewSet, number: int) -> bytes:
        new = self.second.new
        apart = new is not None and len(new.sets) > 1
        printed = printed_set(
            self._desk.vault, one.name, one.number, one.needed, len(one.cards), apart=apart
        )
        return recovery_card(printed, number, one.cards[number - 1], self.quorum.paper_language())

    def validateCurrentPage(self) -> bool:
        """Leaving the page where cards are typed back puts them in force."""
        if self.currentPage() is self.type_back and not self._in_force:
            self._begin()
            return self._in_force
        return super().validateCurrentPage()

    def _begin(self) -> None:
        """Copy what gets new keys beside the ongoing work, then switch; with the first set there is nothing to copy."""
        if self.new_keys.under_way or self.second.new is None:
            return
        drawers = to_stage(self._desk.vault)
        if not drawers:
            self._put_in_force([])
            return
        self.new_keys.prepare(drawers)

    @Slot(object)
    def _staged(self, staged: "list[Staged]") -> None:
        self._put_in_force(staged)
        if self._in_force:
            self.next()

    def _put_in_force(self, staged: "list[Staged]") -> None:
        new, problem = self.second.new, ""
        if new is None:
            return
        try:
            put_in_force(self._desk.vault, new, staged)
        except ShelterDeskError as error:
            if not is_in_force(self._desk.vault, new):
                self.type_back.fail(error)
                return
            problem = words_for(error)  # only a note about it could not be kept
        self._in_force = True
        self._desk.keys_changed.emit()
        self._desk.tell_all()
        self._say_result(problem)
        self._forget()

    def reject(self) -> None:
        """Stop the copying first; nothing is in force yet."""
        if self.new_keys.under_way:
            self.new_keys.cancel()
            return
        super().reject()

    def _say_result(self, problem: str) -> None:
        found = standing(self._desk.vault)
        lines = [
            self.tr("The cards are in force. Put each into its envelope and bring it to its holder, outside the "
                "house."),
            self.tr("Write by hand on the recovery sheet where each card is; never into the computer."),
            self.tr("Once a year type a quorum under “Yearly check”, to see that the cards are still there and "
                "readable."),
        ]
        if found.waiting:
            lines.append(
                self.tr("They open “{drawers}” as soon as somebody who holds it unlocks.").format(
                    drawers="”, “".join(drawer_label(drawer) for drawer in found.waiting)
                )
            )
        lines.append(self.tr("Make a backup soon: older ones do not know these cards."))
        if problem:
            lines.append(problem)
        self.result_page.say(self.tr("Done"), lines, self.tr("What holds from now on"))

    def _forget(self) -> None:
        for page in (self.second, self.papers, self.type_back):
            page.forget()

    def done(self, result: int) -> None:
        """Keep no card."""
        self._forget()
        super().done(result)

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Put them in force"))
