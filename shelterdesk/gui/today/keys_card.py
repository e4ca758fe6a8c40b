"""About keys and people: what happened since one last looked, until one presses "Seen"."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import date_text, drawer_label, moment_text, role_label
from shelterdesk.vault import membership
from shelterdesk.vault.key_contents import CARDS
from shelterdesk.vault.membership import Event
from shelterdesk.vault.news import ended, must_choose, news, seen
from shelterdesk.vault.opening import FULFILLED, LAST_HOLDER, NEW_KEY
from shelterdesk.vault.standing import SOON_DAYS, days_left

_MOST = 12
_URGENT = frozenset({membership.RECOVER, membership.MERGE})


@dataclass(frozen=True)
class Way:
    """Where a line leads: the staff pane, or the window for one's own passphrase."""

    passphrase: bool = False


class KeysCard(Card):
    """Hidden where there is nothing to tell. What only time or the member can mend stays after "Seen"."""

    failed = Signal(object)
    staff_wanted = Signal()
    passphrase_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, _MOST)
        self._desk = desk
        self._events: list[Event] = []
        self._told_seen = False
        self.seen = QPushButton(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.seen)
        self.inside.addLayout(row)
        self.seen.clicked.connect(self._seen)
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read what is to be told."""
        self._events = events = news(self._desk.vault)
        standing, done = self._standing(), self._done_now()
        lines = [Line(self._words(event), Way(), self._icon(event)) for event in reversed(events)]
        self.show_lines([*standing, *done, *lines])
        self.seen.setVisible(bool(done or events))
        self.setVisible(bool(standing or done or events))

    def _done_now(self) -> list[Line]:
        """What the program did by itself at this unlock; told until it was seen, or until the vault is closed."""
        if self._told_seen:
            return []
        said = {
            FULFILLED: self.tr("Your unlock handed over the key of “{drawer}” to {who}."),
            NEW_KEY: self.tr("“{drawer}” got a new key at your unlock, before anything of it was opened."),
            LAST_HOLDER: self.tr(
                "The access of {who} has ended, but nobody else opens “{drawer}”, so the keys were left in place. Make "
                "recovery cards, or give somebody a role that opens it and let {who} unlock once more."
            ),
        }
        return [
            Line(
                said[told.what].format(who=self._recipient(told.member), drawer=drawer_label(told.drawer)), Way(),
                "triangle-alert" if told.what == LAST_HOLDER else "key-round",
            )
            for told in self._desk.vault.told
            if told.what in said
        ]

    def _recipient(self, name: str) -> str:
        return self.tr("the recovery cards") if name.startswith(CARDS) else self._desk.vault.alias_of(name)

    def _standing(self) -> list[Line]:
        vault = self._desk.vault
        lines = []
        if must_choose(vault):
            words = self.tr("Somebody else has seen your passphrase. Choose one now that only you know.")
            lines.append(Line(words, Way(passphrase=True), "key-round"))
        left = days_left(vault.me, vault.now().date())
        if left is not None and 0 <= left <= SOON_DAYS:
            words = self.tr(
                "Your access ends on {day}, in %n day(s). If you stay, ask an administrator to move the day.", "", left
            ).format(day=date_text(date.fromisoformat(vault.me.until)))
            lines.append(Line(words, Way(), "clock"))
        return lines

    @Slot()
    def _seen(self) -> None:
        try:
            if self._events:
                self._desk.save(*seen(self._desk.vault, self._events))
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        self._told_seen = True
        self.reload()

    @Slot(object)
    def _go(self, way: Way) -> None:
        (self.passphrase_wanted if way.passphrase else self.staff_wanted).emit()

    # --- words -----------------------------------------------------------------------------------

    def _icon(self, event: Event) -> str:
        if event.kind in _URGENT or self._made_administrator(event):
            return "triangle-alert"
        return {membership.ADD: "user-plus", membership.REMOVE: "door-open"}.get(event.kind, "key-round")

    def _made_administrator(self, event: Event) -> bool:
        members = self._desk.vault.members
        return event.kind in (membership.ADD, membership.CHANGE, membership.RECOVER) and any(
            one in members and members[one].administrator for one in event.members
        )

    def _words(self, event: Event) -> str:
        facts = {
            "who": self._aliases(event), "by": self._desk.vault.alias_of(event.by), "when": moment_text(event.time),
            "drawers": ", ".join(drawer_label(drawer) for drawer in event.drawers),
        }  # fmt: skip
        words = self._about(event)
        if event.kind in (membership.REMOVE, membership.CHANGE) and event.drawers:
            words += " " + self.tr("New key: {drawers}.")
        return words.format(**facts, **self._more(event))

    def _about(self, event: Event) -> str:
        if event.kind == membership.ADD:
            return self._about_addition(event)
        if event.kind == membership.REMOVE and ended(event, self._desk.vault.members):
            return self.tr("The access of {who} ended with its last day; {who} was taken out ({when}).")
        if event.kind == membership.CHANGE and self._made_administrator(event):
            return self.tr("{by} changed the rights of {who}, who is an administrator ({when}).")
        return {
            membership.REMOVE: self.tr("{by} took {who} out: {who} left ({when})."),
            membership.CHANGE: self.tr("{by} changed roles or last day of {who}: {roles} ({when})."),
            membership.REKEY: self.tr("New key after somebody left or lost a role: {drawers} ({when})."),
            membership.CARDS: self.tr(
                "{by} made new recovery cards ({when}). Older cards no longer open this case file, but still open "
                "older backups."
            ),
            membership.WIDENED: self.tr("The recovery cards are now meant to open as well: {drawers} ({when})."),
            membership.WIDENED: self.tr("The recovery cards now open more drawers: {drawers} ({when})."),
            membership.SEAL: self.tr(
                "{by} gave a sealed case a key of its own, or said anew who holds it ({when})."
            ),
            membership.RECOVER: self.tr(
                "Recovery cards were used on {when}: {who} is now an administrator. If nobody told you why, ask at "
                "once who holds the cards."
            ),
            membership.MERGE: self.tr(
                "Two lists of members that had been changed apart were joined ({when}); where they differ, the "
                "stricter holds. Look through the list."
            ),
        }.get(event.kind, self.tr("Something about keys was changed by {by} ({when})."))

    def _about_addition(self, event: Event) -> str:
        if self._desk.vault.me.id in event.members:
            return self.tr(
                "{by} took you in ({when}). Your key has these six words: {words}. If your paper says others, stop "
                "and tell both administrators."
            )
        if self._made_administrator(event):
            return self.tr("{by} took in {who} as a new administrator ({when}).")
        return self.tr("{by} took in {who}: {roles} ({when}).")

    def _more(self, event: Event) -> dict[str, str]:
        members = self._desk.vault.members
        roles = {role for one in event.members if one in members for role in members[one].roles}
        return {
            "roles": ", ".join(sorted(role_label(role) for role in roles)),
            "words": self._desk.vault.me.public.fingerprint_words(),
        }

    def _aliases(self, event: Event) -> str:
        return ", ".join(self._desk.vault.alias_of(one) for one in event.members)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("About keys and people"), "")
        self.seen.setText(self.tr("&Seen"))
