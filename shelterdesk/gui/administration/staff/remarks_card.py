"""What about people and keys wants attention: what is so, what follows, what to do."""

from datetime import date

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shelterdesk.gui.administration.staff.said import aliases_said, holders_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import date_text, drawer_label
from shelterdesk.vault.standing import Remark, What, days_left, remarks

_ICON = 18
_URGENT = frozenset({What.NO_HOLDER, What.ONE_ADMINISTRATOR, What.ONE_HOLDER, What.DUE})


class RemarksCard(QFrame):
    """Stands until it is mended; there is nothing to close. Hidden where all is well."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title = TitleLabel()
        self.rows: list[QWidget] = []
        self.texts: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        self._column.addWidget(self.title)
        self.reload()

    def reload(self) -> None:
        """Read anew and say it."""
        self.title.setText(self.tr("This wants attention"))
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        today = self._desk.vault.now().date()
        found = remarks(self._desk.vault.keys, today)
        self.texts = [self._words(remark, today) for remark in found]
        self.rows = [self._row(remark, text) for remark, text in zip(found, self.texts, strict=True)]
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, remark: Remark, text: str) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        sign = QLabel(row)
        urgent = remark.what in _URGENT
        sign.setPixmap(pixmap("triangle-alert" if urgent else "info", _ICON, colours().warn if urgent else ""))
        sign.setFixedSize(QSize(_ICON + 4, _ICON + 4))
        layout.addWidget(sign)
        layout.addWidget(PlainLabel(text, row), 1)
        return row

    # --- words -----------------------------------------------------------------------------------

    def _words(self, remark: Remark, today: date) -> str:
        if not remark.drawers:
            return self._about_member(remark, today)
        keys = self._desk.vault.keys
        texts = {
            What.NO_HOLDER: self.tr(
                "Nobody who works here can open “{drawer}”. Only recovery cards, or the first two administrators "
                "together, can give its key to somebody."
            ),
            What.ONE_HOLDER: self.tr(
                "Only {alias} can open “{drawer}”, and no recovery cards cover that. If {alias} loses the passphrase, "
                "everything in there is lost. Make recovery cards, or give the role to a second person."
            ),
            What.DUE: self.tr(
                "Somebody who left, or lost the role, knew the key of “{drawer}”. It gets a new key before the next "
                "holder sees anything: one of these only needs to unlock: {holders}."
            ),
            What.PROMISED_TO_CARDS: self.tr(
                "The recovery cards do not open “{drawer}” yet. They will as soon as one of these unlocks: {holders}."
            ),
            What.PROMISED: self.tr(
                "{alias} waits for the key of “{drawer}”. It is handed over as soon as one of these unlocks: {holders}."
            ),
        }
        return texts[remark.what].format(
            drawer="”, “".join(drawer_label(drawer) for drawer in remark.drawers),
            alias=remark.member.alias if remark.member else "",
            holders=aliases_said(holders_of(keys, remark.drawers[0])),
        )

    def _about_member(self, remark: Remark, today: date) -> str:
        assert remark.member is not None
        if remark.what is What.ONE_ADMINISTRATOR:
            return self.tr(
                "{alias} is the only administrator. If {alias} falls ill or forgets the passphrase, nobody can take "
                "people in or out. Make a second person administrator."
            ).format(alias=remark.member.alias)
        day = date_text(date.fromisoformat(remark.member.until))
        if remark.what is What.ENDED:
            return self.tr(
                "The access of {alias} ended on {day}; it no longer opens anything. It is cleared away when an "
                "administrator next unlocks."
            ).format(alias=remark.member.alias, day=day)
        return self.tr(
            "The access of {alias} ends on {day}, in %n day(s). An administrator can move or clear the day.", "",
            days_left(remark.member, today) or 0,
        ).format(alias=remark.member.alias, day=day)

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_column"):
            self.reload()
        super().changeEvent(event)
