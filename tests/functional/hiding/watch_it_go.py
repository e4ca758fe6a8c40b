"""Starts ``sit_down.py``, waits until that process is gone, says when, and ends the successor that it left behind."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36

ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
first = subprocess.Popen([sys.executable, str(Path(__file__).with_name("sit_down.py")), *sys.argv[1:]])
pid, status = os.waitpid(first.pid, 0)
print("gone", time.monotonic(), os.waitstatus_to_exitcode(status), flush=True)
left = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
print("successor", *(Path(f"/proc/{one}/cmdline").read_bytes().decode().split("\0")[3:-1] for one in left), flush=True)
for one in left:
    os.kill(int(one), signal.SIGKILL)
    os.waitpid(int(one), 0)
