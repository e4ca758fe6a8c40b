"""Grants of one client above, the receipts of the chosen one below; what is left and what went over, in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelterdesk.casework import PartialDate
from shelterdesk.casework.grant_money import GrantMoney, money_of, receipts_of
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import Record
from shelterdesk.casework.reintegration import Grant, GrantExpense
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.case_kind_pane import CaseKindPane
from shelterdesk.gui.widgets.paged_table import Column
from shelterdesk.gui.words import money_text

_LETTERS = 60


class GrantsPane(CaseKindPane):
    """What for, how much, how much is left."""

    chosen = Signal()
    """The cursor is on another grant."""
    ICON = "wallet"
    SHOWN = ("amount", "currency", "giver", "state")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.stands: Mapping[str, GrantMoney] = {}
        super().__init__(desk, Grant, parent=parent)
        self.paper = self.button("printer")
        self.paper.clicked.connect(self.show_paper)
        self.retranslate()

    def _described(self) -> list[Column[Record]]:
        return [Column(lambda: self.tr("What for"), self._purpose, 6), *super()._described()]

    def more(self) -> list[Column[Record]]:
        """What is left."""
        return [Column(lambda: self.tr("Left"), self._left, 5)]

    def _purpose(self, record: Record) -> str:
        assert isinstance(record, Grant)
        return visible(" ".join((record.purpose or "")[:_LETTERS].split()))

    def _left(self, record: Record) -> str:
        return money_text(self.stands[record.id].left) if record.id in self.stands else ""

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The newest first; how each stands is reckoned once."""
        receipts = self.desk.vault.of_case(GrantExpense, self.case_id) if records else []
        self.stands = {one.id: money_of(one, receipts) for one in records if isinstance(one, Grant)}
        return super().ordered(records)

    def said(self, records: list[Record]) -> str:
        """How many receipts go over their grant."""
        del records
        over = sum(len(one.over) for one in self.stands.values())
        return self.tr("%n receipt(s) over the amount", "", over) if over else ""

    def enable(self) -> None:
        """There is a paper of a grant."""
        super().enable()
        self.paper.setEnabled(self.table.chosen() is not None)
        self.chosen.emit()

    @Slot()
    def show_paper(self) -> None:
        """The chosen grant with its receipts, as a paper."""
        from shelterdesk.gui.plan.grant_sheet_dialog import GrantSheetDialog

        grant = self.table.chosen()
        if isinstance(grant, Grant):
            GrantSheetDialog(grant, self.desk, self).open()

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Money to begin anew: what for, how much, under which conditions. Its receipts come below.")

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        super().retranslate()
        if hasattr(self, "paper"):
            self.paper.setText(self.tr("&List of receipts…"))


class ReceiptsPane(CaseKindPane):
    """Receipts of one grant."""

    ICON = "wallet"
    SHOWN = ("on_day", "item", "amount", "currency", "receipt")

    def __init__(self, desk: Desk, grants: GrantsPane, parent: QWidget | None = None) -> None:
        self.grants = grants
        self.over: frozenset[str] = frozenset()
        super().__init__(desk, GrantExpense, parent=parent)

    @property
    def grant(self) -> Grant | None:
        """The grant whose receipts they are."""
        found = self.grants.table.chosen()
        return found if isinstance(found, Grant) else None

    def read(self) -> list[Record]:
        """Those of the chosen grant, by their day; those without a day last."""
        grant = self.grant
        if grant is None:
            return []
        stands = self.grants.stands.get(grant.id)
        self.over = frozenset(one.id for one in stands.over) if stands is not None else frozenset()
        return [*receipts_of(grant, (one for one in super().read() if isinstance(one, GrantExpense)))]

    def more(self) -> list[Column[Record]]:
        """Whether it went over."""
        return [Column(lambda: self.tr("Over?"), self._over, 3)]

    def _over(self, record: Record) -> str:
        return self.tr("Over the amount") if record.id in self.over else ""

    def blank(self, case_id: str) -> Record:
        """Of the chosen grant, in its currency, today."""
        grant = self.grant
        return GrantExpense(
            case_id=case_id, grant=grant.id if grant is not None else None, on_day=PartialDate.of(self.today()),
            currency=grant.currency if grant is not None else None,
        )  # fmt: skip

    def enable(self) -> None:
        """A receipt belongs to a grant."""
        super().enable()
        may = self.add.isEnabled() and self.grant is not None
        self.add.setEnabled(may)
        self.empty.button.setEnabled(may)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("What was bought from the chosen grant, receipt by receipt.")


class GrantPane(QWidget):
    """Both tables."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grants = GrantsPane(desk)
        self.receipts = ReceiptsPane(desk, self.grants)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grants, 1)
        column.addWidget(self.receipts, 1)
        self.grants.chosen.connect(self._grant_chosen)
        for pane in (self.grants, self.receipts):
            pane.failed.connect(self.failed)

    def set_case(self, case_id: str) -> None:
        """Show the grants of this client; ``""`` for nobody."""
        self.receipts.case_id = case_id
        self.grants.set_case(case_id)

    @Slot()
    def reload(self) -> None:
        """Read anew."""
        self.grants.reload()

    @Slot()
    def _grant_chosen(self) -> None:
        self.receipts.setVisible(self.receipts.grant is not None)
        self.receipts.reload()


__all__ = ["GrantPane", "GrantsPane", "ReceiptsPane"]
