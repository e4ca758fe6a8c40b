"""Leave ShelterDesk: everything out as open files, agreed to by two people, with progress and a way to stop."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.gui.words import drawer_label, language
from shelterdesk.vault import acts

if TYPE_CHECKING:
    from shelterdesk.casework.acts_for_two import Request
    from shelterdesk.progress import Progress
    from shelterdesk.reports.open_files import Taken
    from shelterdesk.vault.take_out import Contents


class OpenFilesCard(QFrame):
    """Counts, asks a second person for exactly that, writes, reads back."""

    failed = Signal(object)
    done = Signal(object)
    """The ``Taken``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = Path()
        self._task: Task | None = None
        self._taken: Taken | None = None
        self.setProperty("card", True)
        self.title, self.about, self.warning, self.result = TitleLabel(), QuietLabel(), PlainLabel(), PlainLabel()
        self.warning.setProperty("tone", "warn")
        self.begin, self.cancel = QPushButton(), QPushButton()
        self.begin.setEnabled(desk.vault.me.administrator)
        self.progress = QProgressBar(textVisible=False)
        for hidden in (self.cancel, self.progress, self.result):
            hidden.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.about, self.warning):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addWidget(self.cancel)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        layout.addLayout(row)
        layout.addWidget(self.result)
        self.begin.clicked.connect(self._choose)
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()

    @Slot()
    def _choose(self) -> None:
        place = choose_folder(self, self.tr("Where should the open files go?"))
        if place is not None:
            self.take_to(place)

    def take_to(self, place: Path) -> None:
        """Count what there is, then ask the second person."""
        from shelterdesk.reports.open_files import look

        self._place, self._taken = place, None
        self.result.hide()
        vault = self._desk.vault
        try:
            vault.require_gate()
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        folder, keys = vault.folder, vault.keys
        self._start(Task(lambda progress: look(folder, keys, progress), self), self._looked)

    @Slot(object)
    def _looked(self, contents: "Contents") -> None:
        from shelterdesk.reports.open_files import ACT, payload

        lines = [
            self.tr("%n record(s) and their history, unsealed, to “{place}”.", "", contents.count).format(
                place=self._place.name or str(self._place)
            ),
            self.tr("Included: {drawers}.").format(drawers=", ".join(map(drawer_label, contents.drawers))),
        ]
        if contents.missing:
            lines.append(self._not_included(contents.missing))
        exactly = payload(contents, self._desk.vault.keys)
        dialog = SecondPersonDialog(
            self._desk, ACT, exactly, tuple(lines), self.window(), items=contents.count
        )
        dialog.approved.connect(partial(self._approved, contents))
        dialog.begin()

    def _approved(self, contents: "Contents", approved: "Request | None") -> None:
        from shelterdesk.reports.open_files import take_out
        from shelterdesk.reports.open_readme import Wording

        folder, keys, place = self._desk.vault.folder, self._desk.vault.keys, self._place
        words = Wording(language(), QCoreApplication.translate)

        def work(progress: "Progress") -> "Taken":
            return take_out(folder, keys, place, contents, words, progress)

        self._start(Task(work, self), partial(self._written, approved))

    def _written(self, approved: "Request | None", taken: "Taken") -> None:
        try:
            acts.carried_out(self._desk.vault, approved)
        except ShelterDeskError as error:
            self.failed.emit(error)
        self._desk.tell_all()
        self._taken = taken
        self.retranslate()
        self.result.show()
        self.done.emit(taken)

    # --- one task at a time ---------------------------------------------------------------------------

    def _start(self, task: Task, succeeded: object) -> None:
        self._task = task
        task.progressed.connect(self._progressed)
        task.succeeded.connect(succeeded)
        task.failed.connect(self.failed)
        task.finished.connect(self._over)
        self._busy(busy=True)
        task.start()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot()
    def _over(self) -> None:
        if self._task is self.sender():
            self._task = None
            self._busy(busy=False)

    def _busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.begin.setVisible(not busy)

    # --- words ----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Leave ShelterDesk"))
        self.about.setText(
            self.tr(
                "Everything you hold, with its whole history, as tables and text files that any program reads, and a "
                "description of every field. Two administrators do this together. The case file itself stays as it is."
            )
        )
        self.warning.setText(
            self.tr(
                "Nothing in these files is sealed. Whoever finds them reads everything. Take an encrypted disk, and "
                "delete them as soon as they were taken in elsewhere."
            )
        )
        self.begin.setText(self.tr("Take everything &out…"))
        self.cancel.setText(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Taking everything out"))
        if self._taken is not None:
            self.result.setText(self._about_taken(self._taken))

    def _about_taken(self, taken: "Taken") -> str:
        said = self.tr("%n record(s) were written, read back and compared: {folder}", "", taken.records).format(
            folder=str(taken.folder)
        )
        return f"{said}\n{self._not_included(taken.missing)}" if taken.missing else said

    def _not_included(self, missing: "tuple[object, ...]") -> str:
        return self.tr("Not included, because you do not hold them: {drawers}.").format(
            drawers=", ".join(drawer_label(str(drawer)) for drawer in missing)
        )
