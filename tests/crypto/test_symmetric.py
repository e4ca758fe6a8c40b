"""Seals and streams: another key, another place, any altered, cut, moved or added byte is noticed."""

import io
import os

import pytest

from shelterdesk.crypto import SealBroken
from shelterdesk.crypto.symmetric import (
    CHUNK_BYTES,
    STREAM_HEADER_BYTES,
    TAG_BYTES,
    StreamSealer,
    derive_key,
    digest,
    mac,
    open_sealed,
    opened_chunks,
    same,
    seal,
    sealed_chunks,
)

KEY = bytes(range(32))
STEP = CHUNK_BYTES + TAG_BYTES


def test_what_is_sealed_opens_with_the_same_key_in_the_same_place() -> None:
    assert open_sealed(KEY, seal(KEY, b"text", b"place"), b"place") == b"text"


def test_every_altered_or_missing_byte_is_noticed() -> None:
    sealed = seal(KEY, b"text", b"place")
    for place in range(len(sealed)):
        altered = bytearray(sealed)
        altered[place] ^= 1
        for broken in (bytes(altered), sealed[:place]):
            with pytest.raises(SealBroken):
                open_sealed(KEY, broken, b"place")


@pytest.mark.parametrize(("key", "aad"), [(KEY[::-1], b"place"), (KEY, b"other"), (KEY, b"")])
def test_another_key_or_place_does_not_open(key: bytes, aad: bytes) -> None:
    with pytest.raises(SealBroken):
        open_sealed(key, seal(KEY, b"text", b"place"), aad)


def test_nonces_are_fresh() -> None:
    assert len({seal(KEY, b"", b"")[:12] for _ in range(1000)}) == 1000


@pytest.mark.parametrize("key", [b"", bytes(16), bytes(33)])
def test_keys_have_32_bytes(key: bytes) -> None:
    for use in (lambda: seal(key, b"", b""), lambda: open_sealed(key, bytes(40), b""), lambda: derive_key(key, "x")):
        with pytest.raises(ValueError, match="32 bytes"):
            use()


def test_keys_for_different_purposes_share_nothing() -> None:
    keys = [derive_key(KEY, "one"), derive_key(KEY, "two"), derive_key(KEY[::-1], "one")]
    assert len(set(keys)) == 3
    assert derive_key(KEY, "one", 64)[:32] == keys[0]
    assert len(derive_key(KEY, "one", 64)) == 64


def test_mac_and_digest_are_the_standard_ones() -> None:
    # RFC 4231 test case 2; SHA-256 of "abc"
    assert mac(b"Jefe", b"what do ya want for nothing?").hex().startswith("5bdcc146bf60754e6a042426089575c7")
    assert digest(b"abc").hex().startswith("ba7816bf8f01cfea414140de5dae2223")
    assert same(b"a", b"a")
    assert not same(b"a", b"b")


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])
def test_a_stream_comes_back_whatever_its_size(size: int) -> None:
    content = os.urandom(size)
    sealed = b"".join(sealed_chunks(KEY, io.BytesIO(content), b"a"))
    assert b"".join(opened_chunks(KEY, io.BytesIO(sealed), b"a")) == content


def test_a_stream_that_was_cut_moved_or_added_to_is_noticed() -> None:
    content = os.urandom(2 * CHUNK_BYTES + 5)
    sealed = b"".join(sealed_chunks(KEY, io.BytesIO(content)))
    header, body = sealed[:STREAM_HEADER_BYTES], sealed[STREAM_HEADER_BYTES:]
    first, second, third = body[:STEP], body[STEP : 2 * STEP], body[2 * STEP :]
    for broken in (
        b"",
        header,
        header + first,
        header + first + second,
        header + first + second + third[:-1],
        header + second + first + third,
        header + first + third,
        header + first + first + second + third,
        header + first + second + third + b"\0",
        header + first + second + third + third,
        bytes(STREAM_HEADER_BYTES) + body,
        sealed[:-1] + bytes([sealed[-1] ^ 1]),
    ):
        with pytest.raises(SealBroken):
            list(opened_chunks(KEY, io.BytesIO(broken)))
    with pytest.raises(SealBroken):
        list(opened_chunks(KEY, io.BytesIO(sealed), b"another place"))


def test_a_source_that_gives_little_at_a_time_seals_the_same_chunks() -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 300_000))

    content = os.urandom(CHUNK_BYTES + 7)
    sealed = b"".join(sealed_chunks(KEY, Slow(content)))
    assert len(sealed) == STREAM_HEADER_BYTES + len(content) + 2 * TAG_BYTES
    assert b"".join(opened_chunks(KEY, Slow(sealed))) == content


def test_nothing_follows_the_last_chunk() -> None:
    sealer = StreamSealer(KEY)
    sealer.seal(b"end", last=True)
    with pytest.raises(ValueError, match="ended"):
        sealer.seal(b"more", last=True)


def test_only_the_last_chunk_is_short() -> None:
    with pytest.raises(ValueError, match="short"):
        StreamSealer(KEY).seal(b"short", last=False)
