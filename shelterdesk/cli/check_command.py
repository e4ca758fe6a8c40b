"""``shelterdesk check``: examine a vault and say in plain words what was found."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from shelterdesk.cli.secrets_in import passphrase_from
from shelterdesk.vault import Finding, Report, check, inspection, unlock_keys
from shelterdesk.vault.key_copies import COPIES

SENTENCES = {
    inspection.KEY_COPIES: "The two copies of the key file differ or one is damaged; the next unlock repairs it.",
    inspection.MISSING: "A drawer named in the key file is not in the folder.",
    inspection.DAMAGED: "A drawer does not open with its key or is damaged.",
    inspection.PAGES: "The database library finds damaged pages.",
    inspection.LOG: "The change log is broken: a header, a body or a signature does not fit.",
    inspection.CHECKPOINT: "A signed checkpoint does not fit the log or a guarded table.",
    inspection.ROLLED_BACK: "The drawer is older than its anchor: an older copy was put back.",
    inspection.ANCHOR: "The anchor beside the drawer is damaged or missing.",
    inspection.ROW: "A row is not what the log says it is.",
    inspection.NO_ROW: "The log knows a record that has no row.",
    inspection.NO_LOG: "A row is there that the log does not know.",
    inspection.SEARCH: "The search index does not fit the records.",
    inspection.LIST: "The list of cases does not fit the records.",
    inspection.LEFT: "A change was made by a member after they had left.",
    inspection.FORBIDDEN: "A change was made by a member whose roles may not write its kind.",
    inspection.GATE: "The gate does not say what its sources ask for; the next unlock by a holder mends it.",
    inspection.LETTER_REFUSED: "A letter in the slot is not what a member who may write it has signed.",
    inspection.BACK: "Something that was erased for good is there again; the next unlock by a holder erases it.",
    inspection.OLDER: "A drawer is of an older version of the program; it is checked once its holder has unlocked it.",
    inspection.ATTACHMENT: "A file attached to a record is missing or is not what the record says.",
    inspection.LETTER_PROOF: "A record from the letter slot does not carry its author's signature.",
}
"""What a finding is → what it means. A test holds it complete."""


def run(chosen: argparse.Namespace) -> int:
    """Check the vault, or the bytes of a backup; prints the report. 0 nothing found, 1 something found."""
    from shelterdesk.vault.restore import homes_in

    if not any((chosen.vault / name).exists() for name in COPIES) and homes_in(chosen.vault):
        return check_backup(chosen.vault)
    if chosen.alias is None or chosen.passphrase_fd is None:
        print("A vault is checked with --as and --passphrase-fd; only a backup needs neither.", file=sys.stderr)
        return 2
    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    report = check(chosen.vault, keys, full=chosen.full)
    for line in report_lines(report):
        print(line)
    return 0 if report.fine else 1


def check_backup(place: Path) -> int:
    """Read all pieces of all generations; whether they are the bytes that were written needs no key."""
    from shelterdesk.vault.restore import verify

    found = verify(place)
    for number, damaged in sorted(found.items()):
        if not damaged:
            print(f"Backup {number}: whole.")
        for name in damaged:
            print(f"- Backup {number}: " + (f"{name} is not what was written." if name else "its list is damaged."))
    return 1 if any(found.values()) or not found else 0


def report_lines(report: Report) -> Iterator[str]:
    """The report in plain English: what was looked at, what could not be opened, what was found."""
    yield "Looked at: " + ", ".join(f"{count} {what}" for what, count in report.counts.items())
    if report.unopened:
        yield "Not opened, because this member does not hold their keys: " + ", ".join(report.unopened)
    for finding in report.findings:
        yield _line(finding)
    yield "Nothing was found." if report.fine else f"Findings: {len(report.findings)}."


def _line(finding: Finding) -> str:
    where = ", ".join(part for part in (finding.drawer, finding.kind, finding.record_id, finding.where) if part)
    sentence = SENTENCES[finding.what]
    return f"- {sentence} [{where}]" if where else f"- {sentence}"
