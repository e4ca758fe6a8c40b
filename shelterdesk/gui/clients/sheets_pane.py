"""Panes of sheets that are filled in: one form for a single sheet, a list above a form for several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.clients.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.draft_keeper import unsaved
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.sheet_words import summary
from shelterdesk.gui.words import kind_label, kind_plural

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved

_ID = Qt.ItemDataRole.UserRole
_BEGUN_ELSEWHERE = frozenset({"attendance"})
"""Kinds whose sheets have an id that follows from what they are about, so none is begun here."""


class SinglePane(Pane):
    """The one sheet of its kind in a file: its form, begun when the first answer is typed."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self.form = Form(kind, self._record(), desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.setFocusProxy(self.form)

    def _record(self) -> Record:
        if self.kind.name == "case":
            found = self.desk.vault.get(self.kind.record, self.case_id)
            return found or self.kind.record(id=self.case_id, case_id=self.case_id)
        kept = self.desk.vault.of_case(self.kind.record, self.case_id)
        self.desk.note_read(kept[:1])
        if kept:
            return kept[0]
        waiting = unsaved(self.desk, self.kind, self.case_id)
        return waiting[0] if waiting else self.kind.record(case_id=self.case_id)

    def leave(self) -> None:
        """Keep what is typed."""
        self.form.commit()

    def current(self) -> Record | None:
        """The sheet, once it was saved."""
        return self.form.record if self.form.record.base else None

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        self.form.focus_first()


class SheetsPane(Pane):
    """Several sheets of one kind: a list, and below it the form of the chosen one."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self.form: Form | None = None
        self._records: list[Record] = []
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setProperty("sheets", "true")
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self.focus_form())
        self.add = QPushButton()
        self.add.clicked.connect(lambda _checked: self.add_sheet())
        self.remove = QPushButton()
        self.remove.clicked.connect(self.remove_sheet)
        self.buttons = QVBoxLayout()
        self.buttons.addWidget(self.add)
        self.buttons.addWidget(self.remove)
        self.buttons.addStretch(1)
        self._trouble = PlainLabel()
        self._trouble.setProperty("tone", "warn")
        self._trouble.hide()
        self._empty = EmptyNote("file-text")
        self._empty.pressed.connect(self.add_sheet)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 4, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._empty, 1)
        top.addLayout(self.buttons)
        self._rows.addLayout(top)
        self._rows.addWidget(self._trouble)
        for keys, act in ((("Ins", "Ctrl+Return", "Ctrl+Enter"), self.add_sheet),):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        gone = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.remove_sheet)
        self.more_buttons()
        self.retranslate()
        self.reload()
        desk.changed.connect(self._changed)

    # --- for those who add to it --------------------------------------------------------------------

    def more_buttons(self) -> None:
        """A place for the buttons of one kind."""

    def blank(self) -> Record:
        """A new sheet, with what is known already."""
        return self.kind.record(case_id=self.case_id)

    def order(self, records: list[Record]) -> list[Record]:
        """The order of the list."""
        return records

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.list.setAccessibleName(kind_plural(self.kind))
        self.add.setText(self.tr("Add"))
        self.add.setIcon(icon("plus"))
        self.add.setToolTip(self.tr("Add a sheet (Ctrl+Enter or Insert)"))
        self.add.setAccessibleName(self.tr("Add: {sheet}").format(sheet=kind_label(self.kind)))
        self.remove.setText(self.tr("Remove"))
        self.remove.setIcon(icon("trash-2"))
        self.remove.setToolTip(self.tr("Remove the chosen sheet; it can be brought back"))
        self.remove.setAccessibleName(self.tr("Remove the chosen sheet: {sheet}").format(sheet=kind_label(self.kind)))
        how = self.tr("Press Insert or “Add” to begin. Every field may stay empty.")
        if self.kind.name in _BEGUN_ELSEWHERE:
            how = self.tr("It is written on the page “Therapy”, for everybody in a session at once.")
        self._empty.say(self.tr("Nothing here yet"), how)

    # --- Pane ---------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Keep what is typed."""
        if self.form is not None:
            self.form.commit()

    def open_record(self, record_id: str) -> None:
        """Choose a sheet of the list; one that was never saved comes from its draft."""
        for row, record in enumerate(self._records):
            if record.id == record_id:
                self.list.setCurrentRow(row)

    def current(self) -> Record | None:
        """The chosen sheet as it was saved last."""
        return self.form.record if self.form is not None and self.form.record.base else None

    def focus_first(self) -> None:
        """Put the cursor into the list, or on “Add” while it is empty."""
        (self.list if self._records else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_form(self) -> None:
        """Put the cursor into the chosen sheet."""
        if self.form is not None:
            self.form.focus_first()

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._fill_list()
        super().changeEvent(event)

    # --- acts ---------------------------------------------------------------------------------------

    def add_sheet(self, record: Record | None = None) -> None:
        """Begin a new sheet below; it is kept from its first answer on."""
        if not self.add.isEnabled():
            return
        if record is None and self.form is not None and not self.form.unsaved and not self.form.record.base:
            self.focus_form()
            return
        self.leave()
        new = record or self.blank()
        self._records.append(new)
        self._fill_list(new.id)
        self.focus_form()

    def remove_sheet(self) -> None:
        """Put the chosen sheet into the recycle bin; the bar offers it back."""
        chosen = self._chosen()
        if chosen is None or not self.remove.isEnabled():
            return
        try:
            self.leave()
            if self.form is not None and self.form.record.base:
                self.desk.remove(self.form.record)
            self._drop_form()
            self._records = [record for record in self._records if record.id != chosen.id]
            self.reload()
        except ShelterDeskError as error:
            self.tell(error_text(error))

    def tell(self, text: str) -> None:
        """Say why something did not work."""
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))

    # --- reading ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the sheets anew; sheets begun and not saved stay in the list."""
        kept = self.desk.vault.of_case(self.kind.record, self.case_id)
        self.desk.note_read(kept)
        known = {record.id for record in kept}
        begun = [record for record in self._records if not record.base and record.id not in known]
        held = {record.id for record in begun} | known
        begun += [record for record in unsaved(self.desk, self.kind, self.case_id) if record.id not in held]
        chosen = self._chosen()
        self._records = self.order(kept) + begun
        begins = self.kind.name not in _BEGUN_ELSEWHERE
        self.add.setVisible(begins)
        self.add.setEnabled(begins and self.desk.may_write(self.kind, self.case_id))
        self._fill_list(chosen.id if chosen else "")

    def _may_remove(self) -> bool:
        return self.desk.may_write(self.kind, self.case_id) and not self.kind.append_only and bool(self._records)

    def _changed(self, saved: "Saved") -> None:
        if self.kind.name in saved.kinds and self.case_id in saved.case_ids:
            self.reload()

    def _fill_list(self, chosen: str = "") -> None:
        chosen = chosen or (now.id if (now := self._chosen()) else "")
        self.list.blockSignals(True)
        self.list.clear()
        place = 0
        for row, record in enumerate(self._records):
            item = QListWidgetItem(self.line_of(record))
            item.setData(_ID, record.id)
            self.list.addItem(item)
            if record.id == chosen:
                place = row
        self.list.setCurrentRow(place if self._records else -1)
        self.list.blockSignals(False)
        line = self.fontMetrics().height() + 10
        least = self.buttons.sizeHint().height()
        self.list.setFixedHeight(max(line * min(5, max(3, len(self._records))) + 8, least))
        self.list.setVisible(bool(self._records))
        self._empty.setVisible(not self._records)
        self.remove.setEnabled(self._may_remove())
        self._choose(self.list.currentRow())

    def records(self) -> list[Record]:
        """The sheets of the list, with those begun and not saved."""
        return list(self._records)

    def line_of(self, record: Record) -> str:
        """A sheet in one line."""
        return summary(record, self.desk) if record.base else self.tr("New, nothing saved yet")

    def _chosen(self) -> Record | None:
        row = self.list.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def _choose(self, row: int) -> None:
        chosen = self._records[row] if 0 <= row < len(self._records) else None
        if self.form is not None and chosen is not None and self.form.record.id == chosen.id:
            return
        self.leave()
        self._drop_form()
        if chosen is None:
            return
        self.form = Form(self.kind, chosen, self.desk)
        self._rows.addWidget(self.form, 1)
        self.setTabOrder(self.list, self.form)

    def _drop_form(self) -> None:
        if self.form is not None:
            self._rows.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None


__all__ = ["SheetsPane", "SinglePane"]
