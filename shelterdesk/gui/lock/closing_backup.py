"""At the end of the day a backup is offered, where a known medium is plugged in and something was written since."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.lock.leaving import Leaving
from shelterdesk.gui.widgets.backup_run import BackupRun
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import local

if TYPE_CHECKING:
    from shelterdesk.vault.backup_media import KnownMedium

EVENING = 17
"""From this hour on locking counts as the end of the day, once; quitting always does."""
ANSWER_SECONDS = 60
"""Somebody who left the room has not answered: then it is left without."""


class ClosingBackup(QObject):
    """Stands between the wish to leave and leaving; hiding and locking by itself never wait for it."""

    def __init__(self, desk: Desk, leaving: Leaving, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._leaving, self._window = desk, leaving, window
        self._asked = False
        self.dialog: ClosingDialog | None = None

    @Slot()
    def lock(self) -> None:
        """Lock, after a backup where it is evening."""
        evening = local(self._desk.vault.now()).hour >= EVENING
        self._leave(self._leaving.lock, worth_asking=evening and not self._asked)

    @Slot()
    def quit(self) -> None:
        """Leave for good, after a backup where there is something to back up."""
        self._leave(self._leaving.quit, worth_asking=True)

    def _leave(self, leave: Callable[[], None], *, worth_asking: bool) -> None:
        if self.dialog is not None:
            self.dialog.leave_without()
            return
        found = self._found() if worth_asking and not self._leaving.under_way else None
        if found is None:
            leave()
            return
        self._asked = True
        known, home = found
        self.dialog = ClosingDialog(self._desk, known.name, home, self._window)
        self.dialog.leave.connect(leave)
        self.dialog.finished.connect(self._answered)
        self.dialog.open()

    def _found(self) -> "tuple[KnownMedium, Path] | None":
        """The first known medium that is here and lacks something; one that cannot be read is no reason to stay."""
        from shelterdesk.vault.backup_media import find, is_behind, known_media

        vault = self._desk.vault
        if vault.practice:
            return None
        with suppress(ShelterDeskError, OSError):
            for known in known_media(vault):
                home = find(known, vault.keys.vault_id)
                if home is not None and is_behind(home, vault):
                    return known, home
        return None

    @Slot()
    def _answered(self) -> None:
        self.dialog = None


def _plain(count: int) -> tuple[QPushButton, ...]:
    return tuple(QPushButton(autoDefault=False) for _ in range(count))


class ClosingDialog(QDialog):
    """Back up and leave, leave without, or stay. Nothing of the vault is shown behind it."""

    leave = Signal()

    def __init__(self, desk: Desk, place: str, home: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._home, self._behind = home, parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self.run = BackupRun(desk, self)
        self._made = False
        self.text, self.error = PlainLabel(), PlainLabel()
        self.error.setProperty("tone", "warn")
        self.progress = QProgressBar(textVisible=False)
        self.back_up, self.without, self.stay = QPushButton(default=True), *_plain(2)
        for hidden in (self.error, self.progress):
            hidden.hide()
        self._lay_out()
        self._say(place)
        self.back_up.clicked.connect(self._back_up)
        self.without.clicked.connect(self.leave_without)
        self.stay.clicked.connect(self.reject)
        self.run.progressed.connect(self._progressed)
        self.run.made.connect(self._backed_up)
        self.run.failed.connect(self._failed)
        self.run.over.connect(self._over)
        self.back_up.setFocus()
        self._patience = QTimer(self, interval=ANSWER_SECONDS * 1000, singleShot=True)
        self._patience.timeout.connect(self.leave_without)
        self._patience.start()
        self._hidden = [part for part in self._behind if part.isVisible() and not part.isWindow()]
        for part in self._hidden:
            part.hide()
        self.finished.connect(self._uncover)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.stay)
        row.addStretch(1)
        row.addWidget(self.without)
        row.addWidget(self.back_up)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("A backup before you leave?")))
        for widget in (self.text, self.error, self.progress):
            layout.addWidget(widget)
        layout.addLayout(row)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def _say(self, place: str) -> None:
        self.text.setText(
            self.tr("“{place}” is plugged in, and what was written since its last backup is not on it yet.").format(
                place=place
            )
        )
        self.back_up.setText(self.tr("&Back up and leave"))
        self.without.setText(self.tr("Leave &without"))
        self.stay.setText(self.tr("&Stay"))
        self.progress.setAccessibleName(self.tr("Making a backup"))

    @Slot()
    def _back_up(self) -> None:
        self._patience.stop()
        self.error.hide()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.back_up.setEnabled(False)
        self.run.begin(self._home, thorough=False)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _backed_up(self, _: object) -> None:
        self._made = True

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.error.setText(words_for(error))
        self.error.show()

    @Slot()
    def _over(self) -> None:
        self.progress.hide()
        self.back_up.setEnabled(True)
        if self._made:
            self.leave_without()

    @Slot()
    def leave_without(self) -> None:
        """Leave now; a backup that is being made stops, and the earlier ones stay as they are."""
        self.run.cancel()
        self.accept()
        self.leave.emit()

    def reject(self) -> None:
        """Stay; a backup that is being made stops."""
        self.run.cancel()
        super().reject()

    @Slot(int)
    def _uncover(self, result: int) -> None:
        if result == QDialog.DialogCode.Rejected:
            for part in self._hidden:
                part.show()
