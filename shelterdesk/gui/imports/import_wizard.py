"""The wizard: file, columns, words, problems, taking in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget, QWizard

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.imports.check_page import CheckPage
from shelterdesk.gui.imports.columns_page import ColumnsPage
from shelterdesk.gui.imports.file_page import FilePage
from shelterdesk.gui.imports.take_page import TakePage
from shelterdesk.gui.imports.words_page import WordsPage
from shelterdesk.gui.imports.work import Work
from shelterdesk.gui.widgets.plain_wizard import WordedWizard
from shelterdesk.vault import Saved


class ImportWizard(WordedWizard):
    """Nothing is written before its last page. Opened with ``open``: the program locks behind it too."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.work = Work(self)
        self.file = FilePage(self.work)
        self.columns, self.words = ColumnsPage(self.work), WordsPage(self.work)
        self.check = CheckPage(self.work, desk)
        self.take = TakePage(self.check, desk)
        for page in (self.file, self.columns, self.words, self.check, self.take):
            self.addPage(page)
        for source in (self.file, self.check, self.take):
            source.failed.connect(self.failed)
        self.take.done.connect(self._tell)
        self.resize(860, 620)
        self.retranslate()

    @Slot()
    def _tell(self) -> None:
        """Every open page looks anew."""
        self._desk.changed.emit(Saved())

    def reject(self) -> None:
        """Closed while taking in: what is in is taken back first, as the button says."""
        if self.take.under_way:
            self.take.take_back()
        else:
            super().reject()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.setWindowTitle(self.tr("Take in a list"))
        for page in (self.file, self.columns, self.words, self.check, self.take):
            page.retranslate()
