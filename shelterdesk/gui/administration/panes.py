"""The panes of the administration, in the order of their list. A new pane is one line here."""

from collections.abc import Callable
from dataclasses import dataclass

from shelterdesk.gui.administration.pane import Pane
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entry:
    """One pane: stable name, English label (context ``AdministrationPage``), icon, and its maker."""

    name: str
    label: str
    icon: str
    make: Callable[[Desk], Pane]


def _members(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.staff.staff_pane import StaffPane

    return StaffPane(desk)


def _cards(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.cards.cards_pane import CardsPane

    return CardsPane(desk)


def _backups(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.backups_pane import BackupsPane

    return BackupsPane(desk)


def _retention(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.retention.retention_pane import RetentionPane

    return RetentionPane(desk)


def _reads(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.reads_pane import ReadsPane

    return ReadsPane(desk)


def _moving(desk: Desk) -> Pane:
    from shelterdesk.gui.administration.moving.moving_pane import MovingPane

    return MovingPane(desk)


SETTINGS = "settings"
"""The first pane; the page itself makes it, because it changes what lies outside the vault."""

ENTRIES: tuple[Entry, ...] = (
    Entry("members", QT_TRANSLATE_NOOP("AdministrationPage", "Staff and keys"), "users", _members),
    Entry("cards", QT_TRANSLATE_NOOP("AdministrationPage", "Recovery cards"), "shield-check", _cards),
    Entry("backups", QT_TRANSLATE_NOOP("AdministrationPage", "Backups"), "hard-drive", _backups),
    Entry("retention", QT_TRANSLATE_NOOP("AdministrationPage", "Erasure and retention"), "trash-2", _retention),
    Entry("reads", QT_TRANSLATE_NOOP("AdministrationPage", "Who opened what"), "eye", _reads),
    Entry("moving", QT_TRANSLATE_NOOP("AdministrationPage", "Moving"), "door-open", _moving),
)
