"""Bars that tell something above a page without standing in the way: errors, undo, recovered text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui import words
from shelterdesk.gui.desk import Desk, UndoOffer
from shelterdesk.gui.error_text import error_text, error_title
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.plain_label import PlainLabel

UNDO_SECONDS = 10


class Bar(QFrame):
    """One line (or a few) of plain text with buttons; hidden until it has something to say."""

    closed = Signal()

    def __init__(self, tone: str = "notice", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title = PlainLabel("", self)
        self.title.setProperty("strong", True)
        self.text = PlainLabel("", self)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 8, 8)
        self._row.addLayout(column, 1)
        self._close = QToolButton(self)
        self._close.clicked.connect(self.close_bar)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
        self._name_close()

    def add_button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        """One more thing to do, left of the cross."""
        button = QPushButton(text, self)
        button.clicked.connect(lambda _=False: pressed())
        self._row.insertWidget(self._row.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        QWidget.setTabOrder(button, self._close)
        return button

    def say(self, text: str, title: str = "") -> None:
        """Show this now."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.setAccessibleName(title or text)
        self.setAccessibleDescription(text)
        self.show()

    def say_again(self, text: str) -> None:
        """The same in another language, shown or not."""
        self.text.setText(text)
        self.setAccessibleDescription(text)

    def close_bar(self) -> None:
        """Say no more."""
        self.hide()
        self.closed.emit()

    def _name_close(self) -> None:
        self._close.setIcon(icon("x"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))

    def retranslate(self) -> None:
        """Own words anew; what it says was said and stays until said again."""
        self._name_close()

    def changeEvent(self, event: QEvent, /) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()


class ErrorBar(Bar):
    """What happened, what is safe, what to do. Stays until closed or replaced; typing goes on beneath it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.error: BaseException | None = None
        super().__init__("danger", parent)

    def show_error(self, error: BaseException) -> None:
        """Show an expected error in its words, anything else as a bug without its message."""
        self.error = error
        self.say(error_text(error), error_title(error))

    def clear(self) -> None:
        """Take the message away, for example because the work then succeeded."""
        self.error = None
        self.hide()

    def retranslate(self) -> None:
        """The same error in the new language."""
        super().retranslate()
        if self.error is not None:
            self.title.setText(error_title(self.error))
            self.text.setText(error_text(self.error))


class UndoBar(Bar):
    """After something was removed or undone: for ten seconds one press takes it back."""

    failed = Signal(object)
    """The error, where it could not be taken back any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._offer: UndoOffer | None = None
        super().__init__("notice", parent)
        self._desk = desk
        self._undo = self.add_button("", self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_SECONDS * 1000)
        self._timer.timeout.connect(self.close_bar)
        desk.undo_offered.connect(self.offer)
        self.retranslate()

    def offer(self, offer: UndoOffer) -> None:
        """Show an offer for ten seconds; a newer one takes its place."""
        self._offer = offer
        self.say(self._words(offer))
        self._timer.start()

    def undo(self) -> None:
        """Take the last act back."""
        offer, self._offer = self._offer, None
        self.close_bar()
        if offer is None:
            return
        try:
            if offer.act == "removed":
                self._desk.restore(offer.kind.name, offer.change.record_id)
            else:
                self._desk.undo(offer.change)
        except ShelterDeskError as error:
            self.failed.emit(error)

    def close_bar(self) -> None:
        """The offer is over."""
        self._timer.stop()
        super().close_bar()

    def _words(self, offer: UndoOffer) -> str:
        said = {
            "saved": self.tr("Saved: {kind}"),
            "removed": self.tr("Moved to the recycle bin: {kind}"),
            "restored": self.tr("Taken out of the recycle bin: {kind}"),
            "undone": self.tr("Undone: {kind}"),
        }
        return said[offer.act].format(kind=words.kind_label(offer.kind))

    def retranslate(self) -> None:
        """The same offer in the new language."""
        super().retranslate()
        if hasattr(self, "_undo"):
            self._undo.setText(self.tr("Undo"))
            if self._offer is not None:
                self.text.setText(self._words(self._offer))


__all__ = ["UNDO_SECONDS", "Bar", "ErrorBar", "UndoBar"]
