"""Months and seasons as people write them in the languages of the region."""

from collections.abc import Mapping

from shelterdesk.casework.folding import fold
from shelterdesk.casework.places_and_tongues import NAME_LANGUAGES, words

SEASONS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("spring", "summer", "autumn", "winter"),
    "ru": ("весна", "лето", "осень", "зима"),
    "kk": ("көктем", "жаз", "күз", "қыс"),
    "ky": ("жаз", "жай", "күз", "кыш"),
    "uz": ("bahor", "yoz", "kuz", "qish"),
    "tg": ("баҳор", "тобистон", "тирамоҳ", "зимистон"),
    "uk": ("весна", "літо", "осінь", "зима"),
}
"""Language → spring, summer, autumn, winter. CLDR has none; these are plain dictionary words."""

_SEASON_STEMS: Mapping[str, tuple[str, ...]] = {
    "en": ("spring", "summer", "autumn", "fall", "winter"),
    "ru": ("весн", "лето", "лета", "летом", "осен", "зим"),
    "kk": ("көктем", "жаз", "күз", "қыс"),
    "ky": ("жаз", "жай", "күз", "кыш"),
    "uz": ("bahor", "yoz", "kuz", "qish"),
    "tg": ("баҳор", "тобистон", "тирамоҳ", "зимистон"),
    "uk": ("весн", "літ", "осін", "осен", "зим", "взим"),
}
_SEASON_NUMBERS: Mapping[str, tuple[int, ...]] = {
    "en": (21, 22, 23, 23, 24),
    "ru": (21, 22, 22, 22, 23, 24),
    "kk": (21, 22, 23, 24),
    "ky": (21, 22, 23, 24),
    "uz": (21, 22, 23, 24),
    "tg": (21, 22, 23, 24),
    "uk": (21, 22, 23, 23, 24, 24),
}
_MONTH_STEMS: Mapping[str, tuple[str, ...]] = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    "ru": ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"),
    "kk": ("қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"),
    "uz": ("yan", "fev", "mar", "apr", "may", "iyun", "iyul", "avg", "sen", "okt", "noy", "dek"),
    "uk": ("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"),
}
_MORE_MONTHS = {"май": 5, "мае": 5, "травень": 5, "листопад": 11}
_SHORTEST = 3


def month_of(word: str) -> int | None:
    """1–12 for a month's name, any case ending, or its first three letters; else ``None``."""
    folded = fold(word)
    if len(word) < _SHORTEST or not folded.isalpha():
        return None
    for whole, number in _MORE_MONTHS.items():
        if folded == fold(whole):
            return number
    for stems in _MONTH_STEMS.values():
        for number, stem in enumerate(stems, 1):
            if folded.startswith(fold(stem)):
                return number
    return None


def season_of(word: str, language: str = "") -> int | None:
    """21–24 for a season's name. Words that differ between languages (жаз) follow ``language``, else Kazakh."""
    folded = fold(word)
    order = [language, *(name for name in _SEASON_STEMS if name != language)] if language in _SEASON_STEMS else [
        *_SEASON_STEMS
    ]
    if len(word) < _SHORTEST:
        return None
    for name in order:
        for stem, number in zip(_SEASON_STEMS[name], _SEASON_NUMBERS[name], strict=True):
            if folded.startswith(fold(stem)):
                return number
    return None


def month_name(month: int, language: str) -> str:
    """The month's name standing alone, as within a sentence; English where the language is not shipped."""
    known = language if language in NAME_LANGUAGES else "en"
    name = words("months", known)[f"{month:02d}"]
    return name if known == "en" else name.lower()


def season_name(season: int, language: str) -> str:
    """The season's name; English where the language is not shipped."""
    return SEASONS.get(language, SEASONS["en"])[season - 21]
