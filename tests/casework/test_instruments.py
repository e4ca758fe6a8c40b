"""Questionnaires: what is shipped is complete and as published; totals only where the source allows one."""

import json
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shelterdesk.casework.codes_instruments import NOT_SCORED
from shelterdesk.casework.instrument_files import instrument, instrument_names, parse
from shelterdesk.casework.instruments import Score, answers_of, answers_text, band_of, safety, score
from shelterdesk.errors import InstrumentRefusedError
from shelterdesk.paths import resource

PUBLISHED = {
    ("gad-7", "en"): "bf7a1e0fa235e4f5",
    ("gad-7", "ru"): "2fdeea673da2d45f",
    ("pcl-5", "en"): "a45622130d5f3e18",
    ("phq-9", "en"): "a8b8fa879c29f7fc",
    ("phq-9", "ru"): "57aefa892200e13c",
}
"""Digests of the published words: whoever changes one of them makes a translation of their own."""


def all_answered(name, value):
    return {item.number: value for item in instrument(name).items}


def described(name):
    return json.loads((resource("instruments") / f"{name}.json").read_text("utf-8"))


def refused(name, change):
    made = described(name)
    change(made)
    with pytest.raises(InstrumentRefusedError) as caught:
        parse(name, json.dumps(made))
    return caught.value.place


# --- what is shipped -------------------------------------------------------------------------------


def test_two_or_three_are_shipped():
    assert instrument_names() == ("gad-7", "pcl-5", "phq-9")


@pytest.mark.parametrize("name", instrument_names())
def test_each_says_its_source_its_licence_and_where_its_terms_are(name):
    one = instrument(name)
    assert all((one.name, one.title, one.version, one.source, one.licence, one.terms))
    assert "No permission required to reproduce, translate, display or distribute" in one.licence or (
        "public domain" in one.licence
    )
    assert all(wording.source.startswith(one.terms) for wording in one.wordings.values())


@pytest.mark.parametrize("name", instrument_names())
def test_bands_cover_every_total_once(name):
    one = instrument(name)
    totals = range(len(one.items) * one.values[0], len(one.items) * one.values[-1] + 1)
    for total in totals:
        assert sum(band.least <= total <= band.most for band in one.bands) == 1
    assert band_of(one, totals[-1] + 1) == ""
    assert one.highest == totals[-1]
    assert one.look_further_from in totals


@pytest.mark.parametrize("name", instrument_names())
def test_every_wording_has_all_items_and_answers(name):
    one = instrument(name)
    assert [item.number for item in one.items] == list(range(1, len(one.items) + 1))
    for wording in one.wordings.values():
        assert len(wording.items) == len(one.items) == len(set(wording.items))
        assert len(wording.answers) == len(one.values) == len(set(wording.answers))
        assert wording.instruction


def test_what_was_published_was_not_changed():
    found = {}
    for name in instrument_names():
        for language, wording in instrument(name).wordings.items():
            if wording.published:
                words = "\n".join((wording.instruction, *wording.answers, *wording.items))
                found[name, language] = sha256(words.encode()).hexdigest()[:16]
    assert found == PUBLISHED


@pytest.mark.parametrize(
    ("name", "bands"),
    [
        ("phq-9", [("minimal", 0, 4), ("mild", 5, 9), ("moderate", 10, 14), ("moderately_severe", 15, 19),
                   ("severe", 20, 27)]),
        ("gad-7", [("minimal", 0, 4), ("mild", 5, 9), ("moderate", 10, 14), ("severe", 15, 21)]),
        ("pcl-5", [("below_cut_off", 0, 30), ("at_cut_off", 31, 33), ("above_cut_off", 34, 80)]),
    ],
)  # fmt: skip
def test_bands_are_those_of_the_sources(name, bands):
    assert [(band.code, band.least, band.most) for band in instrument(name).bands] == bands


def test_only_the_ninth_item_of_phq_9_is_about_life():
    about_life = {
        (name, item.number): item.safety_from
        for name in instrument_names()
        for item in instrument(name).items
        if item.safety_from is not None
    }
    assert about_life == {("phq-9", 9): 1}


# --- scoring ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "total", "band", "further"),
    [
        ("phq-9", 0, 0, "minimal", False), ("phq-9", 1, 9, "mild", False), ("phq-9", 2, 18, "moderately_severe", True),
        ("phq-9", 3, 27, "severe", True), ("gad-7", 1, 7, "mild", False), ("gad-7", 2, 14, "moderate", True),
        ("gad-7", 3, 21, "severe", True), ("pcl-5", 1, 20, "below_cut_off", False),
        ("pcl-5", 2, 40, "above_cut_off", True), ("pcl-5", 4, 80, "above_cut_off", True),
    ],
)  # fmt: skip
def test_totals_are_sums_and_lie_in_their_band(name, value, total, band, further):
    made = score(instrument(name), "en", all_answered(name, value))
    assert isinstance(made, Score)
    assert (made.total, made.band, made.look_further) == (total, band, further)


@pytest.mark.parametrize(("name", "languages"), [("phq-9", "en ru"), ("gad-7", "en ru"), ("pcl-5", "en")])
def test_only_published_languages_are_scored(name, languages):
    for language in ("en", "ru", "kk", "uz", "ky", "tg", "uk"):
        made = score(instrument(name), language, all_answered(name, 1))
        assert isinstance(made, Score) if language in languages.split() else made == "no_translation"


def test_a_draft_is_read_and_never_scored():
    one = instrument("gad-7")
    draft = replace(one.wordings["en"], language="kk", published=False)
    one = replace(one, wordings={**one.wordings, "kk": draft})
    assert one.wording("kk") is draft
    assert score(one, "kk", all_answered("gad-7", 1)) == "draft_translation"


def test_what_is_missing_is_read_in_a_helping_language_that_was_published():
    one = instrument("phq-9")
    assert one.wording("kk", "ru").language == "ru"
    turned = replace(one, wordings=dict(reversed(one.wordings.items())))
    assert turned.wording("kk", "tg").language == "en"
    draft = replace(one.wordings["ru"], published=False)
    assert replace(one, wordings={"ru": draft, "en": one.wordings["en"]}).wording("kk", "ru").language == "en"


def test_one_missing_answer_leaves_no_total():
    for number in all_answered("pcl-5", 1):
        answers = all_answered("pcl-5", 1)
        del answers[number]
        assert score(instrument("pcl-5"), "en", answers) == "missing_answers"


@pytest.mark.parametrize("wrong", [{1: 4}, {10: 1}, {0: 0}])
def test_an_answer_that_is_not_offered_leaves_no_total(wrong):
    assert score(instrument("phq-9"), "en", all_answered("phq-9", 1) | wrong) == "unknown_answers"


def test_every_reason_has_words():
    reasons = {"no_translation", "draft_translation", "missing_answers", "unknown_answers"}
    assert reasons == set(NOT_SCORED.terms)


def test_clusters_and_the_pattern_of_symptoms():
    one = instrument("pcl-5")
    answers = all_answered("pcl-5", 0) | {1: 2, 6: 3, 8: 2, 9: 2, 15: 4, 20: 2}
    made = score(one, "en", answers)
    assert isinstance(made, Score)
    assert made.subscales == {"intrusion": 2, "avoidance": 3, "mood": 4, "arousal": 6}
    assert (made.total, made.look_further, made.pattern) == (15, False, True)
    for less in ({1: 1}, {6: 1}, {8: 1}, {20: 0}):
        fewer = score(one, "en", answers | less)
        assert isinstance(fewer, Score)
        assert fewer.pattern is False
    phq = score(instrument("phq-9"), "en", all_answered("phq-9", 3))
    assert isinstance(phq, Score)
    assert phq.pattern is None


def test_thoughts_of_death_are_seen_scored_or_not():
    one = instrument("phq-9")
    assert safety(one, all_answered("phq-9", 0)) == ()
    assert safety(one, all_answered("phq-9", 3) | {9: 0}) == ()
    assert safety(one, {9: 1}) == (9,), "although eight answers are missing"
    assert safety(instrument("gad-7"), all_answered("gad-7", 3)) == ()


def test_answers_come_back_from_their_text():
    answers = {10: 4, 2: 0, 1: 3}
    assert answers_text(answers) == "1=3 2=0 10=4"
    assert answers_of(answers_text(answers)) == answers
    assert answers_of(None) == answers_of("") == answers_of("nonsense 1= =2 x=1 1=2=3 -1=2 1=-2") == {}
    assert answers_of("1=2 and then 3=1") == {1: 2, 3: 1}


# --- broken descriptions ---------------------------------------------------------------------------


def set_in(*way):
    *keys, last, value = way

    def change(made):
        for key in keys:
            made = made[key]
        if value is KeyError:
            del made[last]
        else:
            made[last] = value

    return change


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (set_in("licence", KeyError), "licence"),
        (set_in("licence", " "), "licence"),
        (set_in("source", None), "source"),
        (set_in("more", 1), "more"),
        (set_in("items", "9"), "items"),
        (set_in("items", True), "items"),
        (set_in("items", 10), "scales.0.items"),
        (set_in("values", [0, 1, 1, 3]), "values"),
        (set_in("values", list(range(11))), "values"),
        (set_in("values", [0, 1, 2]), "scales.0.bands"),
        (set_in("scales", []), "scales"),
        (set_in("scales", 0, "code", "mood"), "scales.0.code"),
        (set_in("scales", 0, "items", 8, 10), "scales.0.items"),
        (set_in("scales", 0, "bands", 1, "least", 6), "scales.0.bands"),
        (set_in("scales", 0, "bands", 1, "least", 4), "scales.0.bands"),
        (set_in("scales", 0, "bands", 4, "most", 26), "scales.0.bands"),
        (set_in("scales", 0, "bands", 0, "least", 1), "scales.0.bands"),
        (set_in("scales", 0, "bands", 0, "code", "gruesome"), "scales.0.bands.0.code"),
        (set_in("scales", 0, "bands", []), "scales.0.bands"),
        (set_in("look_further_from", 28), "look_further_from"),
        (set_in("symptom", 2), "symptom"),
        (set_in("safety", "10", 1), "safety.10"),
        (set_in("safety", "9", 7), "safety.9"),
        (set_in("safety", [9]), "safety"),
        (set_in("wordings", {}), "wordings"),
        (set_in("wordings", "en", "status", "reviewed"), "wordings.en.status"),
        (set_in("wordings", "en", "items", 8, ""), "wordings.en.items"),
        (set_in("wordings", "ru", "items", ["one"]), "wordings.ru.items"),
        (set_in("wordings", "ru", "answers", ["one"]), "wordings.ru.answers"),
        (set_in("wordings", "ru", "source", KeyError), "wordings.ru.source"),
        (set_in("wordings", "xx", {"status": "draft"}), "wordings.xx.answers"),
    ],
)
def test_a_broken_description_is_refused_with_its_place(change, place):
    assert refused("phq-9", change) == place


def test_a_language_nobody_speaks_and_one_without_a_published_wording_are_refused():
    words = described("phq-9")["wordings"]["en"]
    assert refused("phq-9", set_in("wordings", "xx", words)) == "wordings.xx"
    assert refused("phq-9", set_in("wordings", {"en": words | {"status": "draft"}})) == "wordings"


def test_a_pattern_needs_to_say_what_a_symptom_is():
    assert refused("pcl-5", set_in("symptom", None)) == "symptom"
    assert refused("pcl-5", set_in("symptom", 5)) == "symptom"
    assert refused("pcl-5", set_in("scales", 2, "needs", 3)) == "scales.2.items"
    assert refused("pcl-5", set_in("scales", 2, "code", "intrusion")) == "scales.2.code"


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", "{", '{"name": "a", "name": "b"}', "[" * 100_000])
def test_what_is_no_description_at_all_is_refused(text):
    with pytest.raises(InstrumentRefusedError):
        parse("phq-9", text)


def test_one_that_this_version_does_not_have_is_refused():
    for name in ("phq-10", "", "../names/names_en"):
        with pytest.raises(InstrumentRefusedError):
            instrument(name)


LEAVES = st.none() | st.booleans() | st.integers(-3, 99) | st.floats() | st.text(max_size=3)
ANYTHING = LEAVES | st.lists(LEAVES, max_size=3) | st.dictionaries(st.text(max_size=2), LEAVES, max_size=2)


@given(st.data())
def test_whatever_stands_in_a_description_it_is_whole_or_refused(data):
    made = described(data.draw(st.sampled_from(instrument_names())))
    place = made
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(ANYTHING)
    try:
        one = parse("one", json.dumps(made))
    except InstrumentRefusedError:
        return
    for value in one.values:
        scored = score(one, "en", {item.number: value for item in one.items})
        assert scored.band if isinstance(scored, Score) else scored in NOT_SCORED.terms
