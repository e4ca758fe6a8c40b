"""Taking in a picture from outside: what the file may be."""

from dataclasses import dataclass

from shelterdesk.errors.base import ShelterDeskError


@dataclass
class NotAPictureError(ShelterDeskError):
    """The file is no JPEG, PNG, WebP or GIF picture, or it is damaged or cut short."""


@dataclass
class PictureOfAppleError(ShelterDeskError):
    """The file is a HEIC photo, which no decoder here reads."""


@dataclass
class PictureTooLargeError(ShelterDeskError):
    """The file is larger than a photo can be, or took too much memory or time to decode."""

    mib: int = 0


@dataclass
class PictureLinkError(ShelterDeskError):
    """The file is a link to another one."""
