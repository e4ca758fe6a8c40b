"""What the process does so that nothing of its memory reaches a disk or another program, as far as systems allow.

Imports nothing heavy: it runs before the first window is painted.
"""

import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any

_PR_SET_DUMPABLE = 4
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4
_PT_DENY_ATTACH = 31  # <sys/ptrace.h> of macOS
_NO_ERROR_BOXES = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
_WER_NO_HEAP = 0x0001  # WER_FAULT_REPORTING_FLAG_NOHEAP

log = logging.getLogger("shelterdesk")


def harden(tell: Callable[[BaseException], None] = lambda _: None) -> None:
    """New files are ours alone, no memory image is written, and an error shows its place but no values.

    ``tell`` gets an error that reached nobody, to show it in a window.
    """
    os.umask(0o077)
    _forbid_memory_images()
    _keep_temporary_files_in_memory()
    import faulthandler

    faulthandler.disable()
    logging.raiseExceptions = False  # a message that cannot be formatted would be printed with its values
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    hook = _Hook(tell)
    sys.excepthook = hook
    threading.excepthook = lambda lost: hook(lost.exc_type, lost.exc_value, lost.exc_traceback)
    sys.unraisablehook = lambda lost: log.error("lost %s at %s", lost.exc_type.__name__, place_of(lost.exc_traceback))


def forbid_reading_memory() -> None:
    """No other process of this user may read our memory, no crash leaves an image of it, and where the system sets
    no limit all of it stays out of swap. Done before a passphrase can be typed."""
    if sys.platform == "linux":
        library = _system_library()
        library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        if _may_lock_everything():
            library.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT)
    elif sys.platform == "darwin":
        _system_library().ptrace(_PT_DENY_ATTACH, 0, 0, 0)


def keep_out_of_swap(*secrets: bytes) -> int:
    """Lock the memory in which these objects lie, until the process ends; returns how many could be locked.

    Systems let a user lock little (Linux often 8 MiB, Windows about 30 pages), enough for keys and for nothing else.
    Copies that libraries made for themselves are not reached.
    """
    lock = _memory_lock()
    return sum(1 for secret in secrets if lock(id(secret), sys.getsizeof(secret)))


def report(kind: type[BaseException], where: TracebackType | None) -> None:
    """Tell the log of an error: its type and place, never its message, which could hold contents."""
    log.error("unexpected %s at %s", kind.__name__, place_of(where))


def place_of(where: TracebackType | None) -> str:
    """Module, line and function of our innermost frame."""
    found = "?"
    while where is not None:
        name = where.tb_frame.f_globals.get("__name__", "?")
        if name.startswith("shelterdesk") or found == "?":
            found = f"{name}:{where.tb_lineno} {where.tb_frame.f_code.co_name}"
        where = where.tb_next
    return found


class _Hook:
    """Stands where Python would print an error with its message."""

    def __init__(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell

    def __call__(
        self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        report(kind, where)
        if error is not None:
            self._tell(error)


def _forbid_memory_images() -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_ERROR_BOXES)
        with suppress(OSError, AttributeError):
            ctypes.windll.wer.WerSetFlags(_WER_NO_HEAP)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _keep_temporary_files_in_memory() -> None:
    """We make none, but the system's printing does: Linux has folders that lie in memory and are this user's own."""
    if sys.platform == "linux":
        for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 (in memory: the point of it)
            if place and os.access(place, os.W_OK | os.X_OK):
                os.environ["TMPDIR"] = place
                return


def _may_lock_everything() -> bool:
    """With a limit, the first allocation beyond it would fail and take the program with it."""
    if sys.platform == "win32":
        return False
    import resource

    return resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY


def _memory_lock() -> Callable[[int, int], bool]:
    import ctypes

    place, size = ctypes.c_void_p, ctypes.c_size_t
    if sys.platform == "win32":
        return lambda at, length: bool(ctypes.windll.kernel32.VirtualLock(place(at), size(length)))
    library = _system_library()
    return lambda at, length: library.mlock(place(at), size(length)) == 0


def _system_library() -> Any:
    import ctypes

    return ctypes.CDLL(None)
