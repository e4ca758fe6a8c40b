"""The house drawer: what the night needs. No surnames of clients, no origin, no case."""

from dataclasses import dataclass

from shelterdesk.casework.codes_person import SEX
from shelterdesk.casework.codes_safety import TASK_STATE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import Drawer


@kind("staff_card", "Staff card", Drawer.HOUSE, plural="Staff", schema=2)
@dataclass(frozen=True, kw_only=True)
class StaffCard(Record):
    """How a member of staff is called in the house, and how to reach them at night."""

    member: str | None = question("Member", Shape.MEMBER, group="Staff")
    called: str | None = question("Called", group="Staff", hint="First name or alias, no surname.")
    task: str | None = question("Task in the house", group="Staff")
    languages: tuple[str, ...] = question("Languages", Shape.CODES, codes=LANGUAGE, group="Staff")
    phone: str | None = question("Phone on duty", Shape.PHONE, group="Staff", names=Names.PERSON)
    on_duty: str | None = question("Usually on duty", group="Staff")
    sex: str | None = question("Sex", Shape.CODE, codes=SEX, group="Staff")


@kind("task", "Task", Drawer.HOUSE, plural="Tasks")
@dataclass(frozen=True, kw_only=True)
class Task(Record):
    """Something to be done in the house, by whom and until when."""

    title: str | None = question(
        "What is to be done", group="Task", hint="No names of clients: everybody in the house reads this."
    )
    due: PartialDate | None = question("Until", Shape.DATE, group="Task")
    responsible: str | None = question("Who does it", Shape.MEMBER, group="Task")
    state: str | None = question("State", Shape.CODE, codes=TASK_STATE, group="Task")
    task_note: str | None = question("About the task", Shape.TEXT, group="Task")


@kind("organisation", "Organisation", Drawer.HOUSE, plural="Organisations", single=True)
@dataclass(frozen=True, kw_only=True)
class Organisation(Record):
    """How the organisation calls itself inside. There is no field for where it is, anywhere."""

    alias: str | None = question(
        "Alias of the organisation", group="Organisation", hint="Never the name of a village or a street."
    )
