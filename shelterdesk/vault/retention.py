"""Which closed files are due to be erased or asked about, by their sheets and the rules of the house."""

from dataclasses import dataclass, replace
from datetime import date

from shelterdesk.casework.case import Case
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.retention import ASK_EACH_YEAR_MONTHS, Keeping, Retention, RetentionRule, keeping_of
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import LegalHoldError
from shelterdesk.vault.reading import Reading

_SHORTEST_MONTH = 28


@dataclass(frozen=True)
class DueFile:
    """A closed file about which somebody should decide."""

    case_id: str
    code: str
    closed: PartialDate
    keeping: Keeping


def rules_of(vault: Reading) -> dict[str, RetentionRule]:
    """Purpose → the rule of the house, the newest where there are several."""
    return {rule.purpose or "": rule for rule in vault.all(RetentionRule)} if Drawer.HOUSE in vault.drawers else {}


def keeping(vault: Reading, case_id: str, closed: PartialDate) -> Keeping:
    """How long one closed file is kept."""
    return keeping_of(case_id, closed, vault.of_case(Retention, case_id), rules_of(vault).values())


def due(vault: Reading, today: date) -> list[DueFile]:
    """The closed files that are due, longest due first; none for those who do not hold the files."""
    if Drawer.CASEWORK not in vault.drawers:
        return []
    rules = rules_of(vault)
    sheets: dict[str, list[Retention]] = {}
    for sheet in vault.all(Retention):
        sheets.setdefault(sheet.case_id, []).append(sheet)
    plain: dict[str, Keeping] = {}
    found = []
    for case_id, code, closed_text in _closed_before(vault, today, rules, sheets):
        closed = PartialDate.parse(closed_text)
        if case_id in sheets:
            kept = keeping_of(case_id, closed, sheets[case_id], rules.values())
        else:  # most files have no sheet: how long they are kept is reckoned once for each day of closing
            if closed_text not in plain:
                plain[closed_text] = keeping_of("", closed, (), rules.values())
            kept = replace(plain[closed_text], case_id=case_id)
        if kept.due(today):
            found.append(DueFile(case_id, code or "", closed, kept))
    return sorted(found, key=lambda one: (one.keeping.until, one.code))


def _closed_before(
    vault: Reading, today: date, rules: dict[str, RetentionRule], sheets: dict[str, list[Retention]]
) -> list[tuple[str, str | None, str]]:
    """Closed files old enough that they may be due at all, and those with a sheet of their own."""
    months = min([ASK_EACH_YEAR_MONTHS, *(rule.months for rule in rules.values() if rule.months)])
    latest = date.fromordinal(max(1, today.toordinal() - months * _SHORTEST_MONTH)).isoformat()
    files = vault.files_of(kind_of(Case))
    closed = 'SELECT id, code, closed FROM "case" WHERE closed IS NOT NULL AND removed = 0'
    rows = [row for file in files for row in file.read(f"{closed} AND closed <= ?", (latest,))]
    known = {row[0] for row in rows}
    for case_id in sheets:
        if case_id not in known:
            rows += [row for file in files for row in file.read(f"{closed} AND id = ?", (case_id,))]
    return [(row[0], row[1], row[2]) for row in rows]


def require_no_hold(vault: Reading, case_id: str) -> None:
    """Raises ``LegalHoldError`` where a sheet of this case says that it must not be erased now."""
    if is_held(vault, case_id):
        raise LegalHoldError(case_id)


def is_held(vault: Reading, case_id: str) -> bool:
    """Whether a sheet of this case, as far as this member sees them, says that it must not be erased now."""
    if not case_id or vault.place_of(kind_of(Retention), case_id) not in vault.drawers:
        return False
    last = {sheet.purpose: sheet for sheet in vault.of_case(Retention, case_id)}
    return any(sheet.legal_hold == "yes" for sheet in last.values())
