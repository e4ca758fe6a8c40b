"""Panes of sheets that hang together: episodes in their order, placements, family with children's own files."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from shelterdesk.casework.case import Case
from shelterdesk.casework.children import FamilyLink
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.placement import Placement
from shelterdesk.casework.record import Record, questions_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.clients.child_file import begin_child_file
from shelterdesk.gui.clients.sheets_pane import SheetsPane
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.sheet_words import answer_text, shown, summary


class EpisodesPane(SheetsPane):
    """Episodes in the order in which they happened; the next exploiter follows from the chosen one."""

    def more_buttons(self) -> None:
        """The button for a resale."""
        self.next = QPushButton()
        self.next.clicked.connect(self.add_next)
        self.buttons.insertWidget(1, self.next)

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        self.next.setText(self.tr("Add next exploiter"))
        self.next.setIcon(icon("repeat"))
        self.next.setToolTip(self.tr("Sold or passed on: a new episode that follows the chosen one"))

    def order(self, records: list[Record]) -> list[Record]:
        """By their number in order, then as they came."""
        return sorted(records, key=lambda record: getattr(record, "order", None) or 10**6)

    def blank(self) -> Record:
        """The next number in order."""
        return Episode(case_id=self.case_id, order=self._next_number())

    def add_next(self) -> None:
        """Begin an episode that follows the chosen one, with what is known from it."""
        before = self.current()
        if isinstance(before, Episode):
            follower = Episode(
                case_id=self.case_id, order=self._next_number(), follows=before.id, resale="yes",
                sold_by=before.exploiter, began=before.ended, country=before.country, region=before.region,
            )
            try:
                self.leave()
                self.desk.save(follower)
            except ShelterDeskError as error:
                self.tell(error_text(error))
            else:
                self.open_record(follower.id)
                self.focus_form()
        else:
            self.add_sheet()

    def _next_number(self) -> int:
        taken = [record.order or 0 for record in self.records() if isinstance(record, Episode)]
        return max([*taken, len(taken)], default=0) + 1

    def line_of(self, record: Record) -> str:
        """Number and first answers."""
        if not isinstance(record, Episode) or not record.base:
            return super().line_of(record)
        asked = questions_of(Episode)
        parts = [
            answer_text(asked[name], getattr(record, name), self.desk)
            for name in ("type", "exploitation", "country", "began", "ended")
        ]
        told = " · ".join(part for part in parts if part) or summary(record, self.desk)
        if record.follows and record.resale == "yes":
            told = self.tr("{episode} (resale)").format(episode=told)
        return f"{record.order}. {told}" if record.order else told


class PlacementsPane(SheetsPane):
    """The chain of places, the last one first in mind: a new one begins today."""

    def blank(self) -> Record:
        """A place from today on."""
        return Placement(case_id=self.case_id, began=PartialDate(self.desk.vault.now().astimezone().date().isoformat()))


class FamilyPane(SheetsPane):
    """Family and children; a child who lives here gets a file of its own."""

    client_wanted = Signal(str)

    def more_buttons(self) -> None:
        """The buttons for a child's own file."""
        self.child = QPushButton()
        self.child.clicked.connect(self.add_child)
        self.own_file = QPushButton()
        self.own_file.clicked.connect(self.open_own_file)
        self.buttons.insertWidget(1, self.child)
        self.buttons.insertWidget(2, self.own_file)

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        self.child.setText(self.tr("Add child"))
        self.child.setIcon(icon("baby"))
        self.child.setToolTip(self.tr("A child who lives here: begins a file of its own, linked to this one"))
        self.own_file.setText(self.tr("Open own file"))
        self.own_file.setToolTip(self.tr("Open the file of the chosen family member"))

    def _choose(self, row: int) -> None:
        super()._choose(row)
        chosen = self.current()
        self.own_file.setEnabled(isinstance(chosen, FamilyLink) and bool(chosen.relative))

    def add_child(self) -> None:
        """Begin the child's own file and open it."""
        self.leave()
        try:
            child = begin_child_file(self.desk, self.case_id)
        except ShelterDeskError as error:
            self.tell(error_text(error))
        else:
            self.client_wanted.emit(child)

    def open_own_file(self) -> None:
        """Open the file of the chosen family member, where there is one."""
        chosen = self.current()
        if isinstance(chosen, FamilyLink) and chosen.relative:
            self.client_wanted.emit(chosen.relative)

    def line_of(self, record: Record) -> str:
        """Relation, name or code of the own file."""
        if not isinstance(record, FamilyLink) or not record.relative:
            return super().line_of(record)
        case = self.desk.vault.get(Case, record.relative)
        relation = answer_text(questions_of(FamilyLink)["relation"], record.relation, self.desk)
        own = self.tr("own file {code}").format(code=shown(case.code or "") if case else self.tr("(not here)"))
        return " · ".join(part for part in (relation, shown(record.name or ""), own) if part)


__all__ = ["EpisodesPane", "FamilyPane", "PlacementsPane"]
