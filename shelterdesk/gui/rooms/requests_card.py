"""Requests for a place between shelters: by sex and date, without a name; and the beds that would fit."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Bed, PartialDate, PlaceRequest, Room, kind_of
from shelterdesk.casework.nights import free_beds
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.rooms.night import Night, bed_title
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import code_label, local, partial_date_text

_ID = Qt.ItemDataRole.UserRole
_OPEN = ("open", "offered", None)


class RequestsCard(QFrame):
    """Open requests, each with the beds free through all its nights."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self.none = TitleLabel(), QuietLabel()
        self.list = QListWidget()
        self.new, self.change, self.close_request = QPushButton(), QPushButton(), QPushButton()
        row = QHBoxLayout()
        for button in (self.new, self.change, self.close_request):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        for widget in (self.title, self.none, self.list):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.new.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.close_request.clicked.connect(self._close)
        self.list.itemActivated.connect(lambda _: self._change())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self._night: Night | None = None

    def show_night(self, night: Night) -> None:
        """List the open requests anew."""
        self._night = night
        chosen = self._chosen()
        vault = self._desk.vault
        rooms, beds = vault.all(Room), vault.all(Bed)
        self.list.clear()
        for asked in vault.all(PlaceRequest):
            if asked.state not in _OPEN:
                continue
            fits = free_beds(rooms, beds, night.stays, asked, night.day)
            item = QListWidgetItem(self._words(asked, [bed_title(place) for place in fits]))
            item.setData(_ID, asked.id)
            self.list.addItem(item)
            if chosen is not None and chosen.id == asked.id:
                self.list.setCurrentItem(item)
        any_there = bool(self.list.count())
        self.none.setVisible(not any_there)
        self.list.setVisible(any_there)
        for button in (self.change, self.close_request):
            button.setVisible(any_there)
        height = self.list.sizeHintForRow(0) * min(self.list.count(), 6) if any_there else 0
        self.list.setFixedHeight(height + 8)
        self._enable()

    def _words(self, asked: PlaceRequest, fits: list[str]) -> str:
        asks = kind_of(PlaceRequest).questions
        parts = []
        for name in ("way", "wanted_for", "age_band"):
            codes, value = asks[name].codes, getattr(asked, name)
            if codes is not None and value:
                parts.append(code_label(codes, value))
        if asked.partner:
            parts.append(asked.partner)
        if asked.from_day is not None:
            parts.append(self.tr("from {day}").format(day=partial_date_text(asked.from_day)))
        if asked.nights:
            parts.append(self.tr("%n night(s)", "", asked.nights))
        found = self.tr("fits: {beds}").format(beds=", ".join(fits)) if fits else self.tr("no bed is free all the time")
        return " · ".join([*parts, found])

    def _chosen(self) -> PlaceRequest | None:
        item = self.list.currentItem()
        return self._desk.vault.get(PlaceRequest, item.data(_ID)) if item is not None else None

    def _enable(self) -> None:
        there = self.list.currentItem() is not None
        self.change.setEnabled(there)
        self.close_request.setEnabled(there)

    @Slot()
    def _add(self) -> None:
        day = self._night.day if self._night is not None else local(self._desk.vault.now()).date()
        SheetDialog(PlaceRequest(way="asked_us", state="open", from_day=PartialDate.of(day)), self._desk, self).open()

    @Slot()
    def _change(self) -> None:
        found = self._chosen()
        if found is not None:
            SheetDialog(found, self._desk, self).open()

    @Slot()
    def _close(self) -> None:
        found = self._chosen()
        if found is None:
            return
        try:
            self._desk.save(replace(found, state="withdrawn"), offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Requests for a place"))
        self.none.setText(self.tr("Nobody is looking for a place. Requests hold sex, age and dates, never a name."))
        self.list.setAccessibleName(self.tr("Requests for a place"))
        self.new.setText(self.tr("New re&quest…"))
        self.change.setText(self.tr("C&hange…"))
        self.close_request.setText(self.tr("&Not needed any more"))
        if self._night is not None:
            self.show_night(self._night)
