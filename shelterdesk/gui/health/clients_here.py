"""Who is here, as the page of health lists them: with a care card, or still without one."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework import BedStay, CareCard, Case, Intake, Person, kind_of, new_id
from shelterdesk.casework.care_cards import card_from
from shelterdesk.casework.case_codes import new_code
from shelterdesk.casework.dose_times import moment
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.nights import sleeps_on
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.fields import value_words
from shelterdesk.gui.words import client_label, local

_MANY = 20_000
_URGENT = ("allergies", "conditions", "watch")
"""Answers of a card that the list shows as well."""

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Client:
    """A client who is here."""

    case_id: str
    card: CareCard | None = None
    code: str = ""

    @property
    def name(self) -> str:
        """What the client is called on pages of the house: first name and code."""
        return self.code if self.card is None and self.code else client_label(self.card)

    @property
    def line(self) -> str:
        """For the list: the name, and below it what matters most."""
        if self.card is None:
            return "\n".join((self.name, translate("health", "No care card yet")))
        asked = kind_of(CareCard).questions
        told = [
            value_words(asked[name], getattr(self.card, name))
            for name in _URGENT
            if not (name == "watch" and self.card.watch == "none")
        ]
        return "\n".join((self.name, visible(" · ".join(" ".join(part.split()) for part in told if part)) or "–"))


def clients_here(desk: Desk) -> list[Client]:
    """Everybody who is here: those without a card first, then by name. A card is left out only if it says so."""
    vault = desk.vault
    cards = {card.case_id: card for card in vault.all(CareCard, limit=_MANY)}
    with_card = [Client(card.case_id, card) for card in cards.values() if card.here != "no"]
    codes = {case.case_id: case.code or "" for case in vault.find(Case, stay="present")} if desk.sees_cases else {}
    tonight = local(vault.now()).date()
    sleeping = (stay.case_id for stay in vault.all(BedStay, limit=_MANY) if sleeps_on(stay, tonight))
    without = [Client(one, None, codes.get(one, "")) for one in dict.fromkeys((*codes, *sleeping)) if one not in cards]
    return [*sorted(without, key=lambda one: one.name), *sorted(with_card, key=lambda one: one.name.casefold())]


def new_card(desk: Desk, case_id: str = "") -> CareCard:
    """A card to begin with, not saved: from the intake where the file is open to this member, else nearly empty.

    Of a sealed case only the code goes onto a card that everybody reads. A client whom nobody knows yet gets an id
    and a code of their own, for the file that is opened later.
    """
    vault = desk.vault
    case = vault.get(Case, case_id) if case_id and desk.opens(kind_of(Case), case_id) else None
    if case is not None:
        sheets: list[Person | Intake] = [*vault.of_case(Person, case_id)[:1], *vault.of_case(Intake, case_id)[:1]]
        if vault.place_of(kind_of(Case), case_id).sealed_case:
            sheets = []
        desk.note_read(sheets)
        person = next((one for one in sheets if isinstance(one, Person)), None)
        intake = next((one for one in sheets if isinstance(one, Intake)), None)
        return card_from(case, person, intake, local(vault.now()).date())
    if case_id:
        return CareCard(case_id=case_id, here="yes")
    code = new_code(lambda code: _taken(desk, code))
    return CareCard(case_id=new_id(), here="yes", code=code, arrived_at=moment(vault.now()))


def _taken(desk: Desk, code: str) -> bool:
    if desk.vault.find(CareCard, code=code):
        return True
    return desk.sees_cases and bool(desk.vault.find(Case, code=code))
