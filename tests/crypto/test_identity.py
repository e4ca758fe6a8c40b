"""Identities: what is sealed to one opens for that one, what is signed for one purpose counts for that one."""

import pytest

from shelterdesk.crypto import BadSignature, SealBroken
from shelterdesk.crypto.identity import (
    RECEIVING_PUBLIC_BYTES,
    SEALED_OVERHEAD,
    Identity,
    PublicIdentity,
    ReceivingKey,
    SigningKey,
    seal_to,
    verify,
)


@pytest.fixture(scope="module")
def anna() -> Identity:
    return Identity.generate()


@pytest.fixture(scope="module")
def bela() -> Identity:
    return Identity.generate()


def test_a_seal_opens_for_its_recipient_only(anna: Identity, bela: Identity) -> None:
    sealed = anna.public.seal(b"key", b"here")
    assert anna.open(sealed, b"here") == b"key"
    with pytest.raises(SealBroken):
        bela.open(sealed, b"here")


def test_a_seal_opens_in_its_own_place_only(anna: Identity) -> None:
    with pytest.raises(SealBroken):
        anna.open(anna.public.seal(b"key", b"here"), b"there")


def test_sealing_twice_gives_different_bytes(anna: Identity) -> None:
    assert anna.public.seal(b"key", b"") != anna.public.seal(b"key", b"")


@pytest.mark.parametrize("length", [0, 1, SEALED_OVERHEAD - 1, SEALED_OVERHEAD, SEALED_OVERHEAD + 3])
def test_bytes_that_were_never_sealed_do_not_open(anna: Identity, length: int) -> None:
    with pytest.raises(SealBroken):
        anna.open(bytes(length), b"")


def test_every_altered_byte_breaks_the_seal(anna: Identity) -> None:
    sealed = anna.public.seal(b"key", b"here")
    for place in range(len(sealed)):
        altered = bytearray(sealed)
        altered[place] ^= 1 << place % 8
        with pytest.raises(SealBroken):
            anna.open(bytes(altered), b"here")


def test_the_hybrid_needs_both_halves_of_the_secret() -> None:
    key, other = ReceivingKey.generate(), ReceivingKey.generate()
    sealed = seal_to(key.public_bytes, b"key", b"")
    for halves in (
        key.secret_bytes[:64] + other.secret_bytes[64:],
        other.secret_bytes[:64] + key.secret_bytes[64:],
    ):
        with pytest.raises(SealBroken):
            ReceivingKey(halves).open(sealed, b"")


@pytest.mark.parametrize(
    "public", [b"", bytes(32), bytes(RECEIVING_PUBLIC_BYTES - 1), b"\xff" * RECEIVING_PUBLIC_BYTES]
)
def test_nothing_is_sealed_to_what_is_no_key(public: bytes) -> None:
    with pytest.raises(SealBroken):
        seal_to(public, b"key", b"")


def test_a_signature_counts_for_its_message_signer_and_purpose_only(anna: Identity, bela: Identity) -> None:
    signature = anna.sign(b"message", "change")
    anna.public.verify(b"message", signature, "change")
    for public, message, given, purpose in (
        (bela.public, b"message", signature, "change"),
        (anna.public, b"massage", signature, "change"),
        (anna.public, b"message", signature, "letter"),
        (anna.public, b"message", signature[::-1], "change"),
        (anna.public, b"message", b"", "change"),
        (anna.public, b"age", signature, "change\0mess"),
        (PublicIdentity(b"", anna.public.receiving), b"message", signature, "change"),
    ):
        with pytest.raises(BadSignature):
            public.verify(message, given, purpose)


def test_a_purpose_cannot_flow_into_the_message() -> None:
    key = SigningKey.generate()
    with pytest.raises(BadSignature):
        verify(key.public_bytes, b"b", key.sign(b"ab", "purpose"), "purposea")
    with pytest.raises(ValueError, match="purpose"):
        key.sign(b"message", "a\0b")


def test_an_identity_comes_back_from_its_secrets(anna: Identity) -> None:
    again = Identity.from_secrets(anna.receiving_secret(), anna.signing_secret())
    assert again.public == anna.public
    assert again.open(anna.public.seal(b"key", b""), b"") == b"key"


def test_fingerprints_are_six_words_and_differ(anna: Identity, bela: Identity) -> None:
    words = anna.public.fingerprint_words()
    assert len(words.split()) == 6
    assert words == anna.public.fingerprint_words()
    assert words != bela.public.fingerprint_words()
    swapped = PublicIdentity(anna.public.signing, bela.public.receiving)
    assert swapped.fingerprint_words() != words


def test_no_key_shows_itself_when_printed(anna: Identity) -> None:
    for shown in (repr(anna), repr(anna.public), repr(ReceivingKey.generate()), repr(SigningKey.generate())):
        assert "\\x" not in shown
