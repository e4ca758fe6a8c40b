"""Device check: what was looked at together with the client, so that nobody is led to the door."""

from dataclasses import dataclass

from shelterdesk.casework.codes_care import DEVICE, DEVICE_CHECKED, DEVICE_KEPT, SWITCHED_OFF
from shelterdesk.casework.codes_person import YES_NO, YES_NO_UNSURE
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CASEWORKERS, Drawer


@kind("device_check", "Device check", Drawer.CASEWORK, plural="Device checks", writers=CASEWORKERS)
@dataclass(frozen=True, kw_only=True)
class DeviceCheck(Record):
    """One device, looked at with the client's agreement. It stays the client's property."""

    agreed: str | None = question(
        "Agreed with the client?", Shape.CODE, codes=YES_NO, group="Agreed",
        hint="Without agreement nothing is looked at.",
    )
    checked_on: PartialDate | None = question("Checked on", Shape.DATE, group="Agreed", past=True)
    checked_by: str | None = question("Checked by", Shape.MEMBER, group="Agreed")
    device: str | None = question("What is it", Shape.CODE, codes=DEVICE, group="Agreed")
    description: str | None = question("Make and colour", group="Agreed")
    given_by_exploiter: str | None = question(
        "Did the exploiter give it?", Shape.CODE, codes=YES_NO_UNSURE, group="Found"
    )
    phone: str | None = question("Number", Shape.PHONE, group="Found", names=Names.PERSON, searched=True)
    checked: tuple[str, ...] = question("Looked at", Shape.CODES, codes=DEVICE_CHECKED, group="Found")
    found: tuple[str, ...] = question("Found", Shape.CODES, codes=DEVICE_CHECKED, group="Found")
    shared_with: str | None = question("Shared with whom", group="Found", names=Names.PERSON)
    found_note: str | None = question("About what was found", Shape.TEXT, group="Found")
    switched_off: tuple[str, ...] = question("Switched off", Shape.CODES, codes=SWITCHED_OFF, group="Done")
    kept: str | None = question("Where is it kept", Shape.CODE, codes=DEVICE_KEPT, group="Done")
    kept_note: str | None = question("Where exactly", group="Done")
    may_use_when: str | None = question("When may it be used", group="Done", hint="For example: only away from here.")
    look_again: PartialDate | None = question("Look at again on", Shape.DATE, group="Done")
