"""What is known of a client at a glance: facts, alerts, what was told already, what is missing, who wrote last."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shelterdesk.casework.case import Case
from shelterdesk.casework.children import FamilyLink
from shelterdesk.casework.gate_kinds import Alert
from shelterdesk.casework.intake import ImmediateNeeds, Intake
from shelterdesk.casework.notes import Narrative
from shelterdesk.casework.parts import PARTS, missing
from shelterdesk.casework.person import Person
from shelterdesk.casework.record import KINDS, Record, kind_of, questions_of
from shelterdesk.gui.clients.elements_card import ElementsCard
from shelterdesk.gui.clients.way import Way
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.icons import pixmap
from shelterdesk.gui.theme import colours
from shelterdesk.gui.widgets.flow_layout import FlowLayout
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import answer_text, member_text, shortened, shown
from shelterdesk.gui.words import code_label, kind_label, label, moment_text, partial_date_text

if TYPE_CHECKING:
    from shelterdesk.vault.change import Saved

_FACTS: tuple[tuple[type[Record], tuple[str, ...]], ...] = (
    (Person, ("minor", "birth_date", "age", "gender", "citizenships", "first_language", "other_languages",
              "interviewer_sex", "migration_status", "migration_until", "deportation_risk")),
    (Intake, ("received_on", "referral_source", "referring_organisation", "language", "wishes")),
    (ImmediateNeeds, ("danger", "danger_note", "urgent", "urgent_note", "medication_note", "allergies",
                      "interpreter_needed", "children_left")),
)
"""What somebody who meets the client today should know; only what is answered is shown."""

_TWO_COLUMNS_FROM = 110
"""Letters of width."""

_LAST_WRITTEN = 6


class Card(QFrame):
    """A titled box of rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(14, 10, 14, 12)
        self.rows.setSpacing(6)
        self.rows.addWidget(TitleLabel(title))


class Overview(QWidget):
    """Reads everything anew whenever something of this client is saved; changes nothing."""

    sheet_wanted = Signal(str, str)
    """Kind and record id (may be empty) of a sheet to open."""
    client_wanted = Signal(str)

    def __init__(self, desk: Desk, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._case_id = desk, case_id
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.reload()
        desk.changed.connect(self._changed)

    def _copy_button(self) -> QPushButton:
        self.copy = QPushButton(self.tr("Copy of the own &file…"))
        self.copy.setToolTip(self.tr("For the client who asks for it; each line is looked at, others are left out"))
        self.copy.clicked.connect(self._give_copy)
        return self.copy

    @Slot()
    def _give_copy(self) -> None:
        from shelterdesk.gui.clients.own_file_dialog import OwnFileDialog

        OwnFileDialog(self._desk, self._case_id, self).open()

    def reload(self) -> None:
        """Read anew and lay out anew."""
        self._sheets = self._read()
        inside = QWidget()
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(self._facts())
        if self._sheets.get("episode") or self._sheets.get("indicators"):
            elements = ElementsCard(self._sheets, self._desk)
            elements.sheet_wanted.connect(self.sheet_wanted)
            left.addWidget(elements)
        left.addWidget(self._copy_button(), 0, Qt.AlignmentFlag.AlignLeft)
        family = self._family()
        for card in (self._told(), self._missing(), family, self._last_written()):
            if card is not None:
                right.addWidget(card)
        left.addStretch(1)
        right.addStretch(1)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 4, 8, 8)
        rows.setSpacing(12)
        alerts = self._alerts()
        if alerts is not None:
            rows.addWidget(alerts)
        rows.addLayout(columns, 1)
        self._area.setWidget(inside)
        self._area.setAccessibleName(self.tr("Overview"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() > self.fontMetrics().averageCharWidth() * _TWO_COLUMNS_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)

    def changeEvent(self, event: QEvent, /) -> None:
        """Say the words anew when the language changes."""
        if event.type() is QEvent.Type.LanguageChange:
            self.reload()
        super().changeEvent(event)

    def _read(self) -> dict[str, list[Record]]:
        vault = self._desk.vault
        names = [name for name in {*PARTS, "narrative", "family_link", "team_note", "alert"} if name in KINDS]
        found = {
            name: vault.of_case(KINDS[name].record, self._case_id)
            for name in names
            if self._desk.opens(KINDS[name], self._case_id)
        }
        self._desk.note_read(sheet for sheets in found.values() for sheet in sheets)
        return found

    def _changed(self, saved: "Saved") -> None:
        if self._case_id in saved.case_ids:
            self.reload()

    # --- the cards --------------------------------------------------------------------------------

    def _facts(self) -> Card:
        card = Card(self.tr("At a glance"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for name, text in self._known():
            row = grid.rowCount()
            grid.addWidget(QuietLabel(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(text), row, 1, Qt.AlignmentFlag.AlignTop)
        if grid.count():
            card.rows.addLayout(grid)
        else:
            nothing = self.tr("Nothing is written down yet. Open a section on the left and type.")
            card.rows.addWidget(QuietLabel(nothing))
        return card

    def _known(self) -> Iterable[tuple[str, str]]:
        for record_class, names in _FACTS:
            for record in self._sheets.get(kind_of(record_class).name, [])[:1]:
                for name in names:
                    asked = questions_of(record_class)[name]
                    text = answer_text(asked, getattr(record, name), self._desk)
                    if text:
                        yield label(asked), shortened(text, 200)

    def _alerts(self) -> QFrame | None:
        asked = questions_of(Alert)["alert"].codes
        today = self._desk.vault.now().astimezone().date()
        sheets = [record for record in self._sheets.get("alert", []) if isinstance(record, Alert)]
        found = [sheet.alert for sheet in sheets if sheet.ended is None or sheet.ended.span()[1] >= today]
        alerts = list(dict.fromkeys(alert for alert in found if alert))
        if not alerts or asked is None:
            return None
        bar = QFrame()
        bar.setProperty("bar", "danger")
        row = QHBoxLayout(bar)
        picture = PlainLabel(wrap=False)
        picture.setPixmap(pixmap("triangle-alert", 20, colours().warn))
        row.addWidget(picture)
        row.addWidget(PlainLabel(" · ".join(code_label(asked, code) for code in alerts)), 1)
        bar.setAccessibleName(self.tr("Please mind"))
        return bar

    def _told(self) -> Card:
        card = Card(self.tr("Already told"))
        told = [record for record in self._sheets.get("narrative", []) if isinstance(record, Narrative)]
        for record in told:
            card.rows.addWidget(self._way(self._told_text(record), "narrative", record.id))
        intakes = self._sheets.get("intake", [])
        outside = intakes[0].already_told_to if intakes and isinstance(intakes[0], Intake) else None
        if outside:
            card.rows.addWidget(PlainLabel(self.tr("Before coming here: told to {whom}.").format(whom=shown(outside))))
        if not told and not outside:
            card.rows.addWidget(QuietLabel(self.tr(
                "No story is written down. None is needed: write only what the client wants to tell.")))
        else:
            card.rows.addWidget(QuietLabel(self.tr("Read it before you ask, so that nobody has to tell it twice.")))
        self._leave_alone(card, told)
        return card

    def _told_text(self, record: Narrative) -> str:
        asked = questions_of(Narrative)
        whom = member_text(self._desk, record.told_to or "") or shown(record.told_elsewhere or "")
        whom = whom or self.tr("somebody")
        covers = answer_text(asked["covers"], record.covers, self._desk)
        if record.told_on and covers:
            return self.tr("Told to {whom} on {day}, about: {topics}").format(
                whom=whom, day=partial_date_text(record.told_on), topics=covers)
        if record.told_on:
            return self.tr("Told to {whom} on {day}").format(whom=whom, day=partial_date_text(record.told_on))
        if covers:
            return self.tr("Told to {whom}, about: {topics}").format(whom=whom, topics=covers)
        return self.tr("Told to {whom}").format(whom=whom)

    def _leave_alone(self, card: Card, told: list[Narrative]) -> None:
        asked = questions_of(Narrative)["leave_alone"]
        topics = tuple(dict.fromkeys(topic for record in told for topic in record.leave_alone))
        if topics:
            text = PlainLabel(self.tr("Please do not ask about: {topics}").format(
                topics=answer_text(asked, topics, self._desk)))
            text.setProperty("tone", "warn")
            card.rows.addWidget(text)

    def _missing(self) -> Card | None:
        names = [name for name in missing([name for name, found in self._sheets.items() if found])
                 if self._desk.opens(KINDS[name], self._case_id)]
        if not names or not self._desk.sees_cases:
            return None
        card = Card(self.tr("Not begun yet"))
        box = QWidget()
        flow = FlowLayout(box, 6)
        for name in names:
            pill = QPushButton(kind_label(name))
            pill.clicked.connect(lambda _=False, name=name: self.sheet_wanted.emit(name, ""))
            flow.addWidget(pill)
        card.rows.addWidget(box)
        return card

    def _family(self) -> Card | None:
        links = [link for link in self._sheets.get("family_link", []) if isinstance(link, FamilyLink)]
        if not links:
            return None
        card = Card(self.tr("Family and children"))
        asked = questions_of(FamilyLink)
        cases = (self._desk.vault.get(Case, link.relative) for link in links if link.relative)
        codes = {case.id: case.code or "" for case in cases if case is not None}
        for link in links:
            relation = answer_text(asked["relation"], link.relation, self._desk) or self.tr("Relation not noted")
            if link.relative:
                text = self.tr("{relation}: own file {code}").format(
                    relation=relation, code=shown(codes.get(link.relative, "")) or self.tr("(not here)"))
                way = Way(text)
                way.clicked.connect(lambda _=False, case_id=link.relative: self.client_wanted.emit(case_id))
            else:
                where = answer_text(asked["whereabouts"], link.whereabouts, self._desk)
                way = self._way(" · ".join(part for part in (relation, where) if part), "family_link", link.id)
            card.rows.addWidget(way)
        return card

    def _last_written(self) -> Card | None:
        written: list[tuple[datetime, str, str, str]] = []
        for name, records in self._sheets.items():
            for record in records[-3:] if name != "alert" else ():
                latest = max(self._desk.vault.provenance(record).values(), key=lambda one: one[1], default=None)
                if latest is not None:
                    written.append((latest[1], latest[0], name, record.id))
        if not written:
            return None
        card = Card(self.tr("Written last"))
        for time, author, name, record_id in sorted(written, reverse=True)[:_LAST_WRITTEN]:
            text = self.tr("{sheet}, {who}, {when}").format(
                sheet=kind_label(name), who=member_text(self._desk, author), when=moment_text(time))
            card.rows.addWidget(self._way(text, name, record_id))
        return card

    def _way(self, text: str, kind: str, record_id: str) -> Way:
        way = Way(text)
        way.clicked.connect(lambda: self.sheet_wanted.emit(kind, record_id))
        return way


__all__ = ["Card", "Overview"]
