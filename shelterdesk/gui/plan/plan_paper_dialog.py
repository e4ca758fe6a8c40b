"""The plan as a paper: seen as it will leave, in a language of the client, with code or name, printed or saved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.person import Person
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.documents.plan_paper import PlanPaper, plan_paper
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES
from shelterdesk.gui.plan.plan_read import PlanRead
from shelterdesk.gui.plan.printed_plan import paper_language, printed_plan, tongue_of
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.gui.words import code_label
from shelterdesk.outgoing import Cleared, cleared


class PlanPaperDialog(QDialog):
    """Names no address; the organisation by its alias. The gate is asked before it leaves."""

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._case_id = desk, case_id
        self._plan = PlanRead.read(desk, case_id)
        people = desk.vault.of_case(Person, case_id)
        desk.note_read(people[:1])
        person = people[0] if people else None
        self.language, self.name = QComboBox(), QComboBox()
        for code, words in LANGUAGES.items():
            self.language.addItem(words, code)
        self.language.setCurrentIndex(self.language.findData(paper_language(person)))
        case = desk.vault.get(Case, case_id)
        for told in (case.code if case is not None else "", person.called if person is not None else ""):
            if told:
                self.name.addItem(told, told)
        self.tongue = QuietLabel(self._tongue_words(tongue_of(person)))
        self.tongue.setVisible(bool(self.tongue.text()))
        self.view = SheetView()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._lay_out()
        for box in (self.language, self.name):
            box.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(720, 680)

    def _tongue_words(self, tongue: str) -> str:
        if not tongue or tongue in LANGUAGES:
            return ""
        words = self.tr("The client speaks another language ({language}). Please read the paper out, or have it read "
                        "out.")  # fmt: skip
        return words.format(language=code_label(LANGUAGE, tongue))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for words, box in ((self.tr("&Language:"), self.language), (self.tr("&Client as:"), self.name)):
            label = PlainLabel(words, wrap=False)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("The plan on paper"), level=1))
        layout.addLayout(row)
        layout.addWidget(self.tongue)
        layout.addWidget(self.view, 1)
        layout.addWidget(QuietLabel(self.tr("What was typed stays as it was typed; only the words around it change.")))
        layout.addWidget(self.paper)
        layout.addWidget(buttons)

    def printed(self) -> PlanPaper:
        """What stands on it now."""
        spoken_of = self._plan.agreement if self._plan.agreed_as_it_is else None
        return printed_plan(
            self._desk, str(self.name.currentData() or ""), self._plan.parts, spoken_of,
            str(self.language.currentData()),
        )  # fmt: skip

    def _pdf(self) -> bytes:
        return plan_paper(self.printed(), str(self.language.currentData()))

    def _cleared(self, payload: bytes) -> Cleared:
        text = "\n".join(self.printed().texts())
        return cleared(self._desk.vault, text, payload, "pdf", case_ids={self._case_id}, may_override=False)

    def _show(self) -> None:
        self.view.show_paper(self._pdf(), "\n".join(self.printed().texts()))


__all__ = ["PlanPaperDialog"]
