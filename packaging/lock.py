"""Rewrite requirements.lock from pyproject.toml: ``python packaging/lock.py``. For developers; needs ``uv``."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
HEAD = """\
# Exact versions and hashes of everything that run and test need, for Linux x86_64, Windows x64 and macOS 14+ arm64,
# Python 3.11 to 3.13. Made by packaging/lock.py from pyproject.toml; do not edit.
"""


def main() -> int:
    """Resolve for all platforms at once and write the lock without any index address."""
    made = subprocess.run(
        [
            "uv", "pip", "compile", "pyproject.toml", "--group", "dev", "--universal", "--generate-hashes",
            "--python-version", "3.11", "--no-header", "--no-emit-index-url", "--no-emit-find-links",
            "--no-annotate", "--quiet",
        ],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    LOCK.write_text(HEAD + made.stdout, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
