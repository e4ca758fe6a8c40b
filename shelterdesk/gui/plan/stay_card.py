"""The guideline for the stay: the band, the words, where the rule comes from, and choosing another with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from shelterdesk.gui.plan.phase_standing import PhaseStanding
from shelterdesk.gui.plan.short_text import short
from shelterdesk.gui.plan.stay_band import StayBand, months_text
from shelterdesk.gui.plan.titled_card import TitledCard
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel


class StayCard(TitledCard):
    """A guideline to plan by, never a date by which somebody must go."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band, self.words, self.why, self.source = StayBand(), PlainLabel(), PlainLabel(), QuietLabel()
        self.other = QPushButton()
        self.add(self.words, self.band, self.why, self.source)
        self.add_buttons(self.other)
        self.other.clicked.connect(self.other_wanted)

    def show_standing(self, standing: PhaseStanding, *, may_write: bool) -> None:
        """Draw and say it."""
        self.title.setText(self.tr("Guideline for the stay"))
        self.band.show_stay(standing.guideline, standing.here)
        said = (self.band.band_words(), self.band.here_words())
        self.words.setText(" ".join(part for part in said if part))
        why = self._why(standing)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.source.setText(
            self.tr("A guideline from the practice of a shelter’s psychologist: a stay of about half the time of "
                    "servitude, and it varies. Nobody has to leave because of it.")
        )  # fmt: skip
        self.other.setText(self.tr("&Another guideline…"))
        self.other.setVisible(may_write)

    def _why(self, standing: PhaseStanding) -> str:
        found, computed = standing.guideline, standing.guideline.computed
        if not found.chosen:
            return ""
        said = [self.tr("Chosen for this client: {why}").format(why=short(found.why) or "–")]
        if computed is not None:
            most = "…" if computed.most is None else months_text(computed.most)
            said.append(
                self.tr("From the servitude it would be {least} to {most} months.").format(
                    least=months_text(computed.least), most=most
                )
            )
        return "\n".join(said)


__all__ = ["StayCard"]
