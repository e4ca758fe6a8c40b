"""Third page of a leaving: what the person may have kept, because nobody can take back what was read or copied."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWizardPage

from shelterdesk.casework.roles import Drawer, drawers_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.paper_buttons import PaperButtons
from shelterdesk.gui.widgets.plain_label import PlainLabel
from shelterdesk.gui.words import date_text, drawer_label, language, local, moment_text
from shelterdesk.vault.membership import Member
from shelterdesk.vault.standing import in_order

if TYPE_CHECKING:
    from shelterdesk.vault.staffing import Departure


class KeptPage(QWizardPage):
    """Facts only: drawers since when, how much is in them, copies made meanwhile."""

    def __init__(self, desk: Desk, member: Member) -> None:
        super().__init__()
        self._desk, self._member = desk, member
        self.departure: Departure | None = None
        self.facts, self._advice = PlainLabel(), PlainLabel()
        self.paper = PaperButtons(self._pdf, desk.vault.folder, secret=False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.facts)
        layout.addWidget(self._advice)
        layout.addWidget(self.paper)
        layout.addStretch(1)
        self._retranslate()

    def initializePage(self) -> None:
        """Look it up now."""
        from shelterdesk.vault.staffing import what_they_may_have_kept

        found = what_they_may_have_kept(self._desk.vault, self._member.id)
        self.departure = replace(found, drawers=tuple(sorted(found.drawers, key=lambda one: in_order(one.drawer))))
        self._retranslate()

    def lines(self) -> list[str]:
        """The facts, one a line."""
        if self.departure is None:
            return []
        lines = []
        for kept in self.departure.drawers:
            facts = {"drawer": drawer_label(kept.drawer), "day": date_text(local(kept.since.time).date())}
            if kept.records is None:
                lines.append(self.tr("“{drawer}”, since {day}; not open here, so not counted").format(**facts))
            else:
                lines.append(self.tr("“{drawer}”, since {day}: %n record(s)", "", kept.records).format(**facts))
        earlier = self.tr("“{drawer}”, by an earlier role")
        lines += [earlier.format(drawer=drawer_label(drawer)) for drawer in self._earlier]
        copies = self.departure.copies
        if copies:
            lines.append(
                self.tr("Backups made meanwhile: %n, the last to “{place}”", "", len(copies)).format(
                    place=copies[-1].place or ""
                )
            )
        return lines

    @property
    def _earlier(self) -> list[Drawer]:
        """Drawers that earlier roles opened and the last ones do not."""
        chain = self._desk.vault.keys.chain
        stated = chain.roles.get(self._member.id, ())
        return sorted(
            frozenset[Drawer]().union(*(drawers_of(roles) for _, roles in stated)) - chain.held_by(self._member)
        )

    def _pdf(self) -> bytes:
        """The same facts on paper, in the language of the windows."""
        from shelterdesk.documents.kept_list import KeptDrawer, KeptList, kept_list

        vault, departure = self._desk.vault, self.departure
        assert departure is not None
        drawers = [KeptDrawer(_on_paper(one.drawer), one.since.time[:10], one.records) for one in departure.drawers]
        drawers += [KeptDrawer(drawer) for drawer in self._earlier]
        copies = [(moment_text(one.made_at or ""), one.place or "") for one in departure.copies]
        today = vault.now().date().isoformat()
        return kept_list(KeptList(self._member.alias, today, vault.me.alias, drawers, copies), language())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        alias = self._member.alias
        self.setTitle(self.tr("What {alias} may have kept").format(alias=alias))
        self.setSubTitle(self.tr("New keys close what comes. What was read or copied nobody can take back."))
        self.facts.setText("\n".join(f"• {line}" for line in self.lines()))
        self._advice.setText(
            self.tr(
                "Ask back sticks, papers and telephones. Old backups still open with the old passphrase of {alias}: "
                "destroy those that {alias} could reach, after a new one was made. Think of which clients must be "
                "warned, and of codes and locks of the house."
            ).format(alias=alias)
        )


def _on_paper(drawer: Drawer) -> str:
    """The stable name; of a sealed case the paper does not say which."""
    return "sealed" if drawer.sealed_case else str(drawer)
