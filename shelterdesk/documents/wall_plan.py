"""The plan of a week for the wall: large type, codes instead of names, pictures for those who do not read.

Everybody in the house sees it. So a crisis is printed as the talk that it is for everybody else, staff by alias, and
nothing says where or what the house is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

from shelterdesk.documents.paper import BOLD, MARGIN, PLAIN, Paper
from shelterdesk.documents.paper_words import PaperWords

TALK, TOGETHER, ART, FAMILY, TELEPHONE = "talk", "together", "art", "family", "telephone"
PRINTED_AS = {
    "individual": TALK, "crisis": TALK, "group": TOGETHER, "art": ART, "family": FAMILY, "telephone": TELEPHONE,
}  # fmt: skip
"""Kind of session → what the wall says."""

_WORKDAYS = 5
_SCALES = (1.6, 1.4, 1.25, 1.1, 1.0, 0.9, 0.8, 0.7)
_TIME, _WHO, _SMALL, _DAY = 14.0, 17.0, 11.0, 16.0
_LINE, _PAD, _GAP = 1.22, 5.0, 6.0
_GREY = 0.35


@dataclass(frozen=True)
class Planned:
    """One session as it stands on the wall, already in the language of the paper."""

    day: int
    """Days after Monday."""
    times: str
    who: str
    """Codes, or the name of a group."""
    kind: str
    led_by: str = ""
    room: str = ""


@dataclass(frozen=True)
class WallPlan:
    """A week from its Monday; sessions in order of time."""

    monday: date
    sessions: Sequence[Planned] = ()

    def texts(self) -> Iterator[str]:
        """Every text on it that is not fixed: what the gate is asked about."""
        for one in self.sessions:
            yield ", ".join(part for part in (one.times, one.who, one.led_by, one.room) if part)


def wall_plan(plan: WallPlan, language: str) -> bytes:
    """A PDF: one page, or more where a day has very many."""
    return _Wall(plan, PaperWords("wall_plan", language)).whole()


class _Wall(Paper):
    """Days side by side, their sessions below each other; the type as large as all of them allow."""

    def __init__(self, plan: WallPlan, words: PaperWords) -> None:
        super().__init__(turned=True)
        self._plan, self._words = plan, words
        count = max(_WORKDAYS, *(one.day + 1 for one in plan.sessions), 0)
        self._days: list[list[Planned]] = [[one for one in plan.sessions if one.day == day] for day in range(count)]
        self._wide = (self._width - _GAP * (count - 1)) / count
        self._scale = _SCALES[-1]

    def whole(self) -> bytes:
        """All pages."""
        self._title()
        room = self._y - MARGIN
        fitting = (scale for scale in _SCALES if max(self._height(day, scale) for day in self._days) <= room)
        self._scale = next(fitting, _SCALES[-1])
        rest = self._days
        while True:
            rest = [self._column(number, day) for number, day in enumerate(rest)]
            if not any(rest):
                return self.done()
            self.new_page()
            self._title()

    def _title(self) -> None:
        last = self._plan.monday + timedelta(days=len(self._days) - 1)
        first = self._plan.monday
        self.title(f"{self._words('title')}  {first:%d.%m.} – {last:%d.%m.%Y}")
        self.space(2)
        names = self._words.several("days")
        self._y -= _DAY * _LINE
        for number in range(len(self._days)):
            day = first + timedelta(days=number)
            size = _fitted(f"{names[number]} {day.day}", BOLD, _DAY, self._wide)
            self._write(f"{names[number]} {day.day}", number * (self._wide + _GAP), size, BOLD)
        self.space(8)

    def _column(self, number: int, sessions: list[Planned]) -> list[Planned]:
        """One day from the present height down; returns what does not fit."""
        y = self._y
        for place, one in enumerate(sessions):
            high = self._card_height(one, self._scale)
            if y - high < MARGIN and place:
                return sessions[place:]
            self._card(number * (self._wide + _GAP), y, high, one)
            y -= high + _GAP
        return []

    # --- one session -------------------------------------------------------------------------------

    def _height(self, day: list[Planned], scale: float) -> float:
        return sum(self._card_height(one, scale) + _GAP for one in day)

    def _lines(self, one: Planned, scale: float) -> list[tuple[str, str, float]]:
        """Text, typeface and size of each line."""
        room = self._wide - 2 * _PAD
        picture = _SMALL * 2.1 * min(scale, 1.25)
        lines = [(one.times, BOLD, _fitted(one.times, BOLD, _TIME * scale, room - picture))]
        kind = self._words(PRINTED_AS.get(one.kind, TALK))
        for text, font, size in ((one.who, BOLD, _WHO), (kind, PLAIN, _SMALL), (one.led_by, PLAIN, _SMALL),
                                 (one.room, PLAIN, _SMALL)):  # fmt: skip
            parts = simpleSplit(text, font, size * scale, room) if text else []
            lines += [(line, font, _fitted(line, font, size * scale, room)) for line in parts]
        return lines

    def _card_height(self, one: Planned, scale: float) -> float:
        return sum(size * _LINE for _, _, size in self._lines(one, scale)) + 2 * _PAD

    def _card(self, left: float, top: float, high: float, one: Planned) -> None:
        canvas = self._canvas
        canvas.setLineWidth(1.2)
        canvas.roundRect(MARGIN + left, top - high, self._wide, high, 5)
        self._y, kept = top - _PAD, self._y
        for text, font, size in self._lines(one, self._scale):
            self._y -= size * _LINE
            self._write(text, left + _PAD, size, font, drop=-size * 0.2, grey=0.0 if font == BOLD else _GREY)
        self._y = kept
        side = self._lines(one, self._scale)[0][2] * 1.2  # no higher than the line of the hours
        self._picture(MARGIN + left + self._wide - _PAD - side, top - _PAD - side, side, one.kind)

    # --- pictures ----------------------------------------------------------------------------------

    def _picture(self, left: float, low: float, side: float, kind: str) -> None:
        """People, as many and as tall as the kind has; a pencil; a telephone."""
        printed = PRINTED_AS.get(kind, TALK)
        sign = {ART: "✎", TELEPHONE: "☎"}.get(printed)
        if sign is not None:
            self._canvas.setFont(PLAIN, _fitted(sign, PLAIN, side * 1.15, side))
            self._canvas.drawRightString(left + side, low + side * 0.1, sign)
            return
        people = {TOGETHER: (0.72, 0.72, 0.72, 0.72), FAMILY: (1.0, 0.62, 1.0)}.get(printed, (1.0, 1.0))
        each = side * 1.1 / len(people)
        begin = left + side - each * len(people)
        for number, tall in enumerate(people):
            self._person(begin + (number + 0.5) * each, low, side * tall, each * 0.42)

    def _person(self, middle: float, low: float, tall: float, half: float) -> None:
        canvas = self._canvas
        head = min(half * 0.75, tall * 0.2)
        canvas.circle(middle, low + tall - head, head, stroke=0, fill=1)
        body = canvas.beginPath()
        body.moveTo(middle - half, low)
        shoulder = low + tall - 2 * head - tall * 0.06
        body.curveTo(middle - half, shoulder, middle - half * 0.6, shoulder, middle, shoulder)
        body.curveTo(middle + half * 0.6, shoulder, middle + half, shoulder, middle + half, low)
        body.close()
        canvas.drawPath(body, stroke=0, fill=1)


def _fitted(text: str, font: str, size: float, room: float) -> float:
    """The size, or as much less as one word that is too long needs."""
    wide = pdfmetrics.stringWidth(text, font, size)
    return size if wide <= room else size * room / wide
