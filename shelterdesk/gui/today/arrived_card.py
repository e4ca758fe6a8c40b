"""Who arrived while only duty was there: one key opens the file with the very id and code of the care card."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import CareCard, Case, Drawer, PartialDate, Person, Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import client_label, local, moment_text


class ArrivedCard(Card):
    """Shown only to those who may open files, and only while somebody has none."""

    failed = Signal(object)
    case_opened = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened.connect(self._open_file)

    def reload(self) -> None:
        """Care cards of people who are here and have no file."""
        cards = self._without_file() if self._may_open else []
        self.show_lines([Line(self._words(card), card, "moon") for card in cards])
        self.setVisible(bool(cards))

    @property
    def _may_open(self) -> bool:
        return Drawer.CASEWORK in self._desk.vault.drawers and self._desk.may_write(kind_of(Case))

    def _without_file(self) -> list[CareCard]:
        vault = self._desk.vault
        binned: set[str] | None = None
        found = []
        for card in vault.find(CareCard, here="yes"):
            if vault.place_of(kind_of(Case), card.case_id).sealed_case or vault.get(Case, card.case_id) is not None:
                continue
            binned = {case.id for case in vault.removed(Case)} if binned is None else binned
            if card.case_id and card.case_id not in binned:
                found.append(card)
        return found

    def _words(self, card: CareCard) -> str:
        if not card.arrived_at:
            return client_label(card)
        return self.tr("{who}, arrived {when}").format(who=client_label(card), when=moment_text(card.arrived_at))

    @Slot(object)
    def _open_file(self, card: CareCard) -> None:
        """The case under the id that every sheet of the night has, and what the card knows of the person."""
        vault = self._desk.vault
        day = local(card.arrived_at).date() if card.arrived_at else local(vault.now()).date()
        case = Case(
            id=card.case_id, case_id=card.case_id, code=card.code, stage="rescue", stay="present",
            opened=PartialDate.of(day), worker=vault.me.id,
        )  # fmt: skip
        records: list[Record] = [case]
        if card.called or card.languages:
            language, *others = card.languages or (None,)
            records.append(
                Person(
                    case_id=card.case_id, called=card.called, first_language=language,
                    other_languages=tuple(one for one in others if one),
                )
            )  # fmt: skip
        try:
            self._desk.save(*records)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.case_opened.emit(card.case_id, "", "")

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Arrived at night, no file yet: Enter opens one"), "")
