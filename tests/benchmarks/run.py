"""Runs the benchmarks named on the command line, or all, each in a process of its own, and prints their tables."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[2]
ALL = ("startup", "autosave", "unlock", "search", "planning", "week", "long_note")
HERE = "--here"

if __name__ == "__main__":
    os.environ["PYTHONPATH"] = str(ROOT)
    if sys.argv[1:2] == [HERE]:
        sys.path.insert(0, str(ROOT))
        print(*import_module(f"tests.benchmarks.{sys.argv[2]}").measure(), "", sep="\n", flush=True)
    else:
        for name in sys.argv[1:] or ALL:
            subprocess.run([sys.executable, __file__, HERE, name], check=True, cwd=ROOT)
