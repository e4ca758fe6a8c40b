"""Taking in a new client: what the first ten minutes need, on one page, every field optional."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.errors import CopyNeededError, ShelterDeskError
from shelterdesk.gui.clients.quick_intake import QUESTIONS, QuickIntake
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bars import Bar, ErrorBar
from shelterdesk.gui.widgets.fields import field_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.question_row import QuestionRow
from shelterdesk.gui.widgets.sheet_words import shown
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.words import moment_text

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

_ALIKE_FROM = 3
"""A hint at clients of the same name comes from this many letters on."""

_LABEL_LETTERS = 20
_TWO_COLUMNS_FROM = 100
"""Letters of width."""

_ALIKE_PAUSE_MS = 250
_ALIKE_SHOWN = 3


class NewClient(QWidget):
    """The quick intake. Every key is kept as a draft; Ctrl+Enter saves all sheets at once."""

    saved = Signal(str)
    """The id of the new case."""
    left = Signal()
    """The user went back; what was typed waits as a draft."""
    client_wanted = Signal(str)
    backups_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._intake = QuickIntake.begun_before(desk) or QuickIntake(desk)
        self.rows: dict[str, QuestionRow] = {}
        self._titles: list[tuple[TitleLabel, str]] = []
        self._typed = False
        self._build()
        self._alike_timer = QTimer(self)
        self._alike_timer.setSingleShot(True)
        self._alike_timer.setInterval(_ALIKE_PAUSE_MS)
        self._alike_timer.timeout.connect(self._look_for_alike)
        self.retranslate()
        self._fill()
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # --- layout -------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = TitleLabel(level=1)
        self._about = QuietLabel()
        self._again = Bar("notice", self)
        self._anew = self._again.add_button("", self.begin_anew)
        self.trouble = ErrorBar(self)
        self._to_backups = self.trouble.add_button("", self.backups_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addWidget(self._again)
        layout.addWidget(self._fields(), 1)
        layout.addWidget(self.trouble)
        layout.addLayout(self._end())
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            shortcut(keys, self, self.save)
        shortcut("Esc", self, self.leave_page)

    def _fields(self) -> QScrollArea:
        inside = QWidget()
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(28)
        last: QWidget | None = None
        for column in QUESTIONS:
            side = QVBoxLayout()
            side.setSpacing(6)
            for title, names in column:
                head = TitleLabel()
                self._titles.append((head, title))
                side.addWidget(head)
                grid = QGridLayout()
                grid.setHorizontalSpacing(12)
                grid.setVerticalSpacing(8)
                grid.setColumnStretch(1, 1)
                for name in names:
                    last = self._add_row(name, grid, last)
                side.addLayout(grid)
                if title == QUESTIONS[0][0][0]:
                    side.addLayout(self._alike_line())
                side.addSpacing(6)
            side.addStretch(1)
            columns.addLayout(side, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _add_row(self, name: str, grid: QGridLayout, last: QWidget | None) -> QWidget:
        asked = self._intake.question(name)
        row = QuestionRow(name, asked, field_for(asked, self._desk))
        row.edited.connect(self._edited)
        self.rows[name] = row
        place = grid.rowCount()
        row.label.setWordWrap(True)
        row.label.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(row.label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(row, place, 1)
        if last is not None:
            self.setTabOrder(last, row)
        return row

    def _alike_line(self) -> QHBoxLayout:
        self._alike = PlainLabel()
        self._alike.setProperty("tone", "warn")
        self._alike.hide()
        self._alike_buttons = [QPushButton() for _ in range(_ALIKE_SHOWN)]
        line = QHBoxLayout()
        line.addWidget(self._alike, 1)
        for button in self._alike_buttons:
            button.hide()
            button.clicked.connect(lambda _=False, button=button: self._open_alike(button))
            line.addWidget(button)
        return line

    def _end(self) -> QHBoxLayout:
        self._code = QuietLabel(wrap=False)
        self._back = QPushButton()
        self._back.clicked.connect(self.leave_page)
        self._save = QPushButton()
        self._save.setProperty("primary", "true")
        self._save.clicked.connect(self.save)
        end = QHBoxLayout()
        end.addWidget(self._code, 1)
        end.addWidget(self._back)
        end.addWidget(self._save)
        return end

    def retranslate(self) -> None:
        """Say all words anew."""
        self._title.setText(self.tr("New client"))
        self._about.setText(self.tr("What the first ten minutes need. Everything may stay empty and be added later."))
        self._anew.setText(self.tr("Set it aside and begin anew"))
        self._to_backups.setText(self.tr("Open “Backups”"))
        self._back.setText(self.tr("Back, keep as draft"))
        self._back.setToolTip(self.tr("Esc"))
        self._save.setText(self.tr("Take in"))
        self._save.setToolTip(self.tr("Save everything and open the file (Ctrl+Enter)"))
        self._code.setText(self.tr("Code of the new file: {code}").format(code=self._intake.code))
        titles = {
            "who": self.tr("Who"), "arrival": self.tr("Arrival"), "talking": self.tr("Talking"),
            "now": self.tr("Needed now"),
        }
        for head, title in self._titles:
            head.setText(titles[title])
        for row in self.rows.values():
            row.retranslate()
            row.label.setFixedWidth(self.fontMetrics().averageCharWidth() * _LABEL_LETTERS)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() > self.fontMetrics().averageCharWidth() * _TWO_COLUMNS_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
            self._fit()
        super().changeEvent(event)

    # --- acts ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.rows.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self) -> None:
        """Set the draft aside (it can be taken back for 30 days) and show empty fields."""
        self._intake.set_aside()
        self._intake = QuickIntake(self._desk)
        self._typed = False
        self._fill()
        self.retranslate()
        self.begin()

    def leave(self) -> None:
        """Keep what is typed; nothing to do, since every key was noted."""

    def leave_page(self) -> None:
        """Go back; what was typed waits as a draft."""
        self.left.emit()

    def save(self) -> None:
        """Save all sheets in one transaction and open the new file."""
        fields = {name: row.field for name, row in self.rows.items()}
        reasons = {name: row.reason for name, row in self.rows.items() if row.reason is not None}
        try:
            self._intake.save(fields, reasons)
        except CopyNeededError as error:
            self._tell(error, backups=True)
        except ShelterDeskError as error:
            self._tell(error, backups=False)
        else:
            self.saved.emit(self._intake.case_id)

    def _tell(self, error: ShelterDeskError, *, backups: bool) -> None:
        self._to_backups.setVisible(backups)
        self.trouble.show_error(error)
        if backups:
            self._to_backups.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        draft: Draft | None = self._intake.draft
        if draft is None:
            self._again.hide()
        else:
            again = self.tr("You began this on {when}. Here it is again; it is not saved yet.")
            self._again.say(again.format(when=moment_text(draft.time)))
        first = self._intake.prefilled()
        for name, row in self.rows.items():
            row.show_saved(first.get(name) or (() if isinstance(row.field.value(), tuple) else None), None)
            if draft is not None and (name in draft.fields or name in draft.reasons):
                row.restore(draft.fields.get(name, ""), self._intake.reason_of(name))

    def _edited(self, name: str) -> None:
        self._typed = True
        self._intake.note(
            {name: row.field.text_as_typed() for name, row in self.rows.items() if not row.field.is_empty()},
            {name: row.reason for name, row in self.rows.items() if row.reason is not None},
        )
        if name in ("person.called", "name.full_name"):
            self._alike_timer.start()

    def _focus_moved(self, old: QWidget | None, _now: QWidget | None) -> None:
        """Say at a question that was left what is not understood there."""
        for row in self.rows.values():
            if old is not None and row.isAncestorOf(old):
                row.show_remark()

    # --- the same name ------------------------------------------------------------------------------

    def _look_for_alike(self) -> None:
        found: dict[str, str] = {}
        for name in ("person.called", "name.full_name"):
            text = self.rows[name].field.text_as_typed()
            if len(text.strip()) >= _ALIKE_FROM:
                found.update(self._intake.alike(text, _ALIKE_SHOWN))
        self._alike.setText(self.tr("There is already a client called like this:", "", len(found)) if found else "")
        self._alike.setVisible(bool(found))
        rest = list(found.items())[:_ALIKE_SHOWN]
        for place, button in enumerate(self._alike_buttons):
            button.setVisible(place < len(rest))
            if place < len(rest):
                button.setText(shown(rest[place][1]).replace("&", "&&"))
                button.setAccessibleName(self.tr("Open the file {code}").format(code=rest[place][1]))
                button.setProperty("case", rest[place][0])

    def _open_alike(self, button: QPushButton) -> None:
        self.client_wanted.emit(str(button.property("case")))


__all__ = ["NewClient"]
