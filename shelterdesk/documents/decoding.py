"""Pictures from outside as pixels and nothing else: decoded by a child process, written anew here.

Only the pixels of what a person chose come into this process; the place, the time and the camera that a photo names
stay behind.
"""

import io
import json
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from shelterdesk.confined import answer_of
from shelterdesk.documents.picture_child import LARGEST_SIDE, LIMITS, NO_PICTURE, OF_APPLE
from shelterdesk.errors import (
    NotAPictureError,
    PictureLinkError,
    PictureOfAppleError,
    PictureTooLargeError,
    SourceUnreadableError,
)
from shelterdesk.progress import Progress, silent

LARGEST_FILE = 64 * 1024 * 1024
_QUALITY = 88
_CHILD = "shelterdesk.documents.picture_child"
_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Picture:
    """A picture made anew from its pixels: a JPEG file that says nothing but what one sees."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int


@dataclass(frozen=True)
class Pixels:
    """A picture as a window paints it: three bytes for each pixel, line by line."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


def read_picture(path: Path, progress: Progress = silent) -> Picture:
    """The photo or scan in a file (JPEG, PNG, WebP, GIF), upright and at most 2400 pixels wide and high.

    The file stays where and as it is. Raises ``NotAPictureError``, ``PictureOfAppleError``, ``PictureTooLargeError``,
    ``PictureLinkError``, ``SourceUnreadableError``, ``Cancelled``.
    """
    return picture_of(_content(path), progress)


def picture_of(data: bytes, progress: Progress = silent) -> Picture:
    """The picture that these bytes are; raises as ``read_picture`` does."""
    answer = answer_of(_CHILD, data, LIMITS, progress)
    if answer.code == NO_PICTURE:
        raise NotAPictureError
    if answer.code == OF_APPLE:
        raise PictureOfAppleError
    if answer.code:
        raise PictureTooLargeError(len(data) // 1024**2)
    width, height, pixels = _looked_at(answer.said)
    written = io.BytesIO()
    Image.frombytes("RGB", (width, height), pixels).save(written, "JPEG", quality=_QUALITY, optimize=True)
    return Picture(written.getvalue(), width, height)


def pixels_of(jpeg: bytes, side: int) -> Pixels:
    """One of our own pictures to be shown, at most so many pixels wide and high; raises ``NotAPictureError``."""
    try:
        with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as found:
            found.draft("RGB", (side, side))
            shown = found.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise NotAPictureError from None
    shown.thumbnail((side, side))
    return Pixels(shown.width, shown.height, shown.tobytes())


def _content(path: Path) -> bytes:
    """The bytes of a plain file: what a link points to need not be what the person sees."""
    if path.is_symlink():
        raise PictureLinkError
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | _LINK), "rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise NotAPictureError
            if found.st_size > LARGEST_FILE:
                raise PictureTooLargeError(found.st_size // 1024**2)
            return file.read(LARGEST_FILE)
    except OSError:
        raise SourceUnreadableError from None


def _looked_at(said: bytes) -> tuple[int, int, bytes]:
    """What the child said, if that can be pixels at all."""
    head, _, pixels = said.partition(b"\n")
    try:
        facts = json.loads(head)
        width, height = int(facts["width"]), int(facts["height"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NotAPictureError from None
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE) or len(pixels) != width * height * 3:
        raise NotAPictureError
    return width, height, pixels


__all__ = ["LARGEST_FILE", "Picture", "Pixels", "picture_of", "pixels_of", "read_picture"]
