"""Two clients who must not meet: the pair is known to everybody in the house, the reason to few."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from shelterdesk.casework import Drawer, KeepApart, Threat, kind_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.rooms.night import Night
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class ApartDialog(QDialog):
    """The reason is saved in the protection drawer, or handed in by the letter slot where its key is missing."""

    def __init__(self, desk: Desk, night: Night, case_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.setWindowTitle("ShelterDesk")
        self.first, self.second = QComboBox(), QComboBox()
        for choice in (self.first, self.second):
            for known in sorted(night.cards, key=night.name):
                choice.addItem(night.name(known), known)
        self.first.setCurrentIndex(max(self.first.findData(case_id), 0))
        self.second.setCurrentIndex(-1)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Why"))
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        for words, field in ((self.tr("&First client:"), self.first), (self.tr("&Second client:"), self.second)):
            label = PlainLabel(words, wrap=False)
            label.setBuddy(field)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(QuietLabel(self._where()))
        layout.addWidget(self.reason, 1)
        layout.addWidget(self.error)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.resize(520, 360)

    def _where(self) -> str:
        if Drawer.PROTECTION in self._desk.vault.drawers:
            return self.tr("Why? Only those who hold the drawer “Protection” read this. Everybody sees the pair.")
        return self.tr(
            "Why? This goes into the letter slot: only those who hold the drawer “Protection” will read it. Everybody "
            "sees the pair."
        )

    def _save(self) -> None:
        one, other = self.first.currentData(), self.second.currentData()
        if not one or not other or one == other:
            self._say(self.tr("Choose two different clients."))
            return
        reason = Threat(
            case_id=one, keep_apart_from=other, words=self.reason.toPlainText().strip() or None, state="watching",
            subject="client", source="other_resident",
        )  # fmt: skip
        try:
            self._keep(reason, KeepApart(case_id=one, other_case=other))
        except ShelterDeskError as error:
            from shelterdesk.gui.error_text import error_text

            self._say(error_text(error))
            return
        self.accept()

    def _keep(self, reason: Threat, pair: KeepApart) -> None:
        """The drawer's holder saves the reason, from which the pair follows; others hand it in and set the pair."""
        if self._desk.may_write(kind_of(Threat)):
            self._desk.save(reason)
            return
        if self._desk.may_write(kind_of(KeepApart)):
            self._desk.save(pair)
        self._desk.vault.hand_in(reason)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()
