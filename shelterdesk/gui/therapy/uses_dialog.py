"""What a work may be used for: each use with what the client said last, and all that was said before."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.art_consent import standing, standings
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.art_words import purpose_words, standing_words, title_of
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local

_PURPOSE = Qt.ItemDataRole.UserRole


def uses_of(desk: Desk, case_id: str) -> list[ArtUse]:
    """All that a client said to uses of works, in the order in which it was written down; nothing for who holds no key.

    A no in the bin is still a no: only a newer word takes it back. A yes in the bin is none.
    """
    if not desk.opens(kind_of(ArtUse), case_id):
        return []
    there = {use.id for use in desk.vault.of_case(ArtUse, case_id)}
    written = desk.vault.of_case(ArtUse, case_id, binned=True)
    return [use for use in written if use.id in there or use.verdict != "given"]


class UsesDialog(QDialog):
    """A row for each use, below it every answer, the newest first. Enter asks anew."""

    def __init__(self, work: ArtWork, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._work, self._desk = work, desk
        self.rows = QTreeWidget()
        self.rows.setColumnCount(2)
        self.rows.setHeaderLabels([self.tr("What for"), self.tr("What the client said")])
        self.rows.setAccessibleName(self.tr("Uses of this work"))
        self.rows.setWordWrap(True)
        self.ask = QPushButton(self.tr("&New answer…"), autoDefault=False)
        self.ask.setEnabled(desk.may_write(kind_of(ArtUse), work.case_id))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.ask, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is for the rows
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(title_of(work), level=1))
        layout.addWidget(
            QuietLabel(
                self.tr(
                    "Each use is asked for by itself, for this work alone, and can be withdrawn at any time. What was "
                    "said stays written down; the latest word holds."
                )
            )
        )
        layout.addWidget(self.rows, 1)
        layout.addWidget(buttons)
        self.ask.clicked.connect(self._new)
        self.rows.itemActivated.connect(lambda _: self._new())
        desk.changed.connect(self._fill)
        self.resize(self.fontMetrics().averageCharWidth() * 88, self.fontMetrics().lineSpacing() * 21)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if not self._desk.vault.drawers:
            return
        row = self.rows.currentItem()
        chosen = row.data(0, _PURPOSE) if row is not None else None
        today = local(self._desk.vault.now()).date()
        said = [one for one in uses_of(self._desk, self._work.case_id) if one.work == self._work.id]
        self._desk.note_read(said)
        self.rows.clear()
        for purpose, one in standings(said, self._work.id, today).items():
            top = self._row(purpose_words(purpose), standing_words(one), purpose)
            self.rows.addTopLevelItem(top)
            before = [each for each in said if each.purpose == purpose and each is not one.said]
            for each in reversed(before):
                words = standing_words(standing([each], self._work.id, purpose, today))
                top.addChild(self._row(self.tr("before"), words, purpose))
            top.setExpanded(True)
            if purpose == chosen or self.rows.currentItem() is None:
                self.rows.setCurrentItem(top)
        self.rows.resizeColumnToContents(0)

    @staticmethod
    def _row(words: str, answer: str, purpose: str) -> QTreeWidgetItem:
        row = QTreeWidgetItem([words, answer])
        row.setData(0, _PURPOSE, purpose)
        return row

    @Slot()
    def _new(self) -> None:
        row = self.rows.currentItem()
        if row is None or not self.ask.isEnabled():
            return
        today = PartialDate.of(local(self._desk.vault.now()).date())
        use = ArtUse(
            case_id=self._work.case_id, work=self._work.id, purpose=str(row.data(0, _PURPOSE)), said_on=today,
            asked_by=self._desk.vault.me.id,
        )  # fmt: skip
        SheetDialog(use, self._desk, self, note=self.tr("What is kept here is never changed, only said anew.")).open()


__all__ = ["UsesDialog", "uses_of"]
