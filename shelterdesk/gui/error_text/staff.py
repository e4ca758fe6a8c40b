"""The words for what stands in the way when staff come, change or leave."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.MembershipExpiredError: (
        QT_TRANSLATE_NOOP("errors", "Your time here has ended"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Your membership was agreed until {until}. The case file is unharmed, and unsaved text of yours is kept. "
            "Ask an administrator to extend it.",
        ),
    ),
    errors.OwnMembershipError: (
        QT_TRANSLATE_NOOP("errors", "Not by yourself"),
        QT_TRANSLATE_NOOP(
            "errors", "Nobody ends their own membership. Nothing was changed. Ask another administrator to do it."
        ),
    ),
    errors.LastAdministratorError: (
        QT_TRANSLATE_NOOP("errors", "One administrator must stay"),
        QT_TRANSLATE_NOOP(
            "errors",
            "After this nobody could add or remove members any more. Nothing was changed. Make somebody else an "
            "administrator first.",
        ),
    ),
    errors.LastHolderError: (
        QT_TRANSLATE_NOOP("errors", "Nobody else can open this drawer"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Only this member can open “{drawer}”, and no recovery cards open it. Nothing was changed. Give "
            "somebody else a role that holds it, or make cards, first.",
        ),
    ),
    errors.NotAHolderError: (
        QT_TRANSLATE_NOOP("errors", "Only for those who hold the case"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A case is sealed, and its holders are named, by somebody who holds it. Nothing was changed. Name "
            "yourself as well, or ask one of its holders.",
        ),
    ),
    errors.NoCardsError: (
        QT_TRANSLATE_NOOP("errors", "There are no recovery cards yet"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Without a set of recovery cards nobody could open the case file again. Nothing was changed. Make and "
            "check a set of cards first.",
        ),
    ),
    errors.KeyFilePutBackError: (
        QT_TRANSLATE_NOOP("errors", "The passphrases may be older ones"),
        QT_TRANSLATE_NOOP(
            "errors",
            "This vault has seen version {seen} of its key file; now version {revision} lies there. All records are "
            "safe. A passphrase changed since then is the old one again: ask who put it back, and change it anew.",
        ),
    ),
    errors.OldKeyError: (
        QT_TRANSLATE_NOOP("errors", "A drawer still has its old key"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Somebody who may no longer open “{drawer}” could still read a copy of it. Nothing is lost and work goes "
            "on. Make room on the disk; the next unlock tries again.",
        ),
    ),
}
