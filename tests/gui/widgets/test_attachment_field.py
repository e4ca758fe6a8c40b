"""That there is a file is said; what opens it is never on the screen."""

from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.record import kind_of
from shelterdesk.gui.widgets.attachment_field import AttachmentField
from shelterdesk.gui.widgets.fields import field_for, record_words, value_words

KEY = "cd" * 32
WRITTEN = f"{'ab' * 16}.{KEY}.5000.{'ef' * 32}"
PHOTO = kind_of(ArtWork).questions["photo"]


def test_the_field_says_that_there_is_a_file_and_hands_its_value_on_unchanged(qtbot):
    field = field_for(PHOTO)
    qtbot.addWidget(field)
    assert isinstance(field, AttachmentField)
    assert field.is_empty()
    nothing = field.input.text()
    field.set_value(WRITTEN)
    assert (field.value(), field.text_as_typed()) == (WRITTEN, WRITTEN)
    assert field.input.text() != nothing
    assert KEY not in field.input.text() + field.input.accessibleName() + field.input.toolTip()
    other = field_for(PHOTO)
    qtbot.addWidget(other)
    other.restore_text(field.text_as_typed())
    assert other.value() == WRITTEN
    other.set_value(None)
    assert other.is_empty()


def test_a_link_into_a_drawer_that_is_closed_offers_nothing(desk, qtbot):
    """The coordinator and the nurse fill in forms that point to sheets which only others open."""
    assert not desk.opens(kind_of(ArtWork))
    field = field_for(kind_of(ArtUse).questions["work"], desk, "c" * 32)
    qtbot.addWidget(field)
    assert field.line.options() == []


def test_in_words_a_file_is_a_file():
    assert value_words(PHOTO, WRITTEN)
    for text in (value_words(PHOTO, WRITTEN), record_words(ArtWork(photo=WRITTEN, title="My street"))):
        assert KEY not in text
