"""All that can be done with a session in the calendar, so that no mouse is needed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from shelterdesk.casework import Attendance, Session
from shelterdesk.casework.codes_therapy import CANCELLED_WHY
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.diary import Diary
from shelterdesk.gui.therapy.series_scope import FOLLOWING, THIS, to_save
from shelterdesk.gui.words import code_label


class SessionMenu(QMenu):
    """Empty for a session that is not ours to see."""

    open_wanted = Signal(str)
    attendance_wanted = Signal(str)
    file_wanted = Signal(str)
    """Case id."""
    save_wanted = Signal(object)
    """The list of records that come out of what was chosen."""
    remove_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, diary: Diary, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._diary, self._session = desk, diary, session

    def fill(self) -> "SessionMenu":
        """Everything."""
        session = self._session
        if not self._diary.opens(session):
            return self
        self.addAction(self.tr("&Open…"), partial(self.open_wanted.emit, session.id))
        self.addAction(self.tr("&Attendance…"), partial(self.attendance_wanted.emit, session.id))
        if session.case_id:
            self.addAction(self.tr("Open the &file"), partial(self.file_wanted.emit, session.case_id))
        if not self._diary.may_change(session):
            return self
        self.addSeparator()
        if session.state == "cancelled":
            again = replace(session, state="planned", cancelled_why=None)
            self.addAction(self.tr("&Plan it again"), partial(self.save_wanted.emit, [again]))
            return self
        why = self.addMenu(self.tr("&Cancel it, because"))
        self._add_reasons(why, THIS)
        why.setEnabled(session.state != "held")
        if session.state != "held" and not self._desk.vault.find(Attendance, session=session.id):
            self.addAction(self.tr("&Remove it, entered by mistake"), partial(self.remove_wanted.emit, session))
        if session.series:
            self._add_reasons(self.addMenu(self.tr("Cancel this one and those af&ter it, because")), FOLLOWING)
        return self

    def fill_reasons(self) -> "SessionMenu":
        """Only why it is cancelled; the first is marked."""
        self.setTitle(self.tr("Cancel it, because"))
        self._add_reasons(self, THIS)
        self.setActiveAction(self.actions()[0])
        return self

    def _add_reasons(self, menu: QMenu, scope: str) -> None:
        for code in CANCELLED_WHY.terms:
            menu.addAction(code_label(CANCELLED_WHY, code), partial(self._cancel, code, scope))

    def _cancel(self, why: str, scope: str) -> None:
        off = replace(self._session, state="cancelled", cancelled_why=why)
        try:
            self.save_wanted.emit(to_save(self._desk, self._session, off, scope))
        except ShelterDeskError as error:
            self.failed.emit(error)


__all__ = ["SessionMenu"]
