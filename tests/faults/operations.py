"""Everything that the suites play. One more is a function in one of the plays, and a line here.

Records have the same ids in every performance, so that what one performance shows can be expected of another.
"""

from tests.faults.plays_copies import (
    backing_up,
    backups_are_whole,
    erase_a_case,
    migrating,
    nothing_of_it_is_left,
    restoring,
)
from tests.faults.plays_people import (
    admitting,
    cards_open_it,
    changing_roles,
    coming_back_by_cards,
    founding,
    leaving,
    leaving_a_drawer_due,
    leaving_the_house_in_a_hurry,
    only_the_cards_open_it,
    putting_cards_in_force,
    sealing,
)
from tests.faults.plays_records import (
    attaching,
    handing_in,
    insisting,
    keeping_a_photo,
    no_photo_is_left,
    protecting,
    saving,
    saving_many_at_once,
    saving_what_was_typed,
    typing,
    undoing,
)
from tests.faults.stage import Operation

OPERATIONS = {
    operation.name: operation
    for operation in (
        Operation("saving", saving),
        Operation("saving_many_at_once", saving_many_at_once),
        Operation("protecting", protecting),
        Operation("undoing", undoing),
        Operation("insisting", insisting),
        Operation("attaching", attaching),
        Operation("keeping_a_photo", keeping_a_photo, judges=("Berik",), also=no_photo_is_left),
        Operation("typing", typing),
        Operation("saving_what_was_typed", saving_what_was_typed),
        Operation("handing_in", handing_in, judges=("Aida", "Dana")),
        Operation("erasing", erase_a_case, base="agreed", judges=("Aida", "Berik"), also=nothing_of_it_is_left),
        Operation("founding", founding, base="nothing", judges=("Aida", "Berik", "Clara", "Dana")),
        Operation("admitting", admitting, judges=("Aida", "Berik", "Erna")),
        Operation("leaving", leaving, judges=("Aida", "Berik", "Clara")),
        Operation(
            "leaving_a_drawer_due", leaving_a_drawer_due, base="two psychologists", judges=("Aida", "Erna", "Berik")
        ),
        Operation("changing_roles", changing_roles, judges=("Aida", "Berik", "Clara", "Dana")),
        Operation(
            "putting_cards_in_force",
            putting_cards_in_force,
            base="agreed cards",
            judges=("Aida", "Berik"),
            also=cards_open_it,
        ),
        Operation("sealing", sealing, judges=("Aida", "Berik", "Clara"), rounds=2),
        Operation(
            "leaving_the_house_in_a_hurry",
            leaving_the_house_in_a_hurry,
            base="cards",
            judges=(),
            also=only_the_cards_open_it,
        ),
        Operation("coming_back_by_cards", coming_back_by_cards, base="cards", judges=("Aida", "Berik", "Farid")),
        Operation("backing_up", backing_up, also=backups_are_whole),
        Operation("restoring", restoring, base="a stick alone", judges=("Aida", "Berik")),
        Operation("migrating", migrating, base="golden", judges=("Aida", "Berik")),
    )
}
