"""The plan on paper, read back from its PDF: objectives, actions, both signatures, no address."""

import io

import pytest
from pypdf import PdfReader

from shelterdesk.documents.paper_words import LANGUAGES, PaperWords
from shelterdesk.documents.plan_paper import Goal, PlanPaper, Step, plan_paper

SEWING = Goal(
    "Learn to sew", "a machine of my own", [("Field", "Education")],
    [Step("find a course", ("Referred to others", "until 12.2026")), Step("buy thread")],
)  # fmt: skip
PLAN = PlanPaper("RLD-472", "Green Lamp", "25.11.2026", [SEWING, Goal("", steps=[Step("call the uncle")])], "slowly")


def pages(payload: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(payload)).pages]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_it_stands_on_one_page_in_every_language(language: str) -> None:
    (page,) = pages(plan_paper(PLAN, language))
    words = PaperWords("plan", language)
    for fact in ("RLD-472", "Green Lamp", "25.11.2026", "1. Learn to sew", words("quoted", words="a machine of my own"),
                 "find a course; Referred to others; until 12.2026", "buy thread", "call the uncle", words("besides"),
                 words("quoted", words="slowly"), words("sign_client"), words("sign_staff")):  # fmt: skip
        assert fact in page


def test_the_gate_is_asked_about_every_text_that_is_not_fixed() -> None:
    asked = "\n".join(PLAN.texts())
    for text in ("RLD-472", "Green Lamp", "Learn to sew", "a machine of my own", "Field: Education", "find a course",
                 "Referred to others", "buy thread", "call the uncle", "slowly"):  # fmt: skip
        assert text in asked


def test_a_long_plan_goes_on_to_further_pages_and_none_of_it_is_lost() -> None:
    goals = [Goal(f"goal {n}", "words " * 60, steps=[Step(f"step {n}")]) for n in range(40)]
    told = pages(plan_paper(PlanPaper("A", "", "d", goals), "en"))
    assert len(told) > 1
    assert "step 39" in " ".join(told)
    assert "40. goal 39" in " ".join(told)


def test_without_an_alias_there_is_no_line_for_it() -> None:
    (page,) = pages(plan_paper(PlanPaper("A", "", "d", [SEWING]), "en"))
    assert PaperWords("plan", "en")("organisation") + " " not in page.split("1.")[0]


@pytest.mark.parametrize("goals", range(20, 34))
def test_both_lines_to_sign_stand_on_one_page_with_what_they_are_for(goals: int) -> None:
    words = PaperWords("plan", "en")
    made = plan_paper(PlanPaper("A", "", "d", [Goal(f"goal {n}") for n in range(goals)]), "en")
    last = pages(made)[-1]
    assert words("sign_client") in last
    assert words("sign_staff") in last
    assert words("yours").split(".")[0] in last
    drawn = PdfReader(io.BytesIO(made)).pages[-1].get_contents().get_data()
    assert drawn.count(b" l S") >= 3, "the rule and both lines"
