"""One of the two administrators: alias, roles, and a passphrase that was typed again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from shelterdesk.casework.roles import Role
from shelterdesk.gui.unlock.making import NewAdministrator
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import language, role_label

if TYPE_CHECKING:
    from shelterdesk.crypto.passphrases import Estimate

_BEYOND_COUNTING = 10**12
_MASK = "• • • • • •"


class AdministratorPage(QWizardPage):
    """The passphrase is drawn from a word list; an own one may be typed, with its price for a thief."""

    def __init__(self, *, first: bool, other: "AdministratorPage | None" = None) -> None:
        super().__init__()
        self._first, self._other = first, other
        self.alias = QLineEdit()
        self.alias.setMaxLength(40)
        self.roles = {role: QCheckBox() for role in Role}
        self.roles[Role.DIRECTOR if first else Role.SOCIAL_WORKER].setChecked(True)
        self.generated, self.own = QRadioButton(), QRadioButton()
        self.generated.setChecked(True)
        self.words = PlainLabel()
        self.words.setObjectName("generated_passphrase")
        self._drawn = ""
        self.words.setProperty("title", "2")
        self.another = QPushButton(autoDefault=False)
        self.own_passphrase, self.again = QLineEdit(), QLineEdit()
        for line in (self.own_passphrase, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.price, self.remark = QuietLabel(), PlainLabel()
        self.remark.setProperty("tone", "warn")
        self._alias_word, self._again_word = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._roles_word = PlainLabel()
        self._alias_word.setBuddy(self.alias)
        self._again_word.setBuddy(self.again)
        self._words_hint = QuietLabel()
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self._alias_word)
        row.addWidget(self.alias, 1)
        layout.addLayout(row)
        layout.addWidget(self._roles_word)
        roles = QGridLayout()
        for number, box in enumerate(self.roles.values()):
            roles.addWidget(box, number // 3, number % 3)
        layout.addLayout(roles)
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
        layout.addWidget(self.remark)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.another.clicked.connect(self.draw)
        self.generated.toggled.connect(self._way_changed)
        self.own_passphrase.textChanged.connect(self._weigh)
        for line in (self.alias, self.own_passphrase, self.again):
            line.textChanged.connect(self.completeChanged)
            line.textChanged.connect(self._check)
        for box in self.roles.values():
            box.toggled.connect(self.completeChanged)
            box.toggled.connect(self._check)
        self._way_changed()

    # --- what was chosen -------------------------------------------------------------------------

    @property
    def passphrase(self) -> str:
        """The passphrase as drawn or typed."""
        return self._drawn if self.generated.isChecked() else self.own_passphrase.text()

    def founder(self) -> NewAdministrator:
        """Who this page describes."""
        chosen = frozenset(role for role, box in self.roles.items() if box.isChecked())
        return NewAdministrator(self.alias.text().strip(), self.passphrase, chosen)

    def initializePage(self) -> None:
        """Draw words once; going back and forth keeps them."""
        if not self._drawn:
            self.draw()

    def validatePage(self) -> bool:
        """Whoever goes back later, perhaps the other person, sees no words any more."""
        self.words.setText(_MASK)
        return True

    @Slot()
    def draw(self) -> None:
        """Another six words."""
        from shelterdesk.crypto.passphrases import generate, languages

        spoken = language()
        self._drawn = generate(language=spoken if spoken in languages() else "en")
        self.words.setText(self._drawn)
        self.again.clear()
        self.completeChanged.emit()

    @Slot()
    def _way_changed(self) -> None:
        drawn = self.generated.isChecked()
        self.words.setVisible(drawn)
        self.another.setVisible(drawn)
        self.own_passphrase.setVisible(not drawn)
        self.price.setVisible(not drawn)
        self.again.clear()
        self.completeChanged.emit()

    # --- whether it will do ------------------------------------------------------------------------

    def isComplete(self) -> bool:
        """Alias, a role, a passphrase that is strong enough and was typed again."""
        return not self._lacking()

    def _lacking(self) -> str:
        typed = self.founder()
        if not typed.alias:
            return self.tr("An alias is needed.")
        if self._other is not None and typed.alias.casefold() == self._other.founder().alias.casefold():
            return self.tr("The first administrator has this alias already.")
        if not typed.roles:
            return self.tr("Tick at least one role.")
        if self.own.isChecked() and self._is_weak():
            return self.tr("This passphrase is too easy to guess. Make it longer, or take the six words.")
        if self._other is not None and typed.passphrase == self._other.founder().passphrase:
            return self.tr("The first administrator has this passphrase already.")
        if self.again.text() != typed.passphrase:
            return self.tr("Type the passphrase again, without copying, so that your hand knows it.")
        return ""

    @Slot()
    def _check(self) -> None:
        self.remark.setText(self._lacking())

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
        if self._first:
            self.setTitle(self.tr("First administrator"))
            self.setSubTitle(self.tr("Administrators give and take away access. Two are needed, so that nobody is "
                "locked out."))
        else:
            self.setTitle(self.tr("Second administrator"))
            self.setSubTitle(self.tr("Let the second person sit here now, alone, and choose."))
        self._alias_word.setText(self.tr("A&lias, as the house calls you:"))
        self._roles_word.setText(self.tr("What do you do here? The role decides which drawers you can open."))
        for role, box in self.roles.items():
            box.setText(role_label(role))
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
        self._check()
