"""The page behind each place: made when it is first shown, its signals connected to the window; one function each."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from shelterdesk.gui.administration import AdministrationPage
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.help import LaterPage
from shelterdesk.gui.lock.idle import HIDE_KEY, Watch
from shelterdesk.gui.lock.leaving import Leaving
from shelterdesk.gui.lock.system_watch import SystemWatch
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.today import TodayPage
from shelterdesk.gui.widgets.bars import ErrorBar
from shelterdesk.gui.widgets.navigation import PLACES

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft


class Window(Protocol):
    """What a page may ask of the main window."""

    desk: Desk
    settings: Settings
    watch: Watch
    leaving: Leaving
    system: SystemWatch
    error: ErrorBar
    pages: dict[str, QWidget]

    def show_place(self, name: str) -> None:
        """Go to a place."""

    def go_to(self, name: str) -> None:
        """Go to a place with the cursor in it."""

    def show_pane(self, name: str) -> Any:
        """Go to a pane of the administration."""

    def open_record(self, case_id: str, kind: str = "", record_id: str = "") -> None:
        """Show a client's file or a sheet."""

    def open_draft(self, draft: "Draft") -> None:
        """Show text that waits."""

    def new_client(self) -> None:
        """Take in a new client."""

    def take_in_list(self) -> None:
        """Take in a list."""

    def life_at_risk(self, case_id: str = "") -> None:
        """Tell those who help now what they need."""

    def show_backups(self) -> None:
        """Where backups are made."""

    def change_passphrase(self) -> None:
        """Change one's own passphrase."""

    def dress(self) -> None:
        """Another look."""

    def lock_after(self, minutes: int) -> None:
        """Lock after so many idle minutes."""


def _today(window: Window) -> QWidget:
    page = TodayPage(window.desk)
    page.quiet.backup_days = lambda: window.settings.backup_days
    page.case_wanted.connect(window.open_record)
    page.draft_wanted.connect(window.open_draft)
    page.new_client_wanted.connect(window.new_client)
    page.pane_wanted.connect(window.show_pane)
    page.duty_wanted.connect(partial(window.go_to, "duty"))
    page.attendance_wanted.connect(partial(_in_therapy, window, "show_attendance"))
    page.week_wanted.connect(partial(_in_therapy, window, "show_week"))
    page.keys.staff_wanted.connect(partial(window.show_pane, "members"))
    page.keys.passphrase_wanted.connect(window.change_passphrase)
    page.failed.connect(window.error.show_error)
    return page


def _in_therapy(window: Window, show: str, what: object) -> None:
    """Go to the place of therapy and show something there."""
    window.go_to("therapy")
    getattr(window.pages["therapy"], show)(what)


def _clients(window: Window) -> QWidget:
    from shelterdesk.gui.clients import ClientsPage

    page = ClientsPage(window.desk)
    page.backups_wanted.connect(window.show_backups)
    page.import_wanted.connect(window.take_in_list)
    page.emergency_wanted.connect(window.life_at_risk)
    return page


def _administration(window: Window) -> QWidget:
    page = AdministrationPage(window.desk, window.settings, window.system.heard, HIDE_KEY)
    page.look_changed.connect(window.dress)
    page.leaving_wanted.connect(window.leaving.quit_for_good)
    page.minutes_changed.connect(window.lock_after)
    page.corner_changed.connect(window.watch.corner.watch)
    page.failed.connect(window.error.show_error)
    page.record_wanted.connect(window.open_record)
    return page


def _plan(window: Window) -> QWidget:
    from shelterdesk.gui.plan import PlanPage

    page = PlanPage(window.desk)
    page.record_wanted.connect(window.open_record)
    page.failed.connect(window.error.show_error)
    return page


def _therapy(window: Window) -> QWidget:
    from shelterdesk.gui.therapy import TherapyPage

    page = TherapyPage(window.desk)
    page.record_wanted.connect(window.open_record)
    page.failed.connect(window.error.show_error)
    return page


def _duty(window: Window) -> QWidget:
    from shelterdesk.gui.duty import DutyPage

    page = DutyPage(window.desk)
    page.rooms_wanted.connect(partial(window.show_place, "rooms"))
    page.failed.connect(window.error.show_error)
    return page


def _rooms(window: Window) -> QWidget:
    from shelterdesk.gui.rooms import RoomsPage

    page = RoomsPage(window.desk)
    page.record_wanted.connect(window.open_record)
    page.failed.connect(window.error.show_error)
    return page


def _health(window: Window) -> QWidget:
    from shelterdesk.gui.health import HealthPage

    page = HealthPage(window.desk)
    page.failed.connect(window.error.show_error)
    return page


def _things(window: Window) -> QWidget:
    from shelterdesk.gui.household import HouseholdPage

    page = HouseholdPage(window.desk)
    page.failed.connect(window.error.show_error)
    return page


_MAKERS: dict[str, Callable[[Window], QWidget]] = {
    "today": _today,
    "clients": _clients,
    "plan": _plan,
    "therapy": _therapy,
    "duty": _duty,
    "rooms": _rooms,
    "health": _health,
    "things": _things,
    "administration": _administration,
}


def make_page(window: Window, name: str) -> QWidget:
    """The page of a place; an honest page for a place that comes later."""
    if name in _MAKERS:
        return _MAKERS[name](window)
    later = LaterPage(next(place for place in PLACES if place.name == name))
    later.place_wanted.connect(window.show_place)
    return later
