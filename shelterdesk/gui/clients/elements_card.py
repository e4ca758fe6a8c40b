"""What the file says about act, means and purpose, and how long exploitation lasted. A list, never a judgement."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from shelterdesk.casework.ages import is_minor
from shelterdesk.casework.durations import MonthRange, servitude
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.person import Person
from shelterdesk.casework.record import Record, Shape, questions_of
from shelterdesk.casework.screening import Indicators, Support, elements
from shelterdesk.gui.clients.way import Way
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel, TitleLabel
from shelterdesk.gui.widgets.sheet_words import answer_text
from shelterdesk.gui.words import kind_label, label


class ElementsCard(QFrame):
    """Three lists of what supports each element of the definition; each line opens its sheet.

    ``sheets``: kind name → records of one client."""

    sheet_wanted = Signal(str, str)
    """Kind and record id."""

    def __init__(self, sheets: Mapping[str, Sequence[Record]], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._episodes = [record for record in sheets.get("episode", ()) if isinstance(record, Episode)]
        self._indicators = next((one for one in sheets.get("indicators", ()) if isinstance(one, Indicators)), None)
        self.setProperty("card", "true")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(14, 10, 14, 12)
        self.rows.setSpacing(4)
        self.rows.addWidget(TitleLabel(self.tr("Act, means, purpose")))
        lasted = servitude(self._episodes)
        if lasted is not None:
            self.rows.addWidget(PlainLabel(self._lasted(lasted)))
        self._list(self._treated_as_child(sheets))
        self.rows.addWidget(QuietLabel(self.tr("What the file says; the program decides nothing.")))

    def _list(self, minor: bool) -> None:
        found = elements(self._episodes, self._indicators, minor=minor)
        for title, supports in (
            (self.tr("Act: what was done"), found.act),
            (self.tr("Means: how"), found.means),
            (self.tr("Purpose: what for"), found.purpose),
        ):
            head = PlainLabel(title)
            head.setProperty("strong", "true")
            self.rows.addWidget(head)
            if supports is found.means and not found.means_needed:
                self.rows.addWidget(QuietLabel(self.tr("For a child no means are needed.")))
            for kind, record_id, text in self._lines(supports):
                way = Way(text)
                way.clicked.connect(lambda _=False, kind=kind, it=record_id: self.sheet_wanted.emit(kind, it))
                self.rows.addWidget(way)
            if not supports:
                self.rows.addWidget(QuietLabel(self.tr("Nothing on file")))

    def _treated_as_child(self, sheets: Mapping[str, Sequence[Record]]) -> bool:
        person = next((one for one in sheets.get("person", ()) if isinstance(one, Person)), None)
        return person is not None and bool(is_minor(person, self._desk.vault.now().astimezone().date()))

    def _lines(self, supports: Iterable[Support]) -> list[tuple[str, str, str]]:
        """(kind, record id, words): one line per field of a sheet, so that nothing is said twice."""
        fields: dict[tuple[str, str, str], list[str]] = {}
        for one in supports:
            fields.setdefault((one.kind, one.record_id, one.field), []).append(one.code)
        return [(kind, it, self._line(kind, it, field, codes)) for (kind, it, field), codes in fields.items()]

    def _line(self, kind: str, record_id: str, field: str, codes: list[str]) -> str:
        asked = questions_of(Episode if kind == "episode" else Indicators)[field]
        value = answer_text(asked, tuple(codes) if asked.shape is Shape.CODES else codes[0], self._desk)
        order = next((one.order for one in self._episodes if one.id == record_id and one.order), None)
        where = f"{kind_label(kind)} {order}" if order else kind_label(kind)
        return self.tr("{sheet}, {question}: {answer}").format(sheet=where, question=label(asked), answer=value)

    def _lasted(self, lasted: MonthRange) -> str:
        if lasted.most is None:
            return self.tr("Exploitation lasted at least %n month(s) in all.", "", lasted.least)
        if lasted.most == lasted.least:
            return self.tr("Exploitation lasted %n month(s) in all.", "", lasted.least)
        return self.tr("Exploitation lasted {least} to {most} months in all.").format(
            least=lasted.least, most=lasted.most)


__all__ = ["ElementsCard"]
