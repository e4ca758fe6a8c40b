"""How a plan stands: what belongs to it, what was agreed to, and whether it changed since."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from shelterdesk.casework.plans import PlanAction, PlanAgreement, PlanApproval, PlanObjective
from shelterdesk.casework.record import Record, kind_of, to_body

HOW_FAR = frozenset(
    {"progress", "progress_note", "ended", "review", "state", "done", "action_note", "case_id", "reasons"}
)
"""Fields that say how far it is. Getting on with a plan is not another plan."""

_Said = TypeVar("_Said", PlanAgreement, PlanApproval)


@dataclass(frozen=True)
class Part:
    """One objective with its actions; actions of no objective that is here stand under an empty one."""

    objective: PlanObjective | None
    actions: tuple[PlanAction, ...]


def parts(objectives: Sequence[PlanObjective], actions: Sequence[PlanAction]) -> list[Part]:
    """The plan in order: objectives as they came, each with its actions, last the actions that belong to none."""
    below: dict[str, list[PlanAction]] = {objective.id: [] for objective in objectives}
    loose: list[PlanAction] = []
    for action in actions:
        below.get(action.objective or "", loose).append(action)
    found = [Part(objective, tuple(below[objective.id])) for objective in objectives]
    return [*found, Part(None, tuple(loose))] if loose else found


def plan_digest(objectives: Iterable[PlanObjective], actions: Iterable[PlanAction]) -> str:
    """SHA-256 (hex) over what the plan asks of whom until when, however the records are ordered. Empty for no plan."""
    sheets = [_asked(record) for record in (*objectives, *actions)]
    if not sheets:
        return ""
    text = json.dumps(sorted(sheets), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _asked(record: Record) -> str:
    body: Mapping[str, object] = {name: value for name, value in to_body(record).items() if name not in HOW_FAR}
    named = [kind_of(record).name, record.id, body]
    return json.dumps(named, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def last_of(said: Sequence[_Said]) -> _Said | None:
    """The newest word of the client or the director; ``said`` comes oldest first."""
    return said[-1] if said else None


def changed_since(said: PlanAgreement | PlanApproval, digest: str) -> bool:
    """Whether the plan is another than the one that was spoken of."""
    return said.plan_digest != digest


__all__ = ["HOW_FAR", "Part", "changed_since", "last_of", "parts", "plan_digest"]
