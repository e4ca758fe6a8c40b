"""First page of taking somebody in: alias, roles, whether an administrator, until when; and what that opens."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWizardPage

from shelterdesk.casework.roles import drawers_of
from shelterdesk.gui.administration.staff.roles_box import RolesBox
from shelterdesk.gui.administration.staff.said import EVERYBODYS, drawers_said, giving, promise_said
from shelterdesk.gui.administration.staff.until_field import UntilField
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class PersonPage(QWizardPage):
    """Says what follows while it is being chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.alias = QLineEdit()
        self.alias.setMaxLength(40)
        self._alias_word, self._roles_word = PlainLabel(wrap=False), PlainLabel()
        self._alias_word.setBuddy(self.alias)
        self.roles = RolesBox()
        self.administrator = QCheckBox()
        self._administrator_words = QuietLabel()
        self.until = UntilField()
        self.follows, self.remark = PlainLabel(), PlainLabel()
        self.remark.setProperty("tone", "warn")
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(self._alias_word)
        row.addWidget(self.alias, 1)
        layout.addLayout(row)
        for widget in (
            self._roles_word, self.roles, self.administrator, self._administrator_words, self.until, self.follows,
            self.remark,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        for signal in (
            self.alias.textChanged, self.roles.changed, self.administrator.toggled, self.until.changed,
        ):  # fmt: skip
            signal.connect(self._changed)
        self._retranslate()

    @Slot()
    def _changed(self) -> None:
        self.remark.setText(self._lacking())
        self.follows.setText(self._follows())
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """An alias that nobody has, a role, and a day that is not over."""
        return not self._lacking()

    def _lacking(self) -> str:
        alias = self.alias.text().strip()
        if not alias:
            return self.tr("An alias is needed.")
        if any(alias.casefold() == member.alias.casefold() for member in self._desk.vault.members.values()):
            return self.tr("Somebody has, or had, this alias already. Take another one, so that the history stays "
                "clear.")
        if not self.roles.roles():
            return self.tr("Tick at least one role.")
        return self.until.lacking(self._desk.vault.now().date())

    def _follows(self) -> str:
        if not self.roles.roles():
            return ""
        keys = self._desk.vault.keys
        ways = giving(keys, drawers_of(self.roles.roles()) | EVERYBODYS)
        lines = [self.tr("Opens at once: {drawers}.").format(drawers=drawers_said(ways.now | ways.new))]
        if ways.promised:
            lines.append(self.tr("You do not hold these keys yourself, so they are promised:"))
            lines += [promise_said(keys, drawer) for drawer in sorted(ways.promised)]
        return "\n".join(lines)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setTitle(self.tr("Who is new?"))
        self.setSubTitle(self.tr("Roles decide which drawers open. Give what the work needs, and no more."))
        self._alias_word.setText(self.tr("A&lias, as the house calls them:"))
        self._roles_word.setText(self.tr("What do they do here?"))
        self.administrator.setText(self.tr("A&dministrator"))
        self._administrator_words.setText(
            self.tr("Administrators take people in and out and change roles. It opens no drawer by itself.")
        )
        self._changed()
