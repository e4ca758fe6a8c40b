"""The receipt of a thing or of money: seen as it will leave, in the language of the client, printed or saved."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.casework import Belonging, MoneyKept, PartialDate, PocketMoney
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.kept_things import still_kept
from shelterdesk.casework.places_and_tongues import CURRENCY
from shelterdesk.casework.record import Record
from shelterdesk.documents.receipt import MONEY_IN, MONEY_OUT, POCKET, THING_IN, THING_OUT, Receipt, receipt
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.paper_tongue import day_in_figures
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.residents import Residents
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.outgoing import Cleared, cleared


class ReceiptDialog(QDialog):
    """Names the client by what she is called and the code, and not the shelter. The gate is asked before it leaves."""

    def __init__(self, record: Record, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._record, self._desk = record, desk
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.view = SheetView()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(640, 640)

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("&Language of the receipt:"), wrap=False)
        label.setBuddy(self.language)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.language)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("Receipt"), level=1))
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(QuietLabel(self.tr("Once for the client, once for the house; both are signed by hand.")))
        layout.addWidget(self.paper)
        layout.addWidget(buttons)

    def _printed(self) -> Receipt:
        return printed_receipt(self._record, self._desk, str(self.language.currentData()))

    def _pdf(self) -> bytes:
        return receipt(self._printed(), str(self.language.currentData()))

    def _cleared(self, payload: bytes) -> Cleared:
        text = "\n".join(self._printed().texts())
        return cleared(self._desk.vault, text, payload, "pdf", case_ids={self._record.case_id}, may_override=False)

    def _show(self) -> None:
        self.view.show_paper(self._pdf(), "\n".join(self._printed().texts()))


def printed_receipt(record: Record, desk: Desk, language: str) -> Receipt:
    """What stands on the receipt of a thing, of money kept or of pocket money."""
    made = partial(Receipt, client=Residents.read(desk).name(record.case_id))
    alias = desk.vault.alias_of
    if isinstance(record, Belonging):
        back = not still_kept([record])
        return made(
            way=THING_OUT if back else THING_IN, number=visible(record.receipt or ""), what=_things(record, desk),
            day=_day(record.returned_on if back else record.received_on), condition=record.condition or "",
            by=alias((record.returned_by if back else record.received_by) or ""),
        )  # fmt: skip
    if isinstance(record, MoneyKept):
        return made(
            way=MONEY_OUT if record.way == "out" else MONEY_IN, number=visible(record.receipt or ""),
            what=[_money(record.amount, record.currency, language)], day=_day(record.on_day),
            by=alias(record.counted_by or ""), also_by=alias(record.counted_with or ""),
        )  # fmt: skip
    assert isinstance(record, PocketMoney)
    return made(
        way=POCKET, number=visible(record.receipt or ""), what=[_money(record.amount, record.currency, language)],
        day=_day(record.on_day), by=alias(record.paid_by or ""),
    )  # fmt: skip


def _things(one: Belonging, desk: Desk) -> list[str]:
    """The thing, and all others of the client that were handed in or given back under the same number."""
    same = [one]
    if one.receipt:
        kept = bool(still_kept([one]))
        found = desk.vault.find(Belonging, case_id=one.case_id, receipt=one.receipt)
        same = [thing for thing in found if bool(still_kept([thing])) == kept] or same
    return [visible(f"{thing.pieces or 1} × {thing.thing or '–'}") for thing in same]


def _money(amount: int | None, currency: str | None, language: str) -> str:
    return f"{amount or 0} {CURRENCY.label(currency, language)}" if currency else str(amount or 0)


def _day(when: PartialDate | None) -> str:
    return day_in_figures(when) if when is not None else ""


__all__ = ["ReceiptDialog", "printed_receipt"]
