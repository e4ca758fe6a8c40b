"""Compile i18n/*.ts to .qm where the .qm is missing or older: ``python packaging/translations.py``."""

import subprocess
import sys
import sysconfig
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def stale(folder: Path = FOLDER) -> list[Path]:
    """The .ts files whose .qm does not follow them yet."""
    return [
        source
        for source in sorted(folder.glob("*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists() or compiled.stat().st_mtime < source.stat().st_mtime
    ]


def compile_stale(scripts: Path, folder: Path = FOLDER) -> list[Path]:
    """Bring every .qm up to date with the lrelease that lies in ``scripts``; returns what was compiled."""
    todo = stale(folder)
    for source in todo:
        made = source.with_suffix(".qm.new")
        subprocess.run(
            [str(scripts / "pyside6-lrelease"), "-silent", str(source), "-qm", str(made)], check=True, timeout=120
        )
        made.replace(source.with_suffix(".qm"))
    return todo


if __name__ == "__main__":
    compile_stale(Path(sysconfig.get_path("scripts")))
    sys.exit(0)
