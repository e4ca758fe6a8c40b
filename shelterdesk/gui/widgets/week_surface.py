"""The surface of a calendar: shows days or people in columns, scrolls, knows where its cursor is. Changes nothing."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from shelterdesk.gui.widgets.week_frame import Frame
from shelterdesk.gui.widgets.week_items import (
    DAY,
    Band,
    Column,
    Ghost,
    Item,
    Piece,
    Shade,
    Stop,
    Verdict,
    moment_at,
    nearest,
    on_the_wall,
    pieces_of,
    shades_of,
    stops_of,
)
from shelterdesk.gui.widgets.week_painting import (
    Dress,
    paint_cursor,
    paint_ghost,
    paint_header,
    paint_now,
    paint_shade,
    paint_words,
    picture,
    times,
)

FIRST_HOUR, LAST_HOUR = 7, 21
"""Shown without scrolling, where letters leave room."""
STEP = 30
"""Minutes between the free times at which the cursor stops."""
USUAL = 60
"""Minutes of something new."""
_HOUR_LINES = 2.1
_MINUTE_MS = 60_000


class WeekSurface(QAbstractScrollArea):
    """Painted once and kept as a picture; the cursor, the ghost and the line of now are painted over it."""

    moved_to = Signal(str)
    """The cursor stands elsewhere: what is there, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[Column] = ()
        self.pieces: Sequence[Piece] = ()
        self.shades: Sequence[Shade] = ()
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self.at = Stop(0, 9 * 60)
        self.span = USUAL
        """Minutes that something new would take."""
        self.ghost: Ghost | None = None
        self.verdict = Verdict()
        self.live_shades: Sequence[Shade] = ()
        self._picture: QPixmap | None = None
        self._dress = Dress.of(self.font())
        self._scrolled_once = False
        self._measure()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumSize(320, 160)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        minute = QTimer(self, interval=_MINUTE_MS)
        minute.timeout.connect(self.viewport().update)
        minute.start()

    # --- what is shown -----------------------------------------------------------------------------

    def show_time(self, columns: Sequence[Column], items: Sequence[Item], bands: Sequence[Band] = ()) -> None:
        """Show these instead of those before; the cursor stays on its item, else at its time."""
        here = self.current
        self.columns, self.ghost = tuple(columns), None
        self.pieces, self.shades = pieces_of(columns, items), shades_of(columns, bands)
        self.anew()
        same = next((piece for piece in self.pieces if here is not None and piece.item.id == here.id), None)
        if same is not None:
            self._stand(Stop(same.column, same.top, same), told=False)
        elif columns:
            column = min(self.at.column, len(columns) - 1)
            self._stand(nearest(stops_of(self.pieces, column, STEP), self.at.top), told=False)

    def anew(self) -> None:
        """Paint everything anew; the hours in view stay."""
        first = self.scrolled * 60 / self.frame_.hour
        self._picture = None
        self._measure()
        self.verticalScrollBar().setValue(round(first * self.frame_.hour / 60))
        self.viewport().update()

    @property
    def current(self) -> Item | None:
        """The item under the cursor."""
        return self.at.piece.item if self.at.piece is not None else None

    def go_to_item(self, item_id: str) -> bool:
        """Put the cursor on an item; whether it is shown."""
        piece = next((piece for piece in self.pieces if piece.item.id == item_id), None)
        if piece is not None:
            self._stand(Stop(piece.column, piece.top, piece))
        return piece is not None

    def go_to_time(self, column: int, minute: int) -> None:
        """Put the cursor at a time: on what stands there, else on the free time."""
        if self.columns:
            column = min(max(column, 0), len(self.columns) - 1)
            self._stand(nearest(stops_of(self.pieces, column, STEP), minute))

    def _stand(self, stop: Stop, *, told: bool = True) -> None:
        self.at, self.span = stop, USUAL
        said = self.words_here()
        self.setAccessibleName(said)
        if told:
            self.moved_to.emit(said)
            self._bring_into_view(self.place_in_content())
        self.viewport().update()

    def key_of(self, column: int) -> str:
        """Whose column it is; empty for a day."""
        return self.columns[column].key if self.columns else ""

    def moment_of(self, column: int, minute: int) -> datetime:
        """The moment at a minute of a column."""
        return moment_at(self.columns[column].day, minute)

    # --- words -------------------------------------------------------------------------------------

    def words_here(self) -> str:
        """Where the cursor is and what stands there."""
        if not self.columns:
            return ""
        said = [self._day_words(self.columns[self.at.column])]
        if self.at.piece is None:
            return ", ".join([*said, self.tr("{times} free").format(times=times(self.at.top, self.span))])
        item = self.at.piece.item
        minute = on_the_wall(item.starts)[1]
        states = {
            "done": self.tr("recorded"), "open": self.tr("not recorded yet"), "off": self.tr("cancelled"),
            "taken": self.tr("taken"),
        }  # fmt: skip
        under = [line for line in item.under.split("\n") if line]
        problem = {"mind": self.tr("please mind"), "hard": self.tr("breaks a rule")}.get(item.problem, "")
        more = [states.get(item.state, ""), problem]
        return ", ".join([*said, times(minute, item.minutes), item.title, *under, *(word for word in more if word)])

    def words_of_ghost(self, ghost: Ghost) -> str:
        """Where something would be."""
        column = self.columns[ghost.column]
        said = [self._day_words(column), times(ghost.top, ghost.minutes)]
        return ", ".join([*said, ghost.item.title] if ghost.item else said)

    def _day_words(self, column: Column) -> str:
        day = QLocale().toString(QDate(column.day.year, column.day.month, column.day.day), "dddd d MMMM")
        return f"{day}, {column.title}" if column.key else day

    # --- measures ----------------------------------------------------------------------------------

    def _measure(self) -> None:
        self._dress = Dress.of(self.font())
        view, line = self.viewport().size(), self._dress.line
        header = line * (2 if any("\n" in column.title for column in self.columns) else 1) + 10
        hour = max(round(line * _HOUR_LINES), (view.height() - header) // (LAST_HOUR - FIRST_HOUR))
        gutter = self._dress.plain.horizontalAdvance("00:00") + 14
        self.frame_ = Frame(view.width(), view.height(), gutter, header, hour, max(len(self.columns), 1))
        bar = self.verticalScrollBar()
        bar.setPageStep(max(view.height() - header, 1))
        bar.setSingleStep(hour // 2)
        bar.setRange(0, max(self.frame_.content - view.height() + header, 0))

    @property
    def scrolled(self) -> int:
        """How much of the content lies above the view."""
        return self.verticalScrollBar().value()

    def on_view(self, rect: QRect) -> QRect:
        """A place of the content as the view shows it."""
        return rect.translated(0, self.frame_.header - self.scrolled)

    def place_of_cursor(self) -> QRect:
        """Where the cursor is in the view."""
        return self.on_view(self.place_in_content())

    def place_in_content(self) -> QRect:
        """The cursor's place in the content."""
        if self.at.piece is not None:
            return self.frame_.piece(self.at.piece)
        return self.frame_.rect(self.at.column, self.at.top, min(self.at.top + max(self.span, STEP), DAY))

    def _bring_into_view(self, rect: QRect) -> None:
        bar = self.verticalScrollBar()
        if rect.top() < bar.value():
            bar.setValue(rect.top())
        elif rect.bottom() > bar.value() + bar.pageStep():
            bar.setValue(min(rect.bottom() + 1 - bar.pageStep(), rect.top()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other measures."""
        super().resizeEvent(event)
        self.anew()

    def showEvent(self, event: QShowEvent) -> None:
        """The working day is in view at first."""
        super().showEvent(event)
        if not self._scrolled_once:
            self._scrolled_once = True
            self.verticalScrollBar().setValue(self.frame_.y(FIRST_HOUR * 60))

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, colours or language."""
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "frame_"):
            self.anew()

    # --- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, then what moves."""
        frame, dress, view = self.frame_, self._dress, self.viewport().rect()
        if self._picture is None:
            ratio = self.devicePixelRatioF()
            self._picture = picture(frame, dress, self.columns, self.pieces, self.shades, ratio)
        painter = QPainter(self.viewport())
        painter.setFont(dress.font)
        painter.drawPixmap(0, frame.header - self.scrolled, self._picture)
        painter.fillRect(0, frame.header - self.scrolled + frame.content, view.width(), view.height(),
                         self.palette().base())  # fmt: skip
        painter.setClipRect(0, frame.header, view.width(), view.height())
        today, minute = on_the_wall(self.now())
        for number, column in enumerate(self.columns):
            if column.day == today:
                paint_now(painter, frame, number, minute, self.scrolled)
        if self.columns:
            paint_cursor(painter, self.on_view(self.place_in_content()), focused=self.hasFocus())
        self._paint_ghost(painter, view)
        painter.setClipping(False)
        paint_header(painter, frame, dress, self.columns, self._today_column(today))
        painter.end()

    def _today_column(self, today: date) -> int:
        days = [column.day for column in self.columns]
        return days.index(today) if today in days and len(set(days)) > 1 else -1

    def _paint_ghost(self, painter: QPainter, view: QRect) -> None:
        if self.ghost is None:
            return
        for shade in self.live_shades:
            paint_shade(painter, self.frame_, self._dress, shade, self.frame_.header - self.scrolled)
        places = [self.on_view(self.frame_.rect(one.column, one.top, one.bottom)) for one in self._ghost_pieces()]
        for place in places:
            paint_ghost(painter, place, self._dress, self.ghost, self.verdict)
        if places and self.verdict.words:
            body = QRect(view.left(), self.frame_.header, view.width(), view.height() - self.frame_.header)
            paint_words(painter, body, places[0], self._dress, self.verdict.words)

    def _ghost_pieces(self) -> list[Piece]:
        """The ghost in its columns: over midnight it stands in two."""
        ghost = self.ghost
        if ghost is None or not self.columns:
            return []
        key = self.key_of(ghost.column)
        made = Item("", self.moment_of(ghost.column, ghost.top), ghost.minutes, "", columns=(key,) if key else ())
        return pieces_of(self.columns, [made])


__all__ = ["STEP", "USUAL", "WeekSurface"]
