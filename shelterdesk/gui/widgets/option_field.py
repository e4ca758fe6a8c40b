"""Fields that take one of many: a country, a language, a colleague, another record."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.folding import fold
from shelterdesk.casework.record import Value
from shelterdesk.gui import words
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.field import Field, PlainLineEdit

Option = tuple[str, str]
"""Code and words."""
Options = Callable[[], Sequence[Option]]
"""Asked anew after a change of language."""


def code_options(codes: CodeList) -> Options:
    """The options of a code list in the language of the windows, made once per language."""
    return lambda: _code_options(codes.name, words.language(), codes)


_kept: dict[tuple[str, str], tuple[Option, ...]] = {}


def _code_options(name: str, language: str, codes: CodeList) -> tuple[Option, ...]:
    if (name, language) not in _kept:
        _kept[name, language] = tuple((code, words.code_label(codes, code)) for code in codes.terms)
    return _kept[name, language]


class OptionLine(PlainLineEdit):
    """A line with a list beneath: type a part of the word, or press Down or the arrow for all of it."""

    picked = Signal(str)
    """The code that a person chose."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = options
        self._list: QCompleter | None = None
        arrow = icon("chevron-down", colours().quiet)
        self._arrow = self.addAction(arrow, PlainLineEdit.ActionPosition.TrailingPosition)
        self._arrow.triggered.connect(self.show_all)

    def code_of(self, text: str) -> str | None:
        """The code whose words are this text; ``None`` where none or several are."""
        wanted = fold(text)
        if not wanted:
            return None
        options = [(code, fold(label)) for code, label in self.options()]
        for found in (
            [code for code, label in options if label == wanted],
            [code for code, label in options if label.startswith(wanted)],
            [code for code, label in options if wanted in label],
        ):
            if len(found) == 1:
                return found[0]
        return None

    def likeliest(self, text: str) -> str | None:
        """What Enter means: the only match, else the first that begins so, else the first that holds it."""
        wanted = fold(text)
        if not wanted:
            return None
        found = [(not fold(label).startswith(wanted), place, code)
                 for place, (code, label) in enumerate(self.options()) if wanted in fold(label)]
        return self.code_of(text) or (min(found)[2] if found else None)

    def exact_code(self, text: str) -> str | None:
        """The code with exactly these words."""
        text = text.strip()
        return next((code for code, label in self.options() if label == text), None)

    def label_of(self, code: str) -> str:
        """The words for a code; the code itself where the list does not have it."""
        return next((label for known, label in self.options() if known == code), code)

    def forget(self) -> None:
        """Make the list anew at its next use, for example in another language."""
        if self._list is not None:
            self.setCompleter(None)  # type: ignore[arg-type]  # this deletes it, too
            self._list = None

    def list_takes_enter(self) -> bool:
        """Whether a row of the open list is marked: then Enter belongs to it."""
        popup = self._list.popup() if self._list is not None else None
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    def close_list(self) -> None:
        """Put the list away."""
        popup = self._list.popup() if self._list is not None else None
        if popup is not None:
            popup.hide()

    def show_all(self) -> None:
        """Open the whole list."""
        if self.isReadOnly():
            return
        self.setFocus()
        made = self._made()
        made.setCompletionPrefix("")
        made.complete()

    def _made(self) -> QCompleter:
        if self._list is None:
            made = QCompleter(QStringListModel([label for _, label in self.options()], self), self)
            made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            made.setFilterMode(Qt.MatchFlag.MatchContains)
            made.setMaxVisibleItems(12)
            popup = made.popup()
            if popup is not None:
                popup.setAccessibleName(self.accessibleName() or self.tr("Choices"))
            made.activated.connect(self._pick)
            self.setCompleter(made)
            self._list = made
        return self._list

    def _pick(self, text: str) -> None:
        code = self.exact_code(text)
        if code is not None:
            self.picked.emit(code)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Down opens the list; a letter makes it ready first."""
        self._made()
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.show_all()
            return
        super().keyPressEvent(event)


class OptionField(Field):
    """One of many options by typing a part of its words. Words that are no option stay and are pointed out."""

    def __init__(self, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: str | None = None
        self.line = OptionLine(options, self)
        self.input = self.line
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.picked.connect(self._picked)
        self.line.left.connect(self._leave)
        self.line.returnPressed.connect(self._enter)

    def _typed(self, text: str) -> None:
        self._code = self.line.exact_code(text)
        self.edited.emit()

    def _picked(self, code: str) -> None:
        self._code = code
        self.line.setText(self.line.label_of(code))
        self.edited.emit()

    def _enter(self) -> None:
        if not self.line.list_takes_enter():
            self.line.close_list()
            self._settle(self.line.likeliest)

    def _leave(self) -> None:
        """On leaving, the beginning of a word is enough where only one begins so."""
        self._settle(self.line.code_of)

    def _settle(self, code_for: Callable[[str], str | None]) -> None:
        if self._code is None and self.line.text().strip() and not self.line.isReadOnly():
            code = code_for(self.line.text())
            if code is not None:
                self._picked(code)

    def value(self) -> Value:
        """The code, or ``None``."""
        return self._code

    def set_value(self, value: Value) -> None:
        """Show the words of a code."""
        self._code = str(value) if value else None
        self.line.setText(self.line.label_of(self._code) if self._code else "")
        self.line.setCursorPosition(0)

    def text_as_typed(self) -> str:
        """The code where one is chosen, else the words."""
        return self._code or self.line.text()

    def restore_text(self, text: str) -> None:
        """Show a draft's code or words."""
        if any(code == text for code, _ in self.line.options()):
            self.set_value(text)
        else:
            self._code = self.line.exact_code(text)
            self.line.setText(text)

    def understood(self) -> bool:
        """Whether the line is empty or an option."""
        return self._code is not None or not self.line.text().strip()

    def problem(self) -> str:
        """Whether the words are no option."""
        if self.understood() or self.line.hasFocus():
            return ""
        return self.tr("Not in the list: choose one, or keep your words in a note. They stay here meanwhile.")

    def set_read_only(self, read_only: bool) -> None:
        """Readable and copyable, not changeable."""
        self.line.setReadOnly(read_only)

    def retranslate(self) -> None:
        """The option in the new language."""
        self.line.forget()
        if self._code is not None:
            self.line.setText(self.line.label_of(self._code))


__all__ = ["Option", "OptionField", "OptionLine", "Options", "code_options"]
