"""One kind of record: its table, who it is about, and its forms. The descriptions say what is in it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record, kind_of
from shelterdesk.casework.sections import SECTIONS
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.cells import columns_of, pages_of
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.paged_table import Column, PagedTable
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.residents import Residents
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import kind_label, kind_plural, local

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

MANY = 20_000
_OF_CLIENTS = frozenset(name for section in SECTIONS for name in section.kinds)
HERE, EVERYBODY = "here", ""


class KindPane(QWidget):
    """A table, newest first. Enter opens a row, Insert adds one; forms save by themselves."""

    failed = Signal(object)
    ICON = "file-text"

    def __init__(self, desk: Desk, *records: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.kinds: list[Kind] = [kind_of(record) for record in records]
        self.of_clients = self.WHOSE and self.kinds[0].name in _OF_CLIENTS
        self.residents = Residents(desk)
        self.title, self.summary = TitleLabel(level=2), PlainLabel()
        self.whose, self.add, self.open_it = QComboBox(), QPushButton(), QPushButton()
        self.table = PagedTable([*self._whose_column(), *self._described(), *self.more()])
        self.empty = EmptyNote(self.ICON)
        self.buttons = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.retranslate()

    MOST = 7
    """How many columns come from the description."""
    SHOWN: tuple[str, ...] = ()
    """Which questions have a column, where it is not the first."""
    WHOSE = True
    """Whether one chooses here whose rows are shown, where they are of clients."""
    FIRST = HERE
    """Whose rows are shown first."""

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.add)
        self.buttons.addWidget(self.open_it)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.whose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.summary):
            self.column.addWidget(widget)
        self.column.addLayout(self.buttons)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.empty, 1)
        self.empty.hide()  # until it is known that there is nothing
        self.whose.setVisible(self.of_clients)  # not before it has a parent: it would be a window of its own

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.empty.pressed.connect(self._add)
        self.open_it.clicked.connect(lambda: self.open_record(self.table.chosen()))
        self.table.opened.connect(self.open_record)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.enable())
        self.whose.activated.connect(lambda _: self.reload())
        insert = QShortcut(QKeySequence("Ins"), self)
        insert.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        insert.activated.connect(self._add)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self.desk.changed.connect(lambda _: self._soon.start())

    # --- for those who add to it -------------------------------------------------------------------

    def more(self) -> list[Column[Record]]:
        """Columns that are counted out and not asked."""
        return []

    def blank(self, case_id: str) -> Record:
        """A new record with what is known already."""
        return self.kinds[0].record(case_id=case_id)

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The order of the table; ``records`` come oldest first."""
        return records[::-1]

    def said(self, records: list[Record]) -> str:
        """What is worth knowing about all of them, over the table."""
        del records
        return ""

    def help_words(self) -> str:
        """What belongs here, where nothing is here yet."""
        return ""

    def dialog_for(self, record: Record) -> QDialog:
        """The window in which a record is written or read."""
        return SheetDialog(record, self.desk, self)

    def enable(self) -> None:
        """What can be done with the row under the cursor."""
        self.open_it.setEnabled(self.table.chosen() is not None)

    # --- what is shown -----------------------------------------------------------------------------

    def _whose_column(self) -> list[Column[Record]]:
        if not self.of_clients:
            return []
        return [Column(lambda: self.tr("Client"), lambda record: self.residents.name(record.case_id), 4)]

    def _described(self) -> list[Column[Record]]:
        return columns_of(self.kinds[0], self.desk, self.MOST, self.SHOWN)

    def read(self) -> list[Record]:
        """Every record of these kinds that can be opened here, oldest first."""
        opened = [kind for kind in self.kinds if self.desk.opens(kind)]
        return [record for kind in opened for record in self.desk.vault.all(kind.record, limit=MANY)]

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked."""
        super().showEvent(event)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read everything anew; the cursor stays on its record."""
        if not self.desk.vault.drawers or not self.isVisible():
            return
        self.residents = Residents(self.desk)
        self._fill_whose()
        chosen = self.table.chosen()
        records = self._wanted(self.read())
        self.table.show_list(pages_of(self.ordered(records)), len(records))
        if chosen is not None:
            place = next((n for n, one in enumerate(self.table.rows.rows()) if one.id == chosen.id), 0)
            self.table.selectRow(place)
        self.table.setVisible(bool(records))
        self.open_it.setVisible(bool(records))
        self.empty.setVisible(not records)
        words = self.said(records)
        self.summary.setText(words)
        self.summary.setVisible(bool(words))
        self.enable()

    def _wanted(self, records: list[Record]) -> list[Record]:
        wanted = self.whose.currentData() if self.of_clients else EVERYBODY
        if wanted == HERE:
            here = set(self.residents.here)
            return [record for record in records if record.case_id in here]
        return [record for record in records if wanted in (EVERYBODY, record.case_id)]

    def _fill_whose(self) -> None:
        if not self.of_clients:
            return
        kept = self.whose.currentData() if self.whose.count() else self.FIRST
        self.whose.clear()
        self.whose.addItem(self.tr("Everybody who is here"), HERE)
        for case_id in self.residents.here:
            self.whose.addItem(self.residents.name(case_id), case_id)
        self.whose.addItem(self.tr("Also those who left"), EVERYBODY)
        self.whose.setCurrentIndex(max(self.whose.findData(kept), 0))

    def today(self) -> date:
        """The day here."""
        return local(self.desk.vault.now()).date()

    # --- what is done ------------------------------------------------------------------------------

    @Slot()
    def _add(self) -> None:
        if not self.add.isEnabled():
            return
        chosen = self.whose.currentData() if self.of_clients else ""
        if self.of_clients and chosen in (HERE, EVERYBODY):
            menu = self.menu_of_clients()
            button = self.empty.button if self.empty.isVisible() else self.add
            menu.popup(button.mapToGlobal(QPoint(0, button.height())))
            return
        self.new(chosen)

    def menu_of_clients(self) -> QMenu:
        """For whom it is; only those who are here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for case_id in self.residents.here:
            menu.addAction(self.residents.name(case_id), partial(self.new, case_id))
        if not menu.actions():
            menu.addAction(self.tr("Nobody here has a care card yet")).setEnabled(False)
        return menu

    def new(self, case_id: str) -> QDialog:
        """Begin a record, or go on with one that was begun and not saved."""
        return self.show_dialog(self.begun(self.blank(case_id)))

    def begun(self, blank: Record) -> Record:
        """The blank under the id of text that waits for it."""
        for draft in self.desk.drafts_of(kind_of(blank).name):
            if draft.key.case_id == blank.case_id and self.desk.vault.get(type(blank), draft.key.record_id) is None:
                return replace(blank, id=draft.key.record_id)
        return blank

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed and not saved: in its record, or in one that is still to be made."""
        saved = self.desk.vault.get(self.kinds[0].record, draft.key.record_id)
        self.show_dialog(saved or replace(self.blank(draft.key.case_id), id=draft.key.record_id))

    @Slot(object)
    def open_record(self, record: Record | None) -> None:
        """Show a record's form."""
        if record is not None:
            self.show_dialog(record)

    def show_dialog(self, record: Record) -> QDialog:
        """A record in its window."""
        dialog = self.dialog_for(record)
        dialog.open()
        return dialog

    def keep(self, record: Record) -> bool:
        """Save with an offer to take it back; whether that worked."""
        try:
            self.desk.save(record, offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return False
        return True

    def button(self, name: str) -> QPushButton:
        """Another button beside the first two."""
        made = QPushButton()
        made.setIcon(icon(name))
        self.buttons.insertWidget(self.buttons.count() - 2, made)
        return made

    # --- words -------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_soon"):
            self.retranslate()
            self.reload()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        kind = self.kinds[0]
        self.title.setText(kind_plural(kind))
        self.table.setAccessibleName(kind_plural(kind))
        self.whose.setAccessibleName(self.tr("Whose"))
        self.add.setText(self.tr("&New…"))
        self.add.setIcon(icon("plus"))
        self.add.setAccessibleName(self.tr("New: {sheet}").format(sheet=kind_label(kind)))
        self.open_it.setText(self.tr("&Open…"))
        self.open_it.setAccessibleName(self.tr("Open the chosen row"))
        self.empty.say(self.tr("Nothing here yet"), self.help_words(), self.tr("New…"))


__all__ = ["KindPane"]
