"""One kind of record of one client: its table and its forms, as on the pages of the house."""

from PySide6.QtWidgets import QDialog, QWidget

from shelterdesk.casework.record import Record
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.kind_pane import KindPane


class CaseKindPane(KindPane):
    """The page says whose records they are; while nobody is chosen there is nothing to add to."""

    WHOSE = False

    def __init__(self, desk: Desk, *records: type[Record], parent: QWidget | None = None) -> None:
        self.case_id = ""
        super().__init__(desk, *records, parent=parent)

    def set_case(self, case_id: str) -> None:
        """Show the records of this client; ``""`` for nobody."""
        self.case_id = case_id
        self.reload()

    def read(self) -> list[Record]:
        """The client's records, in the order they came."""
        opened = [kind for kind in self.kinds if self.case_id and self.desk.opens(kind, self.case_id)]
        return [record for kind in opened for record in self.desk.vault.of_case(kind.record, self.case_id)]

    def new(self, case_id: str) -> QDialog:
        """Begin a record of the chosen client."""
        return super().new(case_id or self.case_id)

    def enable(self) -> None:
        """Whoever may write the kind may add to it."""
        super().enable()
        may = bool(self.case_id) and self.desk.may_write(self.kinds[0], self.case_id)
        self.add.setEnabled(may)
        self.empty.button.setEnabled(may)


__all__ = ["CaseKindPane"]
