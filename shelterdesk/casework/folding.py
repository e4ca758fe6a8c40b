"""Spelling folded away, so that the forms of a name in several scripts and romanisations find each other.

``fold`` is used alike on what is indexed and on what is typed. It goes through one plain Latin
spelling: Cyrillic letters as the region romanises them, everything else through anyascii; then
letters and pairs that the region's spellings exchange become one.
"""

import re
import unicodedata

from anyascii import anyascii

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "ye", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y",
    "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",  # Kazakh, Kyrgyz
    "җ": "j", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ў": "u",  # Turkmen, Tajik, Uzbek
    "ґ": "g", "є": "ye", "ї": "yi", "ӱ": "u", "ӧ": "o", "ҡ": "k", "ҥ": "n", "ј": "y",
}
_LATIN = {
    "ş": "sh", "ș": "sh", "š": "sh", "ś": "sh", "ç": "ch", "č": "ch", "ć": "ch", "ž": "zh", "ż": "zh", "ğ": "g",
    "ǧ": "g", "ġ": "g", "ň": "n", "ñ": "n", "ŋ": "n", "ý": "y", "ı": "i", "ə": "a", "ä": "a", "ŭ": "u", "ö": "o",
    "ü": "u",
}
_LETTERS = str.maketrans(_CYRILLIC | _LATIN)
_HIDDEN = re.compile("[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
_DROPPED = re.compile("['\"`´·•ʹʺ‘’‚‛“”„ʻʼʽʾʿˈ′″]")
_UZBEK_O = re.compile("o['`‘’ʻʼ]")
_BREAKS = re.compile("[^a-z0-9]+")

_KS = re.compile(r"(?<=\bale)x|(?<=\bma)x(?=im)|(?<=\bo)x(?=an)|(?<=\bro)x(?=an)|(?<=\bfeli)x\b")
"""Where a Latin x stands for кс; everywhere else it is the Uzbek х."""
_GLIDE = re.compile(r"\bj(?=uli|uri|aros|akov|elen|evgen|osif)|(?<=[lr]i)j(?=a\b)")
"""Where a Latin j stands for й; everywhere else it is ж, as in Kazakh and Uzbek."""
_SOUNDS = re.compile(
    "(?P<x>shch|sch|skh|sh)|(?P<c>tsch|tch|ch)|(?P<j>dzh|dj|zh|j)|(?P<n>n(?:gh|g)+)|(?P<f>ph)"
    "|(?P<h>kh|gh|g|h|x)|(?P<k>ck|q|c)|(?P<v>w)|(?P<i>y)"
)
_IO = re.compile("i+[eo]")
_DOUBLE = re.compile("([a-z])\\1+")
_DIGITS = re.compile("[0-9]+")


def fold(text: str) -> str:
    """Words of ASCII letters and digits, parted by single blanks; the same for spellings of one name.

    Ә = a, қ q k, ғ г g gh h х kh x, ж дж j zh dzh, ұ ү у ў ө о oʻ = u, ң = ng = n, ы и й і y = i,
    е э ye ie and ё yo io = e, doubled letters = one; apostrophes, hard and soft signs, stress marks,
    zero-width and bidi characters vanish. Digits stay.
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    if not plain.isascii():
        plain = _HIDDEN.sub("", plain).translate(_LETTERS)
    plain = _DROPPED.sub("", _UZBEK_O.sub("u", plain))
    if not plain.isascii():
        plain = anyascii(plain).lower()
    plain = _DROPPED.sub("", plain)
    return _fold_latin(_BREAKS.sub(" ", plain).strip())


def _fold_latin(plain: str) -> str:
    """Fold plain Latin words to one spelling per sound; x stands for sh, c for ch."""
    if "x" in plain:
        plain = _KS.sub("ks", plain)
    if "j" in plain:
        plain = _GLIDE.sub("y", plain)
    plain = _SOUNDS.sub(lambda found: found.lastgroup or "", plain)
    plain = _IO.sub("e", plain).replace("o", "u")
    return _DOUBLE.sub(r"\1", plain)


def fold_phone(text: str) -> str:
    """The digits of a telephone number as they are looked for: as typed, without its trunk 8, and the last seven.

    ``+7 701 555-01-02`` and ``8 (701) 5550102`` share ``7015550102`` and ``5550102``. Empty below five digits.
    """
    digits = digits_of(text)
    if len(digits) < 5:
        return ""
    forms = [digits]
    if len(digits) == 11 and digits[0] in "78":
        forms += ["87"[digits[0] == "8"] + digits[1:], digits[1:]]
    elif len(digits) > 10:
        forms.append(digits[-10:])
    forms.append(digits[-7:])
    return " ".join(dict.fromkeys(forms))


def digits_of(text: str) -> str:
    """Only the digits, whatever script they are typed in."""
    return "".join(_DIGITS.findall(unicodedata.normalize("NFKC", anyascii(text))))
