"""What is typed is never lost, never waits, and is never shown to somebody else."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest

from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.identity import Identity
from shelterdesk.crypto.symmetric import derive_key
from shelterdesk.errors import DiskFullError, DrawerClosedError, RecordGoneError, ShelterDeskError
from shelterdesk.vault.ballast import Ballast
from shelterdesk.vault.draft_file import COMPACTED_ABOVE, DraftKey, read_draft
from shelterdesk.vault.drafts import Drafts, own_key
from tests.vault.conftest import fill, read_only

KEYS = {Drawer.CASEWORK: bytes(range(32)), Drawer.HOUSE: bytes(range(1, 33)), Drawer.GATE: bytes(range(2, 34))}
ANNA, BEK = "aa" * 8, "bb" * 8
OWN = bytes(range(3, 35))
SHEET = DraftKey(Drawer.CASEWORK, "person", "11" * 16, "22" * 16, "33" * 32, 4)


def key_of(drawer: Drawer) -> bytes:
    if drawer not in KEYS:
        raise DrawerClosedError(drawer)
    return KEYS[drawer]


def opened(folder: Path, me: str = ANNA, own: bytes = OWN, **more) -> Drafts:
    return Drafts(folder, key_of, me, own, **more)


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    found = opened(tmp_path)
    yield found
    found.close()


def files(folder: Path) -> list[Path]:
    return sorted((folder / "drafts").iterdir())


def test_what_was_typed_is_offered_back_to_its_author(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Мәлік", "born": "199"}, {"religion": "declined"})
    assert drafts.close()
    [draft] = opened(tmp_path).waiting()
    assert draft.key == SHEET
    assert draft.author == ANNA
    assert draft.fields == {"surname": "Мәлік", "born": "199"}
    assert draft.reasons == {"religion": "declined"}
    assert datetime.now(UTC) - draft.time < timedelta(minutes=1)


def test_the_newest_text_is_on_the_disk_within_a_second_without_being_asked(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "An"})
    drafts.note(SHEET, {"surname": "Anna"})
    until = monotonic() + 1.0
    found = None
    while monotonic() < until and (found is None or found.fields != {"surname": "Anna"}):
        paths = files(tmp_path) if (tmp_path / "drafts").exists() else []
        found = next((read_draft(path, derive_key(KEYS[Drawer.CASEWORK], "draft")) for path in paths), None)
        threading.Event().wait(0.02)
    assert found is not None
    assert found.fields == {"surname": "Anna"}


def test_no_key_press_waits_even_while_the_disk_is_busy(drafts):
    with drafts._disk:  # a disk that does not answer
        started = monotonic()
        for number in range(200):
            drafts.note(SHEET, {"words": "x" * number})
        assert monotonic() - started < 0.5
    assert drafts.flush()


def test_a_saved_sheet_has_no_draft_any_more(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.flush()
    drafts.done(SHEET)
    assert drafts.flush()
    assert drafts.waiting() == []
    assert files(tmp_path) == []


def test_text_typed_while_the_sheet_was_being_saved_stays_a_draft(drafts):
    saved = drafts.note(SHEET, {"surname": "Ann"})
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.flush()
    drafts.done(SHEET, saved)
    drafts.flush()
    assert [draft.fields for draft in drafts.waiting()] == [{"surname": "Anna"}]


def test_a_sheet_saved_before_its_draft_was_written_leaves_none(tmp_path, drafts):
    drafts.done(SHEET, drafts.note(SHEET, {"surname": "Ann"}))
    drafts.flush()
    assert drafts.waiting() == []


def test_typing_on_after_unlock_goes_on_in_the_same_draft(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Ann"})
    drafts.close()
    again = opened(tmp_path)
    again.note(SHEET, {"surname": "Anna"})
    again.close()
    assert len(files(tmp_path)) == 1
    assert [draft.fields for draft in opened(tmp_path).waiting()] == [{"surname": "Anna"}]


def test_two_sheets_keep_two_drafts(drafts):
    other = DraftKey(Drawer.HOUSE, "task", "44" * 16)
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.note(other, {"title": "Bread"})
    assert [draft.key for draft in drafts.waiting()] == [SHEET, other]


@pytest.mark.parametrize("text", ["\ud800", "a\x00b\x07", "\u202eevil\u200b", "<img src=x>", "ы" * 200_000])
def test_anything_that_can_be_typed_comes_back_as_it_was(tmp_path, drafts, text):
    drafts.note(SHEET, {"words": text})
    drafts.close()
    [draft] = opened(tmp_path).waiting()
    assert draft.fields == {"words": text}


# --- who sees what --------------------------------------------------------------------------------


def test_a_colleague_with_the_same_drawers_is_not_shown_my_draft(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.close()
    bek = opened(tmp_path, BEK)
    assert bek.waiting() == []
    assert [draft.author for draft in bek.waiting(left=[ANNA])] == [ANNA]


def test_another_role_cannot_read_it_with_any_of_its_keys(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.close()
    keys = [derive_key(KEYS[drawer], "draft") for drawer in (Drawer.HOUSE, Drawer.GATE)]
    assert [read_draft(path, key) for path in files(tmp_path) for key in [*keys, OWN]] == [None] * 3


def test_a_letter_in_the_making_is_its_authors_alone(tmp_path, drafts):
    threat = DraftKey(Drawer.PROTECTION, "threat", "55" * 16, "22" * 16)
    drafts.note(threat, {"words": "I know where you live"})
    drafts.close()
    assert [draft.key for draft in opened(tmp_path).waiting()] == [threat]
    assert opened(tmp_path, own=bytes(32)).waiting() == []
    holder = Drafts(tmp_path, lambda drawer: KEYS.get(drawer, bytes(32)), BEK, bytes(32))
    assert holder.waiting(left=[ANNA]) == []


def test_the_key_of_letters_in_the_making_is_the_identitys_own():
    anna = Identity.generate()
    assert own_key(anna) == own_key(Identity.from_secrets(anna.receiving_secret(), anna.signing_secret()))
    assert own_key(anna) != own_key(Identity.generate())


def test_the_folder_tells_nothing(tmp_path, drafts):
    for number in range(30):
        drafts.note(SHEET, {"surname": "canary" * number})
        drafts.flush()
    [path] = files(tmp_path)
    content = path.read_bytes()
    assert len(path.name) == 32
    for word in (b"canary", b"casework", b"person", ANNA.encode(), b"surname"):
        assert word not in content
    assert (len(content) - 16) % 1024 == 0
    assert len(set(content)) == 256


# --- putting aside --------------------------------------------------------------------------------


def test_a_discarded_draft_can_be_taken_back(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    [draft] = drafts.waiting()
    drafts.discard(draft.id)
    assert drafts.waiting() == []
    assert [found.fields for found in drafts.discarded()] == [{"surname": "Anna"}]
    drafts.close()
    again = opened(tmp_path)
    again.take_back(draft.id)
    assert [found.fields for found in again.waiting()] == [{"surname": "Anna"}]


def test_typing_anew_does_not_overwrite_what_was_discarded(drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    [draft] = drafts.waiting()
    drafts.discard(draft.id)
    drafts.note(SHEET, {"surname": "Olga"})
    drafts.flush()
    assert [found.fields for found in drafts.waiting()] == [{"surname": "Olga"}]
    assert [found.fields for found in drafts.discarded()] == [{"surname": "Anna"}]


def test_a_colleague_cannot_discard_my_draft(tmp_path, drafts):
    drafts.note(SHEET, {"surname": "Anna"})
    [draft] = drafts.waiting()
    drafts.close()
    with pytest.raises(RecordGoneError):
        opened(tmp_path, BEK).discard(draft.id)


def test_a_discarded_draft_is_deleted_after_thirty_days_and_not_before(tmp_path):
    now = datetime(2026, 1, 1, tzinfo=UTC)
    drafts = opened(tmp_path, clock=lambda: now)
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.discard(drafts.waiting()[0].id)
    now += timedelta(days=30)
    assert drafts.sweep() == 0
    now += timedelta(seconds=1)
    assert drafts.sweep() == 1
    assert drafts.discarded() == []
    drafts.close()


def test_a_draft_that_was_not_discarded_is_kept_for_ever(tmp_path):
    now = datetime(2026, 1, 1, tzinfo=UTC)
    drafts = opened(tmp_path, clock=lambda: now)
    drafts.note(SHEET, {"surname": "Anna"})
    drafts.flush()
    now += timedelta(days=3000)
    assert drafts.sweep() == 0
    assert len(drafts.waiting()) == 1
    drafts.close()


# --- damage, killing, full disks --------------------------------------------------------------------


def test_a_long_note_does_not_let_the_file_grow_without_end(tmp_path, drafts):
    text = "ы" * 100_000
    for number in range(40):
        drafts.note(SHEET, {"words": text + str(number)})
        drafts.flush()
    [path] = files(tmp_path)
    assert path.stat().st_size < 10 * 256 * 1024 + COMPACTED_ABOVE
    assert drafts.waiting()[0].fields["words"].endswith("39")


def test_a_torn_last_frame_leaves_the_one_before(tmp_path, drafts):
    for text in ("first", "second"):
        drafts.note(SHEET, {"words": text})
        drafts.flush()
    drafts.close()
    [path] = files(tmp_path)
    whole = path.read_bytes()
    for cut in (1, 500, 1023):
        path.write_bytes(whole[:-cut])
        assert opened(tmp_path).waiting()[0].fields == {"words": "first"}


@pytest.mark.parametrize("damaged", [0, 1])
def test_a_damaged_frame_does_not_hide_the_whole_ones(tmp_path, drafts, damaged):
    for text in ("first", "second", "third"):
        drafts.note(SHEET, {"words": text})
        drafts.flush()
    drafts.close()
    [path] = files(tmp_path)
    content = bytearray(path.read_bytes())
    content[16 + damaged * 1024 + 20] ^= 1
    path.write_bytes(content)
    assert opened(tmp_path).waiting()[0].fields == {"words": "third"}


def test_an_old_frame_cannot_be_put_behind_the_newest(tmp_path, drafts):
    for text in ("first", "second"):
        drafts.note(SHEET, {"words": text})
        drafts.flush()
    drafts.close()
    [path] = files(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content + content[16 : 16 + 1024])
    assert opened(tmp_path).waiting()[0].fields == {"words": "second"}


def test_strange_files_among_the_drafts_do_no_harm(tmp_path, drafts):
    drafts.note(SHEET, {"words": "mine"})
    drafts.flush()
    (tmp_path / "drafts" / "empty").write_bytes(b"")
    (tmp_path / "drafts" / "junk").write_bytes(os.urandom(100_000))
    (tmp_path / "drafts" / "folder").mkdir()
    assert [draft.fields for draft in drafts.waiting()] == [{"words": "mine"}]


TYPIST = """
import sys, time
from pathlib import Path
from shelterdesk.casework.roles import Drawer
from shelterdesk.vault.draft_file import DraftKey
from shelterdesk.vault.drafts import Drafts
key = DraftKey(Drawer.CASEWORK, "person", "11" * 16, "22" * 16, "33" * 32, 4)
drafts = Drafts(Path(sys.argv[1]), lambda drawer: bytes(range(32)), "aa" * 8, bytes(range(3, 35)))
text = ""
while True:
    text += "x"
    drafts.note(key, {"words": text})
    print(time.monotonic(), flush=True)
    time.sleep(0.01)
"""


@pytest.mark.parametrize("presses", [1, 40, 90, 150])
def test_killed_while_typing_at_most_the_last_second_is_lost(tmp_path, presses):
    process = subprocess.Popen([sys.executable, "-c", TYPIST, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    times = [float(process.stdout.readline()) for _ in range(presses)]
    process.send_signal(signal.SIGKILL)
    times += [float(line) for line in process.communicate()[0].split()]
    waiting = Drafts(tmp_path, lambda drawer: bytes(range(32)), ANNA, OWN).waiting()
    kept = len(waiting[0].fields["words"]) if waiting else 0
    lost = times[kept:]
    assert not lost or times[-1] - lost[0] <= 1.0


def test_on_a_full_disk_the_ballast_gives_room_and_nothing_is_lost(small_disk):
    problems: list[ShelterDeskError | None] = []
    ballast = Ballast(small_disk)
    (small_disk / "ballast").write_bytes(bytes(100_000))
    drafts = opened(small_disk, ballast=ballast, on_problem=problems.append)
    drafts.note(SHEET, {"words": "before"})
    drafts.flush()
    fill(small_disk)
    drafts.note(SHEET, {"words": "after" * 2000})
    assert drafts.flush()
    assert not (small_disk / "ballast").exists()
    assert problems == []
    drafts.close()
    assert opened(small_disk).waiting()[0].fields == {"words": "after" * 2000}


def test_on_a_disk_that_stays_full_the_text_waits_in_memory_and_is_told(small_disk):
    problems: list[ShelterDeskError | None] = []
    drafts = opened(small_disk, on_problem=problems.append)
    drafts.note(SHEET, {"words": "before"})
    drafts.flush()
    fill(small_disk)
    drafts.note(SHEET, {"words": "x" * 5000})
    assert not drafts.flush(0.3)
    assert isinstance(drafts.problem, DiskFullError)
    assert drafts.waiting()[0].fields == {"words": "x" * 5000}
    for path in small_disk.glob("fill*"):
        path.unlink()
    assert drafts.flush(3.0)
    assert [type(problem) for problem in problems] == [DiskFullError, type(None)]
    assert drafts.problem is None
    drafts.close()
    assert opened(small_disk).waiting()[0].fields == {"words": "x" * 5000}


def test_on_a_disk_that_became_read_only_the_earlier_text_stays(small_disk):
    drafts = opened(small_disk)
    drafts.note(SHEET, {"words": "before"})
    drafts.flush()
    read_only(small_disk)
    drafts.note(SHEET, {"words": "after"})
    assert not drafts.close(0.3)
    assert drafts.problem is not None
    assert opened(small_disk).waiting()[0].fields == {"words": "before"}
