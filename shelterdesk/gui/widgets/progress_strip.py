"""Shows how far a task is, and lets it be stopped."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.plain_label import PlainLabel

SHOWN_AFTER_MS = 400
"""Shorter work shows nothing: a flash would only disturb."""


class ProgressStrip(QFrame):
    """What is being done, how far it is, and a button to stop it. Says what stopping leaves behind."""

    over = Signal()
    """The task succeeded, failed or stopped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "notice")
        self._task: Task | None = None
        self.text = PlainLabel("", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.stop = QPushButton(self)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self.text, 2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SHOWN_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self.hide()
        self.retranslate()

    def follow(self, task: Task, text: str, stopping_leaves: str = "") -> None:
        """Follow a task that is being started; ``stopping_leaves`` says what remains when it is stopped."""
        self._task = task
        self.text.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.stop.setToolTip(stopping_leaves)
        self.stop.setAccessibleDescription(stopping_leaves)
        task.progressed.connect(self._progressed)
        task.finished.connect(self._finished)
        self._soon.start()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(0, total))
        self.bar.setValue(done)

    def _stop(self) -> None:
        if self._task is not None:
            self.stop.setEnabled(False)
            self.stop.setText(self.tr("Stopping…"))
            self._task.cancel()

    def _finished(self) -> None:
        self._task = None
        self._soon.stop()
        self.hide()
        self.retranslate()
        self.over.emit()

    def retranslate(self) -> None:
        """Own words in the language of the windows."""
        self.stop.setText(self.tr("Stop"))

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_soon"):
            self.retranslate()


__all__ = ["SHOWN_AFTER_MS", "ProgressStrip"]
