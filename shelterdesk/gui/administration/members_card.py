"""Who works here and which drawers they hold. To read only: changing it comes with the issue on keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel
from shelterdesk.gui.words import drawer_label, role_label


class MembersCard(QFrame):
    """One row per member."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("card", True)
        self.title, self._hint = TitleLabel(), QuietLabel()
        self.table = QTableWidget(0, 3)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        for widget in (self.title, self._hint, self.table):
            layout.addWidget(widget)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything anew."""
        self.title.setText(self.tr("Members"))
        self._hint.setText(self.tr("Who holds which drawer is decided by keys. Adding and removing people comes with "
            "a later version."))
        self.table.setAccessibleName(self.tr("Members"))
        self.table.setHorizontalHeaderLabels([self.tr("Alias"), self.tr("Roles"), self.tr("Drawers")])
        members = sorted(self._desk.vault.members.values(), key=lambda member: member.alias.casefold())
        self.table.setRowCount(len(members))
        for row, member in enumerate(members):
            alias = member.alias
            if member.administrator:
                alias = self.tr("{alias} (administrator)").format(alias=alias)
            roles = ", ".join(sorted(role_label(role) for role in member.roles))
            drawers = ", ".join(sorted(drawer_label(drawer) for drawer in member.holds))
            if not member.active:
                roles = self.tr("has left")
            for column, text in enumerate((alias, roles, drawers)):
                item = QTableWidgetItem(text)
                item.setToolTip("")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(row, column, item)
        self._fit()

    def _fit(self) -> None:
        self.table.resizeRowsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + self.table.verticalHeader().length() + 8
        self.table.setFixedHeight(min(height, 420))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap anew in another width."""
        super().resizeEvent(event)
        self._fit()
