"""Photos as telephones make them, for tests."""

import io
from pathlib import Path

from PIL import Image

PLACE = "Turgenev Street 12, Almaty"
TIME = "2026:11:23 21:05:00"


def painted(width: int = 320, height: int = 200, mode: str = "RGB") -> Image.Image:
    """Red on the left half, blue on the right; a white corner on top at the left."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((30, 30, 200), (width // 2, 0, width, height))
    image.paste((255, 255, 255), (0, 0, width // 8, height // 8))
    return image.convert(mode)


def telephone_photo(path: Path, orientation: int = 1, **more: int) -> Path:
    """A JPEG file that says where and when it was taken, by which telephone, with a small preview and a comment."""
    image = painted(**more)
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F], exif[0x0110], exif[0x010E] = "Canaryphone", "Canary 9", PLACE
    exif.get_ifd(0x8769)[0x9003] = TIME
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (43.0, 14.0, 20.0), "E", (76.0, 53.0, 24.0)
    image.save(path, "JPEG", exif=exif, comment=PLACE.encode(), icc_profile=b"Canaryprofile" * 20)
    with path.open("ab") as file:
        file.write(b"Canarytrailer" + PLACE.encode())
    return path


def bytes_of(image: Image.Image, form: str, **more: object) -> bytes:
    """A picture in a file format."""
    out = io.BytesIO()
    image.save(out, form, **more)
    return out.getvalue()
