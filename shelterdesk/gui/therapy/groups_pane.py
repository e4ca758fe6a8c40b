"""Groups: the running ones first; who belongs to the chosen one, its sessions and notes, and what it is."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework import GroupMember, PartialDate, TherapyGroup
from shelterdesk.casework.codes_therapy import GROUP_OPEN
from shelterdesk.casework.group_rules import free_places, members_on, runs_on
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.therapy.group_roster import GroupRoster
from shelterdesk.gui.therapy.group_sessions import GroupSessions
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.shortcut import shortcut
from shelterdesk.gui.words import code_label, local, partial_date_text
from shelterdesk.vault.group_places import groups_since, places_between

if TYPE_CHECKING:
    from shelterdesk.vault import Saved
    from shelterdesk.vault.draft_file import Draft

_ID = Qt.ItemDataRole.UserRole
_KINDS = frozenset({"therapy_group", "group_member", "care_card", "session", "attendance", "group_note"})


class GroupsPane(QWidget):
    """Arrows choose a group, Insert begins a new one; everything in its form is saved by itself."""

    failed = Signal(object)
    record_wanted = Signal(str, str, str)
    notes_wanted = Signal(str, str)
    plan_wanted = Signal(str)
    """A session of the group with this id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._new: TherapyGroup | None = None
        self.group: TherapyGroup | None = None
        self.list, self.over, self.new = QListWidget(), QCheckBox(), QPushButton()
        self.list.setProperty("sheets", "true")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title, self.summary, self.tabs = TitleLabel(level=1), PlainLabel(), QTabWidget()
        self.tabs.setDocumentMode(True)
        self.roster, self.sessions = GroupRoster(desk), GroupSessions(desk)
        self.about = QWidget()
        self.form: Form | None = None
        self.right, self.empty = QStackedWidget(), EmptyNote("users")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for pane in (self.roster, self.sessions, self.about):
            self.tabs.addTab(pane, "")
        about = QVBoxLayout(self.about)
        about.setContentsMargins(0, 8, 0, 0)
        left, chosen = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.over)
        column.addWidget(self.new)
        rows = QVBoxLayout(chosen)
        rows.setContentsMargins(12, 0, 0, 0)
        for widget in (self.title, self.summary):
            rows.addWidget(widget)
        rows.addWidget(self.tabs, 1)
        self.right.addWidget(self.empty)
        self.right.addWidget(chosen)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.right)
        self.split.setSizes([190, 800])
        self.split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.split)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_chosen)
        self.tabs.currentChanged.connect(self._show_chosen)
        self.over.toggled.connect(self.reload)
        self.new.clicked.connect(self.begin_group)
        self.empty.pressed.connect(self.begin_group)
        for part in (self.roster, self.sessions):
            part.failed.connect(self.failed)
        self.sessions.notes_wanted.connect(self.notes_wanted)
        self.sessions.plan_wanted.connect(self.plan_wanted)
        shortcut("Ins", self, self.begin_group)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(self._heard)

    # --- what is shown ---------------------------------------------------------------------------

    @property
    def today(self) -> date:
        """The day here."""
        return local(self._desk.vault.now()).date()

    def _heard(self, saved: "Saved") -> None:
        if not saved.changes or any(change.kind in _KINDS for change in saved.changes):
            self._soon.start()

    @Slot()
    def reload(self) -> None:
        """Read anew; the chosen group stays chosen."""
        if not self._desk.vault.drawers or not self.isVisible() or not self._desk.opens(kind_of(TherapyGroup)):
            return
        wanted = self.group.id if self.group is not None else ""
        groups = self._groups(wanted)
        self.list.blockSignals(True)
        self.list.clear()
        for group in groups:
            item = QListWidgetItem(self._line(group))
            item.setData(_ID, group)
            self.list.addItem(item)
        place = next((number for number, one in enumerate(groups) if one.id == wanted), min(0, len(groups) - 1))
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self.new.setVisible(bool(groups) and self._may_write)
        self.over.setVisible(bool(groups) or self.over.isChecked())
        self._show_chosen()

    def _groups(self, wanted: str) -> list[TherapyGroup]:
        """Those that run; with them those that are over where they are asked for, and the one that is chosen."""
        if self.over.isChecked():
            found = self._desk.vault.all(TherapyGroup)
        else:
            since = groups_since(self._desk.vault, self.today)
            found = [one for one in since if runs_on(one, self.today) or one.id == wanted]
        ids = {one.id for one in found}
        if wanted not in ids and (chosen := self._desk.vault.get(TherapyGroup, wanted)) is not None:
            found.append(chosen)
        found.sort(key=lambda one: (not runs_on(one, self.today), (one.name or "").casefold()))
        return [*found, self._new] if self._new is not None and self._new.id not in ids else found

    @property
    def _may_write(self) -> bool:
        return self._desk.may_write(kind_of(TherapyGroup))

    def _members(self, group: TherapyGroup) -> list[GroupMember]:
        """Who belongs to it about now."""
        return places_between(self._desk.vault, group.id, self.today, self.today)

    def _name(self, group: TherapyGroup) -> str:
        return visible(group.name) if group.name else self.tr("Group without a name")

    def _line(self, group: TherapyGroup) -> str:
        if not runs_on(group, self.today) and group.ended is not None:
            said = self.tr("Ended {day}").format(day=partial_date_text(group.ended))
        else:
            said = self.tr("%n in the group", "", len(members_on(self._members(group), self.today)))
        return f"{self._name(group)}\n{said}"

    def show_group(self, group_id: str) -> None:
        """Choose a group."""
        self.group = self._desk.vault.get(TherapyGroup, group_id) or self.group
        self.reload()

    @Slot()
    def _show_chosen(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        self.right.setCurrentIndex(0 if item is None else 1)
        if item is None:
            self.group = None
            return
        self.group = item.data(_ID)
        members = self._members(self.group)
        self.title.setText(self._name(self.group))
        self.summary.setText(" · ".join(self._facts(self.group, members)))
        shown = self.tabs.currentWidget()
        if shown is self.roster:
            self.roster.show_group(self.group, members)
        elif shown is self.sessions:
            self.sessions.show_group(self.group)
        else:
            self._show_form(self.group)

    def _facts(self, group: TherapyGroup, members: list[GroupMember]) -> list[str]:
        said = [self.tr("%n in the group", "", len(members_on(members, self.today)))]
        free = free_places(group, members, self.today)
        if free is not None:
            said.append(self.tr("%n place(s) free", "", max(0, free)))
        if group.openness:
            said.append(code_label(GROUP_OPEN, group.openness))
        leaders = ", ".join(self._desk.vault.alias_of(one) for one in (group.leader, group.co_leader) if one)
        if leaders:
            said.append(self.tr("led by {who}").format(who=leaders))
        return said

    def _show_form(self, group: TherapyGroup) -> None:
        """The form hears of changes itself; another group gets another form, so that no text moves between them."""
        if self.form is not None and self.form.record.id == group.id:
            return
        if self.form is not None:
            self.form.commit()
            self.about.layout().removeWidget(self.form)  # type: ignore[union-attr]
            self.form.hide()
            self.form.deleteLater()
        self.form = Form(kind_of(TherapyGroup), group, self._desk, self.about)
        self.form.saved.connect(self._saved)
        self.about.layout().addWidget(self.form)  # type: ignore[union-attr]
        self.form.show()  # at once, so that it can take the keys

    # --- what is done ----------------------------------------------------------------------------

    @Slot()
    def begin_group(self) -> None:
        """A new group: its form, with the cursor in its name. It is in the list once something is written."""
        if not self._may_write:
            return
        if self._new is None:
            day = PartialDate.of(self.today)
            self._new = TherapyGroup(kind_of_group="group", began=day, leader=self._desk.vault.me.id)
        self.group = self._new
        self.reload()
        self.tabs.setCurrentWidget(self.about)
        if self.form is not None:
            self.form.focus_field("name")

    def take_up(self, draft: "Draft") -> None:
        """Show text that was typed into the form of a group, or as its note, and not saved."""
        if draft.key.kind == "group_note":
            self.show_group(draft.fields.get("therapy_group", ""))
            self.tabs.setCurrentWidget(self.sessions)
            self.sessions.show_session(draft.fields.get("session", ""))
            return
        self.group = self._desk.vault.get(TherapyGroup, draft.key.record_id)
        if self.group is None:
            self.group = self._new = TherapyGroup(id=draft.key.record_id)
        self.reload()
        self.tabs.setCurrentWidget(self.about)

    @Slot(object)
    def _saved(self, group: TherapyGroup) -> None:
        if self._new is not None and self._new.id == group.id:
            self._new = None

    # --- words -----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_soon"):
            self.retranslate()
            self._soon.start()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.list.setAccessibleName(self.tr("Groups"))
        self.over.setText(self.tr("Also those that are over"))
        self.new.setText(self.tr("&New group"))
        self.new.setIcon(icon("plus"))
        titles = (self.tr("Who belongs to it"), self.tr("Sessions and notes"), self.tr("About the group"))
        for number, words in enumerate(titles):
            self.tabs.setTabText(number, words)
        self.empty.say(
            self.tr("No groups yet"),
            self.tr("A group has people who come to it, rules they sign, and notes without names."),
            self.tr("New group") if self._may_write else "",
        )


__all__ = ["GroupsPane"]
