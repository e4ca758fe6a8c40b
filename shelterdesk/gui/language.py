"""Which language the windows speak, and how it is switched while they are open."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from shelterdesk import paths

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""The offered languages, each named in itself."""

REVIEWED = frozenset({"en"})
"""Languages whose words a native speaker has read; the others say that they wait for one."""

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}
_installed: list[QTranslator] = []
_now = ["en"]


def system_language() -> str:
    """The system's language where it is offered, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def spoken() -> str:
    """The language of the windows now: a key of ``LANGUAGES``."""
    return _now[0]


def speak(code: str) -> str:
    """Switch every open window to ``code`` (English if it is not offered); returns what is spoken now.

    Windows hear it as ``LanguageChange`` and say their words anew.
    """
    chosen = code if code in LANGUAGES else "en"
    _now[0] = chosen
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    for name, folder in _files(chosen):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return chosen


def _files(code: str) -> list[tuple[str, str]]:
    ours = [(f"shelterdesk_{code}", str(paths.translations()))]
    if code == "en":
        return ours  # Qt speaks English by itself
    from PySide6.QtCore import QLibraryInfo

    return [(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), *ours]
