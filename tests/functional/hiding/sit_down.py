"""One run of the program over a vault: unlocks it, does what its second argument names, and presses the hide key.

It runs as the real program does, and says on standard output when the key was pressed; the test looks how long the
process lives after that. Whatever successor it leaves behind is ended by the test.
"""

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from shelterdesk.casework import Case, TeamNote, new_id
from shelterdesk.gui.program import Program
from shelterdesk.gui.tasks import Task
from shelterdesk.progress import Progress
from shelterdesk.vault.backup import make_backup
from tests.vault.making import STAFF


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Hand(QObject):
    """Waits for a window, then acts on it."""

    done = Signal()

    def __init__(self, program: Program, what: str, vault: Path) -> None:
        super().__init__()
        self.program, self.what, self.vault = program, what, vault
        self.timer = QTimer(self, interval=30)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        if self.what == "wizard":
            self.in_the_wizard()
        elif self.program.main is None:
            self.unlock()
        elif self.program.main.leaving.cover.neutral:
            self.timer.stop()
            getattr(self, self.what)(self.program.main)

    def in_the_wizard(self) -> None:
        unlock = self.program.unlock
        if unlock is None or not unlock.isVisible() or self.program._watch is None:
            return
        self.timer.stop()
        unlock.show_vault(None)
        unlock.welcome.new_button.click()
        wizard = next(window for window in QApplication.topLevelWidgets() if type(window).__name__ == "FirstRunWizard")
        QTimer.singleShot(200, lambda: self.press(wizard))

    def unlock(self) -> None:
        unlock = self.program.unlock
        if unlock is not None and unlock.isVisible() and unlock.face.unlock_button.isEnabled() and not self.done_once():
            unlock.face.alias.setText("Aida")
            unlock.face.passphrase.setText(STAFF[0].passphrase)
            QTest.keyClick(unlock.face.passphrase, Qt.Key.Key_Return)

    def done_once(self) -> bool:
        before, self._once = getattr(self, "_once", False), True
        return before

    def press(self, window: QWidget) -> None:
        say(f"pressed {time.monotonic()}")
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F12)

    # --- what somebody may be doing when it has to be hidden -------------------------------------------

    def dialog(self, main: QWidget) -> None:
        box = QDialog(main)
        QLineEdit("a name", box)
        QTimer.singleShot(100, lambda: self.press(box))
        box.exec()

    def saving(self, main: QWidget) -> None:
        case = Case(id=(made := new_id()), case_id=made, code="K-1")
        main.desk.save(case)
        numbers = count()

        def save() -> None:
            if not main.leaving.under_way:
                text = f"note {next(numbers)}"
                main.desk.save(TeamNote(case_id=case.id, text=text))
                say(text)

        self.saves = QTimer(self, interval=0)
        self.saves.timeout.connect(save)
        self.saves.start()
        QTimer.singleShot(300, lambda: self.press(main))

    def backing_up(self, main: QWidget) -> None:
        folder, keys, place = main.desk.vault.folder, main.desk.vault.keys, self.vault.parent / "stick"

        def work(progress: Progress) -> None:
            for number in count():
                make_backup(folder, place / str(number), keys, progress=progress)
                say("copied")

        task = Task(work, main)
        task.failed.connect(lambda error: say(f"failed {error!r}"))
        task.start()
        QTimer.singleShot(150, lambda: self.press(main))

    def stubborn(self, main: QWidget) -> None:
        """Work that does not stop when it is asked to."""
        Task(lambda _: time.sleep(30), main).start()
        QTimer.singleShot(100, lambda: self.press(main))

    def evacuating(self, main: QWidget) -> None:
        """The button for leaving in a hurry, held to the end."""
        main.hurry.offer()
        dialog = next(window for window in QApplication.topLevelWidgets() if type(window).__name__ == "EvacuateDialog")
        dialog.hold._seconds = 0.2
        say(f"pressed {time.monotonic()}")
        QTest.keyPress(dialog.hold, Qt.Key.Key_Space)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    running = Program(folder)
    hand = Hand(running, sys.argv[2], folder)
    sys.exit(running.run())
