"""Sealed copies in a second place: when the last one was made, and making one now."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import CopyRecord
from shelterdesk.errors import Cancelled, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import moment_text

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault.copies import CopyResult


class CopiesCard(QFrame):
    """A copy counts only once it was opened and compared."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._place = Path()
        self.setProperty("card", True)
        self.title, self.last, self.result = TitleLabel(), PlainLabel(), PlainLabel()
        self._why = QuietLabel()
        self.make, self.cancel = QPushButton(), QPushButton()
        self.progress = QProgressBar(textVisible=False)
        self.cancel.hide()
        self.progress.hide()
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.cancel)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.last, self._why):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.result)
        self.result.hide()
        self.make.clicked.connect(self._choose)
        self.cancel.clicked.connect(self._cancel)
        desk.changed.connect(self.retranslate)
        self.retranslate()

    @Slot()
    def _choose(self) -> None:
        place = choose_folder(self, self.tr("Where should the copy go?"))
        if place is not None:
            self.copy_to(place)

    def copy_to(self, place: Path) -> None:
        """Make a copy there, open it and compare, on a worker thread."""
        folder, keys = self._desk.vault.folder, self._desk.vault.keys
        self._place = place

        def work(progress: "Progress") -> "CopyResult":
            from shelterdesk.vault.copies import copy_vault

            return copy_vault(folder, place, keys, progress=progress)

        self.result.hide()
        self._busy(True)
        self._task = Task(work, self)
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(lambda: self._failed(Cancelled()))
        self._task.start()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _succeeded(self, copied: "CopyResult") -> None:
        self._busy(False)
        try:
            self._desk.save(self._record(copied.files))
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        said = self.tr("We opened the copy and it reads: %n file(s) compared.", "", copied.files)
        if copied.same_disk:
            said += " " + self.tr("It lies on the same disk: one accident takes both. Better use a stick.")
        self.result.setText(said)
        self.result.show()

    def _record(self, compared: int) -> CopyRecord:
        from shelterdesk.vault.places import is_removable

        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ")
        return CopyRecord(
            made_at=now, made_by=self._desk.vault.me.id,
            kind_of_place="stick" if is_removable(self._place) else "other",
            place=self._place.name, files=compared, verified_at=now,
        )

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._busy(False)
        self.failed.emit(error)

    def _busy(self, busy: bool) -> None:
        self._task = self._task if busy else None
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.make.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Copies"))
        self._why.setText(
            self.tr("A copy is as sealed as the case file. Keep it in another room; make one at least every week.")
        )
        self.make.setText(self.tr("Make a &copy now…"))
        self.cancel.setText(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Making a copy"))
        copies = self._desk.vault.all(CopyRecord, limit=1)
        if not copies:
            self.last.setText(self.tr("No copy was made yet. Before the first client, one must lie in a second place."))
            return
        newest = copies[-1]
        self.last.setText(
            self.tr("Last copy: {when}, by {who}, to “{place}”.").format(
                when=moment_text(newest.made_at or ""), who=self._desk.vault.alias_of(newest.made_by or ""),
                place=newest.place or "",
            )
        )
