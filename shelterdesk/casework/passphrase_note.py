"""Whose passphrase somebody else has seen, until they chose their own: kept in the house drawer, only ever added to."""

from dataclasses import dataclass

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer

GIVEN, OWN = "given", "own"

PASSPHRASE = CodeList(
    "passphrase",
    "ShelterDesk",
    {GIVEN: "Was handed over by somebody who has seen it", OWN: "Was chosen by the member alone"},
)


@kind("passphrase_note", "Note on a passphrase", Drawer.HOUSE, plural="Notes on passphrases", append_only=True)
@dataclass(frozen=True, kw_only=True)
class PassphraseNote(Record):
    """How a member came by their passphrase; nothing of the passphrase itself."""

    member: str | None = question("Member", Shape.MEMBER, group="Passphrase")
    passphrase: str | None = question("The passphrase", Shape.CODE, codes=PASSPHRASE, group="Passphrase")
