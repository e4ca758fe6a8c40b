"""A client in the house, and the psychologist at her questionnaires."""

import pytest
import shiboken6

from shelterdesk.casework import CareCard, Case
from tests.gui.therapy.asking import MALIKA, shown
from tests.vault.making import unlocked


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
