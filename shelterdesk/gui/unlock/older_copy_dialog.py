"""Explains that a drawer is older than it was when last closed here, before anything of it is opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.roles import Drawer
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.words import drawer_label, moment_text

if TYPE_CHECKING:
    from shelterdesk.errors import DrawerRolledBackError
    from shelterdesk.vault.restored import Origin


class OlderCopyDialog(QDialog):
    """Three ways on: leave those drawers closed, open the older state, or open nothing."""

    accepted_drawers = Signal(object)
    """The drawers to open although they are older: a frozenset, empty to leave them closed."""

    def __init__(
        self, errors: "tuple[DrawerRolledBackError, ...]", parent: QWidget | None = None,
        origin: "Origin | None" = None,
    ) -> None:  # fmt: skip
        super().__init__(parent, Qt.WindowType.Dialog)
        self._drawers = frozenset(Drawer(error.drawer) for error in errors)
        self.setWindowTitle(self.tr("An older copy was put back"))
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.windowTitle()))
        layout.addWidget(PlainLabel(self._why(origin)))
        for error in errors:
            layout.addWidget(
                PlainLabel(
                    self.tr("• {drawer}: the last entry found is number {found}, but number {seen} had been "
                        "written.").format(
                        drawer=drawer_label(error.drawer), found=error.number, seen=error.anchored
                    )
                )
            )
        layout.addWidget(PlainLabel(self._what_to_do(origin)))
        self.buttons = QDialogButtonBox()
        self.stay_closed = self._button(self.tr("Leave these &closed"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_older = self._button(self.tr("Open the &older state"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.nothing = self._button(self.tr("Open &nothing"), QDialogButtonBox.ButtonRole.RejectRole)
        self.nothing.setDefault(True)
        layout.addWidget(self.buttons)
        self.stay_closed.clicked.connect(self._without)
        self.open_older.clicked.connect(self._with)
        self.nothing.clicked.connect(self.reject)
        width = max(640, self.minimumSizeHint().width())
        self.resize(width, layout.totalHeightForWidth(width))

    def _why(self, origin: "Origin | None") -> str:
        if origin is not None:
            return self.tr(
                "This case file was restored from the backup of {when}. On this computer newer entries were seen, "
                "which are not in that backup. Nothing was opened yet, and nothing was changed."
            ).format(when=moment_text(origin.made))
        return self.tr(
            "Part of the case file is older than when it was last closed on this computer. "
            "This happens when somebody puts back a copy, or when a cloud folder or a stick mixes files. "
            "Nothing was opened yet, and nothing was changed."
        )

    def _what_to_do(self, origin: "Origin | None") -> str:
        if origin is not None:
            return self.tr(
                "If it was restored on purpose, open the older state; nobody is asked again. "
                "If nobody knows of it, open nothing and ask an administrator."
            )
        return self.tr(
            "If you put back a copy on purpose, open the older state: entries after that number are missing. "
            "If not, do not work in it: ask an administrator and look for the newer files first."
        )

    def _button(self, words: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        self.buttons.addButton(button, role)
        return button

    @Slot()
    def _with(self) -> None:
        self.accepted_drawers.emit(self._drawers)
        self.accept()

    @Slot()
    def _without(self) -> None:
        self.accepted_drawers.emit(frozenset())
        self.accept()
