"""A house with a psychologist, a nurse, eight clients and two groups, and what is to be minded in planning."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from shelterdesk.casework import (
    CareCard,
    Case,
    GroupMember,
    Handover,
    KeepApart,
    NeedsAssessment,
    Organisation,
    PartialDate,
    Person,
    PhaseStep,
    SessionRoom,
    StaffCard,
    TherapyGroup,
    WorkingHours,
)
from shelterdesk.casework.health import Appointment
from shelterdesk.casework.roles import Role
from shelterdesk.vault import Founder, Vault, create, unlock_keys
from shelterdesk.vault.moments import text_of
from tests.vault.making import KDF, STAFF, Clock

NURSE = Founder("Farida", "meadow otter saddle comet amber juniper", frozenset({Role.NURSE}), administrator=False)
EVERYBODY = (*STAFF, NURSE)
NAMES = ("Aigul", "Bibi", "Dilnoza", "Elena", "Feruza", "Gulnar", "Malika", "Zarina")
CODES = dict(zip(NAMES, ("RLD-472", "JNS-583", "VFZ-926", "KTB-118", "HMC-305", "PWD-761", "GSX-240", "TBQ-659"),
                 strict=True))  # fmt: skip
SURNAME = "Kapuzinova"
"""Of everybody: a word that must stand on no wall."""
ADDRESS, HOUSE = "Lavender Street 12", "House of Lavender"
MORNING, ART = "Morning group", "Art group"
IN_MORNING, IN_ART = ("Aigul", "Bibi", "Dilnoza", "Elena", "Zarina"), ("Feruza", "Gulnar", "Malika")
MONDAY = date(2026, 11, 30)
"""The first day of the month that is planned."""
BEGAN = PartialDate("2026-10-05")


def at(day: int, hour: str) -> datetime:
    """So many days after ``MONDAY``, at an hour on the wall."""
    return datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(hour)).astimezone()


@dataclass
class House:
    """The folder, its clock and the ids by name."""

    folder: Path
    clock: Clock = field(default_factory=lambda: Clock(at(-3, "10:00")))
    clients: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def unlocked(self, alias: str) -> Iterator[Vault]:
        """The vault as this member opens it."""
        passphrase = next(one.passphrase for one in EVERYBODY if one.alias == alias)
        with Vault(self.folder, unlock_keys(self.folder, alias, passphrase), clock=self.clock) as vault:
            yield vault

    def name_of(self, case_id: str) -> str:
        """By whose first name a case is known here."""
        return next(name for name, one in self.clients.items() if one == case_id)


def make_house(folder: Path) -> House:
    """Everything that others wrote before the psychologist sits down to plan."""
    house = House(folder)
    create(folder, EVERYBODY, practice=True, kdf=KDF)
    with house.unlocked("Aida") as vault:
        house.members = {member.alias: member.id for member in vault.members.values()}
        for name in NAMES:
            _take_in(vault, house, name)
        _rooms_and_hours(vault, house)
        _groups(vault, house)
        vault.save(Organisation(alias=HOUSE))
        vault.save(KeepApart(case_id=house.clients["Aigul"], other_case=house.clients["Zarina"]))
    with house.unlocked("Farida") as vault:
        vault.save(Appointment(
            case_id=house.clients["Malika"], what="doctor", begins_at=text_of(at(2, "09:00")),
            ends_at=text_of(at(2, "14:00")), where=ADDRESS, state="planned",
        ))  # fmt: skip
    return house


def _take_in(vault: Vault, house: House, name: str) -> None:
    case = Case(code=CODES[name], stay="present")
    case_id = house.clients[name] = case.id
    vault.save(
        Case(id=case_id, case_id=case_id, code=CODES[name], stay="present"),
        Person(case_id=case_id, first_name=name, called=name, surname=SURNAME),
        NeedsAssessment(case_id=case_id, domain="psychological", level="high"),
        Handover(case_id=case_id, needs_seen="Sleeps badly", handed_on=BEGAN),
        PhaseStep(case_id=case_id, phase="trust", began=BEGAN),
    )
    vault.save(CareCard(case_id=case_id, code=CODES[name], called=name, here="yes", age_band="adult",
                        languages=("ru",)))  # fmt: skip


def _rooms_and_hours(vault: Vault, house: House) -> None:
    blue, hall = SessionRoom(name="Blue room", places=3), SessionRoom(name="Hall", places=12)
    vault.save(
        blue, hall, StaffCard(member=house.members["Berik"], called="Berik", languages=("ru", "kk"), sex="male"),
        WorkingHours(member=house.members["Berik"], weekdays=tuple("12345"), from_hour="9:00", until_hour="17:00"),
    )  # fmt: skip


def _groups(vault: Vault, house: House) -> None:
    for name, members in ((MORNING, IN_MORNING), (ART, IN_ART)):
        leader = house.members["Berik"]
        group = TherapyGroup(name=name, kind_of_group="group", openness="open", leader=leader, began=BEGAN)
        house.groups[name] = group.id
        vault.save(group, *(
            GroupMember(case_id=house.clients[one], therapy_group=group.id, joined=BEGAN) for one in members
        ))  # fmt: skip
