"""Signs of risk that nobody looked at yet, for those who hold the drawer of protection. Codes only."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from shelterdesk.casework import CareCard, Case, RiskItem, kind_of
from shelterdesk.casework.codes_care import RISK_SIGN, URGENCY
from shelterdesk.casework.codes_therapy import SEEN_IN
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import code_label, partial_date_text

_OPEN, _WATCHED = "open", "watched"
_ROLE = Qt.ItemDataRole.UserRole


class RiskCard(Card):
    """The newest first. Enter opens one; “Looked at” says who did. What was said stands only in the sheet."""

    failed = Signal(object)
    case_wanted = Signal(str, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.looked = QPushButton()
        self.inside.addWidget(self.looked, 0, Qt.AlignmentFlag.AlignLeft)
        self.looked.clicked.connect(self._look)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._look)
        self.list.currentRowChanged.connect(lambda _: self._name_button())
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read what is open; what is shown here counts as read."""
        kind = kind_of(RiskItem)
        items = self._not_looked_at() if self._desk.opens(kind) else []
        self.show_lines([Line(self._words(item), item, "shield-alert") for item in items])
        self._name_button()
        self._desk.note_read(items[: self.list.count()])
        self.setVisible(bool(items))

    def _not_looked_at(self) -> list[RiskItem]:
        """Those of which nobody said that they were looked at, the newest first; without any state last."""
        find = self._desk.vault.find
        return [item for state in (_OPEN, None) for item in reversed(find(RiskItem, state=state))]

    def _words(self, item: RiskItem) -> str:
        signs = ", ".join(code_label(RISK_SIGN, sign) for sign in item.signs)
        parts = [
            self._code(item.case_id),
            signs or self.tr("Sign of risk"),
            partial_date_text(item.seen_on) if item.seen_on else "",
            code_label(SEEN_IN, item.seen_in) if item.seen_in else "",
            code_label(URGENCY, item.urgency) if item.urgency else "",
        ]
        return " · ".join(part for part in parts if part)

    def _code(self, case_id: str) -> str:
        """The code of the file, or of the care card for those who hold no files."""
        vault = self._desk.vault
        if not case_id:
            return self.tr("The house")
        if self._desk.opens(kind_of(Case), case_id):
            case = vault.get(Case, case_id)
            code = case.code if isinstance(case, Case) else None
        else:
            code = next((card.code for card in vault.of_case(CareCard, case_id)), None)
        return visible(code) if code else self.tr("Case without a code")

    def _marked(self) -> RiskItem | None:
        """The one under the cursor, else the newest."""
        return self.list.item(max(0, self.list.currentRow())).data(_ROLE) if self.list.count() else None

    @Slot()
    def _name_button(self) -> None:
        """The button says whose sign it is about."""
        item = self._marked()
        if item is not None:
            self.looked.setText(self.tr("Looked at: {code}").format(code=self._code(item.case_id)))

    @Slot(object)
    def _go(self, item: RiskItem) -> None:
        self.case_wanted.emit(item.case_id, kind_of(item).name, item.id)

    @Slot()
    def _look(self) -> None:
        """Who looked stands in the sheet, which stays watched until somebody closes it."""
        item = self._marked()
        if item is None:
            return
        try:
            self._desk.save(replace(item, state=_WATCHED, reviewed_by=self._desk.vault.me.id), offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Signs of risk"), "")
        self._name_button()
        self.looked.setToolTip(self.tr("Space: I looked at the marked one"))


__all__ = ["RiskCard"]
