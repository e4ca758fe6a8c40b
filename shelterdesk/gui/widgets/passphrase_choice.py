"""Choosing a passphrase: six words drawn by the program, or an own one with its price for a thief; typed again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import language

if TYPE_CHECKING:
    from shelterdesk.crypto.passphrases import Estimate

_BEYOND_COUNTING = 10**12
_MASK = "• • • • • •"


class PassphraseChoice(QWidget):
    """``lacking`` says in words why what was chosen will not do yet; empty when it will."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.generated, self.own = QRadioButton(), QRadioButton()
        self.generated.setChecked(True)
        self.words = PlainLabel()
        self.words.setObjectName("generated_passphrase")
        self.words.setProperty("title", "2")
        self._drawn = ""
        self.another = QPushButton(autoDefault=False)
        self.own_passphrase, self.again = QLineEdit(), QLineEdit()
        for line in (self.own_passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.price, self._words_hint = QuietLabel(), QuietLabel()
        self._again_word = PlainLabel(wrap=False)
        self._again_word.setBuddy(self.again)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.generated)
        self._generated_part = QWidget()
        drawn = QHBoxLayout(self._generated_part)
        drawn.setContentsMargins(24, 0, 0, 0)
        drawn.addWidget(self.words, 1)
        drawn.addWidget(self.another)
        layout.addWidget(self._generated_part)
        layout.addWidget(self.own)
        own = QHBoxLayout()
        own.setContentsMargins(24, 0, 0, 0)
        own.addWidget(self.own_passphrase)
        layout.addLayout(own)
        layout.addWidget(self.price)
        row = QHBoxLayout()
        row.addWidget(self._again_word)
        row.addWidget(self.again, 1)
        layout.addLayout(row)
        layout.addWidget(self._words_hint)

    def _connect(self) -> None:
        self.another.clicked.connect(self.draw)
        self.generated.toggled.connect(self._way_changed)
        self.own_passphrase.textChanged.connect(self._weigh)
        for line in (self.own_passphrase, self.again):
            line.textChanged.connect(self.changed)
        self._way_changed()

    # --- what was chosen -------------------------------------------------------------------------

    @property
    def passphrase(self) -> str:
        """The passphrase as drawn or typed."""
        return self._drawn if self.generated.isChecked() else self.own_passphrase.text()

    def begin(self) -> None:
        """Draw words once; going back and forth keeps them."""
        if not self._drawn:
            self.draw()

    def conceal(self) -> None:
        """Whoever comes back later, perhaps another person, sees no words any more."""
        self.words.setText(_MASK)

    def forget(self) -> None:
        """Keep nothing of it in these fields."""
        self._drawn = ""
        for line in (self.own_passphrase, self.again):
            line.clear()
        self.words.clear()

    @Slot()
    def draw(self) -> None:
        """Another six words."""
        from shelterdesk.crypto.passphrases import generate, languages

        spoken = language()
        self._drawn = generate(language=spoken if spoken in languages() else "en")
        self.words.setText(self._drawn)
        self.again.clear()
        self.changed.emit()

    @Slot()
    def _way_changed(self) -> None:
        drawn = self.generated.isChecked()
        self.words.setVisible(drawn)
        self.another.setVisible(drawn)
        self.own_passphrase.setVisible(not drawn)
        self.price.setVisible(not drawn)
        self.again.clear()
        self.changed.emit()

    # --- whether it will do ------------------------------------------------------------------------

    def lacking(self) -> str:
        """Why this will not do yet, in words; empty when it will."""
        if self.own.isChecked() and self._is_weak():
            return self.tr("This passphrase is too easy to guess. Make it longer, or take the six words.")
        if self.again.text() != self.passphrase:
            return self.tr("Type the passphrase again, without copying, so that your hand knows it.")
        return ""

    def _is_weak(self) -> bool:
        from shelterdesk.crypto.passphrases import LEAST_BITS

        return self._estimate().bits < LEAST_BITS

    def _estimate(self) -> "Estimate":
        from shelterdesk.crypto.kdf import DEFAULT
        from shelterdesk.crypto.passphrases import estimate

        return estimate(self.own_passphrase.text(), DEFAULT)

    @Slot()
    def _weigh(self) -> None:
        euros = self._estimate().euros
        if euros >= _BEYOND_COUNTING:
            self.price.setText(self.tr("Somebody with a copy of the file could not pay for guessing it."))
            return
        self.price.setText(
            self.tr("Somebody with a copy of the file would pay about {euros} euros in computing to guess it.").format(
                euros=QLocale().toString(euros)
            )
        )

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.generated.setText(self.tr("Six words drawn &by the program (best)"))
        self.own.setText(self.tr("A passphrase of my &own"))
        self.another.setText(self.tr("A&nother one"))
        self.words.setAccessibleName(self.tr("The six words"))
        self.own_passphrase.setAccessibleName(self.tr("Own passphrase"))
        self._again_word.setText(self.tr("Type it &again:"))
        self._words_hint.setText(
            self.tr("Write the words on paper and keep the paper away from this computer. Nobody can tell you them "
                "later.")
        )
