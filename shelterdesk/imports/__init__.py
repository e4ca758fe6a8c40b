"""The loading dock: a list that a shelter already has, looked at before it is taken in, and taken back whole."""

from shelterdesk.imports.guessing import guess
from shelterdesk.imports.plan import NOTE, Column, Plan, Target, targets
from shelterdesk.imports.rows import Client, RowProblem, clients
from shelterdesk.imports.sheet import Sheet, read_sheets
from shelterdesk.imports.taking_in import TakenIn, known_clients, take_in, taken_back

__all__ = [
    "NOTE", "Client", "Column", "Plan", "RowProblem", "Sheet", "TakenIn", "Target", "clients", "guess", "known_clients",
    "read_sheets", "take_in", "taken_back", "targets",
]  # fmt: skip
