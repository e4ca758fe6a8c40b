"""The clinical part of the chosen client: sheets that only holders of the clinical drawer see, in one list by kind."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework import Appointment, Medicine, kind_of
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import Kind, Record, Shape, kind_named
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.health.doses import title
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import kind_label, kind_plural

KINDS = ("health_record", "pregnancy", "appointment", "medical_referral", "barrier", "prescription")
"""In the order of the list."""

_SHOWN = {
    "appointment": ("begins_at", "ends_at", "what", "where", "escort", "escort_member", "interpreter", "state"),
    "prescription": ("medicine", "prescriber", "prescribed_on", "review_on"),
    "barrier": ("what_care", "barriers", "since", "state"),
}
_PARTS = 4
_LONGEST = 80
_LEAST = 220
_KIND, _ID = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ClinicalPane(QScrollArea):
    """A row for each kind, below it its sheets; everything is done with the row under the cursor."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self.rows = QTreeWidget()
        self.rows.setHeaderHidden(True)
        self.rows.setWordWrap(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new, self.change, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.busy, self.how = QuietLabel(), QuietLabel()
        below = QWidget()
        buttons = FlowLayout(below, gap=6)
        for button in (self.new, self.change, self.remove):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.how)
        column.addWidget(self.rows, 1)
        column.addWidget(below)
        column.addWidget(self.busy)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.rows.setMinimumHeight(_LEAST)
        self.new.clicked.connect(self._new)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.rows.itemActivated.connect(lambda _: self._entered())
        self.rows.currentItemChanged.connect(lambda *_: self._enable())
        self.retranslate()

    def opens(self, case_id: str) -> bool:
        """Whether this member can open the clinical sheets of a client."""
        return self._desk.opens(kind_of(Appointment), case_id)

    # --- what is shown ---------------------------------------------------------------------------

    def show_client(self, case_id: str) -> None:
        """List a client's sheets. Only what is really shown counts as read, so a hidden page asks for nothing."""
        here = self._here() if case_id == self._case_id else ("", "")
        self._case_id = case_id
        self.rows.blockSignals(True)
        self.rows.clear()
        if self.isVisible() and self.opens(case_id):
            for name in KINDS:
                self._fill(kind_named(name), here)
            first = self.rows.topLevelItem(0)
            if self.rows.currentItem() is None and first is not None:
                self.rows.setCurrentItem(first)
        self.rows.blockSignals(False)
        self._enable()

    def _fill(self, kind: Kind, here: tuple[str, str]) -> None:
        sheets = self._desk.vault.of_case(kind.record, self._case_id)
        if kind.name == "appointment":
            sheets.sort(key=lambda sheet: str(getattr(sheet, "begins_at", "") or ""))
        self._desk.note_read(sheets)
        none = self.tr("{sheets}: none").format(sheets=kind_plural(kind))
        top = self._row(None, kind_plural(kind) if sheets else none, kind.name, "", here)
        font = top.font(0)
        font.setBold(bool(sheets))
        top.setFont(0, font)
        for sheet in sheets:
            self._row(top, self.line(sheet), kind.name, sheet.id, here)
        top.setExpanded(True)

    def _row(
        self, above: QTreeWidgetItem | None, words: str, kind: str, record_id: str, here: tuple[str, str]
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem([words])
        row.setData(0, _KIND, kind)
        row.setData(0, _ID, record_id)
        if above is None:
            self.rows.addTopLevelItem(row)
        else:
            above.addChild(row)
        if (kind, record_id) == here:
            self.rows.setCurrentItem(row)
        return row

    def line(self, sheet: Record) -> str:
        """A sheet in one line: its first answers, of appointments when, with whom and who goes along."""
        kind = kind_of(sheet)
        told = []
        for name in _SHOWN.get(kind.name, tuple(kind.questions)):
            words = self._answer(sheet, name)
            if words:
                told.append(words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…")
            if kind.name not in _SHOWN and len(told) == _PARTS:
                break
        return visible(" · ".join(told)) or self.tr("Nothing filled in yet")

    def _answer(self, sheet: Record, name: str) -> str:
        asked, value = kind_of(sheet).questions[name], getattr(sheet, name)
        if asked.shape is Shape.LINK:
            medicine = self._desk.vault.get(Medicine, value) if value and asked.target == "medicine" else None
            return title(medicine) if medicine is not None else ""
        return " ".join(value_words(asked, value, self._desk).split())

    def _here(self) -> tuple[str, str]:
        row = self.rows.currentItem()
        return (str(row.data(0, _KIND)), str(row.data(0, _ID))) if row is not None else ("", "")

    def _chosen(self) -> Record | None:
        kind, record_id = self._here()
        return self._desk.vault.get(kind, record_id) if record_id else None

    def _enable(self) -> None:
        name, record_id = self._here()
        kind = kind_named(name) if name else None
        may = kind is not None and self._desk.may_write(kind, self._case_id)
        taken = kind is not None and kind.single and bool(self._desk.vault.of_case(kind.record, self._case_id))
        self.new.setEnabled(may and not taken)
        self.change.setEnabled(bool(record_id))
        self.remove.setEnabled(may and bool(record_id))
        self.new.setText(self.tr("Ne&w: {sheet}…").format(sheet=kind_label(kind)) if kind else self.tr("Ne&w…"))

    # --- what is done ----------------------------------------------------------------------------

    def _entered(self) -> None:
        """Enter: open the sheet, or begin one where the cursor is on a kind."""
        if self._here()[1]:
            self._change()
        elif self.new.isEnabled():
            self._new()

    @Slot()
    def _new(self) -> None:
        name, _ = self._here()
        if name:
            self._open(kind_named(name).record(case_id=self._case_id))

    @Slot()
    def _change(self) -> None:
        found = self._chosen()
        if found is not None:
            self._open(found)

    def _open(self, sheet: Record) -> None:
        note = ""
        if isinstance(sheet, Appointment):
            note = self.tr("Everybody in the house sees from when until when, and who goes along. Nothing else.")
        SheetDialog(sheet, self._desk, self, note=note).open()

    @Slot()
    def _remove(self) -> None:
        found = self._chosen()
        if found is None:
            return
        try:
            self._desk.remove(found)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self.show_client(self._case_id)

    # --- words -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is seen: read."""
        super().showEvent(event)
        self.show_client(self._case_id)

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.rows.setAccessibleName(self.tr("Clinical sheets"))
        self.change.setText(self.tr("&Open…"))
        self.remove.setText(self.tr("&Remove"))
        self.how.setText(self.tr("Only those who hold the clinical drawer read this, and who opened it is noted."))
        self.busy.setText(
            self.tr("Of an appointment everybody in the house sees from when until when the client is busy, never why.")
        )
        self._enable()
