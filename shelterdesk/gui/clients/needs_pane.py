"""Needs by domain: all domains on one page, a digit sets how great the need is, the words beside."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_care import NEED_DOMAIN, NEED_LEVEL
from shelterdesk.casework.needs import NeedsAssessment
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Kind, Record
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.clients.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.error_text import error_text
from shelterdesk.gui.widgets.digit_key import digit_of
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved


class DomainRow(QFrame):
    """One domain: its name and the four levels. One Tab stop; a digit sets, Backspace empties, arrows move."""

    chosen = Signal(str)
    level_set = Signal(str, object)
    moved = Signal(str, int)

    def __init__(self, domain: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.domain = domain
        self.level: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("pickrow", "true")
        self.name = PlainLabel()
        self._more = QuietLabel(wrap=False)
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        row.addWidget(self._more)
        for code in NEED_LEVEL.terms:
            button = QToolButton()
            button.setText(code)
            button.setCheckable(True)
            button.setProperty("level", "true")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._press, code))
            self.buttons[code] = button
            row.addWidget(button)
        self.retranslate()

    def show_level(self, level: str | None, *, more: bool) -> None:
        """Show what is saved; ``more`` where there are words besides."""
        self.level = level
        self._more.setText("…" if more else "")
        for code, button in self.buttons.items():
            button.setChecked(code == level)
        self._name()

    def retranslate(self) -> None:
        """Say the words anew."""
        self.name.setText(code_label(NEED_DOMAIN, self.domain))
        for code, button in self.buttons.items():
            words = code_label(NEED_LEVEL, code)
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._name()

    def _name(self) -> None:
        said = code_label(NEED_LEVEL, self.level) if self.level else self.tr("not assessed yet")
        self.setAccessibleName(self.tr("{domain}: {level}").format(domain=self.name.text(), level=said))
        self.setAccessibleDescription(self.tr("Press 0 to 3 to set it, Enter to write more"))

    def _press(self, code: str) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.level_set.emit(self.domain, None if code == self.level else code)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Digits, Backspace, arrows."""
        level = str(digit_of(event))
        if level in self.buttons:
            self.level_set.emit(self.domain, level)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.level_set.emit(self.domain, None)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(self.domain, 1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.moved.emit(self.domain, 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """The row one is on is the one shown beside."""
        super().focusInEvent(event)
        self.chosen.emit(self.domain)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """A click chooses."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class NeedsPane(Pane):
    """Every domain on the left; on the right the sheet of the chosen one, which exists from its first answer on."""

    def __init__(self, desk: Desk, case_id: str, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(desk, case_id, kind, parent)
        self.form: Form | None = None
        self._sheets: dict[str, NeedsAssessment] = {}
        self._domain = ""
        self._about = QuietLabel()
        self._trouble = PlainLabel()
        self._trouble.setProperty("tone", "warn")
        self._trouble.hide()
        self.rows: dict[str, DomainRow] = {}
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(2)
        for domain in NEED_DOMAIN.terms:
            row = DomainRow(domain)
            row.chosen.connect(self.choose)
            row.level_set.connect(self.set_level)
            row.moved.connect(self._move)
            row.setEnabled(desk.may_write(kind, case_id))
            self.rows[domain] = row
            lines.addWidget(row)
        lines.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(14)
        self._sides.addWidget(self._area, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addWidget(self._about)
        layout.addWidget(self._trouble)
        layout.addLayout(self._sides, 1)
        self._spare = QWidget()
        self._sides.addWidget(self._spare, 5)
        self.retranslate()
        self.reload()
        self.choose(next(iter(self.rows)))
        desk.changed.connect(self._changed)

    def retranslate(self) -> None:
        """Say the words anew."""
        about = self.tr("Press 0 to 3 on a line to set how great the need is; Enter to write more about it.")
        self._about.setText(about)
        for row in self.rows.values():
            row.retranslate()

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def reload(self) -> None:
        """Read the sheets anew."""
        self._sheets = {}
        for sheet in self.desk.vault.of_case(NeedsAssessment, self.case_id):
            if sheet.domain:
                self._sheets[sheet.domain] = sheet
        for domain, row in self.rows.items():
            known = self._sheets.get(domain)
            more = known is not None and any((known.own_words, known.action, known.strengths, known.priority))
            row.show_level(known.level if known else None, more=more)

    def choose(self, domain: str) -> None:
        """Show the sheet of a domain beside the list."""
        if domain == self._domain and self.form is not None:
            return
        self.leave()
        self._domain = domain
        for name, row in self.rows.items():
            row.setProperty("picked", "true" if name == domain else "false")
            row.style().polish(row)
        self._show_form(self._sheets.get(domain) or self._begun(domain))

    def set_level(self, domain: str, level: str | None) -> None:
        """Save how great the need is, at once; ``None`` takes it back."""
        self.choose(domain)
        self.leave()
        now = self.form.record if self.form is not None else None
        if not isinstance(now, NeedsAssessment):
            return
        try:
            self.desk.save(_with_level(now, domain, level, self._today()))
        except ShelterDeskError as error:
            self._trouble.setText(error_text(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._show_form(self.desk.vault.get(NeedsAssessment, now.id) or now)

    def leave(self) -> None:
        """Keep what is typed."""
        if self.form is not None:
            self.form.commit()

    def open_record(self, record_id: str) -> None:
        """Choose the domain of a sheet."""
        for domain, sheet in self._sheets.items():
            if sheet.id == record_id:
                self.rows[domain].setFocus(Qt.FocusReason.OtherFocusReason)
                self.choose(domain)

    def current(self) -> Record | None:
        """The sheet of the chosen domain, once it was saved."""
        return self.form.record if self.form is not None and self.form.record.base else None

    def focus_first(self) -> None:
        """Put the cursor on the chosen domain."""
        self.rows[self._domain].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begun(self, domain: str) -> NeedsAssessment:
        for draft in self.desk.drafts_of(self.kind.name):
            if draft.key.case_id == self.case_id and draft.fields.get("domain") == domain:
                return NeedsAssessment(id=draft.key.record_id, case_id=self.case_id, domain=domain)
        return NeedsAssessment(case_id=self.case_id, domain=domain)

    def _show_form(self, sheet: NeedsAssessment) -> None:
        if self.form is not None:
            self._sides.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(self.kind, sheet, self.desk)
        for part in (self.form.rows["domain"], self.form.rows["domain"].label):  # chosen on the left
            part.hide()
        if not sheet.base:
            for name, row in self.form.rows.items():
                if name != "domain":
                    row.edited.connect(self._first_answer)
        self._spare.hide()
        self._sides.addWidget(self.form, 5)
        QWidget.setTabOrder(list(self.rows.values())[-1], self.form)

    def _first_answer(self) -> None:
        """A draft of a sheet never saved must say of which domain it is."""
        if self.form is not None and not self.form.record.base and "domain" not in self.form.unsaved:
            self.form.rows["domain"].edited.emit("domain")

    def _move(self, domain: str, step: int) -> None:
        names = list(self.rows)
        if step == 0:
            self.choose(domain)
            if self.form is not None:
                self.form.focus_first()
            return
        place = min(max(names.index(domain) + step, 0), len(names) - 1)
        self.rows[names[place]].setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.rows[names[place]])

    def _changed(self, saved: "Saved") -> None:
        if self.kind.name in saved.kinds and self.case_id in saved.case_ids:
            self.reload()

    def _today(self) -> PartialDate:
        return PartialDate(self.desk.vault.now().astimezone().date().isoformat())


def _with_level(sheet: NeedsAssessment, domain: str, level: str | None, today: PartialDate) -> NeedsAssessment:
    """The sheet with a level; the day of the talk is set with the first level and kept after."""
    reasons = {name: why for name, why in sheet.reasons.items() if name not in ("level", "domain")}
    return replace(sheet, domain=domain, level=level, assessed_on=sheet.assessed_on or today, reasons=reasons)


__all__ = ["DomainRow", "NeedsPane"]
