"""Ticks for roles; each says which drawers it opens."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from shelterdesk.casework.roles import Role
from shelterdesk.gui.administration.staff.said import role_opens
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.words import role_label


class RolesBox(QWidget):
    """One line for each role."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {role: QCheckBox(self) for role in Role}
        self._opens = {role: QuietLabel("", self) for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(14)
        for row, role in enumerate(Role):
            grid.addWidget(self.boxes[role], row, 0)
            grid.addWidget(self._opens[role], row, 1)
            self.boxes[role].toggled.connect(self.changed)
        grid.setColumnStretch(1, 1)
        self._retranslate()

    def roles(self) -> frozenset[Role]:
        """The roles that are ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def tick(self, roles: Iterable[Role]) -> None:
        """Show these roles."""
        wanted = set(roles)
        for role, box in self.boxes.items():
            box.setChecked(role in wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for role, box in self.boxes.items():
            opens = role_opens(role)
            box.setText(role_label(role))
            box.setAccessibleDescription(opens)
            self._opens[role].setText(opens)
