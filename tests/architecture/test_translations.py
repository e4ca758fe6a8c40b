"""The offered languages are complete, say the same as the English source, and are not behind it."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "i18n"))
import update  # noqa: E402 (the developers' tool lies outside the package)

from shelterdesk import paths  # noqa: E402

LANGUAGES = update.languages()
ALPHABETS = (
    "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
    " ӯӣҷҳ ґєїҐЄЇ ʻʼ oʻgʻ ₸ ₽ ₴ № « » „ “ – — … → ✓ ☐ ☑ ≥"
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_to_translate_are_those_of_the_program(language, tmp_path):
    copy = tmp_path / update.ts_file(language).name
    shutil.copy(update.ts_file(language), copy)
    update.collect(language, copy)
    assert copy.read_text(encoding="utf-8") == update.ts_file(language).read_text(encoding="utf-8"), (
        "run: python i18n/update.py"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_and_placeholders_plurals_and_access_keys_are_kept(language):
    found = update.faults(update.ts_file(language))
    assert not found, f"{len(found)} faults, the first:\n" + "\n".join(found[:20])


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Save", ""),
        ("%n day(s)", "дней"),
        ("&Save", "Сохранить"),
        ("Name:", "Имя"),
        ("by {who}", "{кто}"),
        ("a", "<b>а</b>"),
    ],
)
def test_the_check_knows_the_fault(source, form):
    assert update.faults_of(source, [form])


def test_the_check_lets_a_good_translation_pass():
    assert not update.faults_of("&Save %n sheet(s) of {who}…", ["&Сохранить %n лист {who}…"])


@pytest.mark.parametrize("face", ["DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique"])
def test_every_letter_of_every_language_is_in_the_shipped_font(qapp, face):
    font = QRawFont(str(paths.resource(f"fonts/{face}.ttf")), 12)
    assert font.isValid()
    text = ALPHABETS + "".join(update.ts_file(language).read_text(encoding="utf-8") for language in LANGUAGES)
    missing = sorted({letter for letter in text if letter.isprintable() and not font.supportsCharacter(ord(letter))})
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_help_is_there_in_every_language(language):
    wanted = {path.name for path in paths.resource("help/en").glob("*.md")}
    assert wanted, "the search finds nothing"
    folder = paths.resource(f"help/{language}")
    assert wanted == {path.name for path in folder.glob("*.md") if path.read_text(encoding="utf-8").strip()}
