"""Life skills of one client: six ladders over time, what was seen today in two keys, and every look below."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import PartialDate
from shelterdesk.casework.codes_therapy import SKILL, SKILL_LEVEL
from shelterdesk.casework.record import Record, kind_of
from shelterdesk.casework.skill_ladder import LEVELS, ladders
from shelterdesk.casework.skills import SkillObservation
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.ladder_chart import LadderChart
from shelterdesk.gui.widgets.case_kind_pane import CaseKindPane
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.words import code_label

if TYPE_CHECKING:
    from shelterdesk.vault import Saved

_KIND = kind_of(SkillObservation)


class LooksPane(CaseKindPane):
    """Every look at a skill, newest first."""

    ICON = "sprout"

    def __init__(self, desk: Desk, chart: LadderChart, parent: QWidget | None = None) -> None:
        self.chart = chart
        super().__init__(desk, SkillObservation, parent=parent)

    def seen(self, level: str | None) -> SkillObservation:
        """A look at the chosen skill, today, by whoever sits here."""
        return SkillObservation(
            case_id=self.case_id, skill=self.chart.skill, level=level, seen_on=PartialDate.of(self.today()),
            seen_by=self.desk.vault.me.id,
        )  # fmt: skip

    def blank(self, case_id: str) -> Record:
        """What is known already; the level and a line are asked."""
        del case_id
        return self.seen(None)

    def ordered(self, records: list[Record]) -> Sequence[Record]:
        """The latest day first; what has no day last."""
        looks = [one for one in reversed(records) if isinstance(one, SkillObservation)]
        return sorted(looks, key=lambda one: str(one.seen_on or ""), reverse=True)

    def help_words(self) -> str:
        """What belongs here."""
        return self.tr("Choose a skill above with the arrows and press 0 to 4: what you saw today is written down. "
                       "What is written here stays; look again and write anew.")  # fmt: skip


class SkillsPane(QWidget):
    """The ladders take arrows and figures; the buttons below them do the same."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chart = LadderChart()
        self.looks = LooksPane(desk, self.chart)
        self.asked = PlainLabel("", wrap=False)
        self.levels = {level: QPushButton(autoDefault=False) for level in LEVELS}
        row = FlowLayout(gap=6)
        row.addWidget(self.asked)
        for level, button in self.levels.items():
            row.addWidget(button)
            button.clicked.connect(partial(self.note, level))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 3)
        column.addLayout(row)
        column.addWidget(self.looks, 2)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)  # large letters need more height than a small screen has
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.chart.level_pressed.connect(self.note)
        self.chart.line_wanted.connect(self.write)
        self.chart.moved.connect(self._ask)
        self.looks.failed.connect(self.failed)
        desk.changed.connect(self._changed)
        self.setFocusProxy(self.chart)
        self.retranslate()
        self.set_case("")

    @property
    def case_id(self) -> str:
        """The client; empty while nobody is chosen."""
        return self.looks.case_id

    def set_case(self, case_id: str) -> None:
        """Show the skills of this client; ``""`` for nobody."""
        self.looks.set_case(case_id)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Draw the ladders anew; the table below does so by itself."""
        opens = bool(self.case_id) and self._desk.opens(_KIND, self.case_id)
        looks = self._desk.vault.of_case(SkillObservation, self.case_id) if opens else []
        self.chart.show_ladders(ladders(looks), self.looks.today())
        for button in self.levels.values():
            button.setEnabled(self.may_write)

    def _changed(self, saved: "Saved") -> None:
        if _KIND.name in saved.kinds and self._desk.vault.drawers:
            self.reload()

    @property
    def may_write(self) -> bool:
        """Whether a look can be written down: somebody is chosen, and one's role may."""
        return bool(self.case_id) and self._desk.may_write(_KIND, self.case_id)

    @Slot(str)
    def note(self, level: str) -> None:
        """Write down that this level of the chosen skill was seen today; can be taken back for ten seconds."""
        if self.may_write:
            self.looks.keep(self.looks.seen(level))

    @Slot()
    def write(self) -> None:
        """Write about the chosen skill: another day, a line with it."""
        if self.may_write:
            self.looks.new("")

    @Slot()
    def _ask(self) -> None:
        self.asked.setText(self.tr("{skill}, seen today:").format(skill=code_label(SKILL, self.chart.skill)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "levels"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self._ask()
        for level, button in self.levels.items():
            button.setText(code_label(SKILL_LEVEL, level))
            self.asked.setMinimumHeight(button.sizeHint().height())


__all__ = ["SkillsPane"]
