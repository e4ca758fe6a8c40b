"""The page of rooms: one night, its board, what can be done with the bed under the cursor, who slept there before."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework import Bed, BedStay, Room
from shelterdesk.casework.nights import nights
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.rooms.apart_dialog import ApartDialog
from shelterdesk.gui.rooms.bed_row import BedRow
from shelterdesk.gui.rooms.board import Board
from shelterdesk.gui.rooms.night import Night, bed_title
from shelterdesk.gui.rooms.requests_card import RequestsCard
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local, partial_date_text

_MOST_SHOWN = 8


class RoomsPage(QScrollArea):
    """Hints stand beside the beds; nothing here asks or forbids."""

    record_wanted = Signal(str, str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = self._today()
        self.night: Night | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.title, self.summary = TitleLabel(level=1), PlainLabel()
        self.back, self.tonight, self.on = QToolButton(), QPushButton(), QToolButton()
        self.add_room, self.add_bed, self.apart = QPushButton(), QPushButton(), QPushButton()
        self.board, self.requests = Board(), RequestsCard(desk)
        self.how, self.history = QuietLabel(), QuietLabel()
        self.empty = EmptyNote("bed")
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.summary)
        top.addLayout(words, 1)
        for button in (self.back, self.tonight, self.on, self.add_room, self.add_bed, self.apart):
            top.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(top)
        for widget in (self.how, self.empty, self.board, self.history, self.requests):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go_to(self.day - timedelta(days=1)))
        self.on.clicked.connect(lambda: self.go_to(self.day + timedelta(days=1)))
        self.tonight.clicked.connect(lambda: self.go_to(self._today()))
        self.add_room.clicked.connect(self._add_room)
        self.add_bed.clicked.connect(self._add_bed)
        self.empty.pressed.connect(self._add_room)
        self.apart.clicked.connect(lambda: self._keep_apart(""))
        self.board.moved.connect(self._moved)
        self.board.menu_wanted.connect(self._menu)
        self.board.chosen.connect(self._show_history)
        self.requests.failed.connect(self.failed)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(lambda _: self._soon.start())

    def _today(self) -> date:
        return local(self._desk.vault.now()).date()

    # --- what is shown ---------------------------------------------------------------------------

    def go_to(self, day: date) -> None:
        """Show another night."""
        self.day = day
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the night anew."""
        if not self._desk.vault.drawers or not self.isVisible():
            return
        self.night = Night.read(self._desk, self.day)
        self.board.show_night(self.night)
        self.requests.show_night(self.night)
        has_beds = bool(self.night.places)
        self.empty.setVisible(not has_beds and not self.night.bedless())
        self.how.setVisible(has_beds)
        self.add_bed.setEnabled(bool(self._desk.vault.all(Room, limit=1)))
        self._say_summary(self.night)

    def _say_summary(self, night: Night) -> None:
        words = QLocale().toString(QDate(self.day.year, self.day.month, self.day.day), QLocale.FormatType.LongFormat)
        said = [
            words[:1].upper() + words[1:],
            self.tr("%n in beds", "", night.taken),
            self.tr("%n bed(s) free", "", night.free),
        ]
        if night.hints:
            said.append(self.tr("%n hint(s)", "", len(night.hints)))
        self.summary.setText(" · ".join(said))

    @Slot(object)
    def _show_history(self, row: BedRow) -> None:
        """Who slept in this bed before, and where this client slept."""
        if self.night is None:
            return
        night = self.night
        of_bed = [stay for stay in night.stays if row.bed_id and stay.bed == row.bed_id]
        of_client = [stay for stay in night.stays if row.case_id and stay.case_id == row.case_id]
        lines = []
        if of_client:
            total = sum(nights(stay, self.day) for stay in of_client)
            lines.append(
                self.tr("{who}: %n night(s) so far", "", total).format(who=night.name(row.case_id))
                + ": " + "; ".join(self._said(stay, self._bed_name(stay)) for stay in of_client[-_MOST_SHOWN:])
            )  # fmt: skip
        if of_bed:
            lines.append(
                self.tr("This bed: {stays}").format(
                    stays="; ".join(self._said(stay, night.name(stay.case_id)) for stay in of_bed[-_MOST_SHOWN:])
                )
            )
        self.history.setText("\n".join(lines))

    def _bed_name(self, stay: BedStay) -> str:
        assert self.night is not None
        return next((bed_title(place) for place in self.night.places if place.bed.id == stay.bed), "–")

    def _said(self, stay: BedStay, what: str) -> str:
        first = partial_date_text(stay.from_day) if stay.from_day else "?"
        last = partial_date_text(stay.until_day) if stay.until_day else "…"
        return f"{what} {first} – {last}"

    # --- what is done ----------------------------------------------------------------------------

    @Slot(str, str)
    def _moved(self, case_id: str, bed_id: str) -> None:
        assert self.night is not None
        changed = self.night.move(case_id, bed_id)
        if not changed:
            return
        try:
            self._desk.save(*changed, offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)
        self.reload()

    @Slot(object)
    def _menu(self, row: BedRow) -> None:
        menu = self.menu_for(row)
        if menu.actions():
            menu.popup(row.mapToGlobal(QPoint(12, row.height())))

    def menu_for(self, row: BedRow) -> QMenu:
        """Everything that can be done with a row, so that no mouse is needed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        night = self.night
        if night is None:
            return menu
        if row.case_id:
            move = menu.addMenu(self.tr("&Move to"))
            for place in night.places:
                if place.free:
                    move.addAction(bed_title(place), partial(self._moved, row.case_id, place.bed.id))
            move.setEnabled(bool(move.actions()))
            if row.bed_id:
                menu.addAction(self.tr("&No bed from this night on"), lambda: self._moved(row.case_id, ""))
            menu.addAction(self.tr("&Keep apart from…"), lambda: self._keep_apart(row.case_id))
            menu.addAction(
                self.tr("Open the &care card"), lambda: self.record_wanted.emit(row.case_id, "care_card", "")
            )
        elif row.bed_id:
            give = menu.addMenu(self.tr("&Give to"))
            for case_id in night.bedless():
                give.addAction(night.name(case_id), partial(self._moved, case_id, row.bed_id))
            give.setEnabled(bool(give.actions()))
        if row.bed_id:
            menu.addSeparator()
            menu.addAction(self.tr("Change the &bed…"), lambda: self._open(Bed, row.bed_id))
            room = next((place.room.id for place in night.places if place.bed.id == row.bed_id), "")
            if room:
                menu.addAction(self.tr("Change the &room…"), lambda: self._open(Room, room))
        return menu

    def _open(self, record: type[Bed] | type[Room], record_id: str) -> None:
        found = self._desk.vault.get(record, record_id)
        if found is not None:
            SheetDialog(found, self._desk, self).open()

    @Slot()
    def _add_room(self) -> None:
        SheetDialog(Room(order=len(self._desk.vault.all(Room)) + 1), self._desk, self).open()

    @Slot()
    def _add_bed(self) -> None:
        rooms = self._desk.vault.all(Room)
        at = next((row.bed_id for row in self.board.rows if row.hasFocus() and row.bed_id), "")
        beds = self._desk.vault.all(Bed)
        room = next((bed.room for bed in beds if bed.id == at), None) or rooms[-1].id
        count = sum(bed.room == room for bed in beds) + 1
        SheetDialog(Bed(room=room, bed_name=str(count), order=count), self._desk, self).open()

    def _keep_apart(self, case_id: str) -> None:
        if self.night is not None:
            ApartDialog(self._desk, self.night, case_id, self).open()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        elif event.type() is QEvent.Type.PaletteChange and hasattr(self, "requests"):
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self.back.setIcon(icon("chevron-left"))
        self.on.setIcon(icon("chevron-right"))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rooms"))
        self.title.setText(self.tr("Who sleeps where"))
        self.tonight.setText(self.tr("&Tonight"))
        self.back.setAccessibleName(self.tr("The night before"))
        self.on.setAccessibleName(self.tr("The next night"))
        self.back.setToolTip(self.tr("The night before"))
        self.on.setToolTip(self.tr("The next night"))
        self.add_room.setText(self.tr("New &room…"))
        self.add_bed.setText(self.tr("New &bed…"))
        self.apart.setText(self.tr("&Keep apart…"))
        self.how.setText(
            self.tr(
                "Drag a client to another bed; or press Space on the client, walk with the arrows, and press Space on "
                "the bed. Enter shows what else can be done."
            )
        )
        self.empty.say(
            self.tr("No rooms yet"),
            self.tr(
                "Enter the rooms of the house by the names they have there, then the beds. No address is ever asked."
            ),
            self.tr("New room…"),
        )
        self.requests.retranslate()
        self._draw()


__all__ = ["RoomsPage"]
