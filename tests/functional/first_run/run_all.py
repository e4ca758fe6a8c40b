"""Starts ShelterDesk and waits until it and every successor it leaves behind have ended."""

import ctypes
import os
import subprocess
import sys

PR_SET_CHILD_SUBREAPER = 36

ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
first = subprocess.Popen([sys.executable, "-m", "shelterdesk"])
while True:
    try:
        pid, status = os.wait()
    except ChildProcessError:
        break
    print("first" if pid == first.pid else "successor", os.waitstatus_to_exitcode(status), flush=True)
