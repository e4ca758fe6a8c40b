"""What the pane of phases shows of one client, read once for each change."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from shelterdesk.casework.case import Case
from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.needs import NeedsAssessment
from shelterdesk.casework.phase_rules import TRUST, Joint, Word, before_psychologist, current, elapsed, joint, remarks
from shelterdesk.casework.phases import Handover, PhaseStep, StayGuideline
from shelterdesk.casework.placement import Placement
from shelterdesk.casework.stay import Guideline, Here, guideline, here
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.phase_bar import Passed
from shelterdesk.gui.words import local


@dataclass(frozen=True)
class PhaseStanding:
    """Phases with the words on their end, the hand-overs, the guideline."""

    today: date
    steps: tuple[PhaseStep, ...]
    words: dict[str, list[Word]]
    vacant: frozenset[str]
    lost: frozenset[str]
    """Phases that were trust-building, and were taken away or called something else."""
    handovers: tuple[Handover, ...]
    missing: tuple[str, ...]
    """What the social worker still gives before the psychologist begins."""
    guideline: Guideline
    own: StayGuideline | None
    here: Here | None

    @classmethod
    def read(cls, desk: Desk, case_id: str) -> Self:
        """All of it; raises the vault's errors."""
        from shelterdesk.vault.joint_words import lost_trust, vacant_now, words_of_case

        vault = desk.vault
        today = local(vault.now()).date()
        handovers = vault.of_case(Handover, case_id)
        own = next(iter(vault.of_case(StayGuideline, case_id)), None)
        return cls(
            today,
            tuple(vault.of_case(PhaseStep, case_id)),
            words_of_case(vault, case_id),
            vacant_now(vault, case_id),
            lost_trust(vault, case_id),
            tuple(handovers),
            before_psychologist(vault.of_case(NeedsAssessment, case_id), handovers),
            guideline(vault.of_case(Episode, case_id), own),
            own,
            here(vault.get(Case, case_id), vault.of_case(Placement, case_id), today),
        )

    @property
    def now(self) -> PhaseStep | None:
        """The phase that goes on."""
        return current(self.steps)

    @property
    def trust(self) -> PhaseStep | None:
        """The trust-building that goes on."""
        return self.now if self.now is not None and self.now.phase == TRUST else None

    @property
    def ended_trust(self) -> PhaseStep | None:
        """The trust-building that ended last."""
        over = [step for step in self.steps if step.phase == TRUST and step.ended is not None]
        return max(over, key=lambda one: one.ended.span()[0] if one.ended else date.min, default=None)

    def joint(self, step: PhaseStep) -> Joint:
        """Where the decision on the end of a phase stands."""
        return joint(self.words.get(step.id, []))

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is worth a second look."""
        decided = {step: joint(self.words.get(step, [])) for step in (*(one.id for one in self.steps), *self.lost)}
        return remarks(self.steps, decided, self.lost)

    @property
    def passed(self) -> dict[str, Passed]:
        """Phase → how it stands, of each the last time."""
        now = self.now
        last: dict[str, Passed] = {}
        for step in sorted(self.steps, key=lambda one: one.began.span()[0] if one.began else date.min):
            if step.phase and not (step.phase in last and last[step.phase].going):
                last[step.phase] = Passed(elapsed(step, self.today), now is not None and step.id == now.id)
        return last


__all__ = ["PhaseStanding"]
