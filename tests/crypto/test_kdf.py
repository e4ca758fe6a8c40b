"""The KDF: standard answers, and caps that hold before any memory is taken."""

import subprocess
import sys
import tracemalloc

import pytest

from shelterdesk.crypto.kdf import DEFAULT, KdfParameters, calibrate, derive
from shelterdesk.errors import KdfRefusedError

CHEAP = KdfParameters.for_tests()
SALT = bytes(range(16))


def test_the_key_is_what_any_argon2id_gives() -> None:
    # computed with the reference implementation (argon2-cffi): 8 MiB, one pass, one lane
    assert derive("password", SALT, CHEAP).hex() == "6708f1faf7314dfc009386f5258b181f70f6190926363475fadec630a1bde67a"


def test_any_keyboard_types_the_same_passphrase() -> None:
    assert derive("Zoë ½", SALT, CHEAP) == derive("Zoe\u0308 1\u20442", SALT, CHEAP)


def test_salt_passphrase_and_parameters_each_change_the_key() -> None:
    keys = {
        derive("a", SALT, CHEAP),
        derive("b", SALT, CHEAP),
        derive("a", SALT[::-1], CHEAP),
        derive("a", SALT, KdfParameters(CHEAP.memory_kib, 2, 1)),
    }
    assert len(keys) == 4


@pytest.mark.parametrize(
    ("memory_kib", "passes", "lanes"),
    [
        (1024 * 1024 + 1, 1, 1),
        (2**40, 1, 1),
        (8 * 1024 - 1, 1, 1),
        (0, 1, 1),
        (-1, 1, 1),
        (65536, 21, 1),
        (65536, 0, 1),
        (65536, 3, 9),
        (65536, 3, 0),
        (65536.0, 3, 1),
        (65536, True, 1),
        ("65536", 3, 1),
    ],
)
def test_greedy_or_weak_parameters_are_refused_before_memory_is_taken(memory_kib, passes, lanes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(KdfRefusedError):
            KdfParameters(memory_kib, passes, lanes)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("available", [0, 512, 1024, 4096, 65536])
def test_calibration_stays_between_64_and_256_mib_and_takes_a_quarter_at_most(available: int) -> None:
    found = calibrate(1.0, available)
    mib = found.memory_kib // 1024
    assert 64 <= mib <= max(64, min(256, available // 4))
    assert 3 <= found.passes <= 10


def test_calibration_never_goes_below_the_default_however_short_the_time() -> None:
    assert calibrate(0.0, 65536) == DEFAULT


def test_a_salt_of_another_length_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        derive("a", b"short", CHEAP)


def test_too_little_memory_is_said_in_words_and_not_as_a_bug() -> None:
    """In a process of its own, which the system gives 300 MiB more than it has."""
    script = """
import resource
from shelterdesk.crypto.kdf import KdfParameters, derive
from shelterdesk.errors import MemoryShortError
derive("warm", bytes(16), KdfParameters.for_tests())
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 300 * 2**20, resource.RLIM_INFINITY))
try:
    derive("passphrase", bytes(16), KdfParameters(1024 * 1024, 1, 1))
except MemoryShortError as error:
    print(error.mib)
"""
    if sys.platform != "linux":
        pytest.skip("only Linux limits a process so")
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == "1024\n"
