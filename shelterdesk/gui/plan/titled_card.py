"""A card of the plan: a title and what stands below it."""

from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import TitleLabel


class TitledCard(QFrame):
    """Cards stand below each other; buttons of a card break into lines like words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title = TitleLabel(level=2)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 10, 16, 12)
        self.column.setSpacing(6)
        self.column.addWidget(self.title)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Put these below."""
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put a row of buttons below."""
        row = QWidget()
        flow = FlowLayout(row, gap=6)
        for button in buttons:
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.column.addWidget(row)


__all__ = ["TitledCard"]
