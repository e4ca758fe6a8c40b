"""The list of cases: pages, filters, counts and parts follow every save."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import Case, Intake, PartialDate, Person
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault import CaseFilter, CaseRow, Vault, case_list, check
from tests.vault.making import keys_of, make, unlocked

STAGES, STAYS = ("rescue", "rehabilitation", "closed"), ("present", "left")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    make(tmp_path / "v")
    with unlocked(tmp_path / "v") as opened:
        yield opened


def add(vault: Vault, number: int, **fields: object) -> Case:
    case = Case(code=f"c{number:04}", **fields)  # type: ignore[arg-type]
    return vault.save(replace(case, case_id=case.id)).records[0]  # type: ignore[return-value]


def whole_list(vault: Vault, wanted: CaseFilter, sort: case_list.Sort, size: int) -> list[CaseRow]:
    rows: list[CaseRow] = []
    page = vault.cases(wanted, limit=size, sort=sort)
    while True:
        rows += page.rows
        if page.next is None:
            return rows
        page = vault.cases(wanted, page.next, limit=size, sort=sort)


@pytest.fixture
def many(vault: Vault) -> Vault:
    chance = random.Random(7)
    cases = []
    for number in range(150):
        opened = PartialDate(f"2026-{chance.randint(1, 12):02}") if chance.random() < 0.8 else None
        case = Case(code=f"c{chance.randint(0, 99):02}", stage=chance.choice(STAGES), stay=chance.choice(STAYS),
                    worker=chance.choice(("w1", "w2")), opened=opened)  # fmt: skip
        cases.append(replace(case, case_id=case.id))
        if number % 3:
            cases.append(Person(case_id=case.id))  # type: ignore[arg-type]
        if number % 5 == 0:
            cases.append(Intake(case_id=case.id))  # type: ignore[arg-type]
    vault.save(*cases)
    return vault


FILTERS = [
    CaseFilter(), CaseFilter(stage="closed"), CaseFilter(worker="w1"), CaseFilter(stay="present"),
    CaseFilter(stage="rescue", stay="left"), CaseFilter(missing="person"), CaseFilter(stage="closed", missing="intake"),
    CaseFilter(missing="consent"), CaseFilter(stage="no such stage"),
]  # fmt: skip


@pytest.mark.parametrize("few", [0, 2000], ids=["walked in order", "gathered"])
@pytest.mark.parametrize("sort", ["opened", "code", "newest"])
def test_pages_show_every_case_that_passes_once_and_in_order(
    many: Vault, sort: case_list.Sort, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_list, "_FEW", few)
    everything = whole_list(many, CaseFilter(), "newest", 1000)
    assert len(everything) == 150
    order = {row.id: index for index, row in enumerate(everything)}
    for wanted in FILTERS:
        expected = [
            row
            for row in everything
            if all(getattr(wanted, n) in (None, getattr(row, n)) for n in ("stage", "worker", "stay"))
            and (wanted.missing is None or wanted.missing not in row.parts)
        ]
        if sort == "code":
            expected.sort(key=lambda row: (row.code, -order[row.id]))
        elif sort == "opened":
            expected.sort(key=lambda row: (str(row.opened or ""), -order[row.id]), reverse=True)
        shown = whole_list(many, wanted, sort, 7)
        assert [row.id for row in shown] == [row.id for row in expected], wanted
        assert many.case_count(wanted) == len(expected), wanted


def test_a_page_has_64_rows(many: Vault) -> None:
    assert len(many.cases().rows) == 64


def test_parts_follow_saves_removals_and_restorations(vault: Vault) -> None:
    case = add(vault, 1)
    first, second = vault.save(Person(case_id=case.id), Person(case_id=case.id)).records
    assert vault.cases().rows[0].parts == {"person"}
    vault.remove(first)
    assert vault.cases().rows[0].parts == {"person"}
    vault.remove(second)
    assert vault.cases().rows[0].parts == frozenset()
    assert vault.case_count(CaseFilter(missing="person")) == 1
    vault.restore("person", second.id)
    assert vault.case_count(CaseFilter(missing="person")) == 0


def test_sheets_that_came_before_their_case_are_counted_when_it_comes(vault: Vault) -> None:
    vault.save(Intake(case_id="c" * 32))
    vault.save(Case(id="c" * 32, case_id="c" * 32, code="late"))
    assert vault.cases().rows[0].parts == {"intake"}


def test_a_sheet_moved_to_another_case_leaves_the_first(vault: Vault) -> None:
    one, other = add(vault, 1), add(vault, 2)
    sheet = vault.save(Intake(case_id=one.id)).records[0]
    vault.save(replace(sheet, case_id=other.id))
    assert {row.id: row.parts for row in vault.cases().rows} == {one.id: frozenset(), other.id: {"intake"}}
    assert check(vault.folder, vault.keys).findings == ()


def test_a_removed_case_leaves_the_list_and_comes_back(vault: Vault) -> None:
    case = add(vault, 1, stage="rescue")
    vault.remove(case)
    assert vault.cases().rows == ()
    assert vault.case_count() == 0
    vault.restore("case", case.id)
    assert vault.case_count(CaseFilter(stage="rescue")) == 1


def test_a_changed_stage_moves_the_count(vault: Vault) -> None:
    case = add(vault, 1, stage="rescue")
    vault.save(replace(case, stage="closed"))
    assert [vault.case_count(CaseFilter(stage=stage)) for stage in ("rescue", "closed")] == [0, 1]


def test_after_many_random_changes_the_check_agrees(tmp_path: Path) -> None:
    make(tmp_path / "w")
    chance = random.Random(11)
    with unlocked(tmp_path / "w") as vault:
        cases = [add(vault, number) for number in range(6)]
        for _ in range(60):
            case = vault.get(Case, chance.choice(cases).id)
            assert case is not None
            act = chance.randrange(3)
            if act == 0:
                vault.save(replace(case, stage=chance.choice(STAGES), stay=chance.choice(STAYS)))
            elif act == 1:
                vault.save(Person(case_id=case.id, first_name="Gul"))
            elif people := vault.of_case(Person, case.id):
                vault.remove(people[0])
    assert check(tmp_path / "w", keys_of(tmp_path / "w", "Aida")).findings == ()


def test_names_come_only_on_demand(vault: Vault) -> None:
    one, other, third = add(vault, 1), add(vault, 2), add(vault, 3)
    vault.save(Person(case_id=one.id, first_name="Гүлнар", surname="Абенова"), Person(case_id=other.id, called="Mimi"))
    assert vault.display_names([one.id, other.id, third.id]) == {one.id: "Гүлнар Абенова", other.id: "Mimi"}
    assert not any("Гүлнар" in str(row) for row in vault.cases().rows)


def test_no_page_sorts_and_no_filter_reads_the_whole_table(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    add(vault, 1)
    file = vault.file(Drawer.CASEWORK)
    seen: list[str] = []
    original = type(file).read

    def read(self: object, sql: str, arguments: object = ()) -> object:
        seen.append(sql)
        return original(self, sql, arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(type(file), "read", read)
    for sort in ("opened", "code", "newest"):
        vault.cases(after=("x", 5), sort=sort)  # type: ignore[arg-type]
    for wanted in FILTERS[1:4]:
        vault.cases(wanted, after=("x", 5))
    monkeypatch.undo()
    plans = ["; ".join(row[3] for row in file.read(f"EXPLAIN QUERY PLAN {sql}", [0] * sql.count("?")))
             for sql in seen if "FROM case_list" in sql]  # fmt: skip
    assert len(plans) == 6
    for plan in plans:
        assert "B-TREE" not in plan
        assert "SEARCH" in plan
