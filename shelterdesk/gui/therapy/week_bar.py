"""The bar over the week: to and fro, what is on show, whose, and what can be begun."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import Session, WorkingHours
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.roles import Role
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.therapy.diary import NO_ROOM, Diary, day_words
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import TitleLabel

WEEK, DAY, LIST = "week", "day", "list"
PEOPLE, ROOMS = "people", "rooms"
ALL, MINE = "", "mine"
_MEMBER, _ROOM = "m:", "r:"


class WeekBar(QWidget):
    """Holds what is chosen; the pane asks it."""

    stepped = Signal(int)
    changed = Signal()
    new_wanted = Signal()
    suggest_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, desk: Desk, diary: Diary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._diary = desk, diary
        self._filled: object = None
        self.title = TitleLabel(level=1)
        self.back, self.on = QToolButton(), QToolButton()
        self.today, self.new, self.suggest, self.paper = (QPushButton(autoDefault=False) for _ in range(4))
        self.pills = {mode: QRadioButton() for mode in (WEEK, DAY, LIST)}
        self.whose, self.columns_by = QComboBox(), QComboBox()
        self._group = QButtonGroup(self)
        for pill in self.pills.values():
            pill.setProperty("pill", True)
            self._group.addButton(pill)
        self.pills[WEEK].setChecked(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        for widget in (self.back, self.today, self.on):
            first.addWidget(widget)
        first.addSpacing(8)
        first.addWidget(self.title, 1)
        for pill in self.pills.values():
            first.addWidget(pill)
        second = FlowLayout(gap=6)
        for button in (self.new, self.suggest, self.paper):
            second.addWidget(button)
        for choice in (self.whose, self.columns_by):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            second.addWidget(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.today.clicked.connect(lambda: self.stepped.emit(0))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.new.clicked.connect(self.new_wanted)
        self.suggest.clicked.connect(self.suggest_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self._group.buttonClicked.connect(lambda _: self._say_changed())
        self.whose.activated.connect(lambda _: self._say_changed())
        self.columns_by.activated.connect(lambda _: self._say_changed())

    @Slot()
    def _say_changed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self.columns_by.setVisible(self.mode == DAY)

    # --- what is chosen ----------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """``week``, ``day`` or ``list``."""
        return next(mode for mode, pill in self.pills.items() if pill.isChecked())

    def set_mode(self, mode: str) -> None:
        """Choose what is shown."""
        self.pills[mode].setChecked(True)
        self._fit()

    @property
    def by(self) -> str:
        """What the columns of a day are: ``people`` or ``rooms``."""
        return str(self.columns_by.currentData() or PEOPLE)

    @property
    def _wanted(self) -> str:
        return str(self.whose.currentData() or ALL)

    @property
    def member(self) -> str:
        """The member whose sessions are shown; empty for those of all."""
        if self._wanted == MINE:
            return self._desk.vault.me.id
        return self._wanted.removeprefix(_MEMBER) if self._wanted.startswith(_MEMBER) else ""

    @property
    def room(self) -> str:
        """The room whose sessions are shown; empty for all."""
        return self._wanted.removeprefix(_ROOM) if self._wanted.startswith(_ROOM) else ""

    def wants(self, session: Session) -> bool:
        """Whether a session is shown."""
        if self.member:
            return self.member in (session.therapist, session.co_leader)
        return not self.room or session.room == self.room

    def room_of(self, key: str) -> str | None:
        """The room that a column stands for."""
        return None if key == NO_ROOM else key

    def columns(self, day: date, sessions: Sequence[Session]) -> list[tuple[str, str]]:
        """Keys and titles of a day's columns: who works or leads something that day, or the rooms in use."""
        vault = self._desk.vault
        if self.by == ROOMS:
            used = {session.room for session in sessions}
            rooms = [room for room in self._diary.rooms.values() if room.out_of_use is None or room.id in used]
            gone = used - set(self._diary.rooms) - {None}
            found = [(room.id, visible(room.name or "–")) for room in rooms if self.room in ("", room.id)]
            found += [(room_id, self._diary.room(room_id)) for room_id in sorted(str(one) for one in gone)]
            without = [(NO_ROOM, self.tr("No room yet"))] if None in used or not found else []
            return [*sorted(found, key=lambda one: one[1].casefold()), *without]
        if self.member:
            return [(self.member, visible(vault.alias_of(self.member)))]
        weekday = str(day.isoweekday())
        people = {one.member for one in vault.all(WorkingHours) if weekday in one.weekdays and one.member}
        people |= {who for session in sessions for who in (session.therapist, session.co_leader) if who}
        people |= {vault.me.id}
        return sorted(((one, visible(vault.alias_of(one))) for one in people), key=lambda one: one[1].casefold())

    # --- words -------------------------------------------------------------------------------------

    def say_days(self, days: Sequence[date]) -> None:
        """The day or the week on show, as the title."""
        if self.mode == DAY:
            words = day_words(days[0], "dddd, d MMMM yyyy")
            self.title.setText(words[:1].upper() + words[1:])
            return
        first, last = days[0], days[-1]
        form = "d" if first.month == last.month else "d MMMM" if first.year == last.year else "d MMMM yyyy"
        self.title.setText(f"{day_words(first, form)} – {day_words(last, 'd MMMM yyyy')}")

    def fill(self) -> None:
        """Whose sessions there are; what is chosen stays."""
        vault = self._desk.vault
        writers = kind_of(Session).writers
        people = sorted(
            ((_MEMBER + one.id, visible(one.alias)) for one in vault.members.values()
             if one.active and one.roles & writers and one.id != vault.me.id),
            key=lambda one: one[1].casefold(),
        )  # fmt: skip
        rooms = [(_ROOM + room.id, visible(room.name or "–")) for room in self._diary.rooms.values()]
        wanted = [(ALL, self.tr("All sessions")), (MINE, self.tr("My sessions")), *people, *rooms]
        if wanted == self._filled:
            return
        chosen = self.whose.currentData() if self._filled else (MINE if Role.PSYCHOLOGIST in vault.me.roles else ALL)
        self._filled = wanted
        self.whose.clear()
        for key, words in wanted:
            self.whose.addItem(words, key)
        self.whose.setCurrentIndex(max(self.whose.findData(chosen), 0))

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_group"):
            self._draw()

    def _draw(self) -> None:
        for button, name in ((self.back, "chevron-left"), (self.on, "chevron-right"), (self.new, "plus"),
                             (self.suggest, "clock"), (self.paper, "printer")):  # fmt: skip
            button.setIcon(icon(name))

    def retranslate(self) -> None:
        """Say the words anew."""
        self._draw()
        self.today.setText(self.tr("T&oday"))
        for button, words in ((self.back, self.tr("Before")), (self.on, self.tr("After"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.new.setText(self.tr("N&ew…"))
        self.suggest.setText(self.tr("&Suggest a time…"))
        self.paper.setText(self.tr("&Print for the wall…"))
        for mode, words in ((WEEK, self.tr("Week")), (DAY, self.tr("Day")), (LIST, self.tr("List"))):
            self.pills[mode].setText(words)
        self.whose.setAccessibleName(self.tr("Whose"))
        chosen = self.columns_by.currentIndex()
        self.columns_by.clear()
        self.columns_by.addItem(self.tr("By person"), PEOPLE)
        self.columns_by.addItem(self.tr("By room"), ROOMS)
        self.columns_by.setCurrentIndex(max(chosen, 0))
        self.columns_by.setAccessibleName(self.tr("Columns of the day"))
        self._filled = self._filled and []
        self._fit()


__all__ = ["ALL", "DAY", "LIST", "MINE", "PEOPLE", "ROOMS", "WEEK", "WeekBar"]
