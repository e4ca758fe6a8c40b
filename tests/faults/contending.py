"""One of several processes that want the same vault: ``python -m tests.faults.contending FOLDER DATA NAME ROUNDS``.

It waits for the lock, saves three notes, says each that was acknowledged on its standard output, and lets go.
"""

import sys
from pathlib import Path

from shelterdesk.casework import TeamNote
from shelterdesk.vault import Vault
from tests.faults.bases import CASE
from tests.faults.pictures import derive_each_passphrase_once, unlock
from tests.faults.stage import same_id


def contend(folder: Path, data: Path, name: str, rounds: int) -> None:
    derive_each_passphrase_once()
    for turn in range(rounds):
        with Vault(folder, unlock(folder, "Aida"), data, wait_for_lock=120.0) as vault:
            for number in range(3):
                text = f"{name} {turn} {number}"
                vault.save(TeamNote(id=same_id(text), case_id=CASE, text=text))
                print(text, flush=True)


if __name__ == "__main__":
    contend(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
