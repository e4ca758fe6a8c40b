"""What goes to the printer are the pages of the paper, whole, and nothing about them but the word “paper”."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from shelterdesk.documents.paper import Paper
from shelterdesk.gui.widgets.printing import paint_onto


def two_pages() -> bytes:
    paper = Paper()
    paper.title("First")
    paper.new_page()
    paper.title("Second, with much more ink")
    for _ in range(20):
        paper.text("A line of text. " * 6, bold=True)
    return paper.done()


def printed(payload: bytes, place: Path) -> tuple[bool, Path]:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return paint_onto(printer, payload), place


def pages(payload: bytes) -> list[QImage]:
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(payload))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    found = [document.render(page, QSize(210, 297)) for page in range(document.pageCount())]
    document.close()
    return found


def ink(image: QImage) -> int:
    return sum(
        QColor(image.pixel(x, y)).lightness() < 160 and image.pixelColor(x, y).alpha() > 0
        for x in range(image.width())
        for y in range(image.height())
    )


def test_every_page_is_printed_at_its_size_on_a_sheet_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    meant = two_pages()
    done, place = printed(meant, tmp_path / "out.pdf")
    assert done
    before, after = pages(meant), pages(place.read_bytes())
    assert len(after) == 2
    for old, new in zip(before, after, strict=True):
        assert 0.6 < ink(new) / ink(old) < 1.6
    assert ink(after[1]) > 3 * ink(after[0])
    assert b"First" not in place.read_bytes()


def test_what_is_no_paper_is_not_printed(qtbot: QtBot, tmp_path: Path) -> None:
    done, place = printed(b"nonsense", tmp_path / "out.pdf")
    assert not done
    assert not place.exists()
