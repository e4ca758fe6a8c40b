"""Who belongs to a group: add somebody by typing, what was agreed and signed, who left and when."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework import GroupMember, PartialDate, TherapyGroup
from shelterdesk.casework.group_rules import (
    apart,
    belongs_on,
    free_places,
    members_on,
    newcomers,
    not_agreed,
    not_signed,
)
from shelterdesk.casework.record import kind_of, questions_of
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.widgets.called import Called, keep_apart
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.option_field import Option, OptionField
from shelterdesk.gui.widgets.paged_table import Column, Page, PagedTable
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import label, local
from shelterdesk.vault.group_places import places_before

_ASKED = questions_of(GroupMember)


class GroupRoster(QWidget):
    """Type a name and press Enter; Enter on a row opens it. Who left stays in the list, below."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._called = desk, Called(desk)
        self._apart: frozenset[frozenset[str]] = frozenset()
        self.group: TherapyGroup | None = None
        self.members: list[GroupMember] = []
        self.hints, self.nobody, self.warning = PlainLabel(), QuietLabel(), PlainLabel()
        for words in (self.hints, self.warning):
            words.setProperty("tone", "warn")
            words.hide()
        self.who, self.add = OptionField(self._others), QPushButton()
        self.signed, self.leaves, self.open_it, self.remove, self.paper = (QPushButton() for _ in range(5))
        self.table = PagedTable([
            Column(lambda: self.tr("Client"), lambda one: self._called.name(one.case_id), 4),
            self._column("joined", lambda: label(_ASKED["joined"])),
            self._column("left", lambda: label(_ASKED["left"])),
            self._column("agreed", lambda: self.tr("Wants to come")),
            self._column("rules_signed", lambda: label(_ASKED["rules_signed"])),
        ])  # fmt: skip
        self._lay_out()
        self._connect()
        self.retranslate()

    def _column(self, name: str, title: Callable[[], str]) -> Column[GroupMember]:
        return Column(title, lambda one: value_words(_ASKED[name], getattr(one, name)), 2)

    def _lay_out(self) -> None:
        adding, buttons = QHBoxLayout(), FlowLayout(gap=6)
        adding.addWidget(self.who, 1)
        adding.addWidget(self.add)
        for button in (self.open_it, self.signed, self.leaves, self.remove, self.paper):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.hints)
        column.addLayout(adding)
        for widget in (self.warning, self.nobody):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.who.edited.connect(self._picked)
        self.who.line.installEventFilter(self)
        self.add.clicked.connect(self._add)
        self.table.opened.connect(self._open)
        self.open_it.clicked.connect(lambda: self._open(self.table.chosen()))
        self.signed.clicked.connect(self._sign)
        self.leaves.clicked.connect(self._leave)
        self.remove.clicked.connect(self._remove)
        self.paper.clicked.connect(self.show_paper)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._enable())

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def today(self) -> date:
        """The day here."""
        return local(self._desk.vault.now()).date()

    def show_group(self, group: TherapyGroup, members: Sequence[GroupMember]) -> None:
        """Show this group; ``members``: who belongs to it about now. Who left long ago follows page by page."""
        chosen = self.table.chosen()
        self.group, self._called, self._apart = group, Called(self._desk), keep_apart(self._desk)
        here = [one for one in members if belongs_on(one, self.today) or one.left is None]
        self.members = sorted(here, key=lambda one: (self._called.name(one.case_id).casefold(), str(one.joined or "")))
        first = self._page(None)
        self.table.show_list(lambda after: first if after is None else self._page(after), len(first.rows))
        if chosen is not None:
            self.table.selectRow(next((n for n, one in enumerate(first.rows) if one.id == chosen.id), 0))
        self.table.setVisible(bool(first.rows))
        self.nobody.setVisible(not first.rows)
        self.hints.setText("\n".join(self._hints()))
        self.hints.setVisible(bool(self.hints.text()))
        self._enable()

    def _page(self, after: int | None) -> Page[GroupMember]:
        """Those who belong to it, and then those who did, the newest first."""
        assert self.group is not None
        known = {one.id for one in self.members}
        found, following = places_before(self._desk.vault, self.group.id, after)
        past = [one for one in found if one.id not in known]
        return Page([*self.members, *past] if after is None else past, following)

    def _hints(self) -> list[str]:
        """What is worth a second look; it forbids nothing."""
        assert self.group is not None
        day, found = self.today, []
        for one, other in apart(self.members, self._apart, day):
            words = self.tr("{one} and {other} must not meet.")
            found.append(words.format(one=self._called.name(one), other=self._called.name(other)))
        free = free_places(self.group, self.members, day)
        if free is not None and free < 0:
            found.append(self.tr("%n more than there are places", "", -free))
        if late := newcomers(self.group, self.members, day):
            words = self.tr("The group is closed; came later: {who}")
            found.append(words.format(who=", ".join(self._called.name(one.case_id) for one in late)))
        if unsigned := len(not_signed(self.members, day)):
            found.append(self.tr("%n without signed rules", "", unsigned))
        if unasked := len(not_agreed(self.members, day)):
            found.append(self.tr("%n did not say yet that they want to come", "", unasked))
        return found

    def _others(self) -> list[Option]:
        inside = {member.case_id for member in members_on(self.members, self.today)}
        return [(case_id, self._called.name(case_id)) for case_id in self._called.here() if case_id not in inside]

    def _enable(self) -> None:
        may = self._desk.may_write(kind_of(GroupMember))
        chosen = self.table.chosen()
        self.who.setVisible(may)
        self.add.setVisible(may)
        self.open_it.setEnabled(chosen is not None)
        self.signed.setEnabled(may and chosen is not None and chosen.rules_signed is None)
        self.leaves.setEnabled(may and chosen is not None and chosen.left is None)
        self.remove.setEnabled(may and chosen is not None)

    # --- what is done ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first Enter takes the name, so that one sees what speaks against it; the second adds it."""
        if watched is self.who.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.who.value() and not self.who.line.list_takes_enter():
                self.who.line.close_list()
                self._add()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _picked(self) -> None:
        """Say what speaks against somebody before they are added."""
        case_id = str(self.who.value() or "")
        members = members_on(self.members, self.today)
        others = [one.case_id for one in members if frozenset({case_id, one.case_id}) in self._apart]
        found = [self.tr("Must not meet {who}.").format(who=self._called.name(other)) for other in others]
        if case_id and self.group is not None:
            free = free_places(self.group, self.members, self.today)
            if free is not None and free <= 0:
                found.append(self.tr("No place is free."))
        self.warning.setText(" ".join(found))
        self.warning.setVisible(bool(found))

    @Slot()
    def _add(self) -> None:
        case_id = str(self.who.value() or "")
        if not case_id or self.group is None:
            self.who.line.setFocus()
            return
        day = PartialDate.of(self.today)
        if self._keep(GroupMember(case_id=case_id, therapy_group=self.group.id, joined=day)):
            self.who.set_value(None)
            self.who.line.forget()
            self._picked()
            self.who.line.setFocus()

    @Slot()
    def _sign(self) -> None:
        member = self.table.chosen()
        if isinstance(member, GroupMember):
            self._keep(replace(member, rules_signed=PartialDate.of(self.today)))

    @Slot()
    def _leave(self) -> None:
        member = self.table.chosen()
        if isinstance(member, GroupMember):
            self._keep(replace(member, left=PartialDate.of(self.today)))

    @Slot()
    def _remove(self) -> None:
        """Somebody was added by mistake; who came and left has a last day instead."""
        member = self.table.chosen()
        if isinstance(member, GroupMember):
            try:
                self._desk.remove(member)
            except ShelterDeskError as error:
                self.failed.emit(error)

    def _keep(self, member: GroupMember) -> bool:
        try:
            self._desk.save(member, offer_undo=True)
        except ShelterDeskError as error:
            self.failed.emit(error)
            return False
        return True

    @Slot(object)
    def _open(self, member: GroupMember | None) -> None:
        if member is not None:
            SheetDialog(member, self._desk, self, note=self._called.name(member.case_id)).open()

    @Slot()
    def show_paper(self) -> None:
        """Roster and attendance on one sheet."""
        from shelterdesk.gui.therapy.group_paper_dialog import GroupPaperDialog

        if self.group is not None:
            GroupPaperDialog(self.group, self.members, self._desk, self).open()

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "paper"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.who.line.setPlaceholderText(self.tr("Find a client"))
        self.who.line.setAccessibleName(self.tr("Who comes to the group"))
        self.add.setText(self.tr("&Add"))
        self.open_it.setText(self.tr("&Open…"))
        self.signed.setText(self.tr("&Rules signed today"))
        self.leaves.setText(self.tr("&Leaves today"))
        self.remove.setText(self.tr("Added by mistake"))
        self.paper.setText(self.tr("&Sheet to print…"))
        self.paper.setIcon(icon("printer"))
        self.add.setIcon(icon("plus"))
        self.table.setAccessibleName(self.tr("Who belongs to the group"))
        self.nobody.setText(self.tr("Nobody belongs to this group yet. Type a name above and press Enter."))


__all__ = ["GroupRoster"]
