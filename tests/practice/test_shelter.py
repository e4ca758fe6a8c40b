"""The practice vault is a real vault, written by those who may, in which everything can be tried."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from shelterdesk.casework import (
    HELD_BY,
    KINDS,
    Case,
    FamilyLink,
    Name,
    Names,
    Organisation,
    Person,
    ProcessNote,
    Record,
    Role,
    Threat,
    missing,
    problems,
    questions_of,
)
from shelterdesk.crypto.kdf import KdfParameters
from shelterdesk.errors import DrawerClosedError, VaultExistsError
from shelterdesk.practice import make_practice
from shelterdesk.practice.first_days import HOUSE, RECEPTION
from shelterdesk.practice.shelter import FORBIDDEN
from shelterdesk.practice.staff import COORDINATOR, DIRECTOR, NIGHT_DUTY, PSYCHOLOGIST, SOCIAL_WORKER, STAFF
from shelterdesk.practice.texts import texts
from shelterdesk.vault import CaseFilter, Vault, check, unlock_keys
from tests.practice.conftest import CLIENTS, TODAY


def opened(made: tuple[Path, dict[str, str]], alias: str) -> Vault:
    folder, staff = made
    return Vault(folder, unlock_keys(folder, alias, staff[alias]))


def everything(vault: Vault) -> Iterator[Record]:
    for kind in KINDS.values():
        if kind.drawer in vault.drawers:
            yield from vault.all(kind.record, limit=10_000)


def test_the_whole_vault_verifies(made) -> None:
    folder, staff = made
    report = check(folder, unlock_keys(folder, DIRECTOR, staff[DIRECTOR]), full=True)
    assert report.findings == ()


def test_it_is_marked_as_practice_and_says_so_itself(made) -> None:
    with opened(made, NIGHT_DUTY) as vault:
        assert vault.keys.practice
        assert "invented" in (vault.all(Organisation)[0].alias or "")


@pytest.mark.parametrize("colleague", STAFF, ids=lambda one: one.alias)
def test_everybody_on_the_staff_opens_what_their_role_holds(made, colleague) -> None:
    with opened(made, colleague.alias) as vault:
        assert vault.drawers == {drawer for drawer, holders in HELD_BY.items() if colleague.role in holders}
        assert vault.problems == ()


def test_every_role_works_here_and_two_are_administrators() -> None:
    assert {one.role for one in STAFF} == set(Role)
    assert sum(one.administrator for one in STAFF) == 2


def test_eight_are_here_and_nobody_is_lost(made) -> None:
    with opened(made, COORDINATOR) as vault:
        stays = Counter(case.stay for case in vault.all(Case, limit=100))
        assert stays == {"present": 8, "left": CLIENTS - 8}
        assert vault.case_count(CaseFilter()) == CLIENTS


def test_nothing_invented_looks_wrong(made) -> None:
    for alias in (SOCIAL_WORKER, PSYCHOLOGIST):
        with opened(made, alias) as vault:
            found = {(type(one).__name__, problem) for one in everything(vault) for problem in problems(one, TODAY)}
            assert found == set()


def test_a_client_is_found_by_every_spelling_of_her_name(made) -> None:
    with opened(made, SOCIAL_WORKER) as vault:
        person = vault.all(Person, limit=100)[0]
        names = [name.full_name for name in vault.of_case(Name, person.case_id)]
        assert len(names) >= 2
        for name in names:
            assert person.case_id in {hit.case_id for hit in vault.search(name or "")}, name


def test_a_file_was_written_by_several_people_over_time(made) -> None:
    with opened(made, SOCIAL_WORKER) as vault:
        case = next(case for case in vault.all(Case, limit=100) if case.stage == "closed")
        changes = vault.history("case", case.id)
        assert len({change.author for change in changes}) >= 3
        assert [change.time for change in changes] == sorted((change.time for change in changes), reverse=True)
        assert all(change.time.date() <= TODAY for change in changes)


def test_the_director_cannot_read_what_the_psychologist_wrote(made) -> None:
    with opened(made, PSYCHOLOGIST) as vault:
        assert vault.all(ProcessNote)
    with opened(made, DIRECTOR) as vault, pytest.raises(DrawerClosedError):
        vault.all(ProcessNote)


def test_what_the_night_handed_in_was_filed_under_its_name(made) -> None:
    with opened(made, SOCIAL_WORKER) as vault:
        night = next(member.id for member in vault.members.values() if member.alias == NIGHT_DUTY)
        threats = vault.all(Threat, limit=100)
        assert threats
        authors = {vault.history("threat", threat.id)[-1].author for threat in threats}
        assert authors <= {night, vault.me.id}


def test_a_parent_and_a_child_point_to_each_others_files(made) -> None:
    with opened(made, SOCIAL_WORKER) as vault:
        links = vault.all(FamilyLink, limit=100)
        pairs = {(link.case_id, link.relative) for link in links}
        assert pairs == {(other, one) for one, other in pairs}


def test_somebody_came_this_week_whose_file_is_not_complete(made) -> None:
    with opened(made, COORDINATOR) as vault:
        newest = max(vault.cases(CaseFilter()).rows, key=lambda row: row.opened)
        assert newest.stage == "rescue"
        assert missing(newest.parts)


def test_every_place_is_an_alias_or_invented(made) -> None:
    invented = {RECEPTION, HOUSE, "По дороге, в микроавтобусе", *(word for word, _ in FORBIDDEN)}
    invented |= {name for place in texts("places") for name in place.values()}
    invented |= {course["provider"] for course in texts("courses")}
    with opened(made, SOCIAL_WORKER) as vault:
        for record in everything(vault):
            for name, asked in questions_of(type(record)).items():
                if asked.names is Names.PLACE and getattr(record, name):
                    assert getattr(record, name) in invented


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(VaultExistsError):
        make_practice(tmp_path, clients=1, kdf=KdfParameters.for_tests())
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_how_far_it_is_can_be_followed_and_stopped(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    make_practice(
        tmp_path / "p.shelter", clients=1, kdf=KdfParameters.for_tests(), today=TODAY,
        progress=lambda done, total: told.append((done, total)),
    )  # fmt: skip
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
