"""Protection: threats, words that must never leave the house, and who must never receive anything."""

from dataclasses import dataclass

from shelterdesk.casework.codes_safety import (
    ALERT,
    EXCLUDED_KIND,
    FORBIDDEN_KIND,
    LIKELIHOOD,
    PROTECTIVE_ACTION,
    SEVERITY,
    THREAT_CHANNEL,
    THREAT_QUESTION,
    THREAT_SOURCE,
    THREAT_STATE,
    THREAT_SUBJECT,
)
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import Names, Record, Shape, kind, question
from shelterdesk.casework.roles import EVERYONE, PROTECTORS, Drawer

PERSON = Names.PERSON


@kind("threat", "Threat", Drawer.PROTECTION, plural="Threats", writers=EVERYONE, read_logged=True)
@dataclass(frozen=True, kw_only=True)
class Threat(Record):
    """One threat as it was told or seen. Who does not hold the drawer hands it in by letter."""

    happened_on: PartialDate | None = question("When", Shape.DATE, group="What happened", past=True)
    subject: str | None = question("Against whom", Shape.CODE, codes=THREAT_SUBJECT, group="What happened")
    source: str | None = question("From whom", Shape.CODE, codes=THREAT_SOURCE, group="What happened")
    source_name: str | None = question("Name, if known", group="What happened", names=PERSON, searched=True)
    channel: str | None = question("How", Shape.CODE, codes=THREAT_CHANNEL, group="What happened")
    phone: str | None = question(
        "Number it came from", Shape.PHONE, group="What happened", names=PERSON, searched=True
    )
    words: str | None = question(
        "Word for word", Shape.TEXT, group="What happened", searched=True, names=PERSON
    )
    evidence: str | None = question("What proves it, where kept", Shape.TEXT, group="What happened")
    true_things: tuple[str, ...] = question("What is true", Shape.CODES, codes=THREAT_QUESTION, group="How serious")
    severity: str | None = question("How bad could it get", Shape.CODE, codes=SEVERITY, group="How serious")
    likelihood: str | None = question("How likely", Shape.CODE, codes=LIKELIHOOD, group="How serious")
    client_view: str | None = question("What the client thinks of it", Shape.TEXT, group="How serious")
    actions: tuple[str, ...] = question(
        "What was done", Shape.CODES, codes=PROTECTIVE_ACTION, group="What was done"
    )
    action_note: str | None = question("About what was done", Shape.TEXT, group="What was done")
    responsible: str | None = question("Who sees to it", Shape.MEMBER, group="What was done")
    alerts: tuple[str, ...] = question(
        "What the house must mind", Shape.CODES, codes=ALERT, group="What was done",
        hint="Everybody on duty sees these words, never the reason.",
    )
    keep_apart_from: str | None = question(
        "Keep apart from", Shape.LINK, group="What was done", target="case",
        hint="Everybody on duty sees that these two must not meet, never why.",
    )
    state: str | None = question("State", Shape.CODE, codes=THREAT_STATE, group="What was done")
    review: PartialDate | None = question("Look at again on", Shape.DATE, group="What was done")


@kind(
    "forbidden_word", "Word that must never leave", Drawer.PROTECTION,
    plural="Words that must never leave", writers=PROTECTORS, guarded=True, read_logged=True,
)
@dataclass(frozen=True, kw_only=True)
class ForbiddenWord(Record):
    """A word or number that would lead to the house. Nothing that contains it may leave."""

    word: str | None = question("Word or number", group="Word", names=Names.PLACE, searched=True)
    kind_of_word: str | None = question("What it is", Shape.CODE, codes=FORBIDDEN_KIND, group="Word")
    word_note: str | None = question("About this word", group="Word")


@kind(
    "exclusion", "Exclusion", Drawer.PROTECTION, plural="Exclusions", writers=PROTECTORS, guarded=True, read_logged=True
)
@dataclass(frozen=True, kw_only=True)
class Exclusion(Record):
    """A person or office that must never receive anything about this client (or about anybody)."""

    kind_of_excluded: str | None = question("Who or what", Shape.CODE, codes=EXCLUDED_KIND, group="Excluded")
    name: str | None = question("Name", group="Excluded", names=PERSON, searched=True)
    other_names: str | None = question("Other names and addresses", group="Excluded", names=PERSON, searched=True)
    phone: str | None = question("Phone", Shape.PHONE, group="Excluded", names=PERSON, searched=True)
    reason: str | None = question("Why", Shape.TEXT, group="Why", names=PERSON)
    began: PartialDate | None = question("From", Shape.DATE, group="Why")
    ended: PartialDate | None = question("Until", Shape.DATE, group="Why")
