"""Taking clients in, in small steps under one batch, so that a window stays usable; and taking the batch back."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from shelterdesk.casework import Case, Name, Person
from shelterdesk.casework.case_codes import new_code
from shelterdesk.casework.record import Record, new_id
from shelterdesk.imports.rows import Client, code_key, likenesses
from shelterdesk.vault import Vault, batches

_STEP_SECONDS = 0.15
_FIRST_STEP = 5
_LARGEST_STEP = 60
_MANY = 1_000_000


@dataclass(frozen=True)
class TakenIn:
    """How far it is: clients taken in so far, of how many, under which batch."""

    done: int
    total: int
    batch: str


def known_clients(vault: Vault) -> dict[str, str]:
    """``likenesses`` and codes of the clients in the vault → their code, to tell repeated rows by."""
    found: dict[str, str] = {}
    codes: dict[str, str] = {}
    for case in vault.all(Case, limit=_MANY):
        codes[case.id] = case.code or ""
        if case.code:
            found[code_key(case.code)] = case.code
    persons: dict[str, list[Record]] = {}
    for record in (*vault.all(Person, limit=_MANY), *vault.all(Name, limit=_MANY)):
        persons.setdefault(record.case_id, []).append(record)
    for case_id, records in persons.items():
        for same in likenesses(records):
            found.setdefault(same, codes.get(case_id, ""))
    return found


def take_in(vault: Vault, chosen: Sequence[Client]) -> Iterator[TakenIn]:
    """Save these clients, a few at each step (about 150 ms); every step is on the disk when it is told.

    Whoever stops asking has stopped it between two clients; ``taken_back`` with the batch then removes what is there.
    A case without a code, or with one that is taken, gets a new one. Raises what saving raises.
    """
    batch = "import-" + new_id()
    taken = {case.code.casefold() for case in vault.all(Case, limit=_MANY) if case.code}
    done, size = 0, _FIRST_STEP
    yield TakenIn(0, len(chosen), batch)
    while done < len(chosen):
        began = time.monotonic()
        step = chosen[done : done + size]
        vault.save(*(record for client in step for record in _coded(client, taken)), batch=batch)
        done += len(step)
        spent = max(time.monotonic() - began, 0.001)
        size = max(1, min(_LARGEST_STEP, int(len(step) * _STEP_SECONDS / spent)))
        yield TakenIn(done, len(chosen), batch)


def _coded(client: Client, taken: set[str]) -> Iterator[Record]:
    for record in client.records:
        if not isinstance(record, Case):
            yield record
            continue
        code = record.code
        if not code or code.casefold() in taken:
            code = new_code(lambda one: one.casefold() in taken)
        taken.add(code.casefold())
        yield replace(record, code=code)


def taken_back(vault: Vault, batch: str) -> Iterator[tuple[int, int]]:
    """Put everything that came with the batch into the bin, a few records at each step, but for what was changed since.

    Each step tells how many records went and how many stayed.
    """
    yield from batches.remove_batch(vault, batch)
