"""``shelterdesk backup``: make a backup, or add a generation to one."""

import argparse
from pathlib import Path

from shelterdesk.cli.secrets_in import add_member, passphrase_from
from shelterdesk.vault import Vault, unlock_keys


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the command line understands."""
    backup = commands.add_parser("backup", help="back a vault up to a stick, a second disk or a folder")
    backup.add_argument("vault", type=Path, help="the vault's folder")
    backup.add_argument("place", type=Path, help="where its backup lies, or shall lie")
    add_member(backup)
    backup.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Make the backup, open in it what this member holds, and what waited in others; prints what was done."""
    from shelterdesk.vault.backup import make_backup
    from shelterdesk.vault.backup_media import record_of, verify_waiting

    keys = unlock_keys(chosen.vault, chosen.alias, passphrase_from(chosen.passphrase_fd))
    with Vault(chosen.vault, keys) as vault:
        verify_waiting(vault)
        made = make_backup(chosen.vault, chosen.place, keys)
        vault.save(record_of(made, keys.me.id, vault.now()))
    one = made.generation
    print(f"Backup {one.number} of {one.made:%Y-%m-%d %H:%M} UTC lies in {made.folder}.")
    print(f"New on the medium: {made.written} bytes of {one.size}.")
    print(f"Opened in the copy: {', '.join(made.opened)}. Clients read: {made.clients}.")
    if made.waiting:
        print("Compared by hash, not yet opened, because this member does not hold their keys: "
              + ", ".join(made.waiting) + ".")
    if made.same_disk:
        print("It lies on the same disk as the vault: one accident takes both.")
    return 0
