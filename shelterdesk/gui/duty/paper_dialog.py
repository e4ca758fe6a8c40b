"""One paper of the night as it will leave: to the printer, as a file, or in large letters."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.documents.duty_sheets import DutySheet, duty_sheet
from shelterdesk.documents.emergency_sheet import EmergencySheet
from shelterdesk.documents.paper_words import PaperWords
from shelterdesk.errors import GateStopsError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import FolderDialog, documents
from shelterdesk.gui.widgets.large_dialog import LargeDialog
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.printing import choose_printer, paint_onto, printer_there
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.outgoing import Cleared, Written, cleared, hand_to_printer, stops, write_out

Note = Callable[[str, bytes], None]
"""Writes down what is about to be told: the way (a code of ``EMERGENCY_WAY``) and the exact bytes."""

_SIZE = QSize(900, 680)


class PaperDialog(QDialog):
    """``make`` gives the sheet in a language; ``note`` (where given) is called before anything leaves."""

    def __init__(
        self, desk: Desk, make: Callable[[str], DutySheet], note: Note | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._make, self._note = desk, make, note
        self._sheet: DutySheet | None = None
        self._cleared: Cleared | None = None
        self._task: Task | None = None
        self.title, self.language, self.view, self.said = TitleLabel(level=1), QComboBox(), SheetView(), PlainLabel()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.language.setAccessibleName(self.tr("Language of the sheet"))
        self.print, self.save, self.large, self.leave = (QPushButton(autoDefault=True) for _ in range(4))
        for button, words in (
            (self.print, self.tr("&Print…")), (self.save, self.tr("Save as &file…")),
            (self.large, self.tr("Show in &large letters")), (self.leave, self.tr("Cl&ose")),
        ):  # fmt: skip
            button.setText(words)
        self.print.setDefault(True)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._show_sheet)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._choose_folder)
        self.large.clicked.connect(self._large)
        self.leave.clicked.connect(self.reject)
        self.resize(_SIZE)
        self._show_sheet()
        self.print.setFocus()

    def _lay_out(self) -> None:
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.language)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        for button in (self.large, self.save, self.print):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        self.said.hide()

    @Slot()
    def _show_sheet(self) -> None:
        """Make it, ask the gate, show it; what the gate stops is not shown and cannot leave."""
        language = str(self.language.currentData())
        self._sheet = self._make(language)
        self.title.setText(PaperWords("duty", language)(f"{self._sheet.paper}_title"))
        self.said.hide()
        text = "\n".join(self._sheet.texts())
        self._cleared = None
        try:
            self._cleared = cleared(
                self._desk.vault, text, duty_sheet(self._sheet, language), "pdf", may_override=False
            )
        except GateStopsError:
            found = ", ".join(f"“{stop.words}”" for stop in stops(self._desk.vault, text))
            self.say(self.tr("The gate stops this sheet, because of words that must never leave the house: {words}. "
                             "Take them out of the sheets they stand on; nothing has left.").format(words=found))
        except ShelterDeskError as error:
            self.say(words_for(error))
        self.view.setVisible(self._cleared is not None)
        for button in (self.print, self.save, self.large):
            button.setEnabled(self._cleared is not None)
        if self._cleared is not None:
            self.view.show_paper(self._cleared.payload, text)

    def _noted(self, way: str) -> bool:
        if self._cleared is None:
            return False
        if self._note is None:
            return True
        try:
            self._note(way, self._cleared.payload)
        except ShelterDeskError as error:
            self.say(words_for(error))
            return False
        return True

    @Slot()
    def _print(self) -> None:
        if not printer_there():
            self.say(self.tr("This computer knows no printer. Save it as a file, or show it in large letters."))
            return
        printer = choose_printer(self)
        if printer is None or self._cleared is None or not self._noted("printed"):
            return
        if hand_to_printer(self._cleared, lambda payload: paint_onto(printer, payload)):
            self.say(self.tr("Printed. A copy may stay in the printer’s queue for a while."))
        else:
            self.say(self.tr("The printer did not take it. Try another one, or save it as a file."))

    @Slot()
    def _choose_folder(self) -> None:
        chooser = FolderDialog(self.tr("Where to write the sheet"), documents(), parent=self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self.write(chooser.folder))
        chooser.open()

    def write(self, folder: Path) -> None:
        """Write the sheet into a folder and read it back."""
        if self._cleared is None or not self._noted("file"):
            return
        sheet, vault = self._cleared, self._desk.vault.folder
        self._task = Task(lambda progress: write_out(sheet, folder, vault, progress), self)
        self._task.succeeded.connect(self._written)
        self._task.failed.connect(lambda error: self.say(words_for(error)))
        self._task.start()

    @Slot(object)
    def _written(self, written: Written) -> None:
        words = self.tr("Written as {name}, read back and compared. Delete it there when it is no longer needed.")
        self.say(words.format(name=written.path.name))

    @Slot()
    def _large(self) -> None:
        if self._sheet is not None and self._noted("read_out"):
            groups = (("", self._sheet.facts), *self._sheet.groups, *((box, ()) for box in self._sheet.boxes))
            LargeDialog(EmergencySheet(self.title.text(), "", "", groups), self).open()

    def say(self, words: str) -> None:
        """Tell what happened, below the sheet."""
        self.said.setText(words)
        self.said.show()
