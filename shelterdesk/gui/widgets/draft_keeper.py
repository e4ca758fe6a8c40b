"""Hands what is typed into a form to the drafts, and finds it again."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from shelterdesk.casework.record import Kind, Reason, Record
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.question_row import QuestionRow
from shelterdesk.vault.draft_file import Draft, DraftKey

BESIDE = "+"


def record_of_draft(kind: Kind, draft: Draft) -> Record:
    """An empty record that a draft of a never saved sheet can be shown in."""
    return kind.record(id=draft.key.record_id, case_id=draft.key.case_id)


def unsaved(desk: Desk, kind: Kind, case_id: str) -> list[Record]:
    """Sheets of a file that exist only as a draft so far, as empty sheets that their form fills from it."""
    return [
        record_of_draft(kind, draft)
        for draft in desk.drafts_of(kind.name)
        if draft.key.case_id == case_id and desk.vault.get(kind.record, draft.key.record_id) is None
    ]


class DraftKeeper:
    """The draft of one form. What no field can show (an older form had it) stays in the draft beside the rest."""

    def __init__(self, desk: Desk, kind: Kind) -> None:
        self._desk = desk
        self._kind = kind
        self._ticket: int | None = None
        self._found: list[Draft] = []
        self.leftovers: dict[str, str] = {}
        """Texts without a field."""
        self.beside: dict[str, str] = {}
        """Texts beside the fields, under names that begin with ``BESIDE``; they wait and go with the rest."""

    def key(self, record: Record) -> DraftKey:
        """What a draft of this record is filed under."""
        kind = self._kind
        return DraftKey(kind.drawer, kind.name, record.id, record.case_id, record.base, kind.schema)

    def note(self, record: Record, rows: Iterable[QuestionRow]) -> None:
        """Take down the edited fields; returns at once."""
        rows = list(rows)
        fields = {row.name: row.field.text_as_typed() for row in rows} | self.leftovers | self.beside
        reasons = {row.name: str(row.reason) for row in rows if row.reason is not None}
        self._ticket = self._desk.note_draft(self.key(record), fields, reasons)

    def saved(self, record: Record, rest: Iterable[QuestionRow]) -> None:
        """The record is saved but for the fields in ``rest``, whose text was not understood."""
        rest = list(rest)
        if rest or self.leftovers:
            self.note(record, rest)
            return
        self._desk.draft_done(self.key(record), self._ticket)
        self._ticket = None
        self._take_over()

    def _take_over(self) -> None:
        """What somebody who left had typed, and was shown here, is saved now: it need not wait any longer."""
        shown = self._found[-1] if self._found else None
        if shown is None or not shown.id or shown.author == self._desk.vault.me.id:
            return
        with suppress(ShelterDeskError):  # else it is offered once more, which loses nothing
            self._desk.discard_draft(shown.id)
            self._found.remove(shown)

    def find(self, record: Record) -> Draft | None:
        """The newest draft of this record that waits, if any."""
        self._found = self._desk.drafts_of(self._kind.name, record.id)
        if not self._found:
            return None
        fields = self._found[-1].fields
        self.beside = {name: text for name, text in fields.items() if name.startswith(BESIDE)}
        return replace(self._found[-1], fields={name: fields[name] for name in fields if name not in self.beside})

    def discard(self, record: Record) -> ShelterDeskError | None:
        """Put aside what was found, for thirty days; the error where that failed."""
        found, self._found, self.leftovers, self.beside = self._found, [], {}, {}
        try:
            for draft in found:
                if draft.id:
                    self._desk.discard_draft(draft.id)
            self._desk.draft_done(self.key(record))
        except ShelterDeskError as error:
            return error
        return None


def reason_in(draft: Draft, name: str) -> Reason | None:
    """The reason a draft holds for a field; ``None`` for none or one this version does not know."""
    said = draft.reasons.get(name)
    return Reason(said) if said in set(Reason) else None


__all__ = ["BESIDE", "DraftKeeper", "reason_in", "record_of_draft", "unsaved"]
