"""Opening, saving, closing, opening again: what a whole vault promises."""

import os
import random
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from shelterdesk.casework import (
    Alert,
    Case,
    Consent,
    CopyRecord,
    Exclusion,
    GateToken,
    Person,
    ProcessNote,
    TeamNote,
    Threat,
)
from shelterdesk.casework.roles import Drawer
from shelterdesk.errors import (
    AnchorDamagedError,
    CopyNeededError,
    DiskFullError,
    DrawerClosedError,
    DrawerDamagedError,
    DrawerMissingError,
    DrawerRolledBackError,
    GateClosedError,
    KeyFileOutdatedError,
    NotYourKindError,
    ReadOnlyError,
    VaultExistsError,
    VaultInUseError,
)
from shelterdesk.vault import Vault, check, create
from shelterdesk.vault.connection import open_drawer_file
from tests.vault.conftest import fill
from tests.vault.making import KDF, STAFF, Clock, keys_of, make, unlocked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make(tmp_path / "house.shelter")
    return tmp_path / "house.shelter"


def new_case(vault: Vault, code: str = "Blue 17") -> Case:
    case = Case(code=code)
    return vault.save(replace(case, case_id=case.id)).records[0]  # type: ignore[return-value]


def file_of(folder: Path, drawer: Drawer) -> Path:
    return folder / keys_of(folder, "Aida").file_of[drawer]


def test_what_was_saved_is_there_after_closing_and_unlocking_again(folder: Path) -> None:
    with unlocked(folder) as vault:
        case = new_case(vault)
        person = vault.save(Person(case_id=case.id, first_name="Гүлнар", age=31)).records[0]
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.get(Person, person.id) == person
        assert vault.of_case(Person, case.id) == [person]


def test_a_vault_is_not_made_where_something_lies(folder: Path) -> None:
    with pytest.raises(VaultExistsError):
        create(folder, STAFF, practice=True, kdf=KDF)


def test_a_second_instance_is_refused_until_the_first_closes(folder: Path) -> None:
    with unlocked(folder), pytest.raises(VaultInUseError):
        unlocked(folder)
    unlocked(folder).close()


def test_a_real_vault_takes_no_client_before_a_copy_was_verified(tmp_path: Path) -> None:
    make(tmp_path / "real.shelter", practice=False)
    with unlocked(tmp_path / "real.shelter") as vault:
        with pytest.raises(CopyNeededError):
            new_case(vault)
        assert vault.case_count() == 0
        vault.save(CopyRecord(made_at="2026-11-23T21:05Z", verified_at="2026-11-23T21:06Z"))
        new_case(vault)
        assert vault.case_count() == 1


def test_each_role_opens_its_own_drawers_and_writes_only_its_own_kinds(folder: Path) -> None:
    with unlocked(folder, "Dana") as night:
        assert night.drawers == {Drawer.GATE, Drawer.HOUSE}
        with pytest.raises((DrawerClosedError, NotYourKindError)):
            night.save(TeamNote(text="I may not write here"))
        assert night.cases().rows == ()
    with unlocked(folder, "Clara") as coordinator:
        assert Drawer.CLINICAL not in coordinator.drawers
        with pytest.raises((DrawerClosedError, NotYourKindError)):
            coordinator.save(ProcessNote(observation="nor here"))
        with pytest.raises(DrawerClosedError):
            coordinator.all(ProcessNote)


def test_a_kind_in_an_open_drawer_is_written_only_by_its_writers(folder: Path) -> None:
    with unlocked(folder, "Berik") as psychologist:
        assert Drawer.GATE in psychologist.drawers
        with pytest.raises(NotYourKindError):
            psychologist.save(GateToken(token="t"))
        assert psychologist.all(GateToken) == []


def test_a_data_folder_carried_to_another_machine_is_no_witness(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with unlocked(folder) as vault:
        first = vault.history("case", new_case(vault).id)[0]
    monkeypatch.setattr("shelterdesk.vault.writing.machine_id", lambda: "another machine")
    with unlocked(folder) as vault:
        other = vault.history("case", new_case(vault).id)[0]
    assert first.incarnation != other.incarnation


def test_no_tool_reads_a_process_note_with_the_files_and_a_coordinators_passphrase(folder: Path) -> None:
    secret = "Kapuzinerkresse"
    with unlocked(folder, "Berik") as psychologist:
        psychologist.save(ProcessNote(observation=f"she said {secret} twice"))
    keys = keys_of(folder, "Clara")
    clinical = folder / keys.file_of[Drawer.CLINICAL]
    assert Drawer.CLINICAL not in keys.drawer_keys
    for key in keys.drawer_keys.values():
        with pytest.raises(DrawerDamagedError):
            open_drawer_file(clinical, key)
    with unlocked(folder, "Clara") as coordinator:
        assert coordinator.search("kapuzin") == []
    assert clinical.name in check(folder, keys).unopened
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        assert secret.encode() not in content
        assert secret.encode("utf-16-le") not in content


def test_the_folder_tells_no_name_no_role_and_no_kind(folder: Path) -> None:
    with unlocked(folder) as vault:
        new_case(vault, "Canarybird")
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for word in (b"Canarybird", b"canaribird", b'"Aida"', b"director", b"casework", b"intake"):
            assert word not in content, path.name


def test_one_damaged_drawer_is_told_and_the_others_work(folder: Path) -> None:
    path = file_of(folder, Drawer.PROTECTION)
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    content[100:200] = bytes(100)
    path.write_bytes(content)
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [DrawerDamagedError]
        assert Drawer.PROTECTION not in vault.drawers
        new_case(vault)
        assert vault.case_count() == 1


def test_a_missing_gate_stops_what_leaves_but_not_the_work(folder: Path) -> None:
    file_of(folder, Drawer.GATE).unlink()
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [DrawerMissingError]
        with pytest.raises(GateClosedError):
            vault.require_gate()
        new_case(vault)


def test_a_vault_without_any_drawer_says_why(folder: Path) -> None:
    for path in folder.glob("d*.db"):
        path.unlink()
    with pytest.raises(DrawerMissingError):
        unlocked(folder)


def test_a_drawer_put_back_to_an_older_state_is_not_opened_silently(folder: Path) -> None:
    with unlocked(folder) as vault:
        new_case(vault, "first")
    path = file_of(folder, Drawer.CASEWORK)
    older = path.read_bytes()
    with unlocked(folder) as vault:
        new_case(vault, "second")
    path.write_bytes(older)
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [DrawerRolledBackError]
        assert Drawer.CASEWORK not in vault.drawers
    with unlocked(folder, accept_rollback=frozenset({Drawer.CASEWORK})) as vault:
        assert vault.case_count() == 1
        case = new_case(vault, "third")
        incarnations = {vault.history("case", row.id)[0].incarnation for row in vault.cases().rows}
        assert len(incarnations) == 2
        assert vault.history("case", case.id)[0].signed
    with unlocked(folder) as vault:
        assert vault.problems == ()


def test_a_whole_folder_put_back_is_noticed_by_this_machine(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder) as vault:
        new_case(vault, "first")
    older = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with unlocked(folder) as vault:
        new_case(vault, "second")
    for path, content in older.items():
        path.write_bytes(content)
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [DrawerRolledBackError]
    with unlocked(folder, data_folder=tmp_path / "another machine") as vault:
        assert vault.problems == ()  # nothing there has ever seen the newer state


def test_another_machine_begins_a_new_incarnation(folder: Path, tmp_path: Path) -> None:
    with unlocked(folder) as vault:
        first = vault.history("case", new_case(vault).id)[0]
    with unlocked(folder) as vault:
        again = vault.history("case", new_case(vault).id)[0]
    with unlocked(folder, data_folder=tmp_path / "elsewhere") as vault:
        other = vault.history("case", new_case(vault).id)[0]
    assert first.incarnation == again.incarnation != other.incarnation
    assert (first.number, again.number, other.number) == (1, 2, 1)


def test_a_lost_anchor_is_told(folder: Path) -> None:
    file_of(folder, Drawer.CASEWORK).with_suffix(".anchor").unlink()
    with unlocked(folder) as vault:
        assert [type(problem) for problem in vault.problems] == [AnchorDamagedError]


def test_an_older_key_file_put_back_is_refused(folder: Path) -> None:
    from shelterdesk.casework.roles import Role
    from shelterdesk.vault import Founder, admit

    older = {name: (folder / name).read_bytes() for name in ("keys.json", "keys.copy.json")}
    newcomer = Founder("Emil", "seven eight nine ten eleven twelve", frozenset({Role.COORDINATOR}))
    keys = admit(folder, keys_of(folder, "Aida"), newcomer, KDF)
    with Vault(folder, keys) as vault:
        new_case(vault)
    for name, content in older.items():
        (folder / name).write_bytes(content)
    with pytest.raises(KeyFileOutdatedError):
        unlocked(folder)


def test_night_duty_reports_a_threat_by_letter_and_the_house_is_alerted(folder: Path) -> None:
    with unlocked(folder, "Dana") as night:
        dana = night.me.id
        night.hand_in(Threat(case_id="c" * 32, words="he waits outside", alerts=("no_photos",)))
        assert night.letters.count() == 1
    with unlocked(folder, "Aida") as vault:
        threat = vault.all(Threat)[0]
        filed = vault.history("threat", threat.id)[0]
        assert (threat.words, filed.author, filed.action) == ("he waits outside", dana, "letter")
        assert [alert.alert for alert in vault.all(Alert)] == ["no_photos"]
        assert vault.letters.count() == 0
    assert check(folder, keys_of(folder, "Aida"), full=True).fine
    with unlocked(folder, "Dana") as night:
        assert [alert.source for alert in night.all(Alert)] == [threat.id]


def test_the_gate_follows_its_sources_and_settles(folder: Path) -> None:
    with unlocked(folder) as vault:
        threat = vault.save(Threat(case_id="c" * 32, alerts=("no_photos",))).records[0]
        assert len(vault.all(Alert)) == 1
        saved = vault.save(replace(threat, state="over"))
        assert "alert" in saved.kinds
        assert vault.all(Alert) == []
        number = vault.file(Drawer.GATE).number("SELECT count(*) FROM log")
        vault.save(Exclusion(name="Ruslan"))
        assert vault.file(Drawer.GATE).number("SELECT count(*) FROM log") > number
        number = vault.file(Drawer.GATE).number("SELECT count(*) FROM log")
    with unlocked(folder) as vault:
        assert vault.file(Drawer.GATE).number("SELECT count(*) FROM log") == number


def test_last_saved_names_time_and_author(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        assert vault.last_saved() is None
        clock.pass_by(minutes=1)
        new_case(vault)
        assert vault.last_saved() == (clock.time, vault.me.id, 1)


def test_the_anchor_follows_guarded_kinds_at_once_and_others_within_30_seconds(folder: Path) -> None:
    clock = Clock()
    with unlocked(folder, clock=clock) as vault:
        case = new_case(vault)
        anchor = vault._opened(Drawer.CASEWORK).anchor
        anchored = anchor.read()
        vault.save(Person(case_id=case.id))
        assert anchor.read() == anchored
        vault.save(Consent(case_id=case.id))
        assert anchor.read().number == 3  # type: ignore[union-attr]
        clock.pass_by(seconds=31)
        vault.save(Person(case_id=case.id))
        assert anchor.read().number == 4  # type: ignore[union-attr]


SAVER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from dataclasses import replace
from shelterdesk.casework import Case, TeamNote
from tests.vault.making import unlocked
vault = unlocked(Path(sys.argv[1]))
case = Case(code="killed")
vault.save(replace(case, case_id=case.id))
while True:
    note = TeamNote(case_id=case.id, text="x" * 3000)
    vault.save(note)
    print(note.id, flush=True)
"""


def test_killed_in_the_middle_of_saving_nothing_acknowledged_is_lost(folder: Path) -> None:
    chance = random.Random(5)
    root = str(Path(__file__).parents[2])
    for _ in range(int(os.environ.get("SHELTERDESK_KILLS", "4"))):
        saver = subprocess.Popen(
            [sys.executable, "-c", SAVER, str(folder), root], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
        )
        assert saver.stdout is not None
        acknowledged = [saver.stdout.readline().strip() for _ in range(chance.randint(1, 40))]
        saver.send_signal(signal.SIGKILL)
        rest, _ = saver.communicate()
        acknowledged += [line for line in rest.split("\n")[:-1] if line]
        with unlocked(folder, wait_for_lock=5.0) as vault:
            assert vault.problems == ()
            assert all(vault.get(TeamNote, record_id) is not None for record_id in acknowledged)
    assert check(folder, keys_of(folder, "Aida"), full=True).findings == ()


def test_a_read_only_disk_is_told_and_loses_nothing(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=32m", str(small_disk)], check=True)
    folder = small_disk / "v"
    make(folder)
    with unlocked(folder) as vault:
        case = new_case(vault)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(ReadOnlyError):
        unlocked(folder)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.get(Case, case.id) == case


def test_the_ballast_is_given_up_so_that_a_save_succeeds_on_a_full_disk(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=40m", str(small_disk)], check=True)
    folder = small_disk / "v"
    make(folder)
    with unlocked(folder) as vault:
        assert (folder / "ballast").is_file()
        fill(small_disk)
        case = new_case(vault)
        assert not (folder / "ballast").is_file()
    for path in small_disk.glob("fill*"):
        path.unlink()
    with unlocked(folder) as vault:
        assert vault.get(Case, case.id) == case


def test_a_witness_that_cannot_be_written_does_not_stop_the_work(folder: Path, small_disk: Path) -> None:
    fill(small_disk)
    vault = unlocked(folder, data_folder=small_disk)
    new_case(vault)
    vault.close()
    assert {type(problem) for problem in vault.problems} == {DiskFullError}
    with unlocked(folder) as vault:
        assert vault.problems == ()
        assert vault.case_count() == 1
