"""Sealing with a key one already holds: AES-256-GCM for small things, chunked for files; HKDF and HMAC."""

import hashlib
import hmac
import os
from collections.abc import Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from shelterdesk.crypto import SealBroken

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
CHUNK_BYTES = 1024 * 1024
STREAM_HEADER_BYTES = 7

_LAST_COUNTER = 2**32 - 1


def seal(key: bytes, plaintext: bytes, aad: bytes) -> bytes:
    """12 random bytes, ciphertext, 16-byte tag; ``aad`` binds it to its place without being stored."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + _cipher(key).encrypt(nonce, plaintext, aad)


def open_sealed(key: bytes, sealed: bytes, aad: bytes) -> bytes:
    """The plaintext of ``seal``; raises SealBroken for another key, another place or altered bytes."""
    if len(sealed) < NONCE_BYTES + TAG_BYTES:
        raise SealBroken
    try:
        return _cipher(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], aad)
    except InvalidTag:
        raise SealBroken from None


def derive_key(key: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """A key for one purpose from a 32-byte key (HKDF-SHA256, RFC 5869); purposes never share key bytes."""
    _check(key)
    info = b"shelterdesk/1/" + purpose.encode()
    return HKDFExpand(algorithm=hashes.SHA256(), length=length, info=info).derive(key)


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256, 32 bytes."""
    return hmac.digest(key, message, "sha256")


def same(left: bytes, right: bytes) -> bool:
    """Whether two secrets are equal, in a time that does not tell where they differ."""
    return hmac.compare_digest(left, right)


def digest(message: bytes) -> bytes:
    """SHA-256, 32 bytes."""
    return hashlib.sha256(message).digest()


class StreamSealer:
    """Seals one file chunk by chunk (the STREAM construction): order, number and end are all authenticated.

    The nonce is 7 random bytes (``header``, written first), a 4-byte counter and a last-chunk flag.
    """

    def __init__(self, key: bytes, aad: bytes = b"") -> None:
        self.header = os.urandom(STREAM_HEADER_BYTES)
        self._nonces = _Nonces(self.header)
        self._cipher = _cipher(key)
        self._aad = aad

    def seal(self, chunk: bytes, *, last: bool) -> bytes:
        """A sealed chunk, 16 bytes longer; every chunk but the last has ``CHUNK_BYTES``."""
        if len(chunk) > CHUNK_BYTES or (len(chunk) < CHUNK_BYTES and not last):
            raise ValueError("only the last chunk may be short")
        return self._cipher.encrypt(self._nonces.next(last), chunk, self._aad)


class StreamOpener:
    """Opens what StreamSealer sealed, in order; raises SealBroken for anything cut, altered, moved or added."""

    def __init__(self, key: bytes, header: bytes, aad: bytes = b"") -> None:
        if len(header) != STREAM_HEADER_BYTES:
            raise SealBroken
        self._nonces = _Nonces(header)
        self._cipher = _cipher(key)
        self._aad = aad

    def open(self, sealed: bytes, *, last: bool) -> bytes:
        """The plaintext of one chunk."""
        try:
            return self._cipher.decrypt(self._nonces.next(last), sealed, self._aad)
        except InvalidTag:
            raise SealBroken from None


def sealed_chunks(key: bytes, source: BinaryIO, aad: bytes = b"") -> Iterator[bytes]:
    """What to write to seal a whole file: the header, then each sealed chunk (an empty file has one)."""
    sealer = StreamSealer(key, aad)
    yield sealer.header
    for chunk, last in _look_ahead(source, CHUNK_BYTES):
        yield sealer.seal(chunk, last=last)


def opened_chunks(key: bytes, source: BinaryIO, aad: bytes = b"") -> Iterator[bytes]:
    """The chunks of a sealed file; the file is whole only if the iterator ends without SealBroken."""
    opener = StreamOpener(key, source.read(STREAM_HEADER_BYTES), aad)
    for chunk, last in _look_ahead(source, CHUNK_BYTES + TAG_BYTES):
        yield opener.open(chunk, last=last)


class _Nonces:
    def __init__(self, header: bytes) -> None:
        self._header = header
        self._counter = 0
        self._ended = False

    def next(self, last: bool) -> bytes:
        if self._ended or self._counter > _LAST_COUNTER:
            raise ValueError("the stream has ended")
        nonce = self._header + self._counter.to_bytes(4, "big") + bytes([last])
        self._counter += 1
        self._ended = last
        return nonce


def _look_ahead(source: BinaryIO, size: int) -> Iterator[tuple[bytes, bool]]:
    chunk = _read_whole(source, size)
    while True:
        following = _read_whole(source, size) if len(chunk) == size else b""
        yield chunk, not following
        if not following:
            return
        chunk = following


def _read_whole(source: BinaryIO, size: int) -> bytes:
    parts = []
    while size > 0 and (part := source.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _check(key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")


def _cipher(key: bytes) -> AESGCM:
    _check(key)
    return AESGCM(key)
