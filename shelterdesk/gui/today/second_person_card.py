"""What waits for a second person: what I may approve, and what I asked for and how it stands. Names no client."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.acts_for_two import Request
from shelterdesk.casework.codes_acts import ACT
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.words import QT_TRANSLATE_NOOP, code_label, moment_text, translate
from shelterdesk.vault import acts
from shelterdesk.vault.acts import Standing, State

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved
    from shelterdesk.vault.vault import Vault

_STATES = {
    State.WAITING: QT_TRANSLATE_NOOP("SecondPersonCard", "{act} — you asked; it waits until {until}"),
    State.APPROVED: QT_TRANSLATE_NOOP("SecondPersonCard", "{act} — approved by {who}: go on where you asked"),
    State.REFUSED: QT_TRANSLATE_NOOP("SecondPersonCard", "{act} — refused by {who}"),
    State.EXPIRED: QT_TRANSLATE_NOOP("SecondPersonCard", "{act} — nobody approved it in time"),
}
"""My requests that are told of; what was used, taken back or does not hold is past."""


_LETTERS = 76


class SecondPersonCard(Card):
    """Opening a line shows the request, to be approved or refused with one press, or one's own to be taken back."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened.connect(self._show_request)

    def reload(self) -> None:
        """Read what waits for me, then my own requests, newest first."""
        vault = self._desk.vault
        lines = [
            Line(
                self.tr("{who} asks: {act}").format(who=vault.alias_of(asked.asked_by or ""), act=act_words(asked)),
                asked, "shield-check",
            )
            for asked in acts.waiting_for_me(vault)
        ]  # fmt: skip
        own = [told for told in acts.mine(vault) if told.state in _STATES]
        lines += [Line(self._words(told), told, "clock") for told in reversed(own)]
        self.show_lines(lines)
        self.setVisible(bool(lines))

    def _words(self, told: Standing) -> str:
        asked = told.request
        return translate("SecondPersonCard", _STATES[told.state]).format(
            act=act_words(asked), who=self._desk.vault.alias_of(told.by), until=moment_text(asked.valid_until or "")
        )

    @Slot(object)
    def _show_request(self, what: Request | Standing) -> None:
        dialog = RequestDialog(self._desk, what, self)
        dialog.failed.connect(self.failed)
        dialog.open()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Waits for a second person"), "")


class RequestDialog(QDialog):
    """One request: approve or refuse it, or take one's own back. Closing changes nothing."""

    failed = Signal(object)

    def __init__(self, desk: Desk, what: Request | Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk = desk
        self._request = what.request if isinstance(what, Standing) else what
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.approve, self.refuse, self.withdraw, self.leave = (QPushButton(autoDefault=True) for _ in range(4))
        self.leave.setDefault(True)  # whoever opened this with Enter must not approve with the same key
        mine = isinstance(what, Standing)
        for button, shown in ((self.approve, not mine), (self.refuse, not mine), (self.withdraw, mine)):
            button.setVisible(shown)
        self._lay_out()
        self.approve.clicked.connect(lambda: self._do(acts.approve))
        self.refuse.clicked.connect(lambda: self._do(acts.refuse))
        self.withdraw.clicked.connect(lambda: self._do(acts.withdraw))
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        asked = self._request
        about = self.tr("Asked by {who} on {when}, valid until {until}.").format(
            who=self._desk.vault.alias_of(asked.asked_by or ""), when=moment_text(asked.asked_at or ""),
            until=moment_text(asked.valid_until or ""),
        )  # fmt: skip
        self.words = TitleLabel(acts.digest_words(asked.digest or "0"))
        ask_them = QuietLabel(
            self.tr(
                "Talk to the one who asks: they tell you what exactly it is, and their window must show the same four "
                "words. Your approval counts once, for exactly this."
            )
        )
        self.approve.setText(self.tr("I &approve"))
        self.refuse.setText(self.tr("I &refuse"))
        self.withdraw.setText(self.tr("&Take it back"))
        self.leave.setText(self.tr("&Close"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(TitleLabel(act_words(asked), level=1))
        layout.addWidget(PlainLabel(about))
        if self.approve.isVisibleTo(self):
            layout.addWidget(ask_them)
        layout.addWidget(self.words)
        layout.addWidget(self.error)
        layout.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.withdraw, self.refuse, self.approve):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        width = max(layout.minimumSize().width(), self.fontMetrics().averageCharWidth() * _LETTERS)
        self.resize(width, layout.totalHeightForWidth(width))

    def _do(self, act: Callable[["Vault", Request], "Saved"]) -> None:
        try:
            saved = act(self._desk.vault, self._request)
        except ShelterDeskError as error:
            self.error.setText(words_for(error))
            self.error.show()
            return
        self.accept()
        self._desk.tell_all(saved)


def act_words(request: Request) -> str:
    """What is asked for, and for how many where that was said."""
    words = code_label(ACT, request.act or "")
    return words if request.items is None else f"{words} ({request.items})"
