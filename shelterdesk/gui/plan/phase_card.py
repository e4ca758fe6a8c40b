"""The phase that goes on, who said what about its end, and going on to another."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from shelterdesk.casework.codes_therapy import PHASE, READINESS, SAID_AS
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.phase_rules import HINTS, NOT_YET, PHASES, READY, SEATS, STAND_IN, TRUST, Joint, Word
from shelterdesk.casework.phases import PhaseStep
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.plan.phase_bar import PhaseBar
from shelterdesk.gui.plan.phase_standing import PhaseStanding
from shelterdesk.gui.plan.short_text import short
from shelterdesk.gui.plan.titled_card import TitledCard
from shelterdesk.gui.widgets.plain_label import PlainLabel, QuietLabel
from shelterdesk.gui.words import code_label, partial_date_text, translate


class PhaseCard(TitledCard):
    """Trust-building has no due date. Its end is pressed only when both said so; the sheet itself stays free."""

    said = Signal(str)
    """The verdict this person wants to give."""
    go_on = Signal(str)
    """The phase to begin."""
    sheets_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing: PhaseStanding | None = None
        self.bar, self.since, self.seats, self.words = PhaseBar(), QuietLabel(), PlainLabel(), QuietLabel()
        self.remarks = PlainLabel()
        self.ready, self.not_yet, self.next, self.sheets = (QPushButton() for _ in range(4))
        self.menu = QMenu(self)
        self.next.setMenu(self.menu)
        self.add(self.bar, self.since, self.seats, self.words, self.remarks)
        self.add_buttons(self.ready, self.not_yet, self.next, self.sheets)
        self.ready.clicked.connect(partial(self.said.emit, READY))
        self.not_yet.clicked.connect(partial(self.said.emit, NOT_YET))
        self.sheets.clicked.connect(self.sheets_wanted)
        self.menu.aboutToShow.connect(self._fill_menu)

    def show_standing(self, standing: PhaseStanding, *, may_say: bool, may_write: bool) -> None:
        """Show where the client is now."""
        self._standing = standing
        now, trust = standing.now, standing.trust
        self.bar.show_phases(standing.passed)
        self.title.setText(self._title(now))
        self._tell(self.since, self._since(now))
        about = trust or standing.ended_trust
        joint = standing.joint(about) if about is not None else Joint()
        self._tell(self.seats, self._seats(about, joint))
        told = standing.words.get(about.id, []) if about is not None else []
        seated = [word.decision.id for word in joint.seats.values()]
        others = [word for word in reversed(told) if word.remark or word.decision.id not in seated]
        self._tell(self.words, "\n".join(self._line(word) for word in others))
        self._tell(self.remarks, "\n".join(translate("casework", HINTS[what]) for what in standing.remarks))
        for button in (self.ready, self.not_yet):
            button.setVisible(trust is not None and may_say)
        self.next.setVisible(may_write)
        self.next.setEnabled(trust is None or joint.complete)
        self._say_buttons(now)

    @staticmethod
    def _tell(label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    # --- words -------------------------------------------------------------------------------------

    def _title(self, now: PhaseStep | None) -> str:
        if now is None:
            return self.tr("No phase goes on")
        passed = self._standing.passed[now.phase or ""] if self._standing is not None else None
        weeks = self.bar.weeks_text(passed.weeks if passed is not None else None)
        return f"{code_label(PHASE, now.phase or '')} · {weeks}"

    def _since(self, now: PhaseStep | None) -> str:
        said = []
        if now is not None and now.began is not None:
            said.append(self.tr("Since {day}.").format(day=partial_date_text(now.began)))
        if now is not None and now.phase == TRUST:
            said.append(
                self.tr("It takes the time it takes: no due date. It ends when social worker and psychologist both say "
                        "that it is time.")
            )  # fmt: skip
        if now is not None and now.phase_note:
            said.append(short(now.phase_note))
        return " ".join(said)

    def _seats(self, about: PhaseStep | None, joint: Joint) -> str:
        if about is None:
            return ""
        lines = [self._seat(seat, joint, over=about.ended is not None) for seat in SEATS]
        if about.ended is not None:
            lines.insert(0, self.tr("Trust-building ended: {day}.").format(day=partial_date_text(about.ended)))
        return "\n".join(lines)

    def _seat(self, seat: str, joint: Joint, *, over: bool) -> str:
        word, role = joint.seats.get(seat), code_label(SAID_AS, seat)
        if word is not None:
            return f"{role}: {self._told(word)}"
        if over:
            return self.tr("{role}: said nothing.").format(role=role)
        if self._standing is not None and seat in self._standing.vacant:
            return self.tr("{role}: nobody here has this role; the director may stand in.").format(role=role)
        return self.tr("{role}: has not said anything yet.").format(role=role)

    def _told(self, word: Word) -> str:
        decision = word.decision
        who = self._desk.vault.alias_of(word.author)
        if word.role == STAND_IN:
            who = self.tr("{who} as director").format(who=who)
        parts = [who, code_label(READINESS, decision.verdict or "")]
        if decision.decided_on is not None:
            parts.append(partial_date_text(decision.decided_on))
        words = visible(", ".join(parts))
        return f"{words}. {short(decision.why)}" if decision.why else f"{words}."

    def _line(self, word: Word) -> str:
        said_as = f" ({code_label(SAID_AS, word.decision.said_as)})" if word.decision.said_as else ""
        remark = translate("casework", HINTS[word.remark]) if word.remark else ""
        return f"– {self._told(word)}{said_as} {remark}".rstrip()

    def _say_buttons(self, now: PhaseStep | None) -> None:
        self.ready.setText(self.tr("I say: &ready to go on"))
        self.not_yet.setText(self.tr("I say: not &yet"))
        self.next.setText(self.tr("&Begin a phase") if now is None else self.tr("&Go on to"))
        self.sheets.setText(self.tr("S&heets of the phases"))

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        now = self._standing.now if self._standing is not None else None
        for phase in PHASES:
            if now is None or phase != now.phase:
                self.menu.addAction(code_label(PHASE, phase), partial(self.go_on.emit, phase))


__all__ = ["PhaseCard"]
