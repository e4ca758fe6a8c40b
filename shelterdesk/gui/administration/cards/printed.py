"""What is printed on the papers of a set."""

from shelterdesk.documents.recovery_cards import PrintedSet
from shelterdesk.vault.recovery import root_words, tag_of
from shelterdesk.vault.vault import Vault


def printed_set(
    vault: Vault, name: str, number: int, needed: int, total: int, *, apart: bool, made_on: str = ""
) -> PrintedSet:
    """The facts of a set, for its cards and its sheet; made today unless said otherwise."""
    return PrintedSet(
        name, number, needed, total, made_on or vault.now().date().isoformat(), tag_of(vault.keys.vault_id),
        root_words(vault.keys.root), apart,
    )  # fmt: skip
