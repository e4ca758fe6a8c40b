"""``shelterdesk import``: take a list of clients in, as far as it can be understood without asking."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from shelterdesk.cli.secrets_in import passphrase_from
from shelterdesk.imports import NOTE, Client, Plan, clients, guess, known_clients, read_sheets, take_in, taken_back
from shelterdesk.vault import Vault, unlock_keys

WORDS = {
    "not_a_date": "not understood as a date",
    "short_year": "a year of two digits, whose century nobody can know",
    "not_a_number": "not a number",
    "unknown_word": "a word that stands for no answer of the form",
    "two_answers": "several answers where the form has room for one",
    "too_long": "too long for its field",
    "same_as_row": "the same client as in an earlier row",
    "same_code": "a case code that is taken",
    "in_vault": "a client who is in the vault already",
}
"""What a problem is → what it means. A test holds it complete."""

_SHOWN = 40


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command on the command line."""
    parser = commands.add_parser("import", help="take in a list of clients from a spreadsheet or a text table")
    parser.add_argument("vault", type=Path, help="the vault's folder")
    parser.add_argument("file", type=Path, nargs="?", help="xlsx, xls, ods or csv; not needed with --undo")
    parser.add_argument("--as", dest="alias", required=True, help="the alias of the member who takes the list in")
    parser.add_argument("--passphrase-fd", type=int, required=True, help="file descriptor the passphrase is read from")
    parser.add_argument("--sheet", type=int, default=1, help="which sheet, the visible ones first; 1 unless said")
    parser.add_argument("--only-fine", action="store_true", help="leave out rows in which anything could not be read")
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--undo", metavar="BATCH", default="", help="take back what an earlier import brought in")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Read, tell, and unless it is a dry run take in. 0 all rows without problems, 1 some had some,
    2 no such file or sheet was named."""
    if chosen.undo:
        return _undo(chosen)
    if chosen.file is None:
        print("Which file? Name a spreadsheet or a text table.", file=sys.stderr)
        return 2
    sheets = read_sheets(chosen.file)
    if not 1 <= chosen.sheet <= len(sheets):
        print(f"The file has {len(sheets)} sheets with anything in them.", file=sys.stderr)
        return 2
    sheet = sheets[chosen.sheet - 1]
    plan = guess(sheet)
    for line in plan_lines(plan):
        print(line)
    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    with Vault(chosen.vault, keys) as vault:
        found = list(clients(sheet, plan, known_clients(vault)))
        for line in problem_lines(found):
            print(line)
        wanted = [one for one in found if not one.repeats and (one.fine or not chosen.only_fine)]
        if not chosen.dry_run:
            *_, last = take_in(vault, wanted)
            print(f"Taken in: {last.done} of {len(found)}. To take all of it back: --undo {last.batch}")
    return 0 if all(one.fine for one in found) else 1


def _undo(chosen: argparse.Namespace) -> int:
    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    with Vault(chosen.vault, keys) as vault:
        gone, kept = [(0, 0), *taken_back(vault, chosen.undo)][-1]
    print(f"Put into the bin: {gone} records. Kept, because they were changed since: {kept}.")
    return 0 if not kept else 1


def plan_lines(plan: Plan) -> Iterator[str]:
    """What each column was taken for."""
    for column in plan.columns:
        target = column.target
        means = "left out" if target is None else "kept in a note" if target == NOTE else ""
        if target is not None and not isinstance(target, str):
            means = f"{target.kind}.{target.field}" + (f" = {target.code}" if target.code else "")
        heading = column.heading.replace("\n", " ")
        yield f"{heading} -> {means}"


def problem_lines(found: list[Client]) -> Iterator[str]:
    """Each problem with its row, the first few of them; then how often each occurs."""
    counted: Counter[str] = Counter()
    for client in found:
        for problem in client.problems:
            counted[problem.what] += 1
            if sum(counted.values()) <= _SHOWN:
                said = f" ({problem.cell})" if problem.cell else ""
                said += f" (row {problem.other_row})" if problem.other_row else ""
                yield f"Row {client.row}, {problem.heading or 'client'}: {WORDS[problem.what]}{said}"
    for what, count in counted.most_common():
        yield f"{count} x {WORDS[what]}"
    yield f"Rows: {len(found)}, without any problem: {sum(client.fine for client in found)}."
