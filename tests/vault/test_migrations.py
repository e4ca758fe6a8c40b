"""The tables are what the descriptions say, and older files become them."""

from pathlib import Path

import pytest

from shelterdesk.casework import KINDS, Case, Drawer
from shelterdesk.errors import VaultTooNewError
from shelterdesk.vault import migrations
from shelterdesk.vault.columns import COMMON, kinds_in, table_statements
from shelterdesk.vault.connection import open_drawer_file
from shelterdesk.vault.migrations import steps
from shelterdesk.vault.open_drawer import bring_up_to_date
from tests.vault.making import keys_of, make, unlocked

OURS = {"meta", "word", "log", "checkpoint", "search_text", "search", "name_search", "part", "case_list", "case_count",
        "erased"}  # fmt: skip


def schema(opened: object) -> dict[str, str]:
    rows = opened.execute(  # type: ignore[attr-defined]
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    ).fetchall()
    return {name: " ".join(sql.split()) for name, sql in rows}


@pytest.mark.parametrize("drawer", [*Drawer, Drawer.sealed("ab" * 16)])
def test_the_tables_after_all_steps_equal_the_descriptions(tmp_path: Path, drawer: Drawer) -> None:
    """If this fails before the first release: run packaging/freeze_schema.py. After it: add a step."""
    opened = open_drawer_file(tmp_path / "d.db", bytes(32), new=True)
    migrations.bring_up_to_date(opened, drawer)
    ours = {name: sql for name, sql in schema(opened).items() if name != "case_by_closed"}  # of the list of cases
    found = {name: sql for name, sql in ours.items() if name.partition("_by_")[0] in KINDS}
    expected = {}
    for kind in kinds_in(drawer):
        statements = [" ".join(text.split()) for text in table_statements(kind)]
        names = [kind.name, f"{kind.name}_by_case"]
        names += [f"{kind.name}_by_{name}" for name, asked in kind.questions.items() if asked.indexed]
        expected |= dict(zip(names, statements, strict=True))
    assert found == expected
    assert migrations.version_of(opened) == migrations.KNOWN == len(steps.STEPS)
    opened.close()


def test_no_kind_and_no_field_takes_a_name_of_ours() -> None:
    assert not OURS & set(KINDS)
    for kind in KINDS.values():
        assert not {*COMMON, "reasons"} & set(kind.questions), kind.name


def test_steps_import_nothing_of_ours() -> None:
    folder = Path(steps.__file__).parent
    for path in (folder / "steps.py", folder / "seam.py"):
        lines = path.read_text().split("\n")
        ours = [line for line in lines if line.startswith(("from shelterdesk", "import shelterdesk"))]
        assert all(".migrations.seam" in line for line in ours), ours


def test_opening_a_vault_does_not_import_the_migration_library(tmp_path: Path) -> None:
    import subprocess
    import sys

    make(tmp_path / "v")
    code = (
        "import sys; sys.path.insert(0, sys.argv[2]); from pathlib import Path;"
        "from tests.vault.making import unlocked; unlocked(Path(sys.argv[1])).close();"
        "print('sqlite_utils' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code, tmp_path / "v", root]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_vault_from_the_future_is_refused(tmp_path: Path) -> None:
    keys = make(tmp_path / "v")
    opened = open_drawer_file(tmp_path / "v" / keys.file_of[Drawer.HOUSE], keys.drawer_keys[Drawer.HOUSE])
    opened.execute(f"PRAGMA user_version = {migrations.KNOWN + 1}")
    opened.close()
    with pytest.raises(VaultTooNewError) as refused:
        unlocked(tmp_path / "v")
    assert (refused.value.found, refused.value.known) == (migrations.KNOWN + 1, migrations.KNOWN)


def later_step(db: object, drawer: str) -> None:
    db.conn.execute("CREATE TABLE later (x TEXT) STRICT")  # type: ignore[attr-defined]


def failing_step(db: object, drawer: str) -> None:
    db.conn.execute("CREATE TABLE half (x TEXT) STRICT")  # type: ignore[attr-defined]
    raise RuntimeError("the power went")


def older_drawer(tmp_path: Path) -> tuple[Path, bytes]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as vault:
        vault.save(Case(id="c" * 32, case_id="c" * 32, code="kept"))
    keys = keys_of(tmp_path / "v", "Aida")
    return tmp_path / "v" / keys.file_of[Drawer.CASEWORK], keys.drawer_keys[Drawer.CASEWORK]


def test_an_older_drawer_is_copied_then_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, key = older_drawer(tmp_path)
    before = path.read_bytes()
    later = migrations.KNOWN + 1
    monkeypatch.setattr(migrations, "KNOWN", later)
    monkeypatch.setattr(steps, "STEPS", [*steps.STEPS, later_step])
    bring_up_to_date(path, key, Drawer.CASEWORK)
    assert path.with_name(f"{path.stem}.before-{later}.db").read_bytes() == before
    opened = open_drawer_file(path, key)
    assert migrations.version_of(opened) == later
    assert opened.execute("SELECT count(*) FROM later").fetchone() == (0,)
    assert opened.execute('SELECT code FROM "case"').fetchall() == [("kept",)]
    opened.close()


def test_a_step_that_fails_leaves_the_drawer_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, key = older_drawer(tmp_path)
    known = migrations.KNOWN
    monkeypatch.setattr(migrations, "KNOWN", known + 2)
    monkeypatch.setattr(steps, "STEPS", [*steps.STEPS, later_step, failing_step])
    with pytest.raises(RuntimeError):
        bring_up_to_date(path, key, Drawer.CASEWORK)
    opened = open_drawer_file(path, key)
    assert migrations.version_of(opened) == known + 1
    assert opened.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    opened.close()
