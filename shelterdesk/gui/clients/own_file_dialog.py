"""A copy of a client's own file: every line looked at by a person before it is given; others' lines stay here."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.own_file import DRAWERS, Line, first_judgement
from shelterdesk.casework.record import KINDS, Record
from shelterdesk.documents.own_file import OwnFile, own_file
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import spoken
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import answer_text, shown
from shelterdesk.gui.words import date_text, kind_label, label
from shelterdesk.outgoing import Cleared, cleared

_STATE = {
    Line.GIVEN: Qt.CheckState.Checked,
    Line.WITHHELD: Qt.CheckState.Unchecked,
    Line.UNDECIDED: Qt.CheckState.PartiallyChecked,
}


class OwnFileDialog(QDialog):
    """Nothing is printed or written while a line of free text is still undecided; the gate is asked as always."""

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._case_id = desk, case_id
        self._sheets: list[tuple[str, list[QTreeWidgetItem]]] = []
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Question"), self.tr("Answer")])
        self.tree.setAccessibleName(self.tr("Lines of the file"))
        self.tree.setWordWrap(True)
        self.standing = PlainLabel()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._fill()
        self.tree.itemChanged.connect(self._say)
        self._lay_out()
        self._say()
        self.resize(820, 640)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("Copy of the own file"), level=1))
        layout.addWidget(
            QuietLabel(
                self.tr(
                    "Ticked lines are given. Names of others are not ticked; free text is half ticked until you have "
                    "read it: Space decides. Threats and what protects the client are not in a copy."
                )
            )
        )
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.standing)
        layout.addWidget(self.paper)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)

    def _fill(self) -> None:
        vault = self._desk.vault
        for kind in KINDS.values():
            if kind.drawer in DRAWERS and self._desk.opens(kind, self._case_id):
                records = vault.of_case(kind.record, self._case_id)
                vault.note_read(*records)
                for record in records:
                    self._add(kind.name, record)
        self.tree.expandAll()
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), 300))
        if self._sheets:
            self.tree.setCurrentItem(self._sheets[0][1][0])

    def _add(self, kind: str, record: Record) -> None:
        sheet, lines = QTreeWidgetItem([kind_label(kind)]), []
        for name, asked in KINDS[kind].questions.items():
            judged = first_judgement(kind, name)
            answer = answer_text(asked, getattr(record, name), self._desk)
            if judged is None or not answer:
                continue
            line = QTreeWidgetItem(sheet, [label(asked), answer])
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(0, _STATE[judged])
            lines.append(line)
        if lines:
            sheet.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.tree.addTopLevelItem(sheet)
            self._sheets.append((sheet.text(0), lines))

    def lines(self, state: Line) -> list[QTreeWidgetItem]:
        """The lines that stand so."""
        return [line for _, lines in self._sheets for line in lines if line.checkState(0) is _STATE[state]]

    @Slot()
    def _say(self) -> None:
        undecided, withheld = len(self.lines(Line.UNDECIDED)), len(self.lines(Line.WITHHELD))
        self.paper.setEnabled(not undecided)
        if undecided:
            self.standing.setText(self.tr("%n line(s) still to be read and decided.", "", undecided))
        else:
            self.standing.setText(self.tr("Every line is decided; %n withheld.", "", withheld))

    def _copy(self) -> OwnFile:
        vault = self._desk.vault
        case = vault.get(Case, self._case_id)
        given = [
            (title, [(line.text(0), line.text(1)) for line in lines if line.checkState(0) is _STATE[Line.GIVEN]])
            for title, lines in self._sheets
        ]
        code = shown(case.code or "") if case is not None else ""
        withheld = len(self.lines(Line.WITHHELD))
        return OwnFile(code, date_text(vault.now().date()), [sheet for sheet in given if sheet[1]], withheld)

    def _pdf(self) -> bytes:
        return own_file(self._copy(), spoken())

    def _cleared(self, payload: bytes) -> Cleared:
        text = "\n".join(self._copy().texts())
        return cleared(self._desk.vault, text, payload, "pdf", case_ids={self._case_id}, may_override=False)
