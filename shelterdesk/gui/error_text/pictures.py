"""The words for what a picture from outside may be."""

from shelterdesk import errors
from shelterdesk.gui.words import QT_TRANSLATE_NOOP

TEXTS: dict[type[errors.ShelterDeskError], tuple[str, str]] = {
    errors.NotAPictureError: (
        QT_TRANSLATE_NOOP("errors", "This file cannot be read as a picture"),
        QT_TRANSLATE_NOOP(
            "errors",
            "It is no photo (jpg, png, webp, gif), or it is damaged or cut short. Nothing was taken in. Look at it in "
            "another program, or take the photo again.",
        ),
    ),
    errors.PictureOfAppleError: (
        QT_TRANSLATE_NOOP("errors", "Photos of the kind HEIC cannot be read"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The telephone saved this photo as HEIC. Nothing was taken in. Set its camera to “Most compatible” "
            "(JPEG) and take the photo again.",
        ),
    ),
    errors.PictureTooLargeError: (
        QT_TRANSLATE_NOOP("errors", "This picture is too large"),
        QT_TRANSLATE_NOOP(
            "errors",
            "The file ({mib} MiB) needs more time or memory than a photo should. Nothing was taken in. Make it smaller "
            "or take the photo again with fewer pixels.",
        ),
    ),
    errors.PictureLinkError: (
        QT_TRANSLATE_NOOP("errors", "This is a link, not a photo"),
        QT_TRANSLATE_NOOP(
            "errors", "The file only points to another one. Nothing was taken in. Choose the photo itself."
        ),
    ),
}
