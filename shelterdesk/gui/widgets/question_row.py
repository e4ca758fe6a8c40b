"""One question on a form: its field, why there is no answer, a hint and quiet remarks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QActionGroup, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework.record import Question, Reason, Shape, Value
from shelterdesk.gui import words
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.field import Field
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class QuestionRow(QWidget):
    """Holds a value or, where there is none, why. A reason never displaces an answer: while there is one,
    the field must be emptied first; typing an answer ends the reason."""

    edited = Signal(str)
    """The name of the field; told for changes by a person only."""

    def __init__(self, name: str, question: Question, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.question = question
        self.field = field
        self.reason: Reason | None = None
        self.read_only = False
        self.label = PlainLabel("", parent)
        self._why: QToolButton | None = None
        self._hint: QuietLabel | None = None
        self._doubts = ""
        self._remark: PlainLabel | None = None
        field.setParent(self)
        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(field, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(self._line)
        if question.hint:
            self._hint = QuietLabel("", self)
            self._column.addWidget(self._hint)
        self._column.addStretch(1)
        self.setFocusProxy(field)
        field.edited.connect(self._edited)
        self.retranslate()

    # --- words --------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """All words of the row in the language of the windows."""
        label, hint = words.label(self.question), words.hint(self.question)
        self.field.retranslate()
        self.field.set_spoken(label, hint)
        self.label.setText(label.replace("&", "&&"))  # it has a buddy, so & would be a mnemonic
        self.label.setBuddy(self.field.input)
        if self._hint is not None:
            self._hint.setText(hint)
        self._show_reason()
        self.show_remark()

    # --- value and reason ---------------------------------------------------------------------------

    def value(self) -> Value:
        """What was understood of the answer."""
        return self.field.value()

    def show_saved(self, value: Value, reason: Reason | None) -> None:
        """Show what is saved; tells nobody."""
        self.field.set_value(value)
        self.reason = reason
        self._show_reason()
        self.show_remark()

    def restore(self, text: str, reason: Reason | None) -> None:
        """Show a draft's text; tells nobody."""
        self.field.restore_text(text)
        self.reason = reason if self.field.is_empty() else None
        self._show_reason()
        self.show_remark()

    def set_reason(self, reason: Reason | None) -> bool:
        """Say why there is no answer; False, with a remark, while there is an answer."""
        if self.read_only:
            return False
        if reason is not None and not self.field.is_empty():
            self._say_remark(self.tr("Empty the answer first; then you can say why there is none."))
            return False
        self.reason = reason
        self._show_reason()
        self.edited.emit(self.name)
        return True

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.read_only = read_only
        self.field.set_read_only(read_only)
        self._show_reason()

    def _edited(self) -> None:
        if self.reason is not None and not self.field.is_empty():
            self.reason = None
        self._show_reason()
        self.show_remark()
        self.edited.emit(self.name)

    # --- remarks ------------------------------------------------------------------------------------

    def show_remark(self) -> None:
        """Show or take away what is not understood or doubtful about the answer; never in the way."""
        self._say_remark(self.field.problem() or self._doubts)

    def doubt(self, text: str) -> None:
        """What the casework finds doubtful about the answer; empty for nothing. Not while it is being typed."""
        if text and self.isAncestorOf(QApplication.focusWidget() or self) and not self._doubts:
            return
        self._doubts = text
        self.show_remark()

    def remark(self) -> str:
        """The remark on show."""
        return self._remark.text() if self._remark is not None and not self._remark.isHidden() else ""

    def _say_remark(self, text: str) -> None:
        if text and self._remark is None:
            self._remark = PlainLabel("", self)
            self._remark.setProperty("tone", "warn")
            self._column.insertWidget(self._column.count() - 1, self._remark)
        if self._remark is not None:
            self._remark.setText(text)
            self._remark.setVisible(bool(text))

    # --- the quiet control --------------------------------------------------------------------------

    def why_button(self) -> QToolButton:
        """The control that says why there is no answer; made when first looked at."""
        if self._why is None:
            self._why = QToolButton(self)
            self._why.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F4 on the field: no second Tab stop per question
            self._why.clicked.connect(self.open_reasons)
            self._line.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
            self._show_reason()
        return self._why

    def _show_reason(self) -> None:
        if self.reason is None and self._why is None:
            return
        button = self.why_button() if self._why is None else self._why
        said = self.reason is not None
        button.setProperty("said", said)
        button.setText(words.reason_label(self.reason).replace("&", "&&") if self.reason is not None else "")
        button.setIcon(icon("circle-question-mark", colours().quiet))
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if said else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setToolTip(self.tr("Why there is no answer (F4)"))
        button.setAccessibleName(
            self.tr("Why there is no answer: {reason}").format(reason=button.text())
            if said
            else self.tr("Why there is no answer (F4)")
        )
        wanted = said or (self.field.is_empty() and not self.read_only)
        button.setVisible(wanted)

    def open_reasons(self) -> None:
        """Open the menu of reasons; keys work in it."""
        if self.read_only:
            return
        if not self.field.is_empty():
            self.set_reason(Reason.NOT_ASKED)
            return
        menu = self.reasons_menu()
        at = self.why_button()
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def reasons_menu(self) -> QMenu:
        """The reasons, the present one ticked, and taking it back."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for reason in Reason:
            action = menu.addAction(words.reason_label(reason).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(reason is self.reason)
            action.triggered.connect(lambda _=False, chosen=reason: self.set_reason(chosen))
            group.addAction(action)
        if self.reason is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Take it back")).triggered.connect(lambda: self.set_reason(None))
        return menu

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """F4 or Alt+Down, left over by the field, opens the reasons."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_reasons()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent, /) -> None:
        """The pointer came near: offer the control."""
        self.why_button()
        super().enterEvent(event)

    def changeEvent(self, event: QEvent, /) -> None:
        """New colours need a new icon."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._why is not None:
            self._why.setIcon(icon("circle-question-mark", colours().quiet))

    def is_wide(self) -> bool:
        """Whether the field wants all the width."""
        return self.question.shape in (Shape.TEXT, Shape.CODES)


__all__ = ["QuestionRow"]
