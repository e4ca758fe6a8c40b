"""Works of art that clients made, and what each may be used for. The photo is a sealed attachment."""

from dataclasses import dataclass

from shelterdesk.casework.codes_person import YES_NO
from shelterdesk.casework.codes_therapy import ART_KIND, ART_PURPOSE, ART_VERDICT, ORIGINAL
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.places_and_tongues import LANGUAGE
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import CLINICIANS, Drawer


@kind("art_work", "Work of art", Drawer.CLINICAL, plural="Works of art", writers=CLINICIANS, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class ArtWork(Record):
    """One work of one client."""

    title: str | None = question("Title, as the client calls it", group="Work", searched=True)
    art_kind: str | None = question("Kind", Shape.CODE, codes=ART_KIND, group="Work")
    made_on: PartialDate | None = question("Made on", Shape.DATE, group="Work", past=True)
    session: str | None = question("Session", Shape.LINK, group="Work", target="session")
    photo: str | None = question("Photo", Shape.ATTACHMENT, group="Work")
    own_words: str | None = question(
        "What the client says about it", Shape.TEXT, group="About it", searched=True, names=Names.PERSON
    )
    seen: str | None = question("What one sees", Shape.TEXT, group="About it", searched=True, names=Names.PERSON)
    original: str | None = question("Where the work is", Shape.CODE, codes=ORIGINAL, group="About it")
    shows_somebody: str | None = question(
        "Shows somebody who can be recognised?", Shape.CODE, codes=YES_NO, group="About it"
    )


@kind("art_use", "Use of a work", Drawer.CLINICAL, plural="Uses of works", writers=CLINICIANS, append_only=True,
      read_logged=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class ArtUse(Record):
    """What the client says to one use of one work. Never changed, only said anew; the latest holds."""

    work: str | None = question("Work of art", Shape.LINK, group="Use", target="art_work", indexed=True)
    purpose: str | None = question("What for", Shape.CODE, codes=ART_PURPOSE, group="Use")
    verdict: str | None = question("Answer", Shape.CODE, codes=ART_VERDICT, group="Use")
    said_on: PartialDate | None = question("On", Shape.DATE, group="Use", past=True)
    asked_by: str | None = question("Asked by", Shape.MEMBER, group="Use")
    language: str | None = question("Language", Shape.CODE, codes=LANGUAGE, group="Use")
    until_day: PartialDate | None = question("Until", Shape.DATE, group="Use")
    with_name: str | None = question("With a name?", Shape.CODE, codes=YES_NO, group="Use")
    name_shown: str | None = question("Name shown", group="Use", names=Names.PERSON)


@kind("art_copy", "Copy given out", Drawer.CLINICAL, plural="Copies given out", writers=CLINICIANS, append_only=True,
      read_logged=True)  # fmt: skip
@dataclass(frozen=True, kw_only=True)
class ArtCopy(Record):
    """A copy of a work's photo that left the house. Written down before it leaves."""

    work: str | None = question("Work of art", Shape.LINK, group="Copy", target="art_work")
    purpose: str | None = question("What for", Shape.CODE, codes=ART_PURPOSE, group="Copy")
    to_whom: str | None = question("To whom", group="Copy", names=Names.PERSON)
    given_at: str | None = question("Given out at", Shape.MOMENT, group="Copy", past=True)
    given_by: str | None = question("Given out by", Shape.MEMBER, group="Copy")
    digest: str | None = question("Digest of the exact bytes", group="Copy")
