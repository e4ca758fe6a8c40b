"""Covers every window of the program at once: a calendar before it, an empty sheet inside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from shelterdesk.gui.lock.neutral_window import NeutralWindow

_POPUPS = 20
"""More menus than ever lie over one another; a popup that cannot be closed must not stop the rest."""


class Cover:
    """The calendars and sheets of one hiding; kept alive until the process ends."""

    def __init__(self) -> None:
        self.neutral: list[NeutralWindow] = []
        self._sheets: list[QWidget] = []

    def prepare(self) -> None:
        """Build and paint the neutral window beforehand, so that hiding only has to show it."""
        if not self.neutral:
            neutral = NeutralWindow()
            neutral.resize(QGuiApplication.primaryScreen().availableSize())
            neutral.grab()
            self.neutral.append(neutral)

    def everything(self) -> None:
        """Nothing but calendars can be seen when this returns."""
        close_popups()
        self.prepare()
        windows = visible_windows()
        for screen in {window.screen() for window in windows} or {QGuiApplication.primaryScreen()}:
            place = screen.availableGeometry()
            for window in windows:
                if window.screen() is screen:
                    place = place.united(window.frameGeometry())
            neutral = self.neutral[0] if not self.neutral[0].isVisible() else NeutralWindow()
            if neutral not in self.neutral:
                self.neutral.append(neutral)
            neutral.cover(place, whole_screen=place == screen.availableGeometry())
        self._lay_sheets(windows, self.neutral[0].windowTitle())

    def with_sheets(self) -> None:
        """Blank what is inside the windows and leave them where they are."""
        close_popups()
        self._lay_sheets(visible_windows(), "ShelterDesk")

    def _lay_sheets(self, windows: list[QWidget], title: str) -> None:
        for window in windows:
            self._sheets.append(blank(window, title))


def close_popups() -> None:
    """Menus, lists of choices and tips lie before every window, so they go first."""
    QToolTip.hideText()
    for _ in range(_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.hide()


def blank(window: QWidget, title: str) -> QWidget:
    """Lay an empty sheet over everything inside ``window``: no window manager can lift it.

    The window itself stays as it is, so that a modal dialog is neither accepted nor rejected.
    """
    sheet = QWidget(window)
    sheet.setAutoFillBackground(True)
    sheet.setGeometry(window.rect())
    sheet.show()
    sheet.raise_()
    window.setWindowTitle(title)
    plain = QPixmap(16, 16)
    plain.fill(Qt.GlobalColor.transparent)
    window.setWindowIcon(plain)
    return sheet


def visible_windows() -> list[QWidget]:
    """The program's windows on screen now, popups not counted."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and window.windowType() is not Qt.WindowType.Popup
    ]
