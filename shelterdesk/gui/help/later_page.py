"""The honest page of a place that is not built yet: what it will be, and what to do meanwhile."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.navigation import Place
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MEANWHILE = {
    "repatriation": QT_TRANSLATE_NOOP("later", "The way home, step by step. Meanwhile use tasks on Today, without "
    "names."),
    "safety": QT_TRANSLATE_NOOP("later", "Safety plans and threats of the whole house. Meanwhile note threats in the "
    "client's file under Protection."),
    "followup": QT_TRANSLATE_NOOP("later", "Calls and visits after the stay. Meanwhile set “Look at again on” on the "
    "case sheet."),
    "consent": QT_TRANSLATE_NOOP("later", "All consents of all clients. Meanwhile each file has its own sheet of "
    "consents."),
    "partners": QT_TRANSLATE_NOOP("later", "Organisations you work with and their keys. Meanwhile keep them where "
    "you keep them now."),
    "exchange": QT_TRANSLATE_NOOP("later", "Sealed referrals to partners and back. Until then only papers and "
    "open files leave, by hand."),
    "funding": QT_TRANSLATE_NOOP("later", "Funders, gifts and what they were used for. Meanwhile keep your own list, "
    "without names of clients."),
    "reports": QT_TRANSLATE_NOOP("later", "Statistics that cannot give anybody away. Meanwhile the list of clients "
    "counts what you filter."),
}


class LaterPage(QWidget):
    """One card, no empty tables that look as if something worked."""

    place_wanted = Signal(str)

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.title, self.later, self.meanwhile = TitleLabel(level=1), QuietLabel(), PlainLabel()
        self.go = QPushButton()
        self.go.clicked.connect(lambda: self.place_wanted.emit("clients"))
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        for widget in (self.title, self.later, self.meanwhile):
            inside.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        layout.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self._place.words)
        self.later.setText(self.tr("This place comes with a later version."))
        self.meanwhile.setText(translate("later", _MEANWHILE[self._place.name]))
        self.go.setText(self.tr("Go to the clients"))
