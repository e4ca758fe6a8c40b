"""What the program remembers outside the vault: an allow-list of harmless things, in one file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from shelterdesk import paths

ALLOWED = frozenset({"geometry", "language", "theme", "text_size", "lock_minutes", "vault"})
"""Every key that may ever be written; a test reads the file back and finds no other."""

LOCK_MINUTES = range(1, 16)
TEXT_SIZES = range(90, 201, 10)
THEMES = ("system", "light", "dark", "contrast")


class Settings:
    """The settings file. Nothing about clients, no recent files; the vault's path only if the user ticked it."""

    def __init__(self, folder: Path | None = None) -> None:
        self.file = (folder or paths.user_data()) / "settings.ini"
        self._kept = QSettings(str(self.file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Two letters, or nothing before the first choice."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._keep("language", code)

    @property
    def theme(self) -> str:
        """One of ``THEMES``; as the system until chosen."""
        found = self._text("theme")
        return found if found in THEMES else THEMES[0]

    @theme.setter
    def theme(self, name: str) -> None:
        self._keep("theme", name)

    @property
    def text_size(self) -> int:
        """Per cent of the system's text size, 90 to 200."""
        return self._number("text_size", 100, TEXT_SIZES)

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._keep("text_size", max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent)))

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key or the mouse until the vault locks, 1 to 15."""
        return self._number("lock_minutes", 5, LOCK_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._keep("lock_minutes", max(LOCK_MINUTES[0], min(LOCK_MINUTES[-1], minutes)))

    @property
    def vault(self) -> Path | None:
        """The vault to offer at the next start, if the user wants it remembered."""
        found = self._text("vault")
        return Path(found) if found else None

    @vault.setter
    def vault(self, folder: Path | None) -> None:
        self._keep("vault", str(folder) if folder else None)

    @property
    def geometry(self) -> QByteArray:
        """Where the main window stood, as Qt keeps it; empty before the first time."""
        found = self._kept.value("geometry")
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._keep("geometry", state)

    def _text(self, key: str) -> str:
        found = self._kept.value(key)
        return found if isinstance(found, str) else ""

    def _number(self, key: str, usual: int, allowed: range) -> int:
        try:
            found = int(str(self._kept.value(key)))
        except ValueError:
            return usual
        return max(allowed[0], min(allowed[-1], found))

    def _keep(self, key: str, value: object) -> None:
        if key not in ALLOWED:
            raise KeyError(key)
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if value is None:
            self._kept.remove(key)
        else:
            self._kept.setValue(key, value)
        self._kept.sync()
