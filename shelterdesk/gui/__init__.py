"""THE WINDOWS. What a person sees and presses; the only room that knows Qt."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12.0 returns None, and True from a signal's emit, without taking a reference to it, which only Pythons
    # where these are immortal (3.12 and later) forgive. Before, each such call uses one up, and after some hundred
    # the interpreter dies with "deallocating True". So they are given more references than a lifetime of calls takes.
    # 6.11.3 counts rightly. When a later PySide6 does so too, the test of this room still passes without these lines.
    from _ctypes import _SimpleCData  # not ``ctypes``, whose import the unlock window would wait for

    class _Count(_SimpleCData):  # type: ignore[type-arg]
        _type_ = "q"

    for _one in (None, True, False):
        _Count.from_address(id(_one)).value += 1 << 60
