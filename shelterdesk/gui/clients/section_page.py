"""One section of a client's file: a tab for each kind of sheet, each made when first looked at."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from shelterdesk.casework.record import Kind, kind_named
from shelterdesk.gui.clients.pane import Pane
from shelterdesk.gui.words import kind_label, kind_plural


class SectionPage(QWidget):
    """The panes of a section. ``make`` makes the pane of a kind."""

    def __init__(self, kinds: tuple[str, ...], make: Callable[[Kind], Pane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = [kind_named(name) for name in kinds]
        self._make = make
        self._panes: dict[str, Pane] = {}
        self.tabs = QTabBar(self)  # a parent before it is shown: else it would be a window for a moment
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for _ in self._kinds:
            self.tabs.addTab("")
        self.tabs.setVisible(len(self._kinds) > 1)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))
        self.retranslate()
        self._show(0)

    def open_kind(self, kind: str, record_id: str = "") -> None:
        """Show a kind's pane and, where given, one sheet in it."""
        for place, known in enumerate(self._kinds):
            if known.name == kind:
                self.tabs.setCurrentIndex(place)
        if record_id:
            self.pane.open_record(record_id)

    @property
    def pane(self) -> Pane:
        """The pane now shown."""
        return self._panes[self._kinds[max(0, self.tabs.currentIndex())].name]

    def leave(self) -> None:
        """Keep what is typed in every pane."""
        for pane in self._panes.values():
            pane.leave()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.tabs.setAccessibleName(self.tr("Sheets of this section"))
        for place, known in enumerate(self._kinds):
            self.tabs.setTabText(place, kind_label(known) if known.single else kind_plural(known))

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, place: int) -> None:
        known = self._kinds[max(0, place)]
        if self._panes:
            current = self._stack.currentWidget()
            if isinstance(current, Pane):
                current.leave()
        if known.name not in self._panes:
            self._panes[known.name] = self._make(known)
            self._stack.addWidget(self._panes[known.name])
        self._stack.setCurrentWidget(self._panes[known.name])

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % len(self._kinds))
        self.pane.focus_first()


__all__ = ["SectionPage"]
