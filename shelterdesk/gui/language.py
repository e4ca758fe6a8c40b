"""Which language the windows speak, and how it is switched while they are open."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from shelterdesk import paths

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""The offered languages, each named in itself."""

REVIEWED = frozenset({"en"})
"""Languages whose words a native speaker has read; the others say that they wait for one."""

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}
_installed: list[QTranslator] = []


def system_language() -> str:
    """The system's language where it is offered, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def speak(code: str) -> str:
    """Switch every open window to ``code`` (English if it is not offered); returns what is spoken now.

    Windows hear it as ``LanguageChange`` and say their words anew.
    """
    chosen = code if code in LANGUAGES else "en"
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{chosen}", qt_words), (f"shelterdesk_{chosen}", str(paths.translations()))):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return chosen
