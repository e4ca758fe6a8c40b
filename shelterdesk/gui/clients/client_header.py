"""The head of a client's file: code, stage, stay, worker, how long here; the name only while wanted."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from shelterdesk.casework.case import Case
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import kind_of, questions_of
from shelterdesk.gui.clients.seal_dialog import holders_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import answer_text, member_text, shown
from shelterdesk.gui.words import partial_date_text


class ClientHeader(QWidget):
    """Code and standing of one client on two lines, and the ways back, to the name and to the history."""

    back_wanted = Signal()
    history_wanted = Signal()
    emergency_wanted = Signal()
    seal_wanted = Signal()

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case_id
        self.code = TitleLabel(level=1)
        self.code.setWordWrap(False)
        self.name = PlainLabel(wrap=False)
        self.standing = QuietLabel()
        self.back = QPushButton()
        self.back.clicked.connect(self.back_wanted)
        self.show_name = QPushButton()
        self.show_name.setCheckable(True)
        self.show_name.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.show_name.toggled.connect(self._name_toggled)
        self.history = QPushButton()
        self.history.clicked.connect(self.history_wanted)
        self.seal = QPushButton()
        self.seal.clicked.connect(self.seal_wanted)
        self.emergency = QPushButton()
        self.emergency.clicked.connect(self.emergency_wanted)
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget in (self.back, self.code, self.name):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.show_name)
        top.addWidget(self.history)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addLayout(top, 0, 0, 1, 3)
        grid.addWidget(self.standing, 1, 0)
        grid.addWidget(self.seal, 1, 1)
        grid.addWidget(self.emergency, 1, 2)
        self.retranslate()
        self.reload()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.back.setText(self.tr("All clients"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.history.setText(self.tr("History"))
        self.history.setToolTip(self.tr("Who changed this sheet, when and how (Ctrl+H)"))
        self.emergency.setText(self.tr("Life at risk…"))
        self.emergency.setToolTip(
            self.tr("Tell hospital, ambulance or police what they need now (Ctrl+Shift+E)")
        )
        self.emergency.setIcon(icon("heart-pulse"))
        self.back.setIcon(icon("arrow-left"))
        self.history.setIcon(icon("history"))
        self.seal.setIcon(icon("lock"))
        self._say_seal()
        self._say_name_button()

    def reload(self) -> None:
        """Read the case anew."""
        case = self._desk.vault.get(Case, self._case_id)
        if case is None:
            self.code.setText(self.tr("This client's file is not here"))
            return
        self.code.setText(shown(case.code or "") or self.tr("No code yet"))
        asked = questions_of(Case)
        parts = [answer_text(asked[name], getattr(case, name), self._desk) for name in ("stage", "stay")]
        if case.worker:
            parts.append(self.tr("Worker {alias}").format(alias=member_text(self._desk, case.worker)))
        if case.opened:
            parts.append(self.tr("Arrived {day}").format(day=partial_date_text(case.opened)))
            parts.append(self._time_here(case.opened, case.closed))
        self.standing.setText("  ·  ".join(part for part in parts if part))
        self._say_seal()
        self._reload_name()

    def _say_seal(self) -> None:
        """A badge on a sealed case, a button on any other; both lead to who holds it."""
        holders = holders_of(self._desk, self._case_id)
        if holders:
            self.seal.setText(self.tr("Sealed: %n people", "", len(holders)))
            aliases = ", ".join(sorted(self._desk.vault.alias_of(one) for one in holders))
            self.seal.setToolTip(self.tr("Only these open it: {aliases}").format(aliases=aliases))
        else:
            self.seal.setText(self.tr("Seal…"))
            self.seal.setToolTip(self.tr("Give this case a drawer of its own, for named people only"))
        self.seal.setVisible(bool(holders) or self._desk.may_write(kind_of(Case)))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes, draw the icons anew when the theme does."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
            if event.type() is QEvent.Type.LanguageChange:
                self.reload()
        super().changeEvent(event)

    def _time_here(self, opened: PartialDate, closed: PartialDate | None) -> str:
        first, last = opened.span()
        until: date = closed.span()[1] if closed else self._desk.vault.now().date()
        weeks = (until - first).days // 7
        if first != last or weeks < 1:
            return ""
        return self.tr("%n week(s)", "how long the client is here", weeks)

    def _name_toggled(self) -> None:
        self._say_name_button()
        self._reload_name()

    def _say_name_button(self) -> None:
        on = self.show_name.isChecked()
        self.show_name.setText(self.tr("Hide name") if on else self.tr("Show name"))
        self.show_name.setToolTip(self.tr("The name stays hidden until you want it (Ctrl+Shift+S)"))
        self.show_name.setIcon(icon("eye-off" if on else "eye", ""))

    def _reload_name(self) -> None:
        wanted = self.show_name.isChecked()
        found = self._desk.vault.display_names((self._case_id,)).get(self._case_id, "") if wanted else ""
        self.name.setText(shown(found) or (self.tr("No name yet") if wanted else ""))
        self.name.setVisible(wanted)


__all__ = ["ClientHeader"]
