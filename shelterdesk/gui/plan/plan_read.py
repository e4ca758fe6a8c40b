"""The plan of one client as read from the vault: its parts, what was said to it, and whether it changed since."""

from dataclasses import dataclass
from typing import Self

from shelterdesk.casework.plan_standing import Part, changed_since, last_of, parts, plan_digest
from shelterdesk.casework.plans import PlanAction, PlanAgreement, PlanApproval, PlanObjective
from shelterdesk.gui.desk import Desk


@dataclass(frozen=True)
class PlanRead:
    """Read once for each change."""

    parts: tuple[Part, ...]
    digest: str
    agreement: PlanAgreement | None
    approval: PlanApproval | None

    @classmethod
    def read(cls, desk: Desk, case_id: str) -> Self:
        """All of it; raises the vault's errors."""
        of_case = desk.vault.of_case
        objectives, actions = of_case(PlanObjective, case_id), of_case(PlanAction, case_id)
        return cls(
            tuple(parts(objectives, actions)),
            plan_digest(objectives, actions),
            last_of(of_case(PlanAgreement, case_id)),
            last_of(of_case(PlanApproval, case_id)),
        )

    @property
    def agreed_as_it_is(self) -> bool:
        """Whether the client spoke of this very plan."""
        return self.agreement is not None and not changed_since(self.agreement, self.digest)

    @property
    def approved_as_it_is(self) -> bool:
        """Whether the director spoke of this very plan."""
        return self.approval is not None and not changed_since(self.approval, self.digest)


__all__ = ["PlanRead"]
