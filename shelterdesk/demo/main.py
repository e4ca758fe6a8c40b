"""``shelterdesk demo OUT``: a practice vault, the day of a newcomer in real windows, pictures, and a check."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from shelterdesk import paths

FINE, FOUND, USAGE, NOT_OPENED = range(4)
VAULT = "practice.shelter"


def main(argv: Sequence[str]) -> int:
    """Run the demonstration into the folder named in ``argv``; 0 fine, 1 findings, 2 usage."""
    if len(argv) != 1 or argv[0].startswith("-"):
        print("usage: shelterdesk demo OUT", file=sys.stderr)
        return USAGE
    out = Path(argv[0])
    if (out / VAULT).exists():
        print(f"{out / VAULT} is there already; name another folder.", file=sys.stderr)
        return USAGE
    out.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["SHELTERDESK_DATA"] = str(out / "outside-the-vault")
    with (out / "steps.txt").open("w", encoding="utf-8") as file:
        return _perform(out, Steps(file))


class Steps:
    """Tells each step on the screen and in ``steps.txt``."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._number = 0

    def say(self, line: str) -> None:
        """A line that belongs to the step before."""
        print(line, flush=True)
        print(line, file=self._file, flush=True)

    def step(self, line: str) -> None:
        """The next step, numbered."""
        self._number += 1
        self.say(f"{self._number:3d}. {line}")


def _perform(out: Path, steps: Steps) -> int:
    from shelterdesk.demo.interview import read_interview
    from shelterdesk.demo.stage import Stage
    from shelterdesk.demo.story import OTHER_SPELLING, Story
    from shelterdesk.gui.settings import Settings
    from shelterdesk.practice import make_practice

    vault = out / VAULT
    staff = make_practice(vault)
    steps.step(f"A practice vault with {len(staff)} members of staff, all invented: {vault.name}")
    for alias, passphrase in staff:
        steps.say(f"     {alias}\t{passphrase}")
    alias, passphrase = staff[1]
    stage = Stage(out, Settings(), steps.say)
    story = Story(stage, steps.say)
    stage.unlock(vault, alias, passphrase, "unlock")
    steps.step(f"Unlocked as {alias}")
    story.look_around()
    steps.step("Looked at today and at the list of clients: codes, no names")
    interview = read_interview(paths.resource("demo/interview.txt"))
    keys = story.take_in(interview)
    steps.step(f"A new client taken in: {len(interview)} answers, {keys} keys besides the typed words")
    found = story.find_by_another_spelling()
    steps.step(f"Found her by another spelling: {OTHER_SPELLING} ({found} found)")
    story.correct()
    steps.step("Corrected her record; the draft was sealed while typing, the change saved")
    story.look_at_history()
    steps.step("Looked at the history of her sheet")
    story.in_other_languages()
    steps.step("The same windows in Russian and Kazakh")
    stage.lock()
    steps.step("Locked: drafts sealed, drawers closed (in the program the process ends here)")
    stage.unlock(vault, alias, passphrase)
    story.find_by_another_spelling()
    steps.step("Unlocked again: she is there")
    stage.lock()
    return _check(vault, alias, passphrase, steps)


def _check(vault: Path, alias: str, passphrase: str, steps: Steps) -> int:
    from shelterdesk.cli.check_command import report_lines
    from shelterdesk.vault import check, unlock_keys

    report = check(vault, unlock_keys(vault, alias, passphrase), full=True)
    steps.step("Checked: keys, chains, signatures, rows against the log, attachments, anchors")
    for line in report_lines(report):
        steps.say(f"     {line}")
    return FINE if report.fine else FOUND
