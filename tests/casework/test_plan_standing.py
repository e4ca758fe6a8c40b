"""A plan that only got further is the same plan; one that asks something else is another."""

from dataclasses import replace

import pytest

from shelterdesk.casework import PartialDate, PlanAction, PlanAgreement, PlanApproval, PlanObjective
from shelterdesk.casework.plan_standing import HOW_FAR, changed_since, last_of, parts, plan_digest
from shelterdesk.casework.record import questions_of

SEWING = PlanObjective(objective="learn sewing", plan_type="Education")
COURSE = PlanAction(objective=SEWING.id, what="find a course", service="referred", due=PartialDate("2026-12"))


def test_the_digest_is_a_digest_and_does_not_depend_on_order() -> None:
    other = PlanAction(what="buy thread")
    digest = plan_digest([SEWING], [COURSE, other])
    assert len(digest) == 64
    assert digest == plan_digest([SEWING], [other, COURSE])
    assert plan_digest([], []) == ""


def test_getting_further_is_the_same_plan() -> None:
    before = plan_digest([SEWING], [COURSE])
    got_on = replace(SEWING, progress="in_progress", progress_note="likes it", base="f" * 64)
    assert plan_digest([got_on], [replace(COURSE, state="met", done=PartialDate("2026-11-20"))]) == before


@pytest.mark.parametrize("changed", [
    ([replace(SEWING, objective="learn cooking")], [COURSE]), ([SEWING], []), ([SEWING], [replace(COURSE, due=None)]),
    ([SEWING], [replace(COURSE, what="find a teacher \ud800")]), ([SEWING], [replace(COURSE, objective=None)]),
])  # fmt: skip
def test_asking_something_else_is_another_plan(changed: tuple[list[PlanObjective], list[PlanAction]]) -> None:
    digest = plan_digest([SEWING], [COURSE])
    assert plan_digest(*changed) != digest
    assert changed_since(PlanAgreement(plan_digest=digest), plan_digest(*changed))
    assert not changed_since(PlanApproval(plan_digest=digest), digest)


def test_actions_stand_under_their_objective_and_none_is_lost() -> None:
    loose = PlanAction(objective="gone", what="call the school")
    found = parts([SEWING], [loose, COURSE])
    assert [(part.objective, part.actions) for part in found] == [(SEWING, (COURSE,)), (None, (loose,))]
    assert parts([], []) == []


def test_the_newest_word_counts() -> None:
    said = [PlanAgreement(agreed="agreed"), PlanAgreement(agreed="partly")]
    assert last_of(said) is said[1]
    assert last_of(said[:0]) is None


def test_fields_of_progress_exist() -> None:
    names = {*questions_of(PlanObjective), *questions_of(PlanAction), "case_id", "reasons"}
    assert names >= HOW_FAR
