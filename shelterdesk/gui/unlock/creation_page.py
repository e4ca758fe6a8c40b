"""Last page of the wizard: making everything, with progress, cancel and the first backup."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWizardPage

from shelterdesk.gui.tasks import Task
from shelterdesk.gui.unlock.making import Making, Plan, Step
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from shelterdesk.crypto.kdf import KdfParameters
    from shelterdesk.progress import Progress
    from shelterdesk.vault import OpenedKeys


class CreationPage(QWizardPage):
    """Says what is being done; a backup that fails can be repeated, or go elsewhere, without making the vault anew."""

    other_place_wanted = Signal()
    """The backups shall go elsewhere; call ``start`` once the place is chosen."""
    _reached = Signal(int)

    def __init__(self, plan: Callable[[], Plan]) -> None:
        super().__init__()
        self._plan = plan
        self._task: Task | None = None
        self._step = -1
        self._finished = False
        self.kdf: KdfParameters | None = None
        """Cost of the keys; calibrated to this computer unless a test sets it."""
        self.making: Making | None = None
        self.lines = {step: PlainLabel() for step in Step}
        self.progress = QProgressBar(textVisible=False)
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.again, self.elsewhere = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        layout = QVBoxLayout(self)
        for widget in (*self.lines.values(), self.progress, self.error):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addWidget(self.elsewhere)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addStretch(1)
        self.again.clicked.connect(self.start)
        self.elsewhere.clicked.connect(self.other_place_wanted)
        self._reached.connect(self._show_step)
        self._retranslate()

    @property
    def made(self) -> "tuple[Path, OpenedKeys] | None":
        """The new vault, once its backup was verified."""
        if self.making is None or self.making.keys is None or not self._finished:
            return None
        return self.making.folder, self.making.keys

    def initializePage(self) -> None:
        """Begin."""
        self.start()

    def isComplete(self) -> bool:
        """The backup was opened and read."""
        return self._finished

    def stop(self) -> None:
        """Stop at the next safe point."""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def start(self) -> None:
        """Make what is not made yet."""
        self.making = making = self.making or Making(self._reached.emit, self.kdf)
        plan = self._plan()

        def work(progress: "Progress") -> Making:
            return making.run(plan, progress)

        for widget in (self.error, self.again, self.elsewhere):
            widget.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._task = Task(work, self)
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(int)
    def _show_step(self, step: int) -> None:
        self._step = step
        self._retranslate()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _succeeded(self, _: Making) -> None:
        self._finished = True
        self._task = None
        self.progress.hide()
        self._retranslate()
        self.completeChanged.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.progress.hide()
        self.error.setText(words_for(error))
        for widget in (self.error, self.again):
            widget.show()
        self.elsewhere.setVisible(self._step >= Step.BACKUP)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Making the case file"))
        self.setSubTitle(self.tr("The keys are made slowly on purpose: whoever steals the file must pay the same for "
            "each guess."))
        self.again.setText(self.tr("&Try again"))
        self.elsewhere.setText(self.tr("Backups to &another place…"))
        self.progress.setAccessibleName(self.tr("Making the case file"))
        words = {
            Step.KEYS: self.tr("Keys and drawers"),
            Step.HOUSE: self.tr("The alias of the organisation"),
            Step.BACKUP: self.tr("The first backup"),
            Step.DONE: self.tr("We opened the backup and it reads. The shelter is ready."),
        }
        for step, line in self.lines.items():
            done = step < self._step or self._finished
            line.setText(("✓ " if done else "→ " if step == self._step else "   ") + words[step])
            line.setVisible(step is not Step.DONE or self._finished)
