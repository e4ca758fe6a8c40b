"""The week for the wall: seen as it will hang there, in the language of those who live here, printed or saved."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from shelterdesk.casework import Case, Session
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.record import kind_of
from shelterdesk.documents.wall_plan import Planned, WallPlan, wall_plan
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import LANGUAGES, spoken
from shelterdesk.gui.therapy.diary import Diary, end_of, moment_of
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_view import SheetView
from shelterdesk.gui.widgets.week_items import on_the_wall
from shelterdesk.gui.words import local
from shelterdesk.outgoing import Cleared, cleared


class WallPlanDialog(QDialog):
    """Codes, no names. What was cancelled is left out. The gate is asked before it leaves."""

    def __init__(self, desk: Desk, diary: Diary, monday: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk = desk
        self.plan, self._case_ids = plan_of(desk, diary, monday)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(spoken()))
        self.view = SheetView()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False, clear=self._cleared)
        self._lay_out()
        self.language.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(860, 700)

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("&Language of the plan:"), wrap=False)
        label.setBuddy(self.language)
        self.language.setAccessibleName(label.text().replace("&", "").rstrip(":"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.language)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(TitleLabel(self.tr("The week for the wall"), level=1))
        layout.addLayout(row)
        layout.addWidget(self.view, 1)
        words = self.tr("Codes instead of names; a crisis is printed as a talk. Everybody in the house sees it.")
        layout.addWidget(QuietLabel(words))
        layout.addWidget(self.paper)
        layout.addWidget(buttons)

    def _pdf(self) -> bytes:
        return wall_plan(self.plan, str(self.language.currentData()))

    def _text(self) -> str:
        return "\n".join(self.plan.texts())

    def _cleared(self, payload: bytes) -> Cleared:
        return cleared(
            self._desk.vault, self._text(), payload, "pdf", case_ids=self._case_ids, may_override=False
        )

    @Slot()
    def _show(self) -> None:
        self.view.show_paper(self._pdf(), self._text())


def plan_of(desk: Desk, diary: Diary, monday: date) -> tuple[WallPlan, set[str]]:
    """What hangs on the wall in a week, and the cases that are named by their codes."""
    days = (monday, monday + timedelta(days=7))
    found = [
        (begins, one) for one in (diary.between(*days) if desk.sees_cases else ())
        if one.state != "cancelled" and diary.opens(one) and (begins := moment_of(one)) is not None
        and days[0] <= on_the_wall(begins)[0] < days[1]
    ]  # fmt: skip
    planned = tuple(_planned(desk, diary, one, (on_the_wall(begins)[0] - monday).days) for begins, one in found)
    return WallPlan(monday, planned), {one.case_id for _, one in found if one.case_id}


def _planned(desk: Desk, diary: Diary, session: Session, day: int) -> Planned:
    begins, ends = moment_of(session), end_of(session)
    leaders = (session.therapist, session.co_leader)
    return Planned(
        day,
        f"{local(begins):%H:%M}–{local(ends):%H:%M}" if begins is not None and ends is not None else "",
        _who(desk, diary, session),
        session.kind_of_session or "individual",
        ", ".join(visible(desk.vault.alias_of(one)) for one in leaders if one),
        diary.room(session.room),
    )


def _who(desk: Desk, diary: Diary, session: Session) -> str:
    """The name of the group or the code of the client; never a name, and of a sealed case nothing."""
    if session.therapy_group:
        group = diary.group(session.therapy_group)
        return visible(group.name or "–") if group is not None else "–"
    if not session.case_id or desk.vault.place_of(kind_of(Session), session.case_id).sealed_case:
        return "–"
    card, case = diary.card(session.case_id), desk.vault.get(Case, session.case_id)
    return visible((card.code if card is not None else None) or (case.code if case is not None else None) or "–")


__all__ = ["WallPlanDialog", "plan_of"]
