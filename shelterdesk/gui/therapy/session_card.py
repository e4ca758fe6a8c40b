"""One session in a client's line of time: when, what kind, whether the client came, a line for the team."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.codes_therapy import SESSION_STATE
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of, questions_of
from shelterdesk.casework.sessions import Attendance, Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.therapy.attendance_rows import LINES, SYMBOLS, mark_words
from shelterdesk.gui.therapy.session_words import kind_words, whose_words
from shelterdesk.gui.widgets.note_card import LayerLine
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label, label, moment_text, unit

_PICTURE = 18


class SessionCard(QFrame):
    """What the team knows of a session; ways to its attendance and to a process note about it."""

    def __init__(
        self, session: Session, attendance: Attendance | None, case_id: str, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("card", "true")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(5)
        rows.addWidget(LayerLine(kind_of(Session), case_id, desk))
        self.attendance, self.write = QPushButton(self.tr("Attendance")), QPushButton(self.tr("Process note"))
        self.head = PlainLabel(self._words(desk))
        self.head.setProperty("strong", True)
        rows.addWidget(self.head)
        mark = QHBoxLayout()
        rows.addLayout(mark)  # before it gets widgets: these belong to the card then, and go with it
        self._show_mark(attendance, mark)
        for button in (self.attendance, self.write):
            mark.addWidget(button)  # not beside the head, which would break into many lines while a note is written
        asked = questions_of(Attendance)
        for field in LINES if attendance is not None else ():
            text = getattr(attendance, field)
            if text:
                rows.addWidget(PlainLabel(f"{label(asked[field])}: {visible(text)}"))
        for button in (self.attendance, self.write):
            button.setAccessibleName(f"{button.text()}: {self.head.text()}")
        self.setAccessibleName(self.head.text())

    def _words(self, desk: Desk) -> str:
        session = self.session
        parts = [moment_text(session.starts) if session.starts else "", kind_words(session)]
        if session.therapy_group:
            parts.append(whose_words(desk, session))
        if session.minutes:
            parts.append(f"{session.minutes} {unit(questions_of(Session)['minutes'])}")
        if session.state:
            parts.append(code_label(SESSION_STATE, session.state))
        return " · ".join(part for part in parts if part)

    def _show_mark(self, attendance: Attendance | None, line: QHBoxLayout) -> None:
        mark = attendance.mark if attendance is not None else None
        if mark in SYMBOLS:
            picture = PlainLabel()
            picture.setPixmap(pixmap(SYMBOLS[mark], _PICTURE))
            line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(PlainLabel(mark_words(mark)) if mark else QuietLabel(self.tr("No mark yet")), 1)


__all__ = ["SessionCard"]
