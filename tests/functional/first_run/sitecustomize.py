"""Sits down at the keyboard of every ShelterDesk process that has this folder on its path.

Python imports it at start; it waits for the windows and presses real keys, all on the main thread.
What it sees goes to the file named by FIRST_RUN_SEEN, one word per line.
"""

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path


def seen(word: str) -> None:
    with Path(os.environ["FIRST_RUN_SEEN"]).open("a", encoding="utf-8") as file:
        file.write(word + "\n")


def _window(name: str):
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        if type(widget).__name__ == name and widget.isVisible():
            return widget
    return None


def _keys(widget, text: str) -> None:
    from PySide6.QtTest import QTest

    widget.setFocus()
    QTest.keyClicks(widget, text)


def _press(widget) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def _until(ready: Callable[[], object]) -> Iterator[bool]:
    while not ready():
        yield False


def _next(wizard) -> None:
    from PySide6.QtWidgets import QWizard

    _press(wizard.button(QWizard.WizardButton.NextButton))


def found_a_shelter() -> Iterator[bool]:
    """The first process: the wizard, a task, and the lock."""
    from PySide6.QtWidgets import QWizard

    yield from _until(lambda: _window("UnlockWindow"))
    _press(_window("UnlockWindow").welcome.new_button)
    yield from _until(lambda: _window("FirstRunWizard"))
    wizard = _window("FirstRunWizard")
    _next(wizard)
    _keys(wizard.organisation.alias, "Blue House")
    _next(wizard)
    for page, alias in ((wizard.first, "Aina"), (wizard.second, "Botagoz")):
        yield from _until(page.isVisible)
        _keys(page.alias, alias)
        _keys(page.choice.again, page.choice.words.text())
        if page is wizard.first:
            Path(os.environ["FIRST_RUN_WORDS"]).write_text(page.choice.words.text(), encoding="utf-8")
        _next(wizard)
    yield from _until(wizard.places.isVisible)
    wizard.places.file_place.clear()
    _keys(wizard.places.file_place, os.environ["FIRST_RUN_FOLDER"])
    _keys(wizard.places.backup_place, os.environ["FIRST_RUN_COPIES"])
    _next(wizard)
    yield from _until(wizard.creation.isComplete)
    seen("copy verified")
    _press(wizard.button(QWizard.WizardButton.FinishButton))
    yield from _until(lambda: _window("MainWindow"))
    main = _window("MainWindow")
    seen("main window " + main.windowTitle())
    tasks = main.pages["today"].tasks
    _keys(tasks.new, "Buy a lamp")
    _press(tasks.add)
    yield from _until(lambda: tasks.list.count() == 1)
    seen(f"copy bar {main.backup_bar.isVisible()}")
    _press(main.top.lock)  # not the key: without a window manager no window is active, so no shortcut works
    yield from _until(lambda: False)


def come_back() -> Iterator[bool]:
    """The successor: alias and the six words, and what was left is there."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    yield from _until(lambda: _window("UnlockWindow"))
    unlock = _window("UnlockWindow")
    seen("successor asks " + repr(unlock.face.alias.text() + unlock.face.passphrase.text()))
    _keys(unlock.face.alias, "aina")
    _keys(unlock.face.passphrase, Path(os.environ["FIRST_RUN_WORDS"]).read_text(encoding="utf-8"))
    QTest.keyClick(unlock.face.passphrase, Qt.Key.Key_Return)
    yield from _until(lambda: _window("MainWindow"))
    main = _window("MainWindow")
    yield from _until(lambda: main.pages["today"].tasks.list.count() == 1)
    seen("task " + main.pages["today"].tasks.list.item(0).text())
    main.close()
    yield from _until(lambda: main.closing.dialog is not None and main.closing.dialog.isVisible())
    _press(main.closing.dialog.without)
    yield from _until(lambda: False)


class _SitDown:
    """Notices when the program is imported, and puts a hand at the keyboard of the one that is made.

    No thread: whatever touches Qt from a second thread while the first begins may end the process.
    """

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        if name != "shelterdesk.gui.program":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def exec_module(module: object) -> None:
            load(module)
            _watch(module.Program)

        spec.loader.exec_module = exec_module
        return spec


def _watch(program: type) -> None:
    begin = program.begin

    def begin_and_play(self: object) -> None:
        from PySide6.QtCore import QTimer

        begin(self)
        steps = come_back() if "--after-lock" in sys.argv else found_a_shelter()
        timer = QTimer(self, interval=50)

        def step() -> None:
            timer.stop()
            try:
                next(steps)
            except Exception as error:  # noqa: BLE001 (the test reads it)
                seen(f"broken {error!r}")
                os._exit(3)
            timer.start()

        timer.timeout.connect(step)
        timer.start()

    program.begin = begin_and_play


if "FIRST_RUN_SEEN" in os.environ:
    sys.meta_path.insert(0, _SitDown())
