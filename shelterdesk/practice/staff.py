"""The staff of the invented shelter: an alias per task, so that a newcomer sees who may open what."""

from dataclasses import dataclass

from shelterdesk.casework import Role

DIRECTOR = "anara-director"
SOCIAL_WORKER = "bolat-social"
PSYCHOLOGIST = "vera-psychologist"
COORDINATOR = "gani-coordinator"
NURSE = "dina-nurse"
LAWYER = "erlan-lawyer"
NIGHT_DUTY = "zoya-night"


@dataclass(frozen=True)
class Colleague:
    """One invented member of staff."""

    alias: str
    called: str
    role: Role
    task: str
    languages: tuple[str, ...]
    on_duty: str
    sex: str
    administrator: bool = False


STAFF: tuple[Colleague, ...] = (
    Colleague(DIRECTOR, "Anara", Role.DIRECTOR, "Runs the house", ("kk", "ru", "en"), "Monday to Friday", "female",
              True),
    Colleague(SOCIAL_WORKER, "Bolat", Role.SOCIAL_WORKER, "First days, needs", ("kk", "ru", "uz"), "Days", "male",
              True),
    Colleague(PSYCHOLOGIST, "Vera", Role.PSYCHOLOGIST, "Talks and groups", ("ru", "en"), "Tuesday to Friday", "female"),
    Colleague(COORDINATOR, "Gani", Role.COORDINATOR, "Rooms, trips, partners", ("kk", "ru", "ky"), "Days", "male"),
    Colleague(NURSE, "Dina", Role.NURSE, "Health", ("kk", "ru"), "Mornings", "female"),
    Colleague(LAWYER, "Erlan", Role.LAWYER, "Courts and police", ("kk", "ru", "en"), "Thursday", "male"),
    Colleague(NIGHT_DUTY, "Zoya", Role.NIGHT_DUTY, "The night", ("ru",), "Nights", "female"),
)  # fmt: skip
"""Everybody; the first two are administrators."""
