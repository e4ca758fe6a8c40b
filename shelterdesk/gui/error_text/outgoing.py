"""The words for acts that need two people, and for what stops something from leaving the house."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.SecondPersonNeededError: (
        QT_TRANSLATE_NOOP("errors", "A second person is needed"),
        QT_TRANSLATE_NOOP(
            "errors",
            "Nobody does this alone: “{act}”. Nothing was done yet. Ask a colleague to approve it here and now, or "
            "ask for it and go on when they have approved it from their own Today.",
        ),
    ),
    errors.NotForYouToAskError: (
        QT_TRANSLATE_NOOP("errors", "Your role does not ask for this"),
        QT_TRANSLATE_NOOP(
            "errors",
            "“{act}” is asked for by other roles. Nothing was done. Talk to a colleague who may ask for it.",
        ),
    ),
    errors.NotForYouToApproveError: (
        QT_TRANSLATE_NOOP("errors", "This needs somebody else’s approval"),
        QT_TRANSLATE_NOOP(
            "errors",
            "“{act}” is approved by a second person whose role allows it, never by the one who asks. Nothing was "
            "done. Ask another colleague.",
        ),
    ),
    errors.NobodyElseError: (
        QT_TRANSLATE_NOOP("errors", "There is no second person"),
        QT_TRANSLATE_NOOP(
            "errors",
            "No other member may approve “{act}”. Nothing was done. Add a member with the right role under Staff and "
            "keys first.",
        ),
    ),
    errors.LegalHoldError: (
        QT_TRANSLATE_NOOP("errors", "This file must not be erased now"),
        QT_TRANSLATE_NOOP(
            "errors",
            "A sheet “How long it is kept” says that a court or an authority needs this file. Nothing was erased. When "
            "the hold is over, change that sheet first; then the file can be erased.",
        ),
    ),
    errors.AnswerRefusedError: (
        QT_TRANSLATE_NOOP("errors", "This answer does not count"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The request no longer waits for an answer, or the answer was made for something else. Nothing was done. "
            "Ask again and compare the four words on both sides.",
        ),
    ),
    errors.GateStopsError: (
        QT_TRANSLATE_NOOP("errors", "The gate stops this"),
        QT_TRANSLATE_NOOP(
            "errors",
            "{count} words or numbers in it must never leave the house, or its recipient must get nothing. Nothing has "
            "left. Change the text, or ask those who keep these words.",
        ),
    ),
    errors.NotIntoVaultError: (
        QT_TRANSLATE_NOOP("errors", "Not among the sealed files"),
        QT_TRANSLATE_NOOP(
            "errors",
            "What anybody can read does not belong into the folder of the case file or of its copies. Nothing was "
            "written. Choose another folder.",
        ),
    ),
    errors.WrittenDiffersError: (
        QT_TRANSLATE_NOOP("errors", "It did not arrive whole"),
        QT_TRANSLATE_NOOP(
            "errors",
            "What was read back is not what was written, so it was deleted there. The case file is unharmed. Use "
            "another stick or folder.",
        ),
    ),
    errors.ReasonMissingError: (
        QT_TRANSLATE_NOOP("errors", "Please write down why"),
        QT_TRANSLATE_NOOP(
            "errors",
            "You tell this alone, so the reason is needed: one sentence is enough. Nothing has left yet, and nothing "
            "that you ticked or wrote is lost.",
        ),
    ),
    errors.NotForYouToReviewError: (
        QT_TRANSLATE_NOOP("errors", "Somebody else looks at this"),
        QT_TRANSLATE_NOOP(
            "errors",
            "What was told in need is looked at by another person: an administrator, or somebody who holds the "
            "protection drawer. Nothing was saved. Ask one of them.",
        ),
    ),
}
