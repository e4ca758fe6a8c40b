"""The child that decodes a picture from outside: bytes on standard input, pixels on standard output, nothing else.

It answers with one line of JSON, ``{"width": …, "height": …}``, and then three bytes for each pixel. Nothing of what
the file says beside its pixels (place, time, camera, small preview) gets through, because there is nowhere to put it.
"""

import io
import json
import sys
import warnings

from PIL import Image

from shelterdesk.confined import Limits, confine

LARGEST_SIDE = 2400
MOST_PIXELS = 150_000_000
"""Of the picture as it comes; no telephone and no scanner of paper makes more."""
LIMITS = Limits(memory=2 * 1024**3, seconds=40, answer=LARGEST_SIDE * LARGEST_SIDE * 3 + 200)
NO_PICTURE, TOO_LARGE, OF_APPLE = 1, 2, 3
"""What the child returns where it has no pixels to give."""

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_BRANDS_OF_APPLE = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_WHITE = (255, 255, 255)
_ORIENTATION = 0x0112
_TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # fmt: skip
"""How the telephone was held (EXIF orientation) → what makes it upright."""


def pixels_of(data: bytes) -> Image.Image:
    """The picture, upright, on white, at most 2400 pixels wide and high; raises what Pillow raises, or MemoryError."""
    with Image.open(io.BytesIO(data), formats=_FORMATS) as found:
        if found.width * found.height > MOST_PIXELS:
            raise MemoryError
        found.draft("RGB", (LARGEST_SIDE, LARGEST_SIDE))
        found.load()
        image = _on_white(found)
        image.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
        turned = _TURNED.get(found.getexif().get(_ORIENTATION, 1))
        return image if turned is None else image.transpose(turned)


def _on_white(found: Image.Image) -> Image.Image:
    """Plain colours; what is transparent shows white paper."""
    if found.mode.startswith("I"):  # grey in sixteen bits
        return found.convert("I").point(lambda value: value * (1 / 257)).convert("L").convert("RGB")
    if "A" in found.getbands() or "transparency" in found.info:
        shown = found.convert("RGBA")
        paper = Image.new("RGB", shown.size, _WHITE)
        paper.paste(shown, mask=shown.getchannel("A"))
        return paper
    return found.convert("RGB")


def main() -> int:
    """Answer for what comes on standard input."""
    import PIL.MpoImagePlugin
    import PIL.TiffImagePlugin
    import PIL.WebPImagePlugin  # noqa: F401 (nothing can be imported once it is confined)

    Image.preinit()  # likewise
    warnings.simplefilter("ignore")  # whoever would read them is not here
    Image.MAX_IMAGE_PIXELS = None  # ours is lower, and refuses instead of warning
    data = sys.stdin.buffer.read()
    if data[4:8] == b"ftyp" and data[8:12] in _BRANDS_OF_APPLE:
        return OF_APPLE
    confine(LIMITS)
    try:
        image = pixels_of(data)
    except MemoryError:
        return TOO_LARGE
    except Exception:  # noqa: BLE001 (whatever a broken picture does to its decoder, it is no picture)
        return NO_PICTURE
    sys.stdout.buffer.write(json.dumps({"height": image.height, "width": image.width}).encode() + b"\n")
    sys.stdout.buffer.write(image.tobytes())
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
