"""The log of the shift: one line and Enter; the newest first; what is written stays, a mistake gets a further line."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import DutyEntry, ShiftLog
from shelterdesk.casework.codes_house import DUTY_ENTRY
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.kept_text import KeptText
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import code_label, local, time_text

_ENTRY = Qt.ItemDataRole.UserRole
_ALL, _HOUSE = "*", ""
_CORRECTION = "correction"


class LogCard(QFrame):
    """Everybody in the house reads this; the line says so."""

    failed = Signal(object)

    def __init__(self, desk: Desk, begin: Callable[[], ShiftLog], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._begin = desk, begin
        """Begins a shift where none runs: whoever writes is on duty."""
        self._tonight: Tonight | None = None
        self._corrects: DutyEntry | None = None
        self._kept = KeptText(desk, "duty_entry")
        self.setProperty("card", True)
        self.title, self.none = TitleLabel(), QuietLabel()
        self.filter, self.about, self.what = QComboBox(), QComboBox(), QComboBox()
        self.text, self.write, self.correct = QLineEdit(), QPushButton(), QPushButton()
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        for choice in (self.filter, self.about, self.what):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        self._lay_out()
        self.text.returnPressed.connect(self._save)
        self.write.clicked.connect(self._save)
        self.correct.clicked.connect(self._correct)
        self.text.textEdited.connect(self.note_draft)
        self.filter.activated.connect(self._show)
        self.list.itemActivated.connect(lambda _: self._correct())
        self.text.setText(self._kept.found().get("text", ""))

    def _lay_out(self) -> None:
        top, choices = QHBoxLayout(), QWidget()
        line = FlowLayout(choices, gap=6)
        top.addWidget(self.title, 1)
        top.addWidget(self.filter)
        line.addWidget(self.about)
        line.addWidget(self.what)
        line.addWidget(self.correct)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.addLayout(top)
        layout.addWidget(choices)
        layout.addLayout(row)
        layout.addWidget(self.none)
        layout.addWidget(self.list, 1)

    # --- what is shown ---------------------------------------------------------------------------

    def show_tonight(self, tonight: Tonight) -> None:
        """List the entries anew; what is being typed stays."""
        self._tonight = tonight
        for choice, first in ((self.filter, True), (self.about, False)):
            chosen = choice.currentData()
            choice.clear()
            if first:
                choice.addItem(self.tr("Everything"), _ALL)
            choice.addItem(self.tr("The house"), _HOUSE)
            for case_id in tonight.cards:
                choice.addItem(tonight.name(case_id), case_id)
            choice.setCurrentIndex(max(choice.findData(chosen), 0))
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._tonight is None:
            return
        wanted = self.filter.currentData()
        shown = [one for one in self._tonight.entries if wanted in (_ALL, one.case_id)]
        row = self.list.currentRow()
        self.list.clear()
        for one in shown:
            item = QListWidgetItem(self.words(one))
            item.setData(_ENTRY, one)
            self.list.addItem(item)
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
        self.none.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self.correct.setVisible(bool(shown))

    def words(self, one: DutyEntry) -> str:
        """One entry in a line."""
        tonight, vault = self._tonight, self._desk.vault
        about = tonight.name(one.case_id) if one.case_id and tonight is not None else self.tr("The house")
        when = time_text(local(one.at)) if one.at else "–"
        return f"{when} · {code_label(DUTY_ENTRY, one.what or '')} · {about}: {visible(one.text or '')}" + (
            f" — {vault.alias_of(one.written_by)}" if one.written_by else ""
        )

    # --- what is done ----------------------------------------------------------------------------

    def note_draft(self) -> None:
        """Hand what is typed to the drafts; called at each letter, and before a lock."""
        self._kept.note({"text": self.text.text()})

    @Slot()
    def _correct(self) -> None:
        if self.list.currentRow() < 0:
            return
        entry: DutyEntry = self.list.currentItem().data(_ENTRY)
        self._corrects = entry
        self.about.setCurrentIndex(max(self.about.findData(entry.case_id), 0))
        self.what.setCurrentIndex(self.what.findData(_CORRECTION))
        self.text.setFocus()

    @Slot()
    def _save(self) -> None:
        text, tonight = self.text.text().strip(), self._tonight
        if not text or tonight is None:
            return
        what = self.what.currentData()
        corrects = self._corrects.id if self._corrects is not None and what == _CORRECTION else None
        about, now = self.about.currentData() or "", moment(self._desk.vault.now())
        try:
            shift = tonight.shift or self._begin()
            self._desk.save(
                DutyEntry(
                    case_id=about, shift=shift.id, at=now, what=what, written_by=self._desk.vault.me.id, text=text,
                    corrects=corrects,
                )
            )  # fmt: skip
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self._corrects = None
        self.text.clear()
        self._kept.saved()
        if what == _CORRECTION:
            self.what.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Log of the shift"))
        self.filter.setAccessibleName(self.tr("Show"))
        self.about.setAccessibleName(self.tr("About whom"))
        self.what.setAccessibleName(self.tr("What"))
        self.text.setAccessibleName(self.tr("What happened"))
        self.text.setPlaceholderText(self.tr("What happened, in one line; Enter keeps it. Everybody here reads it."))
        self.list.setAccessibleName(self.tr("Log of the shift"))
        self.write.setText(self.tr("Write"))
        self.correct.setText(self.tr("Correct…"))
        self.none.setText(self.tr("Nothing is written yet. A threat goes by “Threat or worry…”, not here."))
        chosen = self.what.currentData()
        self.what.clear()
        for code in DUTY_ENTRY.terms:
            self.what.addItem(code_label(DUTY_ENTRY, code), code)
        self.what.setCurrentIndex(max(self.what.findData(chosen), 0))
        if self._tonight is not None:
            self.show_tonight(self._tonight)
