"""The tasks of the house: tick what is done, add what is to do. Everybody reads them, so no names."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidgetItem, QPushButton, QWidget

from shelterdesk.casework import Task
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.theme import colours
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import partial_date_text

_ROLE = Qt.ItemDataRole.UserRole
_DONE, _OPEN, _DROPPED = "done", "open", "dropped"


class TasksCard(Card):
    """A tick is saved at once and offers an undo."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self.new = QLineEdit()
        self.add = QPushButton()
        row = QHBoxLayout()
        row.addWidget(self.new, 1)
        row.addWidget(self.add)
        self.inside.addLayout(row)
        self.add.clicked.connect(self._add)
        self.new.returnPressed.connect(self._add)
        self.list.itemChanged.connect(self._ticked)
        self._draw_boxes()

    def changeEvent(self, event: QEvent) -> None:
        """Boxes in the new colours."""
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "add"):
            self._draw_boxes()
        super().changeEvent(event)

    def _draw_boxes(self) -> None:
        """Boxes one can see: Fusion draws them in the colour of the ground."""
        use = colours()
        self.list.setStyleSheet(
            f"QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {use.edge}; border-radius: 3px; "
            f"background: {use.base}; }} QListView::indicator:checked {{ background: {use.accent}; }}"
        )

    def reload(self) -> None:
        """Read the open tasks, the next due first."""
        tasks = [task for task in self._desk.vault.all(Task) if task.state not in (_DONE, _DROPPED)]
        tasks.sort(key=lambda task: str(task.due) if task.due else "9999")
        self._filling = True
        self.show_lines([Line(self._words(task), task) for task in tasks])
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._filling = False
        self.fit()

    def _words(self, task: Task) -> str:
        words = task.title or self.tr("Task without words")
        if task.due:
            words = self.tr("{task} — until {day}").format(task=words, day=partial_date_text(task.due))
        if task.responsible:
            words = self.tr("{task} ({who})").format(task=words, who=self._desk.vault.alias_of(task.responsible))
        return words

    @Slot()
    def _add(self) -> None:
        title = self.new.text().strip()
        if not title:
            self.new.setFocus()
            return
        try:
            self._desk.save(Task(title=title, state=_OPEN))
        except ShelterDeskError as error:
            self.failed.emit(error)  # the words stay in the line
            return
        self.new.clear()

    @Slot(QListWidgetItem)
    def _ticked(self, item: QListWidgetItem) -> None:
        if self._filling or item.checkState() is not Qt.CheckState.Checked:
            return
        task = item.data(_ROLE)
        try:
            self._desk.save(replace(task, state=_DONE), offer_undo=True)
        except ShelterDeskError as error:
            self.reload()
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(
            self.tr("Tasks of the house"),
            self.tr("Nothing to do is written down. Type a task below; everybody here can read it, so no names."),
        )
        self.new.setPlaceholderText(self.tr("New task, without names of clients"))
        self.new.setAccessibleName(self.tr("New task"))
        self.add.setText(self.tr("Add"))
