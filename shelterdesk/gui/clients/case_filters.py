"""Filters over the list of clients: stage, stay, worker, what is not begun yet."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from shelterdesk.casework.codes_intake import STAGE, STAY
from shelterdesk.casework.parts import PARTS
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.words import code_label, kind_label
from shelterdesk.vault import CaseFilter


class CaseFilters(QWidget):
    """Four choices side by side, or in two lines; ``changed`` when a person chooses."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.stage, self.stay, self.worker, self.missing = (QComboBox() for _ in range(4))
        self._clear = QPushButton()
        self._clear.clicked.connect(self._clear_pressed)
        self._grid = QGridLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._grid, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        for box in self._boxes():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.activated.connect(self._chosen)
        self._arrange(4)
        self.retranslate()

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for place, box in enumerate(self._boxes()):
            self._grid.addWidget(box, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for large text on a small screen: then the boxes stand in two lines."""
        hint = super().minimumSizeHint()
        clear = self._clear.sizeHint().width() if self._clear.isVisibleTo(self) else 0
        return QSize(2 * self.stage.sizeHint().width() + clear + 20, hint.height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """One line where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        clear = self._clear.sizeHint().width() if self._clear.isVisibleTo(self) else 0
        columns = 4 if self.width() >= 4 * self.stage.sizeHint().width() + clear + 30 else 2
        if columns != self._columns:
            self._arrange(columns)

    def wanted(self) -> CaseFilter:
        """What to ask the vault for."""
        stage, stay, worker, missing = (box.currentData() or None for box in self._boxes())
        return CaseFilter(stage=stage, stay=stay, worker=worker, missing=missing)

    def clear(self) -> None:
        """Show everybody; tells nobody."""
        for box in self._boxes():
            box.setCurrentIndex(0)
        self._show_clear()

    def retranslate(self) -> None:
        """Say all words anew; what is chosen stays."""
        members = [member for member in self._desk.vault.members.values() if member.active]
        self._fill(self.stage, self.tr("Any stage"), {code: code_label(STAGE, code) for code in STAGE.terms})
        self._fill(self.stay, self.tr("Here or not"), {code: code_label(STAY, code) for code in STAY.terms})
        self._fill(self.worker, self.tr("Any worker"), {
            member.id: member.alias for member in sorted(members, key=lambda member: member.alias.casefold())})
        self._fill(self.missing, self.tr("Complete or not"), {
            name: self.tr("Not begun: {sheet}").format(sheet=kind_label(name)) for name in PARTS})
        for box, name in zip(self._boxes(), (
            self.tr("Filter by stage"), self.tr("Filter by stay"), self.tr("Filter by worker"),
            self.tr("Filter by what is not begun"),
        ), strict=True):
            box.setAccessibleName(name)
        self._clear.setText(self.tr("Clear filters"))
        self._clear.setIcon(icon("x", colours().quiet))
        self._show_clear()

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)  # when the boxes, too, have the new size

    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.stage, self.stay, self.worker, self.missing

    def _fill(self, box: QComboBox, anything: str, options: dict[str, str]) -> None:
        chosen = box.currentData()
        box.clear()
        box.addItem(anything, "")
        for value, words in options.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _chosen(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _clear_pressed(self) -> None:
        self.clear()
        self.stage.setFocus()
        self.changed.emit()

    def _show_clear(self) -> None:
        self._clear.setVisible(self.wanted() != CaseFilter())
        self._fit()


__all__ = ["CaseFilters"]
