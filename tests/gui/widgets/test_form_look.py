"""Every form in every language and size: named, whole, reachable."""

import pytest
from PySide6.QtCore import Qt

from shelterdesk.casework import KINDS
from shelterdesk.gui.language import speak
from tests.gui.audit import audit
from tests.gui.counted_keys import Keys
from tests.gui.widgets.forms import CASE, type_at


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_every_form_passes_the_audit_in_every_language(shown, desk, person, language):
    speak(language)
    for kind in (kind for kind in KINDS.values() if kind.drawer in desk.vault.drawers):
        form = shown(kind.record(case_id=CASE), kind.name)
        assert audit(form) == []
        assert set(form.rows) == set(kind.questions)
        form.close()


@pytest.mark.parametrize(("scale", "width"), [(100, 420), (150, 1000), (200, 1300)])
def test_a_form_fits_large_text_and_narrow_windows(qapp, shown, person, scale, width):
    from shelterdesk.gui import theme

    theme.apply(qapp, theme.Look.CONTRAST, scale)
    speak("ru")
    form = shown(person)
    form.resize(width, 700)
    assert audit(form) == []


def test_a_form_speaks_another_language_at_once_and_keeps_what_is_typed(qtbot, shown, person):
    form = shown(person)
    form._save_soon.setInterval(60_000)
    type_at(form, "called", "Anya")
    speak("ru")
    born = form.rows["birth_date"]
    qtbot.waitUntil(lambda: born.field.input.accessibleName() == born.label.text())
    assert form.rows["called"].value() == "Anya"
    assert form.unsaved == {"called"}


def test_the_focused_field_is_scrolled_into_sight(qtbot, shown, person):
    form = shown(person)
    form.focus_first()
    for _ in range(30):
        Keys().press(Qt.Key.Key_Tab)
    now = form.focusWidget()
    top = now.mapTo(form._area.viewport(), now.rect().topLeft()).y()
    assert form._area.verticalScrollBar().value() > 0
    assert 0 <= top < form._area.viewport().height()
