"""What duty has to mind: incidents that go on, doses without a word, rounds that are late, no roll-call, on call."""

from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from shelterdesk.casework import CareCard, Dose, Incident, Medicine, RollCall, RotaSlot, ShiftLog, WatchRound
from shelterdesk.casework.codes_house import INCIDENT, SHIFT
from shelterdesk.casework.dose_times import due
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.incident_steps import is_open
from shelterdesk.casework.rounds import watched
from shelterdesk.casework.shifts import past, running
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.today.card import Card, Line
from shelterdesk.gui.words import code_label, local, moment_text

_NEWEST = 2_000
_SHIFTS = 200
_BEFORE = timedelta(hours=8)


class DutyCard(Card):
    """Every line leads to the page of duty; shown only where there is something to say."""

    duty_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.opened.connect(self._go)

    def reload(self) -> None:
        """Read the house anew."""
        vault = self._desk.vault
        shifts = vault.all(ShiftLog, limit=_SHIFTS)
        shift = running(shifts)
        lines = [
            Line(
                self.tr("{what}, since {when}").format(
                    what=code_label(INCIDENT, one.what or ""), when=moment_text(one.happened_at or "")
                ),
                "incident", "triangle-alert",
            )
            for one in vault.all(Incident)
            if is_open(one)
        ]  # fmt: skip
        lines += self._handed_over(shifts, shift)
        lines += self._shift(shift) if shift is not None else []
        lines += self._on_call()
        self.show_lines(lines)
        self.setVisible(bool(lines))

    def _handed_over(self, shifts: list[ShiftLog], shift: ShiftLog | None) -> list[Line]:
        ended = past(shifts)
        if shift is not None or not ended or not ended[0].hand_over:
            return []
        words = self.tr("From {who}: {words}").format(
            who=self._desk.vault.alias_of(ended[0].on_duty or ""), words=visible(ended[0].hand_over)
        )
        return [Line(words, "hand_over", "mail")]

    def _shift(self, shift: ShiftLog) -> list[Line]:
        vault, now = self._desk.vault, self._desk.vault.now()
        who = vault.alias_of(shift.on_duty or "")
        running_now = self.tr("{shift}: {who} since {when}").format(
            shift=code_label(SHIFT, shift.shift or ""), who=who, when=moment_text(shift.began_at or "")
        )
        lines = [Line(running_now, "shift", "moon")]
        here = [card for card in vault.all(CareCard, limit=_NEWEST) if card.here != "no"]
        ids = {card.case_id for card in here}
        medicines = [one for one in vault.all(Medicine, limit=_NEWEST) if one.case_id in ids]
        waiting = due(medicines, vault.all(Dose, limit=_NEWEST), now - _BEFORE, now + timedelta(minutes=1))
        silent = sum(one.done is None for one in waiting)
        late = sum(
            one.is_due(now) for one in watched(here, vault.all(WatchRound, limit=_NEWEST), local(shift.began_at or now))
        )
        if silent:
            lines.append(Line(self.tr("%n dose(s) due", "", silent), "doses", "bell"))
        if late:
            lines.append(Line(self.tr("%n round(s) due", "", late), "rounds", "eye"))
        if not vault.find(RollCall, shift=shift.id):
            lines.append(Line(self.tr("No roll-call in this shift"), "roll_call", "list-checks"))
        return lines

    def _on_call(self) -> list[Line]:
        vault = self._desk.vault
        today = local(vault.now()).date().isoformat()
        slots = [slot for slot in vault.all(RotaSlot) if str(slot.day) == today and slot.on_call]
        names = dict.fromkeys(vault.alias_of(slot.on_call or "") for slot in slots)
        return [Line(self.tr("Can be called: {who}").format(who=", ".join(names)), "on_call", "phone")] if names else []

    @Slot()
    def _go(self) -> None:
        self.duty_wanted.emit()

    def retranslate(self) -> None:
        """Say everything anew."""
        self.say(self.tr("Duty"), "")
