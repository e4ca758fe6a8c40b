"""Write the names of countries, languages, currencies and months for ``resources/names/`` from Unicode CLDR.

Run at build time: ``python packaging/make_names.py [FOLDER]``; needs Babel, which ShelterDesk itself does not.
A code is kept when CLDR names it in English; a language without its own word shows the English one.
"""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "ru", "kk", "ky", "uz", "tg", "uk")
_NOT_COUNTRIES = {"ZZ", "EU", "EZ", "UN", "QO", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
_NOT_LANGUAGES = {"mul", "und", "zxx", "mis", "root"}


def names(language: str) -> dict[str, dict[str, str]]:
    """Part → code → name in one language, for the codes CLDR names in English."""
    locale, english = Locale.parse(language), Locale.parse("en")
    months = locale.months["stand-alone"]["wide"]
    return {
        "countries": _known(
            locale.territories, english.territories,
            lambda code: len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES,
        ),
        "languages": _known(
            locale.languages, english.languages,
            lambda code: len(code) <= 3 and code.isalpha() and code not in _NOT_LANGUAGES,
        ),
        "months": {f"{month:02d}": months[month] for month in range(1, 13)},
        "currencies": _known(locale.currencies, english.currencies, lambda code: len(code) == 3),
    }


def _known(own: Mapping[str, str], english: Mapping[str, str], wanted: Callable[[str], bool]) -> dict[str, str]:
    return {code: own[code] for code in english if code in own and wanted(code)}


def text(language: str) -> str:
    """The file for one language, the same bytes every time."""
    return json.dumps(names(language), ensure_ascii=False, indent=0, sort_keys=True) + "\n"


def main(folder: Path) -> None:
    """Write one file per language."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        (folder / f"names_{language}.json").write_text(text(language), "utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "resources" / "names")
