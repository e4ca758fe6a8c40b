"""What is imported while somebody types."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from shelterdesk.gui.warming import MODULES, Warming


def test_every_step_is_taken_once_and_then_there_is_peace(qtbot: QtBot) -> None:
    warming = Warming()
    assert not warming.done
    warming.start()
    qtbot.waitUntil(lambda: warming.done, timeout=20_000)
    assert {step.partition(":")[0] for step in MODULES} <= set(sys.modules)


def test_a_step_that_does_not_exist_is_a_bug_and_not_passed_over() -> None:
    warming = Warming(modules=("shelterdesk.gui.no_such_place",))
    with pytest.raises(ModuleNotFoundError):
        warming.take_step()
