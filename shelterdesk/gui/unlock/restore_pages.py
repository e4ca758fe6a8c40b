"""The pages of restoring: which backup and where to; then the work and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWizard,
    QWizardPage,
)

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import moment_text, time_text

if TYPE_CHECKING:
    from shelterdesk.progress import Progress
    from shelterdesk.vault.restore import Restored

_LOOK_MS = 2000
_HOME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Choice:
    """What was chosen: the backup, the newest state that is wanted, and the new folder."""

    home: Path
    generation: int
    target: Path


class ChoicePage(QWizardPage):
    """Sticks are found by themselves, also one plugged in only now; the newest state is chosen already."""

    def __init__(self) -> None:
        super().__init__()
        self._added: list[Path] = []
        self.found, self.none = QListWidget(), PlainLabel()
        self.elsewhere, self.other_place = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.state, self.place = QComboBox(), QLineEdit()
        self._state_word, self._place_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._state_word.setBuddy(self.state)
        self._place_word.setBuddy(self.place)
        self._about = QuietLabel()
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self._folder = documents / "ShelterDesk"
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.other_place)
        form = QFormLayout()
        form.addRow(self._state_word, self.state)
        form.addRow(self._place_word, row)
        layout = QVBoxLayout(self)
        for widget in (self.none, self.found):
            layout.addWidget(widget)
        layout.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(form)
        layout.addWidget(self._about)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.found.currentItemChanged.connect(self._backup_chosen)
        self.place.textChanged.connect(self.completeChanged)
        self.elsewhere.clicked.connect(self._look_elsewhere)
        self.other_place.clicked.connect(self._choose_place)
        self._retranslate()

    def initializePage(self) -> None:
        """Look which media are here."""
        self.look()
        self.found.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for media from now on."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """The choice is made."""
        self._timer.stop()
        super().hideEvent(event)

    def isComplete(self) -> bool:
        """A backup is chosen and the new place is one."""
        return self.found.currentItem() is not None and self.target.is_absolute() and not self.target.exists()

    @property
    def target(self) -> Path:
        """The folder that the case file will be."""
        return Path(self.place.text().strip()).expanduser()

    def chosen(self) -> Choice:
        """What is chosen now."""
        return Choice(self.found.currentItem().data(_HOME), self.state.currentData(), self.target)

    # --- looking ---------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Which backups are here; those shown already keep their place."""
        from shelterdesk.vault.generations import newest
        from shelterdesk.vault.places import plugged_in
        from shelterdesk.vault.restore import homes_in

        homes = dict.fromkeys(home for place in (*self._added, *plugged_in()) for home in homes_in(place))
        shown = [self.found.item(row).data(_HOME) for row in range(self.found.count())]
        if set(shown) != set(homes):
            found = {home: newest(home) for home in homes}
            homes = dict.fromkeys(sorted(homes, key=lambda home: str(getattr(found[home], "made", "")), reverse=True))
            current = self.found.currentItem()
            kept = current.data(_HOME) if current is not None else None
            self.found.clear()
            for home in homes:
                one = found[home]
                words = self.tr("{name} on “{place}”, last backup {when}").format(
                    name=home.stem, place=home.parent.name or str(home.parent),
                    when=moment_text(one.made) if one is not None else "–",
                )
                item = QListWidgetItem(words)
                item.setData(_HOME, home)
                self.found.addItem(item)
            row = list(homes).index(kept) if kept in homes else 0
            self.found.setCurrentRow(row if homes else -1)
        self.none.setVisible(not homes)
        self.found.setVisible(bool(homes))
        self.completeChanged.emit()

    def add(self, place: Path) -> bool:
        """Look in this place too; whether a backup lies there."""
        from shelterdesk.vault.restore import homes_in

        homes = homes_in(place)
        if not homes:
            self.none.setText(self.tr("There is no backup in “{place}”.").format(place=place.name or str(place)))
            self.none.show()
            return False
        self._added.insert(0, place)
        self.look()
        shown = [self.found.item(row).data(_HOME) for row in range(self.found.count())]
        self.found.setCurrentRow(shown.index(homes[0]))
        return True

    @Slot()
    def _look_elsewhere(self) -> None:
        place = choose_folder(self, self.tr("Where do the backups lie?"))
        if place is not None:
            self.add(place)

    @Slot()
    def _choose_place(self) -> None:
        place = choose_folder(self, self.tr("Where should the case file lie?"), start=self.target.parent)
        if place is not None:
            self._folder = place
            if self.found.count():
                self._propose_place()

    @Slot()
    def _backup_chosen(self) -> None:
        from shelterdesk.vault.generations import on_shelf

        self.state.clear()
        item = self.found.currentItem()
        if item is not None:
            try:
                shelf = on_shelf(item.data(_HOME)).good
            except ShelterDeskError as error:
                self.none.setText(words_for(error))
                self.none.show()
                shelf = ()
            for number, one in enumerate(shelf[::-1]):
                words = self.tr("The newest, of {when}") if not number else self.tr("The one of {when}")
                self.state.addItem(words.format(when=moment_text(one.made)), one.number)
            self._propose_place()
        self.completeChanged.emit()

    def _propose_place(self) -> None:
        from shelterdesk.vault.restore import name_for

        home: Path = self.found.currentItem().data(_HOME)
        try:
            own = name_for(home).removesuffix(".shelter")
        except ShelterDeskError:
            own = home.stem
        number, target = 1, self._folder / f"{own}.shelter"
        while target.exists():
            number += 1
            target = self._folder / f"{own}-{number}.shelter"
        self.place.setText(str(target))

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_timer"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Which backup?"))
        self.setSubTitle(self.tr("Plug in the stick with the backups. It is found by itself and stays as it is."))
        self.none.setText(self.tr("No backup was found yet. Plug in the stick, or look elsewhere."))
        self.found.setAccessibleName(self.tr("Backups that are here"))
        self.elsewhere.setText(self.tr("&Look elsewhere…"))
        self._state_word.setText(self.tr("&State:"))
        self._place_word.setText(self.tr("&New place:"))
        self.other_place.setText(self.tr("Change…"))
        self.other_place.setAccessibleName(self.tr("Choose the folder of the case file"))
        self._about.setText(
            self.tr("Nothing is overwritten. Afterwards, alias and passphrase are the ones of the day of the backup.")
        )


class RestoringPage(QWizardPage):
    """Progress, then the sentence about what is not in it."""

    done = Signal()
    """Restored or not: nothing is going on any more."""

    def __init__(self, chosen: Callable[[], Choice]) -> None:
        super().__init__()
        self._chosen = chosen
        self._task: Task | None = None
        self._restored: Restored | None = None
        self.setFinalPage(True)
        self.progress = QProgressBar(textVisible=False)
        self.result, self.error = PlainLabel(), PlainLabel()
        self.error.setProperty("tone", "warn")
        layout = QVBoxLayout(self)
        for widget in (self.progress, self.result, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._retranslate()

    @property
    def folder(self) -> Path | None:
        """The case file, once it is there."""
        return self._restored.folder if self._restored is not None else None

    def initializePage(self) -> None:
        """Begin."""
        choice = self._chosen()
        self._restored = None
        self.error.hide()
        self.result.clear()
        self.progress.setRange(0, 0)
        self.progress.show()

        def work(progress: "Progress") -> "Restored":
            from shelterdesk.vault.restore import restore

            choice.target.parent.mkdir(parents=True, exist_ok=True)
            return restore(choice.home, choice.target, generation=choice.generation, progress=progress)

        self._task = Task(work, self)
        self._task.progressed.connect(self._progressed)
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self._task.finished.connect(self._over)
        self._task.start()

    def cleanupPage(self) -> None:
        """Back: stop."""
        self.stop()

    def isComplete(self) -> bool:
        """The case file is there."""
        return self._restored is not None

    def stop(self) -> None:
        """Stop at the next safe point."""
        if self._task is not None:
            self._task.cancel()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _succeeded(self, restored: "Restored") -> None:
        self._restored = restored
        self._retranslate()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.error.setText(words_for(error))
        self.error.show()

    @Slot()
    def _over(self) -> None:
        self._task = None
        self.progress.hide()
        self.completeChanged.emit()
        wizard = self.wizard()
        if self._restored is not None and isinstance(wizard, QWizard):
            wizard.button(QWizard.WizardButton.BackButton).setEnabled(False)
            wizard.button(QWizard.WizardButton.FinishButton).setFocus()
        self.done.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "error"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Putting the case file back"))
        self.setSubTitle(self.tr("Every piece is compared with what was written."))
        self.progress.setAccessibleName(self.title())
        if self._restored is not None:
            self.result.setText("\n\n".join(self._said(self._restored)))

    def _said(self, restored: "Restored") -> list[str]:
        said = [
            self.tr("The case file is back as it was on {when}. Entries after {time} are not in it.").format(
                when=moment_text(restored.made), time=time_text(restored.made)
            )
        ]
        if restored.newest is not None:
            said.append(
                self.tr("A newer backup, of {when}, was damaged. Another stick may still have what came after.").format(
                    when=moment_text(restored.newest)
                )
            )
        elif restored.newer:
            said.append(self.tr("A newer backup was damaged. Another stick may still have what came after."))
        if restored.missing:
            said.append(
                self.tr("%n attached file(s), draft(s) or letter(s) could not be read.", "", len(restored.missing))
            )
        said.append(self.tr("Now unlock it with your alias and passphrase."))
        return said
