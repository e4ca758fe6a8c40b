"""The main window: places at the left, one page at the right, and the ways out. Its title never names a person."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from shelterdesk.casework import CopyRecord, kind_named
from shelterdesk.errors import RecordGoneError
from shelterdesk.gui import theme
from shelterdesk.gui.administration import AdministrationPage
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.draft_places import CLIENTS, TakesUp, place_of
from shelterdesk.gui.help import HelpWindow
from shelterdesk.gui.lock.closing_backup import ClosingBackup
from shelterdesk.gui.lock.hurry import Hurry
from shelterdesk.gui.lock.idle import HIDE_KEY, Watch
from shelterdesk.gui.lock.leaving import Leaving
from shelterdesk.gui.lock.system_watch import SystemWatch
from shelterdesk.gui.page_makers import make_page
from shelterdesk.gui.settings import TEXT_SIZES, Settings
from shelterdesk.gui.theme import Look
from shelterdesk.gui.widgets.backup_run import BackupRun
from shelterdesk.gui.widgets.banners import BackupBar, LowSpaceBar, PracticeBanner, ProblemsBar, SoonBar
from shelterdesk.gui.widgets.bars import ErrorBar, UndoBar
from shelterdesk.gui.widgets.enter_key import EnterKey
from shelterdesk.gui.widgets.first_focus import focus_first
from shelterdesk.gui.widgets.navigation import PLACES, Navigation
from shelterdesk.gui.widgets.restored_bar import RestoredBar
from shelterdesk.gui.widgets.surroundings_bar import SurroundingsBar
from shelterdesk.gui.widgets.top_bar import TopBar
from shelterdesk.vault.news import must_choose

if TYPE_CHECKING:
    from shelterdesk.gui.administration.pane import Pane
    from shelterdesk.vault.draft_file import Draft

_LOOK_AT_DRAFTS_MS = 2000
_PREPARE_AFTER_MS = 100


class MainWindow(QMainWindow):
    """Connects the features, which do not know each other, by their signals."""

    painted = Signal()
    """Once, when the first page stands."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.desk, self.settings = desk, settings
        self.leaving = Leaving(desk, self)
        self.closing, self.copies = ClosingBackup(desk, self.leaving, self), BackupRun(desk, self)
        self.hurry = Hurry(desk, settings, self.leaving, self)
        self.watch = Watch(settings.lock_minutes, self)
        self.system = SystemWatch(self)
        self.help: HelpWindow | None = None
        self.pages: dict[str, QWidget] = {}
        self._place = ""
        self._enter_key = EnterKey(self)
        self._build()
        self._connect()
        self._actions()
        self._retranslate()
        self._restore()
        self.show_place("today")
        QTimer.singleShot(0, self._settle)

    # --- building --------------------------------------------------------------------------------

    def _build(self) -> None:
        self.navigation = Navigation()
        self.top = TopBar(self.desk)
        self.practice = PracticeBanner()
        self.practice.setVisible(self.desk.vault.practice)
        self.problems = ProblemsBar()
        self.backup_bar, self.soon, self.error, self.undo = BackupBar(), SoonBar(), ErrorBar(), UndoBar(self.desk)
        self.surroundings, self.restored = SurroundingsBar(self.desk), RestoredBar(self.desk)
        self.space = LowSpaceBar(self.desk.vault.folder)
        self.stack = QStackedWidget()
        right = QVBoxLayout()
        right.setContentsMargins(12, 8, 12, 12)
        right.setSpacing(8)
        bars = (self.soon, self.problems, self.space, self.restored, self.backup_bar, self.surroundings, self.error)
        for bar in (self.top, *bars):
            right.addWidget(bar)
        right.addWidget(self.stack, 1)
        right.addWidget(self.undo)
        middle = QHBoxLayout()
        middle.setContentsMargins(8, 8, 0, 8)
        middle.addWidget(self.navigation)
        middle.addLayout(right, 1)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.practice)
        layout.addLayout(middle, 1)
        self.setCentralWidget(whole)
        self.problems.show_problems(self.desk.vault.problems)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.show_place)
        self.navigation.entered_again.connect(self.go_to)
        self.top.lock_wanted.connect(self.closing.lock)
        self.top.hide_wanted.connect(self.leaving.hide)
        self.top.help_wanted.connect(self.show_help)
        self.top.evacuation_wanted.connect(self.hurry.offer)
        self.top.record_wanted.connect(self.open_record)
        self.top.passphrase_wanted.connect(self.change_passphrase)
        self.backup_bar.backups_wanted.connect(self.show_backups)
        self.top.emergency_wanted.connect(self.life_at_risk)
        self.watch.idle.connect(self.leaving.lock)
        self.watch.slept.connect(self.leaving.lock)
        self.system.away.connect(self.leaving.lock)
        self.watch.hide_wanted.connect(self.leaving.hide)
        self.watch.corner.watch(self.settings.hide_corner)
        self.watch.soon.connect(self.soon.count_down)
        self.leaving.text_at_risk.connect(self._text_at_risk)
        self.leaving.before_flush = self._keep_typed
        self.leaving.left.connect(self._stop)
        self.desk.changed.connect(self._look_for_backups)
        self.desk.changed.connect(lambda _: self.problems.show_problems(self.desk.vault.problems))
        for part in (self.undo, self.surroundings, self.restored, self.hurry, self.copies):
            part.failed.connect(self.error.show_error)
        self._draft_timer = QTimer(self, interval=_LOOK_AT_DRAFTS_MS)
        self._draft_timer.timeout.connect(self._look_at_drafts)
        self._draft_timer.timeout.connect(self.space.look)
        self._draft_timer.start()

    def _actions(self) -> None:
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (f"Ctrl+{number}", partial(self.go_to, place.name))
            for number, place in enumerate((place for place in PLACES if not place.later), start=1)
        ]
        keys += [
            ("Ctrl+K", self.top.search.begin),
            ("Ctrl+N", self.new_client),
            ("Ctrl+L", self.closing.lock),
            ("Ctrl+Shift+E", self.life_at_risk),
            ("Ctrl+Q", self.close),
            ("Ctrl+F11", self.hurry.offer),
            ("Ctrl+,", partial(self.go_to, "administration")),
            ("F1", self.show_help),
            ("Ctrl++", partial(self._text_size, 10)),
            ("Ctrl+=", partial(self._text_size, 10)),
            ("Ctrl+-", partial(self._text_size, -10)),
            ("Ctrl+0", partial(self._text_size, 0)),
        ]
        for key, act in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)

    def _restore(self) -> None:
        self.resize(1180, 720)
        state = self.settings.geometry
        if state:
            self.restoreGeometry(QByteArray(state))

    @Slot()
    def _settle(self) -> None:
        """What may wait until the window stands."""
        self.painted.emit()
        _begin_at(self.pages["today"])
        self._look_for_backups()
        QTimer.singleShot(_PREPARE_AFTER_MS, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        """What nobody waits for: the neutral window, listening to the system, looking around."""
        if not self.desk.vault.drawers:
            return  # locked or left within the first moments
        self.leaving.prepare()
        self.system.listen(int(self.winId()))
        self.surroundings.look()
        self.copies.open_waiting()
        if must_choose(self.desk.vault):
            self.change_passphrase()

    # --- places ----------------------------------------------------------------------------------

    @Slot(str)
    def show_place(self, name: str) -> None:
        """Go to a place; what is typed in the one before is kept."""
        if self._place == "clients" and name != "clients":
            self.clients.leave()
        self._place = name
        page = self._page(name)
        self.stack.setCurrentWidget(page)
        self.navigation.show_place(name)
        reload = getattr(page, "reload", None)
        if reload is not None:
            reload()

    @Slot(str)
    def go_to(self, name: str) -> None:
        """Go to a place with the cursor in it; a second time from a client's file to the list of all."""
        again = self._place == name
        self.show_place(name)
        page = self._page(name)
        if name == "clients":
            self.clients.resume(to_list=again)
        elif hasattr(page, "take_keys") or not page.isAncestorOf(QApplication.focusWidget() or self):
            _begin_at(page)

    def _page(self, name: str) -> QWidget:
        if name not in self.pages:
            made = make_page(self, name)
            self.pages[name] = made
            self.stack.addWidget(made)
        return self.pages[name]

    @property
    def clients(self):  # type: ignore[no-untyped-def]  # noqa: ANN201
        """The page of the clients."""
        return self._page("clients")

    # --- what features ask for ---------------------------------------------------------------------

    @Slot()
    def new_client(self) -> None:
        """Take in a new client."""
        self.show_place("clients")
        self.clients.new_client()

    @Slot()
    def take_in_list(self) -> None:
        """Take in a list that the shelter already has."""
        from shelterdesk.gui.imports import ImportWizard
        from shelterdesk.gui.widgets.bug_dialog import show_error

        wizard = ImportWizard(self.desk, self)
        wizard.failed.connect(show_error)
        wizard.open()

    @Slot()
    @Slot(str)
    def life_at_risk(self, case_id: str = "") -> None:
        """Tell hospital, ambulance or police what they need now; about the client in view where none is named."""
        from shelterdesk.gui.emergency import EmergencyDialog

        if not case_id and self._place == "clients" and self.clients.client is not None:
            case_id = self.clients.client.case_id
        EmergencyDialog(self.desk, case_id, self).open()

    @Slot(str, str, str)
    def open_record(self, case_id: str, kind: str = "", record_id: str = "") -> None:
        """Show a client's file, at a sheet where one is named; a sheet of no client in a window of its own."""
        if not case_id:
            self._open_sheet(kind, record_id)
            return
        self.show_place("clients")
        self.clients.open_client(case_id, kind, record_id)

    def _open_sheet(self, kind: str, record_id: str) -> None:
        from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

        record = self.desk.vault.get(kind_named(kind).record, record_id)
        if record is None:
            self.error.show_error(RecordGoneError(kind, record_id))
        else:
            SheetDialog(record, self.desk, self).open()

    @Slot(object)
    def open_draft(self, draft: "Draft") -> None:
        """Show text that was typed and not saved, where it was typed."""
        if draft.key.kind == "emergency_note":
            self.life_at_risk(draft.key.case_id)
            return
        place = place_of(draft)
        if place != CLIENTS:
            self.go_to(place)
            cast(TakesUp, self.pages[place]).take_up(draft)
            return
        self.show_place("clients")
        self.clients.open_draft(draft)

    def show_pane(self, name: str) -> "Pane":
        """Go to a pane of the administration; returns it."""
        self.show_place("administration")
        page = self.pages["administration"]
        assert isinstance(page, AdministrationPage)
        return page.show_pane(name)

    @Slot()
    def change_passphrase(self) -> None:
        """Change one's own passphrase."""
        from shelterdesk.gui.administration.staff.staff_pane import StaffPane

        pane = self.show_pane("members")
        assert isinstance(pane, StaffPane)
        pane.change_passphrase()

    @Slot()
    def show_backups(self) -> None:
        """Where backups are made."""
        from shelterdesk.gui.administration.backups_pane import BackupsPane

        pane = self.show_pane("backups")
        assert isinstance(pane, BackupsPane)
        pane.begin()

    @Slot()
    def show_help(self) -> None:
        """Help for the place now shown, beside it."""
        if self.help is None:
            self.help = HelpWindow(self)
        self.help.show_topic(self._place)

    @Slot()
    def _look_for_backups(self) -> None:
        vault = self.desk.vault
        self.backup_bar.setVisible(not vault.practice and not vault.all(CopyRecord, limit=1))

    # --- look --------------------------------------------------------------------------------------

    @Slot()
    def dress(self) -> None:
        """Another look or text size, at once and everywhere."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, Look(self.settings.theme), self.settings.text_size)

    def _text_size(self, step: int) -> None:
        self.settings.text_size = self.settings.text_size + step if step else 100
        assert self.settings.text_size in TEXT_SIZES
        self.dress()

    @Slot(int)
    def lock_after(self, minutes: int) -> None:
        """Lock after so many idle minutes."""
        self.watch.minutes = minutes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if not self._enter_key.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("ShelterDesk (practice)") if self.desk.vault.practice else "ShelterDesk")
        self.top.hide_key = QKeySequence(HIDE_KEY).toString(QKeySequence.SequenceFormat.NativeText)

    # --- leaving -----------------------------------------------------------------------------------

    @Slot()
    def _look_at_drafts(self) -> None:
        problem = self.desk.vault.drafts.problem
        if problem is not None and self.error.error is not problem:
            self.error.show_error(problem)

    @Slot(object)
    def _text_at_risk(self, problem: Exception | None) -> None:
        if problem is not None:
            self.error.show_error(problem)

    def _keep_typed(self) -> None:
        """Hand the last letters of every form, also those in dialogs, to the drafts."""
        for widget in QApplication.allWidgets():
            keep = getattr(widget, "note_draft", None)
            if callable(keep):
                keep()

    @Slot()
    def _stop(self) -> None:
        """The vault is closed: nothing may look into it any more."""
        self._draft_timer.stop()
        self.watch.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing keeps text and closes the vault first; the process ends when that is done."""
        self.settings.geometry = bytes(self.saveGeometry().data())
        event.ignore()
        self.closing.quit()


def _begin_at(page: QWidget) -> None:
    """Where a page says that work begins, else its first widget."""
    begin: Callable[[], object] = getattr(page, "take_keys", partial(focus_first, page))
    begin()
