"""One of the two administrators: alias, roles, and a passphrase that was typed again."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWizardPage

from shelterdesk.casework.roles import Role
from shelterdesk.gui.unlock.making import NewAdministrator
from shelterdesk.gui.widgets.passphrase_choice import PassphraseChoice
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.words import role_label


class AdministratorPage(QWizardPage):
    """The passphrase is drawn from a word list; an own one may be typed, with its price for a thief."""

    def __init__(self, *, first: bool, other: "AdministratorPage | None" = None) -> None:
        super().__init__()
        self._first, self._other = first, other
        self.alias = QLineEdit()
        self.alias.setMaxLength(40)
        self.roles = {role: QCheckBox() for role in Role}
        self.roles[Role.DIRECTOR if first else Role.SOCIAL_WORKER].setChecked(True)
        self.choice = PassphraseChoice()
        self.remark = PlainLabel()
        self.remark.setProperty("tone", "warn")
        self._alias_word, self._roles_word = PlainLabel(wrap=False), PlainLabel()
        self._alias_word.setBuddy(self.alias)
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
        layout.addWidget(self.choice)
        layout.addWidget(self.remark)
        layout.addStretch(1)

    def _connect(self) -> None:
        changed = [self.alias.textChanged, self.choice.changed, *(box.toggled for box in self.roles.values())]
        for signal in changed:
            signal.connect(self.completeChanged)
            signal.connect(self._check)

    # --- what was chosen -------------------------------------------------------------------------

    def founder(self) -> NewAdministrator:
        """Who this page describes."""
        chosen = frozenset(role for role, box in self.roles.items() if box.isChecked())
        return NewAdministrator(self.alias.text().strip(), self.choice.passphrase, chosen)

    def initializePage(self) -> None:
        """Draw words once; going back and forth keeps them."""
        self.choice.begin()

    def validatePage(self) -> bool:
        """Whoever goes back later, perhaps the other person, sees no words any more."""
        self.choice.conceal()
        return True

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
        if self._other is not None and typed.passphrase == self._other.founder().passphrase:
            return self.tr("The first administrator has this passphrase already.")
        return self.choice.lacking()

    @Slot()
    def _check(self) -> None:
        self.remark.setText(self._lacking())

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
        self._check()
