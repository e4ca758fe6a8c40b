"""The sheets that the quick intake fills: which questions, with what already known, saved all at once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from shelterdesk.casework.case import Case
from shelterdesk.casework.intake import ImmediateNeeds, Intake
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.person import Name, Person
from shelterdesk.casework.placement import Placement
from shelterdesk.casework.record import KINDS, Question, Reason, Record, Value, kind_of, new_id
from shelterdesk.gui.clients.case_codes import unused_code
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.field import Field
from shelterdesk.vault.draft_file import Draft, DraftKey

QUESTIONS: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        ("who", ("person.called", "name.full_name", "person.gender", "person.minor", "person.citizenships")),
        ("talking", ("person.first_language", "person.other_languages", "immediate_needs.interpreter_needed")),
    ),
    (
        ("arrival", ("intake.received_at", "intake.referral_source", "case.worker", "placement.kind_of_place")),
        ("now", ("immediate_needs.danger", "immediate_needs.danger_note", "immediate_needs.urgent",
                 "immediate_needs.urgent_note")),
    ),
)
"""Columns of groups of questions, as ``kind.field``; the cursor goes down the left column, then the right one."""

_KINDS: tuple[type[Record], ...] = (Case, Person, Name, Intake, ImmediateNeeds, Placement)


class QuickIntake:
    """One new client in the making: made-up code, ids of the sheets to be, the draft of what is typed."""

    def __init__(self, desk: Desk, draft: Draft | None = None) -> None:
        self._desk = desk
        self.draft = draft
        self.case_id = draft.key.case_id if draft else new_id()
        self.code = unused_code(desk)
        self._ids = {kind_of(record).name: new_id() for record in _KINDS}
        kind = kind_of(Case)
        fresh = DraftKey(kind.drawer, kind.name, self.case_id, self.case_id, "", kind.schema)
        self._key = draft.key if draft else fresh

    @classmethod
    def begun_before(cls, desk: Desk) -> "QuickIntake | None":
        """The newest quick intake that was typed into and neither saved nor set aside."""
        begun = [
            draft
            for draft in desk.drafts_of("case")
            if any("." in name for name in (*draft.fields, *draft.reasons))  # not of a case now in the bin
            and desk.vault.get(Case, draft.key.record_id) is None
        ]
        return cls(desk, begun[-1]) if begun else None

    def question(self, name: str) -> Question:
        """The description of ``kind.field``."""
        kind, field = name.split(".")
        return KINDS[kind].questions[field]

    def prefilled(self) -> dict[str, Value]:
        """What is known before the first word: now, me, this house."""
        return {
            "intake.received_at": self._desk.vault.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ"),
            "case.worker": self._desk.vault.me.id,
            "placement.kind_of_place": "house",
        }

    def reason_of(self, name: str) -> Reason | None:
        """Why there was no answer, as the draft has it."""
        why = self.draft.reasons.get(name) if self.draft else None
        return Reason(why) if why else None

    def note(self, fields: Mapping[str, str], reasons: Mapping[str, Reason]) -> None:
        """Keep everything the page shows as a draft; returns at once."""
        self._desk.vault.drafts.note(self._key, dict(fields), {name: str(why) for name, why in reasons.items()})

    def set_aside(self) -> None:
        """Put the draft aside for 30 days."""
        for draft in self._desk.drafts_of("case", self.case_id):
            self._desk.discard_draft(draft.id)

    def alike(self, text: str, limit: int) -> dict[str, str]:
        """Case id → code of clients one of whose names begins like this in any spelling, the best first."""
        hits = [hit for hit in self._desk.vault.search(text, limit=10) if hit.matched_name and hit.case_id]
        ids = list(dict.fromkeys(hit.case_id for hit in hits))[:limit]
        cases = (self._desk.vault.get(Case, case_id) for case_id in ids)
        return {case.id: case.code or "" for case in cases if case is not None}

    def save(self, fields: Mapping[str, Field], reasons: Mapping[str, Reason]) -> None:
        """Write case and sheets in one transaction; text that was not understood stays as the draft of its sheet.

        Raises what ``Vault.save`` raises; then nothing is saved and the draft stays."""
        answers: dict[str, dict[str, Any]] = {}
        for name, field in fields.items():
            kind, asked = name.split(".")
            value = field.value()
            if value not in (None, (), ""):
                answers.setdefault(kind, {})[asked] = value
        records = self._records(answers, reasons)
        self._desk.save(*records)
        for kind, typed in _not_understood(fields).items():
            self._keep_typed(kind, typed, records)
        self._desk.vault.drafts.done(self._key)

    def _records(self, answers: dict[str, dict[str, Any]], reasons: Mapping[str, Reason]) -> list[Record]:
        arrived = self._arrival_day(answers.get("intake", {}).get("received_at"))
        case = Case(
            id=self.case_id, case_id=self.case_id, code=self.code, stage="rescue", stay="present", opened=arrived,
            worker=answers.get("case", {}).get("worker"),
        )
        whys: dict[str, dict[str, Reason]] = {}
        for name, why in reasons.items():
            whys.setdefault(name.split(".")[0], {})[name.split(".")[1]] = why
        records: list[Record] = [replace(case, reasons=whys.get("case", {}))]
        if arrived is not None:
            answers.setdefault("intake", {})["received_on"] = arrived
            answers.get("placement", {})["began"] = arrived
        for record in _KINDS[1:]:
            name = kind_of(record).name
            if answers.get(name) or whys.get(name):
                sheet = {**answers.get(name, {}), "reasons": whys.get(name, {})}
                records.append(record(id=self._ids[name], case_id=self.case_id, **sheet))
        return records

    @staticmethod
    def _arrival_day(moment: str | None) -> PartialDate | None:
        """The day on the shelter's calendar of the moment of arrival."""
        return PartialDate(datetime.fromisoformat(moment).astimezone().date().isoformat()) if moment else None

    def _keep_typed(self, kind: str, typed: dict[str, str], records: list[Record]) -> None:
        known = KINDS[kind]
        saved = next((record for record in records if kind_of(record) is known), None)
        base = getattr(self._desk.vault.get(known.record, saved.id), "base", "") if saved else ""
        record_id = self.case_id if kind == "case" else self._ids[kind]
        self._desk.vault.drafts.note(
            DraftKey(known.drawer, kind, record_id, self.case_id, base, known.schema), typed, {}
        )


def _not_understood(fields: Mapping[str, Field]) -> dict[str, dict[str, str]]:
    typed: dict[str, dict[str, str]] = {}
    for name, field in fields.items():
        if not field.understood():
            kind, asked = name.split(".")
            typed.setdefault(kind, {})[asked] = field.text_as_typed()
    return typed


__all__ = ["QUESTIONS", "QuickIntake"]
