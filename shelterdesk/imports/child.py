"""The child that decodes a foreign list: it has no keys, cannot open a file or a connection, and may not live long.

It is handed the bytes on standard input and answers in JSON lines: ``{"sheet": name, "hidden": bool}``, then a
list per row. A cell is a text, a number, true or false, null, or ``{"date": "2024-05-12"}``. What it says is
believed no more than the file itself: ``imports.sheet`` looks at every value again.
"""

import csv
import datetime as dt
import io
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from shelterdesk.confined import Limits, confine

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

MOST_ROWS = 100_000
MOST_COLUMNS = 512
MOST_SHEETS = 60
LONGEST_CELL = 100_000
"""Characters; a longer text is cut, and the cut is marked so that it can be told."""
CUT = "\N{HORIZONTAL ELLIPSIS}\N{BLACK SCISSORS}"

LIMITS = Limits(memory=2 * 1024**3, seconds=60, answer=512 * 1024 * 1024)
_DELIMITERS = ";,\t|"
_SNIFFED_LINES = 20
_CYRILLIC = ("cp1251", "koi8-r", "cp866")
_COMMON = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюцәғқңөұүі")


class NotAListError(Exception):
    """The bytes are no spreadsheet and no text table."""


def decoded(data: bytes) -> Iterator[Any]:
    """The lines to answer with; raises NotAListError."""
    if data[:4] == b"PK\x03\x04" or data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        yield from _workbook(data)
    else:
        yield {"sheet": "", "hidden": False}
        yield from _rows(_text_table(text_of(data)))


def _workbook(data: bytes) -> Iterator[Any]:
    from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            for about in book.sheets_metadata[:MOST_SHEETS]:
                yield {"sheet": about.name, "hidden": about.visible is not SheetVisibleEnum.Visible}
                yield from _rows(_filled(book.get_sheet_by_name(about.name)))
    except CalamineError as error:
        raise NotAListError from error


def _filled(sheet: "CalamineSheet") -> Iterator[list[Any]]:
    """The rows as a person sees them: a merged cell says the same over all that it covers."""
    left = (sheet.start or (0, 0))[1]
    top = (sheet.start or (0, 0))[0]
    spread: dict[int, list[tuple[int, int, int]]] = {}
    for (first_row, first), (last_row, last) in sheet.merged_cell_ranges or ():
        for covered in range(first_row, min(last_row, first_row + MOST_ROWS) + 1):
            spread.setdefault(covered, []).append((first_row, first, last))
    said: dict[tuple[int, int], Any] = {}
    for at, row in enumerate(sheet.iter_rows(), top):
        cells: list[Any] = list(row)
        for first_row, first, last in spread.get(at, ()):
            if at == first_row and 0 <= first - left < len(cells):
                said[first_row, first] = cells[first - left]
            for column in range(max(first - left, 0), min(last - left + 1, len(cells))):
                cells[column] = said.get((first_row, first), cells[column])
        yield cells


def _rows(rows: Iterable[list[Any]]) -> Iterator[list[Any]]:
    for number, row in enumerate(rows):
        if number >= MOST_ROWS:
            return
        yield [_cell(value) for value in row[:MOST_COLUMNS]]


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= LONGEST_CELL else value[:LONGEST_CELL] + CUT
    if isinstance(value, dt.datetime):
        return {"date": value.date().isoformat()}
    if isinstance(value, dt.date):
        return {"date": value.isoformat()}
    if isinstance(value, dt.time | dt.timedelta):
        return str(value)
    if isinstance(value, float):
        whole = value == value and abs(value) < 2**53 and value == int(value)  # noqa: PLR0124 (not a number is not itself)
        return int(value) if whole else repr(value)
    return value


# --- text ---------------------------------------------------------------------------------------------


def text_of(data: bytes) -> str:
    """The text, in whatever encoding it was saved: Unicode where it fits, else the Cyrillic one that reads best."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _tried(data, encoding) or ""
    if data.count(0) * 3 > len(data):
        return _tried(data, "utf-16-be" if data[:1] == b"\0" else "utf-16-le") or ""
    if b"\0" in data:
        raise NotAListError
    found = _tried(data, "utf-8")
    if found is not None:
        return found
    return max((text for name in _CYRILLIC if (text := _tried(data, name)) is not None), key=_reads_well, default="")


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _reads_well(text: str) -> float:
    """Words in lower case with common letters read better than words in odd ones."""
    letters = [char for char in text[:50_000] if char.isalpha() and ord(char) > 127]
    good = sum(char in _COMMON for char in letters) + 0.5 * sum(char.lower() in _COMMON for char in letters)
    return good / max(len(letters), 1)


def _text_table(text: str) -> Iterator[list[Any]]:
    csv.field_size_limit(1 << 30)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))


def _delimiter(text: str) -> str:
    """The mark that splits the first lines into the most columns, the same number in each."""
    lines = [line for line in text.splitlines()[:_SNIFFED_LINES] if line.strip()]

    def regular(mark: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=mark)]
        usual = max(set(widths), key=widths.count) if widths else 1
        return (widths.count(usual) / max(len(widths), 1) if usual > 1 else 0.0, usual)

    return max(_DELIMITERS, key=regular)


def main() -> int:
    """Answer for what comes on standard input; 0 done, 1 no list, anything else died on it."""
    import encodings.cp866
    import encodings.cp1251
    import encodings.koi8_r
    import encodings.utf_8_sig
    import encodings.utf_16
    import encodings.utf_16_be
    import encodings.utf_16_le  # noqa: F401 (nothing can be imported once it is confined)

    import python_calamine  # noqa: F401 (likewise)

    data = sys.stdin.buffer.read()
    confine(LIMITS)
    try:
        for line in decoded(data):
            sys.stdout.write(json.dumps(line, ensure_ascii=True) + "\n")
        sys.stdout.flush()
    except NotAListError:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
