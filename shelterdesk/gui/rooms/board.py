"""The board: rooms side by side, their beds below one another, and who is here without a bed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from shelterdesk.casework.rooms import Room
from shelterdesk.gui.rooms.bed_row import BedRow
from shelterdesk.gui.rooms.night import Night, room_title
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label

_CARD_LETTERS = 34
_NOWHERE = ""


class Board(QWidget):
    """Says who is to sleep where; saves nothing itself."""

    moved = Signal(str, str)
    """Case id, bed id; an empty bed: no bed any more."""
    menu_wanted = Signal(object)
    """A row for which one asks what can be done."""
    chosen = Signal(object)
    """The row with the cursor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[BedRow] = []
        self.taken_up: BedRow | None = None
        self._over: BedRow | None = None
        self._cards: list[QFrame] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def show_night(self, night: Night) -> None:
        """Build the board anew; the cursor stays in the same bed."""
        here = next(((row.bed_id, row.case_id) for row in self.rows if row.hasFocus()), None)
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self.rows, self.taken_up, self._over = [], [], None, None
        rooms: dict[str, list[int]] = {}
        for number, place in enumerate(night.places):
            rooms.setdefault(place.room.id, []).append(number)
        for numbers in rooms.values():
            self._cards.append(self._room(night, numbers))
        bedless = night.bedless()
        if bedless:
            self._cards.append(self._without_bed(night, bedless))
        self._arrange(anew=True)
        if here is not None:
            self._find(*here)

    def _find(self, bed_id: str, case_id: str) -> None:
        for row in self.rows:
            if row.bed_id == bed_id and (bed_id or row.case_id == case_id):
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _card(self, title: str, note: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(self)
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(2)
        column.addWidget(TitleLabel(title))
        if note:
            column.addWidget(QuietLabel(note))
        return card, column

    def _room(self, night: Night, numbers: list[int]) -> QFrame:
        first = night.places[numbers[0]]
        free = sum(night.places[number].free for number in numbers)
        card, column = self._card(room_title(first), self._room_note(first.room, free))
        for number in numbers:
            place = night.places[number]
            for stay in place.stays:
                row = self._row(place.bed.id, stay.case_id)
                row.show_texts(place.bed.bed_name or "–", night.name(stay.case_id), night.said(stay), free=False)
                column.addWidget(row)
            if not place.stays:
                row = self._row(place.bed.id, "")
                words = self.tr("out of use") if place.closed else self.tr("free")
                row.show_texts(place.bed.bed_name or "–", words, [], free=True)
                column.addWidget(row)
        column.addStretch(1)
        return card

    def _room_note(self, room: Room, free: int) -> str:
        zone = room.zone
        codes = type(room).__dataclass_fields__["zone"].metadata["question"].codes
        said = code_label(codes, zone) + ": " if zone else ""
        return said + (self.tr("%n bed(s) free", "", free) if free else self.tr("no bed free"))

    def _without_bed(self, night: Night, bedless: list[str]) -> QFrame:
        card, column = self._card(self.tr("Here, without a bed"), "")
        for case_id in bedless:
            row = self._row(_NOWHERE, case_id)
            row.show_texts("", night.name(case_id), [], free=False)
            column.addWidget(row)
        column.addStretch(1)
        return card

    def _row(self, bed_id: str, case_id: str) -> BedRow:
        row = BedRow(bed_id, case_id)
        row.picked.connect(self._picked)
        row.wanted.connect(self._wanted)
        row.walked.connect(self._walk)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        row.entered.connect(self.chosen)
        self.rows.append(row)
        return row

    # --- taking up and putting down ----------------------------------------------------------------

    def _picked(self, row: BedRow) -> None:
        """Space: take up, or put down here."""
        if self.taken_up is None:
            if row.case_id:
                self.taken_up = row
                row.mark(picked=True)
            return
        self._put(row)

    def _wanted(self, row: BedRow) -> None:
        if self.taken_up is not None:
            self._put(row)
        else:
            self.menu_wanted.emit(row)

    def _put(self, row: BedRow) -> None:
        taken, self.taken_up = self.taken_up, None
        if taken is None:
            return
        taken.mark(picked=False)
        if row is not taken and row.bed_id != taken.bed_id:
            self.moved.emit(taken.case_id, row.bed_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts back what was taken up."""
        if event.key() == Qt.Key.Key_Escape and self.taken_up is not None:
            self.taken_up.mark(picked=False)
            self.taken_up = None
        else:
            super().keyPressEvent(event)

    def _walk(self, row: BedRow, step: int) -> None:
        at = self.rows.index(row) + step
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    # --- dragging ----------------------------------------------------------------------------------

    def _drag(self, row: BedRow, at: QPoint) -> None:
        over = self._at(at)
        if over is self._over:
            return
        for each, marked in ((self._over, False), (over if over is not row else None, True)):
            if each is not None:
                each.mark(picked=marked)
        self._over = over

    def _drop(self, row: BedRow, at: QPoint) -> None:
        over, self._over = self._at(at), None
        if over is None or over is row:
            return
        over.mark(picked=False)
        if over.bed_id != row.bed_id:
            self.moved.emit(row.case_id, over.bed_id)

    def _at(self, point: QPoint) -> BedRow | None:
        return next((row for row in self.rows if row.rect().contains(row.mapFromGlobal(point))), None)

    # --- places on the page ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many rooms side by side as fit."""
        super().resizeEvent(event)
        self._arrange(anew=False)

    def _arrange(self, *, anew: bool) -> None:
        width = max(self.fontMetrics().averageCharWidth() * _CARD_LETTERS, 1)
        columns = max(1, min(self.width() // width, len(self._cards) or 1))
        if columns == self._columns and not anew:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._grid.setRowStretch(len(self._cards) // columns + 1, 1)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
