"""The main window: every place by key, nothing that names a person in its frame, everything reachable and readable."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Case, Name, Person, Threat, new_id
from shelterdesk.errors import DrawerDamagedError
from shelterdesk.gui import theme
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.language import speak
from shelterdesk.gui.main_window import MainWindow
from shelterdesk.gui.settings import Settings
from shelterdesk.gui.widgets.navigation import PLACES
from shelterdesk.gui.widgets.sheet_dialog import SheetDialog
from shelterdesk.vault import Vault
from tests.gui.audit import audit, clipped
from tests.vault.making import make, unlocked

CONTROL = Qt.KeyboardModifier.ControlModifier
NOW = [place.name for place in PLACES if not place.later]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def main(vault: Vault, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from shown(vault, settings, qtbot)


def shown(vault: Vault, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Desk(vault), settings)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(window.leaving.cover.neutral))
    yield window
    window.watch.stop()
    for cover in window.leaving.cover.neutral:
        shiboken6.delete(cover)
    shiboken6.delete(window)


def client(vault: Vault, code: str, name: str) -> str:
    case_id = new_id()
    vault.save(Case(id=case_id, case_id=case_id, code=code, stay="present"))
    vault.save(Person(case_id=case_id, surname=name))
    vault.save(Name(case_id=case_id, full_name=name))
    return case_id


@pytest.mark.parametrize(("number", "place"), list(enumerate(NOW, 1)))
def test_places_are_reached_by_control_and_a_number(main: MainWindow, number: int, place: str) -> None:
    QTest.keyClick(main, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
    assert main.stack.currentWidget() is main.pages[place]


def test_places_are_reached_by_arrow_keys_and_later_ones_are_folded_away(main: MainWindow) -> None:
    main.navigation.setFocus()
    assert not main.navigation._later.isExpanded()
    for _ in NOW:
        QTest.keyClick(main.navigation, Qt.Key.Key_Down)
    QTest.keyClick(main.navigation, Qt.Key.Key_Right)
    QTest.keyClick(main.navigation, Qt.Key.Key_Down)
    assert main.stack.currentWidget() is main.pages["repatriation"]


def test_the_title_names_nobody_wherever_one_is(main: MainWindow) -> None:
    case_id = client(main.desk.vault, "K-1", "Canary")
    main.open_record(case_id)
    titles = {window.windowTitle() for window in QApplication.topLevelWidgets()}
    assert not [title for title in titles if "Canary" in title or "K-1" in title]
    assert main.windowTitle() == "ShelterDesk (practice)"


def test_practice_is_marked_in_every_place_and_real_work_is_not(main: MainWindow) -> None:
    for place in ("today", "clients", "administration", "plan"):
        main.show_place(place)
        assert main.practice.isVisible()


def test_before_the_first_backup_a_real_vault_says_so_and_leads_there(
    tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    make(tmp_path / "real.shelter", practice=False)
    with unlocked(tmp_path / "real.shelter") as vault:
        for main in shown(vault, settings, qtbot):
            assert not main.practice.isVisible()
            assert main.backup_bar.isVisible()
            qtbot.mouseClick(main.backup_bar._go, Qt.MouseButton.LeftButton)
            page = main.pages["administration"]
            assert main.stack.currentWidget() is page
            page.pane("backups").make.back_up_to(tmp_path / "stick")
            qtbot.waitUntil(lambda main=main: not main.backup_bar.isVisible(), timeout=20_000)


def test_search_finds_another_spelling_and_opens_the_sheet_without_showing_names(
    main: MainWindow, qtbot: QtBot
) -> None:
    case_id = client(main.desk.vault, "K-4", "Айгүл")
    QTest.keyClick(main, Qt.Key.Key_K, CONTROL)
    assert main.top.search.hasFocus()
    QTest.keyClicks(main.top.search, "aigul")
    qtbot.waitUntil(lambda: main.top.search.panel is not None and main.top.search.panel.isVisible())
    texts = [main.top.search.hits.item(row).text() for row in range(main.top.search.hits.count())]
    assert texts
    assert all("K-4" in text and "Айгүл" not in text for text in texts)
    QTest.keyClick(main.top.search, Qt.Key.Key_Return)
    assert main.clients.client is not None
    assert main.clients.client.case_id == case_id
    assert main.top.search.text() == ""


def test_the_text_size_changes_by_key_within_its_bounds_and_is_kept(main: MainWindow, settings: Settings) -> None:
    for _ in range(15):
        QTest.keyClick(main, Qt.Key.Key_Plus, CONTROL)
    assert settings.text_size == 200
    QTest.keyClick(main, Qt.Key.Key_0, CONTROL)
    assert settings.text_size == 100
    QTest.keyClick(main, Qt.Key.Key_Minus, CONTROL)
    assert settings.text_size == 90
    assert theme.scale() == 90


def test_what_could_not_be_opened_is_said(tmp_path: Path, settings: Settings, qtbot: QtBot) -> None:
    make(tmp_path / "hurt.shelter")
    with unlocked(tmp_path / "hurt.shelter") as vault:
        name = vault.keys.drawer_files["funding"]
    (tmp_path / "hurt.shelter" / name).write_bytes(b"not a database" * 500)
    with unlocked(tmp_path / "hurt.shelter") as vault:
        assert any(isinstance(problem, DrawerDamagedError) for problem in vault.problems)
        for main in shown(vault, settings, qtbot):
            assert main.problems.isVisible()
            assert "Funding" in main.problems.text.text()


def test_what_goes_wrong_beside_a_save_is_said_too(main: MainWindow, vault: Vault) -> None:
    assert not main.problems.isVisible()
    anchor = (vault.folder / vault.keys.drawer_files["casework"]).with_suffix(".anchor")
    anchor.unlink()
    anchor.mkdir()  # what the system will not write to
    main.desk.save(Case(id=(case_id := new_id()), case_id=case_id, code="K-1"))
    assert main.problems.isVisible()
    main.problems.hide()
    main.desk.save(Person(case_id=case_id, surname="A"))
    assert not main.problems.isVisible(), "closed by the user, and nothing new"


def test_f1_brings_help_for_this_place(main: MainWindow) -> None:
    main.show_place("clients")
    QTest.keyClick(main, Qt.Key.Key_F1)
    assert main.help is not None
    assert main.help.isVisible()
    assert main.help._topic == "clients"


def test_the_coming_lock_is_counted_down_and_taken_back(main: MainWindow) -> None:
    main.watch.soon.emit(12)
    assert main.soon.isVisible()
    assert "12" in main.soon.text.text()
    main.watch.soon.emit(0)
    assert not main.soon.isVisible()


def test_geometry_is_kept_and_nothing_else(main: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    main.resize(1000, 640)
    with qtbot.waitSignal(main.leaving.left):
        main.close()
    assert Settings(settings.file.parent).geometry == settings.geometry != b""


@pytest.mark.parametrize(("language", "size"), [("en", 100), ("ru", 100), ("kk", 100), ("en", 150), ("ru", 150)])
@pytest.mark.parametrize("place", ["today", "administration", "plan"])
def test_places_fit_1366_by_768_and_are_named_for_screen_readers(
    main: MainWindow, qapp: QApplication, qtbot: QtBot, language: str, size: int, place: str
) -> None:
    client(main.desk.vault, "K-1", "Canary")
    main.resize(1366, 728)
    speak(language)
    theme.apply(qapp, theme.Look.LIGHT, size)
    main.show_place(place)
    qtbot.waitUntil(lambda: not clipped(main))
    assert main.minimumSizeHint().width() <= 1366
    assert main.minimumSizeHint().height() <= 728
    assert audit(main) == []



def test_a_sheet_of_no_client_opens_in_a_window_that_keeps_what_is_typed(main: MainWindow, qtbot: QtBot) -> None:
    threat = main.desk.vault.save(Threat(words="He called")).records[0]
    main.open_record("", "threat", threat.id)
    dialog = next(child for child in main.findChildren(SheetDialog))
    assert dialog.isVisible()
    QTest.keyClicks(dialog.form.rows["source_name"].field.input, "unknown man")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    found = main.desk.vault.get(Threat, threat.id)
    assert found is not None
    assert found.source_name == "unknown man"


def test_the_place_now_shown_is_one_highlight_also_among_the_later_ones(main: MainWindow) -> None:
    main.navigation.setFocus()
    for name in ("clients", "plan"):
        main.show_place(name)
        row = main.navigation.visualItemRect(main.navigation.items[name])
        picture = main.navigation.viewport().grab().toImage()
        beside = {picture.pixelColor(x, row.center().y()).name() for x in range(row.left())}
        assert beside <= {theme.colours().window}
        assert picture.pixelColor(row.left() + 3, row.center().y()).name() == theme.colours().accent


def test_enter_and_space_fold_the_later_places_like_a_click(main: MainWindow) -> None:
    main.navigation.setFocus()
    main.navigation.setCurrentItem(main.navigation._later)
    QTest.keyClick(main.navigation, Qt.Key.Key_Return)
    assert main.navigation._later.isExpanded()
    QTest.keyClick(main.navigation, Qt.Key.Key_Space)
    assert not main.navigation._later.isExpanded()


def test_the_key_of_a_place_puts_the_cursor_into_it_and_a_second_time_shows_all_clients(main: MainWindow) -> None:
    case_id = client(main.desk.vault, "K-1", "Canary")
    QTest.keyClick(main, Qt.Key.Key_2, CONTROL)
    assert main.clients.isAncestorOf(QApplication.focusWidget())
    main.open_record(case_id)
    QTest.keyClick(main, Qt.Key.Key_1, CONTROL)
    assert main.pages["today"].isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(main, Qt.Key.Key_2, CONTROL)
    assert main.clients.client is not None
    assert main.clients.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(main, Qt.Key.Key_2, CONTROL)
    assert main.clients.client is None
    QTest.keyClick(main, Qt.Key(Qt.Key.Key_1 + NOW.index("administration")), CONTROL)
    assert main.pages["administration"].isAncestorOf(QApplication.focusWidget())


def test_a_click_on_the_place_shown_already_shows_all_clients(main: MainWindow) -> None:
    main.open_record(client(main.desk.vault, "K-1", "Canary"))
    row = main.navigation.visualItemRect(main.navigation.items["clients"])
    QTest.mouseClick(main.navigation.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert main.clients.client is None


def test_enter_presses_the_button_that_has_the_focus(main: MainWindow) -> None:
    main.open_record(client(main.desk.vault, "K-1", "Canary"))
    button = main.clients.client.header.show_name
    button.setFocus()
    QApplication.processEvents()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert "Canary" in main.clients.client.header.name.text()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_the_place_of_the_clients_fits_the_smallest_screen_at_the_largest_text(
    main: MainWindow, qapp: QApplication, language: str
) -> None:
    case_id = client(main.desk.vault, "K-1", "Canary")
    speak(language)
    theme.apply(qapp, theme.Look.LIGHT, 200)
    main.show_place("clients")
    main.new_client()
    main.open_record(case_id)
    main.resize(1366, 728)
    for show in (main.clients.show_list, main.new_client, lambda: main.open_record(case_id)):
        show()
        for _ in range(3):
            QApplication.processEvents()
        assert main.minimumSizeHint().width() <= 1366
        assert main.minimumSizeHint().height() <= 728
        assert clipped(main.clients) == []


def test_enter_in_a_line_never_presses_the_button_that_its_work_put_the_cursor_on(main: MainWindow) -> None:
    main.top.search.returnPressed.connect(main.top.lock.setFocus)
    locked: list[bool] = []
    main.top.lock.clicked.disconnect()
    main.top.lock.clicked.connect(lambda: locked.append(True))
    main.top.search.setFocus()
    QApplication.processEvents()
    QTest.keyClick(main.top.search, Qt.Key.Key_Return)
    assert main.top.lock.hasFocus()
    assert not locked


def test_a_disk_that_is_nearly_full_is_said_until_there_is_room(
    main: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [100 * 1024 * 1024]
    monkeypatch.setattr("shelterdesk.vault.ballast.free_bytes", lambda _: free[0])
    qtbot.waitUntil(main.space.isVisible)
    assert "200 megabytes" in main.space.text.text()
    assert audit(main.space) == []
    free[0] *= 10
    qtbot.waitUntil(lambda: not main.space.isVisible())


def test_locking_within_the_first_moments_leaves_nothing_to_prepare(
    vault: Vault, settings: Settings, qtbot: QtBot
) -> None:
    window = MainWindow(Desk(vault), settings)
    with qtbot.waitSignal(window.painted):
        window.show()
    vault.close()
    window._prepare()
    assert not window.leaving.cover.neutral
    window.watch.stop()
    shiboken6.delete(window)
