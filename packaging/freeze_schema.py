"""For developers, until the first release: write the frozen tables of step 1 from the descriptions in KINDS.

    PYTHONPATH=. python packaging/freeze_schema.py

After the first release a changed description needs a new step in ``vault/migrations/steps.py`` instead.
"""

from pathlib import Path

from shelterdesk import casework  # noqa: F401  (defines the kinds)
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.columns import kinds_in, table_statements

FOLDER = Path(__file__).parent.parent / "shelterdesk" / "vault" / "migrations"


def main() -> None:
    """One file per drawer."""
    for drawer in Drawer:
        statements = [text for kind in kinds_in(drawer) for text in table_statements(kind)]
        text = "".join(f"{statement};\n\n" for statement in statements)
        (FOLDER / f"{drawer}_0001.sql").write_text(text.rstrip("\n") + "\n" if text else "", encoding="utf-8")


if __name__ == "__main__":
    main()
