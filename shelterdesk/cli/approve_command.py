"""``shelterdesk approve``: a second person says yes to one request, in a process that opens only their signing key.

The slip comes as one line on standard input; its matter goes to standard error, the signed answer to standard output.
"""

import argparse
import sys
from collections.abc import Iterator

from shelterdesk.casework.codes_acts import ACT
from shelterdesk.cli.secrets_in import passphrase_from
from shelterdesk.vault.acts import NO, YES
from shelterdesk.vault.separate_approval import Slip, answered, read_slip


def run(chosen: argparse.Namespace) -> int:
    """Sign the answer; prints it as one line of JSON."""
    slip = read_slip(sys.stdin.buffer.readline())
    for line in slip_lines(slip):
        print(line, file=sys.stderr)
    answer = answered(slip, chosen.alias, passphrase_from(chosen.passphrase_fd), NO if chosen.refuse else YES)
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def slip_lines(slip: Slip) -> Iterator[str]:
    """What is asked, in plain English."""
    facts = slip.facts
    yield f"{slip.by} asks: {ACT.label(str(facts['act']))}"
    yield from slip.lines
    yield f"Asked at {facts['asked_at']}, valid until {facts['valid_until']}."
    yield f"Both sides must show the same four words: {slip.words}"
