"""``shelterdesk restore``: put the newest whole backup into a new place. Needs no passphrase."""

import argparse
from pathlib import Path


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """What the command line understands."""
    restore = commands.add_parser("restore", help="put the newest whole backup into a new place")
    restore.add_argument("backup", type=Path, help="the stick or folder with the backup")
    restore.add_argument("place", type=Path, help="a folder to put the vault in, or its new name ending in .shelter")
    restore.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Restore; prints what is in it and what is not. 1 where something of the backup was not whole."""
    from shelterdesk.vault.restore import name_for, restore

    target = chosen.place
    if not target.name.endswith(".shelter"):
        target /= name_for(chosen.backup)
    done = restore(chosen.backup, target)
    print(f"Restored to {done.folder}: backup {done.generation}.")
    print(f"Entries after {done.made.astimezone():%H:%M on %Y-%m-%d} are not in it.")
    if done.newer:
        print("Newer backups that are not whole: " + ", ".join(map(str, done.newer)) + ".")
    for name in done.missing:
        print(f"- Not on the medium any more: {name}")
    return 1 if done.newer or done.missing else 0
