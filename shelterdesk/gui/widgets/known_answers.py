"""What the program filled into a new sheet, and its draft."""

from shelterdesk.gui.widgets.form import Form


def keep_known(form: Form) -> None:
    """What the program filled in belongs to the draft from the first key on: without it, typed text that is taken up
    again would not know to what it belongs."""
    if form.record.base:
        return
    known = [name for name in form.rows if getattr(form.record, name) not in (None, (), "")]

    def first_key(_: str) -> None:
        for name in form.rows:
            form.rows[name].edited.disconnect(first_key)
        for name in known:
            if name not in form.unsaved:
                form.rows[name].edited.emit(name)

    for row in form.rows.values():
        row.edited.connect(first_key)


__all__ = ["keep_known"]
