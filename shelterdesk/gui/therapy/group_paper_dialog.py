"""The sheet of a group as it will leave: codes alone or what clients are called, in the language of the paper."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.casework import GroupMember, PartialDate, Session, TherapyGroup
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.group_rules import members_on, not_signed
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.documents.group_sheet import COLUMNS, GroupSheet, group_sheet
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.paper_tongue import day_in_figures
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.gui.words import local
from shelterdesk.outgoing import Cleared, cleared

_AHEAD = timedelta(days=92)
CODES, CALLED = "codes", "called"


class GroupPaperDialog(QDialog):
    """Names clients by their codes unless somebody chooses otherwise. The gate is asked before it leaves."""

    def __init__(
        self, group: TherapyGroup, members: Sequence[GroupMember], desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._group, self._members, self._desk = group, tuple(members), desk
        self.language, self.naming = QComboBox(), QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.naming.addItem(self.tr("Codes only"), CODES)
        self.naming.addItem(self.tr("First names and codes"), CALLED)
        self.language.setAccessibleName(self.tr("Language of the sheet"))
        self.naming.setAccessibleName(self.tr("How clients are named"))
        self.view = SheetView()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._show)
        self.naming.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(760, 680)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(TitleLabel(self.tr("Sheet of the group"), level=1), 1)
        top.addWidget(self.naming)
        top.addWidget(self.language)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addWidget(QuietLabel(self.tr("With first names it must not hang on the wall.")))
        layout.addWidget(self.paper)
        layout.addWidget(buttons)

    def sheet(self) -> GroupSheet:
        """What stands on it now."""
        now, vault, group = self._desk.vault.now(), self._desk.vault, self._group
        called, today = Called(self._desk), local(now).date()
        say = called.code if self.naming.currentData() == CODES else called.name
        planned = vault.between(Session, "starts", moment(now), moment(now + _AHEAD), therapy_group=group.id)
        days = [f"{local(one.starts or ''):%d.%m. %H:%M}" for one in planned if one.state != "cancelled"]
        return GroupSheet(
            visible(group.name or ""),
            ", ".join(vault.alias_of(one) for one in (group.leader, group.co_leader) if one),
            day_in_figures(PartialDate.of(today)),
            sorted(say(one.case_id) for one in members_on(self._members, today)),
            days[:COLUMNS], visible(group.rules or ""),
            sorted(say(one.case_id) for one in not_signed(self._members, today)),
        )  # fmt: skip

    def _pdf(self) -> bytes:
        return group_sheet(self.sheet(), str(self.language.currentData()))

    def _cleared(self, payload: bytes) -> Cleared:
        text, cases = "\n".join(self.sheet().texts()), {one.case_id for one in self._members}
        return cleared(self._desk.vault, text, payload, "pdf", case_ids=cases, may_override=False)

    def _show(self) -> None:
        self.view.show_paper(self._pdf(), "\n".join(self.sheet().texts()))


__all__ = ["GroupPaperDialog"]
