"""The printer as the windows know it: takes the bytes of a PDF from ``outgoing`` and paints them, page by page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

_MOST_DPI = 300
_POINTS_PER_INCH = 72
_DOCUMENT = "paper"
"""What the printer's queue is told; never more."""


def printer_there() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinters())


def usual_printer() -> QPrinter | None:
    """The printer that this computer takes without asking; ``None`` where there is none."""
    usual = QPrinterInfo.defaultPrinter()
    return QPrinter(usual, QPrinter.PrinterMode.HighResolution) if not usual.isNull() else None


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer; ``None`` if the user thinks better of it. Never into a file: that is for ``outgoing``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    chosen = bool(dialog.exec())
    dialog.deleteLater()
    return printer if chosen else None


def print_pdf(payload: bytes, parent: QWidget) -> bool:
    """Ask for a printer and print; returns whether it was printed."""
    printer = choose_printer(parent)
    return printer is not None and paint_onto(printer, payload)


def paint_onto(printer: QPrinter, payload: bytes) -> bool:
    """Paint every page of a PDF on a printer, each on a sheet of its own; returns whether all went well."""
    printer.setDocName(_DOCUMENT)
    printer.setFullPage(True)
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(payload))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready:
        return False
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        return all(_paint(painter, printer, document, page) for page in range(document.pageCount()))
    finally:
        painter.end()


def _paint(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> bool:
    if page and not printer.newPage():
        return False
    points = document.pagePointSize(page)
    dpi = min(_MOST_DPI, printer.resolution())
    size = QSize(round(points.width() * dpi / _POINTS_PER_INCH), round(points.height() * dpi / _POINTS_PER_INCH))
    image = document.render(page, size)
    whole = painter.viewport()
    fitted = image.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(whole.topLeft(), fitted), image)
    return True
