"""What is done when something serious happens, step by step, and who is told. A house changes it in its own sheets."""

from collections.abc import Mapping
from dataclasses import dataclass

from shelterdesk.casework.codes import CodeList
from shelterdesk.casework.codes_person import OWN

INCIDENT_STEP = CodeList(
    "incident_step",
    OWN,
    {
        "ambulance": "Call the ambulance",
        "fire_brigade": "Call the fire brigade",
        "police_after_director": "Call the police only after the director was asked, unless a life is at risk",
        "police": "Call the police",
        "not_alone": "Stay with the person, leave nobody alone",
        "second_person": "Wake the second person on duty",
        "danger_away": "Take away what is dangerous: blades, cords, medicine, glass",
        "first_aid": "First aid; do not move who may be injured",
        "ambulance_sheet": "Make the ambulance sheet",
        "go_along": "One person of the staff goes along",
        "others_away": "Take the others, the children first, to another room",
        "separate": "Separate them, each with one person of the staff",
        "calm_voice": "Speak calmly, do not hold anybody who is not in danger",
        "search_house": "Search every room, the cellar, the roof and the yard",
        "ask_friends": "Ask the others who was with her last",
        "call_phone": "Call her telephone",
        "what_she_wore": "Write down what she wore and when she was last seen",
        "guardian": "Tell the guardian",
        "note_times": "Write down the times",
        "warm_clean": "Warm room, clean towels, nobody who is not needed",
        "mother_child_stay": "Mother and child stay together",
        "touch_nothing": "Touch nothing, close the room, nobody goes in",
        "others_told": "Tell the others together, in their languages",
        "family_later": "The family is told by the director, not by duty",
        "everybody_out": "Everybody out, nobody takes anything along",
        "roll_call_outside": "Roll-call at the meeting place",
        "no_lift": "No lift, close doors behind you",
        "no_address": "Say the address to the fire brigade only",
        "ask_papers": "Ask for name, office and the order of the court; write them down",
        "wait_director": "Ask them to wait outside until the director or the lawyer is there",
        "lock_files": "Hide or lock the case files",
        "no_passphrase": "Nobody has to say a passphrase; say that you call the lawyer",
        "receipt": "Ask for a list of what they take, signed",
        "clients_inside": "Clients stay in their rooms, away from the windows",
        "door_shut": "Keep the door shut and speak through it",
        "confirm_nothing": "Confirm nobody and nothing: “There is nobody of that name here”",
        "describe": "Write down how they look, their car, their words",
        "lights_off": "Lights off towards the street",
        "way_out": "Take the plan “If the address is known”",
        "no_calls": "Nobody calls, posts or sends where we are",
        "phones_off": "Telephones off; look for trackers in new things",
    },
)

INCIDENT_TOLD = CodeList(
    "incident_told",
    OWN,
    {
        "director_now": "Director, at once",
        "director_hour": "Director, within an hour",
        "director_morning": "Director, in the morning",
        "on_call": "Who can be called tonight, at once",
        "psychologist_now": "Psychologist, at once",
        "psychologist_morning": "Psychologist, in the morning",
        "nurse_morning": "Nurse, in the morning",
        "worker_hour": "Her worker, within an hour",
        "worker_morning": "Her worker, in the morning",
        "guardian_now": "Guardian or authority for children, at once",
        "lawyer_now": "Lawyer, at once",
        "police_hour": "Police, within an hour",
        "police_three": "Police, after three hours without a trace",
        "team_day": "The whole team, within a day",
    },
)


@dataclass(frozen=True)
class Checklist:
    """Steps in their order, and who is told by when; codes of the lists above, or a house's own words."""

    steps: tuple[str, ...]
    told: tuple[str, ...]


USUAL: Mapping[str, Checklist] = {
    "suicide_attempt": Checklist(
        ("not_alone", "second_person", "ambulance", "first_aid", "danger_away", "ambulance_sheet", "go_along",
         "others_away", "note_times"),
        ("director_now", "psychologist_now", "worker_hour", "team_day"),
    ),
    "violence": Checklist(
        ("second_person", "others_away", "separate", "calm_voice", "first_aid", "ambulance", "police_after_director",
         "note_times"),
        ("director_hour", "worker_morning", "psychologist_morning", "team_day"),
    ),
    "missing_minor": Checklist(
        ("search_house", "call_phone", "ask_friends", "what_she_wore", "police", "guardian", "confirm_nothing",
         "note_times"),
        ("director_now", "guardian_now", "police_hour", "worker_hour"),
    ),
    "missing_adult": Checklist(
        ("search_house", "call_phone", "ask_friends", "what_she_wore", "police_after_director", "note_times"),
        ("director_hour", "worker_hour", "police_three"),
    ),
    "birth": Checklist(
        ("ambulance", "not_alone", "second_person", "warm_clean", "ambulance_sheet", "go_along", "mother_child_stay",
         "note_times"),
        ("director_hour", "worker_hour", "nurse_morning"),
    ),
    "medical": Checklist(
        ("ambulance", "first_aid", "not_alone", "ambulance_sheet", "go_along", "note_times"),
        ("on_call", "director_hour", "nurse_morning", "worker_morning"),
    ),
    "death": Checklist(
        ("ambulance", "touch_nothing", "second_person", "others_away", "police_after_director", "family_later",
         "others_told", "note_times"),
        ("director_now", "police_hour", "lawyer_now", "psychologist_now", "team_day"),
    ),
    "fire": Checklist(
        ("everybody_out", "fire_brigade", "no_lift", "roll_call_outside", "first_aid", "ambulance", "no_address",
         "note_times"),
        ("director_now", "on_call", "team_day"),
    ),
    "search": Checklist(
        ("door_shut", "ask_papers", "wait_director", "lock_files", "no_passphrase", "clients_inside", "receipt",
         "note_times"),
        ("director_now", "lawyer_now", "team_day"),
    ),
    "at_the_door": Checklist(
        ("door_shut", "confirm_nothing", "clients_inside", "second_person", "lights_off", "describe",
         "police_after_director", "note_times"),
        ("on_call", "director_hour", "team_day"),
    ),
    "address_known": Checklist(
        ("clients_inside", "phones_off", "no_calls", "second_person", "way_out", "lock_files",
         "police_after_director", "note_times"),
        ("director_now", "on_call", "lawyer_now", "team_day"),
    ),
}  # fmt: skip
"""Kind of incident → what is done where the house has written nothing of its own."""
