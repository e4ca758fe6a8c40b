"""``shelterdesk open-files``: leave ShelterDesk, two people at one keyboard; everything comes out unsealed."""

import argparse
from pathlib import Path

from shelterdesk.cli.secrets_in import add_member, passphrase_from
from shelterdesk.reports.open_files import ACT, look, payload, take_out
from shelterdesk.reports.open_readme import LANGUAGES, Wording
from shelterdesk.vault import Vault, acts, unlock_keys
from shelterdesk.vault.separate_approval import answered, read_answer, slip_of


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the command line understands."""
    parser = commands.add_parser("open-files", help="take everything out as open, documented files (two people)")
    parser.add_argument("vault", type=Path, help="the vault's folder")
    parser.add_argument("place", type=Path, help="where the folder with the files is made")
    add_member(parser)
    parser.add_argument("--second", required=True, help="the alias of the second administrator, who agrees")
    parser.add_argument("--second-passphrase-fd", type=int, required=True, help="file descriptor of their passphrase")
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="language of the README's own words")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Count, let the second person agree to exactly that, write, read back; prints what was done."""
    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    second = passphrase_from(chosen.second_passphrase_fd)
    with Vault(chosen.vault, keys) as vault:
        vault.require_gate()
        agreed = look(chosen.vault, keys)
        exactly = payload(agreed, keys)
        request = acts.ask(vault, ACT, exactly, items=agreed.count)
        answer = read_answer(answered(slip_of(vault, request, ()), chosen.second, second))
        acts.accept_signed(vault, request, answer.member, answer.signature, answer.verdict)
        approved = acts.require(vault, ACT, exactly)
        taken = take_out(chosen.vault, keys, chosen.place, agreed, Wording(chosen.language))
        acts.carried_out(vault, approved)
    print(f"{taken.files} files, {taken.size} bytes, {taken.records} records lie in {taken.folder}.")
    if taken.missing:
        print("Not included, because this member does not hold their keys: " + ", ".join(taken.missing) + ".")
    print("Nothing of this is sealed: keep it on an encrypted disk, and delete it once it was taken in elsewhere.")
    return 0
