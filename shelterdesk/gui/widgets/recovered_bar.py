"""Offers text back that was typed and never saved."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shelterdesk.gui import words
from shelterdesk.gui.widgets.bars import Bar


class RecoveredBar(Bar):
    """Says that the form shows recovered text, and what could not be shown in a field."""

    kept = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self._told: tuple[datetime, Mapping[str, str], bool] | None = None
        self._keep = self.add_button("", self.kept.emit)
        self._discard = self.add_button("", self.discarded.emit)
        self.retranslate()

    def tell(self, when: datetime, leftovers: Mapping[str, str], *, older: bool) -> None:
        """Show when the text was typed, texts without a field, and whether the record changed since."""
        self._told = (when, leftovers, older)
        self.say(self._words())

    def _words(self) -> str:
        if self._told is None:
            return ""
        when, leftovers, older = self._told
        said = [self.tr("Text of {when} was recovered. It is not yet saved.").format(when=words.moment_text(when))]
        if older:
            said.append(self.tr("The record was changed since; compare before you save."))
        if leftovers:
            said.append(self.tr("These texts have no field in this version; copy what you need:"))
            said += [f"{name}: {text}" for name, text in leftovers.items()]
        return "\n".join(said)

    def retranslate(self) -> None:
        """The same in the new language."""
        super().retranslate()
        if hasattr(self, "_discard"):
            self._keep.setText(self.tr("Save it"))
            self._discard.setText(self.tr("Discard"))
            if self._told is not None:
                self.say_again(self._words())


__all__ = ["RecoveredBar"]
