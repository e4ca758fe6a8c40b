"""Which command was meant, and what its exit status says.

0 everything is fine, 1 something was found, 2 the command line was wrong, 3 the vault was not opened.
Passphrases come through a file descriptor only: arguments and the environment can be read by others.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from shelterdesk.cli import backup_command, import_command, open_files_command, restore_command, salvage_command
from shelterdesk.cli.approve_command import run as run_approve
from shelterdesk.cli.check_command import run as run_check
from shelterdesk.cli.practice_command import run as run_practice
from shelterdesk.cli.secrets_in import BadDescriptorError, add_member
from shelterdesk.errors import ShelterDeskError

FINE, FOUND, USAGE, NOT_OPENED = range(4)

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str]) -> int:
    """Run one command; returns its exit status. Reports go to standard output, refusals to standard error."""
    try:
        chosen = _parser().parse_args(argv)
    except SystemExit as leaving:  # argparse has already said what was wrong
        return int(leaving.code or FINE)
    run: Command = chosen.run
    try:
        return run(chosen)
    except BadDescriptorError as unreadable:
        print(f"No passphrase could be read from descriptor {unreadable.descriptor}.", file=sys.stderr)
        return USAGE
    except ShelterDeskError as refused:
        print(explain(refused), file=sys.stderr)
        return NOT_OPENED


def explain(error: ShelterDeskError) -> str:
    """The error's own docstring with its facts: plain English, no contents of records."""
    sentence = " ".join((type(error).__doc__ or type(error).__name__).split())
    facts = ", ".join(f"{name} {value}" for name, value in vars(error).items() if value not in ("", 0, ()))
    return f"{sentence} ({facts})" if facts else sentence


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="shelterdesk", description="ShelterDesk without windows.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    practice = commands.add_parser("practice", help="make an invented, clearly marked shelter to try things on")
    practice.add_argument("folder", type=Path, help="where the practice vault is made; must not exist yet")
    practice.set_defaults(run=run_practice)
    check = commands.add_parser("check", help="examine a vault, or the bytes of a backup, and report what was found")
    check.add_argument("vault", type=Path, help="the vault's folder, or a backup (which needs no passphrase)")
    add_member(check, required=False)
    check.add_argument("--full", action="store_true", help="verify every signature as well")
    check.set_defaults(run=run_check)
    backup_command.add_to(commands)
    restore_command.add_to(commands)
    salvage_command.add_to(commands)
    _add_approve(commands)
    import_command.add_to(commands)
    open_files_command.add_to(commands)
    return parser


def _add_approve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    approve = commands.add_parser("approve", help="approve, as a second person, what somebody asks for (line on stdin)")
    approve.add_argument("--as", dest="alias", required=True, help="the alias of the member who approves")
    approve.add_argument("--passphrase-fd", type=int, required=True, help="file descriptor the passphrase is read from")
    approve.add_argument("--refuse", action="store_true", help="say no instead")
    approve.set_defaults(run=run_approve)


COMMANDS = (
    "practice",
    "check",
    "backup",
    "restore",
    "salvage",
    "import",
    "open-files",
    "approve",
)
"""What ``main`` understands; the program's entry sends these here and everything else to the windows."""
