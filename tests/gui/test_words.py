from datetime import UTC, date, datetime

import pytest

from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import COUNTRY
from shelterdesk.casework.record import KINDS, Reason
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.gui import words
from shelterdesk.gui.language import speak


def test_a_day_is_written_with_a_whole_year():
    assert words.date_text(date(1999, 5, 2)) == "2 May 1999"
    speak("ru")
    assert words.date_text(date(1999, 5, 2)) == "02.05.1999"
    speak("kk")
    assert words.date_text(date(1999, 5, 2)) == "02.05.1999"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("2024", "2024"), ("2024-05", "May 2024"), ("2024-21", "Spring 2024"), ("2024-24", "Winter 2024/2025"),
     ("2024-05-12", "12 May 2024")],
)
def test_a_partial_date_is_shown_as_exactly_as_it_is_known(stored, shown):
    assert words.partial_date_text(PartialDate(stored)) == shown


def test_a_moment_is_shown_in_local_time(monkeypatch):
    there = datetime(2026, 11, 23, 21, 5, tzinfo=UTC).astimezone()
    assert words.moment_text("2026-11-23T21:05Z") == f"{words.date_text(there.date())} {there:%H:%M}"
    assert words.moment_text("soon") == "soon"


def test_a_code_has_words_in_the_language_of_the_windows():
    assert words.code_label(COUNTRY, "KZ") == "Kazakhstan"
    speak("ru")
    assert words.code_label(COUNTRY, "KZ") == "Казахстан"
    assert words.code_label(COUNTRY, "??") == "??"


def test_everything_has_a_name():
    for reason in Reason:
        assert words.reason_label(reason)
    for drawer in Drawer:
        assert words.drawer_label(drawer)
    for role in Role:
        assert words.role_label(role)
    for kind in KINDS.values():
        assert words.kind_label(kind)
        assert words.kind_plural(kind)
    assert words.drawer_label("attic") == "attic"
    assert words.kind_label("from the future") == "from the future"
