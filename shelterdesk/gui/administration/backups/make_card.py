"""Making a backup now: on the medium used before if it is here, or elsewhere."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.backup_run import BackupRun
from shelterdesk.gui.widgets.folder_dialog import choose_folder
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import drawer_label, moment_text
from shelterdesk.vault.backup_media import find, known_media

if TYPE_CHECKING:
    from shelterdesk.vault.backup import Backup


class MakeCard(QFrame):
    """A backup counts only once it was read back and opened."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._here: Path | None = None
        self._name = ""
        self._said: Backup | None = None
        self.run = BackupRun(desk, self)
        self.setProperty("card", True)
        self.title, self.last, self.result = TitleLabel(), PlainLabel(), PlainLabel()
        self._why = QuietLabel()
        self.again, self.elsewhere, self.cancel = QPushButton(), QPushButton(), QPushButton()
        self.again.setProperty("primary", True)
        self.progress = QProgressBar(textVisible=False)
        for hidden in (self.cancel, self.progress, self.result):
            hidden.hide()
        row = QHBoxLayout()
        for button in (self.again, self.elsewhere, self.cancel):
            row.addWidget(button)
        row.addWidget(self.progress, 1)
        row.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self.last, self._why):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.result)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        self.again.clicked.connect(self._again)
        self.elsewhere.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.run.cancel)
        self.run.began.connect(lambda: self._busy(busy=True))
        self.run.progressed.connect(self._progressed)
        self.run.made.connect(self._made)
        self.run.failed.connect(self.failed)
        self.run.over.connect(lambda: self._busy(busy=False))

    def reload(self) -> None:
        """Look which media are here, and say everything anew."""
        self._here, self._name = None, ""
        for known in known_media(self._desk.vault):
            home = find(known, self._desk.vault.keys.vault_id)
            if home is not None:
                self._here, self._name = home, known.name
                break
        self.retranslate()

    @Slot()
    def _again(self) -> None:
        if self._here is not None:
            self.back_up_to(self._here)

    @Slot()
    def _choose(self) -> None:
        place = choose_folder(self, self.tr("Where should the backup go?"))
        if place is not None:
            self.back_up_to(place)

    def back_up_to(self, place: Path) -> None:
        """Make a backup there."""
        self.result.hide()
        self.run.begin(place)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(object)
    def _made(self, made: "Backup") -> None:
        self._said = made
        self.reload()
        self.result.show()

    def _busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        self.again.setVisible(not busy and self._here is not None)
        self.elsewhere.setVisible(not busy)
        if busy:
            self.cancel.setFocus()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Make a backup"))
        self._why.setText(
            self.tr(
                "Everything is backed up, also what you cannot read yourself, and everything stays sealed. "
                "Keep the stick in another room than the computer."
            )
        )
        self.again.setText(self.tr("&Back up to “{place}” now").format(place=self._name.replace("&", "&&")))
        self.again.setVisible(self._here is not None and not self.run.running)
        self.elsewhere.setText(self.tr("Back up to another &place…") if self._here else self.tr("&Back up now…"))
        self.cancel.setText(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Making a backup"))
        self.last.setText(self._about_last())
        if self._said is not None:
            self.result.setText(self._about(self._said))

    def _about_last(self) -> str:
        known = known_media(self._desk.vault)
        if not known:
            return self.tr("No backup was made yet. Before the first client, one must lie in a second place.")
        newest = known[0].newest
        return self.tr("Last backup: {when}, by {who}, to “{place}”.").format(
            when=moment_text(newest.made_at or ""), who=self._desk.vault.alias_of(newest.made_by or ""),
            place=newest.place or "",
        )

    def _about(self, made: "Backup") -> str:
        said = [self.tr("The backup is on the medium and was read back.")]
        if Drawer.CASEWORK in made.opened:
            said.append(self.tr("We opened it and read %n client(s).", "", made.clients))
        if made.waiting:
            said.append(
                self.tr("Compared, but not yet opened, because only others hold the keys: {drawers}.").format(
                    drawers=", ".join(drawer_label(drawer) for drawer in made.waiting)
                )
            )
        if made.same_disk:
            said.append(self.tr("It lies on the same disk: one accident takes both. Better use a stick."))
        else:
            said.append(self.tr("The stick may be taken out when the system says so."))
        return " ".join(said)
