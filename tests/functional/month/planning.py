"""The psychologist plans a month: series by keys, one drawn, one suggested; what is in the way is seen before."""

from shelterdesk.casework import Session
from shelterdesk.casework.timetable import moment_of
from tests.functional.month.hands import THERAPY, Key, Sitting, until
from tests.functional.month.house import ART, IN_MORNING, MORNING, at

BUSY, TWICE = "is not free from 09:00 to 14:00.", "Berik has another session from 09:00 to 09:50."
APART = "must not meet."
SERIES = (
    ("Aigul", 0, "09:00"), ("Bibi", 0, "11:00"), ("Dilnoza", 1, "09:00"), ("Elena", 1, "10:00"),
    ("Feruza", 1, "11:00"),
)  # fmt: skip
"""Client, day of the week, hour: planned by keys alone."""
REASON = "The appointment was moved by telephone"


def plan_the_month(sitting: Sitting) -> dict[str, list[str]]:
    """What was told on the way, by where it was told."""
    told: dict[str, list[str]] = {}
    sitting.go(THERAPY)
    sitting.tab_to(sitting.week.view)
    sitting.show_first_week()
    for name, day, hour in SERIES:
        sitting.walk_to(day, hour)
        _series(sitting, name, "Blue")
    told["twice"] = _double_booking(sitting)
    told["busy"] = _despite_the_appointment(sitting)
    _drawn(sitting)
    told["suggested"] = _suggested(sitting)
    told["apart"] = _morning_group(sitting)
    sitting.walk_to(3, "14:00")
    _series(sitting, ART, "Hall", minutes="90")
    return told


def sessions_of(sitting: Sitting, whose: str) -> list[Session]:
    """The sessions of a client or of a group, in their order."""
    wanted = sitting.house.clients.get(whose) or sitting.house.groups[whose]
    found = [one for one in sitting.vault.all(Session) if wanted in (one.case_id, one.therapy_group)]
    return sorted(found, key=lambda one: one.starts or "")


def _fill(sitting: Sitting, whose: str, room: str, minutes: str = "") -> None:
    """Into the sheet that is open: with whom, how long, where, every week, four times."""
    dialog, keys = sitting.dialog("SessionDialog"), sitting.keys
    rows = dialog.form.rows
    if whose in sitting.house.clients:
        sitting.choose(dialog.client.input, whose)
    if minutes:
        sitting.tab_to(rows["minutes"].field.input)
        keys.pick(minutes)
    if whose in sitting.house.groups:
        sitting.choose(rows["therapy_group"].field.input, whose)
    sitting.choose(rows["room"].field.input, room)
    sitting.alt(Key.Key_R)
    keys.press(Key.Key_Down)
    sitting.alt(Key.Key_H)
    keys.pick("4")


def _save(sitting: Sitting) -> None:
    sitting.enter()
    _back(sitting)


def _back(sitting: Sitting) -> None:
    sitting.back_at(sitting.week.view)


def _series(sitting: Sitting, whose: str, room: str, minutes: str = "") -> None:
    sitting.keys.pick("n")
    _fill(sitting, whose, room, minutes)
    _save(sitting)


def _meets(sitting: Sitting, words: str) -> list[str]:
    dialog = sitting.dialog("SessionDialog")
    until(lambda: words in dialog.meets.text(), f"{words!r} is not said, but {dialog.meets.text()!r}")
    return list(dialog.meets.text().splitlines())


def _double_booking(sitting: Sitting) -> list[str]:
    """Where somebody sits already: seen, and left."""
    sitting.walk_to(1, "09:00")
    sitting.keys.pick("n")
    _fill(sitting, "Gulnar", "Hall")
    told = _meets(sitting, TWICE)
    sitting.keys.press(Key.Key_Escape)
    _back(sitting)
    return told


def _despite_the_appointment(sitting: Sitting) -> list[str]:
    """The nurse has an appointment for Malika: not without a reason."""
    sitting.walk_to(2, "10:00")
    sitting.keys.pick("n")
    _fill(sitting, "Malika", "Blue")
    told = _meets(sitting, BUSY)
    dialog, before = sitting.dialog("SessionDialog"), len(sitting.vault.all(Session))
    sitting.enter()
    until(dialog.error.isVisible)
    assert len(sitting.vault.all(Session)) == before
    assert dialog.form.rows["despite"].field.input.hasFocus(), "the cursor is where the reason belongs"
    sitting.keys.type(REASON)
    _save(sitting)
    return told


def _drawn(sitting: Sitting) -> None:
    sitting.draw(1, "13:00", "14:00")
    _fill(sitting, "Gulnar", "Blue")
    _save(sitting)


def _suggested(sitting: Sitting) -> list[str]:
    """A time for Zarina: the second of those that are named, each with its reasons."""
    sitting.alt(Key.Key_S)
    dialog = sitting.dialog("SuggestDialog")
    sitting.choose(dialog.client.input, "Zarina")
    until(lambda: dialog.list.count() >= 3, "fewer than three times")
    told = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    sitting.tab_to(dialog.list)
    sitting.keys.press(Key.Key_Down)
    sitting.enter()
    sheet = sitting.dialog("SessionDialog")
    assert sheet.client.value() == sitting.house.clients["Zarina"]
    sitting.alt(Key.Key_R)
    sitting.keys.press(Key.Key_Down)
    sitting.alt(Key.Key_H)
    sitting.keys.pick("4")
    _save(sitting)
    return told


def _morning_group(sitting: Sitting) -> list[str]:
    """Two in it must not meet: seen in the sheet, so one of them leaves the group first."""
    sitting.show_first_week()
    sitting.walk_to(1, "14:30")
    sitting.keys.pick("n")
    _fill(sitting, MORNING, "Hall", minutes="90")
    told = _meets(sitting, APART)
    sitting.keys.press(Key.Key_Escape)
    _back(sitting)
    _leaves_the_group(sitting, "Zarina", MORNING)
    sitting.alt(Key.Key_1)
    sitting.walk_to(1, "14:30")
    sitting.keys.pick("n")
    _fill(sitting, MORNING, "Hall", minutes="90")
    until(lambda: not sitting.dialog("SessionDialog").meets.isVisible(), "they are still said to meet")
    _save(sitting)
    return told


def _leaves_the_group(sitting: Sitting, name: str, group: str) -> None:
    sitting.alt(Key.Key_4)
    pane = sitting.therapy.pane("groups")
    sitting.tab_to(pane.list)
    sitting.down_to(pane.list, group)
    sitting.tab_to(pane.roster.table)
    for _ in range(12):
        if pane.roster.table.chosen().case_id == sitting.house.clients[name]:
            break
        sitting.keys.press(Key.Key_Down)
    sitting.alt(Key.Key_L)
    until(lambda: len([one for one in pane.roster.members if one.left is None]) == len(IN_MORNING) - 1)


def move_and_cancel(sitting: Sitting) -> None:
    """One of Bibi's an hour later, one of Feruza's cancelled: both of the second week, both alone."""
    sitting.keys.press(Key.Key_PageDown)
    sitting.stand_on(_of_week(sitting, "Bibi", 7))
    sitting.push(*[Key.Key_Down] * 4)
    sitting.stand_on(_of_week(sitting, "Feruza", 7))
    sitting.keys.press(Key.Key_Delete)
    sitting.menu()
    sitting.enter()
    sitting.keys.press(Key.Key_PageUp)


def _of_week(sitting: Sitting, whose: str, after: int) -> str:
    first, last = at(after, "00:00"), at(after + 7, "00:00")
    return next(one.id for one in sessions_of(sitting, whose) if first <= (moment_of(one.starts) or last) < last)
