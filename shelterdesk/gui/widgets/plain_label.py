"""A label that shows what a person typed exactly as typed."""

from PySide6.QtWidgets import QLabel, QWidget

_PLAIN_TEXT = 0
"""``Qt.TextFormat.PlainText`` as a number: the unlock window, which shows such labels, would otherwise
wait 25 ms for all the enumerations of ``Qt`` (a test compares the two)."""


class PlainLabel(QLabel):
    """Text that is never taken for markup, so ``<img …>`` in a name opens no file; wraps by default."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setOpenExternalLinks(False)
        self.setWordWrap(wrap)
        self.setText(text)


class QuietLabel(PlainLabel):
    """A hint or a remark: plain text in the quiet colour of the theme."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(text, parent, wrap=wrap)
        self.setProperty("tone", "quiet")


class TitleLabel(PlainLabel):
    """The title of a page or a section; ``level`` 1 is the page, 2 a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, level: int = 2) -> None:
        super().__init__(text, parent)
        self.setProperty("title", str(level))


__all__ = ["PlainLabel", "QuietLabel", "TitleLabel"]
