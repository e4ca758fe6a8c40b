"""Of which sessions of a series a change is: of one, of those after it too, or of all that are to come."""

from shelterdesk.casework import Session, SessionSeries
from shelterdesk.casework.record import Record
from shelterdesk.casework.series import change_all, change_following
from shelterdesk.gui.desk import Desk
from shelterdesk.vault.timetable import of_series

THIS, FOLLOWING, EVERY = "this", "following", "every"


def to_save(desk: Desk, before: Session, after: Session, scope: str) -> list[Record]:
    """All that is to be saved where ``before`` becomes ``after``. Raises ``NotARuleError``."""
    series = desk.vault.get(SessionSeries, before.series) if before.series and scope != THIS else None
    if series is None:
        return [after]
    change = change_following if scope == FOLLOWING else change_all
    changed = change(series, of_series(desk.vault, series), before, after, desk.vault.now())
    return [*changed.series, *changed.sessions]


__all__ = ["EVERY", "FOLLOWING", "THIS", "to_save"]
