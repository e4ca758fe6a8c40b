"""Visits: whoever stands at the door is compared with those who must stay out before the door is opened."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shelterdesk.casework import OutsidePerson, RotaSlot, Visit
from shelterdesk.casework.record import Record
from shelterdesk.casework.terms import callable_on
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.gate_line import CLEAR, CLOSED, STOP, GateLine, compared
from shelterdesk.gui.widgets.kind_pane import MANY, KindPane
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.gui.words import local
from shelterdesk.vault.moments import text_of


def told_of(visit: Visit, desk: Desk) -> Iterable[str | None]:
    """What was said about the visitor: names, telephone and numbers of papers, wherever they stand."""
    known = desk.vault.get(OutsidePerson, visit.outside_person) if visit.outside_person else None
    said = [visit.visitor, visit.paper_shown, visit.visit_note]
    return said if known is None else [*said, known.called, known.phone]


def at_the_door(visit: Visit, desk: Desk) -> str:
    """What the gate says about a visitor: ``unknown`` while nothing is told, ``clear``, ``stop`` or ``closed``."""
    return compared(desk, told_of(visit, desk))


class VisitDialog(SheetDialog):
    """The form of a visit, and over it what to do; a reason is never given, because nobody here knows it."""

    def __init__(self, visit: Visit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(visit, desk, parent)
        self._desk = desk
        self.line, self.trouble = GateLine(self.form, desk, self._said, self._words), PlainLabel()
        self.trouble.setProperty("tone", "warn")
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.line)
        layout.insertWidget(2, self.trouble)
        self.trouble.hide()
        self.form.saved.connect(self._note_stop)
        self.line.compare()

    @property
    def found(self) -> str:
        """What the gate said last."""
        return self.line.found

    def _said(self, visit: Record) -> Iterable[str | None]:
        assert isinstance(visit, Visit)
        return told_of(visit, self._desk)

    def _words(self, found: str) -> str:
        if found == STOP:
            return self.tr("Do not let in. Do not say that anybody is here. Call {who}.").format(who=self._whom())
        if found == CLOSED:
            return self.tr("The list of those who must stay out cannot be read now. Let nobody in before you have "
                           "called {who}.").format(who=self._whom())  # fmt: skip
        if found == CLEAR:
            return self.tr("Not among those who must stay out. That alone is no reason to let somebody in.")
        return self.tr("Write name, telephone and number of the paper before you open: they are compared with those "
                       "who must stay out.")  # fmt: skip

    def _whom(self) -> str:
        vault = self._desk.vault
        day = local(vault.now()).date()
        names = [vault.alias_of(member) for member in callable_on(vault.all(RotaSlot, limit=MANY), day)]
        return ", ".join(names) or self.tr("the colleague on call")

    def _note_stop(self, saved: Record) -> None:
        """Write into the visit that it was stopped, once."""
        assert isinstance(saved, Visit)
        if at_the_door(saved, self._desk) != STOP:
            return
        words = self.tr("Compared at the door: must not be let in.")
        if words in (saved.visit_note or ""):
            return
        try:
            self._desk.save(replace(saved, visit_note="\n".join(filter(None, (saved.visit_note, words)))))
        except ShelterDeskError as error:
            self.trouble.setText(words_for(error))
            self.trouble.show()


class VisitPane(KindPane):
    """Who came, and who is still in the house."""

    ICON = "door-open"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Visit, parent=parent)

    def blank(self, case_id: str) -> Record:
        """Now, written by whoever sits here."""
        del case_id
        return Visit(came_at=text_of(self.desk.vault.now()), written_by=self.desk.vault.me.id)

    def dialog_for(self, record: Record) -> QDialog:
        """The form that compares."""
        assert isinstance(record, Visit)
        return VisitDialog(record, self.desk, self)

    def said(self, records: list[Record]) -> str:
        """Who is in the house."""
        inside = [one for one in records if isinstance(one, Visit) and one.outcome == "let_in" and not one.left_at]
        return self.tr("%n visitor(s) in the house", "", len(inside)) if inside else ""

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Everybody who came to the door. Begin before you open: what you type is compared with those "
                       "who must stay out.")  # fmt: skip


__all__ = ["VisitDialog", "VisitPane", "at_the_door", "told_of"]
