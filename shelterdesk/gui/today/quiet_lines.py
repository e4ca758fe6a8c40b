"""Two quiet lines on Today: what others opened since one last looked, and closed files to decide about."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from shelterdesk.casework import KINDS, Drawer
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.vault import retention


class QuietLines(QWidget):
    """Each is a flat button that leads to its pane of the administration, and is there only when it has something."""

    pane_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reads, self.due = QToolButton(self), QToolButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button, pane, picture in ((self.reads, "reads", "eye"), (self.due, "retention", "clock")):
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.hide()
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(lambda _=False, pane=pane: self.pane_wanted.emit(pane))

    def reload(self) -> None:
        """Count anew."""
        vault = self._desk.vault
        noted = {kind.drawer for kind in KINDS.values() if kind.read_logged}
        drawers = [drawer for drawer in Drawer if drawer in noted and drawer in vault.drawers]
        opened = {row.case_id for drawer in drawers for row in vault.read_log.unseen(drawer, vault.me.id)}
        self.reads.setText(
            self.tr("Since you last looked, %n file(s) were opened by others.", "", len(opened)) if opened else ""
        )
        self.reads.setVisible(bool(opened))
        due = len(retention.due(vault, vault.now().date()))
        self.due.setText(self.tr("%n closed file(s) to decide about: keep longer or erase.", "", due) if due else "")
        self.due.setVisible(bool(due))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.reload()
        super().changeEvent(event)
