"""A photo from outside comes in as pixels and nothing else, and what is none is refused in plain words."""

import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from shelterdesk.documents.decoding import LARGEST_FILE, picture_of, pixels_of, read_picture
from shelterdesk.documents.picture_child import LARGEST_SIDE
from shelterdesk.errors import (
    Cancelled,
    NotAPictureError,
    PictureLinkError,
    PictureOfAppleError,
    PictureTooLargeError,
    SourceUnreadableError,
)
from tests.documents.photos import PLACE, TIME, bytes_of, painted, telephone_photo


def seen(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


def near(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - two) < 25 for one, two in zip(colour, wanted, strict=True))


def test_of_place_time_and_telephone_no_byte_comes_in(tmp_path):
    photo = telephone_photo(tmp_path / "photo.jpg", orientation=6)
    before = photo.read_bytes()
    told = [PLACE.encode(), TIME.encode(), b"Canary", b"Exif", b"ICC_PROFILE"]
    assert all(word in before for word in told), "the photo of this test tells nothing"
    with Image.open(photo) as image:
        assert image.getexif().get_ifd(0x8825)
    jpeg = read_picture(photo).jpeg
    assert not [word for word in told if word in jpeg]
    image = seen(jpeg)
    assert dict(image.getexif()) == {}
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert photo.read_bytes() == before, "the file itself is not ours to touch"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_picture_stands_upright_whichever_way_the_telephone_was_held(tmp_path, orientation):
    upright = painted()
    turned = {
        1: None, 2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]  # fmt: skip
    as_held = upright if turned is None else upright.transpose(turned)
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = picture_of(bytes_of(as_held, "JPEG", exif=exif, quality=95))
    assert (found.width, found.height) == (320, 200)
    image = seen(found.jpeg)
    assert near(image.getpixel((8, 8)), (255, 255, 255))
    assert near(image.getpixel((60, 190)), (200, 30, 30))
    assert near(image.getpixel((310, 100)), (30, 30, 200))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_each_usual_format_is_read(form):
    image = seen(picture_of(bytes_of(painted(), form)).jpeg)
    assert image.size == (320, 200)
    assert near(image.getpixel((60, 190)), (200, 30, 30))


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "1"), ("PNG", "L"), ("PNG", "LA"), ("PNG", "P"), ("PNG", "RGBA"), ("JPEG", "CMYK"), ("WEBP", "RGBA")],
)
def test_whatever_its_colours_are_kept_as_it_comes_in(form, mode):
    image = seen(picture_of(bytes_of(painted(mode=mode), form)).jpeg)
    assert image.mode == "RGB"
    assert near(image.getpixel((8, 8)), (255, 255, 255))
    assert image.convert("L").crop((200, 60, 320, 200)).getextrema()[0] < 100


def test_grey_in_sixteen_bits_keeps_its_shades():
    row = struct.pack("<32H", *[20_000] * 32) + struct.pack("<32H", *[65_535] * 32)
    deep = Image.frombytes("I;16", (64, 64), row * 64)
    image = seen(picture_of(bytes_of(deep, "PNG")).jpeg)
    assert near(image.getpixel((10, 30)), (78, 78, 78))
    assert near(image.getpixel((60, 30)), (255, 255, 255))


def test_what_is_transparent_shows_white_paper():
    drawn = Image.new("RGBA", (64, 64), (10, 10, 10, 0))
    drawn.paste((0, 120, 0, 255), (0, 0, 32, 64))
    image = seen(picture_of(bytes_of(drawn, "PNG")).jpeg)
    assert near(image.getpixel((60, 30)), (255, 255, 255))
    assert near(image.getpixel((10, 30)), (0, 120, 0))


def test_of_a_moving_picture_the_first_moment_is_taken():
    first, second = painted(), Image.new("RGB", (320, 200), (0, 160, 0))
    for form in ("GIF", "WEBP"):
        found = picture_of(bytes_of(first, form, save_all=True, append_images=[second]))
        assert near(seen(found.jpeg).getpixel((60, 190)), (200, 30, 30))


def test_a_large_photo_becomes_smaller_in_its_own_shape():
    found = picture_of(bytes_of(painted(6000, 3000), "JPEG"))
    assert (found.width, found.height) == (LARGEST_SIDE, LARGEST_SIDE // 2)
    small = pixels_of(found.jpeg, 160)
    assert (small.width, small.height, len(small.rgb)) == (160, 80, 160 * 80 * 3)
    assert near(tuple(small.rgb[-3:]), (30, 30, 200))


def test_what_is_kept_and_is_no_picture_of_ours_is_not_shown():
    for kept in (b"", b"a scan", bytes_of(painted(), "PNG"), bytes_of(painted(), "JPEG")[:900]):
        with pytest.raises(NotAPictureError):
            pixels_of(kept, 100)


# --- what is none ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture at all " * 100, b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"%PDF-1.7\n" + bytes(9)],
    ids=["empty", "text", "begun jpeg", "begun png", "begun gif", "pdf"],
)
def test_what_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(NotAPictureError):
        read_picture(path)


@pytest.mark.parametrize("form", ["BMP", "TIFF", "PPM", "ICO", "TGA"])
def test_formats_that_no_telephone_makes_are_not_even_tried(form):
    with pytest.raises(NotAPictureError):
        picture_of(bytes_of(painted(64, 64), form))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_cut_short_is_refused_whole(form):
    whole = bytes_of(Image.effect_noise((300, 300), 80).convert("RGB"), form)
    for part in (0.3, 0.6, 0.9):
        with pytest.raises(NotAPictureError):
            picture_of(whole[: int(len(whole) * part)])


def test_a_photo_in_the_format_of_apple_is_named_as_such():
    with pytest.raises(PictureOfAppleError):
        picture_of(struct.pack(">I", 24) + b"ftypheic" + bytes(4) + b"mif1heic" + bytes(500))


def bomb(width: int, height: int) -> bytes:
    """A PNG file of a few thousand bytes that claims to be a huge white picture."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    packed = zlib.compressobj(9)
    rows = b"".join(packed.compress(bytes(1 + width // 8)) for _ in range(height)) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_a_small_file_that_unfolds_into_a_huge_picture_is_refused():
    packed = bomb(80_000, 60_000)
    assert len(packed) < 1024**2
    with pytest.raises(PictureTooLargeError):
        picture_of(packed)


def test_a_file_larger_than_a_photo_is_refused_without_reading_it(tmp_path):
    path = tmp_path / "film.jpg"
    with path.open("wb") as file:
        file.truncate(200 * 1024**2)
    assert path.stat().st_size > LARGEST_FILE
    with pytest.raises(PictureTooLargeError) as told:
        read_picture(path)
    assert told.value.mib == 200


def test_a_link_is_not_followed(tmp_path):
    photo = telephone_photo(tmp_path / "photo.jpg")
    (tmp_path / "link.jpg").symlink_to(photo)
    with pytest.raises(PictureLinkError):
        read_picture(tmp_path / "link.jpg")


def test_what_is_no_plain_file_or_is_gone_is_told(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(NotAPictureError):
        read_picture(tmp_path / "pipe.jpg")
    for path in (tmp_path, tmp_path / "gone.jpg"):
        with pytest.raises((SourceUnreadableError, NotAPictureError)):
            read_picture(path)


def test_it_can_be_stopped():
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        picture_of(bytes_of(painted(4000, 4000), "PNG"), stop)


def test_a_vault_that_was_unlocked_tells_the_child_nothing(tmp_path, monkeypatch):
    """What this process knows stays in it: the child is started with the few words that starting needs."""
    monkeypatch.setenv("SHELTERDESK_CANARY", "passphrase")
    module = tmp_path / "tells_all.py"
    module.write_text("import os, sys\nsys.stdout.write(repr(sorted(os.environ)))\n", encoding="utf-8")
    from shelterdesk.confined import Limits, answer_of

    monkeypatch.setattr("shelterdesk.confined._PROGRAM", Path(tmp_path))
    answer = answer_of("tells_all", b"", Limits(memory=2**30, seconds=20, answer=10_000))
    assert answer.code == 0
    assert b"CANARY" not in answer.said
    assert b"PATH" in answer.said
