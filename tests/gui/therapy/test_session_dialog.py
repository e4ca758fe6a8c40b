"""The sheet of a session: what is known already is not typed again."""

from dataclasses import replace
from datetime import datetime

from shelterdesk.casework import Session
from tests.gui.therapy.week_house import at, choose, dialog_of


def begun(week, group=""):
    week.new_session(datetime.fromisoformat(at(3, "11:00")), 60, "")
    dialog = dialog_of(week)
    if group:
        choose(dialog.form.rows["therapy_group"].field, group)
    return dialog


def test_kind_room_language_and_who_leads_come_from_the_group(week, week_house):
    house = week_house
    house.vault.save(replace(
        house.group, base=house.vault.get(type(house.group), house.group.id).base, co_leader=house.berik,
        language="ru", room=house.hall.id,
    ))  # fmt: skip
    begun(week, "Morning").keep()
    (saved,) = house.vault.all(Session)
    assert (saved.kind_of_session, saved.therapist, saved.co_leader) == ("group", house.aida, house.berik)
    assert (saved.language, saved.room, saved.case_id) == ("ru", house.hall.id, "")


def test_what_was_typed_before_the_group_was_chosen_stays(week, week_house):
    house = week_house
    house.vault.save(replace(
        house.group, base=house.vault.get(type(house.group), house.group.id).base, room=house.hall.id
    ))
    dialog = begun(week)
    choose(dialog.form.rows["room"].field, "Blue")
    choose(dialog.form.rows["kind_of_session"].field, "Art")
    choose(dialog.form.rows["therapy_group"].field, "Morning")
    dialog.keep()
    (saved,) = house.vault.all(Session)
    assert (saved.kind_of_session, saved.room) == ("art", house.blue.id)
