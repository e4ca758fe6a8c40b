"""The recycle bin of all files: what was removed, by whom and when; back, or gone for good."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.administration.staff.plain_table import PlainTable
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.erase_dialog import code_of
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import kind_label, moment_text
from shelterdesk.vault import erasure_plan
from shelterdesk.vault.recycle_bin import Binned, in_bin


class BinCard(QFrame):
    """No contents: whoever wants to read a sheet brings it back first."""

    failed = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._binned: dict[str, Binned] = {}
        self.setProperty("card", True)
        self.title, self.empty = TitleLabel(), QuietLabel()
        self.kinds, self.cases = QComboBox(), QComboBox()
        self.table = PlainTable(4, self, (3, 2, 2, 3))
        self.back, self.erase = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        filters, buttons = QHBoxLayout(), QHBoxLayout()
        for box in (self.kinds, self.cases):
            box.setMinimumContentsLength(18)
            filters.addWidget(box)
            box.activated.connect(lambda _: self.reload())
        filters.addStretch(1)
        for button in (self.back, self.erase):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self.title)
        layout.addWidget(self.empty)
        layout.addLayout(filters)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.table.currentCellChanged.connect(lambda *_: self._enable())
        self.back.clicked.connect(self._bring_back)
        self.erase.clicked.connect(self._erase)
        self.retranslate()

    def reload(self) -> None:
        """Read the bin; the filters offer only what is in it."""
        all_of_it = in_bin(self._desk.vault)
        self._offer(self.kinds, {one.kind.name: kind_label(one.kind) for one in all_of_it}, self.tr("All kinds"))
        cases = {one.record.case_id: code_of(self._desk, one.record.case_id) for one in all_of_it}
        self._offer(self.cases, {case_id: code for case_id, code in cases.items() if code}, self.tr("All files"))
        kind, case_id = self.kinds.currentData(), self.cases.currentData()
        shown = [
            one for one in all_of_it
            if (not kind or one.kind.name == kind) and (not case_id or one.record.case_id == case_id)
        ]  # fmt: skip
        self._binned = {one.record.id: one for one in shown}
        self.table.show_rows([(one.record.id, self._words(one, cases)) for one in shown])
        if shown and self.table.what() is None:
            self.table.setCurrentCell(0, 0)
        self.empty.setVisible(not all_of_it)
        for widget in (self.table, self.kinds, self.cases, self.back, self.erase):
            widget.setVisible(bool(all_of_it))
        self._enable()

    def _offer(self, box: QComboBox, entries: dict[str, str], every: str) -> None:
        chosen = box.currentData()
        box.clear()
        box.addItem(every, "")
        for what, words in sorted(entries.items(), key=lambda entry: entry[1].casefold()):
            box.addItem(words, what)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _words(self, one: Binned, cases: dict[str, str]) -> list[str]:
        when = moment_text(one.when) if one.when is not None else ""
        who = self._desk.vault.alias_of(one.who)
        return [kind_label(one.kind), cases.get(one.record.case_id, ""), who, when]

    def _chosen(self) -> Record | None:
        what = self.table.what()
        return self._binned[what].record if isinstance(what, str) and what in self._binned else None

    def _enable(self) -> None:
        chosen = self._chosen()
        kind = kind_of(chosen) if chosen is not None else None
        case_id = chosen.case_id if chosen is not None else ""
        self.back.setEnabled(kind is not None and not kind.guarded and self._desk.may_write(kind, case_id))
        self.erase.setEnabled(chosen is not None)

    @Slot()
    def _bring_back(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            self._desk.restore(kind_of(chosen).name, chosen.id)
        except ShelterDeskError as error:
            self.failed.emit(error)
        self.reload()

    @Slot()
    def _erase(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            self.erase_wanted.emit(erasure_plan.of_record(self._desk.vault, chosen))
        except ShelterDeskError as error:
            self.failed.emit(error)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.reload()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Recycle bin"))
        self.empty.setText(self.tr("Nothing lies in the recycle bin."))
        self.kinds.setAccessibleName(self.tr("Only this kind of sheet"))
        self.cases.setAccessibleName(self.tr("Only this file"))
        self.table.setAccessibleName(self.title.text())
        self.table.setHorizontalHeaderLabels(
            [self.tr("Sheet"), self.tr("File"), self.tr("Removed by"), self.tr("Removed")]
        )
        self.back.setText(self.tr("Bring back"))
        self.erase.setText(self.tr("Erase for good…"))
