"""What the page of duty shows, read once per change from the house alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from shelterdesk.casework import (
    CareCard,
    Dose,
    DutyEntry,
    Incident,
    IncidentPlan,
    Medicine,
    RollCall,
    ShiftLog,
    WatchRound,
)
from shelterdesk.casework.dose_times import DueDose, due, left_in_the_box, moment
from shelterdesk.casework.incident_steps import is_open
from shelterdesk.casework.rounds import Watch, watched
from shelterdesk.casework.shifts import past, running
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.words import client_label

_MANY = 20_000
_NEWEST = 2_000
_DOSES = 6_000
"""What was given of a box since it was counted: two months of a full house."""
_SHIFTS = 200
_BEFORE, _AHEAD = timedelta(hours=8), timedelta(hours=12)
"""Doses that nobody wrote anything about are shown so long after they were due, and all that come so soon."""


@dataclass(frozen=True)
class Tonight:
    """The house as duty sees it at one moment."""

    now: datetime
    shift: ShiftLog | None
    past: tuple[ShiftLog, ...]
    cards: Mapping[str, CareCard]
    """Of those who are here, by case id, in order of their names."""
    known: Mapping[str, CareCard]
    """Of everybody."""
    entries: tuple[DutyEntry, ...]
    """Of the running shift, or of the last one; the newest first."""
    watches: tuple[Watch, ...]
    doses: tuple[DueDose, ...]
    medicines: tuple[Medicine, ...]
    given: tuple[Dose, ...]
    boxes: Mapping[str, Fraction | None]
    """Medicine → what should be left in its box."""
    roll_call: RollCall | None
    """The newest of this shift."""
    incidents: tuple[Incident, ...]
    """Those that go on."""
    plans: tuple[IncidentPlan, ...]

    @classmethod
    def read(cls, desk: Desk) -> "Tonight":
        """The house now."""
        vault, now = desk.vault, desk.vault.now()
        shifts = vault.all(ShiftLog, limit=_SHIFTS)
        shift, ended = running(shifts), past(shifts)
        of_shift = shift or (ended[0] if ended else None)
        known = {card.case_id: card for card in vault.all(CareCard, limit=_MANY)}
        here = sorted((card for card in known.values() if card.here != "no"), key=client_label)
        cards = {card.case_id: card for card in here}
        since = datetime.fromisoformat(shift.began_at) if shift and shift.began_at else now
        medicines = tuple(one for one in vault.all(Medicine, limit=_MANY) if one.case_id in cards)
        given = tuple(vault.all(Dose, limit=_DOSES))
        begins = min(since, now) - _BEFORE
        doses = [
            one for one in due(medicines, given, begins, now + _AHEAD)
            if one.done is None or one.due_at >= moment(since) or (one.done.given_at or "") >= moment(since)
        ]  # fmt: skip
        calls = vault.find(RollCall, shift=shift.id) if shift else []
        entries = vault.find(DutyEntry, shift=of_shift.id) if of_shift else []
        return cls(
            now=now, shift=shift, past=tuple(ended), cards=cards, known=known, entries=tuple(reversed(entries)),
            watches=tuple(watched(cards.values(), vault.all(WatchRound, limit=_NEWEST), since)),
            doses=tuple(doses), medicines=medicines, given=given, boxes=_boxes(medicines, given),
            roll_call=calls[-1] if calls else None,
            incidents=tuple(one for one in vault.all(Incident) if is_open(one)),
            plans=tuple(vault.all(IncidentPlan)),
        )  # fmt: skip

    def name(self, case_id: str) -> str:
        """What a client is called on pages of the house."""
        return client_label(self.known.get(case_id))


def _boxes(medicines: tuple[Medicine, ...], given: tuple[Dose, ...]) -> dict[str, Fraction | None]:
    of: dict[str, list[Dose]] = {}
    for dose in given:
        of.setdefault(dose.medicine or "", []).append(dose)
    return {one.id: left_in_the_box(one, of.get(one.id, ())) for one in medicines}
