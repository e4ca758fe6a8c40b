"""What tests of forms share: a case, and typing at the end of a field."""

from PySide6.QtWidgets import QLineEdit

from tests.gui.counted_keys import type_into

CASE = "a" * 32


def type_at(form, name, text):
    field = form.rows[name].field.input
    if isinstance(field, QLineEdit):
        field.end(False)
    type_into(field, text)
