"""One work: its photo, and the form that its description makes."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.art import ArtWork
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.art_photos import photo_of
from shelterdesk.gui.therapy.art_words import title_of
from shelterdesk.gui.therapy.photo_dialog import PhotoDialog
from shelterdesk.gui.therapy.photo_taking import PhotoTaking, choose_photo
from shelterdesk.gui.widgets.attachment_field import AttachmentField
from shelterdesk.gui.widgets.bars import ErrorBar
from shelterdesk.gui.widgets.plain_label import QuietLabel
from shelterdesk.gui.widgets.progress_strip import ProgressStrip
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog

_SIDE, _LARGE = 132, 2400


class WorkDialog(SheetDialog):
    """Saves like every form; another photo takes the place of the one before, which history keeps."""

    def __init__(self, work: ArtWork, desk: Desk, parent: QWidget | None = None, *, note: str = "") -> None:
        super().__init__(work, desk, parent, note=note)
        self._desk, self._case_id = desk, work.case_id
        self.photo, self.another = QPushButton(autoDefault=False), QPushButton(autoDefault=False)
        self.photo.setIconSize(QSize(_SIDE, _SIDE))
        self.photo.setFlat(True)
        self.none, self.error, self.progress = QuietLabel(), ErrorBar(self), ProgressStrip(self)
        self._taking = PhotoTaking(desk, self)
        beside = QVBoxLayout()
        beside.addWidget(self.none)
        beside.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, self.error)
        layout.insertLayout(2, row)
        layout.insertWidget(3, self.progress)
        self.photo.clicked.connect(self.show_large)
        self.another.clicked.connect(self._choose)
        self._taking.began.connect(
            lambda task: self.progress.follow(task, self.tr("Reading the photo…"), self.tr("No photo is kept."))
        )
        self._taking.taken.connect(lambda _, written, __: self._put(written))
        self._taking.failed.connect(self.error.show_error)
        self.form.saved.connect(self._show)
        self.another.setEnabled(self.form.may_change())
        self.resize(780, 690)
        self._show()

    @property
    def work(self) -> ArtWork:
        """The work as the form has it."""
        record = self.form.edited_record()
        assert isinstance(record, ArtWork)
        return record

    @Slot()
    def _show(self) -> None:
        image = photo_of(self._desk, self.work, _SIDE)
        self.photo.setVisible(image is not None)
        if image is not None:
            self.photo.setIcon(QIcon(QPixmap.fromImage(image)))
        self.photo.setAccessibleName(self.tr("Show the photo large"))
        self.photo.setToolTip(self.photo.accessibleName())
        if self.work.photo:
            self.none.setText("" if image is not None else self.tr("The photo cannot be read."))
            self.another.setText(self.tr("Another &photo…"))
        else:
            self.none.setText(self.tr("No photo yet."))
            self.another.setText(self.tr("Add a &photo…"))

    @Slot()
    def show_large(self) -> None:
        """The photo as large as the window."""
        image = photo_of(self._desk, self.work, _LARGE)
        if image is not None:
            PhotoDialog(image, title_of(self.work), self).open()

    @Slot()
    def _choose(self) -> None:
        self.error.clear()
        choose_photo(self, lambda path: self._taking.take(self._case_id, [path]))

    def _put(self, written: str) -> None:
        """The form keeps it like any answer, and at once."""
        field = self.form.rows["photo"].field
        assert isinstance(field, AttachmentField)
        field.put(written)
        self.form.commit()
        self._show()


__all__ = ["WorkDialog"]
