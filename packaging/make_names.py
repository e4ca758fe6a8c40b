"""Write the names of countries, languages, currencies and months for ``resources/names/`` from Unicode CLDR.

Run at build time: ``python packaging/make_names.py [FOLDER]``; needs Babel, which ShelterDesk itself does not.
A code is kept when CLDR names it in English; a language without its own word shows the English one.
"""

import json
import sys
from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "ru", "kk", "ky", "uz", "tg", "uk")
_NOT_COUNTRIES = {"ZZ", "EU", "EZ", "UN", "QO", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"}
_NOT_LANGUAGES = {"mul", "und", "zxx", "mis", "root"}


def names(language: str) -> dict[str, dict[str, str]]:
    """Part → code → name in one language, codes sorted."""
    locale = Locale.parse(language)
    return {
        "countries": {
            code: name for code, name in sorted(locale.territories.items())
            if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
        },
        "languages": {
            code: name for code, name in sorted(locale.languages.items())
            if len(code) <= 3 and code.isalpha() and code not in _NOT_LANGUAGES
        },
        "months": {f"{month:02d}": name for month, name in locale.months["stand-alone"]["wide"].items()},
        "currencies": {code: name for code, name in sorted(locale.currencies.items()) if len(code) == 3},
    }


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
