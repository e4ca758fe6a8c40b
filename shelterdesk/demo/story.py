"""The story that the demonstration tells: a client is taken in, found, corrected, and nothing is lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import Person
from shelterdesk.demo.interview import Answer
from shelterdesk.demo.stage import Stage
from shelterdesk.demo.typist import StuckError, ancestor
from shelterdesk.gui.clients.client_page import ClientPage
from shelterdesk.gui.clients.clients_page import ClientsPage
from shelterdesk.gui.widgets.form import Form
from shelterdesk.gui.widgets.navigation import PLACES
from shelterdesk.gui.widgets.question_row import QuestionRow

OTHER_SPELLING = "Zhangylsyn"
"""How a police paper in Latin letters would spell the name of the interview."""

ADDED = "Kazakh"
"""The language that turns out to be her first one: the correction."""


class Story:
    """Each method is one step; together they are what a newcomer would do on the first day."""

    def __init__(self, stage: Stage, say: Callable[[str], None]) -> None:
        self._stage = stage
        self._hands = stage.hands
        self._say = say
        self.case_id = ""

    def look_around(self) -> None:
        """Every place of the window once, and last the list of clients without names."""
        for number, place in enumerate(place for place in PLACES if not place.later):
            if place.name != "clients":
                self._hands.control(Qt.Key(Qt.Key.Key_1 + number))
                self._stage.picture(place.name)
        self._hands.control(Qt.Key.Key_2)
        self._stage.picture("clients")

    def take_in(self, interview: tuple[Answer, ...]) -> int:
        """Type the interview into the quick intake; returns the keys pressed besides the words."""
        before = self._hands.keys
        self._hands.control(Qt.Key.Key_N)
        self._hands.wait_for(lambda: self._page.intake is not None, "the quick intake")
        for answer in interview:
            self._hands.tab_until(partial(_asks, answer.name), answer.name)
            self._hands.type(answer.typed)
        self._stage.picture("new-client")
        self._hands.control(Qt.Key.Key_Return)
        self._hands.wait_for(lambda: self._page.client is not None, "the new client's file")
        keys = self._hands.keys - before
        self.case_id = self._client.case_id
        self._stage.picture("client")
        return keys

    def find_by_another_spelling(self) -> int:
        """Search for the name as somebody else would write it, and open the file; returns how many were found."""
        self._hands.control(Qt.Key.Key_2)
        self._page.show_list()
        self._hands.control(Qt.Key.Key_F)
        self._hands.type(OTHER_SPELLING)
        model = self._page.list.table.model()
        self._hands.wait_for(model.rowCount, "a client found by another spelling")
        found = model.rowCount()
        self._stage.picture("found-by-another-spelling")
        self._hands.press(Qt.Key.Key_Return)
        self._hands.wait_for(lambda: self._page.client is not None, "the file to open")
        if self._client.case_id != self.case_id:
            raise StuckError("the client of the interview, found first")
        return found

    def correct(self) -> None:
        """Add a language to the person's sheet, by keyboard, and let it be saved."""
        vault = self._stage.main.desk.vault
        before = vault.of_case(Person, self.case_id)[0]
        self._client.open_sheet("person", before.id)
        self._hands.tab_until(partial(_asks, "person.other_languages"), "the other languages")
        self._hands.type(ADDED)
        self._hands.press(Qt.Key.Key_Tab)
        self._hands.control(Qt.Key.Key_S)
        self._hands.wait_for(lambda: vault.of_case(Person, self.case_id)[0].base != before.base, "the saved correction")
        self._stage.picture("corrected")

    def look_at_history(self) -> None:
        """Who changed what and when."""
        self._hands.control(Qt.Key.Key_H)
        self._hands.wait_for(lambda: self._page.client is not None and self._page.client.history, "the history")
        self._stage.picture("history")

    def in_other_languages(self) -> None:
        """The same windows in Russian and in Kazakh, switched while they are open."""
        self._stage.language("ru")
        self._stage.picture("history-russian")
        self._page.open_client(self.case_id)
        self._stage.picture("client-russian")
        self._page.show_list()
        self._stage.picture("clients-russian")
        self._stage.language("kk")
        self._hands.control(Qt.Key.Key_1)
        self._stage.picture("today-kazakh")
        self._stage.language("en")

    @property
    def _page(self) -> ClientsPage:
        page = self._stage.main.pages.get("clients")
        if not isinstance(page, ClientsPage):
            raise StuckError("the place of the clients")
        return page

    @property
    def _client(self) -> ClientPage:
        page = self._page.client
        if page is None:
            raise StuckError("a client's file")
        return page


def _asks(name: str, widget: QWidget) -> bool:
    """Whether the widget belongs to the question ``name`` (``kind.question``, or the question on its own form)."""
    row = ancestor(widget, QuestionRow)
    return row is not None and name in (row.name, f"{_kind_around(row)}.{row.name}")


def _kind_around(row: QuestionRow) -> str:
    form = ancestor(row, Form)
    return form.kind.name if form is not None else ""
