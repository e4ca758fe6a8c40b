"""The form of a process note: beside the fields a line for those who protect, and nothing known already is typed again.

Signs of risk are handed in before the note is signed: were the disk full in between, they would be told, not lost. A
second try hands in the same record, which is filed once.
"""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from shelterdesk.casework.assessing import RiskItem
from shelterdesk.casework.notes import ProcessNote
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.risk_signs import NONE_SEEN, risk_item_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.draft_keeper import BESIDE
from shelterdesk.gui.widgets.field import PlainLineEdit
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import local

_LINE = BESIDE + "for_protection"
_LINKS = ("session", "continues")
"""What the note hangs on: known when it is begun, never typed, and kept in its draft."""
SESSION_KEPT, CONTINUES_KEPT = (BESIDE + name for name in _LINKS)
"""Under these names."""


class ProcessForm(Form):
    """Kept as a draft until “Sign and keep”. ``earlier`` is the note that this one continues, where it does."""

    handed_in = Signal()
    """Signs of risk went to those who protect."""

    def __init__(
        self, note: Record, desk: Desk, parent: QWidget | None = None, *, earlier: ProcessNote | None = None
    ) -> None:
        super().__init__(kind_of(ProcessNote), note, desk, parent)
        self.line, self._for_whom, self._label = PlainLineEdit(), QuietLabel(), PlainLabel(wrap=False)
        self._earlier = earlier
        self._place_line()
        self._take_beside()
        for name in _LINKS if getattr(self.record, "continues", None) else (*_LINKS, "continued_as"):
            self.rows[name].hide()
            self.rows[name].label.hide()
        self.line.textEdited.connect(lambda _: self._edited("risk_signs"))
        self.retranslate()
        self._show_line()

    def _place_line(self) -> None:
        row = self.rows["risk_signs"]
        section = next(one for one in self.sections if row in one.rows)
        form = section.findChild(QFormLayout)
        assert form is not None
        at = section.rows.index(row) + 1
        form.insertRow(at, self._label, self.line)
        form.insertRow(at + 1, "", self._for_whom)
        self._label.setBuddy(self.line)
        QWidget.setTabOrder(row.field.input, self.line)

    def _take_beside(self) -> None:
        """What a draft kept beside the fields: the line, and what the note hangs on."""
        kept = self._drafts.beside
        links: dict[str, Any] = {name: kept[BESIDE + name] for name in _LINKS if kept.get(BESIDE + name)}
        self.record = replace(self.record, **links)
        self.line.setText(kept.get(_LINE, ""))
        continued = links.get("continues")
        if self._earlier is None and continued:
            found = self.desk.vault.get(ProcessNote, continued)
            self._earlier = found if isinstance(found, ProcessNote) else None

    # --- typing -------------------------------------------------------------------------------------

    def _edited(self, name: str) -> None:
        if not self._dirty and not self.record.base:  # what was known beforehand is kept with the first letter
            known = [one for one in self.rows if one not in _LINKS and getattr(self.record, one) not in (None, ())]
            nothing: dict[str, Any] = dict.fromkeys(known)
            self.record = replace(self.record, **nothing)
            self._dirty |= set(known)
        self._keep_beside()
        super()._edited(name)
        if name == "risk_signs":
            self._show_line()

    def _keep_beside(self) -> None:
        known = {BESIDE + name: getattr(self.record, name) or "" for name in _LINKS} | {_LINE: self.line.text()}
        self._drafts.beside = {name: text for name, text in known.items() if text}

    def _show_line(self) -> None:
        """The line stands there while a sign is ticked or something is typed in it."""
        ticked = self.rows["risk_signs"].value()
        seen = bool(self.line.text()) or (isinstance(ticked, tuple) and any(sign != NONE_SEEN for sign in ticked))
        for widget in (self._label, self.line, self._for_whom):
            widget.setVisible(self.may_change() and seen)

    def discard_recovered(self) -> None:
        """Put the recovered text aside, with the line beside it."""
        super().discard_recovered()
        if not self._dirty:
            self.line.clear()
            self._show_line()

    # --- signing ------------------------------------------------------------------------------------

    def _keep_record(self, changed: Record) -> Record:
        assert isinstance(changed, ProcessNote)
        today = local(self.desk.vault.now()).date()
        item = risk_item_of(changed, self._earlier, self.line.text(), self.desk.vault.me.id, today)
        if item is not None:
            self._hand_in(item)
        kept = super()._keep_record(changed)
        self._drafts.beside = {}
        if item is not None:
            self.handed_in.emit()
        return kept

    def _hand_in(self, item: RiskItem) -> None:
        if not self.desk.opens(kind_of(item), item.case_id):
            self.desk.vault.hand_in(item)
        elif self.desk.vault.get(RiskItem, item.id) is None:
            self.desk.save(item)

    # --- words --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Everything in the language of the windows."""
        super().retranslate()
        self.save_button.setText(self.tr("&Sign and keep"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter. Afterwards a note is only continued, never changed."))
        self._label.setText(self.tr("For those who protect"))
        self.line.setAccessibleName(self.tr("A line for those who protect"))
        self._for_whom.setText(
            self.tr("The signs and this line go to those who hold the drawer “Protection”; the rest of the note never.")
        )


__all__ = ["CONTINUES_KEPT", "SESSION_KEPT", "ProcessForm"]
