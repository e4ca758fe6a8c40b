"""Makes the pictures of README.md anew: the program plays its demonstration, some of its pictures are kept.

``PYTHONPATH=. .venv/bin/python packaging/make_pictures.py``
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "packaging" / "pictures"
WANTED = (
    "today", "clients", "new-client", "client", "found-by-another-spelling", "history",
    "duty", "rooms", "plan", "therapy", "client-russian", "today-kazakh",
)  # fmt: skip
"""Names of pictures as the demonstration gives them, without their number."""


def main() -> int:
    """0 when every wanted picture was made and copied."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "demo"
        subprocess.run([sys.executable, "-m", "shelterdesk", "demo", str(out)], check=True, cwd=ROOT)
        made: dict[str, Path] = {}
        for path in sorted(out.glob("*.png")):
            made.setdefault(path.stem.partition("-")[2], path)
        KEPT.mkdir(exist_ok=True)
        for name in WANTED:
            shutil.copyfile(made[name], KEPT / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
