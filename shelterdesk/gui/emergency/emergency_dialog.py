"""Life at risk: one person alone gives hospital, ambulance or police what they need now."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework.codes_acts import EMERGENCY_RECIPIENT
from shelterdesk.documents.emergency_sheet import EmergencySheet, emergency_sheet
from shelterdesk.errors import GateStopsError, ReasonMissingError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.emergency.choosing_page import ChoosingPage
from shelterdesk.gui.emergency.urgent_draft import UrgentDraft
from shelterdesk.gui.tasks import Task
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.folder_dialog import FolderDialog, documents
from shelterdesk.gui.widgets.large_dialog import LargeDialog
from shelterdesk.gui.widgets.paper_tongue import PaperTongue, moment_in_figures
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.printing import choose_printer, paint_onto, printer_there
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.outgoing import Cleared, Written, cleared, hand_to_printer, stops, write_out
from shelterdesk.vault import emergency

_LETTERS = 130
_MOST = QSize(1180, 680)
"""What fits the smallest screen."""


class EmergencyDialog(QDialog):
    """Two pages: choose, then see the exact sheet and give it. It is written down before anything leaves."""

    def __init__(self, desk: Desk, case_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk = desk
        self._sheet: EmergencySheet | None = None
        self._cleared: Cleared | None = None
        self._task: Task | None = None
        self.choosing, self.view, self.done_words = ChoosingPage(desk, case_id), SheetView(), PlainLabel()
        self.show_sheet, self.close_button = QPushButton(default=True), QPushButton(autoDefault=True)
        self.back, self.print_button, self.save, self.large = (QPushButton(autoDefault=True) for _ in range(4))
        self.stack = QStackedWidget()
        self._draft = UrgentDraft(desk)
        self._lay_out()
        self._draft.fill(self.choosing)
        self._connect()
        self._show_choosing()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        self.resize(min(_MOST.width(), width), _MOST.height())

    def _lay_out(self) -> None:
        seeing = QWidget()
        inside = QVBoxLayout(seeing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.done_words)
        self.done_words.hide()
        scroll = QScrollArea()
        scroll.setWidget(self.choosing)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for page in (scroll, seeing):
            self.stack.addWidget(page)
        for button, words in (
            (self.show_sheet, self.tr("&Show the sheet")), (self.back, self.tr("&Back")),
            (self.print_button, self.tr("&Print…")), (self.save, self.tr("Save as &file…")),
            (self.large, self.tr("Show in &large letters")), (self.close_button, self.tr("Cl&ose")),
        ):  # fmt: skip
            button.setText(words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        for button in (self.back, self.large, self.save, self.print_button, self.show_sheet):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 14)
        layout.addWidget(TitleLabel(self.tr("Life at risk"), level=1))
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.choosing.stop)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.show_sheet.clicked.connect(self._show_sheet)
        self.back.clicked.connect(self._show_choosing)
        self.print_button.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.large.clicked.connect(self._large)
        self.close_button.clicked.connect(self.reject)
        for text in (self.choosing.message, self.choosing.reason):
            text.textChanged.connect(self.note_draft)

    def note_draft(self) -> None:
        """Hand what is typed to the drafts; called at each letter, and before a lock."""
        self._draft.note(self.choosing)

    # --- choosing and seeing ----------------------------------------------------------------------

    @Slot()
    def _show_choosing(self) -> None:
        self._turn_to(0)
        self.choosing.recipient.setFocus()

    def _turn_to(self, page: int) -> None:
        self.stack.setCurrentIndex(page)
        self.choosing.stop.setVisible(page == 0 and bool(self.choosing.stop.text()))
        for button in (self.back, self.print_button, self.save, self.large):
            button.setVisible(page == 1)
        self.show_sheet.setVisible(page == 0)
        (self.print_button if page else self.show_sheet).setDefault(True)

    @Slot()
    def _show_sheet(self) -> None:
        page = self.choosing
        page.refuse("")
        if not page.case_id or not page.recipient.value():
            page.refuse(self.tr("Choose the client and to whom this goes."))
            page.recipient.setFocus()
            return
        if not page.reason.toPlainText().strip():
            page.refuse(words_for(ReasonMissingError()))
            page.reason.setFocus()
            return
        self._sheet = self._made()
        text = "\n".join(self._sheet.texts())
        language = str(page.language.currentData())
        try:
            self._cleared = cleared(
                self._desk.vault, text, emergency_sheet(self._sheet, language), "pdf", may_override=False
            )
        except GateStopsError:
            found = tuple(stop.words for stop in stops(self._desk.vault, text))
            page.refuse(self._what_stops(found))
            page.facts.go_to_words(found)
            return
        except ShelterDeskError as error:
            page.refuse(words_for(error))
            return
        self.done_words.hide()
        self.view.show_paper(self._cleared.payload, text)
        self._turn_to(1)
        self.print_button.setFocus()

    def _made(self) -> EmergencySheet:
        page = self.choosing
        tongue = PaperTongue(str(page.language.currentData()))
        return EmergencySheet(
            recipient=tongue.code(EMERGENCY_RECIPIENT, str(page.recipient.value())),
            given_at=moment_in_figures(self._desk.vault.now()),
            message=page.message.toPlainText().strip(),
            groups=page.facts.on_paper(tongue),
        )

    def _what_stops(self, found: tuple[str, ...]) -> str:
        words = ", ".join(f"“{words}”" for words in found)
        return self.tr(
            "The gate stops this sheet, because these words must never leave the house: {words}. Nothing has left. "
            "Take them out of the text (F2 on a line), or untick the line."
        ).format(words=words)

    # --- giving -----------------------------------------------------------------------------------

    def _note(self, way: str) -> bool:
        """Write down what is about to be told; without that nothing leaves."""
        page = self.choosing
        assert self._cleared is not None
        try:
            emergency.note_disclosure(
                self._desk.vault, page.case_id, str(page.recipient.value()), way, page.facts.groups(),
                self._cleared.payload, page.reason.toPlainText(),
            )  # fmt: skip
        except ShelterDeskError as error:
            self._say(words_for(error))
            return False
        self._draft.given()
        self._desk.tell_all()
        return True

    @Slot()
    def _print(self) -> None:
        if not printer_there():
            self._say(self.tr("This computer knows no printer. Read the sheet out, or save it as a file."))
            return
        printer = choose_printer(self)
        if printer is None or self._cleared is None or not self._note("printed"):
            return
        if hand_to_printer(self._cleared, lambda payload: paint_onto(printer, payload)):
            self._say(
                self.tr("Printed. A copy may stay in the printer’s queue for a while. All administrators are told.")
            )
        else:
            self._say(self.tr("The printer did not take it. Try another one, or read it out."))

    @Slot()
    def _save(self) -> None:
        chooser = FolderDialog(self.tr("Where to write the sheet"), documents(), parent=self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self._write(chooser.folder))
        chooser.open()

    def _write(self, folder: Path) -> None:
        if self._cleared is None or not self._note("file"):
            return
        sheet, vault = self._cleared, self._desk.vault.folder
        self._task = Task(lambda progress: write_out(sheet, folder, vault, progress), self)
        self._task.succeeded.connect(self._written)
        self._task.failed.connect(lambda error: self._say(words_for(error)))
        self._task.start()

    @Slot(object)
    def _written(self, written: Written) -> None:
        if written.removable:
            words = self.tr(
                "Written as {name}, read back and compared. You may pull the stick out. All administrators are told."
            )
        else:
            words = self.tr(
                "Written as {name}, read back and compared. Delete it there when it is no longer needed. All "
                "administrators are told."
            )
        self._say(words.format(name=written.path.name))

    @Slot()
    def _large(self) -> None:
        if self._sheet is not None and self._note("read_out"):
            LargeDialog(self._sheet, self).open()
            self._say(self.tr("All administrators are told."))

    def _say(self, words: str) -> None:
        self.done_words.setText(words)
        self.done_words.show()
