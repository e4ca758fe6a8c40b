"""A second person who agrees while somebody else has the vault open, as they do in the separate process."""

from shelterdesk.vault import Vault, acts, acts_signed
from tests.vault.making import keys_of


def agree(vault: Vault, act: str, alias: str = "Berik") -> None:
    """Sign yes to the newest request of this act that waits."""
    request = [told.request for told in acts.mine(vault) if told.request.act == act][-1]
    keys = keys_of(vault.folder, alias)
    message = acts_signed.answer_message(acts_signed.message_of(keys.vault_id, request), keys.me.id, acts.YES)
    acts.accept_signed(vault, request, keys.me.id, keys.identity.sign(message, acts_signed.APPROVAL_PURPOSE))
