"""Puts the compiled translations into the wheel: hatchling runs this before it packs."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface[Any]):
    """Compiles i18n/*.ts and adds the .qm files as ``shelterdesk/_i18n``."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's own names)
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "packaging" / "translations.py")], check=True)
        for shipped in (root / "i18n").glob("*.qm"):
            build_data["force_include"][str(shipped)] = f"shelterdesk/_i18n/{shipped.name}"
