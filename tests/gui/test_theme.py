import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabBar

from shelterdesk.gui import theme
from shelterdesk.gui.icons import icon
from shelterdesk.gui.theme import COLOURS, Look, contrast


def test_contrast_is_computed_as_wcag_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("look", list(COLOURS))
def test_all_text_has_a_contrast_of_four_and_a_half(look):
    use = COLOURS[look]
    for ground in (use.window, use.base, use.stripe, use.notice, use.danger, use.button):
        for ink in (use.text, use.quiet, use.warn):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(use.on_accent, use.accent) >= 4.5
    for ground in (use.window, use.base):
        assert contrast(use.accent, ground) >= 4.5
        assert contrast(use.link, ground) >= 4.5


@pytest.mark.parametrize("look", list(COLOURS))
def test_edges_and_focus_rings_have_a_contrast_of_three(look):
    use = COLOURS[look]
    for ground in (use.window, use.base):
        assert contrast(use.edge, ground) >= 3
        assert contrast(use.accent, ground) >= 3
        assert contrast(use.text, ground) >= 3, "the ring around a filled button"


def test_high_contrast_is_black_and_white_with_one_accent():
    assert contrast(COLOURS[Look.CONTRAST].text, COLOURS[Look.CONTRAST].window) == pytest.approx(21.0)


@pytest.mark.parametrize("look", list(COLOURS))
def test_a_look_reaches_open_windows(qtbot, qapp: QApplication, look):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    theme.apply(qapp, look)
    assert qapp.palette().color(QPalette.ColorRole.Base).name() == COLOURS[look].base
    assert line.palette().color(QPalette.ColorRole.WindowText).name() == COLOURS[look].text
    assert theme.colours() is COLOURS[look]


def test_text_grows_at_once_and_stays_between_90_and_200_per_cent(qtbot, qapp: QApplication):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    plain = line.sizeHint().height()
    theme.apply(qapp, Look.LIGHT, 200)
    assert qapp.font().pointSizeF() == pytest.approx(20.0, abs=0.1)
    assert line.sizeHint().height() > plain * 1.4
    theme.apply(qapp, Look.LIGHT, 500)
    assert theme.scale() == 200
    theme.apply(qapp, Look.LIGHT, 10)
    assert theme.scale() == 90


def test_the_system_look_is_one_of_the_looks(qapp: QApplication):
    theme.apply(qapp, Look.SYSTEM)
    assert theme.look() in (Look.LIGHT, Look.DARK)


def test_an_icon_takes_the_colour_it_is_asked_for(qapp: QApplication):
    drawn = icon("lock", "#ff0000").pixmap(24, 24).toImage()
    inks = {drawn.pixelColor(x, y).name() for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 200}
    assert inks == {"#ff0000"}


def test_an_icon_that_is_not_shipped_is_a_bug(qapp: QApplication):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.parametrize("look", list(COLOURS))
def test_a_button_that_cannot_be_pressed_looks_so_in_every_theme(qapp, qtbot, look):
    theme.apply(qapp, look)
    pictures = []
    for enabled in (True, False):
        button = QPushButton("Remove")
        button.setEnabled(enabled)
        qtbot.addWidget(button)
        button.resize(120, 32)
        pictures.append(button.grab().toImage())
    theme.apply(qapp, Look.LIGHT)
    assert pictures[0] != pictures[1]


def test_only_the_tab_with_the_focus_has_a_ring(qapp, qtbot):
    theme.apply(qapp, Look.LIGHT)
    tabs = QTabBar()
    tabs.addTab("One")
    tabs.addTab("Two")
    qtbot.addWidget(tabs)
    tabs.resize(300, 40)
    picture = tabs.grab().toImage()
    assert picture.pixelColor(1, 12).name() != theme.colours().accent
    assert picture.pixelColor(299, 12).name() != theme.colours().accent
