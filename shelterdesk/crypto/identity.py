"""Who somebody is, in keys: signing (Ed25519) and receiving (HPKE, ML-KEM-768 with X25519).

Every signature is made over a purpose and a message, so that a signature given for one purpose can
never be shown as one for another. HPKE is RFC 9180 with the hybrid KEM, HKDF-SHA256, AES-256-GCM.
"""

from dataclasses import dataclass, field
from functools import cached_property

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from shelterdesk.crypto import BadSignature, SealBroken
from shelterdesk.crypto.passphrases import words_of
from shelterdesk.crypto.symmetric import digest

SIGNATURE_BYTES = 64
SIGNING_BYTES = 32
RECEIVING_SECRET_BYTES = 64 + 32
RECEIVING_PUBLIC_BYTES = 1184 + 32
SEALED_OVERHEAD = 1088 + 32 + 16

_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def seal_to(receiving: bytes, plaintext: bytes, info: bytes) -> bytes:
    """``plaintext`` for the holder of a 1216-byte public receiving key alone; ``info`` binds it to its place."""
    return _SUITE.encrypt(plaintext, _public_receiving(receiving), info)


def verify(signing: bytes, message: bytes, signature: bytes, purpose: str) -> None:
    """Raises BadSignature unless the key (32 bytes) signed ``message`` for this ``purpose``."""
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, _purposed(purpose, message))
    except (InvalidSignature, ValueError):
        raise BadSignature from None


class SigningKey:
    """A private key that signs; ``secret_bytes`` are 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.secret_bytes = secret

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new random key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def public_bytes(self) -> bytes:
        """The 32 bytes others verify with."""
        return self._key.public_key().public_bytes_raw()

    def sign(self, message: bytes, purpose: str) -> bytes:
        """64 bytes that ``verify`` accepts for this message and this purpose only."""
        return self._key.sign(_purposed(purpose, message))


class ReceivingKey:
    """A private key that opens what was sealed to its public half; ``secret_bytes`` are 96 bytes."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != RECEIVING_SECRET_BYTES:
            raise ValueError("a receiving secret has 96 bytes")
        self.secret_bytes = secret
        self._lattice = MLKEM768PrivateKey.from_seed_bytes(secret[:64])
        self._curve = X25519PrivateKey.from_private_bytes(secret[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(self._lattice, self._curve)

    @classmethod
    def generate(cls) -> "ReceivingKey":
        """A new random key."""
        return cls(MLKEM768PrivateKey.generate().private_bytes_raw() + X25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def public_bytes(self) -> bytes:
        """The 1216 bytes others seal to: ML-KEM-768, then X25519."""
        return self._lattice.public_key().public_bytes_raw() + self._curve.public_key().public_bytes_raw()

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """The plaintext of ``seal_to``; raises SealBroken for another key, another place or altered bytes."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError):
            raise SealBroken from None


@dataclass(frozen=True)
class PublicIdentity:
    """The public halves of an identity: 32 bytes for signatures, 1216 bytes for sealing."""

    signing: bytes = field(repr=False)
    receiving: bytes = field(repr=False)

    def verify(self, message: bytes, signature: bytes, purpose: str) -> None:
        """Raises BadSignature unless this identity signed ``message`` for this ``purpose``."""
        verify(self.signing, message, signature, purpose)

    def seal(self, plaintext: bytes, info: bytes) -> bytes:
        """``plaintext`` for this identity alone; ``info`` binds it to its place."""
        return seal_to(self.receiving, plaintext, info)

    def fingerprint_words(self, n: int = 6) -> str:
        """``n`` words that two people compare aloud; six carry 77 bits of the digest of both keys."""
        number = int.from_bytes(digest(b"shelterdesk/1/fingerprint\0" + self.signing + self.receiving), "big")
        return words_of(number, n)


class Identity:
    """The private keys of one member: what proves authorship and what opens seals."""

    def __init__(self, receiving: ReceivingKey, signing: SigningKey) -> None:
        self._receiving = receiving
        self._signing = signing

    @classmethod
    def generate(cls) -> "Identity":
        """A new random identity."""
        return cls(ReceivingKey.generate(), SigningKey.generate())

    @classmethod
    def from_secrets(cls, receiving: bytes, signing: bytes) -> "Identity":
        """The identity kept as 96 and 32 secret bytes."""
        return cls(ReceivingKey(receiving), SigningKey(signing))

    @cached_property
    def public(self) -> PublicIdentity:
        """The halves everybody may know."""
        return PublicIdentity(self._signing.public_bytes, self._receiving.public_bytes)

    def sign(self, message: bytes, purpose: str) -> bytes:
        """64 bytes; ``purpose`` names what the signature is for and nothing else will accept it."""
        return self._signing.sign(message, purpose)

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """The plaintext somebody sealed to this identity; raises SealBroken."""
        return self._receiving.open(sealed, info)

    def receiving_secret(self) -> bytes:
        """96 secret bytes."""
        return self._receiving.secret_bytes

    def signing_secret(self) -> bytes:
        """32 secret bytes."""
        return self._signing.secret_bytes


def _purposed(purpose: str, message: bytes) -> bytes:
    if "\0" in purpose:
        raise ValueError("a purpose has no NUL, which ends it")
    return b"shelterdesk/1/" + purpose.encode() + b"\0" + message


def _public_receiving(receiving: bytes) -> hpke.MLKEM768X25519PublicKey:
    if len(receiving) != RECEIVING_PUBLIC_BYTES:
        raise SealBroken
    try:
        lattice = MLKEM768PublicKey.from_public_bytes(receiving[:1184])
        curve = X25519PublicKey.from_public_bytes(receiving[1184:])
    except ValueError:
        raise SealBroken from None
    return hpke.MLKEM768X25519PublicKey(lattice, curve)
