"""A sheet that is never changed once it is saved: a word on a phase, a hand-over, an agreement, an approval."""

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shelterdesk.casework.record import Record, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

R = TypeVar("R", bound=Record)


class FinalSheet(SheetDialog):
    """Its text is a draft until it is saved for good, which closes it. ``known``: it says something also where nothing
    is typed, so it may be saved untouched. ``first``: where typing begins. ``insist``: what was pressed, and what it is
    about."""

    def __init__(
        self, record: Record, desk: Desk, parent: QWidget | None = None, *, note: str = "",
        hidden: Collection[str] = (), known: bool = False, first: str = "", insist: Collection[str] = (),
    ) -> None:  # fmt: skip
        super().__init__(record, desk, parent, note=note)
        self._known = known
        for name in self.form.unsaved & set(insist):  # what was pressed now holds, not what waits from another time
            self.form.rows[name].field.set_value(getattr(record, name))
            self.form.rows[name].edited.emit(name)
        for name in hidden:
            self.form.rows[name].hide()
            self.form.rows[name].label.hide()
        self.form.save_button.clicked.disconnect()
        self.form.save_button.clicked.connect(self.keep)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.keep, context=Qt.ShortcutContext.WindowShortcut)
        self.form.saved.connect(lambda _: self.accept())
        if first:
            self.form.focus_field(first)

    @Slot()
    def keep(self) -> None:
        """Save for good."""
        if self.form.unsaved or not self._known:
            self.form.save()
            return
        try:
            self.form.desk.save(self.form.record)
        except ShelterDeskError as error:
            self.form.error_bar.show_error(error)
            return
        self.accept()


def begun(desk: Desk, blank: R) -> R:
    """The blank under the id of text that waits for it: begun and never saved."""
    for draft in desk.drafts_of(kind_of(blank).name):
        if draft.key.case_id == blank.case_id and desk.vault.get(type(blank), draft.key.record_id) is None:
            return replace(blank, id=draft.key.record_id)
    return blank


__all__ = ["FinalSheet", "begun"]
