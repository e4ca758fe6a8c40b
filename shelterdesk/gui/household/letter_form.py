"""The form of a record that is handed in once, by its own button: a draft until then, sealed like every text."""

from shelterdesk.gui.widgets.form import Form


class LetterForm(Form):
    """Nothing is saved by itself; the writer need not hold the drawer for which it is."""

    def may_change(self) -> bool:
        """Until it is handed in."""
        return True

    def commit(self) -> bool:
        """On leaving the draft stays."""
        self.note_draft()
        return True

    def save(self) -> bool:
        """A pause or Ctrl+S keeps the draft and hands nothing in."""
        self._save_soon.stop()
        self.note_draft()
        return True

    def take_over(self, other: "LetterForm") -> None:
        """Go on with what was typed into another form of the same questions, whose draft goes."""
        for name in other.unsaved:
            row = other.rows[name]
            self.rows[name].restore(row.field.text_as_typed(), row.reason)
            self._dirty.add(name)
        self.note_draft()
        other.forget()

    def forget(self) -> None:
        """It is in safe hands: the draft may go."""
        self._note_soon.stop()
        self._save_soon.stop()
        self._dirty.clear()
        self._drafts.leftovers = {}
        self._drafts.saved(self.record, ())

    def _say_state(self) -> None:
        self.state_line.setText(self.tr("Kept as a draft until you hand it in."))


__all__ = ["LetterForm"]
