"""The yearly check: a quorum is typed, and it is said whether it opens the case file. Nothing changes."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.quorum_entry import QuorumEntry
from shelterdesk.vault import key_copies
from shelterdesk.vault.recovery import drill, sets_here

_LETTERS = 84


class DrillDialog(QDialog):
    """What was typed goes with the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._found: Exception | None = None
        self._tried = False
        self.title, self.about, self.outcome = TitleLabel(level=1), QuietLabel(), PlainLabel()
        self.quorum = QuorumEntry(tuple(sets_here(key_copies.read(desk.vault.folder)).values()))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._layout = layout = QVBoxLayout(self)
        for widget in (self.title, self.about, self.quorum, self.outcome):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.outcome.hide()
        self.quorum.changed.connect(self._check)
        self._retranslate()
        self._fit()

    def _fit(self) -> None:
        """As large as what is said now, in whatever language and text size."""
        layout = self._layout
        width = max(layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(width, layout.totalHeightForWidth(width))

    @Slot()
    def _check(self) -> None:
        if not self.quorum.enough:
            return
        try:
            drill(self._desk.vault, self.quorum.cards)
        except ShelterDeskError as error:
            self._found = error
        else:
            self._found = None
            self._desk.tell_all()
        self._tried = True
        self.quorum.forget()
        self.quorum.setVisible(self._found is not None)
        self._retranslate()
        self._fit()
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.quorum.forget()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle("ShelterDesk")
        self.title.setText(self.tr("Yearly check of the cards"))
        self.about.setText(
            self.tr("Type as many cards as are needed. You learn whether they still open the case file; nothing is "
                "opened and nothing changes. Afterwards each card goes back to its holder.")
        )
        self.outcome.setVisible(self._tried)
        self.outcome.setProperty("tone", "warn" if self._found else "")
        self.outcome.setText(
            words_for(self._found)
            if self._found
            else self.tr("These cards work. The date was noted. Nothing else was changed.")
        )
