"""Works of a client: photos come in without what they tell, lie sealed, and are seen by holders alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Drawer, StockItem, StockMove, Wish
from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.errors import NotAPictureError
from shelterdesk.gui import theme
from shelterdesk.gui.tasks import running
from shelterdesk.gui.therapy.art_pane import ArtPane
from shelterdesk.gui.therapy.photo_dialog import PhotoDialog
from shelterdesk.gui.therapy.uses_dialog import UsesDialog
from shelterdesk.gui.therapy.work_dialog import WorkDialog
from shelterdesk.gui.widgets.folder_dialog import FolderDialog
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault import Vault
from shelterdesk.vault.attachments import Stored
from shelterdesk.vault.reads import Wanted
from tests.documents.photos import PLACE, telephone_photo
from tests.gui.audit import audit, clipped
from tests.gui.counted_keys import type_into
from tests.gui.therapy.works import CARD, MALIKA, add_work, files_of, said, shown
from tests.vault.making import unlocked


@pytest.fixture
def folder(vault: Vault) -> Path:
    vault.save(CARD)
    where = vault.folder
    vault.close()
    return where


@pytest.fixture
def clinical(folder: Path) -> Iterator[Vault]:
    """Unlocked by the psychologist, who holds the clinical drawer."""
    with unlocked(folder, "Berik") as opened:
        yield opened


def all_there(pane: ArtPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(pane._photos.of(work) is not None for work in pane._works.values() if work.photo))


def dialog(pane: ArtPane, kind: type) -> object:
    return next((found for found in pane.findChildren(kind) if found.isVisible()), None)


# --- taking in ------------------------------------------------------------------------------------


def test_a_photo_is_kept_sealed_without_place_and_time_and_its_file_is_left_alone(clinical, folder, tmp_path, qtbot):
    photo = telephone_photo(tmp_path / "IMG_1.jpg", orientation=6)
    before = photo.read_bytes()
    pane = shown(clinical, qtbot)
    pane.take([photo])
    qtbot.waitUntil(lambda: dialog(pane, WorkDialog) is not None)
    (work,) = clinical.of_case(ArtWork, MALIKA)
    kept = clinical.attachments(Drawer.CLINICAL).read(Stored.read(work.photo or ""))
    assert kept.startswith(b"\xff\xd8\xff")
    for word in (PLACE.encode(), b"Canary", b"Exif", b"2026:11"):
        assert word in before
        assert word not in kept
    assert photo.read_bytes() == before
    assert "delete it" in pane.told.text.text(), "that it still tells place and time is said"
    (sealed,) = files_of(folder)
    assert b"\xff\xd8\xff" not in sealed.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} <= {"IMG_1.jpg", folder.name}, "nothing readable was written"
    QTest.keyClicks(QApplication.focusWidget(), "My street")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [one.title for one in clinical.of_case(ArtWork, MALIKA)] == ["My street"])
    qtbot.waitUntil(lambda: pane.works.currentItem().text() == "My street")


@pytest.mark.filterwarnings("ignore:Function")  # Qt calls it deprecated to make such an event, and has no other way
def test_photos_dropped_on_the_pane_come_in_one_after_the_other(clinical, tmp_path, qtbot):
    photos = [telephone_photo(tmp_path / f"{number}.JPG") for number in range(3)]
    (tmp_path / "letter.txt").write_text("no photo", "utf-8")
    pane = shown(clinical, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (*photos, tmp_path / "letter.txt")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.MoveAction, data, buttons, keys)
    QApplication.sendEvent(pane, entered)
    assert entered.isAccepted()
    drop = QDropEvent(QPoint(50, 50), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(pane, drop)
    assert drop.dropAction() is Qt.DropAction.CopyAction, "a move would delete the file where it came from"
    qtbot.waitUntil(lambda: len(clinical.of_case(ArtWork, MALIKA)) == 3, timeout=15_000)
    assert all(photo.exists() for photo in photos)


def test_a_photo_is_chosen_by_keys_alone(clinical, tmp_path, qtbot):
    photo = telephone_photo(tmp_path / "IMG_2.jpg")
    pane = shown(clinical, qtbot)

    pane.empty.button.setFocus()
    QTest.keyClick(pane.empty.button, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: pane.findChild(FolderDialog) is not None)
    chooser = pane.findChild(FolderDialog)
    chooser.path.clear()
    QTest.keyClicks(chooser.path, str(photo))
    QTest.keyClick(chooser.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(clinical.of_case(ArtWork, MALIKA)) == 1, timeout=15_000)


def test_what_is_no_picture_is_told_and_nothing_is_kept(clinical, folder, tmp_path, qtbot):
    (tmp_path / "film.jpg").write_bytes(b"no picture" * 100)
    pane = shown(clinical, qtbot)
    with qtbot.waitSignal(pane.failed) as told:
        pane.take([tmp_path / "film.jpg", telephone_photo(tmp_path / "good.jpg")])
    assert isinstance(told.args[0], NotAPictureError)
    assert clinical.of_case(ArtWork, MALIKA) == []
    assert files_of(folder) == []


def test_another_photo_takes_the_place_of_the_first_and_history_keeps_it(clinical, folder, tmp_path, qtbot):
    work = add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    QTest.keyClick(pane.works, Qt.Key.Key_Return)
    made = dialog(pane, WorkDialog)
    assert isinstance(made, WorkDialog)
    made._taking.take(MALIKA, [telephone_photo(tmp_path / "better.jpg")])
    qtbot.waitUntil(lambda: clinical.get(ArtWork, work.id).photo != work.photo, timeout=15_000)
    assert clinical.attachments(Drawer.CLINICAL).read(Stored.read(work.photo or ""))
    assert len(files_of(folder)) == 2
    made.close()


def test_where_somebody_else_is_shown_meanwhile_no_sheet_of_the_first_opens_over_their_page(
    clinical, tmp_path, qtbot
):
    pane = shown(clinical, qtbot)
    pane.take([telephone_photo(tmp_path / "IMG_2.jpg")])
    pane.set_case("b2" * 16)
    qtbot.waitUntil(lambda: len(clinical.of_case(ArtWork, MALIKA)) == 1, timeout=15_000)
    assert not pane.findChildren(WorkDialog)
    assert not pane.told.isVisible()


def test_a_sheet_may_be_closed_while_its_photo_is_read(clinical, tmp_path, qtbot):
    work = add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    QTest.keyClick(pane.works, Qt.Key.Key_Return)
    made = dialog(pane, WorkDialog)
    assert isinstance(made, WorkDialog)
    made._taking.take(MALIKA, [telephone_photo(tmp_path / "better.jpg")])
    assert all(task.wait(15) for task in running())  # it is read, and nobody has heard of it yet
    shiboken6.delete(made)
    qtbot.waitUntil(lambda: not running())
    assert clinical.get(ArtWork, work.id) == work


# --- looking --------------------------------------------------------------------------------------


def test_arrows_move_enter_opens_and_space_shows_the_photo_large(clinical, qtbot):
    for title in ("Third", "Second", "First"):
        add_work(clinical, title)
    pane = shown(clinical, qtbot)
    all_there(pane, qtbot)
    pane.works.setFocus()
    assert pane.chosen().title == "First"
    QTest.keyClick(pane.works, Qt.Key.Key_Right)
    assert pane.chosen().title == "Second"
    QTest.keyClick(pane.works, Qt.Key.Key_Space)
    large = dialog(pane, PhotoDialog)
    assert isinstance(large, PhotoDialog)
    assert (large.view.image.width(), large.view.image.height()) == (600, 400)
    QTest.keyClick(large, Qt.Key.Key_Escape)
    QTest.keyClick(pane.works, Qt.Key.Key_Return)
    opened = dialog(pane, WorkDialog)
    assert isinstance(opened, WorkDialog)
    assert opened.work.title == "Second"
    opened.close()


def test_a_work_that_is_removed_can_be_taken_back_with_its_photo(clinical, folder, qtbot):
    work = add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    pane.works.setFocus()
    with qtbot.waitSignal(pane._desk.undo_offered):
        QTest.keyClick(pane.works, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane.works.count() == 0)
    assert pane.empty.isVisible()
    assert len(files_of(folder)) == 1
    pane._desk.restore("art_work", work.id)
    qtbot.waitUntil(lambda: pane.works.count() == 1)
    all_there(pane, qtbot)


def test_a_photo_that_is_damaged_costs_only_itself(clinical, folder, qtbot):
    broken, whole = add_work(clinical, "Broken"), add_work(clinical, "Whole")
    next((folder / "files").rglob(Stored.read(broken.photo or "").id)).unlink()
    pane = shown(clinical, qtbot)
    qtbot.waitUntil(lambda: pane._photos.is_unreadable(broken) and pane._photos.of(whole) is not None)
    row = next(row for row in pane.works.rows() if row.text() == "Broken")
    assert row.toolTip()
    pane.works.choose(broken.id)
    pane.show_large()
    assert dialog(pane, PhotoDialog) is None
    pane.open_work()
    opened = dialog(pane, WorkDialog)
    assert isinstance(opened, WorkDialog)
    assert opened.none.text()
    opened.close()


def test_opening_the_page_is_noted_and_of_another_client_nothing_stays(clinical, qtbot):
    add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    all_there(pane, qtbot)
    assert {read.kind for read in clinical.read_log.page(Drawer.CLINICAL, Wanted())} == {"art_work"}
    pane.set_case("b2" * 16)
    assert pane.works.count() == 0
    assert not pane._photos._kept


def test_scrolled_down_one_goes_to_another_client_and_back(clinical, qtbot):
    other = "b2" * 16
    clinical.save(*(ArtWork(case_id=MALIKA, title=f"Work {number}") for number in range(40)))
    clinical.save(ArtWork(case_id=other, title="A house"))
    pane = shown(clinical, qtbot)
    bar = pane.works.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for case_id, count in ((other, 1), (MALIKA, 40), (other, 1)):
        bar.setValue(bar.maximum())
        pane.set_case(case_id)
        qtbot.waitUntil(lambda count=count: pane.works.count() == count)
        qtbot.wait(1)


def test_who_does_not_hold_the_clinical_drawer_is_told_who_does(folder, qtbot):
    with unlocked(folder, "Berik") as berik:
        add_work(berik, "My street")
    with unlocked(folder, "Clara") as clara:
        pane = shown(clara, qtbot)
        assert pane.works.count() == 0
        assert "Psychologist" in pane.empty.text.text()
        assert not pane.add.isEnabled()
        pane.set_case("")
        assert "Choose" in pane.empty.text.text()


# --- uses -----------------------------------------------------------------------------------------


def test_what_the_client_last_said_stands_beside_the_work_and_in_its_row(clinical, qtbot):
    work = add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    assert "sessions only" in pane.standing.text()
    pane._desk.save(said(work, "given"))
    qtbot.waitUntil(lambda: "May be used: Exhibition" in pane.standing.text())
    spoken = pane.works.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "My street. May be used: Exhibition"
    pane._desk.save(said(work, "withdrawn", "2026-11-21"))
    qtbot.waitUntil(lambda: "withdrawn, 21 Nov 2026" in pane.standing.text())
    assert "sessions only" in pane.standing.text()


def test_a_new_answer_is_written_by_keys_and_the_one_before_stays_to_be_read(clinical, qtbot):
    work = add_work(clinical, "My street")
    clinical.save(said(work, "declined", "2026-11-01"))
    pane = shown(clinical, qtbot)
    pane.uses.click()
    uses = dialog(pane, UsesDialog)
    assert isinstance(uses, UsesDialog)
    rows = [uses.rows.topLevelItem(number) for number in range(uses.rows.topLevelItemCount())]
    assert [row.text(0) for row in rows if row.text(1) != "not asked yet"] == ["Exhibition"]
    uses.rows.setCurrentItem(rows[1])
    QTest.keyClick(uses.rows, Qt.Key.Key_Return)
    sheet = dialog(uses, SheetDialog)
    assert isinstance(sheet, SheetDialog)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    type_into(sheet.form.rows["verdict"].field.input, "a")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "agreed" in uses.rows.topLevelItem(1).text(1))
    assert uses.rows.topLevelItem(1).child(0).text(1) == "declined, 1 Nov 2026"
    uses.close()


# --- material -------------------------------------------------------------------------------------


def test_a_withdrawal_that_waits_as_a_draft_still_knows_of_which_work_and_use(clinical, qtbot):
    work = add_work(clinical, "My street")
    pane = shown(clinical, qtbot)
    pane.uses.click()
    uses = dialog(pane, UsesDialog)
    uses.ask.click()
    sheet = next(one for one in uses.findChildren(SheetDialog) if one.isVisible())
    sheet.form.rows["verdict"].field.set_value("withdrawn")
    sheet.form.rows["verdict"].edited.emit("verdict")
    sheet.form.note_draft()
    (draft,) = pane._desk.drafts_of("art_use")
    again = SheetDialog(ArtUse(id=draft.key.record_id, case_id=MALIKA), pane._desk, pane)
    assert again.form.save()
    (kept,) = clinical.of_case(ArtUse, MALIKA)
    assert (kept.work, kept.purpose, kept.verdict) == (work.id, "house", "withdrawn")


def test_material_that_is_too_little_stands_first_and_is_wished_for_once(clinical, qtbot):
    paper, paint = StockItem(thing="Paper", stock_kind="art", least=10), StockItem(thing="Gouache", stock_kind="art")
    clinical.save(paper, paint, StockItem(thing="Towels", stock_kind="bedding", least=9))
    day = PartialDate("2026-11-01")
    clinical.save(StockMove(stock_item=paper.id, way="counted", pieces=4, on_day=day),
                  StockMove(stock_item=paint.id, way="came", pieces=2, on_day=day))
    pane = shown(clinical, qtbot)
    card = pane.material
    rows = [card.list.item(row).text() for row in range(card.list.count())]
    assert rows == ["Paper: 4 left, too few", "Gouache: 2 left"]
    qtbot.mouseClick(card.wish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "wish list" in card.list.item(0).text())
    (wish,) = clinical.all(Wish)
    assert (wish.thing, wish.stock_kind, wish.pieces, wish.state) == ("Paper", "art", 6, "wanted")
    assert not card.wish.isEnabled()
    card.list.setFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert len(clinical.all(Wish)) == 1


# --- as every window must be ----------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 200])
def test_the_pane_passes_the_audit(clinical, qtbot, qapp, scale):
    theme.apply(qapp, theme.Look.LIGHT, scale)
    work = add_work(clinical, "A title so long that it needs more than one line to be read")
    clinical.save(said(work, "given"))
    clinical.save(StockItem(thing="Paper", stock_kind="art", least=10))
    pane = shown(clinical, qtbot)
    all_there(pane, qtbot)
    assert (audit(pane) if scale == 100 else clipped(pane)) == []
