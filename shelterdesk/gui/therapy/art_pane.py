"""Works of one client: photos in a grid, what each may be used for, and the material that is left."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.art_consent import standings
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.roles import HELD_BY, Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import icon
from shelterdesk.gui.therapy.art_photos import SmallPhotos, photo_of
from shelterdesk.gui.therapy.art_words import allowed_words, purpose_words, standing_words, title_of
from shelterdesk.gui.therapy.give_out_dialog import GiveOutDialog
from shelterdesk.gui.therapy.material_card import MaterialCard
from shelterdesk.gui.therapy.photo_dialog import PhotoDialog
from shelterdesk.gui.therapy.photo_taking import PhotoTaking, choose_photo, dropped
from shelterdesk.gui.therapy.uses_dialog import UsesDialog, uses_of
from shelterdesk.gui.therapy.work_dialog import WorkDialog
from shelterdesk.gui.therapy.works_grid import ID, WorksGrid
from shelterdesk.gui.widgets.bars import Bar
from shelterdesk.gui.widgets.empty_note import EmptyNote
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.gui.words import drawer_label, kind_plural, local, partial_date_text, role_label

_LARGE = 2400
_KINDS = frozenset({"art_work", "art_use", "stock_item", "stock_move", "issued_item", "wish"})


class ArtPane(QWidget):
    """Arrows move, Enter opens, Space shows the photo large, Insert adds one; photos may be dropped here."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = ""
        self._works: dict[str, ArtWork] = {}
        self._uses: list[ArtUse] = []
        self.title, self.told, self.progress = TitleLabel(level=2), Bar("notice", self), ProgressStrip(self)
        self.add, self.describe, self.open_it = QPushButton(), QPushButton(), QPushButton()
        self.large, self.uses, self.give_out, self.remove = (QPushButton() for _ in range(4))
        self.works, self.empty = WorksGrid(), EmptyNote("pencil")
        self.about, self.standing, self.material = PlainLabel(), PlainLabel(), MaterialCard(desk)
        self._photos, self._taking = SmallPhotos(desk, self), PhotoTaking(desk, self)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.about.setProperty("strong", True)
        bar = QWidget()
        buttons = FlowLayout(bar, gap=6)
        for button in (self.add, self.describe, self.open_it, self.large, self.uses, self.give_out, self.remove):
            buttons.addWidget(button)
        beside = QVBoxLayout()
        beside.addWidget(self.about)
        beside.addWidget(self.standing)
        beside.addSpacing(8)
        beside.addWidget(self.material, 1)
        row = QHBoxLayout()
        row.addWidget(self.works, 5)
        row.addWidget(self.empty, 5)
        row.addLayout(beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self.title, bar, self.told, self.progress):
            column.addWidget(widget)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self._choose)
        self.empty.pressed.connect(self._choose)
        self.describe.clicked.connect(self._describe)
        self.open_it.clicked.connect(self.open_work)
        self.large.clicked.connect(self.show_large)
        self.uses.clicked.connect(lambda: self._with(UsesDialog))
        self.give_out.clicked.connect(lambda: self._with(GiveOutDialog))
        self.remove.clicked.connect(self._remove)
        self.works.itemActivated.connect(lambda _: self.open_work())
        self.works.currentItemChanged.connect(lambda *_: self._say())
        self.works.verticalScrollBar().valueChanged.connect(lambda _: self._want())
        for keys, act, where in (
            ("Ins", self._choose, self), ("Space", self.show_large, self.works), ("Del", self._remove, self.works),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), where)
            inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut if where is self else inside)  # from the clients too
            shortcut.activated.connect(act)
        self._photos.ready.connect(self._show_photo)
        self._photos.failed.connect(self.failed)
        self._taking.began.connect(
            lambda task: self.progress.follow(task, self.tr("Reading the photo…"), self.tr("No photo is kept."))
        )
        self._taking.taken.connect(self._keep)
        self._taking.failed.connect(self.failed)
        self.material.failed.connect(self.failed)
        self._soon.timeout.connect(self.reload)
        self._desk.changed.connect(self._heard)

    # --- what is shown -----------------------------------------------------------------------------

    def set_case(self, case_id: str) -> None:
        """Show this client's works; ``""`` for nobody's."""
        if case_id != self._case_id:
            self._case_id = case_id
            self._photos.forget()
            self.told.hide()
        self.reload()

    @property
    def opens(self) -> bool:
        """Whether somebody is chosen whose works this member can open."""
        return bool(self._case_id) and self._desk.opens(kind_of(ArtWork), self._case_id)

    def _heard(self, saved: object) -> None:
        kinds = getattr(saved, "kinds", _KINDS) or _KINDS
        if kinds & _KINDS:
            self._soon.start()

    @Slot()
    def reload(self) -> None:
        """Read everything anew; the cursor stays on its work. What is not shown is not read."""
        if not self._desk.vault.drawers or not self.isVisible():
            return
        here = self.chosen()
        vault = self._desk.vault
        works = vault.of_case(ArtWork, self._case_id)[::-1] if self.opens else []
        self._uses = uses_of(self._desk, self._case_id)
        self._desk.note_read(works)
        self._works = {work.id: work for work in works}
        self.works.blockSignals(True)
        self.works.clear()
        for work in works:
            self._add_row(work, current=here is not None and here.id == work.id)
        if self.works.currentItem() is None and works:
            self.works.setCurrentRow(0)
        self.works.blockSignals(False)
        self.works.setVisible(bool(works))
        self.empty.setVisible(not works)
        self.material.reload()
        self._say_empty()
        self._say()
        self._want()

    def _add_row(self, work: ArtWork, *, current: bool) -> None:
        made = partial_date_text(work.made_on) if work.made_on is not None else ""
        allowed = allowed_words(standings(self._uses, work.id, self._today).items())
        row = self.works.add(work.id, title_of(work), made, allowed)
        self._dress(row, work)
        if current:
            self.works.setCurrentItem(row)

    def _dress(self, row: QListWidgetItem, work: ArtWork) -> None:
        if self._photos.is_unreadable(work):
            self.works.dress(row, None, "triangle-alert")
            row.setToolTip(self.tr("The photo cannot be read."))
        else:
            self.works.dress(row, self._photos.of(work), "clock" if work.photo else "pencil")

    @Slot(str)
    def _show_photo(self, work_id: str) -> None:
        for row in self.works.rows():
            if row.data(ID) == work_id and work_id in self._works:
                self._dress(row, self._works[work_id])

    @Slot()
    def _want(self) -> None:
        """Photos that are in view first."""
        rows = (row.data(ID) for row in self.works.rows())  # while they are changed it may scroll: then some are gone
        self._photos.want(self._works[one] for one in rows if one in self._works)

    def chosen(self) -> ArtWork | None:
        """The work under the cursor."""
        return self._works.get(self.works.current_id)

    @property
    def _today(self) -> date:
        return local(self._desk.vault.now()).date()

    def _say(self) -> None:
        work, may = self.chosen(), self.opens and self._desk.may_write(kind_of(ArtWork), self._case_id)
        for button in (self.add, self.describe, self.empty.button):
            button.setEnabled(may)
        for button in (self.open_it, self.uses):
            button.setEnabled(work is not None)
        self.remove.setEnabled(work is not None and may)
        for button in (self.large, self.give_out):
            button.setEnabled(work is not None and bool(work.photo))
        self.about.setText("" if work is None else title_of(work))
        self.standing.setText("" if work is None else "\n".join(self._standing_lines(work)))
        found = standings(self._uses, work.id, self._today) if work is not None else {}
        agreed = any(one.allowed for one in found.values())
        self.give_out.setToolTip("" if agreed else self.tr("The client has not agreed to any use of this work."))

    def _standing_lines(self, work: ArtWork) -> Iterable[str]:
        found = standings(self._uses, work.id, self._today)
        yield allowed_words(found.items())
        for purpose, one in found.items():
            if one.said is not None:
                yield self.tr("{purpose}: {answer}").format(purpose=purpose_words(purpose), answer=standing_words(one))

    # --- what is done ------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        if self.add.isEnabled():
            choose_photo(self, lambda path: self.take([path]))

    def take(self, paths: Iterable[Path]) -> None:
        """Take in photos, each as a new work of the client who is shown."""
        self._taking.take(self._case_id, paths)

    def _keep(self, case_id: str, written: str, last: bool) -> None:
        try:
            (work,) = self._desk.save(ArtWork(case_id=case_id, photo=written)).records
        except ShelterDeskError as error:
            self.failed.emit(error)
            return
        if case_id != self._case_id:  # somebody else is shown meanwhile: their page tells nothing of it
            return
        self.told.say(self._left_words())
        self.reload()
        self.works.choose(work.id)
        if last and self.isVisible() and isinstance(work, ArtWork):
            WorkDialog(work, self._desk, self, note=self._left_words()).open()

    def _left_words(self) -> str:
        return self.tr(
            "The photo is kept here without place and time. The file it came from still holds both: delete it on the "
            "stick and on the telephone."
        )

    @Slot()
    def _describe(self) -> None:
        WorkDialog(ArtWork(case_id=self._case_id, made_on=PartialDate.of(self._today)), self._desk, self).open()

    @Slot()
    def open_work(self) -> None:
        """The sheet of the chosen work."""
        self._with(WorkDialog)

    def _with(self, dialog: type[WorkDialog | UsesDialog | GiveOutDialog]) -> None:
        work = self.chosen()
        if work is not None:
            dialog(work, self._desk, self).open()

    @Slot()
    def _remove(self) -> None:
        """Into the bin, with an offer to take it back; its photo stays as long as it lies there."""
        work = self.chosen()
        if work is None or not self.remove.isEnabled():
            return
        try:
            self._desk.remove(work)
        except ShelterDeskError as error:
            self.failed.emit(error)

    @Slot()
    def show_large(self) -> None:
        """The photo of the chosen work, as large as the window."""
        work = self.chosen()
        image = photo_of(self._desk, work, _LARGE) if work is not None else None
        if work is not None and image is not None:
            PhotoDialog(image, title_of(work), self).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be dropped where a work may be added."""
        if self.add.isEnabled() and dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in."""
        paths = dropped(event.mimeData())
        if self.add.isEnabled() and paths:
            event.setDropAction(Qt.DropAction.CopyAction)  # whoever drags them must not delete them afterwards
            event.accept()
            self.take(paths)

    # --- words -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked."""
        super().showEvent(event)
        self.reload()

    def changeEvent(self, event: QEvent) -> None:
        """Another language or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and hasattr(self, "_soon"):
            self.retranslate()
            self.reload()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.title.setText(kind_plural(kind_of(ArtWork)))
        self.works.setAccessibleName(self.title.text())
        self.add.setText(self.tr("Add a &photo…"))
        self.add.setIcon(icon("plus"))
        self.describe.setText(self.tr("W&ithout a photo…"))
        self.open_it.setText(self.tr("&Open…"))
        self.large.setText(self.tr("Show &large"))
        self.uses.setText(self.tr("What it &may be used for…"))
        self.give_out.setText(self.tr("Give o&ut a copy…"))
        self.remove.setText(self.tr("&Remove"))
        self._say_empty()

    def _say_empty(self) -> None:
        if not self._case_id:
            self.empty.say(self.tr("Nobody is chosen"), self.tr("Choose a client at the left."))
            return
        if not self.opens:
            holders = ", ".join(sorted(role_label(role) for role in HELD_BY[Drawer.CLINICAL]))
            self.empty.say(
                self.tr("These sheets lie in the drawer “{drawer}”, to which you have no key.").format(
                    drawer=drawer_label(Drawer.CLINICAL)),
                self.tr("It is held by: {roles}. Please ask one of them.").format(roles=holders),
            )
            return
        self.empty.say(
            self.tr("No works yet"),
            self.tr("Photograph what a client made and add the photo here, or drag it onto this page. It is kept "
                    "sealed, without place and time."),
            self.add.text().replace("&", ""),  # the key is that of the button above
        )


__all__ = ["ArtPane"]
