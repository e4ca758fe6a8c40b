"""``shelterdesk salvage``: read what can be read of a damaged vault into a new one, and list what is lost."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

from shelterdesk.cli.secrets_in import add_member, passphrase_from
from shelterdesk.errors import ReadOnlyError
from shelterdesk.vault import salvage, unlock_keys
from shelterdesk.vault.lock import VaultLock

SENTENCES = {
    salvage.DRAWER: "a whole drawer could not be read",
    salvage.RECORDS: "records could not be read",
    salvage.PARTIAL: "records of which something may be missing",
    salvage.HISTORY: "records whose earlier changes could not be taken along",
    salvage.LETTER_KEY: "the key of the letter slot: letters to this drawer wait until it gets a new key",
    salvage.FILES: "attached files, drafts or letters could not be read to their end",
}
"""What was lost → what it means. A test holds it complete."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the command line understands."""
    parser = commands.add_parser("salvage", help="read what can be read of a damaged vault into a new one")
    parser.add_argument("vault", type=Path, help="the damaged vault's folder; it is not changed")
    parser.add_argument("place", type=Path, help="the new vault's folder; must not exist yet")
    add_member(parser)
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Salvage; prints what was saved and what was lost. 0 nothing lost, 1 something lost."""
    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    with ExitStack() as held:
        with suppress(ReadOnlyError):  # a disk that takes nothing any more has no other user
            held.enter_context(VaultLock(chosen.vault))
        done = salvage.salvage(chosen.vault, chosen.place, keys)
    for line in report_lines(done):
        print(line)
    return 1 if done.losses else 0


def report_lines(done: salvage.Salvaged) -> Iterator[str]:
    """What is in the new vault and what is not: kinds and counts, no contents."""
    yield f"The new vault lies in {done.folder}; the damaged one is as it was."
    if done.whole:
        yield "Taken as they were: " + ", ".join(done.whole) + "."
    if done.rebuilt:
        yield "Made anew from their whole log, nothing lost: " + ", ".join(done.rebuilt) + "."
    if done.records:
        yield f"Records taken over one by one: {done.records}."
    if done.unopened:
        yield "Copied, not looked at, because this member does not hold their keys: " + ", ".join(done.unopened) + "."
    for loss in done.losses:
        where = ", ".join(part for part in (loss.drawer, loss.kind) if part)
        yield f"- Lost: {loss.count} × {SENTENCES[loss.what]}" + (f" [{where}]" if where else "")
    if not done.losses:
        yield "Nothing was lost."
