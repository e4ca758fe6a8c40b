"""Erasing for good: what exactly goes, what it means, a second person, and what was done."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import Case, Drawer, kind_named
from shelterdesk.errors import DrawerClosedError, ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.second_person_dialog import SecondPersonDialog
from shelterdesk.gui.words import date_text, drawer_label, kind_label, translate
from shelterdesk.vault import erasing, retention
from shelterdesk.vault.columns import kinds_in
from shelterdesk.vault.erased_backups import still_holding
from shelterdesk.vault.erasure_plan import ACT, Plan

_LETTERS = 80


class EraseDialog(QDialog):
    """Nothing happens before a second person agreed to exactly this list."""

    erased = Signal(object)
    """The ``Certificate``."""

    def __init__(self, desk: Desk, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self.plan = desk, plan
        self._code = code_of(desk, plan.case_id)
        self.title = TitleLabel(self._title(), level=1)
        self.what, self.error = PlainLabel(self._what()), PlainLabel()
        self.means = [QuietLabel(line) for line in self._means()]
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.leave, self.go_on = QPushButton(autoDefault=True), QPushButton(autoDefault=True)
        self.leave.setText(self.tr("&Cancel"))
        self.go_on.setText(self.tr("&Go on, with a second person…"))
        self.leave.setDefault(True)
        self._lay_out()
        self.leave.clicked.connect(self.close)
        self.go_on.clicked.connect(self.ask)
        self._look_for_hold()

    def _lay_out(self) -> None:
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(10)
        for widget in (self.title, self.what, *self.means, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.go_on)
        layout.addLayout(buttons)
        self._fit()

    def _fit(self) -> None:
        width = max(self._layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(width, self._layout.totalHeightForWidth(width))

    # --- words ------------------------------------------------------------------------------------

    def _title(self) -> str:
        if self.plan.whole_case:
            return self.tr("Erase the whole file {code} for good").format(code=self._code)
        return self.tr("Erase for good")

    def _what(self) -> str:
        listed = counts_text(self.plan.counts())
        if self.plan.whole_case or not self._code:
            return self.tr("This goes: {sheets}.").format(sheets=listed)
        return self.tr("This goes from the file {code}: {sheets}.").format(code=self._code, sheets=listed)

    def _means(self) -> list[str]:
        lines = [
            self.tr(
                "All versions, the search for their words, text typed about them and never saved. Who wrote something "
                "and when stays; what it was does not. Nobody can bring it back, also not with an older backup."
            )
        ]
        others = [drawer for drawer in Drawer if drawer not in self._desk.vault.drawers and kinds_in(drawer)]
        if self.plan.whole_case and others:
            lines.append(
                self.tr(
                    "You have no key to: {drawers}. What lies there about this client is erased when somebody who has "
                    "the key unlocks next."
                ).format(drawers=", ".join(sorted(drawer_label(drawer) for drawer in others)))
            )
        lines.append(backups_text(self._desk, self._desk.vault.now()))
        lines.append(self.tr("What other files say about this client stays. Look through them yourself."))
        return lines

    # --- acts -------------------------------------------------------------------------------------

    def _look_for_hold(self) -> None:
        try:
            retention.require_no_hold(self._desk.vault, self.plan.case_id)
        except ShelterDeskError as error:
            self._fail(error)
            self.go_on.setEnabled(False)

    @Slot()
    def ask(self) -> None:
        """Ask for the second person; go on at once where one has agreed already."""
        about = "" if self.plan.whole_case else self.plan.sheets[0].record_id
        asking = SecondPersonDialog(
            self._desk, ACT, self.plan.payload(self._desk.vault.keys.vault_id), (self.title.text(), self._what()), self,
            case_id=self.plan.case_id, about=about, items=len(self.plan.sheets),
        )  # fmt: skip
        asking.approved.connect(self._erase)
        asking.begin()

    @Slot(object)
    def _erase(self, _approved: object) -> None:
        self.what.setText(self.tr("Erasing…"))
        self.repaint()  # one transaction that nobody may cut in two: seconds in a house with very many notes
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            told = erasing.erase(self._desk.vault, self.plan)
        except ShelterDeskError as error:
            self.what.setText(self._what())
            self._fail(error)
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._desk.tell_all(told.saved)
        self.title.setText(self.tr("Erased"))
        self.what.setText(self.tr("Gone for good: {sheets}.").format(sheets=counts_text(told.counts)))
        for line in self.means:
            line.hide()
        self.means[0].setText(
            self.tr("It is noted, without contents, under Administration, “Erasure and retention”, with a certificate.")
        )
        self.means[0].show()
        self.go_on.hide()
        self.leave.setText(self.tr("&Close"))
        self.leave.setFocus()
        self.erased.emit(told)

    def _fail(self, error: ShelterDeskError) -> None:
        self.error.setText(words_for(error))
        self.error.show()
        self._fit()


def code_of(desk: Desk, case_id: str) -> str:
    """The code of a case; empty for what is of no case, and for those who do not hold the files."""
    try:
        case = desk.vault.get(Case, case_id) if case_id else None
    except DrawerClosedError:
        return ""
    return (case.code or "") if case is not None else ""


def counts_text(counts: Mapping[str, int]) -> str:
    """How many sheets of which kinds."""
    return ", ".join(f"{number} × {kind_label(kind_named(name))}" for name, number in counts.items())


def backups_text(desk: Desk, erased_at: datetime) -> str:
    """Which backup holds it longest, and until when."""
    held = still_holding(desk.vault, erased_at)
    if not held:
        return translate("EraseDialog", "No backup made before is known that still holds it.")
    return translate(
        "EraseDialog",
        "Older backups still hold it, sealed. The oldest: number {number} on “{place}”, made {day}. If backups are "
        "made as usual, none of them is left after {until}.",
    ).format(
        number=held[0].generation, place=held[0].name, day=date_text(held[0].made.date()),
        until=date_text(max(one.until for one in held).date()),
    )  # fmt: skip


__all__ = ["EraseDialog", "backups_text", "code_of", "counts_text"]
