"""One note to read: who wrote it when, what it says, what it continues or what corrects it."""


from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, Record, Shape
from shelterdesk.casework.roles import HELD_BY, Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.sheet_words import answer_text, member_text, shown
from shelterdesk.gui.widgets.text_field import GrowingText
from shelterdesk.gui.words import drawer_label, kind_label, label, moment_text, role_label

W = TypeVar("W", bound=QWidget)

_LONGEST = 1500
"""Letters of a note shown before “Show all of it” is asked for."""
_PICTURE = 16
_CORRECTION = "correction"
_CHAIN = "continued_as"
"""Said by the line that leads to the other note."""


class LayerLine(QWidget):
    """What lies here and who can read it: a picture and words, never a colour alone."""

    def __init__(self, kind: Kind, case_id: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = desk.vault.place_of(kind, case_id)
        few = place is not Drawer.CASEWORK
        roles = drawer_label(place) if place.sealed_case else ", ".join(sorted(map(role_label, HELD_BY[kind.drawer])))
        picture = QLabel()
        picture.setPixmap(pixmap("lock" if few else "users", _PICTURE, colours().quiet))
        words = self.tr("{kind} · only for: {readers}") if few else self.tr("{kind} · for the team: {readers}")
        self.words = QuietLabel(words.format(kind=kind_label(kind), readers=roles))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)


class NoteCard(QFrame):
    """One note, to read, and the way to continue it. ``corrected_by``: the note that corrects this one."""

    link_wanted = Signal(str)
    """The id of the note that this one continues, or that corrects it."""

    def __init__(
        self, note: Record, kind: Kind, desk: Desk, parent: QWidget | None = None, *,
        corrected_by: Record | None = None, layer: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.note, self._desk, self._struck = note, desk, corrected_by is not None
        self.setProperty("card", "true")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(14, 10, 14, 10)
        self._rows.setSpacing(5)
        if layer:
            self._rows.addWidget(LayerLine(kind, note.case_id, desk))
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on.setToolTip(self.tr("A note is never changed. Continue it to correct or add something."))
        self.top = QHBoxLayout()
        self._rows.addLayout(self.top)  # before it gets widgets: they belong to the card then, and go with it
        self.head = QuietLabel(self.written(note))
        self.top.addWidget(self.head, 1)
        self.top.addWidget(self.go_on)
        self._ways(note, corrected_by)
        self._answers(note, kind)
        self.go_on.setAccessibleName(self.tr("Continue the note: {written}").format(written=self.head.text()))
        self.setAccessibleName(self.head.text())

    def written(self, note: Record) -> str:
        """Who wrote a note, and when."""
        origins = list(self._desk.vault.provenance(note).values())
        if not origins:
            return self.tr("Not saved yet")
        author, time = max(origins, key=lambda one: one[1])
        return self.tr("{who}, {when}").format(who=member_text(self._desk, author), when=moment_text(time))

    def _ways(self, note: Record, corrected_by: Record | None) -> None:
        """Lines that lead to the notes this one hangs together with."""
        if corrected_by is not None:
            words = self.tr("Corrected: {written}").format(written=self.written(corrected_by))
            self._way(words, corrected_by.id)
        continued = getattr(note, "continues", None)
        if continued:
            corrects = getattr(note, _CHAIN, None) == _CORRECTION
            words = self.tr("Corrects an earlier note.") if corrects else self.tr("Continues an earlier note.")
            self._way(words, continued)

    def _way(self, words: str, note_id: str) -> None:
        way = QPushButton(words)
        way.setProperty("way", "true")
        way.clicked.connect(lambda: self.link_wanted.emit(note_id))
        self._rows.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    def _answers(self, note: Record, kind: Kind) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        self._rows.addLayout(grid)
        several = sum(asked.shape is Shape.TEXT for asked in kind.questions.values()) > 1
        for name, asked in kind.questions.items():
            text = answer_text(asked, getattr(note, name), self._desk)
            if not text or asked.shape is Shape.LINK or name == _CHAIN:
                continue
            if asked.shape is Shape.TEXT:
                if several:
                    self._rows.addWidget(QuietLabel(label(asked)))
                self._rows.addWidget(self._long(text, label(asked)))
            else:
                grid.addWidget(QuietLabel(label(asked)), grid.rowCount(), 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(self._struck_out(PlainLabel(text)), grid.rowCount() - 1, 1)

    def _long(self, text: str, spoken: str) -> PlainLabel:
        body = self._struck_out(PlainLabel(shown(text[:_LONGEST]) + ("…" if len(text) > _LONGEST else "")))
        body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        if len(text) > _LONGEST:
            more = QPushButton(self.tr("Show all of it (%n letters)", "", len(text)))
            more.clicked.connect(lambda: self._show_all(text, spoken, body, more))
            self._rows.addWidget(more)
        return body

    def _show_all(self, text: str, spoken: str, body: PlainLabel, more: QPushButton) -> None:
        """A very long note is read in a field that scrolls: a label would lay out all of its lines for seconds."""
        whole = self._struck_out(GrowingText(self))  # of the card from the first: exchanging it gives it no owner
        whole.setReadOnly(True)
        whole.setAccessibleName(spoken)
        whole.setPlainText(shown(text))
        self._rows.replaceWidget(body, whole)
        whole.show()
        whole.setFocus(Qt.FocusReason.OtherFocusReason)
        for gone in (body, more):
            gone.hide()
            gone.deleteLater()

    def _struck_out(self, words: W) -> W:
        """What a later note corrects is crossed out and can still be read."""
        if self._struck:
            font = words.font()
            font.setStrikeOut(True)
            words.setFont(font)
        return words


__all__ = ["LayerLine", "NoteCard"]
