"""A client in the house, and the psychologist at her questionnaires."""

from datetime import datetime, time, timedelta
from shutil import copytree

import pytest
import shiboken6

from shelterdesk.casework import CareCard, Case
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.week_pane import WeekPane
from tests.gui.therapy.asking import MALIKA, shown
from tests.gui.therapy.eight_clients import NOW, Week, fill
from tests.gui.therapy.week_house import MONDAY, House
from tests.vault.making import Clock, unlocked


@pytest.fixture
def folder(vault):
    vault.save(CareCard(case_id=MALIKA, code="RLD-472", called="Malika", here="yes"))
    vault.save(Case(id=MALIKA, case_id=MALIKA, code="RLD-472"))
    where = vault.folder
    vault.close()
    return where


@pytest.fixture
def berik(folder):
    """The psychologist: holds casework and clinical, not protection."""
    with unlocked(folder, "Berik") as opened_vault:
        yield opened_vault


@pytest.fixture
def pane(berik, qtbot):
    made = shown(berik, qtbot)
    yield made
    shiboken6.delete(made)


@pytest.fixture
def week_house(tmp_path, made_once):
    copytree(made_once, tmp_path / "week.shelter")
    clock = Clock(datetime.combine(MONDAY + timedelta(days=2), time(12)).astimezone())  # Wednesday noon
    with unlocked(tmp_path / "week.shelter", clock=clock) as vault:
        yield House(vault)


@pytest.fixture
def week(week_house, qtbot):
    made = WeekPane(week_house.desk)
    made.resize(1120, 660)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    shiboken6.delete(made)


@pytest.fixture
def psychologist(tmp_path, made_once):
    """Berik's week."""
    folder = copytree(made_once, tmp_path / "therapy.shelter")
    clock = Clock(NOW)
    with unlocked(folder, "Berik", clock=clock) as vault:
        yield fill(Week(folder, Desk(vault), clock))
