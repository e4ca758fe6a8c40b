"""Last page of a wizard about staff: what holds now, and what is still to be done by whom."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from shelterdesk.gui.widgets.plain_label import PlainLabel


class ResultPage(QWizardPage):
    """A few plain lines."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self.lines: list[PlainLabel] = []

    def say(self, title: str, lines: Sequence[str], about: str = "") -> None:
        """Show these lines, one under the other."""
        self.setTitle(title)
        self.setSubTitle(about)
        for line in self.lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self.lines = [PlainLabel(text) for text in lines]
        for number, line in enumerate(self.lines):
            self._column.insertWidget(number, line)

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(line.text() for line in self.lines)
