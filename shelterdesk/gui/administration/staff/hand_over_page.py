"""Second page of a leaving: open work, and who takes it over."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWizardPage

from shelterdesk.gui.administration.staff.open_work import OpenWork, open_work
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.vault.membership import Member

_NAMED = 8
"""So many tasks and clients are named; of more only the number is said."""


class HandOverPage(QWizardPage):
    """Nothing has to be handed over: it can be done later, one by one."""

    def __init__(self, desk: Desk, member: Member) -> None:
        super().__init__()
        self._desk, self._member = desk, member
        self.work = OpenWork((), (), ())
        self.tasks, self.cases, self.drafts = PlainLabel(), PlainLabel(), PlainLabel()
        self._taker_word = PlainLabel(wrap=False)
        self.taker = QComboBox()
        self._taker_word.setBuddy(self.taker)
        self._hint = QuietLabel()
        layout = QVBoxLayout(self)
        for widget in (self.tasks, self.cases, self.drafts):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._taker_word)
        row.addWidget(self.taker, 1)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self._retranslate()

    def initializePage(self) -> None:
        """Look for open work now."""
        self.work = open_work(self._desk, self._member.id)
        self._retranslate()

    def chosen(self) -> str:
        """The id of the member who takes over; empty for nobody."""
        return str(self.taker.currentData() or "")

    @Slot()
    def _fill(self) -> None:
        before = self.chosen()
        self.taker.clear()
        self.taker.addItem(self.tr("Nobody for now"), "")
        for member in sorted(self._desk.vault.members.values(), key=lambda one: one.alias.casefold()):
            if member.active and member.id != self._member.id:
                self.taker.addItem(member.alias, member.id)
        self.taker.setCurrentIndex(max(0, self.taker.findData(before)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        alias = self._member.alias
        self.setTitle(self.tr("Open work"))
        self.setSubTitle(self.tr("What {alias} has in hand, as far as your drawers tell.").format(alias=alias))
        self._taker_word.setText(self.tr("&Hand it over to:"))
        self._hint.setText(
            self.tr("Only tasks and clients are handed over. The history keeps who did what before.")
        )
        work = self.work
        self.tasks.setText(self.tr("Tasks of the house: %n", "", len(work.tasks)) + _named(
            [task.title or self.tr("without words") for task in work.tasks]))
        if work.cases is None:
            self.cases.setText(self.tr("Clients: you do not hold that drawer. Ask a caseworker to look through them."))
        else:
            self.cases.setText(self.tr("Clients as worker: %n", "", len(work.cases)) + _named(
                [case.code or self.tr("without a code") for case in work.cases]))
        self.drafts.setText(
            self.tr(
                "Text typed and not saved: %n. It stays; after the leaving it is offered on Today to those who hold "
                "the drawer.", "", len(work.drafts)
            )
        )
        for widget in (self.taker, self._taker_word):
            widget.setEnabled(not work.nothing)
        self._fill()


def _named(names: list[str]) -> str:
    """The first few by name."""
    return "".join(f"\n• {name}" for name in names[:_NAMED]) + ("\n• …" if len(names) > _NAMED else "")
