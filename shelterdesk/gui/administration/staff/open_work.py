"""What somebody who leaves has in hand: tasks, clients, text not saved; and handing it over."""

from dataclasses import dataclass, replace

from shelterdesk.casework import Case, Drawer, Task
from shelterdesk.gui.desk import Desk
from shelterdesk.vault.draft_file import Draft

_OVER = frozenset({"done", "dropped"})
_CLOSED = frozenset({"closed", "closed_referred"})


@dataclass(frozen=True)
class OpenWork:
    """Facts for the person who takes over. ``cases`` is None where the drawer with the files is not open here."""

    tasks: tuple[Task, ...]
    cases: tuple[Case, ...] | None
    drafts: tuple[Draft, ...]

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to hand over."""
        return not (self.tasks or self.cases)


def open_work(desk: Desk, member_id: str) -> OpenWork:
    """What this member has in hand, as far as the drawers open here tell."""
    vault = desk.vault
    tasks = [task for task in vault.find(Task, responsible=member_id) if task.state not in _OVER]
    cases = None
    if Drawer.CASEWORK in vault.drawers:
        found = {
            case.id: case
            for case in (*vault.find(Case, worker=member_id), *vault.find(Case, second_worker=member_id))
            if case.stage not in _CLOSED
        }
        cases = tuple(found.values())
    drafts = [draft for draft in vault.drafts.waiting([member_id]) if draft.author == member_id]
    return OpenWork(tuple(tasks), cases, tuple(drafts))


def hand_over(desk: Desk, work: OpenWork, giver: str, taker: str) -> None:
    """Tasks and clients of ``giver`` become those of ``taker``; raises what saving raises."""
    if work.tasks:
        desk.save(*(replace(task, responsible=taker) for task in work.tasks))
    if work.cases:
        desk.save(*(_handed_over(case, giver, taker) for case in work.cases))


def _handed_over(case: Case, giver: str, taker: str) -> Case:
    """The first worker is replaced; a second one who goes leaves the place free where the taker is the first."""
    worker = taker if case.worker == giver else case.worker
    second = taker if case.second_worker == giver else case.second_worker
    return replace(case, worker=worker, second_worker=second if second != worker else None)
