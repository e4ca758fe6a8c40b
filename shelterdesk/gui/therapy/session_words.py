"""Sessions and clients in a few words, as the panes of therapy name them."""

from PySide6.QtCore import QCoreApplication

from shelterdesk.casework.codes_care import SESSION_KIND
from shelterdesk.casework.groups import TherapyGroup
from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.sessions import Session
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.called import Called
from shelterdesk.gui.words import code_label, moment_text

translate = QCoreApplication.translate


def client_words(desk: Desk, case_id: str) -> str:
    """What a client is called, and the code."""
    return Called(desk).name(case_id)


def whose_words(desk: Desk, session: Session) -> str:
    """The group, the client, or whoever else takes part."""
    if session.therapy_group:
        group = desk.vault.get(TherapyGroup, session.therapy_group)
        return visible(group.name) if group is not None and group.name else translate("therapy", "Group without a name")
    if session.case_id:
        return client_words(desk, session.case_id)
    return visible(session.with_whom or "") or translate("therapy", "Nobody named")


def kind_words(session: Session) -> str:
    """The kind of session; empty where it is not said."""
    return code_label(SESSION_KIND, session.kind_of_session) if session.kind_of_session else ""


def session_words(desk: Desk, session: Session) -> str:
    """When, with whom, what kind, on one line."""
    when = moment_text(session.starts) if session.starts else translate("therapy", "Without a time")
    return " · ".join(part for part in (when, whose_words(desk, session), kind_words(session)) if part)


__all__ = ["client_words", "kind_words", "session_words", "whose_words"]
