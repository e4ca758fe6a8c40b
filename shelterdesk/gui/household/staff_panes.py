"""The staff as sessions need them: names, languages, hours, days away; and the rooms in which sessions are held."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shelterdesk.casework import PartialDate, SessionRoom, StaffAbsence, StaffCard, WorkingHours
from shelterdesk.casework.record import Record
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.kind_pane import KindPane


class StaffPane(KindPane):
    """What colleagues are called, which languages they speak, how to reach them at night."""

    ICON = "users"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, StaffCard, parent=parent)

    def said(self, records: list[Record]) -> str:
        """Who has no card yet."""
        with_card = {one.member for one in records if isinstance(one, StaffCard)}
        members = self.desk.vault.members.values()
        missing = [member.alias for member in members if member.active and member.id not in with_card]
        return self.tr("Without a card: {names}").format(names=", ".join(missing)) if missing else ""

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("First name or alias, languages, woman or man: whoever plans a session sees who fits a client. "
                       "No surnames.")  # fmt: skip


class HoursPane(KindPane):
    """When somebody can have sessions."""

    ICON = "clock"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, WorkingHours, parent=parent)

    def blank(self, case_id: str) -> Record:
        """One's own usual week, to be changed."""
        del case_id
        return WorkingHours(member=self.desk.vault.me.id, weekdays=("1", "2", "3", "4", "5"))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("On which days and from when until when somebody can have sessions. Nobody is planned for other "
                       "hours without being asked.")  # fmt: skip


class AbsencePane(KindPane):
    """Who is away when; never why."""

    ICON = "calendar-days"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, StaffAbsence, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Oneself, from today."""
        del case_id
        return StaffAbsence(member=self.desk.vault.me.id, began=PartialDate.of(self.today()))

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The latest first."""
        away = [one for one in records if isinstance(one, StaffAbsence)]
        away.sort(key=lambda one: str(one.began or ""), reverse=True)
        return away

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Days on which somebody of the team is not here. Never why.")


class SessionRoomPane(KindPane):
    """Where sessions are held."""

    ICON = "door-open"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, SessionRoom, parent=parent)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Rooms for talks and groups, and how many people they take. Two sessions at once in one room "
                       "are noticed.")  # fmt: skip


__all__ = ["AbsencePane", "HoursPane", "SessionRoomPane", "StaffPane"]
