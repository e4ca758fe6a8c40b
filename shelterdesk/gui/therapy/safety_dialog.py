"""An answer about the client's life: those who protect are told at once; here is room for what was said and done."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from shelterdesk.casework import PartialDate, RiskItem, kind_of
from shelterdesk.casework.codes_care import URGENCY
from shelterdesk.casework.instruments import Answers, Instrument, Wording
from shelterdesk.casework.record import new_id
from shelterdesk.casework.roles import HELD_BY, Drawer
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.bug_dialog import words_for
from shelterdesk.gui.widgets.plain_label import PlainLabel, TitleLabel
from shelterdesk.gui.widgets.text_field import GrowingText
from shelterdesk.gui.words import code_label
from shelterdesk.vault.draft_file import DraftKey

if TYPE_CHECKING:
    from shelterdesk.vault.draft_file import Draft

translate = QCoreApplication.translate

_SIGNS = ("self_harm", "suicide")
_LETTERS, _HEIGHT, _LINES = 84, 520, 2


def sign_of(
    desk: Desk, case_id: str, asked: tuple[Instrument, Wording], answers: Answers, numbers: Sequence[int],
    seen_on: PartialDate | None,
) -> RiskItem:  # fmt: skip
    """What is known when such an answer is saved: which question, in the words it was asked in, and the answer."""
    instrument, wording = asked
    said = dict(zip(instrument.values, wording.answers, strict=True))
    words = [
        translate("safety", "{name}, question {number}: “{question}” Answer: “{answer}”").format(
            name=instrument.name, number=number, question=wording.items[number - 1], answer=said[answers[number]]
        )
        for number in numbers
    ]
    return _sign(desk, case_id, "\n".join(words), seen_on)


def _sign(desk: Desk, case_id: str, words: str, seen_on: PartialDate | None) -> RiskItem:
    return RiskItem(
        case_id=case_id, signs=_SIGNS, seen_on=seen_on, seen_in="questionnaire", seen_by=desk.vault.me.id,
        words=words, urgency="now", state="open",
    )  # fmt: skip


def tell_protection(desk: Desk, sign: RiskItem) -> bool:
    """Keep it (``True``), or hand it in by letter where the drawer is not here; raises the vault's errors."""
    held = desk.may_write(kind_of(RiskItem), sign.case_id)
    if held:
        desk.save(sign)
    else:
        desk.vault.hand_in(sign)
    return held


def holders_said(desk: Desk, drawer: Drawer) -> str:
    """Who holds a drawer by role, for a sentence."""
    members = desk.vault.members.values()
    return ", ".join(sorted(one.alias for one in members if one.active and one.roles & HELD_BY[drawer])) or "–"


class SafetyDialog(QDialog):
    """The sign is with those who protect already. Whatever is written here follows it, however the window is left."""

    def __init__(self, desk: Desk, sign: RiskItem, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("ShelterDesk")
        self._desk, self._sign = desk, sign
        kind = kind_of(RiskItem)
        self._key = DraftKey(kind.drawer, kind.name, new_id(), sign.case_id, "", kind.schema)
        self._ticket: int | None = None
        self.said, self.done_now = GrowingText(least=_LINES), GrowingText(least=_LINES)
        self.urgency = QComboBox()
        self.error = PlainLabel()
        self.error.setProperty("tone", "warn")
        self.error.hide()
        self.done_button = QPushButton(self.tr("&Done"), autoDefault=True)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        self._lay_out()
        for text in (self.said, self.done_now):
            text.textChanged.connect(self.note_draft)

    @property
    def _held(self) -> bool:
        return self._desk.may_write(kind_of(RiskItem), self._sign.case_id)

    def _lay_out(self) -> None:
        for code in URGENCY.terms:
            self.urgency.addItem(code_label(URGENCY, code), code)
        self.urgency.setCurrentIndex(self.urgency.findData(self._sign.urgency))
        where = (
            self.tr("It is kept in the drawer “Protection”.")
            if self._held
            else self.tr(
                "It was handed in for the drawer “Protection” and is read when one of these unlocks: {names}. "
                "Tell one of them in person, too."
            ).format(names=holders_said(self._desk, Drawer.PROTECTION))
        )
        strong = PlainLabel(self._sign.words or "")
        strong.setProperty("strong", True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field in (
            (self.tr("What was &said, in the client's own words:"), self.said),
            (self.tr("What was done at &once:"), self.done_now),
            (self.tr("How s&oon:"), self.urgency),
        ):
            label = PlainLabel(words, wrap=False)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", "").rstrip(":"))
            form.addRow(label, field)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(strong)
        column.addWidget(PlainLabel(self.tr("Ask now whether the client is safe today. Stay until you know.")))
        column.addWidget(PlainLabel(where))
        column.addLayout(form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.addWidget(TitleLabel(self.tr("A sign of risk: ask now"), level=1))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.error)
        layout.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(self.fontMetrics().averageCharWidth() * _LETTERS, _HEIGHT)
        self.said.setFocus()

    def note_draft(self) -> None:
        """Hand what is typed to the drafts; called at each letter, and before a lock."""
        fields = {"words": self.said.toPlainText(), "done_now": self.done_now.toPlainText()}
        if not any(text.strip() for text in fields.values()):
            return
        told = {
            "told": self._sign.words or "", "sign": self._sign.id, "seen_in": self._sign.seen_in or "",
            "seen_on": str(self._sign.seen_on or ""),
        }  # fmt: skip
        self._ticket = self._desk.note_draft(self._key, fields | told, {})

    @classmethod
    def of_draft(cls, desk: Desk, draft: "Draft", parent: QWidget) -> Self:
        """The window as it was left by a lock."""
        said = draft.fields
        seen_on = PartialDate(said["seen_on"]) if said.get("seen_on") else None
        sign = replace(_sign(desk, draft.key.case_id, said.get("told", ""), seen_on), id=said.get("sign") or new_id())
        made = cls(desk, sign, parent)
        made._key = draft.key
        made.said.setPlainText(said.get("words", ""))
        made.done_now.setPlainText(said.get("done_now", ""))
        return made

    def done(self, result: int, /) -> None:
        """However it is left: what was written goes where the sign went. Stays open where that fails."""
        try:
            self._add()
        except ShelterDeskError as error:
            self.error.setText(words_for(error))
            self.error.show()
            return
        if self._ticket is not None:
            self._desk.draft_done(self._key, self._ticket)
        super().done(result)

    def _add(self) -> None:
        said, done_now = (text.toPlainText().strip() for text in (self.said, self.done_now))
        urgency = str(self.urgency.currentData())
        if not said and not done_now and urgency == self._sign.urgency:
            return
        words = "\n".join(part for part in (self._sign.words, said) if part)
        more = {"words": words, "done_now": done_now or None, "urgency": urgency}
        kept = self._desk.vault.get(RiskItem, self._sign.id) if self._held else None
        if kept is not None:
            self._desk.save(replace(kept, **more))  # type: ignore[arg-type]
        else:
            tell_protection(self._desk, replace(self._sign, id=new_id(), base="", **more))  # type: ignore[arg-type]


__all__ = ["SafetyDialog", "holders_said", "sign_of", "tell_protection"]
