"""Life skills: what was seen of them over time, level by level."""

from dataclasses import dataclass

from shelterdesk.casework.codes_therapy import SKILL, SKILL_LEVEL
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("skill_observation", "Skill seen", Drawer.CASEWORK, plural="Skills seen", writers=CASEWORKERS, append_only=True)
@dataclass(frozen=True, kw_only=True)
class SkillObservation(Record):
    """How far somebody was with one skill on one day. Never changed, only seen anew."""

    skill: str | None = question("Skill", Shape.CODE, codes=SKILL, group="Skill")
    level: str | None = question("Level", Shape.CODE, codes=SKILL_LEVEL, group="Skill")
    seen_on: PartialDate | None = question("Seen on", Shape.DATE, group="Skill", past=True)
    seen_by: str | None = question("Noticed by", Shape.MEMBER, group="Skill")
    skill_note: str | None = question("About it", group="Skill", searched=True)
