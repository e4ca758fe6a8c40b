"""What the psychologist needs from the social worker first, and what was already told, so that nobody asks twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.phase_rules import HINTS
from shelterdesk.casework.phases import Handover
from shelterdesk.casework.record import kind_named, questions_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.short_text import short
from shelterdesk.gui.plan.titled_card import TitledCard
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.widgets.provenance import already_told
from shelterdesk.gui.words import kind_label, kind_plural, label, moment_text, partial_date_text, translate

_ASKED = ("intake", "family_link", "episode", "indicators", "needs_assessment", "risk_factors")
"""Kinds whose answers need not be asked again, in the order of the work."""
_TOLD = ("already_told", "helps", "avoid", "urgent")


class BeforeCard(TitledCard):
    """The social worker's assessment comes before the psychologist, with a hand-over note."""

    hand_over = Signal()
    needs_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.missing, self.handed = PlainLabel(), PlainLabel()
        self.hand, self.needs = QPushButton(), QPushButton()
        self.add(self.missing, self.handed)
        self.add_buttons(self.hand, self.needs)
        self.hand.clicked.connect(self.hand_over)
        self.needs.clicked.connect(self.needs_wanted)

    def show_standing(
        self, desk: Desk, handovers: tuple[Handover, ...], missing: tuple[str, ...], *, may_write: bool
    ) -> None:
        """Say what is there and what is not."""
        self.title.setText(self.tr("Before the psychologist"))
        self.missing.setText("\n".join(translate("casework", HINTS[what]) for what in missing))
        self.missing.setVisible(bool(missing))
        self.handed.setText("\n".join(_handed(desk, one) for one in handovers))
        self.handed.setVisible(bool(handovers))
        self.hand.setText(self.tr("Hand &over to the psychologist…"))
        self.hand.setVisible(may_write)
        self.needs.setText(kind_plural(kind_named("needs_assessment")))


class ToldCard(TitledCard):
    """Who was asked what by whom; what helps and what to leave alone."""

    stories_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told, self.asked = PlainLabel(), QuietLabel()
        self.stories = QPushButton()
        self.add(self.told, self.asked)
        self.add_buttons(self.stories)
        self.stories.clicked.connect(self.stories_wanted)

    def show_case(self, desk: Desk, case_id: str, handovers: tuple[Handover, ...]) -> None:
        """Read what is known already."""
        self.title.setText(self.tr("Already told: please do not ask again"))
        told = visible(already_told(desk, kind_named("narrative"), case_id))
        lines = [*told.splitlines(), *_from_handovers(handovers)]
        self.told.setText("\n".join(lines) or self.tr("Nothing is noted yet."))
        asked = [line for name in _ASKED if (line := _asked(desk, name, case_id))]
        self.asked.setText("\n".join(asked))
        self.asked.setVisible(bool(asked))
        self.stories.setText(kind_plural(kind_named("narrative")))


def _handed(desk: Desk, handover: Handover) -> str:
    author, time = next(iter(desk.vault.provenance(handover).values()), ("", None))
    who = desk.vault.alias_of(author) if author else "–"
    when = partial_date_text(handover.handed_on) if handover.handed_on else moment_text(time) if time else "–"
    words = translate("plan", "Handed over by {who}, {when}.").format(who=who, when=when)
    return " ".join(part for part in (words, short(handover.needs_seen)) if part)


def _from_handovers(handovers: tuple[Handover, ...]) -> list[str]:
    asked = questions_of(Handover)
    return [
        f"{label(asked[name])}: {short(text)}"
        for handover in handovers
        for name in _TOLD
        if (text := getattr(handover, name))
    ]


def _asked(desk: Desk, name: str, case_id: str) -> str:
    kind = kind_named(name)
    kept = desk.vault.of_case(kind.record, case_id) if desk.opens(kind, case_id) else []
    told = [one for record in kept[-1:] for one in desk.vault.provenance(record).values()]
    if not told:
        return ""
    author, time = max(told, key=lambda one: one[1])
    return translate("plan", "{sheet}: asked by {who}, {when}").format(
        sheet=kind_label(kind) if kind.single else kind_plural(kind), who=desk.vault.alias_of(author),
        when=moment_text(time),
    )  # fmt: skip


__all__ = ["BeforeCard", "ToldCard"]
