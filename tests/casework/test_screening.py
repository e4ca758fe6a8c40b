"""What supports act, means and purpose is listed; nothing is scored."""

from shelterdesk.casework.episodes import Episode
from shelterdesk.casework.record import questions_of
from shelterdesk.casework.screening import INDICATOR_FIELDS, Indicators, Support, elements


def test_there_are_eleven_indicators_each_with_a_note() -> None:
    assert len(INDICATOR_FIELDS) == 11
    for name in INDICATOR_FIELDS:
        assert {name, f"{name}_note"} <= set(questions_of(Indicators))


def test_what_is_on_file_is_listed_under_its_element() -> None:
    work = Episode(type="Exploitation", means=("WithholdsDocuments",), exploitation=("ForcedLabour",))
    told = Indicators(deception="yes", isolation="no", debt_bondage="suspected")
    found = elements([work], told, minor=False)
    assert found.act == (Support("episode", work.id, "type", "Exploitation"),)
    assert [one.field for one in found.means] == ["means", "deception"]
    assert [one.code for one in found.purpose] == ["ForcedLabour", "suspected"]
    assert found.means_needed


def test_for_a_child_the_means_do_not_matter() -> None:
    assert not elements([], None, minor=True).means_needed


def test_an_empty_file_supports_nothing() -> None:
    found = elements([Episode()], Indicators(), minor=False)
    assert (found.act, found.means, found.purpose) == ((), (), ())
