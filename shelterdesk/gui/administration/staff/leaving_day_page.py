"""First page of a leaving: now, or on a later day; and what nobody could open afterwards."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWizardPage

from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.administration.staff.said import drawers_said, holders_of
from shelterdesk.gui.administration.staff.until_field import UntilField
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.vault.membership import Member
from shelterdesk.vault.standing import cards_cover


class LeavingDayPage(QWizardPage):
    """Who goes at once loses slot and keys at once; a later day ends access by itself."""

    def __init__(self, desk: Desk, member: Member) -> None:
        super().__init__()
        self._desk, self._member = desk, member
        self.now, self.later = QRadioButton(), QRadioButton()
        self.now.setChecked(True)
        self._now_words, self._later_words = QuietLabel(), QuietLabel()
        self.until = UntilField()
        self.until.show_until(member.until)
        self.until.ends.setChecked(True)
        self.until.ends.hide()
        self.until.setEnabled(False)
        self.alone, self.remark = PlainLabel(), PlainLabel()
        for label in (self.alone, self.remark):
            label.setProperty("tone", "warn")
        self.accept_loss = QCheckBox()
        layout = QVBoxLayout(self)
        for widget in (
            self.now, self._now_words, self.later, self._later_words, self.until, self.alone, self.accept_loss,
            self.remark,
        ):  # fmt: skip
            layout.addWidget(widget)
        layout.addStretch(1)
        self.later.toggled.connect(self.until.setEnabled)
        for signal in (self.now.toggled, self.until.changed, self.accept_loss.toggled):
            signal.connect(self._look)
        self._retranslate()

    @property
    def nobodys(self) -> list[Drawer]:
        """Drawers that nobody could open afterwards."""
        keys = self._desk.vault.keys
        return [
            drawer
            for drawer in sorted(keys.chain.held_by(self._member) & set(keys.chain.drawers))
            if not cards_cover(keys, drawer)
            and all(one.id == self._member.id for one in holders_of(keys, drawer))
        ]

    def last_day(self) -> str:
        """The last day (ISO) where it is a later one; empty for now."""
        return self.until.until() if self.later.isChecked() else ""

    def _lacking(self) -> str:
        if self.later.isChecked():
            return self.until.lacking(self._desk.vault.now().date())
        if self.nobodys and not self.accept_loss.isChecked():
            return self.tr("Do one of the two first, or tick above.")
        return ""

    @Slot()
    def _look(self) -> None:
        nobodys = self.nobodys if self.now.isChecked() else []
        self.alone.setText(
            self.tr(
                "Only {alias} can open: {drawers}. No recovery cards cover it. Without {alias} what lies there can "
                "never be read again. Make recovery cards first, or give somebody else a role that opens it and let "
                "{alias} unlock once more."
            ).format(alias=self._member.alias, drawers=drawers_said(nobodys))
        )
        for widget in (self.alone, self.accept_loss):
            widget.setVisible(bool(nobodys))
        self.remark.setText(self._lacking())
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """A day, and no loss that was not accepted."""
        return not self._lacking()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        alias = self._member.alias
        self.setTitle(self.tr("{alias} leaves").format(alias=alias))
        self.setSubTitle(self.tr("Whoever left can be taken in again only as somebody new, with a new key."))
        self.now.setText(self.tr("&Now, at once"))
        self._now_words.setText(
            self.tr(
                "The passphrase stops working and all keys are destroyed. Drawers that you hold get new keys now; the "
                "others before their next holder sees anything."
            )
        )
        self.later.setText(self.tr("On a &later day"))
        self._later_words.setText(
            self.tr("Until the end of that day everything works. Then access ends by itself, in the same way.")
        )
        self.accept_loss.setText(self.tr("I &know that what lies there can never be read again"))
        self._look()
