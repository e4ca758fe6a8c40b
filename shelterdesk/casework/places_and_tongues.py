"""Countries, languages and currencies: codes with their names in the languages of the region.

Names come from the Unicode CLDR and are written by ``packaging/make_names.py`` into
``resources/names/names_<language>.json``; nothing here is typed by hand but the order.
Countries are ISO 3166-1 alpha-2 (as in the HTCDS survey form), languages ISO 639-1 or, where that
has none, ISO 639-3; currencies ISO 4217.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache

from shelterdesk.casework.codes import CodeList
from shelterdesk.paths import resource

NAME_LANGUAGES = ("en", "ru", "kk", "ky", "uz", "tg", "uk")
"""Languages whose names are shipped."""

FIRST_COUNTRIES = (
    "KZ", "UZ", "KG", "TJ", "TM", "RU", "UA", "MD", "CN", "MN", "TR", "AZ", "AE", "GE", "AM", "BY", "AF",
    "PK", "IN", "KR", "NG", "GR", "IL", "ID",
)
"""The countries this region meets most, at the head of the list."""

FIRST_LANGUAGES = (
    "kk", "ru", "uz", "ky", "tg", "uk", "tk", "ug", "az", "tr", "en", "mn", "ro", "fa", "zh", "ar", "kaa",
    "be", "hy", "ka", "de", "ko", "hi", "ur",
)
"""The languages this region meets most, at the head of the list."""

FIRST_CURRENCIES = ("KZT", "USD", "EUR", "RUB", "UZS", "KGS", "TJS", "UAH", "TRY", "CNY", "AED", "GBP")
"""The currencies this region meets most, at the head of the list."""


@cache
def _names(language: str) -> Mapping[str, Mapping[str, str]]:
    path = resource("names") / f"names_{language}.json"
    if language not in NAME_LANGUAGES or not path.is_file():
        return {"countries": {}, "languages": {}, "currencies": {}, "months": {}}
    loaded: Mapping[str, Mapping[str, str]] = json.loads(path.read_text("utf-8"))
    return loaded


@cache
def words(part: str, language: str) -> Mapping[str, str]:
    """Code → name of ``countries``, ``languages``, ``currencies`` or ``months`` (``01``–``12``) in a language.

    Empty for languages that are not shipped."""
    return _names(language)[part]


class _Lazy(Mapping[str, str]):
    """English names, read when first looked at, the region's own first, the others by name."""

    def __init__(self, part: str, first: tuple[str, ...]) -> None:
        self._part = part
        self._first = first
        self._loaded: dict[str, str] | None = None

    def _terms(self) -> dict[str, str]:
        if self._loaded is None:
            english = words(self._part, "en")
            head = [code for code in self._first if code in english]
            rest = sorted(set(english) - set(head), key=lambda code: english[code])
            self._loaded = {code: english[code] for code in (*head, *rest)}
        return self._loaded

    def __getitem__(self, code: str) -> str:
        return self._terms()[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._terms())

    def __len__(self) -> int:
        return len(self._terms())


COUNTRY = CodeList(
    "country", "ISO 3166-1 alpha-2; names from Unicode CLDR", _Lazy("countries", FIRST_COUNTRIES),
    lambda language: words("countries", language),
)
LANGUAGE = CodeList(
    "language", "ISO 639-1 and 639-3; names from Unicode CLDR", _Lazy("languages", FIRST_LANGUAGES),
    lambda language: words("languages", language),
)
CURRENCY = CodeList(
    "currency", "ISO 4217; names from Unicode CLDR", _Lazy("currencies", FIRST_CURRENCIES),
    lambda language: words("currencies", language),
)
