"""A complaint goes where the person it is about reads nothing."""

from shelterdesk.casework import Complaint, ComplaintClinical, ComplaintProtected
from shelterdesk.casework.complaints import way_of

HOLDERS = {Complaint: {"aida", "berik"}, ComplaintProtected: {"aida"}, ComplaintClinical: {"berik"}}


def readers(kind, case):
    return {"aida"} if case == "sealed" else HOLDERS[kind]


def test_usually_it_goes_to_casework():
    assert way_of(readers, None, "c") == (Complaint, "c")
    assert way_of(readers, "dana", "c") == (Complaint, "c")


def test_whoever_holds_the_usual_drawer_moves_it_to_the_next():
    assert way_of(readers, "berik", "c") == (ComplaintProtected, "c")
    assert way_of(readers, "aida", "c") == (ComplaintClinical, "c")


def test_where_the_person_meant_holds_the_sealed_case_it_is_kept_without_the_case():
    assert way_of(readers, "aida", "sealed") == (ComplaintClinical, "")
    assert way_of(readers, "berik", "sealed") == (Complaint, "sealed")


def test_a_drawer_that_nobody_holds_is_no_place_and_where_none_is_left_it_is_said():
    assert way_of(lambda kind, _: {Complaint: {"x"}}.get(kind, set()), "x", "c") is None
