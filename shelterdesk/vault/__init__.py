"""The safe: key file, drawers, change log, drafts, search, attachments, backup.

Names are looked up when they are first used, so that the unlock window does not wait for the database.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shelterdesk.vault.case_list import CaseFilter, CasePage, CaseRow
    from shelterdesk.vault.change import Change, Saved
    from shelterdesk.vault.founding import admit, create
    from shelterdesk.vault.inspection import Finding, Report, check
    from shelterdesk.vault.key_file import Founder, OpenedKeys, change_passphrase, unlock_keys
    from shelterdesk.vault.membership import Member
    from shelterdesk.vault.search import Hit
    from shelterdesk.vault.vault import Vault

_HOME = {
    "CaseFilter": "case_list", "CasePage": "case_list", "CaseRow": "case_list",
    "Change": "change", "Saved": "change",
    "Finding": "inspection", "Report": "inspection", "check": "inspection",
    "admit": "founding", "create": "founding",
    "Founder": "key_file", "OpenedKeys": "key_file", "change_passphrase": "key_file", "unlock_keys": "key_file",
    "Member": "membership",
    "Hit": "search",
    "Vault": "vault",
}  # fmt: skip

__all__ = [
    "CaseFilter", "CasePage", "CaseRow", "Change", "Finding", "Founder", "Hit", "Member", "OpenedKeys", "Report",
    "Saved", "Vault", "admit", "change_passphrase", "check", "create", "unlock_keys",
]  # fmt: skip


def __getattr__(name: str) -> object:
    if name in _HOME:
        return getattr(import_module(f"shelterdesk.vault.{_HOME[name]}"), name)
    raise AttributeError(name)
