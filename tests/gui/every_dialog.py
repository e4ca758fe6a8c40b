"""Every dialog that the windows have, found and built. The list is not kept by hand: a class that cannot be built here
fails its tests until it is told how.
"""

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

import shelterdesk.gui
from shelterdesk.casework import (
    Assessment,
    Belonging,
    CareCard,
    Case,
    Incident,
    PhaseDecision,
    RiskItem,
    Session,
    ShiftLog,
    Task,
    TherapyGroup,
    Visit,
    new_id,
)
from shelterdesk.casework.art import ArtWork
from shelterdesk.casework.emergency import EmergencyDisclosure
from shelterdesk.casework.instrument_files import instrument
from shelterdesk.casework.reintegration import Grant, JobCheck
from shelterdesk.casework.roles import Drawer
from shelterdesk.documents.duty_sheets import DutySheet
from shelterdesk.documents.emergency_sheet import EmergencySheet
from shelterdesk.documents.grant_sheet import GrantSheet, grant_sheet
from shelterdesk.errors import DrawerRolledBackError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.duty.tonight import Tonight
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.rooms.night import Night
from shelterdesk.gui.therapy.checks import Checks
from shelterdesk.gui.therapy.diary import Diary
from shelterdesk.vault.acts import ask
from shelterdesk.vault.erasure_plan import of_case


def dialogs() -> list[type[QDialog]]:
    """Every class of dialog that the windows have."""
    for module in pkgutil.walk_packages(shelterdesk.gui.__path__, "shelterdesk.gui."):
        import_module(module.name)
    found, waiting = set(), [QDialog]
    while waiting:
        for made in waiting.pop().__subclasses__():
            waiting.append(made)
            if made.__module__.startswith("shelterdesk.gui"):
                found.add(made)
    return sorted(found, key=lambda made: made.__name__)


@dataclass
class House:
    """What dialogs are built from: windows over a vault with recovery cards in force."""

    main: MainWindow
    tmp_path: Path
    case: Case = field(default_factory=lambda: Case(id=(made := new_id()), case_id=made, code="K-1"))

    @property
    def desk(self) -> Desk:
        return self.main.desk

    def saved_case(self) -> str:
        """The id of a case that is in the vault."""
        if not self.desk.vault.of_case(Case, self.case.id):
            self.desk.save(self.case)
        return self.case.id

    def by_type(self, wanted: str) -> Any:
        given = {
            "Desk": self.desk, "Vault": self.desk.vault, "Settings": self.main.settings, "Path": self.tmp_path,
            "OpenedKeys": self.desk.vault.keys, "Member": self.desk.vault.me, "Case": self.case,
            "Night": Night.read(self.desk, self.desk.vault.now().date()), "str": "words", "bool": False,
        }  # fmt: skip
        return given[wanted]


SPECIAL: dict[str, Callable[[type[QDialog], House], QDialog]] = {
    "RequestDialog": lambda made, house: made(house.desk, ask(house.desk.vault, "erasure", b"x"), house.main),
    "SecondPersonDialog": lambda made, house: made(house.desk, "erasure", b"x", ("One sheet.",), house.main),
    "EmergencyDialog": lambda made, house: made(house.desk, "", house.main),
    "EmergencyRecordDialog": lambda made, house: made(house.desk, EmergencyDisclosure(recipient="police"), house.main),
    "LargeDialog": lambda made, house: made(EmergencySheet("Police", "now", "Help", ()), house.main),
    "ComeBackWizard": lambda made, house: made(house.desk.vault.folder, house.main),
    "EraseDialog": lambda made, house: made(house.desk, of_case(house.desk.vault, house.saved_case()), house.main),
    "SealDialog": lambda made, house: made(house.desk, house.saved_case(), house.main),
    "OwnFileDialog": lambda made, house: made(house.desk, house.saved_case(), house.main),
    "OlderCopyDialog": lambda made, house: made((DrawerRolledBackError(Drawer.CASEWORK, 3, 5),), house.main),
    "GroupPaperDialog": lambda made, house: made(TherapyGroup(name="Art"), (), house.desk, house.main),
    "ReceiptDialog": lambda made, house: made(Belonging(thing="bag", receipt="1"), house.desk, house.main),
    "ArrivalDialog": lambda made, house: made(house.desk, CareCard(case_id=new_id(), code="RLD-472"), house.main),
    "HandOverDialog": lambda made, house: made(house.desk, Tonight.read(house.desk), ShiftLog(), house.main),
    "IncidentDialog": lambda made, house: made(house.desk, Incident(what="fire"), house.main),
    "PaperDialog": lambda made, house: made(house.desk, lambda _: DutySheet("roll_call"), None, house.main),
    "TonguePaperDialog": lambda made, house: made(
        house.desk, house.saved_case(), lambda tongue: grant_sheet(GrantSheet("K-1", "today"), tongue),
        lambda _: ("K-1",), house.main,
    ),
    "GrantSheetDialog": lambda made, house: made(Grant(case_id=house.saved_case()), house.desk, house.main),
    "JobDialog": lambda made, house: made(JobCheck(employer="Baker"), house.desk, house.main),
    "RollCallDialog": lambda made, house: made(house.desk, Tonight.read(house.desk), ShiftLog(), house.main),
    "WorryDialog": lambda made, house: made(house.desk, Tonight.read(house.desk), house.main),
    "ComplaintDialog": lambda made, house: made(house.desk, "", house.main),
    "VisitDialog": lambda made, house: made(Visit(visitor="Olga"), house.desk, house.main),
    "FinalSheet": lambda made, house: made(PhaseDecision(verdict="ready"), house.desk, house.main),
    "QuestionnaireDialog": lambda made, house: made(
        house.desk, instrument("phq-9"), Assessment(case_id=new_id(), instrument="phq-9"), house.main
    ),
    "SafetyDialog": lambda made, house: made(house.desk, RiskItem(case_id=new_id(), words="One."), house.main),
    "PlanPaperDialog": lambda made, house: made(house.desk, house.saved_case(), house.main),
    "WorkDialog": lambda made, house: made(ArtWork(title="My street"), house.desk, house.main),
    "UsesDialog": lambda made, house: made(ArtWork(case_id=house.case.id, title="My street"), house.desk, house.main),
    "GiveOutDialog": lambda made, house: made(
        ArtWork(case_id=house.case.id, title="My street"), house.desk, house.main
    ),
    "PhotoDialog": lambda made, house: made(QImage(400, 300, QImage.Format.Format_RGB32), "My street", house.main),
    "SheetDialog": lambda made, house: made(Task(title="Buy a lamp"), house.desk, house.main),
    "SessionDialog": lambda made, house: made(
        house.desk, Session(), Checks(house.desk, Diary(house.desk)), house.main
    ),
    "SuggestDialog": lambda made, house: made(
        house.desk, Session(), Checks(house.desk, Diary(house.desk)), house.main
    ),
    "WallPlanDialog": lambda made, house: made(house.desk, Diary(house.desk), date(2026, 11, 23), house.main),
}
"""How those are built that want more than what every part of the program has."""


def built(made: type[QDialog], house: House) -> QDialog:
    if made.__name__ in SPECIAL:
        return SPECIAL[made.__name__](made, house)
    wanted: dict[str, Any] = {}
    for name, parameter in inspect.signature(made.__init__).parameters.items():
        if name == "parent":
            wanted[name] = house.main
        elif name != "self" and parameter.default is inspect.Parameter.empty:
            kind = parameter.annotation
            wanted[name] = house.by_type(kind if isinstance(kind, str) else kind.__name__)
    return made(**wanted)
