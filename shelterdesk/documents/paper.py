"""How our papers look: A4, one typeface, written from top to bottom; and what they never tell.

A paper carries no name of a person, program version, path or time of making: only what stands on it.
"""

import io
from collections.abc import Sequence
from functools import cache

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from shelterdesk.paths import resource

PLAIN, BOLD = "ShelterDesk", "ShelterDesk-Bold"
PRODUCER = "ShelterDesk"
MARGIN = 16 * mm
TITLE, HEADING, BODY, SMALL, LARGE = 20.0, 12.0, 10.5, 9.0, 22.0

_LINE = 1.3
_GREY = 0.45
_BOX = 9.0
_WRITING = 17.5
"""Height of a line to write on by hand."""
_LABEL_SHARE = 0.3
_ROW = 27.0
"""Height of a row with boxes to fill in by hand."""
_NAME_SHARE = 0.31


class Paper:
    """A document in the making. What no longer fits goes to a new page; ``done`` gives its bytes."""

    def __init__(self, *, turned: bool = False) -> None:
        """``turned``: the long side lies below."""
        _fonts()
        self._bytes = io.BytesIO()
        wide, high = landscape(A4) if turned else A4
        self._canvas = Canvas(self._bytes, pagesize=(wide, high), invariant=True, pageCompression=1)
        for tell in (self._canvas.setTitle, self._canvas.setAuthor, self._canvas.setSubject, self._canvas.setCreator):
            tell("")
        self._canvas.setProducer(PRODUCER)
        self._width = wide - 2 * MARGIN
        self._top = high - MARGIN
        self._y = self._top

    # --- pages -------------------------------------------------------------------------------------

    def new_page(self) -> None:
        """End this page and begin another."""
        self._canvas.showPage()
        self._y = self._top

    def done(self) -> bytes:
        """The whole PDF; the paper is of no use afterwards."""
        self._canvas.save()
        return self._bytes.getvalue()

    def space(self, points: float) -> None:
        """Leave room."""
        self._y -= points

    def keep_together(self, height: float) -> None:
        """What follows, so many points high, stands on one page."""
        self._room_for(height)

    def _room_for(self, height: float) -> None:
        if self._y - height < MARGIN:
            self.new_page()

    # --- texts -------------------------------------------------------------------------------------

    def title(self, text: str) -> None:
        """What this paper is, with a rule under it."""
        self.text(text, TITLE, bold=True)
        self.rule()

    def heading(self, text: str) -> None:
        """What comes next; stays with at least two lines of it."""
        self._room_for(HEADING * _LINE + 8 + 2 * BODY * _LINE)
        self.space(8)
        self.text(text, HEADING, bold=True)

    def text(self, text: str, size: float = BODY, *, bold: bool = False, indent: float = 0.0) -> None:
        """A paragraph in lines as long as they fit."""
        font = BOLD if bold else PLAIN
        for line in simpleSplit(text, font, size, self._width - indent):
            self._room_for(size * _LINE)
            self._y -= size * _LINE
            self._write(line, indent, size, font)

    def numbered(self, texts: Sequence[str], size: float = BODY) -> None:
        """Steps with their numbers in front."""
        indent = pdfmetrics.stringWidth(f"{len(texts)}.", PLAIN, size) + 6
        for number, text in enumerate(texts, 1):
            self._room_for(size * _LINE)
            self._write(f"{number}.", 0, size, PLAIN, drop=size * _LINE)
            self.text(text, size, indent=indent)
            self.space(size * 0.1)

    def listed(self, texts: Sequence[str], size: float = BODY) -> None:
        """Points without an order."""
        for text in texts:
            self._room_for(size * _LINE)
            self._write("–", 0, size, PLAIN, drop=size * _LINE)
            self.text(text, size, indent=12)

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Names at the left, what they are at the right."""
        indent = self._width * _LABEL_SHARE
        for label, value in rows:
            labels = simpleSplit(label, PLAIN, BODY, indent - 6)
            self._room_for(BODY * _LINE * len(labels))
            for number, line in enumerate(labels, 1):
                self._write(line, 0, BODY, PLAIN, drop=number * BODY * _LINE, grey=_GREY)
            before = self._y
            self.text(value, BODY, bold=True, indent=indent)
            self._y = min(self._y, before - len(labels) * BODY * _LINE)

    def rule(self) -> None:
        """A line across the page."""
        self._y -= 6
        self._canvas.setLineWidth(0.8)
        self._canvas.line(MARGIN, self._y, MARGIN + self._width, self._y)
        self._y -= 4

    # --- what is read or written by hand -----------------------------------------------------------

    def large_words(self, words: Sequence[str], columns: int = 2) -> None:
        """Words to be typed, each with its number, down one column and then the next."""
        rows = -(-len(words) // columns)
        height = LARGE * _LINE
        self._room_for(rows * height)
        for place, word in enumerate(words):
            column, row = divmod(place, rows)
            indent = column * self._width / columns
            drop = (row + 1) * height
            self._write(f"{place + 1:>2}", indent, BODY, PLAIN, drop=drop, grey=_GREY)
            self._write(word, indent + 24, LARGE, BOLD, drop=drop)
        self._y -= rows * height

    def tick_lines(self, text: str, blanks: int = 1) -> None:
        """A box to tick, what it means, and ``blanks`` lines to write on beside it."""
        self._room_for(_WRITING)
        self._y -= _WRITING
        self._canvas.setLineWidth(0.8)
        self._canvas.rect(MARGIN, self._y, _BOX, _BOX)
        self._write(text, _BOX + 7, BODY, PLAIN)
        begin = _BOX + 7 + pdfmetrics.stringWidth(text, PLAIN, BODY) + 8
        length = (self._width - begin) / blanks
        for blank in range(blanks):
            self._blank(begin + blank * length, length - 8)

    def grid(self, head: Sequence[str], names: Sequence[str]) -> None:
        """A row for each name with a box for each further title of ``head``, to be filled in by hand; the titles
        stand again on each page."""
        self._grid_row(head, bold=True)
        for name in names:
            if self._y - _ROW < MARGIN:
                self.new_page()
                self._grid_row(head, bold=True)
            self._grid_row((name, *("" for _ in head[1:])))

    def _grid_row(self, cells: Sequence[str], *, bold: bool = False) -> None:
        self._room_for(_ROW)
        self._y -= _ROW
        font, first = BOLD if bold else PLAIN, self._width * _NAME_SHARE
        width = (self._width - first) / max(1, len(cells) - 1)
        self._canvas.setLineWidth(0.5)
        for number, cell in enumerate(cells):
            begin, wide = (first + (number - 1) * width, width) if number else (0.0, first)
            self._canvas.rect(MARGIN + begin, self._y, wide, _ROW)
            lines = simpleSplit(cell, font, SMALL, wide - 8)[:2]
            for line, text in enumerate(lines):
                up = _ROW / 2 + (len(lines) / 2 - line - 1) * SMALL * _LINE + SMALL * 0.3
                self._write(text, begin + 4, SMALL, font, drop=-up)

    def writing_line(self, text: str) -> None:
        """What is to be written by hand, and a line under it across the page."""
        self.text(text, SMALL)
        self._room_for(_WRITING)
        self._y -= _WRITING
        self._blank(0, self._width)
        self.space(2)

    def _blank(self, indent: float, length: float) -> None:
        self._canvas.setLineWidth(0.5)
        self._canvas.line(MARGIN + indent, self._y, MARGIN + indent + length, self._y)

    def _write(
        self, text: str, indent: float, size: float, font: str, *, drop: float = 0.0, grey: float = 0.0
    ) -> None:
        self._canvas.setFont(font, size)
        self._canvas.setFillGray(grey)
        self._canvas.drawString(MARGIN + indent, self._y - drop, text)
        self._canvas.setFillGray(0)


@cache
def _fonts() -> None:
    for name, file in ((PLAIN, "DejaVuSansCondensed"), (BOLD, "DejaVuSansCondensed-Bold")):
        pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{file}.ttf"))))
