"""The pages of the way back by cards."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWizardPage

from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.passphrase_choice import PassphraseChoice
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.gui.widgets.quorum_entry import QuorumEntry
from shelterdesk.gui.words import drawer_label

if TYPE_CHECKING:
    from shelterdesk.gui.tasks import Task
    from shelterdesk.vault.coming_back import ByCards, CardsHere


class CardsPage(QWizardPage):
    """As many cards as are needed, one after the other."""

    def __init__(self, here: "CardsHere") -> None:
        super().__init__()
        self._here = here
        self.mark, self.error = PlainLabel(), PlainLabel()
        self.error.setProperty("tone", "warn")
        self.quorum = QuorumEntry(here.sets)
        layout = QVBoxLayout(self)
        for widget in (self.mark, self.quorum, self.error):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.error.hide()
        self.setFocusProxy(self.quorum)
        self.quorum.changed.connect(self._changed)
        self._retranslate()

    def fail(self, error: Exception) -> None:
        """The cards did not open it: begin again."""
        self.quorum.forget()
        self.error.setText(words_for(error))
        self.error.show()
        self.completeChanged.emit()

    @Slot()
    def _changed(self) -> None:
        self.error.hide()
        self.completeChanged.emit()
        wizard = self.wizard()
        if self.quorum.enough and wizard is not None:
            wizard.button(wizard.WizardButton.NextButton).setFocus()

    def isComplete(self) -> bool:
        """Enough cards of the house, and no set begun and left."""
        return self.quorum.enough

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Type the cards"))
        self.setSubTitle(self.tr("One after the other. The first four letters and a blank are enough for each word."))
        self.mark.setText(
            self.tr("Mark of this case file: {mark}. The same must stand on the cards.").format(mark=self._here.tag)
        )


class ComparePage(QWizardPage):
    """What the cards opened, and the words by which it is known to be the right case file."""

    def __init__(self) -> None:
        super().__init__()
        self._found: ByCards | None = None
        self.about, self.opens = PlainLabel(), PlainLabel()
        self.words = PlainLabel()
        self.words.setProperty("title", "1")
        self.same = QCheckBox()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.about, self.words, self.same, self.opens):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.same.toggled.connect(self.completeChanged)
        self._retranslate()

    def begin(self, found: "ByCards") -> None:
        """Show what these cards opened."""
        self._found = found
        self.words.setText(found.root_words)
        self._retranslate()
        self.same.setFocus()

    def isComplete(self) -> bool:
        """They were compared."""
        return self.same.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Is it the right case file?"))
        self.setSubTitle(self.tr("The cards fit. Nothing was opened or changed yet."))
        self.words.setAccessibleName(self.tr("Root words"))
        self.about.setText(
            self.tr("These six root words stand on every card and on the recovery sheet. If they differ there, stop: "
                "somebody exchanged the case file.")
        )
        self.same.setText(self.tr("They are the &same on the cards"))
        if self._found is None:
            return
        lines = [self.tr("These cards open: {drawers}.").format(drawers=_listed(self._found.drawers))]
        if self._found.missing:
            lines.append(
                self.tr("They do not open {drawers}. Its own cards, or somebody who holds it, are needed for "
                    "that.").format(
                    drawers=_listed(self._found.missing)
                )
            )
        self.opens.setText("\n".join(lines))


class NewcomerPage(QWizardPage):
    """Alias and a new passphrase; what happens is said before it happens."""

    def __init__(self) -> None:
        super().__init__()
        self.alias, self.choice = QLineEdit(), PassphraseChoice()
        self.alias.setMaxLength(40)
        self._alias_word, self._hint = PlainLabel(wrap=False), QuietLabel()
        self._alias_word.setBuddy(self.alias)
        self.about, self.remark = PlainLabel(), PlainLabel()
        self.remark.setProperty("tone", "warn")
        self.progress = ProgressStrip()
        self.progress.stop.hide()
        row = QHBoxLayout()
        row.addWidget(self._alias_word)
        row.addWidget(self.alias, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addLayout(row)
        for widget in (self._hint, self.choice, self.remark, self.progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.alias.textChanged.connect(self._check)
        self.choice.changed.connect(self._check)
        self._retranslate()

    def begin(self) -> None:
        """Draw words once."""
        self.choice.begin()
        self.alias.setFocus()
        self._check()

    def follow(self, task: "Task") -> None:
        """The key is being made."""
        self.progress.follow(task, self.tr("Making the new key…"))

    def fail(self, error: Exception) -> None:
        """Nothing was changed."""
        self.remark.setText(words_for(error))

    def isComplete(self) -> bool:
        """An alias, and a passphrase that was typed again."""
        return not self._lacking()

    def _lacking(self) -> str:
        return self.choice.lacking() if self.alias.text().strip() else self.tr("An alias is needed.")

    @Slot()
    def _check(self) -> None:
        self.remark.setText(self._lacking())
        self.completeChanged.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("A new passphrase"))
        self.setSubTitle(self.tr("From now on you are an administrator and hold every drawer that the cards opened."))
        self.about.setText(
            self.tr("Everybody who works here will be told at the next unlock that the cards were used, and when. "
                "Afterwards give your colleagues new access, and make new cards.")
        )
        self._alias_word.setText(self.tr("A&lias:"))
        self._hint.setText(self.tr("If you take the alias you had, your old access ends."))
        self._check()


def _listed(drawers: Iterable[Drawer]) -> str:
    return ", ".join(sorted(f"“{drawer_label(drawer)}”" for drawer in drawers))
