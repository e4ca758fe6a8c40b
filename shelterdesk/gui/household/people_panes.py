"""People around the house: who comes, who is on duty, care for the carers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from shelterdesk.casework import ConductAccepted, HouseText, OutsidePerson, PartialDate, RotaSlot, Supervision
from shelterdesk.casework.record import Record
from shelterdesk.casework.terms import (
    GOOD,
    NONE,
    OVER,
    SOON,
    UNLIMITED,
    callable_on,
    confidentiality,
    not_accepted,
    term,
)
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.kind_pane import KindPane
from shelterdesk.gui.widgets.paged_table import Column
from shelterdesk.gui.words import date_text
from shelterdesk.vault.moments import text_of


class OutsidePane(KindPane):
    """Interpreters, volunteers and others; whether they promised to keep silent, in words."""

    ICON = "languages"
    MOST = 6

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, OutsidePerson, parent=parent)

    def more(self) -> list[Column[Record]]:
        """How it stands with confidentiality."""
        return [Column(lambda: self.tr("Confidentiality"), self._promise, 5)]

    def _promise(self, record: Record) -> str:
        assert isinstance(record, OutsidePerson)
        found = confidentiality(record, self.today())
        if found.state == OVER and found.last is not None:
            return self.tr("Expired {day}").format(day=date_text(found.last))
        if found.state == SOON:
            return self.tr("Expires in %n day(s)", "", found.days)
        if found.state == GOOD and found.last is not None:
            return self.tr("Until {day}").format(day=date_text(found.last))
        return self.tr("Signed, no end") if found.state == UNLIMITED else self.tr("Not signed")

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """Who still comes, by name; who does not come any more last."""
        people = [one for one in records if isinstance(one, OutsidePerson)]
        people.sort(key=lambda one: (one.ended == "yes", (one.called or "").casefold()))
        return people

    def said(self, records: list[Record]) -> str:
        """Whose promise has ended, ends soon, or was never given."""
        coming = [one for one in records if isinstance(one, OutsidePerson) and one.ended != "yes"]
        states = [confidentiality(one, self.today()).state for one in coming]
        parts = []
        if lapsed := sum(state in (OVER, NONE) for state in states):
            parts.append(self.tr("%n without a valid promise of confidentiality", "", lapsed))
        if soon := states.count(SOON):
            parts.append(self.tr("%n to be signed anew within 30 days", "", soon))
        return " · ".join(parts)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Interpreters, volunteers, doctors who visit: their languages, and until when they promised to "
                       "keep silent. They never get access to a case.")  # fmt: skip


class RotaPane(KindPane):
    """Who has which shift, and who can be called today."""

    ICON = "calendar-days"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, RotaSlot, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Today, to be changed."""
        del case_id
        return RotaSlot(day=PartialDate.of(self.today()))

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The latest day first."""
        slots = [one for one in records if isinstance(one, RotaSlot)]
        slots.sort(key=lambda one: str(one.day or ""), reverse=True)
        return slots

    def said(self, records: list[Record]) -> str:
        """Who can be called today."""
        slots = [one for one in records if isinstance(one, RotaSlot)]
        names = [self.desk.vault.alias_of(member) for member in callable_on(slots, self.today())]
        if names:
            return self.tr("Can be called today: {names}").format(names=", ".join(names))
        return self.tr("Nobody is entered as on call today.")

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Who has which shift on which day, and who can be called.")


class SupervisionPane(KindPane):
    """Care for the carers: dates, never contents."""

    ICON = "heart-handshake"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Supervision, parent=parent)

    def more(self) -> list[Column[Record]]:
        """Whether the next one is due."""
        return [Column(lambda: self.tr("Due?"), self._due, 4)]

    def _due(self, record: Record) -> str:
        assert isinstance(record, Supervision)
        found = term(record.next_on, self.today())
        if found.state == OVER and found.last is not None:
            return self.tr("Overdue since {day}").format(day=date_text(found.last))
        return self.tr("In %n day(s)", "", found.days) if found.state == SOON else ""

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("When somebody of the team had supervision and when it is due again. Never what was said.")


class ConductPane(KindPane):
    """Who accepted the code of conduct of the house."""

    ICON = "scale"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, ConductAccepted, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Accepted now by whoever writes; which version is asked."""
        del case_id
        return ConductAccepted(member=self.desk.vault.me.id, accepted_at=text_of(self.desk.vault.now()))

    def said(self, records: list[Record]) -> str:
        """Who has not accepted the newest version."""
        accepted = [one for one in records if isinstance(one, ConductAccepted)]
        active = [member.id for member in self.desk.vault.members.values() if member.active]
        missing = [self.desk.vault.alias_of(member) for member in not_accepted(accepted, active)]
        if not accepted or not missing:
            return ""
        return self.tr("Not yet accepted in the newest version: {names}").format(names=", ".join(missing))

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Who read the code of conduct of the house and accepted it. What is written here stays.")


class TextsPane(KindPane):
    """House rules, rights, the code of conduct, in each language and version."""

    ICON = "book-open"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, HouseText, parent=parent)

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """What belongs together stands together, the newest version first."""
        texts = [one for one in reversed(records) if isinstance(one, HouseText)]
        texts.sort(key=lambda one: ((one.about or "").casefold(), one.language or ""))
        return texts

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("House rules, rights and the code of conduct, in each language that is spoken here. When they "
                       "were explained to a client is written in the file.")  # fmt: skip


__all__ = ["ConductPane", "OutsidePane", "RotaPane", "SupervisionPane", "TextsPane"]
