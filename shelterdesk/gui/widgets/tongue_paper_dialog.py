"""A paper about one client: seen as it will leave, in a language one chooses, printed or saved. The gate is asked."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.outgoing import Cleared, cleared


class TonguePaperDialog(QDialog):
    """``make`` gives the PDF in a language, ``texts`` all words on it that are not fixed."""

    def __init__(
        self, desk: Desk, case_id: str, make: Callable[[str], bytes], texts: Callable[[str], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._case_id, self._make, self._texts = desk, case_id, make, texts
        self.title, self.note = TitleLabel(level=1), QuietLabel()
        self.language_label, self.language = PlainLabel("", wrap=False), QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.language_label.setBuddy(self.language)
        self.view = SheetView()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(640, 640)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.language_label)
        row.addWidget(self.language)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        layout.addWidget(self.paper)
        layout.addWidget(buttons)

    def say(self, title: str, language: str, note: str) -> None:
        """What this paper is, the words before the choice of its language, and what to do with it."""
        self.title.setText(title)
        self.language_label.setText(language)
        self.note.setText(note)

    @property
    def _words(self) -> str:
        return "\n".join(self._texts(str(self.language.currentData())))

    def _pdf(self) -> bytes:
        return self._make(str(self.language.currentData()))

    def _cleared(self, payload: bytes) -> Cleared:
        case_ids = {self._case_id}
        return cleared(self._desk.vault, self._words, payload, "pdf", case_ids=case_ids, may_override=False)

    @Slot()
    def _show(self) -> None:
        self.view.show_paper(self._pdf(), self._words)


__all__ = ["TonguePaperDialog"]
