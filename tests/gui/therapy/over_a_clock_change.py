"""Plans series in the window around both changes of the clock; prints when they begin, and where they stand in the
week. ``python over_a_clock_change.py FOLDER`` with TZ set; not a test by itself."""

import json
import sys
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shelterdesk.casework import Session
from shelterdesk.gui import language, theme
from shelterdesk.gui.therapy.week_pane import WeekPane
from shelterdesk.vault import Vault
from tests.gui.therapy.week_house import House, choose, dialog_of
from tests.vault.making import Clock, make, unlocked

WEEKLY, DAILY = 1, 5


def planned(week: WeekPane, vault: Vault, first: date, hour: str, how: int, times: int) -> list[tuple[str, str]]:
    """Plan it by the sheet; moments as they are kept, with the hour at which each stands in the week."""
    before = {one.id for one in vault.all(Session)}
    week.new_session(datetime.combine(first, time.fromisoformat(hour)).astimezone(), 50, "")
    dialog = dialog_of(week)
    choose(dialog.client, "Malika")
    dialog.repeat.how.setCurrentIndex(how)
    dialog.repeat.times.set_value(times)
    dialog.keep()
    made = sorted((one for one in vault.all(Session) if one.id not in before), key=lambda one: one.starts or "")
    return [(one.starts or "", stands(week, one)) for one in made]


def stands(week: WeekPane, session: Session) -> str:
    """The hour at which the calendar draws it."""
    week.go_to(datetime.fromisoformat(session.starts or "").astimezone().date())
    piece = next(piece for piece in week.view.pieces if piece.item.id == session.id)
    return f"{piece.top // 60:02}:{piece.top % 60:02}"


def main(folder: Path) -> None:
    """Both changes of 2026, and the night in which three o'clock does not exist."""
    application = QApplication([])
    theme.apply(application, theme.Look.LIGHT)
    language.speak("en")
    make(folder)
    with unlocked(folder, clock=Clock(datetime(2026, 3, 1, 12).astimezone())) as vault:
        week = WeekPane(House(vault).desk)
        week.show()
        QTest.qWaitForWindowExposed(week)
        series = (
            planned(week, vault, date(2026, 3, 23), "10:00", WEEKLY, 2),
            planned(week, vault, date(2026, 10, 19), "10:00", WEEKLY, 2),
            planned(week, vault, date(2026, 3, 28), "03:30", DAILY, 3),
        )
        sys.stdout.write(json.dumps(series) + "\n")
        week.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
