"""``shelterdesk practice``: the invented shelter, and who may open it."""

import argparse


def run(chosen: argparse.Namespace) -> int:
    """Make the practice vault; prints ``alias<TAB>passphrase`` per member of its staff."""
    from shelterdesk.practice import make_practice  # here: no other command needs it

    for alias, passphrase in make_practice(chosen.folder):
        print(f"{alias}\t{passphrase}")
    return 0
