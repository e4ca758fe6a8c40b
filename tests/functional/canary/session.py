"""A session in which unusual words are typed everywhere: in every field of every form, every dialog, search, drafts.

It runs as the real program, in a process of its own, copies to the clipboard, makes a backup, locks, and says on
standard output what it did. Whoever started it then looks for the words (``CANARY``) everywhere else.
"""

import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget, QWizard

from shelterdesk.casework import KINDS, Case, CopyRecord
from shelterdesk.documents.emergency_sheet import EmergencySheet, emergency_sheet
from shelterdesk.gui.administration.panes import ENTRIES
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.program import Program
from shelterdesk.gui.widgets.printing import paint_onto
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.hardening import harden
from shelterdesk.outgoing import of_ourselves, write_out
from tests.functional.canary.words import ALIAS, CANARY, PASSPHRASE
from tests.gui.every_dialog import House, built, dialogs

_NUMBERS = count(1)
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


class Titles(QObject):
    """Every title that any window ever had."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.seen.add(watched.windowTitle())
        return False


def type_everywhere(window: QWidget) -> int:
    """A word of its own into everything that takes letters; returns how many."""
    typed = 0
    for widget in window.findChildren(QWidget):
        if isinstance(widget, _TYPED) and widget.isVisible() and widget.isEnabled() and not widget.isReadOnly():
            QTest.keyClicks(widget, f"{CANARY}{next(_NUMBERS)} ")
            typed += 1
    return typed


class Session(QObject):
    """One step after another, each when the program is ready for it."""

    def __init__(self, program: Program, away: Path) -> None:
        super().__init__()
        self.program, self.away = program, away
        self.titles = Titles()
        program.application.installEventFilter(self.titles)
        self.steps = self.everything()
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.step)
        self.timer.start()

    def step(self) -> None:
        self.timer.stop()
        next(self.steps)
        self.timer.start()

    @property
    def main(self) -> MainWindow:
        assert self.program.main is not None
        return self.program.main

    def everything(self) -> Iterator[None]:
        while self.program.unlock is None or not self.program.unlock.isVisible():
            yield
        yield from self.unlock()
        case = self.main.desk.save(Case(code=f"{CANARY}case")).records[0]
        case = self.main.desk.save(type(case)(**{**vars(case), "case_id": case.id})).records[0]
        yield from self.every_form(case.id)
        yield from self.every_dialog()
        yield from self.pages(case.id)
        yield from self.paper()
        yield from self.backup()
        say("titles " + repr(sorted(self.titles.seen)))
        say("lock")
        self.main.leaving.lock()
        yield

    def unlock(self) -> Iterator[None]:
        face = self.program.unlock.face
        QTest.keyClicks(face.alias, f"{CANARY}wrong")
        QTest.keyClicks(face.passphrase, f"{CANARY}wrong {CANARY}passphrase")
        QTest.keyClick(face.passphrase, Qt.Key.Key_Return)
        while not face.error.isVisible() or not face.unlock_button.isEnabled():
            yield
        face.alias.clear()
        face.passphrase.clear()
        QTest.keyClicks(face.alias, ALIAS)
        QTest.keyClicks(face.passphrase, PASSPHRASE)
        QTest.keyClick(face.passphrase, Qt.Key.Key_Return)
        while self.program.main is None or not self.program.main.leaving.cover.neutral:
            yield
        say("unlocked")

    def every_form(self, case_id: str) -> Iterator[None]:
        fields = 0
        for number, kind in enumerate(KINDS.values()):
            if not self.main.desk.may_write(kind) or not kind.questions:
                continue
            dialog = SheetDialog(kind.record(case_id=case_id), self.main.desk, self.main)
            dialog.show()
            yield
            fields += type_everywhere(dialog.form)
            if number % 2:
                dialog.form.save()
            yield
            dialog.close() if number % 3 else dialog.hide()  # every third is left with its draft
        say(f"fields {fields}")

    def every_dialog(self) -> Iterator[None]:
        house, seen = House(self.main, self.away), 0
        for made in dialogs():
            dialog = built(made, house)
            dialog.setModal(False)
            dialog.show()
            yield
            type_everywhere(dialog)
            yield from self.through_pages(dialog)
            seen += 1
            dialog.hide()
        say(f"dialogs {seen}")

    @staticmethod
    def through_pages(dialog: QDialog) -> Iterator[None]:
        if isinstance(dialog, QWizard):
            for page in dialog.pageIds():
                if dialog.page(page) is not dialog.currentPage():
                    dialog.page(page).setVisible(True)
                    type_everywhere(dialog.page(page))
                    yield

    def pages(self, case_id: str) -> Iterator[None]:
        main = self.main
        for place in ("today", "clients", "administration"):
            main.go_to(place)
            yield
            type_everywhere(main.stack.currentWidget())
            yield
        for entry in ENTRIES:
            pane = main.pages["administration"].show_pane(entry.name)
            yield
            type_everywhere(pane)
            yield
        main.open_record(case_id, "", "")
        yield
        type_everywhere(main.stack.currentWidget())
        main.new_client()
        yield
        type_everywhere(main.stack.currentWidget())
        yield
        line = main.top.search
        QTest.keyClicks(line, f"{CANARY}search")
        for _ in range(20):
            yield
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        yield
        say("copied " + repr(QApplication.clipboard().text()))

    def paper(self) -> Iterator[None]:
        """One saved to the chosen folder as the program saves it, and one painted as for a printer."""
        payload = emergency_sheet(EmergencySheet(f"{CANARY}police", "now", f"{CANARY}message", ()), "en")
        write_out(of_ourselves(payload, "pdf"), self.away, self.main.desk.vault.folder)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(self.away / "printed.pdf"))
        say(f"painted {paint_onto(printer, payload)}")
        yield

    def backup(self) -> Iterator[None]:
        before = len(self.main.desk.vault.all(CopyRecord))
        self.main.pages["administration"].show_pane("backups").make.back_up_to(self.away)
        while len(self.main.desk.vault.all(CopyRecord)) == before:
            yield
        say("backed up")


if __name__ == "__main__":
    harden()
    running = Program(Path(sys.argv[1]))
    session = Session(running, Path(sys.argv[2]))
    sys.exit(running.run())
