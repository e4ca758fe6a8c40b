"""A client's questionnaires: results over time, drawn and listed; filled in, gone on with, corrected, never changed."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import Assessment, RiskItem, kind_of
from shelterdesk.casework.instrument_files import instrument_names
from shelterdesk.casework.instruments import answers_of
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.questionnaire_dialog import QuestionnaireDialog, waiting_for
from shelterdesk.gui.therapy.safety_dialog import SafetyDialog, holders_said
from shelterdesk.gui.therapy.score_curve import ScoreCurve
from shelterdesk.gui.therapy.score_words import meaning, refused, shipped, title_of, total_words
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label, partial_date_text

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_ID = Qt.ItemDataRole.UserRole
_NOBODY_KNOWS = date.min


class AssessmentsPane(QWidget):
    """One questionnaire at a time: its curve, its results, and the way to a new one."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self._records: list[Assessment] = []
        self._told = False
        self._shown_id = ""
        self.which = QComboBox()
        self.new, self.look, self.correct = QPushButton(), QPushButton(), QPushButton()
        self.new.setProperty("primary", True)
        self.curve = ScoreCurve()
        self.rows = QTreeWidget()
        self.rows.setColumnCount(5)
        self.rows.setRootIsDecorated(False)
        self.closed, self.how = PlainLabel(), QuietLabel()
        self._lay_out()
        self.which.activated.connect(lambda _: self._show())
        self.new.clicked.connect(self._new)
        self.look.clicked.connect(self._look)
        self.correct.clicked.connect(self._correct)
        self.rows.itemActivated.connect(lambda *_: self._look())
        self.rows.currentItemChanged.connect(lambda *_: self._enable())
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        desk.changed.connect(lambda _: self._soon.start())
        self.retranslate()

    def _lay_out(self) -> None:
        self.inside = QWidget()
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.which, 1)
        above.addWidget(self.new)
        for button in (self.look, self.correct):
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.curve, 2)
        column.addWidget(self.rows, 3)
        column.addLayout(below)
        column.addWidget(self.how)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.closed, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.inside, 1)

    # --- what is shown -----------------------------------------------------------------------------

    def set_case(self, case_id: str) -> None:
        """Show a client's questionnaires; the one last filled in first."""
        if case_id != self._case_id:
            self._case_id = case_id
            self.which.clear()
            self.reload()

    def reload(self) -> None:
        """Read again. Only what is really shown counts as read, so a hidden pane asks for nothing."""
        opens = bool(self._case_id) and self._desk.opens(kind_of(Assessment), self._case_id)
        self.inside.setVisible(opens)
        self.closed.setVisible(bool(self._case_id) and not opens)
        if not opens or not self.isVisible():
            self._records = []
            return
        found = self._desk.vault.of_case(Assessment, self._case_id)
        self._desk.note_read(found)
        self._records = sorted(found, key=_day)
        self._fill_which()
        self._show()
        if (error := refused()) is not None and not self._told:
            self._told = True
            self.failed.emit(error)

    def _fill_which(self) -> None:
        latest = self._records[-1].instrument if self._records else None
        chosen = self.which.currentData() or latest or next(iter(instrument_names()), "")
        names = dict.fromkeys((*instrument_names(), *(one.instrument or "" for one in self._records)))
        self.which.clear()
        for name in names:
            count = sum(one.instrument == name for one in self._records)
            words = title_of(name)
            self.which.addItem(f"{words} ({count})" if count else words, name)
        self.which.setCurrentIndex(max(self.which.findData(chosen), 0))

    @property
    def _name(self) -> str:
        return str(self.which.currentData() or "")

    def _show(self) -> None:
        records = [one for one in self._records if one.instrument == self._name]
        corrected = {one.continues for one in records if one.continues}
        here = self._shown_id or (chosen.id if (chosen := self._chosen()) is not None else "")
        self._shown_id = ""
        self.rows.clear()
        for record in reversed(records):
            row = QTreeWidgetItem(self._cells(record, corrected=record.id in corrected))
            row.setData(0, _ID, record.id)
            self.rows.addTopLevelItem(row)
            if record.id == here:
                self.rows.setCurrentItem(row)
        first = self.rows.topLevelItem(0)
        if self.rows.currentItem() is None and first is not None:
            self.rows.setCurrentItem(first)
        one = shipped(self._name)
        self.curve.setVisible(one is not None)
        if one is not None:
            totals = [
                (record.taken_on.span()[0], record.score)
                for record in records
                if record.taken_on is not None and record.score is not None and record.id not in corrected
            ]
            self.curve.show_totals(one, totals)
        self._enable()

    def _cells(self, record: Assessment, *, corrected: bool) -> list[str]:
        day = partial_date_text(record.taken_on) if record.taken_on is not None else "–"
        said = self.tr("Corrected later") if corrected else meaning(record)
        return [
            day, total_words(record), said, code_label(LANGUAGE, record.language or ""),
            self._desk.vault.alias_of(record.taken_by or ""),
        ]  # fmt: skip

    def _chosen(self) -> Assessment | None:
        row = self.rows.currentItem()
        record_id = str(row.data(0, _ID)) if row is not None else ""
        return next((one for one in self._records if one.id == record_id), None)

    def _enable(self) -> None:
        one, chosen = shipped(self._name), self._chosen()
        may = one is not None and self._desk.may_write(kind_of(Assessment), self._case_id)
        self.new.setEnabled(may)
        self.look.setEnabled(one is not None and chosen is not None)
        self.correct.setEnabled(may and chosen is not None)
        draft = waiting_for(self._desk, self._case_id, self._name) if may else None
        if one is None or draft is None:
            self.new.setText(self.tr("Ne&w…"))
            return
        given = len(answers_of(draft.fields.get("answers")))
        self.new.setText(self.tr("Go &on ({given} of {all})…").format(given=given, all=len(one.items)))

    # --- what is done ------------------------------------------------------------------------------

    @Slot()
    def _new(self) -> None:
        """A new one, or the one that was left half-way."""
        draft = waiting_for(self._desk, self._case_id, self._name)
        if draft is None:
            self._open(Assessment(case_id=self._case_id, instrument=self._name))
        else:
            self._go_on(draft)

    def take_up(self, draft: "Draft") -> None:
        """Show answers, or words about a sign of risk, that were typed here and not saved."""
        if draft.key.kind != kind_of(Assessment).name:
            SafetyDialog.of_draft(self._desk, draft, self).open()
            return
        self.which.setCurrentIndex(max(self.which.findData(draft.fields.get("instrument")), 0))
        self._show()
        self._go_on(draft)

    def _go_on(self, draft: "Draft") -> None:
        said = draft.fields
        record = Assessment(
            id=draft.key.record_id, case_id=self._case_id, instrument=self._name,
            session=said.get("session") or None, continues=said.get("continues") or None,
        )  # fmt: skip
        dialog = self._open(record)
        if dialog is not None:
            dialog.take_up(draft)

    @Slot()
    def _look(self) -> None:
        found = self._chosen()
        if found is not None:
            self._open(found)

    @Slot()
    def _correct(self) -> None:
        """A new one in place of the chosen, which stays as it is."""
        found = self._chosen()
        if found is not None:
            blank = Assessment(case_id=self._case_id)
            self._open(replace(found, id=blank.id, base="", reasons={}, continues=found.id))

    def _open(self, record: Assessment) -> QuestionnaireDialog | None:
        one = shipped(self._name)
        if one is None:
            return None
        dialog = QuestionnaireDialog(self._desk, one, record, self)
        dialog.kept.connect(self._kept)
        dialog.finished.connect(lambda _: self._soon.start())
        dialog.open()
        return dialog

    @Slot(object, object)
    def _kept(self, record: Assessment, sign: RiskItem | None) -> None:
        self._shown_id = record.id
        self.reload()
        if sign is not None:
            SafetyDialog(self._desk, sign, self).open()

    # --- words -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent, /) -> None:
        """Now it is seen: read."""
        super().showEvent(event)
        self.reload()

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "closed"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.which.setAccessibleName(self.tr("Questionnaire"))
        self.rows.setAccessibleName(self.tr("Results"))
        self.rows.setHeaderLabels(
            [self.tr("On"), self.tr("Total"), self.tr("Means"), self.tr("Language"), self.tr("Asked by")]
        )
        header = self.rows.header()
        header.setStretchLastSection(False)
        for column in range(self.rows.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.look.setText(self.tr("&Open…"))
        self.correct.setText(self.tr("&Correct…"))
        self.how.setText(self.tr("A total is a hint and no diagnosis. Who opened this page is noted."))
        self.closed.setText(
            self.tr("Questionnaires lie in the drawer “Clinical”. It is held by: {names}.").format(
                names=holders_said(self._desk, Drawer.CLINICAL)
            )
        )
        self.reload()


def _day(record: Assessment) -> date:
    return record.taken_on.span()[0] if record.taken_on is not None else _NOBODY_KNOWS


__all__ = ["AssessmentsPane"]
