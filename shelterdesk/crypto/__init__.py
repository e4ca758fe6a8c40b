"""The locksmith: passphrase to key, identities, sealing, signing. Knows nothing of vaults or records.

Only this room touches the ``cryptography`` library, and this file does not import it, so that
naming an error costs no start-up time.
"""


class CryptoFailure(Exception):  # noqa: N818 (a finding about bytes, turned into a fact by the vault)
    """The base of what this room finds wrong with bytes it was given."""


class BadSignature(CryptoFailure):
    """A signature was not made by this key over this message for this purpose."""


class SealBroken(CryptoFailure):
    """Sealed bytes are cut short, altered, or were sealed for another key or purpose."""


class MalformedError(CryptoFailure):
    """Bytes are not the one canonical form of a value."""
